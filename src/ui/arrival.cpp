#include "ui/arrival.h"

#include "ui/motion.h"

namespace catcow {

void arrive(Ui& ui, Arrival arrival, Columns columns) {
    ArrivalState& state = ui.state.arrival;
    state.columns_ = columns;
    state.first_frame_ = true;
    state.arrival_ = ui.surface().reduced_motion ? Arrival::none : arrival;
    state.since_ = Duration::min();  // finish_arrival() of the next frame sets it
}

bool arrives(const Ui& ui) { return ui.state.arrival.first_frame_; }

bool comes_back(const Ui& ui) {
    return arrives(ui) && ui.state.arrival.columns_ == Columns::as_they_were;
}

void move_with_screen(Ui& ui, ImDrawList& list) { ui.state.arrival.moved_.push_back(&list); }

void finish_arrival(Ui& ui) {
    ArrivalState& state = ui.state.arrival;
    state.first_frame_ = false;
    if (state.arrival_ == Arrival::none) return;
    const Duration now = ui.happened().now;
    if (state.since_ == Duration::min()) state.since_ = now;
    const Duration since = now - state.since_;
    if (since >= motion::screen || ui.surface().reduced_motion) {
        state.arrival_ = Arrival::none;
        return;
    }
    const float share =
        ease_out(static_cast<float>(in_seconds(since) / in_seconds(motion::screen)));
    const float sense = state.arrival_ == Arrival::from_right  ? 1.0F
                        : state.arrival_ == Arrival::from_left ? -1.0F
                                                               : 0.0F;
    for (ImDrawList* const list : state.moved_)
        shift(*list, {sense * motion::screen_way * (1 - share), 0}, share);
    ui.flags.moving = true;
}

}  // namespace catcow
