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
    const PropsTold props =
        props_told(routine, world_.content.catalogue, world_.content.texts, context.person);
    model.props = props.needed + (props.nice.empty() ? "" : " " + props.nice);
    if (item != routine.items.end() && !model.cut_off)
        model.figure = world_.figure.present(*item, Viewpoint::usual, world_.launch.speed, context);
    today_screen(world_.ui, model, intents);
}

void RoutinesRoom::draw(const place::Preview& at, const FrameContext& context, Intents& intents) {
    const Adapted mine = adapt(at.routine.routine, world_.content.catalogue, context.person);
    PreviewModel model = preview_model(at.routine, mine, world_.content, way_time());
    model.own = at.own;
    model.profile = at.routine.routine.sound;
    model.tones = model.profile != SoundProfile::silent;
    model.sound = sound_file_.share();
    preview_screen(world_.ui, model, intents);
}

TodayModel RoutinesRoom::today_model() const {
    TodayModel model;
    for (const Routine& built_in : world_.content.routines) {
        Routine routine = built_in;
        routine.pace = world_.store.settings().pace;
        const Adapted mine = world_.adapted(routine);
        RoutineLine line = line_of(mine.routine, world_.content, way_time());
        line.changes = change_counts(mine);
        line.playable = !mine.routine.items.empty();
        model.routines.push_back(std::move(line));
    }
    model.chosen = chosen();
    model.cut_off = cut_off();
    model.notices = notices();
    model.update_waits = world_.shell.update_waits;
    return model;
}

WayTime RoutinesRoom::way_time() const { return world_.store.settings().way_time; }

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
    Routine routine = world_.content.routines[static_cast<std::size_t>(chosen())];
    routine.pace = world_.store.settings().pace;
    routine.sound = profile_of(world_.store.settings().sound, routine.id);
    return routine;
}

RoutinesRoom::Outcome RoutinesRoom::carry_out(const RoutinesIntent& intent, place::Preview* preview,
                                              const dialog::Share* sheet) {
    const Content& content = world_.content;
    return match(
        intent,
        [&](const ChooseRoutine& choose) -> Outcome {
            Settings settings = world_.store.settings();
            settings.routine = content.routines[static_cast<std::size_t>(choose.index)].id;
            world_.store.change(settings);
            return Stay{};
        },
        [&](const LookAtRoutine&) -> Outcome {
            return place::Preview{playable(chosen_routine(), content.catalogue), true};
        },
        [&](const StartRoutine&) -> Outcome { return StartSession{chosen_routine()}; },
        [&](const StartPreview&) -> Outcome {
            if (!preview) return Stay{};
            return StartSession{preview->routine.routine};
        },
        // Kept for a built-in routine. One that came by link is set for this time.
        [&](const SetRoutineSound& to) -> Outcome {
            if (!preview) return Stay{};
            Routine& routine = preview->routine.routine;
            routine.sound = to.profile;
            if (!preview->own) return Stay{};
            Settings settings = world_.store.settings();
            settings.sound = with_profile(settings.sound, routine.id, to.profile);
            world_.store.change(settings);
            return Stay{};
        },
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
        [&](const ToggleSoundFile&) -> Outcome {
            if (sound_file_.share()) {
                sound_file_.stop();
            } else if (preview) {
                begin_sound_file(preview->routine.routine);
            }
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
    // A file cannot wait.
    if (way_time() == WayTime::more) compiling.way_time = WayTime::more;
    const Timeline timeline = compile(routine, world_.content.catalogue, compiling);
    const SoundSettings& sound = world_.store.settings().sound;
    sound_file_.begin(
        {cue_plan(timeline, routine, world_.content.catalogue, {}, breath_cues(sound.breath)),
         timeline.length(), routine.sound, sound.noise,
         "Catcow - " + title_of(routine, world_.content)});
}

}  // namespace catcow
