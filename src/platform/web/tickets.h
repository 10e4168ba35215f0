#pragma once

#include <functional>
#include <map>
#include <utility>

namespace catcow {

// Callbacks that wait for an answer of the page. A ticket is valid for one answer.
template <class Answer>
class Tickets {
public:
    int give(std::function<Answer> waiting) {
        waiting_.emplace(++last_, std::move(waiting));
        return last_;
    }
    // Returns an empty function if the ticket is unknown or used.
    std::function<Answer> take(int ticket) {
        auto found = waiting_.extract(ticket);
        return found ? std::move(found.mapped()) : std::function<Answer>();
    }

private:
    std::map<int, std::function<Answer>> waiting_;
    int last_ = 0;
};

}  // namespace catcow
