#include "ui/widgets/surfaces.h"

#include <algorithm>

#include "ui/motion.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/control.h"
#include "ui/widgets/lines.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr float edge = 4;  // space around a dialog for its border, which would be clipped otherwise
constexpr float tight = 320;      // a room less high leaves a dialog little more than one action
constexpr float tight_body = 20;  // points of the label of an action there, at most

// Draws the shade over the screen, and the sheet. Both belong to the area of the dialog, because
// areas lie above the window that contains them.
void draw_sheet(const Ui& ui, Rect box, bool narrow) {
    const Palette& palette = ui.colours();
    ImDrawList& draw = ui.draw();
    draw.PushClipRectFullScreen();
    draw.AddRectFilled({0, -motion::sheet_way}, {ui.surface().width, ui.surface().height},
                       Ui::paint(0x000000, palette.strong_borders ? 0.8F : 0.5F));
    const ImVec2 from{box.x, box.y};
    const ImVec2 to{box.x + box.width, box.y + box.height + (narrow ? 2 * motion::sheet_way : 0)};
    const ImDrawFlags corners = narrow ? ImDrawFlags_RoundCornersTop : ImDrawFlags_RoundCornersAll;
    draw.AddRectFilled(from, to, Ui::paint(palette.surface), corner + 6, corners);
    if (palette.strong_borders)
        draw.AddRect(from, to, Ui::paint(palette.ink), corner + 6, corners, 2);
    draw.PopClipRect();
}

}  // namespace

// The height of a card is known only after its content. So its background is drawn last, into a
// layer underneath.
void open_card(Ui& ui) {
    SurfacesState& state = ui.state.surfaces;
    state.card_layers_.Split(&ui.draw(), 2);
    state.card_layers_.SetCurrentChannel(&ui.draw(), 1);
    const Rect column = ui.column();
    state.card_top_ = column.y;
    ui.set_column(column.x + 2 * unit, column.width - 4 * unit);
    ui.gap(2 * unit);
}

void close_card(Ui& ui) {
    SurfacesState& state = ui.state.surfaces;
    const Palette& palette = ui.colours();
    ui.set_column(ui.column().x - 2 * unit, ui.column().width + 4 * unit);
    ui.gap(2 * unit);
    ImDrawList& draw = ui.draw();
    state.card_layers_.SetCurrentChannel(&draw, 0);
    const Rect column = ui.column();
    const ImVec2 from{column.x, state.card_top_};
    const ImVec2 to{column.x + column.width, column.y};
    draw.AddRectFilled(from, to, Ui::paint(palette.surface), corner);
    const bool strong = palette.strong_borders;
    draw.AddRect(from, to, Ui::paint(strong ? palette.ink : palette.line), corner, 0,
                 strong ? 2.0F : 1.0F);
    state.card_layers_.Merge(&draw);
}

bool dialog_is_tight(const Ui& ui) { return ui.room().height < tight; }

namespace {

// On a television a dialog is read from three metres, like the session that it lies over.
float dialog_zoom(const Ui& ui) {
    return std::clamp(std::min(ui.room().width / 1300, ui.room().height / 740), 1.0F, 1.5F);
}

}  // namespace

void zoom_dialog_actions(Ui& ui) {
    ui.zoom(dialog_zoom(ui));
    if (dialog_is_tight(ui)) ui.zoom(std::min(1.0F, tight_body / ui.size(Type::body)));
}

// Uses the height of the last frame. For the first frame the height is a guess.
void open_dialog(Ui& ui, std::string_view key, std::string_view title, float foot, float widest) {
    SurfacesState& state = ui.state.surfaces;
    const Surface& surface = ui.surface();
    const Rect all = ui.room();
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const float wanted = kept.GetFloat(ImGui::GetID("dialog height"), 320);
    const bool narrow = !ui.wide();
    const float below =
        narrow ? surface.safe.bottom : 0;  // a sheet reaches the edge of the display
    widest *= dialog_zoom(ui);
    const float width = narrow ? surface.width : std::min(all.width - 4 * unit, widest);
    const float space = dialog_is_tight(ui) ? unit : 4 * unit;
    const float height = std::min(wanted, all.height - space) + below;
    const float apart = wanted > all.height - space ? foot : 0;
    const Rect box{narrow ? 0 : all.x + (all.width - width) / 2,
                   narrow ? surface.height - height : all.y + (all.height - height) / 2, width,
                   height};
    const std::uint32_t risen = ui.id("dialog risen");
    if (!state.dialog_before_) kept.SetFloat(risen, 0);
    state.rise_ = eased(ui, risen, 1, motion::sheet, 0);
    state.dialog_now_ = true;

    ui.open_group(Role::dialog, key, title);
    state.foot_ = {box.x - edge, box.y + box.height - below - apart, box.width + 2 * edge, apart};
    open_sheet(
        ui, "dialog",
        {box.x - edge, box.y - edge, box.width + 2 * edge, box.height + edge - below - apart},
        !state.dialog_before_);
    draw_sheet(ui, box, narrow);
    // Clips scrolled content at the sheet, not at the area, which is larger.
    const float end = apart > 0 ? state.foot_.y : box.y + box.height;
    ImGui::PushClipRect({box.x, box.y}, {box.x + box.width, end}, true);
    const float inside = std::min(box.width, narrow ? all.width : box.width) - 6 * unit;
    const float column = std::min(inside, std::max(widest_column, widest));
    ui.set_column(box.x + (box.width - column) / 2, column);
    ui.gap((dialog_is_tight(ui) ? 2 : 3) * unit + edge);
    zoom_dialog_actions(ui);
    heading(ui, title, 2);
    ui.zoom(dialog_zoom(ui));
    ui.gap(unit);
}

