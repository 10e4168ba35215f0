#include "ui/widgets/slot.h"

#include "ui/widgets/control.h"

namespace catcow {
namespace {

// The wheel and two fingers zoom. Dragging with a pointer or with two fingers turns.
Turned turned_by_hand(Ui& ui, Rect rect, std::string_view key) {
    const Press press = press_region(ui, rect, key);
    Turned turned;
    turned.tapped = press.tapped;
    const ImGuiIO& io = ImGui::GetIO();
    // In the frame of the press, the pointer has come from wherever it was before: by a leap, where no frame was drawn
    // on its way.
    if (press.held && !io.MouseClicked[0]) {
        turned.across = io.MouseDelta.x;
        turned.along = io.MouseDelta.y;
    }
    const Pan& pan = ui.happened().pan;
    if (pan.fingers && contains(rect, pan.x, pan.y) && !ui.inert()) {
        turned.across += pan.across;
        turned.along += pan.along;
        turned.zoom = pan.zoom;
    }
    return turned;
}

}  // namespace

Turned turn_view(Ui& ui, Rect rect, std::string_view key, std::string_view name) {
    const Turned turned = turned_by_hand(ui, rect, key);
    ui.emit(Role::image, ui.id(key), name, rect);
    return turned;
}

void leave_slot(Ui& ui, Rect rect, std::string_view key, std::string_view seen) {
    ui.state.slot.slot_ = {rect, {}};
    ui.emit(Role::image, ui.id(key), seen, rect);
}

void turn_slot(Ui& ui, std::string_view key) {
    std::optional<Slot>& slot = ui.state.slot.slot_;
    slot->turned = turned_by_hand(ui, slot->rect, key);
}

const std::optional<Slot>& slot_of(const Ui& ui) { return ui.state.slot.slot_; }

}  // namespace catcow
