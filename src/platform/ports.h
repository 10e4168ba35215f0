#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/duration.h"
#include "ui/semantics.h"

namespace catcow {

// What Catcow needs from the machine: four interfaces that the app calls, and one that it
// implements. `platform/web` and `platform/native` have the real ones, `platform/fake` has ones
// that can fail. Whoever makes one keeps it by value: nobody deletes it through its interface. All
// calls and callbacks are on the main thread, except AudioOut's Fill and what it may call (see
// there).

// Stores rows in two stores: "sessions" (append-only log) and "single" (settings, resume, one
// row for each routine that is kept).
class Storage {
public:
    enum class State {
        opening,
        ready,
        unavailable,  // the browser does not allow it, or it is broken
        full,         // the device is full
        newer,        // a newer version of Catcow has changed the stores: rows can only be read
        blocked,      // another tab with an older version must be closed before rows can be read
        silent,       // it gives no answer
    };
    struct Row {
        std::string key;
        std::string text;
    };
    // How many sessions were stored at a time. Kept in a second place, so that a loss is noticed.
    struct Remembered {
        int sessions = 0;
        long long unix_seconds = 0;
    };
    struct Contents {
        State state = State::opening;
        std::vector<Row> sessions;
        std::vector<Row> single;
        Remembered remembered{};
    };

    // Reads everything once. Calls `done` exactly once, during this call or later.
    virtual void load(std::function<void(Contents)> done) = 0;
    // Decides what happens to a row, from the row as it is stored at that moment (null: there is
    // none). Returns the new text of the row; an empty text removes it, nullopt leaves it. It can
    // be called twice, if the first attempt was lost.
    using Decide = std::function<std::optional<std::string>(const std::string* stored)>;
    // Reads a row and writes what `decide` returns, in one transaction. No other tab can write the
    // row in between. `strict`: the row is durable before `done(true)`. After `done(false)` nothing
    // has changed; state() says why. Changes are carried out in the order of the calls.
    virtual void change(std::string_view store, std::string_view key, bool strict, Decide decide,
                        std::function<void(bool done)> done) = 0;
    virtual void remember(int sessions) = 0;  // as they are stored now; 0: nothing to remember
    // While it is held, a newer version of Catcow in another tab has to wait before it changes the
    // stores. Hold it during a session, so that its record can still be stored.
    virtual void hold(bool on) = 0;
    virtual void erase_everything(std::function<void(bool)> done) = 0;
    virtual State state() const = 0;
    virtual bool persisted() const = 0;  // the browser promised not to delete the data
    virtual void ask_to_persist() = 0;

protected:
    ~Storage() = default;
};

// Plays sound, mono float. In native builds `fill` runs on a thread of the device, with the device
// locked. On the web it runs on the main thread, between two other things that happen there.
//
//  - fill() calls only rate() and Device::monotonic(). What it shares with the main thread, the main
//    thread uses only between lock() and unlock(). It never waits, opens, closes, draws or stores.
//  - What follows from a block is done in Listener::played(). The machine calls it on the main thread
//    soon after, once for one block or for several, also while the page is hidden.
//  - lock() does not nest. open() and close() wait for the thread: call them without the lock.
//  - After close() has returned, `fill` is not called again. rate() changes only while nothing plays.
class AudioOut {
public:
    enum class State { closed, opening, running, suspended, unavailable };
    using Fill = std::function<void(std::span<float> out)>;

    // Opens or resumes the device; harmless if it runs. Call it during a gesture of the person.
    // `fill` is only called while the device plays, not while the context is suspended.
    virtual void open(Fill fill) = 0;
    virtual void close() = 0;
    virtual State state() const = 0;
    virtual int rate() const = 0;          // 0 while closed
    virtual Duration latency() const = 0;  // from fill() until it is heard
    virtual int reopened() const = 0;      // how often the device was closed and opened to recover
    virtual void lock() {}
    virtual void unlock() {}

protected:
    ~AudioOut() = default;
};

// Speaks with the voices that the device has itself. Nothing that is said leaves it.
class Speech {
public:
    struct Voice {
        std::string id;        // of this device
        std::string name;      // as the system calls it
        std::string language;  // "en-GB"
        bool operator==(const Voice&) const = default;
    };
    struct Words {
        std::string text;
        std::string voice;  // an id
        double rate = 1;    // 0.5..2; 1 is the usual rate of the voice
        double volume = 1;  // 0..1
    };
    enum class Told { began, ended, failed };

    // Looks for the voices of a language ("en"). Calls `found` whenever they change, the best first,
    // also when they come seconds late. `all`: no others are waited for. The next call replaces it.
    virtual void look_for(std::string_view language,
                          std::function<void(std::vector<Voice> voices, bool all)> found) = 0;
    // Says the words instead of what is being said. Call the first one during a gesture of the person: an
    // empty text will do. Without `told` nothing is told.
    // Calls `told` when they begin, and once more at their end. After hush(), and for all words but
    // the last ones, it may never be called. An engine can also stay silent for ever.
    virtual void say(const Words& words, std::function<void(Told)> told) = 0;
    virtual void hush() = 0;  // at once

protected:
    ~Speech() = default;
};

// What the person asks for outside the page (headset, media keys, lock screen), and what the system does
// to the sound.
enum class Remote {
    play,
    pause,
    next,
    previous,
    taken,  // the system stopped the sound: a call, another app, headphones that were unplugged
};

// Everything else from the machine.
class Device {
public:
    // What the system shows of a session.
    struct Playing {
        std::string title;    // "Gate, left"
        std::string routine;  // its title
        bool paused = false;
        Duration at{}, length{};  // of the whole session
    };
    enum class Shared { sent, copied, failed, cancelled };  // cancelled: by the person

