#include "speech/lines.h"

#include <algorithm>
#include <optional>

#include "session/actions.h"
#include "session/steps.h"
#include "session/told.h"

namespace catcow {
namespace {

// Breaths after the way in that are told in whole sentences. Of lifts, the lifts.
constexpr int breaths_told = 2;
// A hold or flow of so many breaths is long: a minute at the usual pace. Half of it is told.
constexpr int long_hold = 6;

// Returns the text, then what is left without its last sentence, and so on to its first one.
std::vector<std::string> shortened(std::string text) {
    std::vector<std::string> forms;
    while (true) {
        forms.push_back(text);
        const std::size_t stop = text.size() < 2 ? std::string::npos : text.rfind(". ");
        if (stop == std::string::npos) return forms;
        text.resize(stop + 1);
    }
}

class Collector {
public:
    explicit Collector(const SpeechRequest& request) : ask_(request) {}

    std::vector<SpokenLine> all() {
        const int count = static_cast<int>(phases().size());
        for (int i = phase_at(ask_.timeline, ask_.from); i < count; ++i) {
            if (phase(i).start >= ask_.from || has_just_begun(i)) add_lines(i);
        }
        return std::move(lines_);
    }

private:
    // A session is planned a moment after it began, when the first sound was asked for.
    bool has_just_begun(int index) const {
        return index == 0 && phase(0).kind == PhaseKind::get_ready &&
               ask_.from - phase(0).start <= most_late;
    }

    const std::vector<Phase>& phases() const { return ask_.timeline.phases; }
    const Phase& phase(int index) const { return phases()[static_cast<std::size_t>(index)]; }
    const Item& item(const Phase& phase) const {
        return ask_.routine.items[static_cast<std::size_t>(phase.item)];
    }
    bool is_full() const { return ask_.how_much == HowMuch::full; }
    std::string word(PhaseKind kind) const { return std::string(ask_.texts(word_key(kind))); }

    Moment moment(Duration t) const { return at(ask_.timeline, ask_.routine, ask_.catalogue, t); }
    std::string sentence(const Moment& moment) const {
        return sentence_at(ask_.timeline, ask_.routine, ask_.catalogue, ask_.texts, moment);
    }
    void add(Span span, std::vector<std::string> forms, Why why, bool moves_a_side = false) {
        if (!forms.front().empty()) lines_.push_back({{span}, std::move(forms), why, moves_a_side});
    }
    // Adds a line that is true for the whole phase.
    void add(const Phase& phase, const std::string& text, Why why) {
        add({phase.start, phase.end()}, shortened(text), why);
    }

    void add_lines(int index) {
        const Phase& here = phase(index);
        switch (here.kind) {
            case PhaseKind::get_ready:
                if (is_full() && index == 0 && here.item >= 0) add_first_words(here);
                break;
            case PhaseKind::move:
                if (ask_.how_much != HowMuch::names)
                    add(here, sentence(moment(here.start)), Why::move);
                break;
            case PhaseKind::enter:
            case PhaseKind::change_sides: add_steps(index, Why::enter); break;
            case PhaseKind::leave: add_steps_or_word(index, Why::leave); break;
            case PhaseKind::rest: add_steps_or_word(index, Why::rest); break;
            case PhaseKind::close:
                add(here, is_full() ? sentence(moment(here.start)) : word(here.kind), Why::close);
                break;
            case PhaseKind::inhale:
            case PhaseKind::exhale:
                if (is_full()) add_instruction(index);
                if (ask_.how_much != HowMuch::names && here.kind == PhaseKind::inhale) {
                    add_count(index);
                    add_note(index);
                }
                break;
        }
    }

    // Who listens with closed eyes has not read what they need.
    void add_first_words(const Phase& here) {
        const std::string ready = sentence(moment(here.start));
        std::vector<std::string> forms = shortened(ready);
        const std::size_t without = forms.size();
        const auto& [needed, nice] = ask_.props;
        if (!needed.empty()) forms.insert(forms.begin(), needed + " " + ready);
        if (!nice.empty()) forms.insert(forms.begin(), needed + " " + nice + " " + ready);
        const std::size_t whole = forms.size() - without + 1;
        lines_.push_back({{{std::max(here.start, ask_.from), here.end()}},
                          std::move(forms),
                          Why::ready,
                          false,
                          whole});
    }

