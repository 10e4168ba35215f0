// Demonstration: where the camera looks.
#include <cmath>
#include <numbers>

#include "demonstration/demonstration.h"
#include "figure/framing.h"

namespace catcow {
namespace {

constexpr double camera = .55;  // seconds in which the view comes near
// The camera sways too slowly to be seen as movement. A figure that is seen from more than one side
// is easier to understand.
constexpr double sway = radians(3), sway_period = 40;  // seconds
constexpr double look_at_most = 3;  // seconds that the view goes to a body that does not move
// Slower than this the view is at rest: 4 mm or 0.4 degrees away from where it goes.
constexpr double slowest_view = .004 / camera, slowest_turn = radians(.4) / camera;  // a second

// Returns how fast the view moves: below 1 so slowly that it need not be drawn, or only sways.
double speed_between(const figure::View& a, const figure::View& b, double elapsed) {
    const double moved = length(a.target - b.target) + std::abs(a.distance - b.distance);
    const double turned = std::abs(a.yaw - b.yaw) + std::abs(a.pitch - b.pitch);
    return (moved / slowest_view + turned / slowest_turn) / elapsed;
}

}  // namespace

void Demonstration::look(Prepared& shown, const Asked& asked, double elapsed) {
    if (shown.aspect != asked.aspect || shown.from != asked.from ||
        !(shown.corner == asked.corner)) {
        shown.aspect = asked.aspect;
        shown.corner = asked.corner;
        shown.from = asked.from;
        const body::Stop last = shown.act.stops.back();
        const body::PosedBody body = figures_->posed(last.key, last.side);
        figure::View view = figure::usual_view(shown.act.pose, body, last.side == Side::right);
        if (asked.from) static_cast<figure::Angle&>(view) = *asked.from;
        shown.view = figure::beside(figure::fitted(view, shown.outline, asked.aspect),
                                    shown.outline, asked.aspect, asked.corner);
    }
    figure::View wanted = shown.view;
    if (!asked.still && !asked.from && !asked.film) {
        const Phase& phase = asked.timeline.phases[static_cast<size_t>(asked.moment.phase)];
        const double at = in_seconds(phase.start) + (asked.moment.progress - phase.from) /
                                                        (1 - phase.from) * in_seconds(phase.length);
        wanted.yaw += sway * std::sin(2 * std::numbers::pi * at / (asked.speed * sway_period));
    }
    // Where the body would come under the breath ring the view can swing between two places for ever.
    // So it stops where it is once nothing has changed for long enough to get there.
    const bool same = begun_ && looked_.posture == body_.posture && looked_.wanted == wanted;
    looked_ = {body_.posture, wanted, same ? looked_.seconds + elapsed : 0};
    if (looked_.seconds > look_at_most) return;
    const bool jump = !begun_ || asked.still || aspect_ != asked.aspect;
    const figure::View before = view_;
    aspect_ = asked.aspect;
    view_ =
        jump ? wanted : figure::blend(view_, wanted, 1 - std::exp(-elapsed * asked.speed / camera));
    // Between two views the body could leave the picture, or come under the breath ring.
    if (!asked.from) {
        std::vector<Vec3> skin;
        figure::add_outline(skeleton(), body_.frames, {}, skin);
        view_ = figure::beside(figure::within(view_, skin, asked.aspect), skin, asked.aspect,
                               asked.corner);
    }
    // Compared with the picture before, not with the view that is wanted: beside the breath ring the
    // view comes to rest elsewhere. After a jump only the next picture can tell.
    if (elapsed > 0) looks_ = jump ? !asked.still : speed_between(before, view_, elapsed) > 1;
    moving_ = moving_ || looks_;
}

}  // namespace catcow
