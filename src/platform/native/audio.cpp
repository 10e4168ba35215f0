#include "platform/native/audio.h"

#include <SDL.h>

namespace catcow {

void DeskAudio::open(Fill fill) {
    if (device_) {
        lock();
        fill_ = std::move(fill);
        unlock();
        return;
    }
    fill_ = std::move(fill);
    SDL_AudioSpec wanted{}, obtained{};
    wanted.freq = 48000;
    wanted.format = AUDIO_F32SYS;
    wanted.channels = 1;
    wanted.samples = 1024;
    wanted.userdata = this;
    wanted.callback = [](void* self, Uint8* bytes, int size) {
        static_cast<DeskAudio*>(self)->fill_(
            {reinterpret_cast<float*>(bytes), static_cast<std::size_t>(size) / sizeof(float)});
    };
    device_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, &obtained, SDL_AUDIO_ALLOW_FREQUENCY_CHANGE);
    unavailable_ = device_ == 0;
    if (unavailable_) return;
    rate_ = obtained.freq;
    block_ = obtained.samples;
    SDL_PauseAudioDevice(device_, 0);
}

void DeskAudio::close() {
    if (device_) SDL_CloseAudioDevice(device_);
    device_ = 0;
    rate_ = 0;
    fill_ = nullptr;
    unavailable_ = false;
}

AudioOut::State DeskAudio::state() const {
    return unavailable_ ? State::unavailable : device_ ? State::running : State::closed;
}

// One block plays, one waits.
Duration DeskAudio::latency() const {
    return rate_ ? time_of_frame(2 * block_, rate_) : Duration{};
}

void DeskAudio::lock() {
    if (device_) SDL_LockAudioDevice(device_);
}

void DeskAudio::unlock() {
    if (device_) SDL_UnlockAudioDevice(device_);
}

}  // namespace catcow
