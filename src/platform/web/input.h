#pragma once

#include "platform/web/frames.h"
#include "platform/web/two_fingers.h"

struct EmscriptenMouseEvent;
struct EmscriptenTouchEvent;
struct EmscriptenWheelEvent;

namespace catcow {

// Mouse, touch and wheel on "#stage" become ImGui's pointer. Keys are the page's; Ctrl with the
// wheel and two fingers are the browser's (zoom).
class Input {
public:
    // What a person's input sets off, besides ImGui's events.
    class Heard {
    public:
        virtual void moved() = 0;    // pointer or wheel: draw soon
        virtual void gesture() = 0;  // a finger or button came up: the browser now allows sound

    protected:
        ~Heard() = default;  // nobody deletes one through this: no code for it
    };

    Input(Frames& frames, Heard& heard) : frames_(frames), heard_(heard) {}
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;
    void listen();

    // What fingers did since the last call. Asks for frames while a fling runs.
    Pan take_pan();
    // The content has come to its end.
    void stop_pan() { touch_.stop(); }

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
    int finger_ = -1;                  // identifier of the one that counts; -1: none
    Duration touched_ = -seconds(10);  // when a finger last did something
    int buttons_ = 0;                  // of the mouse, as ImGui knows them
};

}  // namespace catcow
