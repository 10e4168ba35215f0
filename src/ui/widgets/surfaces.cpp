#include <algorithm>

#include "ui/widgets/lines.h"

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

// Its height is that of the frame before, or a guess.
void Ui::open_dialog(std::string_view key, std::string_view title) {
    const Rect all = room();
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const float wanted = kept.GetFloat(ImGui::GetID("dialog height"), 320);
    const bool narrow = !wide();
    const float below =
        narrow ? surface_.safe.bottom : 0;  // a sheet stands on the edge of the glass
    const float width = narrow ? surface_.width : std::min(all.width - 4 * unit, 480.0F);
    const float height = std::min(wanted, all.height - 4 * unit) + below;
    const Rect box{narrow ? 0 : all.x + (all.width - width) / 2,
                   narrow ? surface_.height - height : all.y + (all.height - height) / 2, width,
                   height};
    const std::uint32_t risen = id("dialog risen");
    if (!dialog_before_) kept.SetFloat(risen, 0);
    rise_ = eased(risen, 1, motion::sheet, 0);

    inside_dialog_ = dialog_now_ = true;
    open_group(Role::dialog, key, title);
    if (!dialog_before_) ImGui::SetNextWindowScroll({-1, 0});  // read from its beginning
    open_area("dialog",
              {box.x - edge, box.y - edge, box.width + 2 * edge, box.height + edge - below}, true);
    // The shade belongs to this area: areas lie over the window that they are in.
    draw().PushClipRectFullScreen();
    draw().AddRectFilled({0, -motion::sheet_way}, {surface_.width, surface_.height},
                         paint(0x000000, palette_->strong_borders ? 0.8F : 0.5F));
    const ImVec2 from{box.x, box.y};
    const ImVec2 to{box.x + box.width, box.y + box.height + (narrow ? 2 * motion::sheet_way : 0)};
    const ImDrawFlags corners = narrow ? ImDrawFlags_RoundCornersTop : ImDrawFlags_RoundCornersAll;
    draw().AddRectFilled(from, to, paint(palette_->surface), corner + 6, corners);
    if (palette_->strong_borders)
        draw().AddRect(from, to, paint(palette_->ink), corner + 6, corners, 2);
    draw().PopClipRect();
    // What is scrolled ends with the sheet, not with the area around it.
    ImGui::PushClipRect(from, {box.x + box.width, box.y + box.height}, true);
    const float inside = std::min(box.width, narrow ? all.width : box.width) - 6 * unit;
    column_.width = std::min(inside, widest_column);
    column_.x = box.x + (box.width - column_.width) / 2;
    column_.y += 3 * unit + edge;
    heading(title, 2);
    gap(unit);
}

void Ui::close_dialog() {
    ImGui::PopClipRect();
    column_.y += 3 * unit;
    const float height = column_.y - (area_.y - ImGui::GetScrollY()) - edge;
    if (rise_ < 1) shift(draw(), {0, (1 - rise_) * motion::sheet_way}, rise_);
    close_area();
    inside_dialog_ = false;
    float* const known = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("dialog height"), 0);
    guessed_ = guessed_ || *known != height;
    *known = height;
    close_group();
}

// The node stays when there is nothing to say: what is announced must be there before its words.
void Ui::toast(std::string_view text, float opacity) {
    const Rect all = room();
    const float pad = 2 * unit;
    const float most = std::min(all.width - 4 * unit, widest_column);
    const float line = std::min(text_width(text, Type::body, Weight::bold), most - 2 * pad);
    const float height = text_height(text, Type::body, Weight::bold, line + 1) + 2 * pad;
    const float width = line + 2 * pad;
    // Above the bar and what lies under the thumb.
    const float foot = wide() ? 12 * unit : 22 * unit;
    const Rect box{all.x + (all.width - width) / 2,
                   std::max(all.y + all.height - foot - height, all.y + unit), width, height};
    emit(Role::live, hash("toast", 0), text, text.empty() ? Rect{all.x, all.y, 0, 0} : box);
    if (text.empty()) return;
    ImDrawList& over = *ImGui::GetForegroundDrawList();
    const ImVec2 to{box.x + width, box.y + height};
    over.AddRectFilled({box.x, box.y}, to, paint(palette_->ink, opacity), 14);
    float y = box.y + pad;
    const float pixels = size(Type::body);
    each_line(text, pixels, Weight::bold, line + 1, [&](std::string_view part, float across) {
        over.AddText(font(Weight::bold), pixels,
                     {box.x + (width - across) / 2, y + (line_height(pixels) - pixels) / 2},
                     paint(palette_->paper, opacity), part.data(), part.data() + part.size());
        y += line_height(pixels);
    });
}

}  // namespace catcow
