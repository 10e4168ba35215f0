#pragma once

#include "platform/web/frames.h"
#include "platform/web/two_fingers.h"

struct EmscriptenMouseEvent;
struct EmscriptenTouchEvent;
struct EmscriptenWheelEvent;

namespace catcow {

// Sends mouse, touch and wheel events on "#stage" to ImGui as its pointer. The page handles keys.
// The browser handles Ctrl with the wheel, and two fingers where the page can be zoomed.
class Input {
public:
    // Callbacks for input, in addition to the events for ImGui.
    class Heard {
    public:
        virtual void moved() = 0;    // pointer or wheel: draw soon
        virtual void gesture() = 0;  // a finger or button is up: the browser now allows sound

    protected:
        ~Heard() = default;  // never deleted through this class, so it needs no virtual destructor
    };

    Input(Frames& frames, Heard& heard) : frames_(frames), heard_(heard) {}
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;
    void listen();

    // Returns what the fingers did since the last call. Requests frames while a fling runs.
    Pan take_pan();
    // For content that has reached its end.
    void stop_pan() { touch_.stop(); }
    // Whether a finger that is down drags what it is on, instead of scrolling.
    void set_grip(bool grip) { touch_.set_grip(grip); }

private:
    bool mouse(int type, const EmscriptenMouseEvent& event);
    bool touch(int type, const EmscriptenTouchEvent& event);
    bool wheel(const EmscriptenWheelEvent& event);
    void play(const Touch::Step& step);
    void came_up();
    void two_fingers(const EmscriptenTouchEvent& event);

    Frames& frames_;
    Heard& heard_;
    Touch touch_;
    TwoFingers two_;
    int finger_ = -1;                  // identifier of the finger in use; -1: none
    Duration touched_ = -seconds(10);  // time of the last touch event
    Duration down_{};                  // when a finger or button last went down
    int buttons_ = 0;                  // mouse buttons, as ImGui knows them
};

}  // namespace catcow
