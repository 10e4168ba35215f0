#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/common/person.h"
#include "app/common/wording.h"
#include "app/learn/models.h"
#include "app/plan/wording.h"
#include "app/poses/models.h"
#include "app/safety/models.h"
#include "app/session/models.h"
#include "catalogue/reason.h"
#include "catalogue/texts.h"
#include "session/told.h"
#include "support/assets.h"
#include "ui/screens/builder/screens.h"
#include "ui/screens/plan/screens.h"
#include "ui/screens/progress/screens.h"
#include "ui/screens/routines/screens.h"
#include "ui/screens/session/screens.h"
#include "ui/screens/settings/screens.h"
#include "ui/screens/shell/screens.h"

namespace catcow::testing {

// The language of all screens here.
inline std::string& shown_language() {
    static std::string code = "en";
    return code;
}

inline const Texts& shipped_texts() {
    static std::map<std::string, Texts> all;
    const auto there = all.find(shown_language());
    if (there != all.end()) return there->second;
    Result<Texts> loaded = Texts::load(asset("text/" + shown_language() + ".json"));
    if (!loaded) std::abort();
    return all.emplace(shown_language(), std::move(loaded).value()).first->second;
}

inline const Catalogue& shipped_catalogue() {
    static const Catalogue catalogue = [] {
        Result<Catalogue> loaded = Catalogue::load(all_assets());
        if (!loaded) std::abort();
        return std::move(loaded).value();
    }();
    return catalogue;
}

inline std::string longer(std::string one, std::string_view other) {
    return other.size() > one.size() ? std::string(other) : one;
}

inline std::string longest_pose_name() {
    std::string name;
    for (const Pose& pose : shipped_catalogue().poses()) {
        name = longer(name, shipped_texts()("pose." + pose.id + ".name"));
    }
    return name;
}

inline std::string longest_sentence() {
    std::string sentence;
    for (const Pose& pose : shipped_catalogue().poses()) {
        for (const Variant& variant : pose.variants) {
            for (const Step& step : variant.steps) {
                sentence = longer(sentence, shipped_texts()(step.text));
            }
        }
    }
    for (const Move& move : shipped_catalogue().moves()) {
        sentence = longer(sentence, shipped_texts()(move.text));
    }
    return sentence;
}

inline const Content& shipped_content() {
    static Content content = [] {
        std::vector<SourceFile> files = all_assets();
        for (const char* name : {"text/de.json", "text/es.json"}) files.push_back(asset(name));
        Result<Content> loaded = load_content(files);
        if (!loaded) std::abort();
        return std::move(loaded).value();
    }();
    if (content.texts.language() != shown_language() && !speak(content, shown_language()))
        std::abort();
    return content;
}

// Settings with every need and without any prop.
inline Settings all_needs() {
    Settings settings;
    for (const Need& need : shipped_catalogue().rules().needs) settings.needs.push_back(need.id);
    settings.without = shipped_catalogue().rules().props;
    return settings;
}

// Returns the most cautions that one variant has, for a person with every need.
inline std::vector<std::string> most_cautions() {
    const Person person = person_of(all_needs(), shipped_catalogue().rules());
    std::vector<std::string> most;
    for (const Pose& pose : shipped_catalogue().poses()) {
        for (const Variant& variant : pose.variants) {
            std::vector<std::string> all;
            for (const Caution& caution : cautions_for({&pose, &variant}, person))
                all.emplace_back(shipped_texts()(caution.text));
            if (all.size() > most.size()) most = std::move(all);
        }
    }
    return most;
}

inline FigureModel figure_to_show() {
    FigureModel model;
    model.shown = model.moves = true;
    model.words = shipped_texts()("position.all-fours");
    model.marks = {{-.4F, .8F, "L"}, {.4F, .8F, "R"}};
    return model;
}

// Returns the comparisons of a pose with two mistakes, with the longest sentences and without pictures.
inline std::vector<ComparisonModel> comparisons_to_show() {
    std::string sentence;
    for (const std::string& key : shipped_texts().keys()) {
        if (key.find(".mistakes.") != std::string::npos)
            sentence =
                longer(sentence, shipped_texts().format(key, {{"n", "12"}, {"right", "18"}}));
    }
    ComparisonModel model{longest_pose_name(), {}, {}, sentence};
    model.wrong.line = {{.1F, .8F}, {.9F, .6F}};
    model.wrong.away = {{.5F, .7F}, {.5F, .9F}};
    model.wrong.at = {.5F, .9F};
    return {model, {longest_pose_name(), {}, {}, "The second. " + sentence}};
}

// Returns the pose page with the most words. `suits`: the person has no needs, so nothing is
// unsuitable.
inline PoseModel pose_to_show(bool suits) {
    const Person person = person_of(suits ? Settings{} : all_needs(), shipped_catalogue().rules());
    PoseModel longest;
    for (const Pose& pose : shipped_catalogue().poses()) {
        for (const Variant& variant : pose.variants) {
            PoseModel model = pose_model({pose.number, variant.number}, shipped_content(), person);
            const auto weight = [](const PoseModel& each) {
                return each.steps.size() + each.forms.size() + each.cautions.size();
            };
            if (weight(model) > weight(longest)) longest = std::move(model);
        }
    }
    longest.own =
        std::string(80, 'w') + ". " + why_version(OwnVersion::Why::worse, shipped_content());
    longest.own_undoes = true;
    longest.figure = figure_to_show();
    longest.comparisons = comparisons_to_show();
    return longest;
}

inline TodayModel today_to_show(bool full) {
    TodayModel model;
    model.routine = {std::string(shipped_texts()("routine.short-reset.title")),
                     std::string(shipped_texts()("routine.short-reset.about")), 18, full};
    model.routine.few_left = full;
    if (!full) model.figure = figure_to_show();
    if (!full) return model;
    model.cut_off = {std::string(most_title_bytes, 'W'), 17};
    model.notices = {std::string(shipped_texts()("app.storage.unavailable")),
                     shipped_texts().count("app.storage.unreadable", 12)};
    model.update_waits = true;
    return model;
}

// A proposal with all that can stand there.
inline TodayModel proposal_to_show(bool open) {
    const Texts& texts = shipped_texts();
    TodayModel model;
    model.greeting = texts("app.plan.greeting.missed");
    model.routine = {std::string(texts("app.plan.proposal")),
                     longest_pose_name() + ": " + texts.count("app.plan.why.longest", 12), 18,
                     open};
    TodayModel::Proposed& proposed = model.proposed.emplace();
    proposed.minutes = {3, 5, 8, 10, 15, 20, 25};
    proposed.chosen = open ? 6 : -1;
    proposed.places = place_names(texts);
    proposed.wishes = wish_names(texts);
    proposed.asks = proposed.explains = proposed.kept = open;
    for (int i = 0; i < 7; ++i)
        proposed.poses.push_back({longest_pose_name(), "hold for 12 breaths each side",
                                  texts.count("app.plan.why.strength", 7)});
    if (open) proposed.notes = {texts.format("app.plan.gap.minutes", {{"minutes", "25"}})};
    if (open) model.due = TodayModel::Due::morning;
    model.figure = figure_to_show();
    return model;
}

// As long as its texts can be. The person's own words have blanks.
inline MyPlanModel plan_to_show() {
    const Texts& texts = shipped_texts();
    const std::string activity = "put on my socks and walk up all the stairs";
    MyPlanModel model{.week = texts.format("app.plan.week.goal", {{"done", "2"}, {"goal", "3"}}),
                      .goal = 3,
                      .number = 12,
                      .step = 1};
    for (std::size_t i = 0; i < most_activities; ++i) {
        model.activities.push_back(
            {activity,
             texts.format("app.plan.mine.last", {{"n", "10"}, {"date", "22 September 2026"}}),
             static_cast<int>(i) * 5 - 1});
        model.possible.push_back(texts.format(
            "app.plan.mine.possible", {{"activity", activity}, {"was", "4"}, {"is", "10"}}));
    }
    model.writing = activity;
    model.removed = texts.format("app.plan.mine.removed", {{"activity", activity}});
    model.reminders = texts.format("app.plan.remind.at", {{"time", "07:30"}});
    return model;
}

inline PlayerModel player_to_show(PhaseKind kind, bool paused) {
    const Texts& texts = shipped_texts();
    PlayerModel model;
    model.kind = kind;
    model.paused = paused;
    model.pose = longest_pose_name();
    model.side = texts("app.side.right_name");
    model.word = texts(kind == PhaseKind::change_sides ? "app.word.change_sides"
                       : paused                        ? "app.word.paused"
                                                       : "app.word.inhale");
    model.sentence = longest_sentence();
    model.next = texts.format("app.player.next", {{"pose", longest_pose_name()}});
    model.breaths = texts.count("app.player.left.lifts", 12);
    model.left = texts.count("app.player.minutes_left", 18);
    model.can_hurry = kind != PhaseKind::inhale && kind != PhaseKind::exhale;
    model.compares = paused;
    model.changes = {.easier = true, .breath = true, .as = DoseKind::lifts};
    model.has_voice = model.voiced = true;
    if (!paused) model.figure = figure_to_show();
    if (paused) model.trouble = texts("app.player.stalled");
    if (paused || kind == PhaseKind::enter) model.advice = most_cautions();
    model.count = 20;
    return model;
}

inline PlayerModel waiting_player_to_show() {
    PlayerModel model = player_to_show(PhaseKind::get_ready, false);
    model.paused = model.until_ready = true;
    model.word = shipped_texts()("app.word.until_ready");
    model.sentence = shipped_texts()("app.player.until_ready");
    model.advice = {longest_sentence(), longest_sentence()};
    model.count = 0;
    return model;
}

inline AfterModel after_to_show(std::size_t done) {
    AfterModel model;
    model.title = std::string(most_title_bytes, 'W');
    model.finished = true;
    model.minutes = 18;
    model.seconds = 1048;
    model.kept = shipped_texts()("app.after.not_kept");
    model.share = 0.7;
    model.asks = done > 0;
    model.pain = done > 0 ? 10 : -1;
    model.worse = done > 0;
    model.note = std::string(200, 'W');
    const std::string title = shipped_texts().format(
        "app.after.item_side",
        {{"pose", longest_pose_name()}, {"side", shipped_texts()("app.side.right")}});
    model.done.assign(done, {title, shipped_texts().count("app.dose.flow", 12)});
    for (int pose = 1; pose <= static_cast<int>(done) / 4; ++pose)
        model.felt.push_back({pose, longest_pose_name(), pose % 4 - 1});
    model.unfolded = done > 0;
    // Every reason, with the pose whose version has the longest name.
    if (done == 0) return model;
    using Why = OwnVersion::Why;
    for (const Why why : {Why::no_trouble, Why::hurt, Why::too_hard, Why::worse}) {
        const StepOffer offer{7, 0, 5, why};
        model.steps.push_back(steps_model({offer}, shipped_content()).front());
        model.steps.back().pose = static_cast<int>(why);
    }
    return model;
}

inline ProgressModel progress_to_show(std::size_t sessions) {
    ProgressModel model;
    model.statistics.sessions = static_cast<int>(sessions);
    model.statistics.seconds = static_cast<long long>(sessions) * 100'000;
    SessionRecord record;
    record.seconds = 1048;
    model.newest.assign(sessions, record);
    model.titles.assign(sessions, std::string(most_title_bytes, 'W'));
    if (sessions > 0) model.trouble = std::string(80, 'w') + " " + std::string(80, 'w');
    model.unreadable = static_cast<int>(sessions);
    return model;
}

// With the code of a link of so many characters.
inline ShareModel share_to_show(std::size_t characters) {
    ShareModel model;
    model.title = std::string(most_title_bytes, 'w');
    model.code = characters > 0 ? qr_code_of(std::string(characters, 'a')) : std::nullopt;
    model.system = characters > 0;
    model.together = shipped_texts().format("app.together.at", {{"when", std::string(30, 'w')}});
    model.said = characters > 0 ? std::string(shipped_texts()("app.share.copied"))
                                : shipped_texts().format("app.share.saved", {{"kind", "JSON"}});
    return model;
}

inline PreviewModel preview_to_show(bool playable) {
    PreviewModel model;
    const std::string dose = shipped_texts().format(
        "app.dose.each_side", {{"dose", shipped_texts().count("app.dose.hold", 12)}});
    model.routine = {std::string(most_title_bytes, 'W'), "", 18};
    model.playable = playable;
    model.floor = playable;
    model.left_out = {shipped_texts().format("app.preview.left_out", {{"n", "40"}}),
                      std::string(shipped_texts()("app.preview.nothing_left"))};
    model.routine.changes = {40, 40};
    for (const Need& need : shipped_catalogue().rules().needs) {
        const Objection why{need.id, need.avoids.front(), {}};
        const Pose& pose = shipped_catalogue().poses().front();
        const Choice choice{Rung{&pose, &pose.variants.back()}, why};
        model.groups.push_back(
            {because(shipped_texts(), why),
             std::string(shipped_texts()("need." + need.id + ".why")),
             {told(shipped_texts(), {&pose, &pose.variants.front()}, choice),
              told(shipped_texts(), {&pose, &pose.variants.front()}, {{}, why})}});
    }
    model.notes = {shipped_texts().format("app.preview.shortened",
                                          {{"pose", longest_pose_name()}, {"dose", dose}}),
                   std::string(shipped_texts()("app.preview.order"))};
    for (const Need& need : shipped_catalogue().rules().needs)
        model.not_for.emplace_back(shipped_texts()("need." + need.id + ".name"));
    if (playable) model.items.assign(40, {{longest_pose_name(), dose}, 1, 0, 32, false});
    if (playable) model.items[1].skipped = true;
    model.what = shipped_texts()("app.preview.have");
    model.received = model.kept = playable;
    model.can_keep = !playable;
    model.can_be_favourite = model.favourite = playable;
    model.props = shipped_texts().format("app.today.props", {{"props", std::string(60, 'w')}});
    model.trouble = shipped_texts()("app.storage.full");
    const std::string when = shipped_texts().format(
        "app.together.when", {{"date", "24 September 2026"}, {"time", "20:00"}});
    if (playable)
        model.together = {7200, 3600,         10800,
                          when, {"20", "00"}, std::string(shipped_texts()("app.together.early")),
                          true};
    return model;
}

inline RoutinesModel routines_to_show(int kept) {
    RoutinesModel model;
    const std::string detail =
        written_length(shipped_texts(), {"", "", 118}) + " · " +
        written_changes(shipped_texts(), {12, 40}) + "\n" +
        shipped_texts().format("app.today.props", {{"props", std::string(60, 'w')}});
    const auto group = [&](const char* title, int count) {
        RoutinesModel::Group all{std::string(shipped_texts()(title)), {}};
        for (int i = 0; i < count; ++i) {
            RoutinesModel::Row row{kept > 0 ? -1 : i,
                                   std::string(title) + std::to_string(i),
                                   std::string(most_title_bytes, 'W'),
                                   detail,
                                   {}};
            for (int picture = 0; picture < 3 * i; ++picture) row.pictures.push_back(32 + picture);
            all.rows.push_back(row);
        }
        if (count > 0) model.groups.push_back(all);
    };
    group("app.routines.favourites", kept > 0 ? 1 : 0);
    group("app.routines.yours", kept);
    if (kept > 0) {
        model.searches = true;
        model.found = kept + 1;
        model.deleted = shipped_texts().format("app.routines.deleted",
                                               {{"title", std::string(most_title_bytes, 'W')}});
        model.notices = {std::string(shipped_texts()("app.storage.unavailable")),
                         shipped_texts().count("app.routines.unreadable", 12)};
    } else {
        model.none_kept = true;
        group("app.routines.built_in", 2);
    }
    return model;
}

// `open`: the item whose controls are shown, or -1.
// The longest names and sentence that a session has.
inline FilmModel film_to_show(bool ended) {
    const Texts& words = shipped_texts();
    FilmModel model;
    model.pose = longest_pose_name();
    std::string side;
    for (const Pose& pose : shipped_catalogue().poses()) {
        side = longer(side, side_name(words, pose, Side::right));
        for (const Variant& variant : pose.variants) {
            model.pose = longer(model.pose, name_of(words, {&pose, &variant}));
            for (const Step& step : variant.steps)
                model.sentence = longer(model.sentence, with_side(words, step.text, Side::right));
        }
    }
    model.phase = std::string(words("app.word.change_sides")) + " · " +
                  words.format("app.player.next_side", {{"side", side}});
    model.time = words.format("app.film.time", {{"at", "22:10"}, {"all", "125:05"}});
    model.said = model.time + ", " + model.pose;
    model.length = 7505;
    model.at = ended ? model.length : 1330;
    model.plays = !ended;
    model.ended = ended;
    model.figure = figure_to_show();
    return model;
}

inline BuilderModel builder_to_show(int items, int open = -1) {
    BuilderModel model;
    model.is_new = items == 0;
    model.can_undo = items > 0;
    if (items == 0) return model;
    model.playable = true;
    const Texts& words = shipped_texts();
    model.title = "Three for a stiff lower back";
    model.note = "For Ada, until Easter";
    model.about =
        "12 minutes. " + words.format("app.today.props", {{"props", words("prop.chair")}});
    model.trains =
        words.format("app.builder.trains", {{"moves", words("app.builder.moves.bend_left")}});
    model.advice = {std::string(words("app.builder.advice.stretch"))};
    model.changes = 4;
    model.fewest = 2;
    model.plan = RoutinePlan{3, 6};
    for (int i = 0; i < items; ++i) {
        BuilderModel::Entry entry;
        entry.picture = 32;
        entry.name = longest_pose_name();
        entry.detail = words.count("app.dose.hold", 4);
        entry.position = i % 2 == 0 ? std::string(words("position.forearms")) : "";
        entry.note = i == 1 ? "Only as far as it feels good" : "";
        if (i == 2) entry.advice = {std::string(words("app.builder.advice.rest"))};
        model.entries.push_back(entry);
    }
    if (open < 0) return model;
    BuilderModel::Opened opened;
    opened.place = open;
    const Pose& pose = *shipped_catalogue().pose("gate");
    for (const Variant& variant : pose.variants) {
        const std::string key = "pose.gate.variants." + variant.id;
        opened.forms.push_back({variant.number, std::string(words(key + ".name")),
                                std::string(words(key + ".about")), 32});
    }
    opened.two_sided = opened.holds = true;
    for (const Side side : {Side::left, Side::right}) {
        auto& name = side == Side::left ? opened.left : opened.right;
        name = words.format("app.dose.only", {{"side", spoken_side(words, pose, side)}});
    }
    opened.dose = {.kind = DoseKind::sets,
                   .repetitions = 3,
                   .amount = 20,
                   .unit = DoseUnit::seconds,
                   .rest_seconds = 20};
    opened.note = "Slowly";
    model.opened = opened;
    return model;
}

inline PickModel pick_to_show() {
    PickModel model;
    model.found = shipped_texts().count("app.poses.found", 18);
    for (const Pose& pose : shipped_catalogue().poses())
        model.entries.push_back({pose.number,
                                 std::string(shipped_texts()("pose." + pose.id + ".name")),
                                 std::string(shipped_texts()("kind.flexibility")), 32});
    return model;
}

}  // namespace catcow::testing