namespace {

// Returns how far the column reaches from the top of the sheet.
float reach(const Ui& ui) { return ui.column().y - (ui.area().y - ImGui::GetScrollY()) - edge; }

void close_part(Ui& ui, float rise) {
    if (rise < 1) shift(ui.draw(), {0, (1 - rise) * motion::sheet_way}, rise);
    close_area(ui);
}

}  // namespace

// The actions have the same ids wherever they are, so that they keep the focus.
void open_dialog_foot(Ui& ui) {
    SurfacesState& state = ui.state.surfaces;
    constexpr const char* key = "dialog foot";
    ui.gap(2 * unit);
    zoom_dialog_actions(ui);
    if (state.foot_.height == 0) return ui.set_area(key, ui.area());
    const Rect column = ui.column();
    state.end_ = reach(ui);
    ImGui::PopClipRect();
    point_down(ui);
    close_part(ui, state.rise_);
    open_area(ui, key, state.foot_, false, true);
    ui.draw().AddLine({state.foot_.x + edge, state.foot_.y},
                      {state.foot_.x + state.foot_.width - edge, state.foot_.y},
                      Ui::paint(ui.colours().line), 1);
    ui.set_column(column.x, column.width);
    ui.gap(unit);
}

void close_dialog(Ui& ui) {
    const Rect foot = ui.state.surfaces.foot_;
    ui.zoom(1);
    float height = ui.state.surfaces.end_ + foot.height;
    if (foot.height == 0) {
        ImGui::PopClipRect();
        ui.gap(3 * unit);
        height = reach(ui);
    }
    close_part(ui, ui.state.surfaces.rise_);
    float* const known = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("dialog height"), 0);
    if (*known != height) ui.flags.guessed = true;
    *known = height;
    ui.close_group();
}

// Emits the node also without text. A live region must exist before its text to be announced.
void toast(Ui& ui, std::string_view text, float opacity) {
    const Rect all = ui.room();
    const float pad = 2 * unit;
    const float most = std::min(all.width - 4 * unit, widest_column);
    const float line = std::min(text_width(ui, text, Type::body, Weight::bold), most - 2 * pad);
    const float height = text_height(ui, text, Type::body, Weight::bold, line + 1) + 2 * pad;
    const float width = line + 2 * pad;
    // Above the nav bar and the buttons at the bottom of the screen.
    const float foot = ui.wide() ? 12 * unit : 22 * unit;
    const Rect box{all.x + (all.width - width) / 2,
                   std::max(all.y + all.height - foot - height, all.y + unit), width, height};
    ui.emit(Role::live, Ui::hash("toast", 0), text, text.empty() ? Rect{all.x, all.y, 0, 0} : box);
    if (text.empty()) return;
    ImDrawList& over = *ImGui::GetForegroundDrawList();
    const ImVec2 to{box.x + width, box.y + height};
    over.AddRectFilled({box.x, box.y}, to, Ui::paint(ui.colours().ink, opacity), 14);
    float y = box.y + pad;
    ImFont* const face = ui.fonts().bold;
    const float pixels = ui.size(Type::body);
    each_line(*face, text, pixels, line + 1, [&](std::string_view part, float across) {
        over.AddText(
            face, pixels, {box.x + (width - across) / 2, y + (line_height(pixels) - pixels) / 2},
            Ui::paint(ui.colours().paper, opacity), part.data(), part.data() + part.size());
        y += line_height(pixels);
    });
}

}  // namespace catcow
