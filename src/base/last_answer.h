#pragma once

#include <optional>
#include <utility>

#include "base/function_ref.h"

namespace catcow {

// Keeps the answer to the last question, for what is asked in each frame and takes long to find.
template <class Question, class Answer>
class LastAnswer {
public:
    // Calls `find` only if the question is another one than the last. The reference is valid until the
    // next call.
    const Answer& to(Question question, FunctionRef<Answer(const Question&)> find) {
        if (!kept_ || !(kept_->first == question)) {
            Answer answer = find(question);
            kept_.emplace(std::move(question), std::move(answer));
        }
        return kept_->second;
    }

private:
    std::optional<std::pair<Question, Answer>> kept_;
};

}  // namespace catcow
