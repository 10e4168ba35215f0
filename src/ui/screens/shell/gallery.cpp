#include <algorithm>
#include <array>

#include "ui/icons.h"
#include "ui/screens/shell/page.h"
#include "ui/screens/shell/screens.h"
#include "ui/widgets/breath_shape.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

// For developers of Catcow. Its words are not translated.

namespace catcow {
namespace {

void buttons(Ui& ui) {
    heading(ui, "Buttons", 2);
    ui.gap(unit);
    static constexpr std::array<std::pair<const char*, Look>, 4> looks{{{"Primary", Look::primary},
                                                                        {"Quiet", Look::quiet},
                                                                        {"Stop", Look::stop},
                                                                        {"Plain", Look::plain}}};
    for (const bool enabled : {true, false}) {
        ui.set_enabled(enabled);
        for (const auto& [label, look] : looks) {
            const std::string name = std::string(label) + (enabled ? "" : ", off");
            button(ui, name, name, look, look == Look::primary ? Icon::play : Icon{});
            ui.gap(unit);
        }
        const Rect column = ui.column();
        icon_button_at(ui, {column.x, column.y, big_target, big_target},
                       enabled ? "pause" : "pause off", enabled ? "Pause" : "Pause, off",
                       Icon::pause, true);
        icon_button_at(ui, {column.x + 96, column.y + 6, 60, 60}, enabled ? "next" : "next off",
                       enabled ? "Next" : "Next, off", Icon::next, false);
        ui.gap(big_target + 2 * unit);
    }
    ui.set_enabled(true);
}

void rows(Ui& ui, GalleryModel& gallery) {
    open_card(ui);
    heading(ui, "Rows", 2);
    list_row(ui, "row", "A row that leads on", "with a word about what is there", Icon::info);
    list_row(ui, "bare row", "A bare row", "");
    strip_row(ui, "strip row", "A row with pictures", "as many as fit, and how many more",
              {1, 2, 3, 4, 5, 6, 7});
    if (toggle(ui, "switch", "A switch", gallery.on)) gallery.on = !gallery.on;
    ui.set_enabled(false);
    list_row(ui, "row off", "A row that is off", "", Icon::info);
    toggle(ui, "switch off", "A switch that is off and cannot be used", false);
    toggle(ui, "switch on", "A switch that is on and cannot be used", true);
    ui.set_enabled(true);
    ui.open_group(Role::list, "lines", "Lines");
    list_line(ui, "A line", "its value", false);
    list_line(ui, "A line whose title is so long that it takes more than one row", "and a value",
              true);
    bullet(ui, "A point of a list");
    ui.close_group();
    close_card(ui);
    ui.gap(2 * unit);
}

void choices(Ui& ui, GalleryModel& gallery) {
    open_card(ui);
    heading(ui, "Choices", 2);
    ui.gap(unit);
    const int chosen =
        choice(ui, "choice", "One of three", {"Low", "Middle", "High"}, gallery.chosen);
    if (chosen >= 0) gallery.chosen = chosen;
    ui.gap(2 * unit);
    const int chip =
        chips(ui, "chips", "Any of these",
              {"Arching", "Kneeling", "Weight on the wrists", "Balance"}, gallery.chips);
    if (chip >= 0)
        gallery.chips[static_cast<std::size_t>(chip)] =
            !gallery.chips[static_cast<std::size_t>(chip)];
    ui.gap(2 * unit);
    const Rect column = ui.column();
    if (check_box_at(ui, {column.x, column.y, target, target}, "check box", "A check box",
                     gallery.on))
        gallery.on = !gallery.on;
    check_box_at(ui, {column.x + 2 * target, column.y, target, target}, "check box off",
                 "A check box that is off", false);
    ui.gap(target + 2 * unit);
    ui.set_enabled(false);
    choice(ui, "choice off", "Not now", {"This", "That"}, 0);
    ui.gap(unit);
    chips(ui, "chips off", "Not now either", {"Chosen ", "Free "}, {true, false});
    ui.set_enabled(true);
    close_card(ui);
    ui.gap(2 * unit);
    ui.open_group(Role::radio_group, "cards", "Cards");
    for (const bool on : {true, false}) {
        choice_card(ui, on ? "card on" : "card off", on ? "Chosen card" : "Other card",
                    "18 minutes\nWith a few words", on);
        ui.gap(unit);
    }
    ui.close_group();
    ui.gap(unit);
}

void numbers(Ui& ui, GalleryModel& gallery) {
    open_card(ui);
    heading(ui, "Numbers", 2);
    ui.gap(unit);
    const auto spoken = [](double value) {
        return std::to_string(static_cast<int>(value * 10) / 10);
    };
    slider(ui, "slider", "A slider", spoken(gallery.slid), gallery.slid, 0, 10, 1);
    const int halves = static_cast<int>(gallery.stepped * 2);
    stepper(ui, "stepper", "A stepper", std::to_string(halves / 2) + (halves % 2 ? ".5 s" : " s"),
            gallery.stepped, 2, 10, 0.5);
    ui.gap(unit);
    rating(ui, "rating", "A rating", gallery.rated < 0 ? "not said" : std::to_string(gallery.rated),
           gallery.rated, "none", "worst");
    ui.gap(unit);
    ui.set_enabled(false);
    double fixed = 4;
    int rated = 6;
    slider(ui, "slider off", "A slider, off", "4", fixed, 0, 10, 1);
    stepper(ui, "stepper off", "A stepper, off", "4 s", fixed, 2, 10, 0.5);
    rating(ui, "rating off", "A rating, off", "6", rated, "none", "worst");
    ui.set_enabled(true);
    ui.gap(2 * unit);
    const Rect column = ui.column();
    progress_bar(ui, {column.x, column.y, column.width, 8}, "A bar", 0.4);
    ui.gap(3 * unit);
    float x = column.x;
    for (const double share : {0.0, 0.25, 1.0}) {
        const std::string text = std::to_string(static_cast<int>(share * 100)) + " %";
        progress_ring(ui, {x, ui.column().y, 80, 80}, "A ring, " + text, share, text);
        x += 92;
    }
    ui.gap(80 + 2 * unit);
    tag(ui, "Left side", ui.colours().accent, Align::left);
    close_card(ui);
    ui.gap(2 * unit);
}

void entry(Ui& ui, GalleryModel& gallery) {
    open_card(ui);
    heading(ui, "Writing and turning", 2);
    ui.gap(unit);
    text_field(ui, "field", "A field", gallery.written, 80);
    ui.gap(unit);
    ui.set_enabled(false);
    std::string fixed = "cannot be changed";
    note_field(ui, "note", "A note", gallery.noted, 80);
    ui.gap(unit);
    text_field(ui, "field off", "A field, off", fixed, 80);
    ui.set_enabled(true);
    ui.gap(2 * unit);
    const Rect column = ui.column();
    const Rect box{column.x, column.y, column.width, 160};
    const Turned turned = turn_view(ui, box, "view", "Turn and zoom with two fingers");
    gallery.turned += turned.across / 200;
    gallery.zoomed = std::clamp(gallery.zoomed * turned.zoom, 0.5F, 1.5F);
    const float side = 100 * gallery.zoomed;
    draw_breath_shape(ui, {box.x, box.y + (box.height - side) / 2, box.width, side},
                      {PhaseKind::get_ready, gallery.turned, 0.6, true});
    ui.gap(box.height);
    close_card(ui);
    ui.gap(2 * unit);
    alert(ui, "alert", "An alert says what happened, what was kept and what to do.");
    ui.gap(unit);
    quiet_paragraph(ui, "A quiet paragraph.", Type::body);
}

}  // namespace

void gallery_screen(Ui& ui, GalleryModel& gallery, Intents& intents) {
    nav_bar(ui, Destination::gallery, intents);
    ui.open_group(Role::main, "main", "Gallery");
    open_page(ui, "gallery", page_area(ui, true));
    heading(ui, "Gallery", 1);
    ui.gap(2 * unit);
    buttons(ui);
    rows(ui, gallery);
    choices(ui, gallery);
    numbers(ui, gallery);
    entry(ui, gallery);
    close_page(ui);
    ui.close_group();
}

}  // namespace catcow
