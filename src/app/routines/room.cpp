#include "app/routines/room.h"

#include <algorithm>

#include "app/common/breath_cues.h"
#include "app/common/routine_line.h"
#include "app/common/wording.h"
#include "app/routines/changes.h"
#include "app/routines/models.h"
#include "base/match.h"

namespace catcow {

void RoutinesRoom::draw(const place::Routines&, Intents& intents) {
    routines_screen(world_.ui, routines_model(), intents);
}

void RoutinesRoom::draw(const dialog::PasteLink& at, Intents& intents) {
    paste_dialog(world_.ui, {at.text, at.fault}, intents);
}

void RoutinesRoom::draw(place::Preview& at, const FrameContext& context, Intents& intents) {
    const Content& content = world_.content;
    follow_kept(at);
    const Adapted mine = adapt(at.routine.routine, content.catalogue, context.person);
    follow_items(at, mine);
    const bool built_in = at.from == place::Preview::From::built_in;
    PreviewModel model = preview_model(at, mine, content, way_time());
    model.kept = kept(at) != nullptr;
    model.can_keep = !built_in && !model.kept;
    model.can_be_favourite = built_in || model.kept;
    model.favourite = is_favourite(at);
    const std::string today = today_key(at);
    model.on_today = !today.empty() && today == world_.store.settings().on_today;
    model.props =
        props_told(without_skipped(at, mine), content.catalogue, content.texts, context.person)
            .both();
    if (const char* const trouble = trouble_key(world_.store.state());
        trouble && model.kept && !world_.store.routines().saved(at.key))
        model.trouble = content.texts(trouble);
    model.profile = at.routine.routine.sound;
    model.tones = model.profile != SoundProfile::silent;
    model.sound = sound_file_.share();
    model.together = common_start(at, without_skipped(at, mine));
    preview_screen(world_.ui, model, intents);
}

RoutinesModel RoutinesRoom::routines_model() {
    const Texts& texts = world_.content.texts;
    RoutinesModel model = library_.model(search_);
    if (deleted_ && erasures_ == world_.store.erasures())
        model.deleted = texts.format("app.routines.deleted",
                                     {{"title", title_of(deleted_->routine, world_.content)}});
    if (const char* const trouble = trouble_key(world_.store.state()))
        model.notices.emplace_back(texts(trouble));
    if (world_.store.newer()) model.notices.emplace_back(texts("app.storage.newer"));
    if (const int unreadable = world_.store.routines().unreadable())
        model.notices.push_back(texts.count("app.routines.unreadable", unreadable));
    return model;
}

WayTime RoutinesRoom::way_time() const { return world_.store.settings().way_time; }

// A file or a film cannot wait.
WayTime RoutinesRoom::way_time_on_the_clock() const {
    return way_time() == WayTime::until_ready ? WayTime::normal : way_time();
}

Routine RoutinesRoom::to_practise(const place::Preview& preview) const {
    const bool all =
        std::find(preview.skipped.begin(), preview.skipped.end(), true) == preview.skipped.end();
    return all ? preview.routine.routine
               : without_skipped(preview, world_.adapted(preview.routine.routine));
}

// Stored with what the person has. In one that came by link and is not kept, it is for this time.
void RoutinesRoom::set_sound(place::Preview& preview, SoundProfile profile) {
    preview.routine.routine.sound = preview.whole.sound = profile;
    if (preview.from == place::Preview::From::built_in) {
        Settings settings = world_.store.settings();
        settings.sound = with_profile(settings.sound, preview.whole.id, profile);
        world_.store.change(settings);
    } else if (const KeptRoutine* const now = kept(preview)) {
        KeptRoutine to = *now;
        to.routine.sound = profile;
        world_.store.change(to);
    }
}

place::Preview RoutinesRoom::look_at(const LookAtThis& what) const {
    const Content& content = world_.content;
    if (!what.routine.id.empty()) return preview_of_built_in(what.routine, content);
    if (const KeptRoutine* const kept = world_.store.routines().find(what.key))
        return preview_of(*kept, content);
    place::Preview preview;
    preview.whole = what.routine;
    preview.routine = playable(what.routine, content.catalogue);
    preview.from = place::Preview::From::proposed;
    return preview;
}

void RoutinesRoom::set_on_today(const place::Preview& preview, bool on) {
    Settings settings = world_.store.settings();
    settings.on_today = on ? today_key(preview) : std::string();
    world_.store.change(settings);
}

// Returns what Settings::on_today is, if Today offers this one. Empty: it can not.
std::string RoutinesRoom::today_key(const place::Preview& preview) const {
    if (preview.from == place::Preview::From::built_in) return preview.whole.id;
    return kept(preview) ? preview.key : std::string();
}

RoutinesRoom::Outcome RoutinesRoom::carry_out(const RoutinesIntent& intent,
                                              dialog::PasteLink* paste,
                                              const dialog::Share* sheet) {
    const Content& content = world_.content;
    return match(
        intent,
        [&](const SendLink& by) -> Outcome {
            if (sheet) send(*sheet, by.how);
            return Stay{};
        },
        [&](const ChooseFile&) -> Outcome {
            world_.ports.device.choose_file();
            return Stay{};
        },
        [&](const OpenBuiltIn& open) -> Outcome {
            auto shown = preview_of_built_in(
                built_in(content, world_.store.settings(), static_cast<std::size_t>(open.index)),
                content);
            shown.below = Destination::routines;
            return shown;
        },
        [&](const OpenKept& open) -> Outcome {
            auto shown = preview_of_kept(open.key);
            if (!shown) return Stay{};  // another tab deleted it in this frame
            return *std::move(shown);
        },
        [&](const SearchRoutines& search) -> Outcome {
            search_ = search.text;
            return Stay{};
        },
        [&](const UndoDelete&) -> Outcome {
            undo_delete();
            return Stay{};
        },
        [&](const AskForLink&) -> Outcome { return dialog::PasteLink{}; },
        [&](const WriteLink& write) -> Outcome {
            if (paste) *paste = {std::string(write.text), {}};
            return Stay{};
        },
        [&](const OpenLink&) -> Outcome {
            if (auto arrived = paste ? open_pasted(*paste) : std::nullopt)
                return *std::move(arrived);
            return Stay{};
        });
}

RoutinesRoom::Outcome RoutinesRoom::carry_out(const PreviewIntent& intent,
                                              place::Preview& preview) {
    return match(
        intent,
        [&](const SetRoutineSound& to) -> Outcome {
            set_sound(preview, to.profile);
            return Stay{};
        },
        [&](const StartPreview&) -> Outcome { return start(preview); },
        [&](const ToggleItem& toggle) -> Outcome {
            toggle_item(preview, static_cast<std::size_t>(toggle.index));
            return Stay{};
        },
        [&](const KeepRoutine&) -> Outcome {
            keep(preview);
            return Stay{};
        },
        [&](const SetFavourite& to) -> Outcome {
            set_favourite(preview, to.on);
            return Stay{};
        },
        [&](const SetOnToday& to) -> Outcome {
            set_on_today(preview, to.on);
            return Stay{};
        },
        [&](const DuplicateRoutine&) -> Outcome { return duplicate(preview); },
        [&](const DeleteRoutine&) -> Outcome {
            remove(preview);
            return place::Routines{};
        },
        [&](const ToggleSoundFile&) -> Outcome {
            if (sound_file_.share()) {
                sound_file_.stop();
            } else {
                begin_sound_file(to_practise(preview));
            }
            return Stay{};
        },
        [&](const ShareShown&) -> Outcome {
            Routine routine = preview.whole;
            routine.start = preview.start;
            return ShareThis{std::move(routine)};
        },
        [&](const SetCommonStart& to) -> Outcome {
            preview.start = to.at;
            return Stay{};
        },
        [&](const AddCommonStart&) -> Outcome {
            preview.start = usual_common_start();
            return Stay{};
        },
        [&](const WatchShown&) -> Outcome {
            return WatchThis{to_practise(preview), preview.start.has_value()};
        },
        [&](const PrintShown&) -> Outcome {
            if (const auto sheet = share(preview.whole)) print(*sheet);
            return Stay{};
        });
}

void RoutinesRoom::make_sound(const place::Preview* preview) {
    preview ? sound_file_.follow() : sound_file_.stop();
    if (const auto kept = sound_file_.take_outcome())
        world_.shell.toast.show(
            world_.content.texts(*kept ? "app.preview.sound.kept" : "app.preview.sound.failed"));
}

void RoutinesRoom::begin_sound_file(const Routine& wanted) {
    const Routine routine = world_.adapted(wanted).routine;
    CompileSettings compiling;
    compiling.person = world_.person();
    compiling.way_time = way_time_on_the_clock();
    const Timeline timeline = compile(routine, world_.content.catalogue, compiling);
    const SoundSettings& sound = world_.store.settings().sound;
    sound_file_.begin(
        {cue_plan(timeline, routine, world_.content.catalogue, {}, breath_cues(sound.breath)),
         timeline.length(), routine.sound, sound.noise,
         "Catcow - " + title_of(routine, world_.content)});
}

}  // namespace catcow
