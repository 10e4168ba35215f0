#include "platform/web/frames.h"

#include <emscripten/eventloop.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace catcow {

namespace {

// A timer that ends just after an animation frame would have to wait for the next one.
constexpr double half_a_frame = 8;  // milliseconds

}  // namespace

bool imgui_wants_frame() {
    const ImGuiContext* context = ImGui::GetCurrentContext();
    if (!context) return false;
    return !context->InputEventsQueue.empty() || context->NavHighlightActivatedTimer > 0 ||
           (context->DimBgRatio > 0 && context->DimBgRatio < 1);
}

void Frames::request() {
    if (drawing_) {
        again_ = true;
        return;
    }
    if (requested_) return;
    requested_ = emscripten_request_animation_frame(
        [](double, void* self) -> EM_BOOL {
            auto* frames = static_cast<Frames*>(self);
            frames->requested_ = 0;
            frames->run();
            return false;
        },
        this);
}

void Frames::request_after(Duration wait) {
    const double milliseconds = std::max(0.0, in_seconds(wait) * 1000 - half_a_frame);
    const double due = emscripten_get_now() + milliseconds;
    if (timer_ && due_ <= due) return;
    if (timer_) emscripten_clear_timeout(timer_);
    due_ = due;
    timer_ = emscripten_set_timeout(wake, milliseconds, this);
}

void Frames::wake(void* self) {
    auto* frames = static_cast<Frames*>(self);
    frames->timer_ = 0;
    frames->request();
}

void Frames::settle(int count) {
    settling_ = std::max(settling_, count);
    request();
}

void Frames::draw_now() {
    if (drawing_) {
        again_ = true;
        return;
    }
    for (int drawn = 0; drawn == 0 || (drawn < 4 && imgui_wants_frame()); ++drawn) run();
}

void Frames::restart() {
    if (requested_) emscripten_cancel_animation_frame(requested_);
    requested_ = 0;
    request();
}

void Frames::run() {
    drawing_ = true;
    again_ = false;
    draw_();
    drawing_ = false;
    if (settling_ > 0) --settling_;
    if (again_ || settling_ > 0 || imgui_wants_frame()) request();
}

}  // namespace catcow
