// Went wrong: "It hurts" in the middle of a roll told the person to roll onto the side on which they still lay, a pillow
// jumped under the head, and no word said how to lie in the rest. Here it is pressed in every move, and on every way
// into a pose, out of it and to its other side, at several moments. Sentence, picture and its text must agree on all of
// the way to the rest, and in the rest.
#include <gtest/gtest.h>

#include <cctype>
#include <cstdio>
#include <map>
#include <optional>
#include <set>

#include "demonstration/described.h"
#include "demonstration/shown.h"
#include "session/player.h"
#include "session/told.h"
#include "support/demonstration_walk.h"
#include "support/words_seen.h"

namespace catcow::testing {
namespace {

constexpr double step_of_time = 1.0 / 30, farthest_step = .06;  // seconds, metres in a frame
constexpr double fastest_prop = .1;                             // metres in a frame
constexpr double visible = .1;                                  // metres
constexpr double near_the_body = .25;                           // metres

const Texts& english() {
    static const Texts texts = Texts::load(asset("text/en.json")).value();
    return texts;
}

struct Hurts {
    int presses = 0, frames = 0, sentences = 0, rests = 0;
    std::map<std::string, int> wrong{};  // by kind
    std::map<std::string, int> where{};
};

// A session that passes a phase of interest.
struct Case {
    std::string name;
    Routine routine;
    CompileSettings settings;
    Start start;
    int phase = 0;
};

class Hurt {
public:
    Hurt(const Case& how, double share, Hurts& found)
        : how_(how),
          found_(found),
          shown_(demonstration_of(how.name)),
          player_(how.routine, shipped_catalogue(), how.settings, how.start) {
        const Phase& cut = player_.timeline().phases[static_cast<size_t>(how.phase)];
        name_ = how.name + " at " + std::to_string(share).substr(0, 4);
        player_.advance({});
        player_.advance(cut.start + seconds(in_seconds(cut.length) * share) -
                        seconds(2 * step_of_time));
    }

