// A film of a routine, as this person does it. It is no practice: nothing sounds and nothing is recorded.
#include <algorithm>

#include "app/common/wording.h"
#include "app/routines/room.h"
#include "app/shell/frame_times.h"
#include "base/joined.h"
#include "base/match.h"
#include "catalogue/reason.h"
#include "session/told.h"
#include "ui/written.h"

namespace catcow {
namespace {

// Returns what is seen at the moment, in the words of the session.
FilmModel film_model(const place::Film& at, const Moment& moment, const Content& content) {
    const Texts& texts = content.texts;
    const Phase& phase = at.timeline.phases[static_cast<std::size_t>(moment.phase)];
    FilmModel model;
    std::string side;
    model.pose = title_of(at.routine, content);
    if (const Pose* const pose = pose_at(at.routine, content.catalogue, phase.item)) {
        const Item& item = at.routine.items[static_cast<std::size_t>(phase.item)];
        model.pose = name_of(texts, {pose, pose->variant(item.variant)});
        side = side_mark(texts, *pose, phase);
        if (!item.note.empty()) model.note = "“" + item.note + "”";
    }
    model.has_notes = std::any_of(at.routine.items.begin(), at.routine.items.end(),
                                  [](const Item& item) { return !item.note.empty(); });
    model.phase = texts(word_key(phase.kind));
    if (!side.empty()) model.phase += " · " + side;
    model.sentence = sentence_at(at.timeline, at.routine, content.catalogue, texts, moment);
    model.at = in_seconds(at.head.place());
    model.length = in_seconds(at.head.length());
    model.plays = at.head.plays();
    model.ended = at.head.ended();
    model.time = texts.format(
        "app.film.time", {{"at", written_clock(model.at)}, {"all", written_clock(model.length)}});
    model.said = joined({model.time, model.pose});
    if (!side.empty()) model.said += ", " + side;
    return model;
}

}  // namespace

std::optional<place::Film> RoutinesRoom::watch(const WatchThis& wanted, bool still) const {
    place::Film at;
    at.routine = world_.adapted(wanted.routine).routine;
    if (at.routine.items.empty()) return std::nullopt;
    at.timeline = compile(at.routine, world_.content.catalogue,
                          {.first_side = wanted.together ? Side::left : world_.first_side(),
                           .way_time = way_time_on_the_clock(),
                           .person = world_.person()});
    at.head = Playhead(at.timeline.length(), !still);
    return at;
}

void RoutinesRoom::draw(place::Film& at, const FrameContext& context, Intents& intents) {
    const Content& content = world_.content;
    at.head.follow(context.now, world_.figure.late());
    const Moment moment = catcow::at(at.timeline, at.routine, content.catalogue, at.head.place());
    FilmModel model = film_model(at, moment, content);
    // While it plays, a screen reader on the slider would say it again and again.
    if (!model.plays || at.cut || at.said.empty()) at.said = model.said;
    model.said = at.said;
    model.figure = world_.figure.watch(
        {at.timeline, at.routine, moment, model.plays, std::exchange(at.cut, false)}, context);
    film_screen(world_.ui, model, intents);
    if (model.plays) world_.ports.device.request_frame_after(session_frame);
}

void RoutinesRoom::carry_out(const FilmIntent& intent, place::Film& film) {
    match(
        intent,
        [&](const PlayFilm& to) {
            film.cut = to.plays && film.head.ended();
            to.plays ? film.head.play() : film.head.pause();
        },
        [&](const SeekFilm& to) {
            film.cut = true;
            film.head.go_to(seconds(to.at));
        });
}

}  // namespace catcow
