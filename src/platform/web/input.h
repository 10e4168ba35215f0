#pragma once

#include "platform/web/frames.h"
#include "platform/web/touch.h"

struct EmscriptenMouseEvent;
struct EmscriptenTouchEvent;
struct EmscriptenWheelEvent;

namespace catcow {

// Mouse, touch and wheel on "#stage" become ImGui's pointer. Keys are the page's; Ctrl with the
// wheel and two fingers are the browser's (zoom).
class Input {
public:
    // What a person's input sets off, besides ImGui's events.
    struct Heard {
        virtual ~Heard() = default;
        virtual void moved() = 0;    // pointer or wheel: draw soon
        virtual void gesture() = 0;  // a finger or button came up: the browser now allows sound
    };

    Input(Frames& frames, Heard& heard) : frames_(frames), heard_(heard) {}
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;
    void listen();

    // CSS pixels that a finger, or its fling, has moved the content up since the last call. Add it
    // to the scroll position of what lies at scroll_began(). Asks for frames while it runs.
    float take_scroll();
    Touch::Point scroll_began() const { return touch_.began(); }
    bool scrolling() const { return touch_.scrolling(); }
    // The content has come to its end.
    void stop_scroll() { touch_.stop(); }

private:
    bool mouse(int type, const EmscriptenMouseEvent& event);
    bool touch(int type, const EmscriptenTouchEvent& event);
    bool wheel(const EmscriptenWheelEvent& event);
    void play(const Touch::Step& step);
    void came_up();

    Frames& frames_;
    Heard& heard_;
    Touch touch_;
    int finger_ = -1;                  // identifier of the one that counts; -1: none
    Duration touched_ = -seconds(10);  // when a finger last did something
    int buttons_ = 0;                  // of the mouse, as ImGui knows them
};

}  // namespace catcow
