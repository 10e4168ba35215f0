#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "app/session/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "base/function_ref.h"
#include "plan/ladder.h"
#include "ui/screens/session/screens.h"

namespace catcow {

// Runs sessions from their start until their record is saved.
class SessionRoom {
public:
    explicit SessionRoom(World& world) : world_(world) {}

    // Starts a session. Call during the gesture that asked for it, so that the sound can open.
    // Returns nothing if no item of the routine suits the person.
    std::optional<place::Player> start(const StartSession& wanted);
    place::Player resume(const ContinueSession& wanted);

    // Advances the session to monotonic time `now`. Returns what is heard at that time.
    // Says what is due at that time, if a voice leads.
    Heard hear(place::Player& at, Duration now);
    // Returns whether to ask first if a voice shall speak: once, on a device that has one.
    bool asks_for_voice() const;
    // Call after every frame of a session. Saves the resume point. If the session is over, records
    // it and returns the place that comes after it.
    std::optional<place::After> follow(place::Player& at);
    void save_resume_point(place::Player& at);
    // Call after every change of a session, still during the gesture that caused it.
    void tell_lock_screen(const place::Player& at);

    void draw(const place::Player& at, const FrameContext& context, Intents& intents);
    void draw(const place::After& at, Intents& intents);
    void draw(const dialog::EndSession& at, Intents& intents);
    void draw(const dialog::Hurts& at, const place::Player& player, Intents& intents);
    void draw_more(const place::Player& at, Intents& intents);
    void draw(const dialog::Compare& at, Intents& intents);
    void draw(const dialog::AskVoice& at, Intents& intents);

    using Outcome = std::variant<Stay, place::After, dialog::EndSession, dialog::Hurts,
                                 dialog::Compare, dialog::More, ShareThis>;
    // `player`, `after`: the current place, null for the other. Intents that need a place do
    // nothing if it is null.
    Outcome carry_out(const SessionIntent& intent, place::Player* player, place::After* after);
    void set_sound(place::Player& at);
    // Call when another tab changed the settings. Sound, theme, text size and the like change at
    // once. Pace and language stay as they were at the start: a person follows them with the eyes
    // closed. For a need that was added, the session pauses, adapts what is left, and says so.
    void heed(place::Player& at);

    // Returns the session that ended last. Null before the first.
    const Practice* last() const { return last_.get(); }

private:
    place::Player begin(PracticePlan plan, const std::optional<Routine>& others = {});
    place::After finish(place::Player& at);
    bool erased(const place::Player& at) const;
    void hold(int by);
    std::optional<Speaker::Manner> manner() const;
    bool voiced(const place::Player& at) const;  // a voice leads, and answers
    void tell_of_ready(PlayerModel& model);
    void speak(place::Player& at);
    void tell_of_sleep(const Practice& practice);
    void feel(place::Player& at, const Heard& heard);
    void keep_pace(const Speaker& speaker);
    std::shared_ptr<place::After::Kept> keep(const SessionRecord& record);
    std::vector<StepOffer> step_offers() const;
    void answer_step(const AnswerStep& answer);
    void change_record(place::After* after, FunctionRef<void(SessionRecord&)> change);
    std::string what_ending_means(const Practice& practice) const;

    World& world_;
    std::unique_ptr<Practice> last_;
    bool told_of_sleep_ = false;  // that the screen may turn off
    int held_ = 0;                // sessions that run or are being stored
};

}  // namespace catcow
