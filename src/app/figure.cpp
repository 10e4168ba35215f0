// What the app does about the body on the screen.
#include <algorithm>
#include <utility>

#include "app/app.h"
#include "app/projection.h"
#include "ui/screens/screens.h"
#include "ui/widgets/slot.h"

namespace catcow {

void App::draw_player(Intents& intents) {
    PlayerModel model =
        player_model(*practice_, content_, store_.settings().muted, surface().reduced_motion);
    Mannequin::Glance at = glance();
    if (slot_.height > 0 && ports_.window.draws()) {
        const Rect breath = breath_beside(slot_);
        at.corner = {breath.width / slot_.width, breath.height / slot_.height};
    }
    figure_ = mannequin_.follow(*practice_, at) && can_be_drawn();
    model.figure = figure_model();
    if (figure_ && !model.side.empty())
        model.figure.marks = mannequin_.marks(content_.texts, at.aspect);
    player_screen(ui_, model, intents);
}

// One pose on a page: it begins to breathe when it comes, or is asked to, and rests after a while.
FigureModel App::present(const Item& item) {
    Mannequin::Glance at = glance();
    at.from = screen_ == Screen::pose ? browse_.from : 0;
    at.still = at.still || browse_.halted;
    const bool again = std::exchange(browse_.again, false);
    figure_ = mannequin_.present(item, store_.settings().pace, again, launch_.speed, at) &&
              can_be_drawn();
    return figure_model();
}

// The first pose of the routine that trains something, breathing.
void App::draw_today(Intents& intents) {
    TodayModel model = today_model();
    const Routine routine = adapted(chosen_routine()).routine;
    const auto trains = [&](const Item& item) {
        const Pose* pose = content_.catalogue.pose(item.pose);
        return pose && !pose->moves.empty();
    };
    const auto item = std::find_if(routine.items.begin(), routine.items.end(), trains);
    if (item != routine.items.end() && !model.cut_off) model.figure = present(*item);
    today_screen(ui_, model, intents);
}

void App::draw_pose(Intents& intents) {
    PoseModel model = pose_model(browse_, content_, person());
    const Variant& variant = *content_.catalogue.pose(browse_.pose)->variant(browse_.variant);
    model.figure =
        present({.pose = browse_.pose, .variant = browse_.variant, .dose = variant.dose});
    model.from = browse_.from;
    pose_screen(ui_, model, intents);
}

// One small picture a frame, or a slice of solving one, so that a list scrolls as fast as ever.
void App::draw_a_picture() {
    const std::optional<int> id = ports_.window.wanted_picture();
    if (!id) return;
    const Pose* pose = content_.catalogue.pose(pose_of_picture(*id));
    const Variant* variant = pose ? pose->variant(variant_of_picture(*id)) : nullptr;
    if (!variant) return;
    const auto picture = mannequin_.portrait(*pose, *variant, ui_.colours());
    if (picture) ports_.window.keep_picture(*id, *picture);
    if (picture || mannequin_.solving()) ports_.device.request_frame();
}

// Where the machine's GL fails at it, the breath shape stands alone.
bool App::can_be_drawn() const {
    return !ports_.window.draws() || ports_.window.figure_fault().empty();
}

FigureModel App::figure_model() {
    if (!figure_) return {};
    FigureModel model{true, mannequin_.moving(), mannequin_.words(content_.texts), {}, {}};
    if (!ports_.window.draws()) model.drawing = mannequin_.drawing(happened_.now);
    return model;
}

// In the slot of the frame before: it seldom changes.
Mannequin::Glance App::glance() const {
    // A drawing is square.
    const bool known = slot_.height > 0 && ports_.window.draws();
    const double aspect = known ? slot_.width / slot_.height : 1;
    return {happened_.now, aspect, surface().reduced_motion, orbit_, store_.settings().mirror};
}

// Turning by a hand's breadth is a quarter turn.
std::optional<FigureSlot> App::figure_slot() {
    if (!figure_ || !slot_of(ui_)) {
        fade_.forget();
        return std::nullopt;
    }
    const Slot& slot = *slot_of(ui_);
    if (slot_ != slot.rect) {
        ports_.device.request_frame();
        fade_.forget();
    }
    slot_ = slot.rect;
    constexpr double per_pixel = 0.008;
    orbit_.yaw -= per_pixel * slot.turned.across;
    orbit_.pitch += per_pixel * slot.turned.along;
    orbit_.zoom = std::clamp(orbit_.zoom * slot.turned.zoom, 0.5, 3.0);
    FigureSlot figure{slot.rect, mannequin_.picture(ui_.colours())};
    const bool still = surface().reduced_motion || (screen_ == Screen::pose && browse_.halted);
    figure.before = fade_.follow(figure.picture, happened_.now, still);
    return figure;
}

}  // namespace catcow
