#include "app/common/waits.h"

#include <algorithm>

namespace catcow {
namespace {

// Most answers come within this time. Only then is a frame requested for the end of the wait, because
// a request cannot be taken back, and a still screen draws nothing.
constexpr Duration soon = seconds(0.3);

}  // namespace

int Waits::limit_by(Duration limit, std::function<void()> late) {
    const Duration now = device_.monotonic();
    all_.push_back({++last_, now + std::min(limit, soon), now + limit, std::move(late)});
    device_.request_frame_after(std::min(limit, soon));
    return last_;
}

void Waits::over(int id) {
    std::erase_if(all_, [id](const Wait& wait) { return wait.id == id; });
}

void Waits::follow() {
    if (all_.empty()) return;
    const Duration now = device_.monotonic();
    std::vector<Wait> ended;
    std::erase_if(all_, [&](Wait& wait) {
        if (wait.end > now) {
            device_.request_frame_after((wait.look > now ? wait.look : wait.end) - now);
            return false;
        }
        ended.push_back(std::move(wait));
        return true;
    });
    for (const Wait& wait : ended) wait.late();
}

}  // namespace catcow