    virtual Duration monotonic() const = 0;  // on any thread
    virtual Duration unix_time() const = 0;  // since 1970-01-01 UTC, to a millisecond
    long long unix_seconds() const { return unix_time() / seconds(1); }
    // Of local time at a moment: before or after it, summer time may begin.
    virtual int utc_offset_minutes(long long unix_seconds) const = 0;
    virtual std::string random_id() = 0;  // 16 characters, unique for practical purposes
    virtual bool hidden() const = 0;      // the page is not visible
    virtual void keep_awake(bool on) = 0;
    // The screen may turn off, although keep_awake(true) was asked.
    virtual bool may_sleep() const = 0;
    // Tells the system what plays, so that its keys reach Listener::remote(). Null: nothing plays, and
    // the keys are those of other apps. Call it during a gesture of the person when it begins or goes on.
    virtual void playing(const Playing* now) = 0;
    // Whether the page fills the screen. fixed: it cannot change that, as on some phones.
    enum class FullScreen { fixed, off, on };
    virtual FullScreen full_screen() const = 0;
    virtual void fill_screen(bool on) = 0;  // to fill it needs a gesture of the person
    enum class Pulse { one, two, long_one };
    virtual bool can_vibrate() const = 0;
    virtual void vibrate(Pulse pulse) = 0;  // does nothing where it cannot
    struct Message {
        std::string title, text, url;
    };
    virtual bool can_share() const = 0;  // the system has a share sheet
    // Opens the share sheet of the system. If there is none or it fails, copies the address. Call it
    // during a gesture, as the next four.
    virtual void share(const Message& message, std::function<void(Shared)> done) = 0;
    virtual void copy(std::string_view text, std::function<void(Shared)> done) = 0;
    struct File {
        std::string name, media_type, bytes;
    };
    // Prints a sheet (app/routines/print_sheet.h, JSON). `done`: sent when the system has it, failed if it
    // cannot be printed.
    virtual void print(const std::string& sheet, std::function<void(Shared)> done) = 0;
    virtual void save_file(const File& file) = 0;  // the system may ask where, and does not tell
    // Lets the person choose a text file. If they do, it arrives as Listener::file().
    virtual void choose_file() = 0;
    // Begins a sound file for the person to keep, mono, and forgets the one before. `done`: sent when it
    // is saved under its name (which has no ending), failed if it cannot be made. Never if it is dropped.
    virtual void begin_sound(int rate, std::string_view name, std::function<void(Shared)> done) = 0;
    // Appends samples; none: the file ends. Returns whether it took them. If not, come back in a frame.
    virtual bool add_sound(std::span<const float> samples) = 0;
    virtual void drop_sound() = 0;
    virtual std::string page_url() const = 0;  // without query and fragment
    virtual void clear_fragment() = 0;         // removes a routine link from the address
    // Puts a routine link into the address of the present screen, so that a reload shows it again.
    virtual void show_fragment(const std::string& text) = 0;
    // Fetches the texts of another language by its code. `text` is empty if they are not available
    // now.
    virtual void fetch_texts(std::string_view language,
                             std::function<void(std::string_view text)> done) = 0;
    virtual void page_language(std::string_view code) = 0;  // the language of the page from now on
    virtual void mirror(const SemanticsPatch& patch) = 0;
    // Sets how many steps back the person can take (browser, Android) before they leave the page. A
    // step that they take arrives as Listener::back() and is already counted.
    virtual void history_depth(int steps) = 0;
    virtual void apply_update() = 0;   // the waiting version takes over and the page reloads
    virtual void request_frame() = 0;  // one frame soon
    // One frame after `wait`, or up to 8 ms before it: at the nearest frame of the screen.
    virtual void request_frame_after(Duration wait) = 0;

protected:
    ~Device() = default;
};

// A file that the person chose or dropped on the page.
enum class Opened {
    read,
    too_large,   // over 64 kB
    unreadable,  // not a text in UTF-8, or the system does not give it
};

// What the machine tells the app. All calls are on the main thread.
class Listener {
public:
    virtual ~Listener() = default;
    virtual void frame() = 0;                      // draw now; called inside an animation frame
    virtual void pressed(std::uint32_t node) = 0;  // a mirrored button, radio or switch
    virtual void tapped(std::uint32_t node) = 0;   // the same, by a pointer instead of the keyboard
    virtual void slid(std::uint32_t node, double value) = 0;             // a mirrored slider
    virtual void edited(std::uint32_t node, std::string_view text) = 0;  // a mirrored text field
    virtual void focused(std::uint32_t node) = 0;  // has the keyboard focus; 0: no control has it
    // KeyboardEvent.code outside any control: "Space". Returns whether the app has a use for it here.
    virtual bool key(std::string_view code) = 0;
    virtual void hidden(bool hidden) = 0;
    virtual void remote(Remote what) = 0;
    virtual void back() = 0;                           // back in the browser or on Android
    virtual void fragment(std::string_view text) = 0;  // the fragment of the address changed
    virtual void file(Opened how, std::string_view text) = 0;  // empty unless it was read
    virtual void update_ready() = 0;                           // a new version is waiting
    virtual void became_alone() = 0;                           // the other tab of Catcow was closed
    // Another tab changed a row. `text`: as it is stored now; null if it was removed.
    virtual void row_changed(std::string_view store, std::string_view key,
                             const std::string* text) = 0;
    virtual void erased() = 0;              // another tab erased all rows
    virtual void input() = 0;               // the pointer or wheel moved: draw soon
    virtual void played() = 0;              // the sound device took one or more blocks
    virtual std::string diagnostics() = 0;  // JSON object, see README.md
};

}  // namespace catcow
