#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/texts.h"
#include "platform/ports.h"
#include "session/player.h"
#include "speech/plan.h"

namespace catcow {

// Says aloud what plan_speech() plans for a session.
//
// Its clock is the sound that the device has taken, not what the person hears now: a voice takes the
// same way to the ear as the tones, also over a slow headset. Call everything on the main thread.
class Speaker {
public:
    // How to speak. Changes take effect with the next sentence.
    struct Manner {
        std::string voice;  // id
        std::string language;
        HowMuch how_much = HowMuch::full;
        double rate = 1;
        double volume = 1;
        double pace = 0;  // of this voice at the rate 1, see VoicePace; 0: not heard yet
        bool operator==(const Manner&) const = default;
    };

    // All of these must outlive the speaker.
    Speaker(Speech& speech, const Device& device, const Catalogue& catalogue, const Texts& texts)
        : speech_(speech), device_(device), catalogue_(catalogue), texts_(texts) {}
    ~Speaker() { stop(); }
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    // Lets the engine speak later without a gesture. Call during one.
    void unlock(const Manner& manner);
    // Advances to the session time of the player. `manner`: null to be silent. `moves`: the clock of
    // the session runs; before its first sound it does not. Stops at once in a pause, and plans anew
    // whenever the rest of the session changes. In a rest that waits (Player::waits), and at the end of a
    // way (Player::waits_until_ready), says what the session waits for.
    void follow(const Player& player, const std::optional<Manner>& manner, bool moves);

    // Says this at once, also in a pause, until the session plays on. Nothing if the voice is off.
    void say_now(std::string_view text);

    // Speaks again after it gave up.
    void try_again() {
        unanswered_ = 0;
        told_ = false;
    }

    bool speaks() const { return saying_.has_value(); }
    // Whether the voice gave no answer, or spoke nothing, several times. It is left alone then, for the rest of the session.
    bool gave_up() const { return unanswered_ >= most_unanswered; }
    // The same, but once: to tell the person.
    bool gives_up() { return gave_up() && !std::exchange(told_, true); }
    // Returns Manner::pace as it was learned; nothing before the voice was heard.
    std::optional<double> pace() const;

    static constexpr int most_unanswered = 3;

    // An utterance that the engine began to say, for diagnostics. Times are of the session.
    struct Begun {
        Duration planned{}, at{};
    };
    const std::deque<Begun>& begun() const { return begun_; }  // the latest 20

private:
    struct Saying {
        Utterance utterance;
        Duration asked{};  // monotonic
        std::optional<Duration> began{};
    };

    void take(const std::optional<Manner>& manner);
    void say_in_the_wait(const Player& player);
    void plan(const Player& player);
    void say_what_is_due(Duration t);
    void say(const Utterance& utterance);
    void told(Speech::Told what);
    void ended(Duration now);
    void stop();
    Duration lead() const;

    Speech& speech_;
    const Device& device_;
    const Catalogue& catalogue_;
    const Texts& texts_;
    std::optional<Manner> manner_;
    std::optional<VoicePace> pace_;
    bool learned_ = false;
    std::vector<Utterance> plan_;
    std::size_t next_ = 0;
    int planned_ = -1;  // revision of the player that the plan is of
    std::optional<Saying> saying_;
    bool in_pause_ = false;    // what is said now is said in a pause
    std::string_view waited_;  // the key of what was told in this wait; empty outside of one
    Named heard_;              // what was named last, to its end
    std::deque<Begun> begun_;
    // The latest time of the session, and when that was. Monotonic.
    struct {
        Duration session{}, now{};
    } latest_;
    std::deque<double> delays_;  // seconds from say() until the voice began, the latest few
    int unanswered_ = 0;
    bool told_ = false;  // that it gave up
};

}  // namespace catcow
