#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"
#include "ui/semantics.h"

namespace catcow {

// Everything that Catcow needs from the machine under it. `platform/web` and `platform/native` give
// the real ones, `platform/fake` ones that can fail. All calls and callbacks are on the main thread, but
// for AudioOut's Fill and what that may call (see there).

// Rows in two stores, "sessions" (append-only log) and "single" (settings, resume).
class Storage {
public:
    enum class State { opening, ready, unavailable, full };
    struct Row {
        std::string key;
        std::string text;
    };
    struct Contents {
        State state = State::opening;
        std::vector<Row> sessions;
        std::vector<Row> single;
    };

    virtual ~Storage() = default;
    // Reads everything once; `done` is called exactly once, later or at once.
    virtual void load(std::function<void(Contents)> done) = 0;
    // `strict`: durable before `done(true)`. done(false): not kept; state() says why.
    virtual void put(std::string_view store, std::string_view key, std::string_view text,
                     bool strict, std::function<void(bool kept)> done) = 0;
    virtual void remove(std::string_view store, std::string_view key) = 0;
    virtual void erase_everything(std::function<void(bool)> done) = 0;
    virtual State state() const = 0;
    virtual bool persisted() const = 0;  // the browser promised not to evict
    virtual void ask_to_persist() = 0;
};

// Sound, mono float. Natively `fill` runs on a thread of the device's own, with the device locked. On
// the web it runs on the main thread, between two other things that happen there.
//
//  - fill() calls nothing but rate() and Device::monotonic(), and shares nothing with the main thread
//    but what that touches between lock() and unlock(). It never waits, opens, closes, draws, stores.
//  - What follows from a block is done in Listener::played(), which the machine calls on the main thread
//    soon after, once for one block or for several, also while hidden.
//  - lock() does not nest. open() and close() wait for the thread: call them without the lock.
//  - Once close() has returned, `fill` is called no more. rate() changes only while nothing plays.
class AudioOut {
public:
    enum class State { closed, opening, running, suspended, unavailable };
    using Fill = std::function<void(std::span<float> out)>;

    virtual ~AudioOut() = default;
    // Call within a person's gesture. Opens or resumes; harmless when it already runs.
    // `fill` is only called while the device truly plays (not while the context is suspended).
    virtual void open(Fill fill) = 0;
    virtual void close() = 0;
    virtual State state() const = 0;
    virtual int rate() const = 0;          // 0 while closed
    virtual Duration latency() const = 0;  // from fill() to the ear
    virtual int reopened() const = 0;      // times the device was closed and opened to recover
    virtual void lock() {}
    virtual void unlock() {}
};

// The rest of the world, one call each.
class Device {
public:
    enum class Shared { sent, copied, failed, cancelled };  // cancelled: by the person

    virtual ~Device() = default;
    virtual Duration monotonic() const = 0;  // on any thread
    virtual long long unix_seconds() const = 0;
    virtual int utc_offset_minutes() const = 0;  // of local time, now
    virtual std::string random_id() = 0;         // 16 characters, unique for practical purposes
    virtual bool hidden() const = 0;             // nobody sees the page
    virtual void keep_awake(bool on) = 0;
    // The system's share sheet, or the clipboard. Within a gesture.
    virtual void share(std::string_view title, std::string_view url,
                       std::function<void(Shared)> done) = 0;
    virtual std::string page_url() const = 0;  // without query and fragment
    virtual void clear_fragment() = 0;         // takes a routine link out of the address
    // The texts of another language, by its code; an empty text when they cannot be had now.
    virtual void fetch_texts(std::string_view language,
                             std::function<void(std::string_view text)> done) = 0;
    virtual void page_language(
        std::string_view code) = 0;  // what the page is written in from now on
    virtual void mirror(const SemanticsPatch& patch) = 0;
    // How many steps back there are for the person (browser, Android) before she leaves the page. Her
    // own step comes as Listener::back(), and counts as taken.
    virtual void history_depth(int steps) = 0;
    virtual void apply_update() = 0;   // the waiting version takes over, the page reloads
    virtual void request_frame() = 0;  // one frame soon
    virtual void request_frame_after(Duration wait) = 0;
};

// What the machine tells the app. All on the main thread.
class Listener {
public:
    virtual ~Listener() = default;
    virtual void frame() = 0;                                 // draw now, inside an animation frame
    virtual void pressed(std::uint32_t node) = 0;             // a mirrored button, radio or switch
    virtual void slid(std::uint32_t node, double value) = 0;  // a mirrored slider
    virtual void edited(std::uint32_t node, std::string_view text) = 0;  // a mirrored text field
    virtual void focused(std::uint32_t node) = 0;  // keyboard focus is there; 0: nowhere
    virtual void key(std::string_view code) = 0;  // KeyboardEvent.code outside any control: "Space"
    virtual void hidden(bool hidden) = 0;
    virtual void back() = 0;                           // browser or Android back
    virtual void fragment(std::string_view text) = 0;  // the address's fragment changed
    virtual void update_ready() = 0;                   // a new version waits
    virtual void became_alone() = 0;                   // the other tab of Catcow was closed
    virtual void input() = 0;                          // pointer or wheel moved: draw soon
    virtual void played() = 0;                         // the sound device took a block, or several
    virtual std::string diagnostics() = 0;             // JSON object, see README
};

}  // namespace catcow
