#include "speech/schedule.h"

#include <algorithm>
#include <utility>

namespace catcow {
namespace {

bool is_in(const Span& span, const SpokenLine& line) {
    const Duration at = line.moments.back().begin;
    return span.begin <= at && at < span.end;
}

// Returns the name and the line as one utterance. The first words of a session end with the name of the
// pose already, unless they are shortened.
std::string together(const Naming& arrival, const std::string& name, const std::string& form,
                     Why why) {
    const bool named = why == Why::ready && form.find(arrival.pose) != std::string::npos;
    if (!named) return why == Why::ready ? form + " " + name : name + " " + form;
    return arrival.side.empty() ? form
                                : form.substr(0, form.size() - 1) + ", " + arrival.side + ".";
}

}  // namespace

Schedule::Room Schedule::at_moment(const Span& moment) {
    return {moment.begin, moment.begin + most_late, moment.end + most_late - speech_gap};
}

Duration Schedule::next_tone(Duration t) const {
    const std::vector<Duration>& tones = request_->tones;
    const auto next = std::upper_bound(tones.begin(), tones.end(), t);
    return next == tones.end() ? Duration::max() : *next;
}

std::vector<Schedule::Placed>::const_iterator Schedule::first_from(Duration t) const {
    return std::lower_bound(
        placed_.begin(), placed_.end(), t,
        [](const Placed& one, Duration time) { return one.utterance.at < time; });
}

std::optional<Duration> Schedule::place_in(const Room& room, Duration length) const {
    Duration at = room.earliest;
    while (at <= room.latest && at + length <= room.end) {
        const Duration tone = next_tone(at);
        if (at + length > tone - silence_before_tone) {
            at = tone;
            continue;
        }
        // Of those that begin before the end, only the last one can reach so far.
        const auto after = first_from(at + length + speech_gap);
        if (after == placed_.begin() || (after - 1)->end + speech_gap <= at) return at;
        at = (after - 1)->end + speech_gap;
    }
    return std::nullopt;
}

bool Schedule::add(const Room& room, const std::string& text, Why why, Named named) {
    const Duration length = request_->pace.length_of(text);
    const auto at = place_in(room, length);
    if (!at) return false;
    const Placed placed{{*at, {}, text, why, named},
                        *at + length,
                        std::min(room.end, next_tone(*at) - silence_before_tone)};
    placed_.insert(first_from(*at), placed);
    return true;
}

// Says the name and the line as one utterance, at the moment of the line.
bool Schedule::name_with(const Naming& arrival, const SpokenLine& line, std::size_t form) {
    if (form >= line.forms.size()) return false;
    for (const std::string& name : said(arrival)) {
        const std::string text = together(arrival, name, line.forms[form], line.why);
        if (add(at_moment(line.moments.front()), text, arrival.why, arrival.named)) return true;
    }
    return false;
}

// Says the name in the silence that the line leaves. Returns false if the line itself has no room.
bool Schedule::name_after(const std::string& name, const Naming& arrival, const SpokenLine& line) {
    Room room = at_moment(line.moments.front());
    for (const std::string& form : line.forms) {
        const Duration length = request_->pace.length_of(form);
        const auto at = place_in(room, length);
        if (!at) continue;
        room.earliest = *at + length + speech_gap;
        room.latest = room.end;
        return add(room, name, arrival.why, arrival.named);
    }
    return false;
}

// Returns from when on no breath and no name comes before the way: SpeechRequest::from, if a pause or a skip led
// there.
Duration Schedule::silent_from(const Naming& arrival) const {
    const Timeline& timeline = request_->timeline;
    const Duration from = request_->from, begin = arrival.way.begin;
    const auto breathes = [&](const Phase& phase) {
        return phase.start < begin && phase.end() > from && is_breath(phase.kind);
    };
    const auto& phases = timeline.phases;
    const bool silent = placed_.empty() && std::none_of(phases.begin(), phases.end(), breathes);
    return silent ? std::min(from, begin) : begin;
}

// Says the name before the first line that is more than the first words of a session.
bool Schedule::name_before(const Naming& arrival, const std::vector<SpokenLine>& lines) {
    const Duration begin = silent_from(arrival);
    const auto first = std::find_if(lines.begin(), lines.end(), [&](const SpokenLine& line) {
        return line.moments.front().begin >= begin && line.why != Why::ready;
    });
    Duration until = arrival.way.end;
    if (first != lines.end()) until = std::min(until, first->moments.front().begin);
    const Room room{begin, until, until - speech_gap};
    const bool leaves = arrival.leave.begin < begin && begin < arrival.leave.end;
    if (leaves) return add(room, arrival.ahead, arrival.why, arrival.named);
    const std::vector<std::string> names = said(arrival);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return add(room, name, arrival.why, arrival.named);
    });
}

// Announces the name in the last exhale of the pose before, if that takes the room of no line. One that
// is shown in the inhale as well can be said there.
bool Schedule::name_in_last_exhale(const Naming& arrival, const std::vector<SpokenLine>& lines) {
    const Span& exhale = arrival.last_exhale;
    const auto needs_it = [&](const SpokenLine& line) {
        if (!is_in(exhale, line)) return false;
        const Duration length = request_->pace.length_of(line.forms.front());
        return line.moments.size() == 1 || !place_in(at_moment(line.moments.front()), length);
    };
    return std::none_of(lines.begin(), lines.end(), needs_it) &&
           add({exhale.begin, exhale.end, exhale.end}, arrival.still, arrival.why, arrival.named);
}

