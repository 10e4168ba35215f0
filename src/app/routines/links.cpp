#include "app/common/wording.h"
#include "app/routines/room.h"
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

void RoutinesRoom::share(const Routine& routine) {
    const Content& content = world_.content;
    const Result<std::string> link = encode_link(routine);
    if (!link) return world_.shell.show_message(link.error().message);
    const std::string url = world_.ports.device.page_url() + "#" + link.value();
    const std::string title =
        content.texts.format("app.share.title", {{"title", title_of(routine, content)}});
    const auto tell = [this, url](Device::Shared shared) {
        const Texts& texts = world_.content.texts;
        if (shared == Device::Shared::copied) world_.shell.toast.show(texts("app.share.copied"));
        if (shared == Device::Shared::failed)
            world_.shell.show_message(std::string(texts("app.share.failed")) + "\n" + url);
    };
    world_.ports.device.share(title, url, world_.waits.once<Device::Shared>(tell));
}

}  // namespace catcow
