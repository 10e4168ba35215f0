#pragma once

#include <variant>

namespace catcow {

// --- Today

struct StartToday {};
// Opens the preview of what Today offers.
struct LookAtToday {};
// Only what the person has put there. A proposal is given away from its preview.
struct ShareToday {};
struct ResumeCutOff {};
struct DiscardCutOff {};

// What the person asks of a proposal.
struct AskMinutes {
    int choice;  // index of TodayModel::minutes
};
struct AskPlace {
    int place;  // PlanPlace
};
struct AskWish {
    int wish;  // PlanWish, not a bad day
};
// Shows the choice of place and wish, or hides it.
struct ToggleAsk {};
struct AnotherProposal {};
// Shows the reasons for each pose, or hides them.
struct ToggleWhy {};
// Makes the proposal a routine of the person's own.
struct KeepProposal {};
// Shows a proposal where the person has put a routine.
struct ProposeAgain {};

// --- A bad day

struct AskAboutBadDay {};
// There is an emergency sign.
struct TellSign {};
// There is none: Today proposes what rests the back.
struct BeginBadDay {};
// Today proposes as usual again.
struct EndBadDay {};

using PlanIntent =
    std::variant<StartToday, LookAtToday, ShareToday, ResumeCutOff, DiscardCutOff, AskMinutes,
                 AskPlace, AskWish, ToggleAsk, AnotherProposal, ToggleWhy, KeepProposal,
                 ProposeAgain, AskAboutBadDay, TellSign, BeginBadDay, EndBadDay>;

}  // namespace catcow
