#pragma once

#include "ui/arrival_state.h"
#include "ui/widgets/areas_state.h"
#include "ui/widgets/buttons_state.h"
#include "ui/widgets/control_state.h"
#include "ui/widgets/rows_state.h"
#include "ui/widgets/slot_state.h"
#include "ui/widgets/surfaces_state.h"

namespace catcow {

// The state of each family of widgets, one class per family. Only the functions of a family use the
// members of its class. Text, choices, numbers, entry and progress have no state.
struct WidgetStates {
    ArrivalState arrival;
    AreasState areas;
    ButtonsState buttons;
    ControlState control;
    RowsState rows;
    SlotState slot;
    SurfacesState surfaces;

    void begin_frame(Duration now) {
        arrival.begin_frame();
        buttons.begin_frame();
        control.begin_frame(now);
        slot.begin_frame();
        surfaces.begin_frame();
    }
};

}  // namespace catcow
