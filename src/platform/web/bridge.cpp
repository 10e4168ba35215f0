// The entry points that the page calls. bridge.h is the list.
#include "platform/web/bridge.h"

#include <emscripten/eventloop.h>

#include <algorithm>
#include <memory>

#include "platform/web/audio.h"
#include "platform/web/device.h"
#include "platform/web/machine.h"
#include "platform/web/page.h"
#include "platform/web/speech.h"
#include "platform/web/storage.h"

namespace catcow {

namespace {

constexpr float highest_ratio = 2;  // a higher ratio costs more than it shows

// Owns the whole program. Created at the first call of the page.
struct Program final : Input::Heard {
    Surroundings surroundings;
    Frames frames{[this] { draw(); }};
    Canvas canvas{surroundings, [](void* self) { static_cast<Program*>(self)->frames.request(); },
                  this};
    Input input{frames, *this};
    WebStorage storage;
    WebAudio audio{[this] {
        if (app) app->played();
    }};
    WebDevice device{frames};
    WebSpeech speech;
    Machine machine{storage, audio, device, speech, canvas, input, surroundings};

    StartArguments arguments;
    std::unique_ptr<Listener> app;
    std::string error, diagnostics;
    bool drawn = false;

    void draw() {
        if (!app) return;
        app->frame();
        if (canvas.drawn() && !std::exchange(drawn, true)) page_started();
    }
    void moved() override {
        if (app) app->input();
    }
    void gesture() override { audio.nudge(); }

    // tell: reports a fact to the app and requests a frame. tell_gesture: reports an action of the
    // person through the mirror and draws at once, while the gesture is still active.
    template <class Tell>
    void tell(Tell told) {
        if (!app) return;
        told(*app);
        frames.request();
    }
    template <class Tell>
    void tell_gesture(Tell told) {
        if (!app) return;
        gesture();
        told(*app);
        frames.draw_now();
    }
};

Program& program() {
    static Program* const only = [] {
        emscripten_runtime_keepalive_push();  // without main() a timer would end the program
        return new Program;
    }();
    return *only;
}

}  // namespace

}  // namespace catcow

using catcow::program;

