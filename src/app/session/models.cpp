#include "app/session/models.h"

#include <algorithm>
#include <cmath>

#include "app/common/wording.h"
#include "app/session/answers.h"
#include "catalogue/reason.h"
#include "session/actions.h"
#include "session/steps.h"
#include "session/told.h"
#include "ui/written.h"

namespace catcow {
namespace {

// Returns what was done of an item: "4 lifts". Less than one whole lift or hold is told in breaths.
std::string count_done(const DoneItem& done, const Routine& routine, const Texts& texts) {
    for (const Item& item : routine.items) {
        const bool same = item.pose == done.pose && item.variant == done.variant &&
                          breaths_per_side(item.dose, routine.pace) == done.planned;
        if (!same) continue;
        const Counted as = counted(item.dose, routine.pace);
        if (done.done >= as.breaths) return count_of(as.as, done.done / as.breaths, texts);
    }
    return count_of(DoseKind::flow, done.done, texts);
}

std::string time_left(const Texts& texts, Duration left) {
    const int minutes = static_cast<int>(std::lround(in_seconds(left) / 60));
    if (left < seconds(50)) return std::string(texts("app.player.last_minute"));
    if (minutes >= 60)
        return texts.format("app.player.time_left", {{"time", written_minutes(texts, minutes)}});
    return texts.count("app.player.minutes_left", std::max(minutes, 1));
}

}  // namespace

std::string written_step(const Texts& texts, Duration behind) {
    const int off = static_cast<int>(std::lround(std::abs(in_seconds(behind))));
    if (off == 0) return std::string(texts("app.together.in_step"));
    const std::string time =
        off < 60 ? texts.count("app.time.seconds", off) : written_minutes(texts, (off + 30) / 60);
    return texts.format(behind > Duration{} ? "app.together.behind" : "app.together.ahead",
                        {{"time", time}});
}

namespace {

// Returns what the person is told after a session in which something hurt.
std::string where_it_hurt(const std::vector<int>& poses, const Content& content) {
    const std::string names = names_of(poses, content);
    if (names.empty()) return std::string(content.texts("app.after.hurt_between"));
    return content.texts.format("app.after.hurt", {{"poses", names}});
}

// The least pain, 0..10, for which the page about a flare-up is offered. Milder pain is no reason to
// change anything.
constexpr int least_flare = 4;

// Returns "Sphinx: Cobra": who sees Cobra and reads Sphinx looks for the fault.
std::string named(const Pose& pose, const Routine& routine, int item, const Content& content) {
    const int variant = routine.items[static_cast<std::size_t>(item)].variant;
    return name_of(content.texts, {&pose, pose.variant(variant)});
}

// In a pause and in the get-ready after it, show what comes next. People pause to read that.
bool waits_again(const Phase& phase, const Moment& moment) {
    return phase.kind == PhaseKind::get_ready && moment.phase > 0;
}

Moment told_moment(const Player& player, const Moment& moment) {
    const Phase& phase = player.timeline().phases[static_cast<std::size_t>(moment.phase)];
    return waits_again(phase, moment) ? player.moment_at(phase.end()) : moment;
}

// Returns "After this: Sphinx". If the pose stays, names what becomes different: its version, or how
// much of it.
std::string what_follows(const Player& player, int present, int next, const Content& content) {
    const auto& items = player.routine().items;
    const Pose* const pose = pose_at(player.routine(), content.catalogue, next);
    if (!pose) return {};
    std::string name = pose_text(content, *pose, "name");
    if (pose_at(player.routine(), content.catalogue, present) == pose && present != next) {
        const Item& now = items[static_cast<std::size_t>(present)];
        const Item& then = items[static_cast<std::size_t>(next)];
        const Variant* const variant = pose->variant(then.variant);
        name += now.variant == then.variant
                    ? ", " + item_line(then, player.routine().pace, content).detail
                    : ": " + pose_text(content, *pose, "variants." + variant->id + ".name");
    }
    return content.texts.format("app.player.next", {{"pose", name}});
}

// After "It hurts": how to rest, and nothing comes until the person asks for it.
void rest_here(PlayerModel& model, const Player& player, const Pose* next, const Content& content) {
    model.word = content.texts("app.word.rest");
    model.pose = content.texts("app.player.resting_title");
    model.version.clear();
    model.side.clear();
    model.breaths.clear();
    model.sentence = resting_in(content.texts, player.position());
    model.advice.clear();
    const std::string spared = what_is_spared(player, content);
    if (!spared.empty()) model.advice.push_back(spared);
    model.next.clear();
    if (next)
        model.next =
            content.texts.format("app.player.next", {{"pose", pose_text(content, *next, "name")}});
}

// Returns what was said on the way that has just ended, for who is not there yet: the move, or the steps.
std::vector<std::string> way_before(const Player& player, int index, const Content& content) {
    const std::vector<Phase>& phases = player.timeline().phases;
    while (index > 0 && phases[static_cast<std::size_t>(index)].kind == PhaseKind::get_ready)
        --index;
    const Phase& way = phases[static_cast<std::size_t>(index)];
    if (way.move >= 0)
        return {std::string(
            content.texts(content.catalogue.moves()[static_cast<std::size_t>(way.move)].text))};
    const Pose* const pose = pose_at(player.routine(), content.catalogue, way.item);
    if (!pose) return {};
    const int number = player.routine().items[static_cast<std::size_t>(way.item)].variant;
    const Variant& variant = *pose->variant(number);
    std::vector<std::string> said;
    for (const int step : steps_shared(player.timeline(), index, variant))
        said.push_back(
            with_side(content.texts, variant.steps[static_cast<std::size_t>(step)].text, way.side));
    return said;
}

// At the end of a way: nothing comes until the person is there and says so.
void wait_here(PlayerModel& model, const Player& player, const Content& content) {
    model.until_ready = true;
    model.word = content.texts("app.word.until_ready");
    model.sentence = content.texts("app.player.until_ready");
    const std::vector<std::string> way = way_before(player, model.moment.phase, content);
    model.advice.insert(model.advice.begin(), way.begin(), way.end());
}

// Returns the cautions of the position to which a move leads, with the first move of the session that has
// them: a blanket has to be there before the first knee is down.
std::vector<Caution> cautions_on_the_way(const Player& player, const Phase& phase,
                                         const Content& content) {
    const auto of_move = [&](const Phase& one) {
        const Move& move = content.catalogue.moves()[static_cast<std::size_t>(one.move)];
        return cautions_for(content.catalogue.cautions_of(move.to), player.settings().person);
    };
    if (phase.move < 0) return {};
    std::vector<Caution> cautions = of_move(phase);
    for (const Phase& before : player.timeline().phases) {
        if (before.start >= phase.start) break;
        if (before.move < 0) continue;
        for (const Caution& told : of_move(before)) std::erase(cautions, told);
    }
    return cautions;
}

}  // namespace

const Item* told_item(const Player& player, const Moment& moment) {
    const Moment told = told_moment(player, moment);
    const int item = player.timeline().phases[static_cast<std::size_t>(told.phase)].item;
    const auto& items = player.routine().items;
    return item < 0 || item >= static_cast<int>(items.size())
               ? nullptr
               : &items[static_cast<std::size_t>(item)];
}

ChangesModel changes_of(const Player& player) {
    const Item* const item = told_item(player, player.moment());
    const Pace& pace = player.routine().pace;
    return {.easier = player.version(Beside::easier).has_value(),
            .harder = player.version(Beside::harder).has_value(),
            .breath = player.may(Wish::breath),
            .repeat = player.may(Wish::repeat),
            .slower = player.may(Wish::slower),
            .faster = player.may(Wish::faster),
            .as = item ? counted(item->dose, pace).as : DoseKind::flow,
            .in = in_seconds(pace.inhale),
            .out = in_seconds(pace.exhale),
            .way_time = player.settings().way_time};
}

bool can_ease(const Player& player) {
    const Moment told = told_moment(player, player.moment());
    const PhaseKind kind = player.timeline().phases[static_cast<std::size_t>(told.phase)].kind;
    return kind != PhaseKind::move && kind != PhaseKind::leave && kind != PhaseKind::get_ready &&
           player.version(Beside::easier);
}

PlayerModel player_model(const Player& player, const Heard& heard, const Content& content,
                         bool muted, bool reduced_motion) {
    const Texts& texts = content.texts;
    PlayerModel model;
    model.moment = heard.moment;
    const Phase& phase = player.timeline().phases[static_cast<std::size_t>(model.moment.phase)];
    const bool again = waits_again(phase, model.moment);
    const Moment told = told_moment(player, model.moment);
    const Phase& coming = player.timeline().phases[static_cast<std::size_t>(told.phase)];
    const Pose* pose = pose_at(player.routine(), content.catalogue, coming.item);
    model.kind = phase.kind;
    model.paused = heard.state == PlayState::paused;
    model.pose = pose ? pose_text(content, *pose, "name") : title_of(player.routine(), content);
    if (pose) model.version = named(*pose, player.routine(), coming.item, content);
    if (pose) model.side = side_mark(content.texts, *pose, coming);
    // A person who leaves a pose that hurts must not be told to get ready for it.
    const bool leaves = again && coming.kind == PhaseKind::leave;
    model.word =
        texts(model.paused ? "app.word.paused" : word_key(leaves ? coming.kind : phase.kind));
    model.sentence =
        sentence_at(player.timeline(), player.routine(), content.catalogue, texts, told);
    for (const Caution& caution : cautions_on_the_way(player, coming, content))
        model.advice.emplace_back(texts(caution.text));
    // Cautions are shown once, on the way into the pose. The second side has no `enter` phase.
    if (pose && (model.paused || phase.kind == PhaseKind::enter)) {
        const Item& item = player.routine().items[static_cast<std::size_t>(coming.item)];
        if (!item.note.empty()) model.advice.push_back("“" + item.note + "”");
        const int variant = item.variant;
        for (const Caution& caution :
             cautions_for({pose, pose->variant(variant)}, player.settings().person))
            model.advice.emplace_back(texts(caution.text));
    }
    if (model.paused && pose && !player.waits_until_ready()) {
        if (const std::string mind = pose->text_key("mind"); texts.has(mind))
            model.advice.push_back(with_side(texts, mind, coming.side));
        const std::string lighter = easier(*pose, content, player.settings().person);
        if (!lighter.empty())
            model.advice.push_back(std::string(texts("app.player.easier")) + ": " + lighter);
    }
    model.next = what_follows(player, coming.item, model.moment.next_item, content);
    const bool single = player.routine().items.size() == 1;
    if (model.next.empty() && phase.kind != PhaseKind::close && !single)
        model.next = texts("app.player.last");
    if (model.moment.breaths_left > 0 && model.moment.item >= 0) {
        const Item& item = player.routine().items[static_cast<std::size_t>(model.moment.item)];
        model.breaths =
            count_left(counted(item.dose, player.routine().pace), model.moment.breaths_left, texts);
    }
    model.left = time_left(texts, model.moment.left * player.settings().speed);
    if (player.waits()) rest_here(model, player, pose, content);
    if (player.waits_until_ready()) wait_here(model, player, content);
    if (heard.trouble == SoundTrouble::no_sound) model.trouble = texts("app.player.no_sound");
    if (heard.trouble == SoundTrouble::stalled) model.trouble = texts("app.player.stalled");
    if (heard.trouble == SoundTrouble::taken) model.trouble = texts("app.player.taken");
    model.can_hurry = phase.kind != PhaseKind::inhale && phase.kind != PhaseKind::exhale;
    model.changes = changes_of(player);
    model.muted = muted;
    const int count =
        std::max(1, static_cast<int>(std::ceil(in_seconds(model.moment.left_in_phase))));
    model.count = model.paused ? 0 : count;  // nothing runs down in a pause
    // Announces aloud that a long wait is about to end, for people who do not look at the screen.
    const bool waits = model.can_hurry && phase.length >= seconds(6) && !model.paused;
    if (waits && model.count <= 3) model.last_seconds = texts("app.player.last_seconds");
    const double whole = in_seconds(player.timeline().length());
    model.share = whole > 0 ? 1 - in_seconds(model.moment.left) / whole : 0;
    model.speed = player.settings().speed;
    model.reduced_motion = reduced_motion;
    return model;
}

std::string spoken_title(const PlayerModel& model) {
    const std::string& pose = model.version.empty() ? model.pose : model.version;
    return model.side.empty() ? pose : pose + ", " + model.side;
}

namespace {

// Returns the name of the pose, with the version where the record has two of them.
std::string name_in(const SessionRecord& record, const Pose& pose, int variant,
                    const Content& content) {
    const bool several =
        std::any_of(record.items.begin(), record.items.end(), [&](const DoneItem& item) {
            return item.pose == pose.number && item.variant != variant && item.done > 0;
        });
    const Variant* const done = several ? pose.variant(variant) : nullptr;
    return done ? name_of(content.texts, {&pose, done}) : pose_text(content, pose, "name");
}

constexpr std::size_t most_steps = 2;  // proposals after one session; the rest come after the next

// Returns the poses that the person can say something of. A rest is neither too easy nor too hard.
std::vector<AfterModel::Felt> felt_model(const SessionRecord& record, const Content& content) {
    std::vector<AfterModel::Felt> all;
    for (const DoneItem& item : record.items) {
        const Pose* const pose = content.catalogue.pose(item.pose);
        const bool counts = pose && item.done > 0 &&
                            (pose->kind == Kind::flexibility || pose->kind == Kind::strength);
        const bool again = std::any_of(all.begin(), all.end(), [&](const AfterModel::Felt& one) {
            return one.pose == item.pose;
        });
        if (!counts || again) continue;
        const auto felt = felt_of(record, item.pose);
        all.push_back(
            {item.pose, pose_text(content, *pose, "name"), felt ? static_cast<int>(*felt) : -1});
    }
    return all;
}

}  // namespace

std::vector<AfterModel::Step> steps_model(const std::vector<StepOffer>& offers,
                                          const Content& content) {
    std::vector<AfterModel::Step> steps;
    for (const StepOffer& offer : offers) {
        if (steps.size() == most_steps) break;
        const Pose& pose = *content.catalogue.pose(offer.pose);
        const bool harder = offer.why == OwnVersion::Why::no_trouble;
        steps.push_back({offer.pose,
                         content.texts.format(
                             harder ? "app.step.harder" : "app.step.easier",
                             {{"version", version_name(pose, *pose.variant(offer.to), content)}}),
                         why_version(offer.why, content)});
    }
    return steps;
}

AfterModel after_model(const SessionRecord& record, const std::string& kept, bool asks,
                       const Content& content) {
    AfterModel model;
    model.title = title_of(record.routine, content);
    model.finished = record.finished;
    model.minutes = record.seconds < 60 ? 0 : (record.seconds + 30) / 60;
    model.seconds = record.seconds;
    model.kept = kept;
    model.check = is_check(record.routine);
    model.asks = asks && !model.check;
    model.pain = record.pain_after.value_or(-1);
    model.worse = model.pain >= least_flare;
    model.note = record.note;
    if (model.asks) model.felt = felt_model(record, content);
    if (!record.hurt.empty()) model.hurt = where_it_hurt(record.hurt, content);
    for (const DoneItem& item : record.items) {
        const Pose* pose = content.catalogue.pose(item.pose);
        if (!pose || item.done == 0) continue;
        const std::string name = name_in(record, *pose, item.variant, content);
        const std::string_view side =
            content.texts(item.side == Side::right ? "app.side.right" : "app.side.left");
        model.done.push_back(
            {item.side == Side::none
                 ? name
                 : content.texts.format("app.after.item_side", {{"pose", name}, {"side", side}}),
             count_done(item, record.routine, content.texts)});
    }
    const double whole = in_seconds(length_of(record.routine, content.catalogue));
    model.share = record.finished ? 1 : whole > 0 ? std::min(record.seconds / whole, 1.0) : 0;
    return model;
}

}  // namespace catcow
