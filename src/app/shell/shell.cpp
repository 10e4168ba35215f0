#include "app/shell/shell.h"

#include <utility>

#include "app/shell/frame_times.h"
#include "ui/arrival.h"

namespace catcow {

Shell::Shell(Ports ports, Ui& ui)
    : incoming(ports),
      toast(ports.device),
      mirror(ports.device),
      history(ports.device),
      ports_(ports),
      ui_(ui) {}

void Shell::show_message(std::string text) {
    message_ = message_ ? *message_ + " " + text : std::move(text);
    ports_.device.request_frame();
}

std::optional<std::string> Shell::take_message() { return std::exchange(message_, std::nullopt); }

void Shell::begin(const FrameContext& context, const Appearance& appearance,
                  std::optional<Arrival> arrival, Columns columns) {
    if (page_theme_ != appearance.theme) {
        page_theme_ = appearance.theme;
        ports_.window.page_theme(appearance.theme);
    }
    ports_.window.begin();
    if (arrival) arrive(ui_, *arrival, columns);
    ui_.begin(context.surface, incoming.take(context.now), appearance.theme,
              appearance.text_percent);
}

void Shell::end(const FrameContext& context, const std::optional<FigureSlot>& figure,
                bool in_dialog) {
    toast.draw(ui_, context.now, context.surface.reduced_motion, in_dialog);
    SemanticsTree tree = ui_.end();
    ports_.window.end(ui_.colours().paper, figure);
    const Pan& pan = ui_.happened().pan;
    if (ui_.flags.at_end && !pan.held) ports_.window.stop_pan();
    ports_.window.set_grip(ui_.flags.grip);
    mirror.send(std::move(tree), pan.by != 0);
}

void Shell::plan_next_frame(bool session, bool moving) {
    if (session) ports_.device.request_frame_after(session_frame);
    if (ui_.flags.moving || moving) ports_.device.request_frame_after(motion_frame);
}

}  // namespace catcow