    void press() {
        ++found_.presses;
        solve();
        run(2 * step_of_time);
        player_.pause();
        run(.4);
        player_.rest();
        if (!player_.waits()) player_.resume();
        pressed_ = true;
        for (int i = 0; i < 90 / step_of_time && !player_.waits(); ++i) run(step_of_time);
        if (!player_.waits()) return wrong("does not come to rest", "");
        run(1.5);
        in_the_rest();
    }

private:
    const Phase& phase() const {
        return player_.timeline().phases[static_cast<size_t>(player_.moment().phase)];
    }
    void wrong(const std::string& kind, const std::string& what) {
        ++found_.wrong[kind];
        ++found_.where[kind + ": " + name_ + ", " + what];
    }
    void show() {
        shown_.show({player_.timeline(), player_.routine(), player_.moment(), 1, now_, false, 1.0});
    }
    // A person is in the session for some time before anything hurts.
    void solve() {
        static std::set<std::pair<std::string, int>> solved;
        const bool before = !solved.insert({how_.name, how_.phase}).second;
        for (int i = 0; i < 150 && !before; ++i) {
            now_ += seconds(.2);
            show();
        }
        shown_.begin();
        show();
    }
    void run(double time) {
        for (; time > 1e-9; time -= step_of_time) {
            player_.advance(seconds(step_of_time));
            now_ += seconds(step_of_time);
            show();
            see();
        }
    }
    void see() {
        const std::string sentence = sentence_at(player_.timeline(), player_.routine(),
                                                 shipped_catalogue(), english(), told());
        if (++found_.frames % 3 == 0) check_label();
        if (before_) compare(*before_, shown_.body(), sentence);
        before_ = shown_.body();
        if (pressed_) follow(sentence);
    }
    std::vector<std::string_view> label() const {
        return described(shown_.skeleton(), shown_.body(), shown_.mirrored());
    }
    void check_label() {
        static const std::map<std::string, body::Check> checks = body::checks();
        const body::Joints joints(shown_.skeleton(), shown_.body(), shown_.mirrored());
        for (const std::string_view word : label()) {
            if (!checks.at(std::string(word))(joints)) wrong("label", std::string(word));
        }
    }
    Moment told() const {
        const Moment moment = player_.moment();
        return phase().kind == PhaseKind::get_ready && moment.phase > 0
                   ? player_.moment_at(phase().end())
                   : moment;
    }
    void compare(const body::PosedBody& before, const body::PosedBody& now,
                 const std::string& sentence) {
        double farthest = 0;
        for (size_t part = 0; part < now.frames.size(); ++part)
            farthest =
                std::max(farthest, length(now.frames[part].place - before.frames[part].place));
        if (farthest > farthest_step) wrong("jump", std::to_string(farthest));
        come(before, now, sentence, "appears");
        come(now, before, sentence, "vanishes");
    }
    // What is in the second picture and not, or elsewhere, in the first.
    void come(const body::PosedBody& one, const body::PosedBody& other, const std::string& sentence,
              const char* how) {
        for (const body::Prop& prop : other.props) {
            if (prop.size.x < visible) continue;
            double least = 9;
            for (const body::Prop& same : one.props) {
                if (same.type == prop.type)
                    least = std::min(
                        least, length(same.at - prop.at) + std::abs(same.size.y - prop.size.y));
            }
            if (least < fastest_prop) continue;
            const std::string name(body::name_of(prop.type));
            if (least < 9) {
                wrong("prop jumps", name + " by " + std::to_string(least) + " in " + sentence);
                continue;
            }
            double touches = 9;
            for (const body::Frame& part : other.frames)
                touches = std::min(touches, body::clearance(prop, part.place).distance);
            if (touches < near_the_body && lower(sentence).find(name) == std::string::npos)
                wrong("prop " + std::string(how), name + " in " + sentence);
        }
    }
    static std::string lower(std::string text) {
        for (char& one : text) one = static_cast<char>(std::tolower(one));
        return text;
    }
    // What is said on the way.
    void follow(const std::string& sentence) {
        const Phase& now = phase();
        const Moment moment = player_.moment();
        const bool way = now.kind == PhaseKind::move || now.kind == PhaseKind::leave;
        if (moment.phase != index_ || moment.step != step_) {
            end_of_sentence();
            if (way) begin_of_sentence(sentence);
        }
        index_ = moment.phase;
        step_ = moment.step;
        phase_ = now;
        sentence_ = sentence;
    }
    const Step* step(const Phase& of, int step) const {
        if (of.item < 0 || step < 0) return nullptr;
        const Item& item = player_.routine().items[static_cast<size_t>(of.item)];
        return &variant_of(item, shipped_catalogue()).steps[static_cast<size_t>(step)];
    }
    bool seen(const Show& show, const Phase& of) const {
        const bool swapped = shown_.mirrored();
        return is_seen(show, shown_.skeleton(), shown_.body(), swapped ? other(of.side) : of.side,
                       swapped);
    }
    void begin_of_sentence(const std::string& sentence) {
        ++found_.sentences;
        const Phase& now = phase();
        if (now.kind == PhaseKind::move) {
            const Move& move = shipped_catalogue().moves()[static_cast<size_t>(now.move)];
            const std::string_view position = label().front();
            if (position == "position." + move.to && !leads(sentence))
                wrong("said, but done", sentence + " in " + std::string(position));
            // Its first sentence is over when the body is well on the way.
            if (now.from > .3 && sentence == english()(move.text)) wrong("said again", sentence);
            return;
        }
        const Step* const said = step(now, player_.moment().step);
        if (!said || english().format(said->text, {{"side", ""}, {"other", ""}}).empty()) return;
        for (const Show& show : said->shows) {
            if (show.is_done && seen(show, now) && !leads(sentence))
                wrong("said, but done", sentence + " " + std::string(name_of(show.what)));
        }
    }
    void end_of_sentence() {
        if (index_ < 0) return;
        const std::string position(label().front());
        if (phase_.kind == PhaseKind::move) {
            const Move& move = shipped_catalogue().moves()[static_cast<size_t>(phase_.move)];
            if (!is_in(position, move.to)) wrong("not there", move.to + " is " + position);
        }
        if (phase_.kind != PhaseKind::leave) return;
        if (leads(sentence_)) {
            const Item& item = player_.routine().items[static_cast<size_t>(phase_.item)];
            const std::string& end = variant_of(item, shipped_catalogue()).position;
            if (!is_in(position, end)) wrong("not there", end + " is " + position);
            return;
        }
        const Step* const said = step(phase_, step_);
        for (const Show& show : said ? said->shows : std::vector<Show>{}) {
            if (!seen(show, phase_))
                wrong("said, not done", sentence_ + " " + std::string(name_of(show.what)));
        }
    }
    void in_the_rest() {
        ++found_.rests;
        const std::string seen(label().front());
        if (!is_in(seen, player_.position()))
            wrong("rests elsewhere", player_.position() + " is " + seen);
    }
    // Returns whether the sentence only says where a way leads.
    static bool leads(const std::string& sentence) {
        for (const char* const key :
             {"app.player.way_on", "app.player.way_back", "app.player.way_out"}) {
            const std::string_view text = english()(key);
            if (sentence.starts_with(text.substr(0, text.find('{')))) return true;
        }
        return false;
    }
    // Who stands may stand at a wall. Who is on the forearms is on all fours, with words of its own.
    static bool is_in(const std::string& seen, const std::string& position) {
        const bool stands = seen == "position.wall" || seen == "position.counter";
        const bool leans = seen == "position.all-fours" && position == "forearms";
        return seen == "position." + position || (stands && position == standing) || leans;
    }

