#include "app/plan/my_plan.h"

#include <algorithm>
#include <utility>

#include "app/common/wording.h"
#include "app/plan/reminders.h"
#include "base/match.h"
#include "plan/activities.h"
#include "ui/written.h"

namespace catcow {
namespace {

constexpr int usual_goal = 3;  // days a week of who begins the programme without one

MyPlanModel::Activity shown(const Activity& activity, int today, const Texts& texts) {
    MyPlanModel::Activity model{.text = activity.text, .last = {}};
    if (activity.ratings.empty()) return model;
    const Activity::Rating& last = activity.ratings.back();
    if (last.day == today) model.today = last.value;
    constexpr long long day = 86'400;
    model.last = texts.format(
        "app.plan.mine.last",
        {{"n", std::to_string(last.value)}, {"date", written_date(texts, {last.day * day, 0})}});
    return model;
}

}  // namespace

MyPlanModel MyPlanRoom::my_plan_model(const place::MyPlan& at) const {
    const Texts& texts = world_.content.texts;
    const PlanRules& rules = world_.content.plan;
    const Settings& settings = world_.store.settings();
    const Week week = week_of(world_.store.records(), settings.programme, world_.today(), rules);
    MyPlanModel model{.week = whole_week_line(week, texts),
                      .least = rules.programme.least,
                      .most = rules.programme.most,
                      .goal = week.goal,
                      .number = week.number,
                      .weeks = rules.programme.weeks,
                      .step = static_cast<int>(week.step),
                      .over = week.over};
    for (const Activity& each : settings.activities)
        model.activities.push_back(shown(each, world_.today(), texts));
    for (const NowPossible& each : now_possible(settings.activities, rules))
        model.possible.push_back(
            texts.format("app.plan.mine.possible", {{"activity", each.activity->text},
                                                    {"was", std::to_string(each.was)},
                                                    {"is", std::to_string(each.is)}}));
    model.full = settings.activities.size() >= most_activities;
    model.writing = at.activity;
    if (at.removed)
        model.removed = texts.format("app.plan.mine.removed", {{"activity", at.removed->text}});
    model.reminders = in_short(settings.reminders, texts);
    return model;
}

void MyPlanRoom::draw(const place::MyPlan& at, Intents& intents) {
    my_plan_screen(world_.ui, my_plan_model(at), intents);
}

void MyPlanRoom::draw(const place::RemindersPage& at, Intents& intents) {
    const Texts& texts = world_.content.texts;
    const Reminders& now = world_.store.settings().reminders;
    reminders_screen(world_.ui,
                     {now.days, now.minute, now.checks, check_times(now.checks, texts),
                      !now.owner.empty(), at.said},
                     intents);
}

// One thing follows, and it is said.
void MyPlanRoom::tell_barrier(Barrier barrier) {
    const PlanRules& rules = world_.content.plan;
    const BarrierChange change = change_for(barrier, rules);
    Settings settings = world_.store.settings();
    settings.programme = with_barrier(settings.programme, barrier, world_.today());
    if (change.minutes) settings.minutes = *change.minutes;
    if (change.place) settings.place = rules.places[static_cast<std::size_t>(*change.place)].id;
    world_.store.change(settings);
    const auto tell = [this](const char* key) {
        world_.shell.toast.show(world_.content.texts(key));
    };
    if (change.minutes) tell("app.plan.barrier.then.no_time");
    if (change.place) tell("app.plan.barrier.then.floor");
    if (change.easier) tell("app.plan.barrier.then.pain");
    if (change.variety) tell("app.plan.barrier.then.bored");
}

void MyPlanRoom::add_activity(place::MyPlan& at) {
    Settings settings = world_.store.settings();
    const std::string text = activity_text(at.activity);
    if (text.empty() || settings.activities.size() >= most_activities) return;
    settings.activities.push_back({world_.ports.device.random_id(), text});
    world_.store.change(settings);
    at.activity.clear();
    at.removed.reset();
}

void MyPlanRoom::remove_activity(place::MyPlan& at, int index) {
    Settings settings = world_.store.settings();
    if (index >= static_cast<int>(settings.activities.size())) return;
    const auto which = settings.activities.begin() + index;
    at.removed = *which;
    settings.activities.erase(which);
    world_.store.change(settings);
}

void MyPlanRoom::put_back(place::MyPlan& at) {
    Settings settings = world_.store.settings();
    std::vector<Activity>& all = settings.activities;
    if (!at.removed || all.size() >= most_activities) return;
    all.push_back(*std::exchange(at.removed, std::nullopt));
    world_.store.change(settings);
}

// Another tab may have taken it off the list.
void MyPlanRoom::rate(const RateActivity& what) {
    Settings settings = world_.store.settings();
    if (what.index >= static_cast<int>(settings.activities.size())) return;
    Activity& activity = settings.activities[static_cast<std::size_t>(what.index)];
    activity = rated(std::move(activity), what.value, world_.today());
    world_.store.change(settings);
}

void MyPlanRoom::save(place::RemindersPage& at, bool removes) {
    Device& device = world_.ports.device;
    const Texts& texts = world_.content.texts;
    Settings settings = world_.store.settings();
    if (settings.reminders.owner.empty()) {
        settings.reminders.owner = device.random_id();
        world_.store.change(settings);
    }
    const CalendarFile file = calendar_file(settings.reminders, texts, device.page_url(),
                                            world_.today(), device.unix_seconds(), removes);
    const std::string name = removes ? "catcow-remove.ics" : "catcow.ics";
    at.said = texts.format("app.share.saved", {{"file", name}});
    device.save_file({name, "text/calendar", calendar_text(file)});
}

MyPlanRoom::Outcome MyPlanRoom::carry_out(const MyPlanIntent& intent, place::MyPlan* plan,
                                          place::RemindersPage* page) {
    Settings settings = world_.store.settings();
    const auto keep = [&]() -> Outcome {
        world_.store.change(settings);
        return Stay{};
    };
    return match(
        intent,
        [&](const TellBarrier& what) -> Outcome {
            const auto barrier = static_cast<Barrier>(what.barrier);
            tell_barrier(barrier);
            if (change_for(barrier, world_.content.plan).remind) return place::RemindersPage{};
            return Stay{};
        },
        [&](const SetGoal& to) { return settings.programme.days_a_week = to.days, keep(); },
        [&](const BeginProgramme&) {
            settings.programme.started = world_.today();
            if (settings.programme.days_a_week == 0) settings.programme.days_a_week = usual_goal;
            return keep();
        },
        [&](const EndProgramme&) { return settings.programme.started.reset(), keep(); },
        [&](const WriteActivity& to) -> Outcome {
            if (plan) plan->activity = to.text;
            return Stay{};
        },
        [&](const AddActivity&) -> Outcome {
            if (plan) add_activity(*plan);
            return Stay{};
        },
        [&](const RateActivity& what) -> Outcome {
            rate(what);
            return Stay{};
        },
        [&](const RemoveActivity& what) -> Outcome {
            if (plan) remove_activity(*plan, what.index);
            return Stay{};
        },
        [&](const PutActivityBack&) -> Outcome {
            if (plan) put_back(*plan);
            return Stay{};
        },
        [&](const SwitchReminderDay& what) {
            return settings.reminders.days ^= 1 << what.day, keep();
        },
        [&](const SetReminderTime& to) { return settings.reminders.minute = to.minute, keep(); },
        [&](const SetReminderChecks& to) { return settings.reminders.checks = to.checks, keep(); },
        [&](const SaveReminders& what) -> Outcome {
            if (page) save(*page, what.removes);
            return Stay{};
        });
}

}  // namespace catcow
