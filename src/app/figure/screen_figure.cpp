#include "app/figure/screen_figure.h"

#include <algorithm>
#include <utility>

#include "app/figure/picture_id.h"
#include "base/match.h"
#include "ui/widgets/slot.h"

namespace catcow {

ScreenFigure::ScreenFigure(const Content& content, const Store& store, Ports ports, const Ui& ui)
    : content_(content),
      store_(store),
      ports_(ports),
      ui_(ui),
      mannequin_(content),
      compared_(content.figures->data()) {}

void ScreenFigure::arrive() {
    orbit_ = {};
    again_ = true;
    halted_ = false;
    arrives_ = true;
}

// On a new screen the body does not come from where it was shown before.
void ScreenFigure::come() {
    if (!std::exchange(arrives_, false)) return;
    mannequin_.begin();
    fade_.forget();
}

FigureModel ScreenFigure::follow(const Player& player, const FrameContext& context) {
    Mannequin::Glance at = glance(context);
    come();
    if (slot_.height > 0 && ports_.window.draws()) {
        const Rect breath = breath_beside(slot_);
        at.corner = {breath.width / slot_.width, breath.height / slot_.height};
    }
    shown_ =
        mannequin_.follow(player, context.heard->moment, at) && ports_.window.figure_may_be_drawn();
    FigureModel seen = model(context.now);
    if (shown_) seen.marks = mannequin_.marks(content_.texts, at.aspect);
    return seen;
}

FigureModel ScreenFigure::watch(const Mannequin::Watched& film, const FrameContext& context) {
    const Mannequin::Glance at = glance(context);
    come();
    shown_ = mannequin_.watch(film, at) && ports_.window.figure_may_be_drawn();
    FigureModel seen = model(context.now);
    if (shown_) seen.marks = mannequin_.marks(content_.texts, at.aspect);
    return seen;
}

FigureModel ScreenFigure::present(const Item& item, Viewpoint from, int speed,
                                  const FrameContext& context) {
    Mannequin::Glance at = glance(context);
    at.from = from;
    at.still = at.still || halted_;
    const bool again = std::exchange(again_, false);
    shown_ = mannequin_.present(item, store_.settings().pace, again, speed, at) &&
             ports_.window.figure_may_be_drawn();
    return model(context.now);
}

FigureModel ScreenFigure::present_start(const Item& item, int speed, const FrameContext& context) {
    shown_ = mannequin_.present_start(item, store_.settings().pace, speed, glance(context)) &&
             ports_.window.figure_may_be_drawn();
    FigureModel seen = model(context.now);
    seen.still = true;
    return seen;
}

std::vector<ComparisonModel> ScreenFigure::compare(int pose, int variant) {
    const Pose* const of_pose = content_.catalogue.pose(pose);
    const Variant* const of_variant = of_pose ? of_pose->variant(variant) : nullptr;
    if (!of_variant || !ports_.window.figure_may_be_drawn()) return {};
    auto all = compared_.of(*of_pose, *of_variant, content_, !ports_.window.draws());
    if (compared_.solving()) ports_.device.request_frame();
    return all;
}

FigureModel ScreenFigure::model(Duration now) {
    if (!shown_) return {};
    FigureModel model;
    model.shown = true;
    model.moves = mannequin_.moving();
    model.words = mannequin_.words(content_.texts);
    if (!ports_.window.draws()) model.drawing = mannequin_.drawing(now);
    return model;
}

// Uses the slot of the last frame, because it seldom changes. A line drawing is square.
Mannequin::Glance ScreenFigure::glance(const FrameContext& context) const {
    const bool known = slot_.height > 0 && ports_.window.draws();
    const double aspect = known ? slot_.width / slot_.height : 1;
    return {context.now, aspect, context.surface.reduced_motion, orbit_, store_.settings().mirror};
}

std::optional<FigureSlot> ScreenFigure::slot(const FrameContext& context) {
    if (!shown_ || !slot_of(ui_)) {
        fade_.forget();
        return std::nullopt;
    }
    const Slot& slot = *slot_of(ui_);
    if (slot_ != slot.rect) ports_.device.request_frame();
    // Where only the height follows the words below, the same figure goes on.
    const bool elsewhere =
        slot_.x != slot.rect.x || slot_.y != slot.rect.y || slot_.width != slot.rect.width;
    if (elsewhere) fade_.forget();
    slot_ = slot.rect;
    constexpr double per_pixel = 0.008;  // a hand's width of dragging is a quarter turn
    orbit_.yaw -= per_pixel * slot.turned.across;
    orbit_.pitch += per_pixel * slot.turned.along;
    orbit_.zoom = std::clamp(orbit_.zoom * slot.turned.zoom, 0.5, 3.0);
    FigureSlot figure{slot.rect, mannequin_.picture(ui_.colours())};
    const bool still = context.surface.reduced_motion || halted_;
    figure.before = fade_.follow(figure.picture, context.now, still);
    return figure;
}

void ScreenFigure::carry_out(const FigureIntent& intent) {
    match(
        intent,
        [&](const LetFigureMove& let) {
            again_ = let.moves;
            halted_ = !let.moves;
        },
        [&](const TurnFigure& turn) { orbit_.yaw += turn.radians; });
}

void ScreenFigure::draw_a_picture() {
    const std::optional<int> id = ports_.window.wanted_picture();
    if (!id) return;
    if (is_still(*id)) {
        const auto still = compared_.picture(*id, ui_.colours());
        if (!still) return;
        ports_.window.keep_picture(*id, *still);
        return ports_.device.request_frame();
    }
    const Pose* pose = content_.catalogue.pose(pose_of_picture(*id));
    const Variant* variant = pose ? pose->variant(variant_of_picture(*id)) : nullptr;
    if (!variant) return;
    const auto picture = mannequin_.portrait(*pose, *variant, ui_.colours());
    if (picture) ports_.window.keep_picture(*id, *picture);
    if (picture || mannequin_.solving()) ports_.device.request_frame();
}

}  // namespace catcow
