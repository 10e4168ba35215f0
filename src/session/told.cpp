#include "session/told.h"

#include "session/actions.h"

namespace catcow {
namespace {

std::string_view position_of(const Routine& routine, const Catalogue& catalogue, int item) {
    const Item& what = routine.items[static_cast<std::size_t>(item)];
    return catalogue.pose(what.pose)->variant(what.variant)->position;
}

// Returns where the person is when the session begins.
std::string_view first_position(const Timeline& timeline, const Routine& routine,
                                const Catalogue& catalogue) {
    for (const Phase& phase : timeline.phases) {
        if (phase.kind == PhaseKind::move)
            return catalogue.moves()[static_cast<std::size_t>(phase.move)].from;
        if (phase.kind != PhaseKind::get_ready && phase.item >= 0)
            return position_of(routine, catalogue, phase.item);
    }
    return standing;
}

// Returns where the person is when the session closes.
std::string_view last_position(const Timeline& timeline, const Routine& routine,
                               const Catalogue& catalogue) {
    for (auto phase = timeline.phases.rbegin(); phase != timeline.phases.rend(); ++phase) {
        if (phase->kind == PhaseKind::move)
            return catalogue.moves()[static_cast<std::size_t>(phase->move)].to;
        if (phase->kind != PhaseKind::get_ready && phase->item >= 0)
            return position_of(routine, catalogue, phase->item);
    }
    return standing;
}

// The text of a move begins with its first movement. What is left of it is told so from this share on.
constexpr double well_on_the_way = .25;

// Returns what is told on a way that was cut, or that undoes one: in which direction, and where it leads.
std::string led_to(std::string_view there, std::string_view key, const Texts& texts) {
    return texts.format(key, {{"there", there}});
}

// Who comes down from a chair pushes it away. It stands where they are going to sit.
std::string end_of(const Move& move, const Catalogue& catalogue, const Texts& texts) {
    const std::string_view there = how_to_be_in(texts, move.to);
    const bool comes_down =
        catalogue.level_of(move.from) == Level::seat && catalogue.level_of(move.to) == Level::floor;
    return comes_down ? led_to(there, "app.player.off_chair", texts) : std::string(there);
}

std::string told_in_move(const Phase& phase, const Catalogue& catalogue, const Texts& texts) {
    const Move& move = catalogue.moves()[static_cast<std::size_t>(phase.move)];
    const bool cut = phase.from >= well_on_the_way;
    if (!phase.back && !cut) return std::string(texts(move.text));
    return led_to(end_of(move, catalogue, texts),
                  phase.back ? "app.player.way_back" : "app.player.way_on", texts);
}

bool stands_in(std::string_view position) {
    return position == standing || position == "wall" || position == "counter";
}

}  // namespace

std::string_view word_key(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::get_ready: return "app.word.get_ready";
        case PhaseKind::move: return "app.word.move";
        case PhaseKind::enter: return "app.word.enter";
        case PhaseKind::inhale: return "app.word.inhale";
        case PhaseKind::exhale: return "app.word.exhale";
        case PhaseKind::change_sides: return "app.word.change_sides";
        case PhaseKind::leave: return "app.word.leave";
        case PhaseKind::rest: return "app.word.rest";
        case PhaseKind::close: break;
    }
    return "app.word.close";
}

std::string with_side(const Texts& texts, std::string_view key, Side side) {
    const auto word = [&](Side which) {
        return texts(which == Side::right ? "app.side.right" : "app.side.left");
    };
    return texts.format(key, {{"side", word(side)}, {"other", word(other(side))}});
}

std::string side_name(const Texts& texts, const Pose& pose, Side side) {
    if (side == Side::none) return {};
    const std::string own = "pose." + pose.id + ".side";
    if (texts.has(own)) return with_side(texts, own, side);
    return std::string(texts(side == Side::left ? "app.side.left_name" : "app.side.right_name"));
}

bool is_on_its_side(const Phase& phase) {
    return is_breath(phase.kind) && phase.action != Action::ready;
}

std::string side_mark(const Texts& texts, const Pose& pose, const Phase& phase) {
    switch (phase.kind) {
        case PhaseKind::get_ready:
        case PhaseKind::move:
        case PhaseKind::leave:
        case PhaseKind::close: return {};
        default: break;
    }
    std::string side = side_name(texts, pose, phase.side);
    if (side.empty() || is_on_its_side(phase)) return side;
    return texts.format("app.player.next_side", {{"side", side}});
}

std::string spoken_side(const Texts& texts, const Pose& pose, Side side) {
    if (side == Side::none) return {};
    const std::string own = "pose." + pose.id + ".spoken_side";
    return with_side(texts, texts.has(own) ? own : "app.speech.side", side);
}

const Pose* pose_at(const Routine& routine, const Catalogue& catalogue, int item) {
    if (item < 0 || item >= static_cast<int>(routine.items.size())) return nullptr;
    return catalogue.pose(routine.items[static_cast<std::size_t>(item)].pose);
}

std::string sentence_at(const Timeline& timeline, const Routine& routine,
                        const Catalogue& catalogue, const Texts& texts, const Moment& moment) {
    const Phase& phase = timeline.phases[static_cast<std::size_t>(moment.phase)];
    const Pose* const pose = pose_at(routine, catalogue, phase.item);
    switch (phase.kind) {
        case PhaseKind::get_ready:
            if (moment.phase > 0 || !pose) return std::string(texts("app.player.ready_again"));
            if (pose->is_check())
                return std::string(
                    how_to_be_in(texts, position_of(routine, catalogue, phase.item)));
            return texts.format(first_position(timeline, routine, catalogue) == standing
                                    ? "app.player.ready_standing"
                                    : "app.player.ready",
                                {{"pose", texts(pose->text_key("name"))}});
        case PhaseKind::move: return told_in_move(phase, catalogue, texts);
        case PhaseKind::leave:
            if (phase.back)
                return led_to(how_to_be_in(texts, position_of(routine, catalogue, phase.item)),
                              "app.player.way_out", texts);
            break;
        case PhaseKind::rest:
            if (moment.step < 0) return std::string(texts("app.player.rest"));
            break;
        case PhaseKind::close:
            // Who has checked how they sit stays seated.
            return std::string(
                texts(is_check(routine) || stands_in(last_position(timeline, routine, catalogue))
                          ? "app.player.close_standing"
                          : "app.player.close"));
        default: break;
    }
    if (!pose || moment.step < 0) return {};
    const Item& item = routine.items[static_cast<std::size_t>(phase.item)];
    const Variant* const variant = pose->variant(item.variant);
    return with_side(texts, variant->steps[static_cast<std::size_t>(moment.step)].text, phase.side);
}

std::string_view how_to_be_in(const Texts& texts, std::string_view position) {
    return texts("app.player.be_in." + std::string(position));
}

std::string resting_in(const Texts& texts, std::string_view position) {
    return std::string(how_to_be_in(texts, position)) + " " +
           std::string(texts("app.player.resting"));
}

Counted counted(const Dose& dose, const Pace& pace) {
    const bool repeats = dose.kind == DoseKind::lifts || dose.kind == DoseKind::sets;
    return repeats ? Counted{dose.kind, breaths_of(dose, pace)} : Counted{};
}

std::string count_left(const Counted& counted, int breaths_left, const Texts& texts) {
    const int left = (breaths_left + counted.breaths - 1) / counted.breaths;
    return texts.count("app.player.left." + std::string(name_of(counted.as)), left);
}

}  // namespace catcow
