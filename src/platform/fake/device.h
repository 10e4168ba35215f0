#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "platform/fake/answers.h"
#include "platform/ports.h"

namespace catcow {

// A device that records all calls of the app. Time moves only when the test moves it.
class FakeDevice final : public Device {
public:
    Duration now{};
    std::function<Duration()> clock;  // instead of `now`, where a second thread reads it
    long long unix = 1'795'000'000;   // autumn 2026
    int utc_offset = 0;
    bool is_hidden = false;
    bool awake = false;
    bool wake_lock_refused = false;
    std::optional<Playing> on_lock_screen;  // what the system shows
    int told_playing = 0;                   // how often it was told
    bool has_vibration = false;
    FullScreen screen = FullScreen::fixed;
    std::vector<Pulse> pulses;
    bool has_share_sheet = true;
    std::optional<Shared> share_outcome =
        Shared::sent;  // none: the person closed the sheet and no answer came
    bool clipboard_fails = false;
    std::string url = "https://catcow.example/";

    std::map<std::string, std::string, std::less<>> texts_there;  // texts by language
    bool texts_wait = false;  // answers arrive with deliver_texts()
    Answers answers =
        Answers::at_once;             // of fetch_texts(), share() and copy(); late: deliver_texts()
    Duration early = seconds(0.008);  // how long before its time a frame may come

    std::vector<Message> shares;
    std::vector<std::string> copies;
    std::vector<File> files;           // that were saved
    std::vector<std::string> printed;  // sheets
    bool print_fails = false;
    int files_asked = 0;                   // how often the person was let choose one
    std::vector<std::string> texts_asked;  // languages, in order
    std::string language;                  // of the page
    std::vector<SemanticsPatch> patches;
    std::vector<Node> mirrored;  // the result of all patches, in reading order
    int history = 0;             // entries after the first
    int fragments_cleared = 0;
    std::string fragment;  // of the address, as the app set it
    int updates_applied = 0;
    struct SoundMade {
        int rate = 0;
        std::vector<float> samples;
        std::string name;
        bool kept = false;
    };
    std::optional<SoundMade> sound;  // the file that is being made, or was kept
    bool sound_fails = false;        // the writer cannot be loaded
    int sound_takes = -1;            // how many blocks more it takes; -1: all
    int frames_requested = 0;
    int ids = 0;                         // how many ids random_id() returned
    std::optional<Duration> next_frame;  // the earliest requested frame, on the clock `now`

    // Moves time forward. Returns true if a frame is due; the test should then draw it.
    bool advance(Duration time) {
        now += time;
        unix += (now - last_second_) / seconds(1);
        last_second_ += (now - last_second_) / seconds(1) * seconds(1);
        if (!due()) return false;
        next_frame.reset();
        return true;
    }
    // Returns true if a frame was requested for now.
    bool due() const { return next_frame && *next_frame <= now + early; }
    // Delivers the waiting answers to fetch_texts(), or their failure, to share() and copy().
    void deliver_texts() { desk_.deliver(); }
    // Returns the element that mirrors a control, by role and name, or nullptr.
    const Node* find(Role role, std::string_view name) const {
        for (const Node& node : mirrored) {
            if (node.role == role && node.name == name) return &node;
        }
        return nullptr;
    }

