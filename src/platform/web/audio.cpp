#include "platform/web/audio.h"

#include <SDL_audio.h>
#include <emscripten/em_js.h>
#include <emscripten/eventloop.h>

#include <cstring>
#include <utility>

namespace {

enum class Context { none, running, suspended, interrupted };

// 85 ms at 48 kHz. All work of the page must fit into one block, or the sound breaks up. A shorter
// delay is not needed, because pictures wait for the sound.
constexpr int frames_in_block = 4096;
constexpr double look_every = 500;     // milliseconds
constexpr int patience_running = 2;    // checks, when the context claims to run
constexpr int patience_suspended = 6;  // checks; a headset is slow to wake
constexpr int most_attempts = 3;

}  // namespace

// clang-format off
extern "C" {
// SDL's own names (audioContext, audio, scriptProcessorNode, silenceTimer) are not quoted, because
// Closure renames them in both places.
EM_JS(void, catcow_audio_adopt, (), {
    const sdl = Module["SDL2"];
    Module["audioContext"] = sdl.audioContext;
    Module["audioOutput"] = sdl.audio.scriptProcessorNode;
    sdl.audioContext.onstatechange = () => _catcow_audio_changed();
})
// While SDL's silence timer runs, SDL discards the sound that it asks for. That does not count as
// playing.
EM_JS(int, catcow_audio_context, (), {
    const sdl = Module["SDL2"];
    if (!sdl || !sdl.audioContext || !sdl.audio) return 0;
    const state = sdl.audioContext.state;
    if (state == "interrupted") return 3;
    return state == "running" && sdl.audio.silenceTimer === undefined ? 1 : 2;
})
EM_JS(void, catcow_audio_resume, (), {
    const context = Module["SDL2"].audioContext;
    if (!context || context.state == "running") return;
    try {
        const promise = context.resume();
        if (promise) promise.catch(() => {});
    } catch (error) {}
})
// Opens the device, or closes it if there is one. A browser may refuse an AudioContext or lack a part of it. SDL does
// not catch that, and the error would end the frame in which the person pressed Start. The stack pointer is put back,
// because the C++ functions in between did not return.
EM_JS_DEPS(guard, "$stackSave,$stackRestore");
EM_JS(int, catcow_audio_guarded, (int device, const void* wanted, void* obtained), {
    const stack = stackSave();
    try {
        return device ? _catcow_audio_close(device) : _catcow_audio_open(wanted, obtained);
    } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) throw error;
        stackRestore(stack);
        const sdl = Module["SDL2"];
        const context = sdl.audioContext;
        sdl.audioContext = sdl.audio = undefined;
        try {
            context.close().catch(() => {});
        } catch (none) {}
        return 0;
    }
})
// Without permission for the microphone the browser does not say which device changed.
EM_JS(void, catcow_audio_watch_devices, (), {
    const devices = navigator["mediaDevices"];
    if (devices) devices["ondevicechange"] = () => _catcow_audio_changed();
})
EM_JS(double, catcow_audio_delay, (), {
    const context = Module["SDL2"].audioContext;
    return context ? (context["baseLatency"] || 0) + (context["outputLatency"] || 0) : 0;
})
}
// clang-format on

extern "C" {
EMSCRIPTEN_KEEPALIVE int catcow_audio_open(const SDL_AudioSpec* wanted, SDL_AudioSpec* obtained) {
    // Without this flag SDL would resample if the device has another rate.
    return static_cast<int>(
        SDL_OpenAudioDevice(nullptr, 0, wanted, obtained, SDL_AUDIO_ALLOW_FREQUENCY_CHANGE));
}
EMSCRIPTEN_KEEPALIVE int catcow_audio_close(int device) {
    SDL_CloseAudioDevice(static_cast<SDL_AudioDeviceID>(device));
    return 0;
}
}

