#include "app/plan/room.h"

#include <algorithm>
#include <utility>

#include "app/common/cut_off.h"
#include "app/common/routine_line.h"
#include "app/common/wording.h"
#include "app/plan/wording.h"
#include "base/contains.h"
#include "base/match.h"
#include "plan/activities.h"
#include "plan/programme.h"
#include "routine/same.h"
#include "session/props.h"

namespace catcow {
namespace {

// The first session is short [D].
constexpr int first_minutes = 6;

int place_of(const std::string& id, const PlanRules& rules) {
    const auto found = std::find_if(rules.places.begin(), rules.places.end(),
                                    [&](const PlanRules::Where& one) { return one.id == id; });
    return found == rules.places.end() ? 0 : static_cast<int>(found - rules.places.begin());
}

}  // namespace

// The figure breathes in the first pose of the routine that moves the spine.
void PlanRoom::draw(const place::Today&, const FrameContext& context, Intents& intents) {
    follow_day();
    const Content& content = world_.content;
    const Adapted mine = world_.adapted(routine());
    TodayModel model;
    model.greeting = greeting(world_.store.records(), week(), world_.today(), content.texts);
    model.routine = line_of(mine, content, world_.store.settings().way_time);
    if (!own_choice()) {
        model.proposed = proposed_model();
        model.routine.title = content.texts(
            ask().wish == PlanWish::bad_day ? "app.plan.bad.proposal" : "app.plan.proposal");
        const auto& records = world_.store.records();
        const bool begins = ask().wish != PlanWish::bad_day &&
                            std::none_of(records.begin(), records.end(), anything_done);
        model.routine.about = reason_in_short(proposal(), begins, content);
    }
    model.cut_off = cut_off();
    model.pain = pain_.value_or(-1);
    ask_what_is_due(model);
    model.notices = notices();
    model.update_waits = world_.shell.update_waits;
    model.props = props_told(mine.routine, content.catalogue, content.texts, context.person).both();
    const auto& items = mine.routine.items;
    const auto item = std::find_if(items.begin(), items.end(), [&](const Item& one) {
        const Pose* pose = content.catalogue.pose(one.pose);
        return pose && !pose->moves.empty();
    });
    if (!items.empty() && !model.cut_off)
        model.figure = world_.figure.present(item == items.end() ? items.front() : *item,
                                             Viewpoint::usual, world_.launch.speed, context);
    today_screen(world_.ui, model, intents);
}

// One thing at a time, the one that is soonest out of date first.
void PlanRoom::ask_what_is_due(TodayModel& model) const {
    using enum TodayModel::Due;
    const std::vector<Activity>& all = world_.store.settings().activities;
    const auto due = ratings_due(all, world_.today(), world_.content.plan);
    if (morning_due()) {
        model.due = morning;
    } else if (week().asks) {
        model.due = barrier;
    } else if (!due.empty() && !later_) {
        model.due = activity;
        model.activity = due.front()->text;
        model.activity_index = static_cast<int>(due.front() - all.data());
    }
}

Week PlanRoom::week() const {
    return week_of(world_.store.records(), world_.store.settings().programme, world_.today(),
                   world_.content.plan);
}

void PlanRoom::draw(const place::BadDay& at, Intents& intents) {
    bad_day_screen(world_.ui, at.sign, intents);
}

void PlanRoom::follow_day() {
    if (std::exchange(day_, world_.today()) == day_) return;
    wish_ = PlanWish::balanced;
    another_ = 0;
    explains_ = usual_ = later_ = false;
    pain_.reset();
}

std::optional<int> PlanRoom::pain_now() {
    follow_day();
    return pain_;
}

PainAdvice PlanRoom::pain_advice() const {
    if (usual_) return {};
    return catcow::pain_advice(world_.store.records(), pain_, world_.today(), world_.content.plan,
                               world_.content.catalogue);
}

const SessionRecord* PlanRoom::morning_due() const {
    const long long now = world_.ports.device.unix_seconds();
    return catcow::morning_due(world_.store.records(),
                               {now, world_.ports.device.utc_offset_minutes(now)},
                               world_.content.plan);
}

void PlanRoom::rate_morning(std::optional<int> pain) {
    const SessionRecord* const session = morning_due();
    if (!session) return;
    world_.store.change(pain ? with_morning(*session, *pain) : without_morning(*session),
                        [](bool) {});
}

PlanAsk PlanRoom::ask() const {
    const Settings& settings = world_.store.settings();
    PlanAsk asked{.day = world_.today(),
                  .minutes = settings.minutes > 0 ? settings.minutes : first_minutes,
                  .place = static_cast<PlanPlace>(place_of(settings.place, world_.content.plan)),
                  .wish = wish_,
                  .another = another_,
                  .own = settings.own_versions};
    asked = with(std::move(asked), week(), settings.programme, world_.content.plan);
    return with(std::move(asked), pain_advice());
}

Proposal PlanRoom::propose(const PlanAsk& ask) const {
    const Content& content = world_.content;
    return catcow::propose(ask, world_.person(), world_.store.settings().pace,
                           practised(world_.store.records(), ask.day), content.plan,
                           content.catalogue);
}

const Proposal& PlanRoom::proposal() {
    Asked asked{ask(), world_.person(), world_.store.settings().pace};
    for (const SessionRecord& record : world_.store.records()) {
        ++asked.sessions;
        asked.seconds += record.seconds;
    }
    return proposal_.to(std::move(asked), [this](const Asked& of) { return propose(of.ask); });
}

Routine PlanRoom::proposed_routine() {
    Routine routine = proposal().routine;
    routine.title = title_of(ask().wish, minutes_of(length_of(routine, world_.content.catalogue)),
                             world_.content.texts);
    return routine;
}

std::optional<Routine> PlanRoom::own_choice() const {
    const Settings& settings = world_.store.settings();
    if (ask().wish == PlanWish::bad_day || settings.on_today.empty()) return std::nullopt;
    const std::vector<Routine>& all = world_.content.routines;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id == settings.on_today) return built_in(world_.content, settings, i);
    }
    const KeptRoutine* const found = world_.store.routines().find(settings.on_today);
    return found ? std::optional(found->routine) : std::nullopt;
}