    Duration monotonic() const override { return clock ? clock() : now; }
    Duration unix_time() const override {
        return seconds(static_cast<double>(unix)) + now - last_second_;
    }
    int utc_offset_minutes(long long) const override { return utc_offset; }
    std::string random_id() override {
        std::string id = std::to_string(++ids);
        return std::string(16 - std::min<std::size_t>(16, id.size()), '0') + id;
    }
    bool hidden() const override { return is_hidden; }
    void keep_awake(bool on) override { awake = on; }
    bool may_sleep() const override { return awake && wake_lock_refused; }
    void playing(const Playing* shown) override {
        ++told_playing;
        on_lock_screen = shown ? std::optional(*shown) : std::nullopt;
    }
    FullScreen full_screen() const override { return screen; }
    void fill_screen(bool on) override {
        if (screen != FullScreen::fixed) screen = on ? FullScreen::on : FullScreen::off;
    }
    bool can_vibrate() const override { return has_vibration; }
    void vibrate(Pulse pulse) override { pulses.push_back(pulse); }
    bool can_share() const override { return has_share_sheet; }
    void share(const Message& message, std::function<void(Shared)> done) override {
        shares.push_back(message);
        if (!share_outcome || !done) return;
        desk_.how = answers;
        desk_.give([outcome = *share_outcome, done] { done(outcome); });
    }
    void copy(std::string_view text, std::function<void(Shared)> done) override {
        copies.emplace_back(text);
        desk_.how = answers;
        desk_.give(
            [fails = clipboard_fails, done] { done(fails ? Shared::failed : Shared::copied); });
    }
    void print(const std::string& sheet, std::function<void(Shared)> done) override {
        printed.push_back(sheet);
        desk_.how = answers;
        desk_.give([fails = print_fails, done] { done(fails ? Shared::failed : Shared::sent); });
    }
    void save_file(const File& file) override { files.push_back(file); }
    void choose_file() override { ++files_asked; }
    void begin_sound(int rate, std::string_view name, std::function<void(Shared)> done) override {
        sound = SoundMade{rate, {}, std::string(name), false};
        sound_done_ = std::move(done);
        if (sound_fails) sound_done_(Shared::failed);
    }
    bool add_sound(std::span<const float> samples) override {
        if (sound_takes == 0) return false;
        if (sound_takes > 0) --sound_takes;
        sound->samples.insert(sound->samples.end(), samples.begin(), samples.end());
        if (!samples.empty()) return true;
        sound->kept = true;
        desk_.how = answers;
        desk_.give([done = sound_done_] { done(Shared::sent); });
        return true;
    }
    void drop_sound() override {
        if (sound && !sound->kept) sound.reset();
    }
    std::string page_url() const override { return url; }
    void clear_fragment() override {
        ++fragments_cleared;
        fragment.clear();
    }
    void show_fragment(const std::string& text) override { fragment = text; }
    void fetch_texts(std::string_view code, std::function<void(std::string_view)> done) override {
        texts_asked.emplace_back(code);
        const auto found = texts_there.find(code);
        const std::string text = found == texts_there.end() ? std::string() : found->second;
        desk_.how = texts_wait ? Answers::late : answers;
        desk_.give([text, done] { done(text); });
    }
    void page_language(std::string_view code) override { language = code; }
    void mirror(const SemanticsPatch& patch) override {
        patches.push_back(patch);
        for (const std::uint32_t id : patch.removed) {
            std::erase_if(mirrored, [&](const Node& node) { return node.id == id; });
        }
        for (const Node& node : patch.changed) {
            const auto found = place(node.id);
            if (found == mirrored.end()) {
                mirrored.push_back(node);
            } else {
                *found = node;
            }
        }
        for (std::size_t i = 0; i < patch.order.size(); ++i) {
            const auto found = place(patch.order[i]);
            if (found != mirrored.end()) std::swap(*found, mirrored[i]);
        }
    }
    void history_depth(int steps) override { history = steps; }
    void apply_update() override { ++updates_applied; }
    void request_frame() override { request_frame_after({}); }
    void request_frame_after(Duration wait) override {
        ++frames_requested;
        if (!next_frame || now + wait < *next_frame) next_frame = now + wait;
    }

private:
    std::vector<Node>::iterator place(std::uint32_t id) {
        return std::find_if(mirrored.begin(), mirrored.end(),
                            [&](const Node& node) { return node.id == id; });
    }

    AnswerDesk desk_;
    std::function<void(Shared)> sound_done_;
    Duration last_second_{};
};

}  // namespace catcow
