#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "speech/speech_test.h"
#include "support/describe.h"

namespace catcow::testing {

// Checks the rules of plan_speech() on what it planned, without its code: from the timeline, and from
// what the screen tells at each moment.
class Rules {
public:
    explicit Rules(const SpeechRequest& request) : ask_(request), plan_(plan_speech(request)) {}

    const std::vector<Utterance>& plan() const { return plan_; }

    void expect_all() const {
        for (std::size_t i = 0; i < plan_.size(); ++i) {
            expect_order(i);
            expect_silence_before_tones(plan_[i]);
            expect_truth(plan_[i]);
            expect_undone_first(plan_[i]);
        }
        for (const Way& way : ways()) expect_named(way);
    }

private:
    // The way to a side of an item, from the phase in which it may be named first to the end of its
    // first breath.
    struct Way {
        const Phase* breath;
        Duration begin, left, end;  // left: when the pose before is left
        bool other_item;            // than that of the side before
    };

    Moment moment(Duration t) const { return at(ask_.timeline, ask_.routine, ask_.catalogue, t); }
    std::string sentence(Duration t) const {
        return sentence_at(ask_.timeline, ask_.routine, ask_.catalogue, ask_.texts, moment(t));
    }
    const Phase& phase(Duration t) const {
        return ask_.timeline.phases[static_cast<std::size_t>(phase_at(ask_.timeline, t))];
    }
    Duration length(const std::string& text) const { return ask_.pace.length_of(text); }
    Duration tone_after(Duration t) const {
        const auto next = std::upper_bound(ask_.tones.begin(), ask_.tones.end(), t);
        return next == ask_.tones.end() ? Duration::max() : *next;
    }
    static bool names(const Utterance& said) {
        return said.why == Why::name || said.why == Why::change_sides;
    }

    void expect_order(std::size_t i) const {
        const Utterance& said = plan_[i];
        EXPECT_GE(said.at, ask_.from);
        EXPECT_LE(said.at + length(said.text), said.must_end_by) << said.text;
        if (i + 1 == plan_.size()) return;
        EXPECT_LE(said.must_end_by + speech_gap, plan_[i + 1].at)
            << said.text << " / " << plan_[i + 1].text;
    }

    void expect_silence_before_tones(const Utterance& said) const {
        const bool silent = said.must_end_by <= tone_after(said.at) - silence_before_tone;
        EXPECT_TRUE(silent || (names(said) && !has_room(said, ask_.from))) << said.text;
    }

    // Returns whether a silence on the way of this name could hold it, after the name before and after
    // `free`.
    bool has_room(const Utterance& said, Duration free) const {
        for (const Utterance& other : plan_) {
            if (names(other) && other.at < said.at)
                free = other.at + length(other.text) + speech_gap;
        }
        for (const Way& way : ways()) {
            if (!is_about(said, way)) continue;
            std::vector<Duration> starts{way.left};
            for (const Duration tone : ask_.tones) {
                if (way.left < tone && tone < way.end) starts.push_back(tone);
            }
            for (Duration start : starts) {
                start = std::max(start, free);
                const Duration until = std::min(tone_after(start) - silence_before_tone, way.end);
                if (start + length(said.text) <= until) return true;
            }
        }
        return false;
    }

    // Everything that is said is shown at that moment, and its moment has just begun.
    void expect_truth(const Utterance& said) const {
        // The times of steps are rounded to microseconds.
        const std::string shown = sentence(said.at + Duration(1));
        const Phase& here = phase(said.at);
        std::string text = said.text;
        if (names(said)) {
            const std::size_t step = said.text.rfind(shown.substr(0, shown.find(". ")));
            if (shown.empty() || step == std::string::npos || step == 0) return;  // the name alone
            text =
                said.text.substr(step, said.text.rfind(shown) == step ? shown.size() : text.npos);
        }
        const std::string_view word = ask_.texts(word_key(here.kind));
        const bool is_sentence =
            shown.compare(0, text.size(), text) == 0 || text == breath_word(here) + shown;
        const bool counts = said.why == Why::count || said.why == Why::half_way;
        EXPECT_TRUE(is_sentence || text == word || counts) << said.text << " / " << shown;
        EXPECT_TRUE(!counts || here.kind == PhaseKind::inhale);
        const Duration before = said.at - most_late - Duration(1);
        EXPECT_TRUE(before < here.start || sentence(before) != shown) << said.text;
    }

