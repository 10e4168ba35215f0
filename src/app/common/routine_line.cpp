#include "app/common/routine_line.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/common/wording.h"

namespace catcow {

Routine built_in(const Content& content, const Settings& settings, std::size_t index) {
    Routine routine = content.routines[index];
    routine.pace = settings.pace;
    routine.sound = profile_of(settings.sound, routine.id);
    return routine;
}

RoutineLine line_of(const Routine& routine, const Content& content, WayTime way_time) {
    RoutineLine line;
    line.title = title_of(routine, content);
    const std::string about = "routine." + routine.id + ".about";
    if (!routine.id.empty() && content.texts.has(about)) line.about = content.texts(about);
    line.minutes = minutes_of(length_of(routine, content.catalogue, {}, way_time));
    line.waits = way_time == WayTime::until_ready;
    return line;
}

RoutineLine line_of(const Adapted& mine, const Content& content, WayTime way_time) {
    RoutineLine line = line_of(mine.routine, content, way_time);
    line.changes = change_counts(mine);
    line.playable = !mine.routine.items.empty();
    line.few_left = few_left(mine);
    return line;
}

ChangeCounts change_counts(const Adapted& adapted) {
    ChangeCounts counts;
    for (const Adapted::Change& change : adapted.changes)
        ++(change.instead ? counts.changed : counts.left_out);
    counts.changed += static_cast<int>(
        std::count_if(adapted.shorter.begin(), adapted.shorter.end(),
                      [](const Adapted::Shorter& shorter) { return !shorter.need.empty(); }));
    return counts;
}

bool few_left(const Adapted& adapted) {
    constexpr std::size_t enough = 3;
    std::set<std::pair<int, int>> different;
    for (const Item& item : adapted.routine.items) different.emplace(item.pose, item.variant);
    return !different.empty() && different.size() < enough && change_counts(adapted).left_out > 0;
}

}  // namespace catcow
