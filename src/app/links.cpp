#include "app/app.h"
#include "routine/link.h"

namespace catcow {
namespace {

const char* key_of(LinkFault fault) {
    switch (fault) {
        case LinkFault::too_long: return "app.link.too_long";
        case LinkFault::newer_version: return "app.link.newer_version";
        case LinkFault::damaged: return "app.link.damaged";
        case LinkFault::bad_content: return "app.link.bad_content";
        default: return "app.link.not_a_routine";
    }
}

}  // namespace

// A link never starts or overwrites anything: it is shown.
void App::open_link(std::string_view fragment) {
    const LinkResult link = decode_link(fragment);
    if (link.fault != LinkFault::none) {
        ports_.device.clear_fragment();
        return show_message(std::string(content_.texts(key_of(link.fault))));
    }
    preview_ = playable(link.routine, content_.catalogue);
    own_preview_ = false;
}

void App::fragment(std::string_view text) {
    if (text.size() <= 1) return;
    if (screen_ == Screen::player) {  // whatever it holds waits until the session is over
        waiting_link_ = text;
        return;
    }
    open_link(text);
    const bool free =
        screen_ != Screen::after && screen_ != Screen::notice && screen_ != Screen::first_needs;
    if (preview_ && started_ && free) go(Screen::preview);
    ports_.device.request_frame();
}

int App::chosen() const {
    for (std::size_t i = 0; i < content_.routines.size(); ++i) {
        if (content_.routines[i].id == store_.settings().routine) return static_cast<int>(i);
    }
    return 0;
}

void App::choose_routine(int index) {
    Settings settings = store_.settings();
    settings.routine = content_.routines[static_cast<std::size_t>(index)].id;
    store_.change(settings);
}

Routine App::chosen_routine() const {
    Routine routine = content_.routines[static_cast<std::size_t>(chosen())];
    routine.pace = store_.settings().pace;
    return routine;
}

}  // namespace catcow
