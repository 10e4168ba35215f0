#pragma once

#include <string>
#include <vector>

#include "catalogue/texts.h"
#include "session/props.h"
#include "session/timeline.h"
#include "speech/voice_pace.h"

namespace catcow {

enum class HowMuch {
    full,   // everything a person needs who sees nothing
    few,    // names, sides, moves, counts, and words for what changes
    names,  // names and sides, the end
};

// What an utterance is for, from the most to the least important; close, move, leave, enter and rest are
// equally important. Where two cannot both be said, the less important one is left out, or of equals the
// later one.
enum class Why {
    name,          // what comes, with its side; a step may follow in the same breath of the voice
    change_sides,  // the same for a second side
    close,         // the end of the session
    move,          // from one position to a neighbour
    leave,
    enter,
    rest,
    instruction,  // what to do in a breath
    count,        // "2 more breaths", "Last lift"
    half_way,
    note,   // of who made the routine, once for an item
    ready,  // the first words
};

// A side of an item, as it is named.
struct Named {
    int item = -1;
    Side side = Side::none;
    bool operator==(const Named&) const = default;
};

// Something that the voice says from `at` on. Times are on the timeline.
struct Utterance {
    Duration at{};
    Duration must_end_by{};  // stop the voice then; later than the time that it should need
    std::string text;
    Why why = Why::name;
    Named named{};  // of names and changes of sides: what is named
    bool operator==(const Utterance&) const = default;
};

struct SpeechRequest {
    const Timeline& timeline;
    const Routine& routine;
    const Catalogue& catalogue;
    const Texts& texts;
    HowMuch how_much = HowMuch::full;
    const VoicePace& pace;
    // When a tone begins that the person waits for, in order: awaited() of the cues. Empty for a session
    // without tones.
    std::vector<Duration> tones{};
    // Plans what is said from here on, for a person who has heard nothing before: pass the player's
    // time after resume(), next(), previous(), and wherever else Player::revision() changes.
    Duration from{};
    // What was named last and heard to its end. It is not named again, if it is what comes at `from`.
    // Leave it out after a pause.
    Named heard{};
    // What to have at hand. Said with the first words of a session, as far as there is room.
    PropsTold props{};
};

// CompileSettings::get_ready of a session with a voice [D]: in the usual 5 s the first words have no room
// before the ticks. The longest of a built-in routine take 9.3 s, and the ticks with their silence 3.6 s.
inline constexpr Duration get_ready_with_voice = seconds(13);
// CompileSettings::resume_ready of a session with a voice [D]: the longest name with its side takes 3.1 s, and the
// ticks with their silence 3.6 s. In the usual 3 s a name took the room of what to do in the first breath.
inline constexpr Duration resume_ready_with_voice = seconds(7);
// A voice is silent for so long between two utterances, and before a tone.
inline constexpr Duration speech_gap = seconds(0.25);
inline constexpr Duration silence_before_tone = seconds(0.6);
// An utterance begins at most so long after its moment, or is left out. It may also last so long, less
// the gap, into the next moment.
inline constexpr Duration most_late = seconds(0.4);

// Returns what is said, in order. What is said is what sentence_at() and its neighbours say of that
// moment. If a sentence has no room, its first part is said; then, in a breath, the word ("Inhale"). The
// first inhale and the first exhale of a session begin with "Breathe in." and "Breathe out.", so that it
// is clear what the tones mean.
//
// Promises, if the voice needs as long as `pace` says:
//  - An utterance ends at least speech_gap before the next one begins, and by its must_end_by.
//  - It begins within most_late of its moment. A name may come anywhere on the way to its pose, up to
//    the end of the first breath, or be announced with the last exhale of the pose
//    before, or while that pose is left: "After this: Gate, left side".
//  - In a change of sides, what undoes the present side is said first, and the coming side after it: "Come
//    upright." "Now: right side." Whoever stands on one leg, or hangs to one side, would otherwise switch
//    from there. Only where no silence behind these words can hold the side, it is said in front of them.
//  - Where the session waits until the person is ready, a tick stands at its beginning. So what was said
//    before is over when time stops.
//  - Nothing is said in the silence_before_tone. Only a name that no silence on that way and in that
//    breath can hold is spoken over the tones.
//  - The pose and the side of every item are said.
//  - A note is said whole, in one breath or in parts in half-breaths that follow each other, or not at all.
// All utterances begin at or after `from`. A pause ends speech at once, and so does must_end_by.
std::vector<Utterance> plan_speech(const SpeechRequest& request);

}  // namespace catcow
