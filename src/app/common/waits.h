#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "platform/ports.h"

namespace catcow {

// Everything that the app waits for. The rule: a callback is given to a port only as answer() or
// once(), so
//
//  - each wait ends, by the answer or by its limit, and a frame follows that shows it. The machine
//    may draw the frame a little before the limit, so follow() asks again until the limit is over;
//  - the first answer counts, also after the limit, and no second one.
//
// While a session plays, it draws all the time, so it measures its own waits (Practice::sound_wait).
class Waits {
public:
    explicit Waits(Device& device) : device_(device) {}
    Waits(const Waits&) = delete;
    Waits& operator=(const Waits&) = delete;

    // Return the callback to give to a port. It calls `done` with the answer. `late` is called in a
    // frame if there is no answer within `limit`. Both must not be called after this object is gone.
    template <class... Answer, class Done>
    std::function<void(Answer...)> answer(Duration limit, Done done, std::function<void()> late) {
        const int id = limit_by(limit, std::move(late));
        return once<Answer...>([this, id, done = std::move(done)](Answer... value) {
            over(id);
            done(std::move(value)...);
        });
    }
    // Without a limit: the person answers, and nothing on the screen waits for it.
    template <class... Answer, class Done>
    std::function<void(Answer...)> once(Done done) {
        const auto waiting = std::make_shared<std::function<void(Answer...)>>(std::move(done));
        return [this, waiting](Answer... value) {
            const auto first = std::exchange(*waiting, nullptr);
            if (!first) return;
            first(std::move(value)...);
            device_.request_frame();
        };
    }
    // Calls `late` in a frame after `limit`, unless over() is called before with the number that this
    // returns.
    int limit_by(Duration limit, std::function<void()> late);
    void over(int id);
    // Call first in every frame. Ends the waits whose limit is over.
    void follow();

private:
    struct Wait {
        int id;
        Duration look, end;  // monotonic
        std::function<void()> late;
    };

    Device& device_;
    std::vector<Wait> all_;
    int last_ = 0;
};

}  // namespace catcow
