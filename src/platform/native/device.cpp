#include "platform/native/device.h"

#include <SDL.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <random>

namespace catcow {

Duration DeskDevice::monotonic() const {
    return std::chrono::duration_cast<Duration>(
        std::chrono::steady_clock::now().time_since_epoch());
}

Duration DeskDevice::unix_time() const {
    return std::chrono::duration_cast<Duration>(
        std::chrono::system_clock::now().time_since_epoch());
}

int DeskDevice::utc_offset_minutes(long long unix_seconds) const {
    const std::time_t at = unix_seconds;
    std::tm local{};
    localtime_r(&at, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

std::string DeskDevice::random_id() {
    std::random_device random;
    std::string id;
    while (id.size() < 16) id += "0123456789abcdefghjkmnpqrstvwxyz"[random() % 32];
    return id;
}

void DeskDevice::keep_awake(bool on) { on ? SDL_DisableScreenSaver() : SDL_EnableScreenSaver(); }

void DeskDevice::copy(std::string_view text, std::function<void(Shared)> done) {
    const bool copied = SDL_SetClipboardText(std::string(text).c_str()) == 0;
    if (done) done(copied ? Shared::copied : Shared::failed);
}

void DeskDevice::save_file(const File& file) {
    std::string name = file.name;
    std::replace(name.begin(), name.end(), '/', '_');
    std::ofstream(name, std::ios::binary) << file.bytes;
}

void DeskDevice::request_frame_after(Duration wait) {
    const Duration due = monotonic() + wait;
    if (!next_frame_ || due < *next_frame_) next_frame_ = due;
}

}  // namespace catcow
