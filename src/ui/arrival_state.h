#pragma once

#include <vector>

#include <imgui.h>

#include "base/duration.h"

namespace catcow {

class Ui;
// Where a new screen comes from: deeper ones from the right, those one goes back to from the left.
enum class Arrival { none, fade, from_right, from_left };

// Only the functions of ui/arrival.h see into it.
class ArrivalState {
public:
    void begin_frame() { moved_.clear(); }

private:
    friend void arrive(Ui& ui, Arrival arrival);
    friend bool arrives(const Ui& ui);
    friend void move_with_screen(Ui& ui, ImDrawList& list);
    friend void finish_arrival(Ui& ui);

    Arrival arrival_ = Arrival::none;
    bool first_frame_ = false;  // of the new screen
    Duration since_{};          // the clock when it came
    std::vector<ImDrawList*> moved_;
};

}  // namespace catcow