namespace catcow {

namespace {

Context context() { return static_cast<Context>(catcow_audio_context()); }

}  // namespace

void WebAudio::open(Fill fill) {
    fill_ = std::move(fill);
    close_wanted_ = false;
    attempts_ = 0;
    if (device_) {
        nudge();
        return;
    }
    catcow_audio_watch_devices();
    unavailable_ = !make();
}

bool WebAudio::make() {
    if (!SDL_GetCurrentAudioDriver() && SDL_AudioInit(nullptr) != 0) return false;
    SDL_AudioSpec wanted{}, obtained{};
    wanted.freq = 48000;
    wanted.format = AUDIO_F32SYS;
    wanted.channels = 1;
    wanted.samples = frames_in_block;
    wanted.callback = deliver;
    wanted.userdata = this;
    device_ = static_cast<std::uint32_t>(catcow_audio_guarded(0, &wanted, &obtained));
    if (!device_) return false;
    rate_ = obtained.freq;
    block_ = obtained.samples;
    has_run_ = false;
    standing_ = 0;
    blocks_seen_ = blocks_;
    catcow_audio_adopt();
    SDL_PauseAudioDevice(device_, 0);
    catcow_audio_resume();
    watch();
    return true;
}

void WebAudio::deliver(void* self, unsigned char* bytes, int size) {
    auto* audio = static_cast<WebAudio*>(self);
    const auto frames = static_cast<std::size_t>(size) / sizeof(float);
    if (!audio->fill_ || audio->close_wanted_ || context() != Context::running) {
        std::memset(bytes, 0, static_cast<std::size_t>(size));
        return;
    }
    audio->has_run_ = true;
    ++audio->blocks_;
    audio->delivering_ = true;
    audio->fill_(std::span<float>(reinterpret_cast<float*>(bytes), frames));
    audio->played_();
    audio->delivering_ = false;
}

void WebAudio::close() {
    // Within `played`, SDL still writes to the device. So the watchdog closes it later.
    if (delivering_) {
        close_wanted_ = true;
        return;
    }
    shut();
    unavailable_ = false;
}

void WebAudio::shut() {
    if (timer_) emscripten_clear_timeout(timer_);
    timer_ = 0;
    if (device_)
        catcow_audio_guarded(static_cast<int>(std::exchange(device_, 0)), nullptr, nullptr);
    rate_ = 0;
    close_wanted_ = false;
    if (!delivering_) fill_ = nullptr;
}

void WebAudio::nudge() {
    attempts_ = 0;
    if (device_) {
        catcow_audio_resume();
    } else if (unavailable_ && fill_) {
        unavailable_ = !make();
    }
}

void WebAudio::watch() {
    timer_ = emscripten_set_timeout(
        [](void* self) {
            auto* audio = static_cast<WebAudio*>(self);
            audio->timer_ = 0;
            if (audio->close_wanted_) {
                audio->close();
                return;
            }
            audio->look();
            if (audio->device_ && !audio->timer_) audio->watch();
        },
        look_every, this);
}

void WebAudio::look() {
    if (blocks_ != blocks_seen_) {
        blocks_seen_ = blocks_;
        standing_ = attempts_ = 0;
        return;
    }
    const Context now = context();
    ++standing_;
    catcow_audio_resume();
    if (now == Context::interrupted) return;  // a phone call; the context reports its end
    const int patience = now == Context::running ? patience_running : patience_suspended;
    if (standing_ < patience || attempts_ >= most_attempts) return;
    const Fill fill = std::move(fill_);
    const int attempts = attempts_ + 1;
    shut();
    fill_ = fill;
    unavailable_ = !make();
    attempts_ = attempts;
    ++reopened_;
}

bool WebAudio::interrupted() const { return device_ && context() == Context::interrupted; }

AudioOut::State WebAudio::state() const {
    if (unavailable_) return State::unavailable;
    if (!device_ || close_wanted_) return State::closed;
    if (context() == Context::running && standing_ < patience_running) return State::running;
    return has_run_ ? State::suspended : State::opening;
}

Duration WebAudio::latency() const {
    if (!device_ || !rate_) return {};
    // SDL asks for the next block while one plays.
    return time_of_frame(block_, rate_) + seconds(catcow_audio_delay());
}

}  // namespace catcow
