#include <algorithm>

#include "ui/ui.h"

namespace catcow {
namespace {

constexpr float edge = 4;  // around a dialog: room for its border, which would be clipped

}  // namespace

// A card is as tall as what is in it, so its ground is drawn last, into a layer underneath.
void Ui::open_card() {
    card_layers_.Split(&draw(), 2);
    card_layers_.SetCurrentChannel(&draw(), 1);
    card_top_ = column_.y;
    column_.x += 2 * unit;
    column_.width -= 4 * unit;
    column_.y += 2 * unit;
}

void Ui::close_card() {
    column_.x -= 2 * unit;
    column_.width += 4 * unit;
    column_.y += 2 * unit;
    card_layers_.SetCurrentChannel(&draw(), 0);
    const ImVec2 from{column_.x, card_top_};
    const ImVec2 to{column_.x + column_.width, column_.y};
    draw().AddRectFilled(from, to, paint(palette_->surface), corner);
    const bool strong = palette_->strong_borders;
    draw().AddRect(from, to, paint(strong ? palette_->ink : palette_->line), corner, 0,
                   strong ? 2.0F : 1.0F);
    card_layers_.Merge(&draw());
}

// A sheet at the bottom of a narrow screen, a card in the middle of a wide one. Its height is that of
// the frame before (one frame at most is drawn with a guess).
void Ui::open_dialog(std::string_view key, std::string_view title) {
    const Rect all = room();
    const ImGuiID height_key = ImGui::GetID("dialog height");
    const float wanted = ImGui::GetStateStorage()->GetFloat(height_key, 320);
    const float width = std::min(all.width - 4 * unit, 480.0F);
    const float height = std::min(wanted, all.height - 4 * unit);
    const bool narrow = !wide();
    const Rect box{
        all.x + (all.width - width) / 2,
        narrow ? all.y + all.height - height - 2 * unit : all.y + (all.height - height) / 2, width,
        height};

    inside_dialog_ = true;
    open_group(Role::dialog, key, title);
    open_area("dialog", {box.x - edge, box.y - edge, box.width + 2 * edge, box.height + 2 * edge},
              true);
    // The shade belongs to this area: areas lie over the window that they are in.
    draw().PushClipRectFullScreen();
    draw().AddRectFilled({0, 0}, {surface_.width, surface_.height},
                         paint(0x000000, palette_->strong_borders ? 0.8F : 0.5F));
    draw().PopClipRect();
    const ImVec2 to{box.x + box.width, box.y + box.height};
    draw().AddRectFilled({box.x, box.y}, to, paint(palette_->surface), corner + 6);
    if (palette_->strong_borders)
        draw().AddRect({box.x, box.y}, to, paint(palette_->ink), corner + 6, 0, 2);
    column_.x = box.x + 3 * unit;
    column_.width = box.width - 6 * unit;
    column_.y += 3 * unit + edge;
    heading(title, 2);
    gap(unit);
}

void Ui::close_dialog() {
    column_.y += 3 * unit;
    const float height = column_.y - (area_.y - ImGui::GetScrollY()) - edge;
    close_area();
    inside_dialog_ = false;
    float* const known = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("dialog height"), 0);
    unsettled_ = unsettled_ || *known != height;
    *known = height;
    close_group();
}

}  // namespace catcow
