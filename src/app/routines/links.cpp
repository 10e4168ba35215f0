#include "app/routines/room.h"
#include "routine/link.h"
#include "routine/link_file.h"

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

void RoutinesRoom::open_link(std::string_view fragment) {
    const LinkResult link = decode_link(fragment);
    if (link.fault != LinkFault::none) {
        world_.ports.device.clear_fragment();
        address_.clear();  // a preview on the screen puts its own link back
        return world_.shell.show_message(std::string(world_.content.texts(key_of(link.fault))));
    }
    if (fragment.starts_with('#')) fragment.remove_prefix(1);
    arrived_ = place::Preview{playable(link.routine, world_.content.catalogue), false,
                              std::string(fragment)};
}

void RoutinesRoom::keep_link(std::string_view fragment) {
    kept_link_ = fragment;
    say_that_link_waits();
}

void RoutinesRoom::open_kept_link() {
    if (!kept_link_.empty()) open_link(std::exchange(kept_link_, {}));
}

void RoutinesRoom::say_that_link_waits() {
    world_.shell.toast.show(world_.content.texts("app.link.waits"));
}

void RoutinesRoom::keep_address(const place::Preview* preview) {
    const std::string link = preview ? preview->link : "";
    if (link == address_) return;
    address_ = link;
    if (!link.empty()) world_.ports.device.show_fragment(link);
}

RoutinesRoom::FileRead RoutinesRoom::read_file(Opened how, std::string_view text) {
    if (how == Opened::too_large) return {{}, "app.file.too_large"};
    LinkFile file = read_link_file(text);
    switch (file.fault) {
        case LinkFault::none: return {std::move(file.link)};
        case LinkFault::newer_version: return {{}, "app.file.newer_version"};
        case LinkFault::damaged: return {{}, "app.file.damaged"};
        default: return {{}, "app.file.not_a_routine"};
    }
}

}  // namespace catcow
