#include "ui/screens/shell/routine_line.h"

#include "ui/written.h"

namespace catcow {

std::string written_changes(const Texts& words, const ChangeCounts& changes) {
    std::string all;
    if (changes.changed > 0) all = words.count("app.today.adapted", changes.changed);
    if (changes.left_out == 0) return all;
    return all + (all.empty() ? "" : " · ") + words.count("app.today.left_out", changes.left_out);
}

std::string written_length(const Texts& words, const RoutineLine& routine) {
    const std::string minutes = written_minutes(words, routine.minutes);
    return routine.waits ? words.format("app.way_time.length", {{"time", minutes}}) : minutes;
}

}  // namespace catcow
