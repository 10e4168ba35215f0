#include "session/composer.h"

namespace catcow {

Timeline compile(const Routine& routine, const Catalogue& catalogue,
                 const CompileSettings& settings, const Start& start) {
    Timeline timeline;
    Composer composer(routine, catalogue, settings, timeline);
    composer.get_ready(settings.get_ready);
    composer.routine_from(start);
    lead_to_what_follows(timeline, 0);
    return timeline;
}

Duration length_of(const Routine& routine, const Catalogue& catalogue, const Person& person,
                   WayTime way_time) {
    return compile(routine, catalogue, {.way_time = way_time, .person = person}).length();
}

}  // namespace catcow
