#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "routine/routine.h"

namespace catcow {

// A routine while a person makes it. Every change can be undone, up to the last `most_steps`.
class Editor {
public:
    static constexpr std::size_t most_steps = 100;

    explicit Editor(Routine routine) : states_{std::move(routine)} {}

    const Routine& routine() const { return states_[now_]; }
    // Makes `to` the routine. Nothing happens if it is the same. Of changes in a row with the same `typed`
    // only the last one is kept: a title is undone as a whole, not letter by letter.
    void change(Routine to, std::string_view typed = {});
    bool can_undo() const { return now_ > 0; }
    bool can_redo() const { return now_ + 1 < states_.size(); }
    // Do nothing if there is nothing to undo or to redo.
    void undo();
    void redo();

private:
    std::vector<Routine> states_;
    std::size_t now_ = 0;
    std::string typed_;  // of the latest change; empty: a new step follows in any case
};

// Changes of the items of a routine. Places count from 0. A place that is not there, and an item beyond
// most_items, leave the routine as it is.

// Puts the item before the one at `place`, or behind the last one.
Routine with_item(Routine routine, const Item& item, int place);
Routine with_copy(Routine routine, int place);  // right behind the original
Routine with_changed(Routine routine, int place, const Item& item);
Routine with_moved(Routine routine, int from, int to);
Routine without_item(Routine routine, int place);

}  // namespace catcow