    static bool moves_a_side(const Variant& variant, int step) {
        if (step < 0) return false;
        const auto& shows = variant.steps[static_cast<std::size_t>(step)].shows;
        return std::any_of(shows.begin(), shows.end(), [](const Show& show) {
            return show.whose == Whose::side || show.whose == Whose::other;
        });
    }

    // Adds the sentences that share the time of a phase, each with its share of what is left of it.
    void add_steps(int index, Why why) {
        if (!is_full()) return;
        const Phase& here = phase(index);
        const Variant& variant = variant_of(here);
        const auto count =
            std::max(static_cast<int>(steps_shared(ask_.timeline, index, variant).size()), 1);
        const auto time_of = [&](int step) {
            const double share = (double(step) / count - here.from) / (1 - here.from);
            return here.start + seconds(in_seconds(here.length) * std::max(share, 0.0));
        };
        for (int step = 0; step < count; ++step) {
            const Span span{time_of(step), time_of(step + 1)};
            if (span.end <= span.begin) continue;
            const Moment middle = moment((span.begin + span.end) / 2);
            add(span, shortened(sentence(middle)), why, moves_a_side(variant, middle.step));
        }
    }

    void add_steps_or_word(int index, Why why) {
        if (ask_.how_much == HowMuch::few) add(phase(index), word(phase(index).kind), why);
        add_steps(index, why);
    }

    bool same_stretch(const Phase& a, const Phase& b) const {
        return is_breath(a.kind) && is_breath(b.kind) && a.item == b.item && a.side == b.side;
    }

    // Returns the first breath of the stretch that nothing else has interrupted.
    const Phase& stretch_begin(int index) const {
        while (index > 0 && same_stretch(phase(index - 1), phase(index))) --index;
        return phase(index);
    }

    const Variant& variant_of(const Phase& here) const {
        return *pose_at(ask_.routine, ask_.catalogue, here.item)->variant(item(here).variant);
    }

    // Each breath of a posture check is told, so nothing is counted.
    bool is_told(int index) const {
        const Phase &here = phase(index), &first = stretch_begin(index);
        if (variant_of(here).in_order) return true;
        if (item(here).dose.kind == DoseKind::lifts)
            return here.repetition - first.repetition < breaths_told;
        return here.breath - first.breath < breaths_told;
    }

    // Returns whether this is the first inhale or the first exhale of the session. They are told as such,
    // because nothing else says what the tones mean.
    bool is_first_of_its_kind(int index) const {
        const auto before = phases().begin() + index;
        return std::none_of(phases().begin(), before,
                            [&](const Phase& one) { return one.kind == phase(index).kind; });
    }

    static bool is_half_way(int breath, int breaths) {
        return breaths >= long_hold && breath == (breaths + 1) / 2 + 1;
    }