    // Returns "Breathe in. " for the first inhale of the timeline, "Breathe out. " for the first exhale.
    std::string breath_word(const Phase& here) const {
        for (const Phase& phase : ask_.timeline.phases) {
            if (phase.kind != here.kind || phase.breath == 0) continue;
            if (&phase != &here) return {};
            const bool in = here.kind == PhaseKind::inhale;
            return std::string(ask_.texts(in ? "app.speech.inhale" : "app.speech.exhale")) + ". ";
        }
        return {};
    }

    // In a change of sides the coming side is not said in front of the first words, which undo the
    // present one, unless there is no silence behind them.
    void expect_undone_first(const Utterance& said) const {
        const Phase& here = phase(said.at);
        if (said.why != Why::change_sides || here.kind != PhaseKind::change_sides) return;
        const std::string first = sentence(here.start + Duration(1));
        if (ask_.how_much != HowMuch::full || first.empty() || here.start < ask_.from ||
            sentence(said.at + Duration(1)) != first)
            return;
        Duration second = here.start;
        while (second < here.end() && sentence(second + Duration(1)) == first)
            second += seconds(0.05);
        const std::string opening = first.substr(0, first.find(". "));
        const bool behind = std::any_of(plan_.begin(), plan_.end(), [&](const Utterance& other) {
            return other.at >= here.start && other.at < said.at &&
                   other.text.compare(0, opening.size(), opening) == 0;
        });
        EXPECT_TRUE(behind || !has_room(said, second)) << said.text;
    }

    std::vector<Way> ways() const {
        std::vector<Way> all;
        const std::vector<Phase>& phases = ask_.timeline.phases;
        const Phase* latest = nullptr;
        Duration begin = ask_.from, left = ask_.from;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            const Phase& here = phases[i];
            if (here.end() <= ask_.from) continue;
            const bool breath = here.breath > 0;
            const bool same = latest && latest->item == here.item && latest->side == here.side;
            if (breath && !same) {
                const bool whole = here.kind == PhaseKind::inhale;
                const bool other_item =
                    latest ? latest->item != here.item : here.item != ask_.heard.item;
                const bool heard = !latest && ask_.heard == Named{here.item, here.side};
                if (!heard)
                    all.push_back(
                        {&here, begin, left, whole ? phases[i + 1].end() : here.end(), other_item});
            }
            if (breath) latest = &here;
            if (breath) begin = here.start;
            if (breath || here.kind == PhaseKind::leave) left = here.end();
        }
        return all;
    }

    bool is_about(const Utterance& said, const Way& way) const {
        const Pose& pose = *pose_at(ask_.routine, ask_.catalogue, way.breath->item);
        const std::string name(ask_.texts(pose.text_key("name")));
        const std::string side = spoken_side(ask_.texts, pose, way.breath->side);
        return names(said) && said.at >= way.begin && said.at <= way.end &&
               said.text.find(side) != std::string::npos &&
               (!way.other_item || said.text.find(name) != std::string::npos);
    }

    void expect_named(const Way& way) const {
        EXPECT_TRUE(std::any_of(plan_.begin(), plan_.end(), [&](const Utterance& said) {
            return is_about(said, way);
        })) << describe(*way.breath);
    }

    const SpeechRequest& ask_;
    std::vector<Utterance> plan_;
};

}  // namespace catcow::testing
