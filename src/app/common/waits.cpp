#include "app/common/waits.h"

namespace catcow {

int Waits::limit_by(Duration limit, std::function<void()> late) {
    all_.push_back({++last_, device_.monotonic() + limit, std::move(late)});
    device_.request_frame_after(limit);
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
            device_.request_frame_after(wait.end - now);
            return false;
        }
        ended.push_back(std::move(wait));
        return true;
    });
    for (const Wait& wait : ended) wait.late();
}

}  // namespace catcow
