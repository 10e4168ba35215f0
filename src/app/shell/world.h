#pragma once

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
    // Returns the side with which the next session begins.
    Side first_side() const { return store.records().size() % 2 == 0 ? Side::left : Side::right; }
    // Returns the routine adapted to the person.
    Adapted adapted(const Routine& routine) const {
        return adapt(routine, content.catalogue, person());
    }
};

}  // namespace catcow