Routine PlanRoom::routine() {
    if (auto own = own_choice()) return *std::move(own);
    return proposed_routine();
}

TodayModel::Proposed PlanRoom::proposed_model() {
    const Content& content = world_.content;
    const PlanAsk asked = ask();
    const Proposal& now = proposal();
    TodayModel::Proposed model;
    for (const PlanRules::Size& size : content.plan.sizes) {
        if (size.minutes == world_.store.settings().minutes)
            model.chosen = static_cast<int>(model.minutes.size());
        model.minutes.push_back(size.minutes);
    }
    model.places = place_names(content.texts);
    model.place = static_cast<int>(asked.place);
    model.wishes = wish_names(content.texts);
    model.bad_day = ask().wish == PlanWish::bad_day;
    model.wish = model.bad_day ? 0 : static_cast<int>(wish_);
    model.asks = asks_;
    model.explains = explains_;
    model.kept = !kept().empty();
    for (std::size_t i = 0; i < now.routine.items.size(); ++i) {
        const Line line = item_line(now.routine.items[i], now.routine.pace, content);
        model.poses.push_back({line.title, line.detail, written(now.reasons[i], content)});
    }
    model.notes = notes();
    for (const PlanGap& gap : now.gaps) {
        std::string note = written(gap, catcow::minutes_of(asked, content.plan), content.texts);
        // A bend to the left and one to the right have the same words.
        if (!contains(model.notes, note)) model.notes.push_back(std::move(note));
    }
    return model;
}

std::vector<std::string> PlanRoom::notes() const {
    const PainAdvice advice = pain_advice();
    const std::string sentence = written(advice, world_.content.texts);
    return sentence.empty() ? std::vector<std::string>{} : std::vector{sentence};
}

// Returns the interrupted session. Empty if it no longer suits the person.
std::optional<TodayModel::CutOff> PlanRoom::cut_off() const {
    const auto& cut = world_.store.cut_off();
    if (!cut || cut->stopped >= most_stopped) return std::nullopt;
    const Playable left = playable(cut->routine, world_.content.catalogue);
    if (left.routine.items.empty() || !left.left_out.empty()) return std::nullopt;
    const int item = std::clamp(cut->start.item, 0, static_cast<int>(left.routine.items.size()));
    if (adapt_rest(left.routine, item, item, world_.content.catalogue, world_.person(),
                   {.position = cut->start.position})
            .changed)
        return std::nullopt;
    const Timeline rest = compile(left.routine, world_.content.catalogue,
                                  {.way_time = world_.store.settings().way_time}, cut->start);
    return TodayModel::CutOff{title_of(cut->routine, world_.content), minutes_of(rest.length())};
}

std::vector<std::string> PlanRoom::notices() const {
    const Texts& texts = world_.content.texts;
    const Storage::State state = world_.store.state();
    std::vector<std::string> all;
    const char* const trouble = trouble_key(state);
    if (trouble && state != told_.state) all.emplace_back(texts(trouble));
    if (world_.store.newer() && !told_.newer) all.emplace_back(texts("app.storage.newer"));
    if (!world_.store.alone()) all.emplace_back(texts("app.storage.other_tab"));
    if (world_.store.unreadable() > told_.unreadable)
        all.push_back(texts.count("app.storage.unreadable", world_.store.unreadable()));
    return all;
}

