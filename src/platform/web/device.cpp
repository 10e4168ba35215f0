#include "platform/web/device.h"

#include <emscripten/emscripten.h>
#include <emscripten/eventloop.h>
#include <emscripten/html5.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>

#include "platform/web/page.h"

namespace catcow {

WebDevice::WebDevice(Frames& frames) : frames_(frames), hidden_(page_is_hidden()) {}

Duration WebDevice::monotonic() const { return seconds(emscripten_get_now() / 1000); }
Duration WebDevice::unix_time() const { return seconds(emscripten_date_now() / 1000); }
int WebDevice::utc_offset_minutes(long long unix_seconds) const {
    return page_utc_offset(static_cast<double>(unix_seconds) * 1000);
}

std::string WebDevice::random_id() {
    unsigned char bytes[16] = {};
    getentropy(bytes, sizeof bytes);
    std::string id;
    for (const unsigned char byte : bytes) id += "0123456789abcdefghjkmnpqrstvwxyz"[byte % 32];
    return id;
}

void WebDevice::keep_awake(bool on) { page_awake(on); }

void WebDevice::playing(const Playing* now) {
    if (!now) return page_playing(0, "", "", 0, 0);
    page_playing(now->paused ? 2 : 1, now->title.c_str(), now->routine.c_str(), in_seconds(now->at),
                 in_seconds(now->length));
}

Device::FullScreen WebDevice::full_screen() const {
    return static_cast<FullScreen>(page_full_screen());
}

void WebDevice::fill_screen(bool on) { page_fill_screen(on); }

bool WebDevice::can_vibrate() const { return page_can_vibrate(); }

void WebDevice::vibrate(Pulse pulse) {
    page_vibrate(pulse == Pulse::long_one ? 400 : 70, pulse == Pulse::two ? 70 : 0);
}

bool WebDevice::can_share() const { return page_can_share(); }

void WebDevice::share(const Message& message, std::function<void(Shared)> done) {
    page_share(shares_.give(std::move(done)), message.title.c_str(), message.text.c_str(),
               message.url.c_str());
}

void WebDevice::copy(std::string_view text, std::function<void(Shared)> done) {
    page_copy(shares_.give(std::move(done)), std::string(text).c_str());
}

void WebDevice::print(const std::string& sheet, std::function<void(Shared)> done) {
    page_print(shares_.give(std::move(done)), sheet.c_str());
}

void WebDevice::save_file(const File& file) {
    page_save_file(file.name.c_str(), file.media_type.c_str(), file.bytes.data(),
                   static_cast<int>(file.bytes.size()));
}

void WebDevice::choose_file() { page_choose_file(); }

void WebDevice::shared(int ticket, int result) {
    const auto done = shares_.take(ticket);
    if (!done) return;
    const bool known = result >= 0 && result <= static_cast<int>(Shared::cancelled);
    done(known ? static_cast<Shared>(result)
               : Shared::failed);  // the page's numbers are the enum's
}

void WebDevice::begin_sound(int rate, std::string_view name, std::function<void(Shared)> done) {
    page_begin_sound(shares_.give(std::move(done)), rate, std::string(name).c_str());
}

bool WebDevice::add_sound(std::span<const float> samples) {
    return page_add_sound(samples.data(), static_cast<int>(samples.size()));
}

void WebDevice::drop_sound() { page_drop_sound(); }

std::string WebDevice::page_url() const {
    char* address = page_address();
    std::string url(address);
    std::free(address);
    return url;
}

void WebDevice::fetch_texts(std::string_view language, std::function<void(std::string_view)> done) {
    page_texts(texts_.give(std::move(done)), std::string(language).c_str());
}

void WebDevice::texts(int ticket, std::string_view text) {
    if (const auto done = texts_.take(ticket)) done(text);
}

void WebDevice::page_language(std::string_view code) { ::page_language(std::string(code).c_str()); }

void WebDevice::clear_fragment() { page_clear_fragment(); }
void WebDevice::show_fragment(const std::string& text) { page_show_fragment(text.c_str()); }
void WebDevice::mirror(const SemanticsPatch& patch) { page_mirror(to_json(patch).c_str()); }
void WebDevice::history_depth(int steps) { page_history_depth(steps); }
void WebDevice::apply_update() { page_apply_update(); }

}  // namespace catcow
