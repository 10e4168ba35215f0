#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "app/routines/places.h"
#include "app/routines/sound_file.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// What the person can practise: the built-in routines on Today, the preview of a routine, and
// routines that are sent and received by link.
class RoutinesRoom {
public:
    explicit RoutinesRoom(World& world)
        : world_(world), sound_file_(world.ports.device, world.waits) {}

    void draw(const place::Today& at, const FrameContext& context, Intents& intents);
    void draw(const place::Preview& at, const FrameContext& context, Intents& intents);
    void draw(const dialog::Share& at, Intents& intents);
    // Does not show notices again that the person has seen.
    void leave_today();

    using Outcome = std::variant<Stay, place::Preview, StartSession, ContinueSession, ShareThis>;
    // `preview`, `sheet`: what is shown, or null.
    Outcome carry_out(const RoutinesIntent& intent, place::Preview* preview,
                      const dialog::Share* sheet);
    // Makes a part of the sound file. Call once per frame. Null: another place is shown, and the file
    // is given up.
    void make_sound(const place::Preview* preview);
    // Returns the sheet with all ways to give the routine away. Shows a message if it has no link.
    std::optional<dialog::Share> share(const Routine& routine);

    // --- Links (links.cpp). A link never starts or overwrites anything. It only shows a routine.
    // Shows a message if the link is faulty. Otherwise keeps the routine until it can be shown.
    void open_link(std::string_view fragment);
    // Keeps the fragment of a link that cannot be opened now, because a session or a dialog must not
    // be disturbed, and says that it waits. open_kept_link() opens it later.
    void keep_link(std::string_view fragment);
    void open_kept_link();
    void say_that_link_waits();
    struct FileRead {
        std::string link;             // a fragment for open_link()
        const char* fault = nullptr;  // the key of a text
    };
    static FileRead read_file(Opened how, std::string_view text);
    bool routine_waits() const { return arrived_.has_value(); }
    // Returns the routine that arrived by link and was not shown yet.
    std::optional<place::Preview> take_arrived() { return std::exchange(arrived_, std::nullopt); }
    // Keeps the link in the address while its preview is shown. Null: another place is shown.
    void keep_address(const place::Preview* preview);

private:
    TodayModel today_model() const;
    WayTime way_time() const;
    std::optional<TodayModel::CutOff> cut_off() const;
    std::vector<std::string> notices() const;
    int chosen() const;  // index of the built-in routine that the person chose last
    Routine chosen_routine() const;

    void begin_sound_file(const Routine& routine);
    void send(const dialog::Share& sheet, SendLink::How how);
    // The name of the file is its ending.
    void save(const dialog::Share& sheet, const char* kind, Device::File file);

    World& world_;
    SoundFile sound_file_;
    std::optional<place::Preview> arrived_;
    std::string kept_link_;
    std::string address_;  // the link in the address
    std::string sent_;     // what the last press in the sheet did
    // The storage trouble that the person has read on Today.
    struct {
        Storage::State state = Storage::State::ready;
        int unreadable = 0;
        bool newer = false;
    } told_;
};

}  // namespace catcow