void PlanRoom::leave_today() {
    told_ = {world_.store.state(), world_.store.unreadable(), world_.store.newer()};
}

std::string PlanRoom::kept() {
    const Routine routine = proposed_routine();
    for (const KeptRoutine& each : world_.store.routines().all()) {
        if (same_routine(each.routine, routine)) return each.key;
    }
    return {};
}

void PlanRoom::keep() {
    if (!kept().empty() || proposal().routine.items.empty()) return;
    Device& device = world_.ports.device;
    world_.store.add({device.random_id(), proposed_routine(), KeptRoutine::From::own, false,
                      device.unix_seconds()});
    world_.shell.toast.show(world_.content.texts("app.plan.kept"));
}

// After the last one comes the best one again.
void PlanRoom::ask_another() {
    const Routine before = proposal().routine;
    ++another_;
    if (proposal().routine == before) another_ = 0;
    const bool other = !(proposal().routine == before);
    world_.shell.toast.show(world_.content.texts(other ? "app.plan.changed" : "app.plan.only_one"));
}

void PlanRoom::change(int minutes, const std::string& place) {
    Settings settings = world_.store.settings();
    settings.minutes = minutes;
    settings.place = place;
    world_.store.change(settings);
    another_ = 0;
}

PlanRoom::Outcome PlanRoom::carry_out(const PlanIntent& intent) {
    const Content& content = world_.content;
    const Settings& settings = world_.store.settings();
    return match(
        intent, [&](const StartToday&) -> Outcome { return StartSession{routine()}; },
        [&](const LookAtToday&) -> Outcome {
            return LookAtThis{routine(), own_choice() ? settings.on_today : kept()};
        },
        [&](const ShareToday&) -> Outcome { return ShareThis{routine()}; },
        [&](const ResumeCutOff&) -> Outcome {
            const auto& cut = world_.store.cut_off();
            if (!cut) return Stay{};
            return ContinueSession{playable(cut->routine, content.catalogue).routine, *cut};
        },
        [&](const DiscardCutOff&) -> Outcome {
            discard_cut_off(world_.store, world_.launch.build);
            return Stay{};
        },
        [&](const AskMinutes& to) -> Outcome {
            change(content.plan.sizes[static_cast<std::size_t>(to.choice)].minutes, settings.place);
            return Stay{};
        },
        [&](const AskPlace& to) -> Outcome {
            change(settings.minutes, content.plan.places[static_cast<std::size_t>(to.place)].id);
            return Stay{};
        },
        [&](const AskWish& to) -> Outcome {
            wish_ = static_cast<PlanWish>(to.wish);
            another_ = 0;
            return Stay{};
        },
        [&](const ToggleAsk&) -> Outcome {
            asks_ = !asks_;
            return Stay{};
        },
        [&](const AnotherProposal&) -> Outcome {
            ask_another();
            return Stay{};
        },
        [&](const ToggleWhy&) -> Outcome {
            explains_ = !explains_;
            return Stay{};
        },
        [&](const KeepProposal&) -> Outcome {
            keep();
            return Stay{};
        },
        [&](const ProposeAgain&) -> Outcome {
            Settings to = settings;
            to.on_today.clear();
            world_.store.change(to);
            return Stay{};
        },
        [&](const RateNow& rate) -> Outcome {
            pain_ = rate.pain;
            usual_ = false;
            another_ = 0;
            // What is that bad may be an emergency.
            if (pain_advice().gentle && wish_ != PlanWish::bad_day) return place::BadDay{};
            return Stay{};
        },
        [&](const RateMorning& rate) -> Outcome {
            rate_morning(rate.pain);
            return Stay{};
        },
        [&](const SkipMorning&) -> Outcome {
            rate_morning(std::nullopt);
            return Stay{};
        },
        [&](const AskAboutBadDay&) -> Outcome { return place::BadDay{}; },
        [&](const TellSign&) -> Outcome { return place::BadDay{true}; },
        [&](const BeginBadDay&) -> Outcome {
            wish_ = PlanWish::bad_day;
            another_ = 0;
            return place::Today{};
        },
        [&](const EndBadDay&) -> Outcome {
            wish_ = PlanWish::balanced;
            usual_ = true;
            return Stay{};
        },
        [&](const AskLater&) -> Outcome {
            later_ = true;
            return Stay{};
        });
}

}  // namespace catcow
