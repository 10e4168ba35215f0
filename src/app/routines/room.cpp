#include "app/routines/room.h"

#include <algorithm>

#include "app/common/breath_cues.h"
#include "app/common/cut_off.h"
#include "app/common/wording.h"
#include "app/routines/changes.h"
#include "app/routines/models.h"
#include "base/match.h"

namespace catcow {

// The figure breathes in the first pose of the routine that moves the spine.
void RoutinesRoom::draw(const place::Today&, const FrameContext& context, Intents& intents) {
    TodayModel model = today_model();
    const Routine routine = world_.adapted(chosen_routine()).routine;
    const auto trains = [&](const Item& item) {
        const Pose* pose = world_.content.catalogue.pose(item.pose);
        return pose && !pose->moves.empty();
    };
    const auto item = std::find_if(routine.items.begin(), routine.items.end(), trains);
    model.props =
        props_told(routine, world_.content.catalogue, world_.content.texts, context.person).both();
    if (item != routine.items.end() && !model.cut_off)
        model.figure = world_.figure.present(*item, Viewpoint::usual, world_.launch.speed, context);
    today_screen(world_.ui, model, intents);
}

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

TodayModel RoutinesRoom::today_model() const {
    TodayModel model;
    const Adapted mine = world_.adapted(chosen_routine());
    model.routine = line_of(mine.routine, world_.content, way_time());
    model.routine.changes = change_counts(mine);
    model.routine.playable = !mine.routine.items.empty();
    model.routine.few_left = few_left(mine);
    model.cut_off = cut_off();
    model.notices = notices();
    model.update_waits = world_.shell.update_waits;
    return model;
}

WayTime RoutinesRoom::way_time() const { return world_.store.settings().way_time; }

// A file or a film cannot wait.
WayTime RoutinesRoom::way_time_on_the_clock() const {
    return way_time() == WayTime::until_ready ? WayTime::normal : way_time();
}

// Returns the interrupted session. Empty if it no longer suits the person.
std::optional<TodayModel::CutOff> RoutinesRoom::cut_off() const {
    const auto& cut = world_.store.cut_off();
    if (!cut || cut->stopped >= most_stopped) return std::nullopt;
    const Playable left = playable(cut->routine, world_.content.catalogue);
    if (left.routine.items.empty() || !left.left_out.empty()) return std::nullopt;
    const int item = std::clamp(cut->start.item, 0, static_cast<int>(left.routine.items.size()));
    if (adapt_rest(left.routine, item, item, world_.content.catalogue, world_.person(),
                   {.position = cut->start.position})
            .changed)
        return std::nullopt;
    const Timeline rest =
        compile(left.routine, world_.content.catalogue, {.way_time = way_time()}, cut->start);
    return TodayModel::CutOff{title_of(cut->routine, world_.content), minutes_of(rest.length())};
}

std::vector<std::string> RoutinesRoom::notices() const {
    const Texts& texts = world_.content.texts;
    const Storage::State state = world_.store.state();
    std::vector<std::string> all;
    const char* const trouble = trouble_key(state);
    if (trouble && state != told_.state) all.emplace_back(texts(trouble));
    if (world_.store.newer() && !told_.newer) all.emplace_back(texts("app.storage.newer"));
    if (!world_.store.alone()) all.emplace_back(texts("app.storage.other_tab"));
    if (world_.store.unreadable() > told_.unreadable)
        all.push_back(texts.count("app.storage.unreadable", world_.store.unreadable()));
    return all;
}

void RoutinesRoom::leave_today() {
    told_ = {world_.store.state(), world_.store.unreadable(), world_.store.newer()};
}

int RoutinesRoom::chosen() const {
    const std::vector<Routine>& all = world_.content.routines;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Routine& routine) {
        return routine.id == world_.store.settings().routine;
    });
    return found == all.end() ? 0 : static_cast<int>(found - all.begin());
}

Routine RoutinesRoom::chosen_routine() const {
    return built_in(world_.content, world_.store.settings(), static_cast<std::size_t>(chosen()));
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

void RoutinesRoom::show_on_today(const std::string& id) {
    Settings settings = world_.store.settings();
    settings.routine = id;
    world_.store.change(settings);
}

RoutinesRoom::Outcome RoutinesRoom::carry_out(const RoutinesIntent& intent,
                                              dialog::PasteLink* paste,
                                              const dialog::Share* sheet) {
    const Content& content = world_.content;
    return match(
        intent,
        [&](const LookAtRoutine&) -> Outcome {
            return preview_of_built_in(chosen_routine(), content);
        },
        [&](const StartRoutine&) -> Outcome { return StartSession{chosen_routine()}; },
        [&](const ResumeCutOff&) -> Outcome {
            const auto& cut = world_.store.cut_off();
            if (!cut) return Stay{};
            return ContinueSession{playable(cut->routine, content.catalogue).routine, *cut};
        },
        [&](const DiscardCutOff&) -> Outcome {
            discard_cut_off(world_.store, world_.launch.build);
            return Stay{};
        },
        [&](const ShareRoutine&) -> Outcome { return ShareThis{chosen_routine()}; },
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
        [&](const StartPreview&) -> Outcome {
            if (preview.from == place::Preview::From::built_in) show_on_today(preview.whole.id);
            return start(preview);
        },
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
