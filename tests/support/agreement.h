#pragma once

#include <map>
#include <string>

#include "session/told.h"
#include "support/camera_seen.h"
#include "support/demonstration_walk.h"
#include "support/text_seen.h"

namespace catcow::testing {

// What must agree at a moment of any session, whoever walks it: the body that is seen, the text of its picture, the
// sentence, the mark of the side, the letters for left and right, and where the camera looks.
class Agreement {
public:
    int moments = 0, sides = 0, letters = 0, sentences = 0;
    size_t words = 0;
    std::map<std::string, int> wrong{};

    // The corner with the breath ring, for Demonstration::show().
    static figure::Corner ring() { return figure::ring_in(1); }

    // Looks at a square picture. With `closely` also at the letters: that takes as long as to draw it.
    void look(const Demonstration& shown, const Timeline& timeline, const Routine& routine,
              const Moment& moment, const std::string& where, bool closely) {
        ++moments;
        double nearest = 9;
        for (const std::string& what : figure::wrong_with_ring(shown, 1, nearest)) add(where, what);
        size_t count = 0;
        for (const std::string& what : body::wrong_with_text(shown, count)) add(where, what);
        words += count;
        // While it counts to the breath that follows, the screen tells of that breath.
        const Phase& phase = timeline.phases[static_cast<size_t>(moment.phase)];
        const bool counts = phase.kind == PhaseKind::get_ready && moment.phase > 0;
        const Moment told =
            counts ? at(timeline, routine, shipped_catalogue(), phase.end()) : moment;
        const Phase& of = timeline.phases[static_cast<size_t>(told.phase)];
        if (of.item < 0 || of.kind == PhaseKind::move) return;
        const Item& item = routine.items[static_cast<size_t>(of.item)];
        const Variant& variant = variant_of(item, shipped_catalogue());
        const auto text = described(shown.skeleton(), shown.body(), shown.mirrored());
        if (of.side != Side::none && is_on_its_side(of)) {
            ++sides;
            for (const std::string& no :
                 body::denied(shipped_catalogue().pose(item.pose)->id, of.side)) {
                if (std::find(text.begin(), text.end(), no) != text.end())
                    add(where, no + " beside the mark of its side");
            }
        }
        if (closely && (of.side != Side::none || takes_turns(variant))) {
            int shown_letters = 0;
            for (const std::string& what : figure::wrong_with_marks(shown, shown_letters))
                add(where, what);
            letters += shown_letters;
        }
        if (told.step < 0 || moment.phase != told.phase || moment.progress < .93) return;
        for (const Show& show : variant.steps[static_cast<size_t>(told.step)].shows) {
            ++sentences;
            const std::string no = body::against(show, of.side, text);
            if (!no.empty()) add(where, "says " + no + " against its sentence");
        }
    }
    std::string totals() const {
        return std::to_string(moments) + " moments, " + std::to_string(words) + " words, " +
               std::to_string(sides) + " marks of a side, " + std::to_string(letters) +
               " letters, " + std::to_string(sentences) + " claims of sentences, " +
               std::to_string(wrong.size()) + " disagreements";
    }

private:
    void add(const std::string& where, const std::string& what) { ++wrong[where + ": " + what]; }
};

}  // namespace catcow::testing
