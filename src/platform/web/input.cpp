#include "platform/web/input.h"

#include <emscripten/html5.h>
#include <imgui.h>

#include <cfloat>

namespace catcow {

namespace {

constexpr const char* stage = "#stage";
constexpr int settling_frames = 3;
// Browsers send mouse events after a touch. Ignore them for this time.
constexpr Duration touch_echo = seconds(0.8);
constexpr float wheel_line = 16, wheel_page = 400;  // CSS pixels in one line, one page
constexpr float wheel_notch = 100;                  // CSS pixels that count as one step in ImGui

Duration now() { return seconds(emscripten_get_now() / 1000); }

}  // namespace

void Input::listen() {
    const auto on_mouse = [](int type, const EmscriptenMouseEvent* event, void* self) -> EM_BOOL {
        return static_cast<Input*>(self)->mouse(type, *event);
    };
    emscripten_set_mousedown_callback(stage, this, false, on_mouse);
    emscripten_set_mousemove_callback(stage, this, false, on_mouse);
    emscripten_set_mouseleave_callback(stage, this, false, on_mouse);
    // A button may be released outside the stage.
    emscripten_set_mouseup_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, this, false, on_mouse);

    const auto on_touch = [](int type, const EmscriptenTouchEvent* event, void* self) -> EM_BOOL {
        return static_cast<Input*>(self)->touch(type, *event);
    };
    emscripten_set_touchstart_callback(stage, this, false, on_touch);
    emscripten_set_touchmove_callback(stage, this, false, on_touch);
    emscripten_set_touchend_callback(stage, this, false, on_touch);
    emscripten_set_touchcancel_callback(stage, this, false, on_touch);

    emscripten_set_wheel_callback(
        stage, this, false, [](int, const EmscriptenWheelEvent* event, void* self) -> EM_BOOL {
            return static_cast<Input*>(self)->wheel(*event);
        });
}

bool Input::mouse(int type, const EmscriptenMouseEvent& event) {
    if (now() - touched_ < touch_echo) return false;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    const bool main_button = event.button == 0;
    switch (type) {
        case EMSCRIPTEN_EVENT_MOUSELEAVE:
            if (!buttons_) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
            break;
        case EMSCRIPTEN_EVENT_MOUSEDOWN:
            if (!main_button) return false;
            io.AddMousePosEvent(static_cast<float>(event.targetX),
                                static_cast<float>(event.targetY));
            io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
            buttons_ = 1;
            down_ = seconds(event.timestamp / 1000);
            touch_.stop();
            break;
        case EMSCRIPTEN_EVENT_MOUSEUP:
            if (!main_button || !buttons_) return false;
            io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
            buttons_ = 0;
            came_up();
            return false;
        default:
            io.AddMousePosEvent(static_cast<float>(event.targetX),
                                static_cast<float>(event.targetY));
            // The release of a button outside the window was not reported.
            if (buttons_ && !(event.buttons & 1))
                io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
            buttons_ = event.buttons & buttons_ & 1;
            break;
    }
    heard_.moved();
    frames_.settle(settling_frames);
    return false;
}

bool Input::touch(int type, const EmscriptenTouchEvent& event) {
    touched_ = now();
    // The time of the event itself, which busy frames do not distort.
    const Duration when = seconds(event.timestamp / 1000);
    const EmscriptenTouchPoint* changed = nullptr;
    const bool starts = type == EMSCRIPTEN_EVENT_TOUCHSTART;
    for (int i = 0; i < event.numTouches; ++i) {
        const EmscriptenTouchPoint& point = event.touches[i];
        if (point.isChanged && (starts || point.identifier == finger_)) changed = &point;
    }
    const bool ends = type == EMSCRIPTEN_EVENT_TOUCHEND || type == EMSCRIPTEN_EVENT_TOUCHCANCEL;
    if (ends || event.numTouches < 2) two_.stop();
    if (type == EMSCRIPTEN_EVENT_TOUCHCANCEL || (starts && event.numTouches > 1)) {
        finger_ = -1;
        play(touch_.cancel());
    }
    if (!ends && event.numTouches == 2) {
        // If the page can be zoomed, the browser takes over both fingers and sends "cancel".
        two_fingers(event);
        return false;
    }
    if (type == EMSCRIPTEN_EVENT_TOUCHCANCEL || event.numTouches > 2) return false;
    if (!changed) return false;
    const Touch::Point at{static_cast<float>(changed->targetX),
                          static_cast<float>(changed->targetY)};
    // If true, the browser must not make mouse events, clicks or scrolling of it.
    bool ours = false;
    switch (type) {
        case EMSCRIPTEN_EVENT_TOUCHSTART:
            // The end of a touch is not reported if its element was removed. So always start from a
            // clean state.
            play(touch_.cancel());
            finger_ = changed->identifier;
            down_ = when;
            play(touch_.down(at, when));
            break;
        case EMSCRIPTEN_EVENT_TOUCHMOVE:
            for (const Touch::Step& step : touch_.move(at, when)) play(step);
            ours = true;
            break;
        default:
            finger_ = -1;
            play(touch_.up(when));
            came_up();
            return true;
    }
    heard_.moved();
    frames_.settle(settling_frames);
    return ours;
}

bool Input::wheel(const EmscriptenWheelEvent& event) {
    if (event.mouse.ctrlKey || event.mouse.metaKey) return false;
    float unit = 1;
    if (event.deltaMode == DOM_DELTA_LINE) unit = wheel_line;
    if (event.deltaMode == DOM_DELTA_PAGE) unit = wheel_page;
    const float across = static_cast<float>(event.deltaX) * unit,
                along = static_cast<float>(event.deltaY) * unit;
    ImGui::GetIO().AddMouseWheelEvent(-across / wheel_notch, -along / wheel_notch);
    touch_.stop();
    heard_.moved();
    frames_.settle(settling_frames);
    return true;
}

void Input::play(const Touch::Step& step) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    if (step.point) io.AddMousePosEvent(step.at.x, step.at.y);
    if (step.press) io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    if (step.release) io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    if (step.leave) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

void Input::came_up() {
    heard_.moved();
    heard_.gesture();
    frames_.draw_now();
    frames_.settle(settling_frames);
}

void Input::two_fingers(const EmscriptenTouchEvent& event) {
    const auto point = [&](int i) {
        return Touch::Point{static_cast<float>(event.touches[i].targetX),
                            static_cast<float>(event.touches[i].targetY)};
    };
    two_.move(point(0), point(1));
    heard_.moved();
    frames_.request();
}

Pan Input::take_pan() {
    Pan pan = two_.take();
    pan.by = touch_.take_scroll(now());
    if (!pan.fingers) {
        pan.x = touch_.began().x;
        pan.y = touch_.began().y;
    }
    pan.held = touch_.held();
    pan.down = down_;
    if (touch_.gliding()) frames_.request();
    return pan;
}

}  // namespace catcow