// Names a coming side behind the words that undo the present one: with the last line, if that moves a
// limb of the coming side, or behind a line, or with the first breath.
bool Schedule::name_in_change(const Naming& arrival, std::vector<SpokenLine>& lines) {
    const auto on_the_way = [&](const SpokenLine& line) { return is_in(arrival.way, line); };
    const auto first = std::find_if(lines.begin(), lines.end(), on_the_way);
    const auto end = std::find_if_not(first, lines.end(), on_the_way);
    if (first == end) return false;
    const auto last = end - 1;
    if (first != last && last->moves_a_side && name_with(arrival, *last, 0)) {
        lines.erase(last);
        return true;
    }
    const std::string name = said(arrival).back();
    for (auto line = end; line != first; --line) {
        if (name_after(name, arrival, *(line - 1))) return true;
    }
    const Span& moment = first == last ? first->moments.front() : last->moments.front();
    const Duration begin = first == last ? moment.end : moment.begin;
    return add({begin, arrival.breath, arrival.breath}, name, arrival.why, arrival.named);
}

// In this order: with the first line on the way; before it, in the count after a pause; before the way, after the last words of the pose that
// is left, or with its last exhale; on the way, in the silence after a line; with another line, or with the beginning of one;
// with the line of the first breath; wherever there is silence, in the place of a line; over the tones.
void Schedule::name(const Naming& arrival, std::vector<SpokenLine>& lines) {
    if (arrival.why == Why::change_sides && name_in_change(arrival, lines)) return;
    const auto on_the_way = [&](const SpokenLine& line) { return is_in(arrival.way, line); };
    const auto first = std::find_if(lines.begin(), lines.end(), on_the_way);
    const auto end = std::find_if_not(first, lines.end(), on_the_way);
    const auto with = [&](auto line, std::size_t form) {
        if (!name_with(arrival, *line, form)) return false;
        lines.erase(line);
        return true;
    };
    for (std::size_t form = 0; first != end && form < first->whole; ++form) {
        if (with(first, form)) return;
    }
    if (name_before(arrival, lines)) return;
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [&](const SpokenLine& line) {
        return is_in(arrival.leave, line);
    });
    if (last != lines.rend() && name_after(arrival.ahead, arrival, *last)) return;
    if (name_in_last_exhale(arrival, lines)) return;
    for (auto line = first; line != end; ++line) {
        if (name_after(said(arrival).front(), arrival, *line)) return;
    }
    for (std::size_t form = 0; form < 2; ++form) {
        for (auto line = first; line != end; ++line) {
            if (with(line, form)) return;
        }
    }
    const auto breath = std::find_if(lines.begin(), lines.end(), [&](const SpokenLine& line) {
        return line.moments.front().begin == arrival.way.end && line.why == Why::instruction;
    });
    for (std::size_t form = 0; breath != lines.end() && form < breath->whole; ++form) {
        if (with(breath, form)) return;
    }
    const Room any{arrival.way.begin, arrival.breath, arrival.breath};
    for (const std::string& name : said(arrival)) {
        if (add(any, name, arrival.why, arrival.named)) return;
    }
    name_over_tones(arrival);
}

// Behind everything that was named before, so that a name is never left out.
void Schedule::name_over_tones(const Naming& arrival) {
    const std::string text = said(arrival).back();
    const Duration length = request_->pace.length_of(text);
    Duration at = arrival.way.begin;
    for (const Placed& one : placed_) at = std::max(at, one.end + speech_gap);
    const Duration until = std::max(at + length, request_->timeline.length());
    placed_.push_back({{at, {}, text, arrival.why, arrival.named}, at + length, until});
}

// Says the words from the moment `from` on, as many in each moment as it has room for. Says nothing if they do not all fit:
// a part may say the opposite of the whole.
bool Schedule::say_in_parts(const SpokenLine& line, std::size_t from) {
    const std::string& all = line.forms.front();
    std::vector<std::pair<std::size_t, std::string>> parts;  // moment, words
    std::size_t begin = 0;
    for (std::size_t m = from; begin < all.size() && m < line.moments.size(); ++m) {
        std::size_t end = all.size();
        const auto fits = [&] {
            const Duration length = request_->pace.length_of(all.substr(begin, end - begin));
            return place_in(at_moment(line.moments[m]), length).has_value();
        };
        while (!fits()) {
            end = all.rfind(' ', end - 1);
            if (end == std::string::npos || end <= begin) return false;
        }
        parts.emplace_back(m, all.substr(begin, end - begin));
        begin = end + 1;
    }
    if (begin < all.size()) return false;
    for (const auto& [m, text] : parts) add(at_moment(line.moments[m]), text, line.why);
    return true;
}

void Schedule::say(const SpokenLine& line) {
    if (line.in_parts) {
        for (std::size_t from = 0; from < line.moments.size(); ++from) {
            if (say_in_parts(line, from)) return;
        }
        return;
    }
    for (std::size_t form = 0; form < line.forms.size(); ++form) {
        for (const Span& moment : line.moments) {
            if (add(at_moment(moment), line.forms[form], line.why)) return;
            if (form < line.at_first) break;
        }
    }
}

std::vector<Utterance> Schedule::utterances() const {
    std::vector<Utterance> all;
    for (const Placed& one : placed_) {
        Utterance utterance = one.utterance;
        utterance.must_end_by = one.until;
        if (!all.empty())
            all.back().must_end_by = std::min(all.back().must_end_by, utterance.at - speech_gap);
        all.push_back(std::move(utterance));
    }
    return all;
}

}  // namespace catcow