    // Adds the sentence of a breath. Later breaths only have one where the body does something that no
    // count tells: it comes down, goes up with the exhale, flows to its left or right, or moves a hand in
    // the middle of a hold. Half-way through a long flow its exhale is told again.
    void add_instruction(int index) {
        const Phase& here = phase(index);
        const Moment now = moment(here.start);
        if (now.step < 0) return;
        const Variant& variant = variant_of(here);
        const auto& shows = variant.steps[static_cast<std::size_t>(now.step)].shows;
        const bool does = std::any_of(shows.begin(), shows.end(), [&](const Show& show) {
            const bool to_a_side = show.whose == Whose::left || show.whose == Whose::right;
            return show.is_done &&
                   (here.action == Action::hold || (here.action == Action::flow && to_a_side));
        });
        const bool reminds = here.kind == PhaseKind::exhale && here.action == Action::flow &&
                             is_half_way(here.breath, here.breaths);
        // An inhale that lifts is left to the count.
        const bool lifts = here.action == Action::lift && here.kind == PhaseKind::exhale;
        if (!is_told(index) && !does && !reminds && !lifts && here.action != Action::lower) return;
        // A sentence of a whole breath can be said with the inhale or with the exhale, and one of a posture check until
        // the next one.
        if (told_ && (told_->breath == here.breath || variant.in_order) &&
            told_->step == now.step && same_stretch(phase(index - 1), here)) {
            SpokenLine& line = lines_[told_->line];
            for (Span& span : line.moments) span.end = here.end();
            line.moments.push_back({here.start, here.end()});
            if (variant.in_order && is_first_of_its_kind(index))
                add(here, word(here.kind), Why::instruction);
            return;
        }
        std::vector<std::string> forms = shortened(sentence(now));
        std::size_t whole = 1;
        if (is_first_of_its_kind(index)) {
            const std::string breath(ask_.texts(
                here.kind == PhaseKind::inhale ? "app.speech.inhale" : "app.speech.exhale"));
            if (forms.front().compare(0, breath.size(), breath) != 0) {
                forms.insert(forms.begin(), breath + ". " + forms.front());
                ++whole;
            }
        }
        if (here.action != Action::hold && !variant.in_order) forms.push_back(word(here.kind));
        told_ = Told{here.breath, now.step, lines_.size()};
        add({here.start, here.end()}, std::move(forms), Why::instruction);
        if (told_->line == lines_.size()) return;
        lines_.back().whole = whole;
        lines_.back().at_first = whole - 1;  // "Breathe in."
    }

    void add_count(int index) {
        const Phase& here = phase(index);
        if (is_full() && is_told(index)) return;
        const Counted as = counted(item(here).dose, ask_.routine.pace);
        const int left = here.breaths - here.breath + 1;
        if (as.as == DoseKind::lifts) {
            if ((here.breath - 1) % as.breaths == 0) add_left(here, as, left);
            return;
        }
        // Sets are counted breath by breath within a hold.
        const int all = as.as == DoseKind::sets ? as.breaths : here.breaths;
        const int place = (here.breath - 1) % all + 1;
        if (place == all && all > 1) {
            add_left(here, {}, 1);
        } else if (place + 1 == all && as.as != DoseKind::sets && all > 2) {
            add_left(here, as, left);
        } else if (is_full() && is_half_way(place, all)) {
            add(here, std::string(ask_.texts("app.speech.half")), Why::half_way);
        }
    }

    // On the first side of an item, in breaths that need no other words; else in the first ones.
    void add_note(int index) {
        const Phase& here = phase(index);
        const auto first = std::find_if(phases().begin(), phases().end(), [&](const Phase& one) {
            return one.item == here.item && is_breath(one.kind);
        });
        if (item(here).note.empty() || here.item == noted_ || first->side != here.side) return;
        noted_ = here.item;
        SpokenLine line{{}, {item(here).note}, Why::note};
        line.in_parts = true;
        const int count = static_cast<int>(phases().size());
        for (int i = index; i < count && same_stretch(here, phase(i)); ++i) {
            // The last words of a pose are for what comes next.
            const bool last = phase(i).breath == here.breaths && phase(i).kind == PhaseKind::exhale;
            if (!last) line.moments.push_back({phase(i).start, phase(i).end()});
        }
        if (!line.moments.empty()) lines_.push_back(std::move(line));
    }

    // Adds "2 more lifts", or "Last lift".
    void add_left(const Phase& here, const Counted& as, int left) {
        const bool lifts = as.as == DoseKind::lifts;
        const std::string_view last = lifts ? "app.speech.last.lifts" : "app.speech.last.flow";
        add(here,
            left <= as.breaths ? std::string(ask_.texts(last)) : count_left(as, left, ask_.texts),
            Why::count);
    }

    struct Told {
        int breath = 0, step = 0;
        std::size_t line = 0;
    };

    const SpeechRequest& ask_;
    std::vector<SpokenLine> lines_;
    std::optional<Told> told_;  // the latest instruction
    int noted_ = -1;            // the latest item with its note
};

}  // namespace

std::vector<SpokenLine> lines_of(const SpeechRequest& request) { return Collector(request).all(); }

}  // namespace catcow
