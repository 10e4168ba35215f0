#pragma once

#include <optional>
#include <string>

#include "app/common/frame_context.h"
#include "app/common/ports.h"
#include "app/shell/frame_log.h"
#include "app/shell/history.h"
#include "app/shell/incoming.h"
#include "app/shell/mirror.h"
#include "app/shell/toast.h"
#include "ui/arrival.h"

namespace catcow {

// How a frame looks.
struct Appearance {
    ThemeName theme = ThemeName::light;
    int text_percent = 100;
};

// What surrounds every screen: input, toast, message, page colours, mirror, history. Knows no room.
class Shell {
public:
    // Both arguments must outlive the shell.
    Shell(Ports ports, Ui& ui);

    // Opens a dialog with one sentence. Replaces the dialog that is open. Two sentences that come
    // before a frame are shown together.
    void show_message(std::string text);
    std::optional<std::string> take_message();

    // App draws the place and the dialog between begin() and end(). `arrival`: set if the screen
    // differs from the one in the last frame. `figure`: the body to draw under everything else.
    void begin(const FrameContext& context, const Appearance& appearance,
               std::optional<Arrival> arrival, Columns columns);
    void end(const FrameContext& context, const std::optional<FigureSlot>& figure, bool in_dialog);
    // Requests the next frame if something moves. `session`: a session is playing.
    void plan_next_frame(bool session, bool moving);

    Incoming incoming;
    Toast toast;
    Mirror mirror;
    History history;
    FrameLog frames;
    bool update_waits = false;  // a new version of Catcow is ready

private:
    Ports ports_;
    Ui& ui_;
    std::optional<ThemeName> page_theme_;
    std::optional<std::string> message_;
};

}  // namespace catcow
