#pragma once

#include "ui/arrival_state.h"
#include "ui/widgets/areas_state.h"
#include "ui/widgets/buttons_state.h"
#include "ui/widgets/rows_state.h"
#include "ui/widgets/slot_state.h"
#include "ui/widgets/surfaces_state.h"

namespace catcow {

// What the families of widgets remember, one class each. Its members are private to the functions of
// that family. Text, choices, numbers, entry and progress remember nothing.
struct WidgetStates {
    ArrivalState arrival;
    AreasState areas;
    ButtonsState buttons;
    RowsState rows;
    SlotState slot;
    SurfacesState surfaces;

    void begin_frame() {
        arrival.begin_frame();
        buttons.begin_frame();
        slot.begin_frame();
        surfaces.begin_frame();
    }
};

}  // namespace catcow
