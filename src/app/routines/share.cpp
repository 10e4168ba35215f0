#include "app/common/routine_line.h"
#include "app/common/wording.h"
#include "app/routines/models.h"
#include "app/routines/print_sheet.h"
#include "app/routines/room.h"
#include "routine/link.h"
#include "routine/link_file.h"
#include "ui/written.h"

namespace catcow {

void RoutinesRoom::draw(const dialog::Share& at, Intents& intents) {
    ShareModel model = at.model;
    model.draws = world_.ports.window.draws();
    model.said = sent_;
    share_dialog(world_.ui, model, intents);
}

std::optional<dialog::Share> RoutinesRoom::share(const Routine& routine) {
    const Content& content = world_.content;
    const Result<std::string> link = encode_link(routine);
    if (!link) {
        world_.shell.show_message(link.error().message);
        return std::nullopt;
    }
    sent_.clear();
    given_ = routine;
    const std::string url = world_.ports.device.page_url() + "#" + link.value();
    const std::string title = title_of(routine, content);
    // What this version does not know is in the link, but has no length here.
    const Routine known = playable(routine, content.catalogue).routine;
    const int minutes = line_of(known, content, way_time()).minutes;
    std::string text = content.texts.format(
        "app.share.text", {{"title", title}, {"minutes", written_minutes(content.texts, minutes)}});
    ShareModel model{.title = title,
                     .code = qr_code_of(url),
                     .system = world_.ports.device.can_share(),
                     .prints = !world_.adapted(known).routine.items.empty()};
    if (routine.start) {
        model.together =
            content.texts.format("app.together.at", {{"when", written_start(*routine.start)}});
        // Who gets the text may be in another time zone. Their own preview has their time.
        const int offset = world_.ports.device.utc_offset_minutes(*routine.start);
        text += " " + model.together + " (" + written_zone(offset) + ")";
    }
    return dialog::Share{std::move(model), std::move(text), url};
}

void RoutinesRoom::print(const dialog::Share& sheet) {
    const Content& content = world_.content;
    Device& device = world_.ports.device;
    const Adapted mine = world_.adapted(playable(given_, content.catalogue).routine);
    const long long now = device.unix_seconds();
    const Instant today{now, device.utc_offset_minutes(now)};
    const std::string printed = print_sheet(
        {given_, mine, sheet.link, sheet.model.code, today, way_time()}, content, world_.person());
    device.print(printed, world_.waits.once<Device::Shared>([this](Device::Shared how) {
        if (how == Device::Shared::failed)
            world_.shell.show_message(std::string(world_.content.texts("app.print.failed")));
    }));
}

void RoutinesRoom::send(const dialog::Share& sheet, SendLink::How how) {
    constexpr int module = 8;  // pixels in the PNG
    using How = SendLink::How;
    const ShareModel& model = sheet.model;
    if (how == How::print) return print(sheet);
    if (how == How::file)
        return save(sheet, {std::string(link_file_ending), "application/json",
                            link_file(model.title, sheet.link)});
    if (how == How::png && model.code)
        return save(sheet, {".png", "image/png", png_of(*model.code, module)});
    if (how == How::svg && model.code)
        return save(sheet, {".svg", "image/svg+xml", svg_of(*model.code)});
    const auto tell = [this, url = sheet.link](Device::Shared shared) {
        const Texts& texts = world_.content.texts;
        sent_ = shared == Device::Shared::copied ? texts("app.share.copied") : "";
        if (shared == Device::Shared::failed)
            world_.shell.show_message(std::string(texts("app.share.failed")) + "\n" + url);
    };
    Device& device = world_.ports.device;
    const auto done = world_.waits.once<Device::Shared>(tell);
    if (how == How::copy) return device.copy(sheet.link, done);
    const std::string title =
        world_.content.texts.format("app.share.title", {{"title", model.title}});
    device.share({title, sheet.text, sheet.link}, done);
}

void RoutinesRoom::save(const dialog::Share& sheet, Device::File file) {
    file.name = "Catcow - " + sheet.model.title + file.name;
    sent_ = world_.content.texts.format("app.share.saved", {{"file", file.name}});
    world_.ports.device.save_file(file);
}

}  // namespace catcow
