#pragma once

#include <vector>

#include <imgui.h>

#include "base/duration.h"

namespace catcow {

class Ui;
// Where a new screen comes from. Deeper screens come from the right, screens reached by going back
// from the left.
enum class Arrival { none, fade, from_right, from_left };

// Where the columns of a new screen are scrolled to.
enum class Columns { at_their_top, as_they_were };

// Owns the state of ui/arrival.h. Only the functions of that header use it.
class ArrivalState {
public:
    void begin_frame() { moved_.clear(); }

private:
    friend void arrive(Ui& ui, Arrival arrival, Columns columns);
    friend bool arrives(const Ui& ui);
    friend bool comes_back(const Ui& ui);
    friend void move_with_screen(Ui& ui, ImDrawList& list);
    friend void finish_arrival(Ui& ui);

    Arrival arrival_ = Arrival::none;
    Columns columns_ = Columns::at_their_top;
    bool first_frame_ = false;  // this frame is the first of the screen
    Duration since_{};          // monotonic time of its first frame
    std::vector<ImDrawList*> moved_;
};

}  // namespace catcow
