#include "app/figure/drawn.h"

#include <cmath>

#include "body/way.h"
#include "demonstration/acts.h"
#include "demonstration/demonstration.h"
#include "figure/drawing.h"
#include "figure/framing.h"
#include "figure/marks.h"

namespace catcow {
namespace {

using body::Stop;

struct Ends {
    Stop start, end;
};

// A flow leads from its other half to the one that shows the pose, lifts from "ready", a hold from the
// position.
Ends ends_of(const body::VariantKeys& keys, const Variant& variant, Side side) {
    if (keys.inhale != keys.exhale) {
        const Stop inhale{keys.inhale, takes_turns(variant) ? Side::left : side};
        const Stop exhale{keys.exhale, side};
        return variant.shown_half() == Breath::inhale ? Ends{exhale, inhale} : Ends{inhale, exhale};
    }
    const Stop end{keys.then, side};
    if (keys.lifts()) return {{keys.ready, side}, end};
    return {keys.position < 0 ? end : Stop{keys.position, Side::left}, end};
}

void add_letter(std::string& drawn, char letter, const figure::Mark& mark) {
    if (!mark.shown) return;
    drawn += letter;
    drawn += std::to_string(std::lround(50 + 50 * mark.at.x)) + ' ' +
             std::to_string(std::lround(50 - 50 * mark.at.y)) + '|';
}

}  // namespace

PoseDrawer::PoseDrawer(const Content& content)
    : figures_(*content.figures), mesh_(figure::make_mannequin(figures_.skeleton())) {}

DrawnPose PoseDrawer::draw(const Rung& rung, Side side) {
    const bool swapped = figure::faces(rung.pose->id);
    const Side own = swapped ? other(side) : side;
    const auto keys = body::keys_of(figures_, *rung.pose, *rung.variant);
    if (!keys) return {};
    const auto [first, last] = ends_of(*keys, *rung.variant, own);
    if (!figures_.is_good(first.key, first.side) || !figures_.is_good(last.key, last.side))
        return {};
    const body::PosedBody start = figures_.posed(first.key, first.side);
    const body::PosedBody end = figures_.posed(last.key, last.side);
    std::vector<Vec3> outline;
    for (const body::PosedBody* const body : {&start, &end})
        figure::add_outline(figures_.skeleton(), body->frames, body->props, outline);
    const figure::View view =
        figure::fitted(figure::usual_view(rung.pose->id, end, own == Side::right), outline, 1);
    const bool sided = rung.pose->two_sided || takes_turns(*rung.variant);

    const auto drawing = [&](const body::PosedBody& body) {
        figure::Drawing lines = figure::drawing_of(figures_.skeleton(), mesh_, body, view);
        lines.mat.clear();  // a close picture would show only pieces of its edges
        std::string drawn = lines.joined();
        if (!sided) return drawn;
        const figure::Marks marks = figure::marks_of(figures_.skeleton(), body, view, 1);
        for (std::size_t i = 0; i < 2; ++i) {
            for (const figure::Mark& mark : {marks.hand[i], marks.foot[i], marks.elbow[i]})
                add_letter(drawn, (i == 0) != swapped ? 'L' : 'R', mark);
        }
        return drawn;
    };
    return {apart(start.posture, end.posture) ? drawing(start) : std::string(), drawing(end)};
}

}  // namespace catcow
