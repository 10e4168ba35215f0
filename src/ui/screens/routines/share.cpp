#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/screens/routines/screens.h"
#include "ui/screens/shell/dialog_answers.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

using How = SendLink::How;

constexpr Colour white = 0xFFFFFF, black = 0x000000;
constexpr float least_code = 240, most_code = 432;  // a phone at arm's length reads the smaller one
constexpr float least_module = 2;
constexpr float least_room =
    340;  // above two buttons in the foot; in less, they would hide the code

int modules_of(const QrCode& code) { return code.side + 2 * QrCode::border; }

// Returns the side of the code with its border. All of it can be seen at once above the foot. Whole
// pixels for a module, if it does not get too small.
float side_of(const Ui& ui, const QrCode& code, float foot) {
    const float rest = 190 * ui.size(Type::body) / 16;  // title, routine, and a sentence below it
    const auto modules = static_cast<float>(modules_of(code));
    const float seen = ui.room().height - foot - 4 * unit;
    const float least = std::min(std::max(least_code, least_module * modules), seen);
    const float side =
        std::min(ui.column().width, std::max(least, std::min(seen - rest, most_code)));
    const float whole = std::floor(side / modules) * modules;
    return whole >= std::min(least, side) ? whole : side;
}

// For pages without a canvas: the paper, then the modules. See Node::drawing.
std::string drawing_of(const QrCode& code) {
    const std::string side = std::to_string(modules_of(code));
    return side + "!M0 0h" + side + "v" + side + "H0z|" + path_of(code);
}

void code_picture(Ui& ui, const ShareModel& model, float foot) {
    const QrCode& code = *model.code;
    const float side = side_of(ui, code, foot),
                module = side / static_cast<float>(modules_of(code));
    const Rect column = ui.column();
    const float left = std::round(column.x + (column.width - side) / 2), top = std::round(column.y);
    ImDrawList& draw = ui.draw();
    draw.AddRectFilled({left, top}, {left + side, top + side}, Ui::paint(white));
    const auto at = [&](int x, int y) {
        return ImVec2{left + static_cast<float>(x + QrCode::border) * module,
                      top + static_cast<float>(y + QrCode::border) * module};
    };
    for (const QrRun& run : runs_of(code))
        draw.AddRectFilled(at(run.x, run.y), at(run.x + run.length, run.y + 1), Ui::paint(black));
    Node& picture =
        ui.emit(Role::image, ui.id("code"), ui.words("app.share.code"), {left, top, side, side});
    if (!model.draws) picture.drawing = drawing_of(code);
    ui.gap(side + unit);
    quiet_paragraph(ui, ui.words("app.share.scan"), Type::body);
    ui.gap(unit);
}

// Returns the height in the foot, or more.
float height_of_said(Ui& ui, std::string_view said) {
    if (said.empty()) return 0;
    zoom_dialog_actions(ui);
    const float width = std::min(ui.room().width - 4 * unit, usual_dialog) - 6 * unit;
    const float height = text_height(ui, said, Type::body, Weight::bold, width);
    ui.zoom(1);
    return height + unit;
}

void pictures_row(Ui& ui, Intents& intents) {
    const int pressed = button_pair(ui, {ui.words("app.share.png")}, {ui.words("app.share.svg")});
    if (pressed >= 0) intents.push_back(SendLink{pressed == 0 ? How::png : How::svg});
    ui.gap(unit);
}

}  // namespace

void share_dialog(Ui& ui, const ShareModel& model, Intents& intents) {
    const float both = foot_of(ui, {Look::primary, Look::quiet});
    const bool roomy = ui.room().height - both >= least_room;
    const float foot = roomy ? both + height_of_said(ui, model.said) : foot_of(ui, {Look::quiet});
    const auto say = [&] {
        live(ui, "said", model.said, model.said, Type::body, Align::centre);
        if (!model.said.empty()) ui.gap(unit);
    };
    const auto copy = [&](Look look) {
        if (button(ui, "copy", ui.words("app.share.copy"), look))
            intents.push_back(SendLink{How::copy});
    };
    const auto first = [&] {
        if (!model.system) return copy(Look::primary);
        if (button(ui, "share", ui.words("app.button.share"), Look::primary, Icon::share))
            intents.push_back(SendLink{How::system});
    };
    open_dialog(ui, "share", ui.words("app.button.share"), foot);
    paragraph(ui, model.title, Type::lead);
    if (!model.together.empty()) quiet_paragraph(ui, model.together, Type::body);
    ui.gap(unit);
    if (!roomy) {
        say();
        first();
        ui.gap(unit);
    }
    if (model.code) code_picture(ui, model, foot);
    if (model.system) {
        copy(Look::quiet);
        ui.gap(unit);
    }
    if (model.code) pictures_row(ui, intents);
    if (model.prints) {
        if (button(ui, "print", ui.words("app.print.name"), Look::quiet))
            intents.push_back(SendLink{How::print});
        ui.gap(unit);
    }
    if (button(ui, "file", ui.words("app.share.file"), Look::quiet))
        intents.push_back(SendLink{How::file});
    ui.gap(unit);
    quiet_paragraph(ui, ui.words("app.share.file_about"), Type::body);
    open_dialog_foot(ui);
    if (roomy) {
        say();
        first();
        ui.last_node().focus = true;
        ui.gap(unit);
    }
    if (button(ui, "close", ui.words("app.button.close"), Look::quiet))
        intents.push_back(CloseDialog{});
    if (!roomy) ui.last_node().focus = true;
    close_dialog(ui);
}

}  // namespace catcow
