#pragma once

#include <algorithm>

#include "app/common/content.h"
#include "app/common/frame_context.h"
#include "app/common/person.h"
#include "app/common/ports.h"
#include "app/common/store.h"
#include "app/common/waits.h"
#include "app/figure/screen_figure.h"
#include "app/shell/shell.h"
#include "app/voice/tones.h"
#include "app/voice/voices.h"
#include "plan/practised.h"
#include "plan/sessions.h"
#include "routine/adapt.h"

namespace catcow {

// What every room works with. All of it outlives the rooms.
struct World {
    Ports ports;
    Content& content;
    Waits& waits;
    Store& store;
    Ui& ui;
    ScreenFigure& figure;
    Shell& shell;
    Voices& voices;
    Tones& tones;
    const Launch& launch;

    Person person() const { return person_of(store.settings(), content.catalogue.rules()); }
    // Returns the side with which the next session begins. A posture check has none.
    Side first_side() const {
        const auto& all = store.records();
        const auto practised = std::count_if(
            all.begin(), all.end(), [](const auto& one) { return !is_check(one.routine); });
        return practised % 2 == 0 ? Side::left : Side::right;
    }
    int today() const {
        const long long now = ports.device.unix_seconds();
        return day_of({now, ports.device.utc_offset_minutes(now)});
    }
    // Returns the id of the newest session. Empty if there is none.
    std::string newest_session() const {
        const std::vector<const SessionRecord*> last = newest(store.records(), today(), 1);
        return last.empty() ? std::string() : last.front()->id;
    }
    // Stores what the person answered to a proposal (plan/ladder.h), in place of what they had for that pose.
    void answer(const OwnVersion& one) const {
        Settings settings = store.settings();
        settings.own_versions = with(std::move(settings.own_versions), one);
        store.change(settings);
    }
    // Returns the routine adapted to the person.
    Adapted adapted(const Routine& routine) const {
        return adapt(routine, content.catalogue, person());
    }
};

}  // namespace catcow
