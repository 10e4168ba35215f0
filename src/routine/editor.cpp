#include "routine/editor.h"

#include <algorithm>
#include <utility>

namespace catcow {

void Editor::change(Routine to, std::string_view typed) {
    if (to == routine()) return;
    states_.resize(now_ + 1);
    const bool goes_on = !typed.empty() && typed == typed_ && now_ > 0;
    if (goes_on) {
        states_[now_] = std::move(to);
    } else {
        states_.push_back(std::move(to));
        if (states_.size() > most_steps + 1) states_.erase(states_.begin());
        now_ = states_.size() - 1;
    }
    typed_ = typed;
}

void Editor::undo() {
    if (can_undo()) --now_;
    typed_.clear();
}

void Editor::redo() {
    if (can_redo()) ++now_;
    typed_.clear();
}

namespace {

bool has(const Routine& routine, int place) {
    return place >= 0 && place < static_cast<int>(routine.items.size());
}

}  // namespace

Routine with_item(Routine routine, const Item& item, int place) {
    const int count = static_cast<int>(routine.items.size());
    if (place < 0 || place > count || count >= most_items) return routine;
    routine.items.insert(routine.items.begin() + place, item);
    return routine;
}

Routine with_copy(Routine routine, int place) {
    if (!has(routine, place)) return routine;
    const Item copy = routine.items[static_cast<std::size_t>(place)];
    return with_item(std::move(routine), copy, place + 1);
}

Routine with_changed(Routine routine, int place, const Item& item) {
    if (has(routine, place)) routine.items[static_cast<std::size_t>(place)] = item;
    return routine;
}

Routine with_moved(Routine routine, int from, int to) {
    if (!has(routine, from) || !has(routine, to)) return routine;
    const auto begin = routine.items.begin();
    if (from < to) std::rotate(begin + from, begin + from + 1, begin + to + 1);
    if (to < from) std::rotate(begin + to, begin + from, begin + from + 1);
    return routine;
}

Routine without_item(Routine routine, int place) {
    if (has(routine, place)) routine.items.erase(routine.items.begin() + place);
    return routine;
}

}  // namespace catcow
