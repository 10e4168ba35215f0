#pragma once

#include <optional>
#include <utility>

#include "platform/ports.h"

namespace catcow {

// Only monotonic() may be called outside the main thread.
class DeskDevice final : public Device {
public:
    Duration monotonic() const override;
    Duration unix_time() const override;
    int utc_offset_minutes(long long unix_seconds) const override;
    std::string random_id() override;
    bool hidden() const override { return hidden_; }
    void keep_awake(bool on) override;
    bool may_sleep() const override { return false; }
    void playing(const Playing*) override {}  // SDL knows no lock screen
    FullScreen full_screen() const override { return FullScreen::fixed; }
    void fill_screen(bool) override {}
    bool can_vibrate() const override { return false; }
    void vibrate(Pulse) override {}
    // All texts are part of the content.
    void fetch_texts(std::string_view, std::function<void(std::string_view)> done) override {
        if (done) done({});
    }
    void page_language(std::string_view) override {}
    bool can_share() const override { return false; }
    void share(const Message& message, std::function<void(Shared)> done) override {
        copy(message.url, std::move(done));
    }
    void copy(std::string_view text, std::function<void(Shared)> done) override;
    void print(const std::string&, std::function<void(Shared)> done) override {
        done(Shared::failed);
    }
    void save_file(const File& file) override;  // into the folder where the program was started
    void choose_file() override {}
    void begin_sound(int, std::string_view, std::function<void(Shared)> done) override {
        done(Shared::failed);
    }
    bool add_sound(std::span<const float>) override { return false; }
    void drop_sound() override {}
    std::string page_url() const override { return "http://localhost:8080/"; }
    void clear_fragment() override {}
    void show_fragment(const std::string&) override {}
    void mirror(const SemanticsPatch&) override {}  // a desktop window has no semantic tree
    void history_depth(int) override {}             // Escape does the same as Back
    void apply_update() override {}
    void request_frame() override { request_frame_after({}); }
    void request_frame_after(Duration wait) override;

    // Called by the loop.
    void set_hidden(bool hidden) { hidden_ = hidden; }
    std::optional<Duration> next_frame() const { return next_frame_; }
    void frame_begins() { next_frame_.reset(); }

private:
    bool hidden_ = false;
    std::optional<Duration> next_frame_;
};

}  // namespace catcow
