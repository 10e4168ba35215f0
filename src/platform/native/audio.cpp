#include "platform/native/audio.h"

#include <SDL_audio.h>

#include <cstring>

namespace catcow {

namespace {

thread_local const DeskAudio* delivering = nullptr;  // its callback runs on this thread

}  // namespace

void DeskAudio::open(Fill fill) {
    if (close_wanted_) close();
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
    wanted.callback = deliver;
    device_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, &obtained, SDL_AUDIO_ALLOW_FREQUENCY_CHANGE);
    unavailable_ = device_ == 0;
    if (unavailable_) return;
    rate_ = obtained.freq;
    block_ = obtained.samples;
    SDL_PauseAudioDevice(device_, 0);  // SDL requests sound only after this
}

void DeskAudio::deliver(void* self, unsigned char* bytes, int size) {
    auto* audio = static_cast<DeskAudio*>(self);
    if (audio->close_wanted_) {
        std::memset(bytes, 0, static_cast<std::size_t>(size));
        return;
    }
    delivering = audio;
    audio->fill_({reinterpret_cast<float*>(bytes), static_cast<std::size_t>(size) / sizeof(float)});
    delivering = nullptr;
    if (!audio->told_.exchange(true)) audio->wake_();
}

void DeskAudio::hear() {
    told_ = false;
    if (close_wanted_) close();
}

void DeskAudio::close() {
    if (delivering == this) {
        close_wanted_ = true;
        return;
    }
    if (device_) SDL_CloseAudioDevice(device_);  // waits until its thread has ended
    device_ = 0;
    rate_ = 0;
    fill_ = nullptr;
    unavailable_ = false;
    told_ = false;
    close_wanted_ = false;
}

AudioOut::State DeskAudio::state() const {
    if (unavailable_) return State::unavailable;
    return device_ && !close_wanted_ ? State::running : State::closed;
}

// One block plays while the next one waits.
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
