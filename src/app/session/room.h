#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "app/session/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"

namespace catcow {

// Sessions from their start to what is kept of them.
class SessionRoom {
public:
    explicit SessionRoom(World& world) : world_(world) {}

    // Within the gesture that asked for it, so that the sound may open. Nothing of the routine suits the
    // person: no session.
    std::optional<place::Player> start(const StartSession& wanted);
    place::Player resume(const ContinueSession& wanted);

    // What is heard at `now`, a monotonic time. Moves the session on first.
    static Heard hear(place::Player& at, Duration now);
    // After every frame of a session: keeps its place. A session that is over becomes what comes after it.
    std::optional<place::After> follow(place::Player& at);
    void save_resume_point(place::Player& at);

    void draw(const place::Player& at, const FrameContext& context, Intents& intents);
    void draw(const place::After& at, Intents& intents);
    void draw(const dialog::EndSession& at, Intents& intents);
    void draw(const dialog::Hurts& at, Intents& intents);

    using Outcome = std::variant<Stay, place::After, dialog::EndSession, dialog::Hurts, ShareThis>;
    // The place that is shown; null elsewhere. An intent that needs it does nothing there.
    Outcome carry_out(const SessionIntent& intent, place::Player* player, place::After* after);
    void set_sound(place::Player& at);

    // The session that ended last; null before the first.
    const Practice* last() const { return last_.get(); }

private:
    place::Player begin(PracticePlan plan);
    place::After finish(place::Player& at);
    std::shared_ptr<place::After::Kept> keep(const SessionRecord& record);
    void change_record(place::After* after, const std::function<void(SessionRecord&)>& change);
    std::string what_ending_means(const Practice& practice) const;

    World& world_;
    std::unique_ptr<Practice> last_;
};

}  // namespace catcow