    const Case& how_;
    Hurts& found_;
    Demonstration& shown_;
    Player player_;
    std::string name_, sentence_;
    Duration now_{};
    std::optional<body::PosedBody> before_;
    bool pressed_ = false;
    int index_ = -1, step_ = -1;
    Phase phase_;
};

// Returns an item that begins and ends in this position.
std::optional<Item> item_in(const std::string& position) {
    for (const Pose& pose : shipped_catalogue().poses()) {
        for (const Variant& variant : pose.variants) {
            if (variant.position == position)
                return Item{.pose = pose.number, .variant = variant.number, .dose = variant.dose};
        }
    }
    return std::nullopt;
}

std::vector<Person> people() {
    const NeedRules& rules = shipped_catalogue().rules();
    std::vector<Person> all{{{}, rules.props}, {}};
    for (const Need& need : rules.needs) {
        all.push_back({{need.id}, rules.props});
        all.push_back({{need.id}, {}});
    }
    return all;
}

// Returns whether this session has the move. Of some people their needs exclude the pose.
bool passes(const Case& one, int move) {
    const Timeline timeline = compile(one.routine, shipped_catalogue(), one.settings, one.start);
    const auto phase = static_cast<size_t>(one.phase);
    return phase < timeline.phases.size() && timeline.phases[phase].move == move;
}

// Returns for each move two sessions in which a person makes it, as near to its start as there is one: of
// the first and of the last of these people.
std::vector<Case> moves() {
    const Catalogue& catalogue = shipped_catalogue();
    struct Found {
        std::size_t way = 1000;
        std::optional<Case> first{}, last{};
    };
    std::map<int, Found> found;
    for (const Person& person : people()) {
        for (const std::string& to : catalogue.positions()) {
            const auto item = item_in(to);
            for (const std::string& from : catalogue.positions()) {
                const std::vector<int> way =
                    item ? catalogue.way(from, to, person) : std::vector<int>{};
                for (size_t at = 0; at < way.size(); ++at) {
                    Found& here = found[way[at]];
                    if (way.size() > here.way) continue;
                    const Move& move = catalogue.moves()[static_cast<size_t>(way[at])];
                    Case one{move.from + " to " + move.to,
                             {},
                             {.person = person},
                             {.position = from},
                             static_cast<int>(at) + 1};
                    one.routine.items.push_back(*item);
                    if (!passes(one, way[at])) continue;
                    if (way.size() < here.way) here.first = one;
                    here.way = way.size();
                    here.last = std::move(one);
                }
            }
        }
    }
    std::vector<Case> all;
    for (auto& [move, one] : found) {
        all.push_back(std::move(*one.first));
        all.push_back(std::move(*one.last));
    }
    return all;
}

void report(const Hurts& found) {
    std::printf("%d presses, %d rests, %d frames, %d sentences, %zu disagreements\n", found.presses,
                found.rests, found.frames, found.sentences, found.where.size());
    for (const auto& [kind, times] : found.wrong)
        std::printf("  %s in %d frames\n", kind.c_str(), times);
    for (const auto& [line, times] : found.where)
        ADD_FAILURE() << line << ", " << times << " times";
    EXPECT_GT(found.rests, effort(200));
}

TEST(OutOfTheWay, EveryMoveLeadsIntoARestAsItIsSaidAndShown) {
    Hurts found;
    const std::vector<Case> all = moves();
    // Nobody is led onto the back with long legs: no pose begins there.
    EXPECT_EQ(all.size(), 2 * (shipped_catalogue().moves().size() - 1));
    int at = 0;
    for (const Case& one : all) {
        for (const double share : {.04, .2, .35, .49, .65, .95}) {
            const bool again = (&one - all.data()) % 2 == 1;
            if (again && share != .2 && share != .65) continue;
            if (is_walked(at++)) Hurt(one, share, found).press();
        }
    }
    report(found);
}

TEST(OutOfTheWay, EveryWayOfAPoseLeadsIntoARestAsItIsSaidAndShown) {
    Hurts found;
    int at = 0;
    for_every_variant([&](const Pose& pose, const Variant& variant, const std::string& name) {
        Case one{name, {}, {.person = people().front()}, {.position = variant.position}};
        one.routine.items.push_back(
            {.pose = pose.number, .variant = variant.number, .dose = variant.dose});
        const Timeline timeline =
            compile(one.routine, shipped_catalogue(), one.settings, one.start);
        for (const Phase& each : timeline.phases) {
            if (each.kind == PhaseKind::enter || each.kind == PhaseKind::change_sides ||
                each.kind == PhaseKind::leave) {
                for (const double share : {.1, .45, .75}) {
                    one.phase = static_cast<int>(&each - timeline.phases.data());
                    if (is_walked(at++)) Hurt(one, share, found).press();
                }
            }
        }
    });
    report(found);
}

}  // namespace
}  // namespace catcow::testing
