#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/grapheme.h"
#include "ui/glyphs.h"
#include "ui/widgets/lines.h"

namespace catcow {

float line_height(float pixels) { return pixels * (pixels >= 28 ? 1.2F : 1.4F); }

float Ui::draw_text(std::string_view text, Rect box, Type type, Weight weight, Colour colour,
                    Align align, float opacity) {
    const float pixels = size(type);
    float y = box.y;
    each_line(text, pixels, weight, box.width, [&](std::string_view line, float across) {
        const float x = align == Align::centre ? box.x + (box.width - across) / 2 : box.x;
        draw().AddText(font(weight), pixels, {x, y + (line_height(pixels) - pixels) / 2},
                       paint(colour, opacity), line.data(), line.data() + line.size());
        y += line_height(pixels);
    });
    return y - box.y;
}

float Ui::text_height(std::string_view text, Type type, Weight weight, float width) const {
    float height = 0;
    const float pixels = size(type);
    each_line(text, pixels, weight, width,
              [&](std::string_view, float) { height += line_height(pixels); });
    return height;
}

float Ui::text_width(std::string_view text, Type type, Weight weight) const {
    std::string drawn;
    text = for_face(*font(weight), text, drawn);
    return font(weight)
        ->CalcTextSizeA(size(type), 1e9F, 0, text.data(), text.data() + text.size())
        .x;
}

float Ui::fitting_size(std::string_view text, Type type, Weight weight, float width) const {
    const float across = text_width(text, type, weight);
    const float wanted = size(type);
    return across <= width || across <= 0 ? wanted : wanted * width / across;
}

std::string Ui::ellipsis(std::string_view text, Type type, Weight weight, float width) const {
    static constexpr std::string_view dots = "\u2026";
    if (text.empty() || text_width(text, type, weight) <= width) return std::string(text);
    std::vector<std::uint32_t> borders;  // where the text may be cut
    for (std::size_t at = 0; at < text.size(); at += grapheme_length(text.substr(at))) {
        borders.push_back(static_cast<std::uint32_t>(at));
    }
    const auto cut_at = [&](std::size_t border) {
        std::string_view kept = text.substr(0, border);
        while (!kept.empty() && kept.back() == ' ') kept.remove_suffix(1);
        return std::string(kept).append(dots);
    };
    const auto too_wide = std::partition_point(
        borders.begin() + 1, borders.end(),
        [&](std::size_t border) { return text_width(cut_at(border), type, weight) <= width; });
    return cut_at(*(too_wide - 1));
}

void Ui::draw_line(std::string_view text, float x, float y, float pixels, Weight weight,
                   Colour colour) {
    std::string drawn, ordered;
    text = in_visual_order(*font(weight), for_face(*font(weight), text, drawn), ordered);
    draw().AddText(font(weight), pixels, {x, y}, paint(colour), text.data(),
                   text.data() + text.size());
}

void Ui::draw_icon(Icon icon, float centre_x, float centre_y, float pixels, Colour colour) {
    std::array<char, 5> code{};
    const auto point = static_cast<std::uint32_t>(icon);
    code[0] = static_cast<char>(0xE0 | (point >> 12));  // all icons lie in U+E000..U+F8FF
    code[1] = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    code[2] = static_cast<char>(0x80 | (point & 0x3F));
    draw().AddText(fonts_.icons, pixels, {centre_x - pixels / 2, centre_y - pixels / 2},
                   paint(colour), code.data(), code.data() + 3);
}

void Ui::text_block(std::string_view text, Type type, Weight weight, Colour colour, Align align,
                    Role role, int level) {
    const float height = draw_text(text, column_, type, weight, colour, align);
    emit(role, next_text_id(), text, {column_.x, column_.y, column_.width, height}).level = level;
    column_.y += height;
}

void Ui::heading(std::string_view text, int level, Align align) {
    const Type type = level == 1 ? Type::title : Type::lead;
    text_block(text, type, Weight::bold, palette_->ink, align, Role::heading, level);
}

void Ui::paragraph(std::string_view text, Type type, Align align) {
    text_block(text, type, Weight::regular, palette_->ink, align, Role::text, 0);
}

void Ui::quiet_paragraph(std::string_view text, Type type, Align align) {
    text_block(text, type, Weight::regular, palette_->quiet, align, Role::text, 0);
}

void Ui::status(std::string_view key, std::string_view text, Type type, Colour colour,
                Align align) {
    const float pixels = fitting_size(text, type, Weight::bold, column_.width);
    const float across = text_width(text, type, Weight::bold) * pixels / size(type);
    const float x = align == Align::centre ? column_.x + (column_.width - across) / 2 : column_.x;
    draw_line(text, x, column_.y, pixels, Weight::bold, colour);
    const float height = line_height(size(type));
    emit(Role::status, id(key), text, {column_.x, column_.y, column_.width, height});
    column_.y += height;
}

void Ui::live(std::string_view key, std::string_view text, std::string_view spoken, Type type,
              Align align) {
    const float height = draw_text(text, column_, type, Weight::regular, palette_->ink, align);
    emit(Role::live, id(key), spoken, {column_.x, column_.y, column_.width, height});
    column_.y += height;
}

void Ui::whisper(std::string_view key, std::string_view text) {
    emit(Role::live, id(key), text, {column_.x, column_.y, column_.width, 0});
}

void Ui::alert(std::string_view key, std::string_view text) {
    const float pad = 2 * unit;
    const Rect inside{column_.x + pad, column_.y + pad, column_.width - 2 * pad, 0};
    const float height = text_height(text, Type::body, Weight::regular, inside.width) + 2 * pad;
    const Rect box{column_.x, column_.y, column_.width, height};
    draw().AddRectFilled({box.x, box.y}, {box.x + box.width, box.y + height},
                         paint(palette_->surface), corner);
    draw().AddRect({box.x, box.y}, {box.x + box.width, box.y + height}, paint(palette_->stop),
                   corner, 0, 2);
    draw_text(text, inside, Type::body, Weight::regular, palette_->ink, Align::left);
    emit(Role::alert, id(key), text, box);
    column_.y += height;
}

void Ui::bullet(std::string_view text) {
    const float indent = 3 * unit;
    const float pixels = size(Type::body);
    const Rect box{column_.x + indent, column_.y, column_.width - indent, 0};
    draw().AddCircleFilled({column_.x + unit, column_.y + line_height(pixels) / 2}, 3.5F,
                           paint(palette_->accent));
    const float height =
        draw_text(text, box, Type::body, Weight::regular, palette_->ink, Align::left);
    emit(Role::list_item, next_text_id(), text, {column_.x, column_.y, column_.width, height});
    column_.y += height + unit;
}

}  // namespace catcow
