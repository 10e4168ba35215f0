#include "session/together.h"

#include <algorithm>

namespace catcow {
namespace {

Duration first_move_in(const Timeline& timeline) {
    return timeline.phases.empty() ? Duration{} : timeline.phases.front().end();
}

bool begins_breath(const Timeline& timeline, std::size_t index) {
    const Phase& phase = timeline.phases[index];
    if (phase.breath == 0) return false;
    const Phase& before = timeline.phases[index - 1];  // a get_ready comes first
    return before.breath != phase.breath || before.item != phase.item || before.side != phase.side;
}

}  // namespace

Duration length_from_first_move(const Timeline& timeline) {
    return timeline.length() - first_move_in(timeline);
}

std::optional<Joining> join(const Routine& routine, const Catalogue& catalogue,
                            const CompileSettings& settings, Duration since) {
    if (-since > longest_wait) return std::nullopt;
    if (-since >= settings.get_ready) return Joining{{}, -since};
    const Timeline all = compile(routine, catalogue, settings);
    const Duration zero = first_move_in(all), ready = since + settings.get_ready;
    for (std::size_t i = 1; i < all.phases.size(); ++i) {
        const Phase& phase = all.phases[i];
        if (!begins_breath(all, i) || phase.start - zero < ready) continue;
        const Start start{phase.item, phase.side, phase.breath};
        const Timeline mine = compile(routine, catalogue, settings, start);
        const auto breath = std::find_if(mine.phases.begin(), mine.phases.end(),
                                         [](const Phase& one) { return one.breath > 0; });
        if (breath == mine.phases.end()) return std::nullopt;
        const Duration way = breath->start - first_move_in(mine);
        if (phase.start - zero < ready + way) continue;
        return Joining{start, phase.start - zero - way - since};
    }
    return std::nullopt;
}

bool same_breaths(const Routine& mine, const CompileSettings& settings, const Routine& others,
                  const Person& usual, const Catalogue& catalogue) {
    const Timeline one = compile(mine, catalogue, settings);
    const Timeline other =
        compile(others, catalogue, {.first_side = settings.first_side, .person = usual});
    const Duration shift = first_move_in(other) - first_move_in(one);
    return one.phases.size() == other.phases.size() &&
           std::equal(one.phases.begin() + 1, one.phases.end(), other.phases.begin() + 1,
                      [&](Phase now, const Phase& theirs) {
                          now.start += shift;
                          return now == theirs;
                      });
}

}  // namespace catcow
