#pragma once

#include <functional>
#include <optional>
#include <string>

#include "app/common/frame_context.h"
#include "app/common/ports.h"
#include "app/shell/frame_log.h"
#include "app/shell/history.h"
#include "app/shell/incoming.h"
#include "app/shell/mirror.h"
#include "app/shell/toast.h"

namespace catcow {

// What a frame shows, filled in by the composition.
struct Scene {
    ThemeName theme = ThemeName::light;
    int text_percent = 100;
    std::optional<Arrival> arrival;  // another screen than in the frame before
    std::function<void()> place;
    std::function<void()> dialog;  // empty: there is none
    std::function<std::optional<FigureSlot>()> figure;
};

// What surrounds every screen: input, toast, message, page colours, mirror, history. Knows no feature.
class Shell {
public:
    // Both must outlive it.
    Shell(Ports ports, Ui& ui);

    // Opens a dialog with one sentence, in place of the one that is open.
    void show_message(std::string text);
    std::optional<std::string> take_message();

    void draw(const FrameContext& context, const Scene& scene);
    // Asks for the next frame where something moves. `session`: one plays.
    void plan_next_frame(bool session, bool moving);

    Incoming incoming;
    Toast toast;
    Mirror mirror;
    History history;
    FrameLog frames;
    bool update_waits = false;  // a new version of Catcow

private:
    Ports ports_;
    Ui& ui_;
    std::optional<ThemeName> page_theme_;
    std::optional<std::string> message_;
};

}  // namespace catcow