extern "C" {

void catcow_file(const char* name, const char* text) {
    program().arguments.files.emplace_back(name, text);
}

void catcow_font(int slot, const unsigned char* bytes, int size) {
    auto& fonts = program().arguments.fonts;
    if (slot < 0 || slot >= static_cast<int>(fonts.size()) || size < 0) return;
    fonts[static_cast<std::size_t>(slot)] = {bytes, static_cast<std::size_t>(size)};
}

int catcow_start(const char* build, const char* fragment, int speed, int alone,
                 const char* asked_language, const char* own_language) {
    auto& the = program();
    the.arguments.build = build;
    the.arguments.fragment = fragment;
    the.arguments.speed = std::clamp(speed, 1, 60);
    the.arguments.alone = alone;
    the.arguments.asked_language = asked_language;
    the.arguments.own_language = own_language;
    the.app = catcow::start_app(the.machine, std::exchange(the.arguments, {}), the.error);
    if (!the.app) return 0;
    the.input.listen();
    the.canvas.announce();
    the.frames.settle(3);  // ImGui loses a click that comes before its windows have settled
    return 1;
}

const char* catcow_start_error() { return program().error.c_str(); }

void catcow_resize(float width, float height, float ratio, float top, float right, float bottom,
                   float left) {
    auto& the = program().surroundings;
    the.width = width;
    the.height = height;
    the.ratio = std::clamp(ratio, 0.5f, catcow::highest_ratio);
    the.safe = {top, right, bottom, left};
    program().frames.request();
}

void catcow_dark(int dark, int contrast, int reduced_motion) {
    auto& the = program().surroundings;
    the.dark = dark;
    the.contrast = contrast;
    the.reduced_motion = reduced_motion;
    program().frames.request();
}

void catcow_words_only(int on) { program().canvas.set_words_only(on); }

void catcow_tap(std::uint32_t id) {
    program().tell_gesture([&](catcow::Listener& app) { app.tapped(id); });
}

void catcow_press(std::uint32_t id) {
    program().tell_gesture([&](catcow::Listener& app) { app.pressed(id); });
}
void catcow_slide(std::uint32_t id, double value) {
    program().tell([&](catcow::Listener& app) { app.slid(id, value); });
}
void catcow_edit(std::uint32_t id, const char* text) {
    program().tell([&](catcow::Listener& app) { app.edited(id, text); });
}
void catcow_focus(std::uint32_t id) {
    program().tell([&](catcow::Listener& app) { app.focused(id); });
}
int catcow_key(const char* code) {
    bool used = false;
    program().tell_gesture([&](catcow::Listener& app) { used = app.key(code); });
    return used;
}

void catcow_hidden(int hidden) {
    auto& the = program();
    the.device.set_hidden(hidden);
    the.tell([&](catcow::Listener& app) { app.hidden(hidden); });
    if (hidden) return;
    the.audio.nudge();
    the.frames.restart();
}
void catcow_remote(int what) {
    if (what < 0 || what > static_cast<int>(catcow::Remote::taken)) return;
    const auto remote = static_cast<catcow::Remote>(what);
    program().tell_gesture([&](catcow::Listener& app) { app.remote(remote); });
}
void catcow_back() {
    program().tell([](catcow::Listener& app) { app.back(); });
}
void catcow_fragment(const char* text) {
    program().tell([&](catcow::Listener& app) { app.fragment(text); });
}
void catcow_opened_file(int how, const char* text) {
    if (how < 0 || how > static_cast<int>(catcow::Opened::unreadable)) return;
    const auto opened = static_cast<catcow::Opened>(how);
    program().tell([&](catcow::Listener& app) { app.file(opened, text); });
}
void catcow_update_ready() {
    program().tell([](catcow::Listener& app) { app.update_ready(); });
}
void catcow_became_alone() {
    program().tell([](catcow::Listener& app) { app.became_alone(); });
}
void catcow_row_changed(const char* store, const char* key, const char* text) {
    const std::string row(text ? text : "");
    program().tell(
        [&](catcow::Listener& app) { app.row_changed(store, key, text ? &row : nullptr); });
}
void catcow_erased() {
    program().tell([](catcow::Listener& app) { app.erased(); });
}

void catcow_row(const char* store, const char* key, const char* text) {
    program().storage.row(store, key, text);
}
void catcow_loaded(int result, int sessions, double since) {
    program().storage.loaded(result, sessions, since);
    program().frames.request();
}
void catcow_storage(int result) {
    program().storage.tell(result);
    program().frames.request();
}
const char* catcow_decide(int ticket, const char* stored) {
    return program().storage.decide(ticket, stored);
}
void catcow_stored(int ticket, int result) {
    program().storage.stored(ticket, result);
    program().frames.request();
}
void catcow_may_sleep(int may) {
    program().device.set_may_sleep(may);
    program().frames.request();
}
void catcow_persisted(int persisted) { program().storage.set_persisted(persisted); }
void catcow_shared(int ticket, int result) {
    program().device.shared(ticket, result);
    program().frames.request();
}
void catcow_voices(const char* text, int all) {
    program().speech.voices(text, all);
    program().frames.request();
}

void catcow_told(int ticket, int what) {
    program().speech.told(ticket, what);
    program().frames.request();
}

void catcow_texts(int ticket, const char* text) {
    program().device.texts(ticket, text);
    program().frames.request();
}
void catcow_audio_changed() {
    auto& the = program();
    if (the.audio.interrupted())
        the.tell([](catcow::Listener& app) { app.remote(catcow::Remote::taken); });
    the.audio.nudge();
    the.frames.request();
}

const char* catcow_diagnostics() {
    auto& the = program();
    the.diagnostics = the.app ? the.app->diagnostics() : "{}";
    return the.diagnostics.c_str();
}

}  // extern "C"
