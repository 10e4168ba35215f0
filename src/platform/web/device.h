#pragma once

#include "platform/ports.h"
#include "platform/web/frames.h"
#include "platform/web/tickets.h"

namespace catcow {

class WebDevice final : public Device {
public:
    explicit WebDevice(Frames& frames);

    Duration monotonic() const override;
    Duration unix_time() const override;
    int utc_offset_minutes(long long unix_seconds) const override;
    std::string random_id() override;
    bool hidden() const override { return hidden_; }
    void keep_awake(bool on) override;
    bool may_sleep() const override { return may_sleep_; }
    void playing(const Playing* now) override;
    FullScreen full_screen() const override;
    void fill_screen(bool on) override;
    bool can_vibrate() const override;
    void vibrate(Pulse pulse) override;
    bool can_share() const override;
    void share(const Message& message, std::function<void(Shared)> done) override;
    void copy(std::string_view text, std::function<void(Shared)> done) override;
    void print(const std::string& sheet, std::function<void(Shared)> done) override;
    void save_file(const File& file) override;
    void choose_file() override;
    void begin_sound(int rate, std::string_view name, std::function<void(Shared)> done) override;
    bool add_sound(std::span<const float> samples) override;
    void drop_sound() override;
    std::string page_url() const override;
    void clear_fragment() override;
    void show_fragment(const std::string& text) override;
    void fetch_texts(std::string_view language,
                     std::function<void(std::string_view)> done) override;
    void page_language(std::string_view code) override;
    void mirror(const SemanticsPatch& patch) override;
    void history_depth(int steps) override;
    void apply_update() override;
    void request_frame() override { frames_.request(); }
    void request_frame_after(Duration wait) override { frames_.request_after(wait); }

    // From the bridge.
    void set_hidden(bool hidden) { hidden_ = hidden; }
    void set_may_sleep(bool may) { may_sleep_ = may; }
    void shared(int ticket, int result);
    void texts(int ticket, std::string_view text);

private:
    Frames& frames_;
    bool hidden_;
    bool may_sleep_ = false;
    Tickets<void(Shared)> shares_;
    Tickets<void(std::string_view)> texts_;
};

}  // namespace catcow
