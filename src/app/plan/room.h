#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/plan/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "base/last_answer.h"
#include "plan/pain.h"
#include "plan/programme.h"
#include "plan/proposal.h"
#include "ui/screens/plan/screens.h"

namespace catcow {

// What to practise today: a proposal with its reasons, or the routine that the person has put on Today.
class PlanRoom {
public:
    explicit PlanRoom(World& world) : world_(world) {}

    void draw(const place::Today& at, const FrameContext& context, Intents& intents);
    void draw(const place::BadDay& at, Intents& intents);
    // Does not show notices again that the person has seen.
    void leave_today();

    // How the person said that their back is now. Not after a session has begun.
    std::optional<int> pain_now();
    void begun() { pain_.reset(); }

    using Outcome = std::variant<Stay, place::Today, place::BadDay, LookAtThis, ShareThis,
                                 StartSession, ContinueSession>;
    Outcome carry_out(const PlanIntent& intent);

private:
    // What a proposal depends on.
    struct Asked {
        PlanAsk ask;
        Person person;
        Pace pace;
        // Of the history. A session that grew has more seconds.
        int sessions = 0;
        long long seconds = 0;
        bool operator==(const Asked&) const = default;
    };

    void ask_what_is_due(TodayModel& model) const;
    Week week() const;
    void follow_day();  // what was asked for one day is over with it
    PainAdvice pain_advice() const;
    PlanAsk ask() const;
    std::vector<std::string> notes() const;  // on the proposal
    const SessionRecord* morning_due() const;
    Proposal propose(const PlanAsk& ask) const;
    const Proposal& proposal();
    // Returns the proposal with its title, as it is practised and kept.
    Routine proposed_routine();
    // Returns the routine that the person has put on Today; nothing if it is gone.
    std::optional<Routine> own_choice() const;
    Routine routine();  // that Today offers
    TodayModel::Proposed proposed_model();
    std::optional<TodayModel::CutOff> cut_off() const;
    std::vector<std::string> notices() const;
    void rate_morning(std::optional<int> pain);
    std::string kept();  // KeptRoutine::key of the proposal; empty: it is not kept
    void keep();
    void ask_another();
    void change(int minutes, const std::string& place);

    World& world_;
    LastAnswer<Asked, Proposal> proposal_;
    // What was asked for this day. The minutes and the place are settings.
    int day_ = -1;
    PlanWish wish_ = PlanWish::balanced;
    int another_ = 0;
    std::optional<int> pain_;
    bool usual_ = false;  // as usual, whatever the person said of their pain
    bool later_ = false;  // how well an activity goes is not asked today
    bool asks_ = false, explains_ = false;
    // The storage trouble that the person has read on Today.
    struct {
        Storage::State state = Storage::State::ready;
        int unreadable = 0;
        bool newer = false;
    } told_;
};

}  // namespace catcow
