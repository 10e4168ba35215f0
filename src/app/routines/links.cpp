#include "app/routines/room.h"
#include "base/utf8.h"
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

const char* RoutinesRoom::take_link(std::string_view fragment) {
    LinkResult link = decode_link(fragment);
    if (link.fault != LinkFault::none) return key_of(link.fault);
    if (fragment.starts_with('#')) fragment.remove_prefix(1);
    arrived_ = preview_of_link(std::move(link.routine), std::string(fragment), world_.content,
                               world_.store.settings());
    return nullptr;
}

void RoutinesRoom::open_link(std::string_view fragment) {
    const char* const fault = take_link(fragment);
    if (!fault) return;
    world_.ports.device.clear_fragment();
    address_.clear();  // a preview on the screen puts its own link back
    world_.shell.show_message(std::string(world_.content.texts(fault)));
}

std::optional<place::Preview> RoutinesRoom::open_pasted(dialog::PasteLink& paste) {
    const Texts& texts = world_.content.texts;
    const char* const fault =
        is_visible(paste.text) ? take_link(link_in(paste.text)) : "app.routines.empty";
    paste.fault = fault ? texts(fault) : std::string_view{};
    if (fault) return std::nullopt;
    arrived_->below = Destination::routines;
    return take_arrived();
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
