#include "platform/native/desk.h"

#include <SDL.h>
#include <imgui_impl_sdl2.h>

#include <algorithm>
#include <cstdio>

#include "platform/native/audio.h"
#include "platform/native/device.h"
#include "platform/native/speech.h"
#include "platform/native/storage.h"

namespace catcow {

namespace {

constexpr int settling_frames = 3;
constexpr Uint32 sound_played = SDL_USEREVENT;

// Called on the sound thread.
void tell_of_sound() {
    SDL_Event event{};
    event.type = sound_played;
    SDL_PushEvent(&event);
}

const char* code_of(SDL_Keycode key) {
    switch (key) {
        case SDLK_SPACE: return "Space";
        case SDLK_LEFT: return "ArrowLeft";
        case SDLK_RIGHT: return "ArrowRight";
        case SDLK_ESCAPE: return "Escape";
        case SDLK_F2: return "F2";
        default: return nullptr;
    }
}

class Loop {
public:
    Loop(DeskAudio& audio, DeskDevice& device, Listener& app)
        : audio_(audio), device_(device), app_(app) {}

    void run() {
        device_.request_frame();
        while (open_) {
            wait();
            for (SDL_Event event; SDL_PollEvent(&event);) hear(event);
            const auto due = next_frame();
            if (due && *due <= device_.monotonic()) draw();
        }
    }

private:
    // As on a page, a hidden window draws no frames.
    std::optional<Duration> next_frame() const {
        return device_.hidden() ? std::nullopt : device_.next_frame();
    }

    void wait() {
        const auto due = next_frame();
        if (!due) {
            SDL_WaitEvent(nullptr);
            return;
        }
        const double left = in_seconds(*due - device_.monotonic()) * 1000;
        if (left > 0) SDL_WaitEventTimeout(nullptr, std::max(1, static_cast<int>(left)));
    }

    void hear(const SDL_Event& event) {
        if (event.type == sound_played) {
            audio_.hear();
            app_.played();
            return;
        }
        ImGui_ImplSDL2_ProcessEvent(&event);
        settling_ = settling_frames;
        device_.request_frame();
        switch (event.type) {
            case SDL_QUIT: open_ = false; break;
            case SDL_KEYDOWN:
                if (event.key.repeat) break;  // a key that is held acts once
                if (const char* code = code_of(event.key.keysym.sym)) app_.key(code);
                break;
            case SDL_WINDOWEVENT:
                if (event.window.event == SDL_WINDOWEVENT_HIDDEN) hide(true);
                if (event.window.event == SDL_WINDOWEVENT_SHOWN) hide(false);
                break;
            case SDL_MOUSEMOTION:
            case SDL_MOUSEBUTTONDOWN:
            case SDL_MOUSEBUTTONUP:
            case SDL_MOUSEWHEEL: app_.input(); break;
            default: break;
        }
    }

    void hide(bool hidden) {
        device_.set_hidden(hidden);
        app_.hidden(hidden);
    }

    void draw() {
        device_.frame_begins();
        app_.frame();
        if (settling_ > 0) --settling_;
        if (settling_ > 0 || imgui_wants_frame()) device_.request_frame();
    }

    DeskAudio& audio_;
    DeskDevice& device_;
    Listener& app_;
    bool open_ = true;
    int settling_ = settling_frames;
};

int fail(const std::string& why) {
    std::fprintf(stderr, "catcow: %s\n", why.c_str());
    return 1;
}

int run_in_window(const DeskOptions& options, const StartOnDesk& start) {
    std::string error;
    DeskWindow window(options.width, options.height, error);
    if (!error.empty()) return fail(error);
    DeskStorage storage(options.data_folder.empty() ? DeskStorage::usual_folder()
                                                    : std::filesystem::path(options.data_folder));
    DeskAudio audio(tell_of_sound);
    DeskDevice device;
    DeskSpeech speech;
    DeskMachine machine{storage, audio, device, speech, window};
    const std::unique_ptr<Listener> app = start(machine, error);
    if (!app) return fail(error);
    Loop(audio, device, *app).run();
    audio.close();  // its thread calls into the program, so stop it first
    return 0;
}

}  // namespace

int run_desk(const DeskOptions& options, const StartOnDesk& start) {
    SDL_SetMainReady();
    if (SDL_Init(SDL_INIT_VIDEO | SDL_INIT_AUDIO) != 0) return fail(SDL_GetError());
    const int status = run_in_window(options, start);
    SDL_Quit();
    return status;
}

}  // namespace catcow
