#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace catcow {

// How a fake port answers, in each way that a browser's port can.
enum class Answers { at_once, late, twice, never };

// Gives the answers of a fake port.
class AnswerDesk {
public:
    Answers how = Answers::at_once;

    void give(std::function<void()> reply) {
        if (how == Answers::never) return;
        waiting_.push_back(reply);
        if (how == Answers::twice) waiting_.push_back(std::move(reply));
        if (how != Answers::late) deliver();
    }
    // Gives all waiting answers, and those that follow from them.
    void deliver() {
        while (!waiting_.empty()) {
            for (auto& reply : std::exchange(waiting_, {})) reply();
        }
    }

private:
    std::vector<std::function<void()>> waiting_;
};

}  // namespace catcow
