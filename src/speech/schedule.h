#pragma once

#include <optional>
#include <string>
#include <vector>

#include "speech/arrivals.h"

namespace catcow {

// Finds room for lines between the tones and between each other.
class Schedule {
public:
    // `request` must outlive the schedule.
    explicit Schedule(const SpeechRequest& request) : request_(&request) {}

    // Names the arrival. Takes the line from `lines` with which it is said as one utterance, if any.
    void name(const Naming& arrival, std::vector<SpokenLine>& lines);
    // Says the longest form of the line that has room, or leaves the line out.
    void say(const SpokenLine& line);

    // Returns everything that was placed, in order of time.
    std::vector<Utterance> utterances() const;

private:
    struct Placed {
        Utterance utterance;
        Duration end{};    // by the pace of the voice
        Duration until{};  // at the latest
    };
    // When an utterance may begin, and when it must be over.
    struct Room {
        Duration earliest{}, latest{}, end{};
    };

    static Room at_moment(const Span& moment);
    std::optional<Duration> place_in(const Room& room, Duration length) const;
    bool add(const Room& room, const std::string& text, Why why, Named named = {});
    bool name_with(const Naming& arrival, const SpokenLine& line, std::size_t form);
    bool name_after(const std::string& name, const Naming& arrival, const SpokenLine& line);
    bool name_in_change(const Naming& arrival, std::vector<SpokenLine>& lines);
    Duration silent_from(const Naming& arrival) const;
    bool name_before(const Naming& arrival, const std::vector<SpokenLine>& lines);
    bool name_in_last_exhale(const Naming& arrival, const std::vector<SpokenLine>& lines);
    void name_over_tones(const Naming& arrival);
    bool say_in_parts(const SpokenLine& line, std::size_t from);
    Duration next_tone(Duration t) const;
    // Returns the first one that begins at or after `t`.
    std::vector<Placed>::const_iterator first_from(Duration t) const;

    const SpeechRequest* request_;
    std::vector<Placed> placed_;  // in order of time
};

}  // namespace catcow
