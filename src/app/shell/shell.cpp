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
    message_ = std::move(text);
    ports_.device.request_frame();
}

std::optional<std::string> Shell::take_message() { return std::exchange(message_, std::nullopt); }

void Shell::draw(const FrameContext& context, const Scene& scene) {
    const Happened happened = incoming.take(context.now);
    if (page_theme_ != scene.theme) {
        page_theme_ = scene.theme;
        ports_.window.page_theme(scene.theme);
    }
    ports_.window.begin();
    if (scene.arrival) arrive(ui_, *scene.arrival);
    ui_.begin(context.surface, happened, scene.theme, scene.text_percent);
    ui_.set_inert(scene.dialog != nullptr);
    scene.place();
    ui_.set_inert(false);
    if (scene.dialog) scene.dialog();
    toast.draw(ui_, context.now, context.surface.reduced_motion);
    SemanticsTree tree = ui_.end();
    ports_.window.end(palette(scene.theme).paper, scene.figure());
    if (ui_.flags.at_end && !happened.pan.held) ports_.window.stop_pan();
    mirror.send(std::move(tree), happened.pan.by != 0);
}

void Shell::plan_next_frame(bool session, bool moving) {
    if (session) ports_.device.request_frame_after(session_frame);
    if (ui_.flags.moving || moving) ports_.device.request_frame_after(motion_frame);
}

}  // namespace catcow
