#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "app/routines/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// What can be practised: the built-in routines on Today, a routine in full, routines that come and go
// by link.
class RoutinesRoom {
public:
    explicit RoutinesRoom(World& world) : world_(world) {}

    void draw(const place::Today& at, const FrameContext& context, Intents& intents);
    void draw(const place::Preview& at, const FrameContext& context, Intents& intents);
    // The notices that were shown are not shown again.
    void leave_today();

    using Outcome = std::variant<Stay, place::Preview, StartSession, ContinueSession>;
    // `preview`: the one that is shown, null elsewhere.
    Outcome carry_out(const RoutinesIntent& intent, const place::Preview* preview);
    // The system's share sheet or the clipboard. Within a gesture.
    void share(const Routine& routine);

    // --- Links (links.cpp). A link never starts or overwrites anything: it is shown.
    // Says what is wrong with it, or keeps the routine until it can be shown.
    void open_link(std::string_view fragment);
    // The fragment of a link that came in a session: it is opened afterwards.
    void keep_link(std::string_view fragment) { link_in_session_ = fragment; }
    void open_kept_link();
    bool routine_waits() const { return arrived_.has_value(); }
    // The routine that came by link and was not shown yet.
    std::optional<Playable> take_arrived() { return std::exchange(arrived_, std::nullopt); }

private:
    TodayModel today_model() const;
    std::optional<TodayModel::CutOff> cut_off() const;
    std::vector<std::string> notices() const;
    int chosen() const;  // index of the built-in routine that was chosen last
    Routine chosen_routine() const;

    World& world_;
    std::optional<Playable> arrived_;
    std::string link_in_session_;
    // The storage trouble that was read on Today.
    struct {
        Storage::State state = Storage::State::ready;
        int unreadable = 0;
    } told_;
};

}  // namespace catcow
