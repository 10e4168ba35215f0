#pragma once

#include <string_view>
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

// --- How the back is

struct RateNow {
    int pain;  // 0..10
};
// Of the morning after the last session.
struct RateMorning {
    int pain;  // 0..10
};
struct SkipMorning {};

// --- A bad day

struct AskAboutBadDay {};
// There is an emergency sign.
struct TellSign {};
// There is none: Today proposes what rests the back.
struct BeginBadDay {};
// Today proposes as usual again.
struct EndBadDay {};

// How well an activity goes is asked again tomorrow.
struct AskLater {};

using PlanIntent =
    std::variant<StartToday, LookAtToday, ShareToday, ResumeCutOff, DiscardCutOff, AskMinutes,
                 AskPlace, AskWish, ToggleAsk, AnotherProposal, ToggleWhy, KeepProposal,
                 ProposeAgain, RateNow, RateMorning, SkipMorning, AskAboutBadDay, TellSign,
                 BeginBadDay, EndBadDay, AskLater>;

// --- What got in the way of a week, on Today

struct TellBarrier {
    int barrier;  // Barrier
};
// --- The person's plan

struct SetGoal {
    int days;  // a week, 0: none
};
struct BeginProgramme {};
struct EndProgramme {};
struct WriteActivity {
    std::string_view text;
};
struct AddActivity {};
struct RateActivity {
    int index;  // of Settings::activities
    int value;  // 0..10
};
struct RemoveActivity {
    int index;  // of Settings::activities
};
struct PutActivityBack {};

// --- Reminders

struct SwitchReminderDay {
    int day;  // from Monday
};
struct SetReminderTime {
    int minute;  // of the day
};
struct SetReminderChecks {
    int checks;  // on a working day
};
// Makes the file for the calendar, or the one that removes what it made.
struct SaveReminders {
    bool removes;
};

using MyPlanIntent =
    std::variant<TellBarrier, SetGoal, BeginProgramme, EndProgramme, WriteActivity, AddActivity,
                 RateActivity, RemoveActivity, PutActivityBack, SwitchReminderDay, SetReminderTime,
                 SetReminderChecks, SaveReminders>;

}  // namespace catcow
