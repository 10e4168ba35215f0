#include "ui/screens/shell/way_time.h"

#include "ui/widgets/choices.h"

namespace catcow {

std::optional<WayTime> way_time_choice(Ui& ui, WayTime chosen) {
    const int pressed =
        choice(ui, "way time", "app.way_time.name",
               {"app.way_time.normal", "app.way_time.more", "app.way_time.until_ready"},
               static_cast<int>(chosen));
    if (pressed < 0) return std::nullopt;
    return static_cast<WayTime>(pressed);
}

}  // namespace catcow
