#include "ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/grapheme.h"
#include "ui/arrival.h"
#include "ui/icons.h"
#include "ui/widgets/lines.h"

namespace catcow {
namespace {

void text_block(Ui& ui, std::string_view text, Type type, Weight weight, Colour colour, Align align,
                Role role, int level) {
    const Rect column = ui.column();
    const float height = draw_text(ui, text, column, type, weight, colour, align);
    ui.emit(role, ui.next_text_id(), text, {column.x, column.y, column.width, height}).level =
        level;
    ui.gap(height);
}

}  // namespace

float line_height(float pixels) { return pixels * (pixels >= 28 ? 1.2F : 1.4F); }

float draw_text(const Ui& ui, std::string_view text, Rect box, Type type, Weight weight,
                Colour colour, Align align, float opacity) {
    ImFont* const face = ui.fonts().of(weight);
    const float pixels = ui.size(type);
    float y = box.y;
    each_line(*face, text, pixels, box.width, [&](std::string_view line, float across) {
        const float x = align == Align::centre ? box.x + (box.width - across) / 2 : box.x;
        ui.draw().AddText(face, pixels, {x, y + (line_height(pixels) - pixels) / 2},
                          Ui::paint(colour, opacity), line.data(), line.data() + line.size());
        y += line_height(pixels);
    });
    return y - box.y;
}

float text_height(const Ui& ui, std::string_view text, Type type, Weight weight, float width) {
    float height = 0;
    const float pixels = ui.size(type);
    each_line(*ui.fonts().of(weight), text, pixels, width,
              [&](std::string_view, float) { height += line_height(pixels); });
    return height;
}

float text_width(const Ui& ui, std::string_view text, Type type, Weight weight) {
    ImFont& face = *ui.fonts().of(weight);
    std::string drawn;
    text = for_face(face, text, drawn);
    return face.CalcTextSizeA(ui.size(type), 1e9F, 0, text.data(), text.data() + text.size()).x;
}

float fitting_size(const Ui& ui, std::string_view text, Type type, Weight weight, float width) {
    const float across = text_width(ui, text, type, weight);
    const float wanted = ui.size(type);
    return across <= width || across <= 0 ? wanted : wanted * width / across;
}

std::string ellipsis(const Ui& ui, std::string_view text, Type type, Weight weight, float width) {
    static constexpr std::string_view dots = "\u2026";
    if (text.empty() || text_width(ui, text, type, weight) <= width) return std::string(text);
    std::vector<std::uint32_t> borders;  // offsets at which the text may be cut
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
        [&](std::size_t border) { return text_width(ui, cut_at(border), type, weight) <= width; });
    return cut_at(*(too_wide - 1));
}

void draw_line(const Ui& ui, std::string_view text, float x, float y, float pixels, Weight weight,
               Colour colour) {
    ImFont& face = *ui.fonts().of(weight);
    std::string drawn, ordered;
    text = in_visual_order(face, for_face(face, text, drawn), ordered);
    ui.draw().AddText(&face, pixels, {x, y}, Ui::paint(colour), text.data(),
                      text.data() + text.size());
}

void draw_icon(const Ui& ui, Icon icon, float centre_x, float centre_y, float pixels,
               Colour colour) {
    std::array<char, 5> code{};
    const auto point = static_cast<std::uint32_t>(icon);
    code[0] = static_cast<char>(0xE0 | (point >> 12));  // all icons are in U+E000..U+F8FF
    code[1] = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    code[2] = static_cast<char>(0x80 | (point & 0x3F));
    ui.draw().AddText(ui.fonts().icons, pixels, {centre_x - pixels / 2, centre_y - pixels / 2},
                      Ui::paint(colour), code.data(), code.data() + 3);
}

void heading(Ui& ui, std::string_view text, int level, Align align) {
    const Type type = level == 1 ? Type::title : Type::lead;
    text_block(ui, text, type, Weight::bold, ui.colours().ink, align, Role::heading, level);
    // The keyboard and screen readers begin a new page at its heading.
    if (level == 1) ui.last_node().focus = arrives(ui) && !comes_back(ui);
}

void paragraph(Ui& ui, std::string_view text, Type type, Align align) {
    text_block(ui, text, type, Weight::regular, ui.colours().ink, align, Role::text, 0);
}

void quiet_paragraph(Ui& ui, std::string_view text, Type type, Align align) {
    text_block(ui, text, type, Weight::regular, ui.colours().quiet, align, Role::text, 0);
}

void status(Ui& ui, std::string_view key, std::string_view text, Type type, Colour colour,
            Align align) {
    const Rect column = ui.column();
    const float pixels = fitting_size(ui, text, type, Weight::bold, column.width);
    const float across = text_width(ui, text, type, Weight::bold) * pixels / ui.size(type);
    const float x = align == Align::centre ? column.x + (column.width - across) / 2 : column.x;
    draw_line(ui, text, x, column.y, pixels, Weight::bold, colour);
    const float height = line_height(ui.size(type));
    ui.emit(Role::status, ui.id(key), text, {column.x, column.y, column.width, height});
    ui.gap(height);
}

void live(Ui& ui, std::string_view key, std::string_view text, std::string_view spoken, Type type,
          Align align) {
    const Rect column = ui.column();
    const float height =
        draw_text(ui, text, column, type, Weight::regular, ui.colours().ink, align);
    ui.emit(Role::live, ui.id(key), spoken, {column.x, column.y, column.width, height});
    ui.gap(height);
}

void whisper(Ui& ui, std::string_view key, std::string_view text) {
    ui.emit(Role::live, ui.id(key), text, ui.column());
}

void alert(Ui& ui, std::string_view key, std::string_view text) {
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    const float pad = 2 * unit;
    const Rect inside{column.x + pad, column.y + pad, column.width - 2 * pad, 0};
    const float height = text_height(ui, text, Type::body, Weight::regular, inside.width) + 2 * pad;
    const ImVec2 from{column.x, column.y};
    const ImVec2 to{column.x + column.width, column.y + height};
    ui.draw().AddRectFilled(from, to, Ui::paint(palette.surface), corner);
    ui.draw().AddRect(from, to, Ui::paint(palette.stop), corner, 0, 2);
    draw_text(ui, text, inside, Type::body, Weight::regular, palette.ink, Align::left);
    ui.emit(Role::alert, ui.id(key), text, {column.x, column.y, column.width, height});
    ui.gap(height);
}

void bullet(Ui& ui, std::string_view text) {
    const Rect column = ui.column();
    const float indent = 3 * unit;
    const float pixels = ui.size(Type::body);
    const Rect box{column.x + indent, column.y, column.width - indent, 0};
    ui.draw().AddCircleFilled({column.x + unit, column.y + line_height(pixels) / 2}, 3.5F,
                              Ui::paint(ui.colours().accent));
    const float height =
        draw_text(ui, text, box, Type::body, Weight::regular, ui.colours().ink, Align::left);
    ui.emit(Role::list_item, ui.next_text_id(), text, {column.x, column.y, column.width, height});
    ui.gap(height + unit);
}

// Has a name and an outline, because colour alone must not carry the meaning.
void tag(Ui& ui, std::string_view text, Colour colour, Align align) {
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    const float usual = ui.size(Type::body);
    const float pixels =
        std::min(fitting_size(ui, text, Type::body, Weight::bold, column.width - 3 * unit), usual);
    const float across = text_width(ui, text, Type::body, Weight::bold) * pixels / usual;
    const float height = line_height(usual) + unit;
    const float width = across + 3 * unit;
    const float x = align == Align::centre ? column.x + (column.width - width) / 2 : column.x;
    const ImVec2 to{x + width, column.y + height};
    ui.draw().AddRectFilled({x, column.y}, to,
                            Ui::paint(colour, palette.strong_borders ? 0.0F : 0.14F), height / 2);
    ui.draw().AddRect({x, column.y}, to, Ui::paint(colour), height / 2, 0, 2);
    draw_line(ui, text, x + 1.5F * unit, column.y + (height - pixels) / 2, pixels, Weight::bold,
              palette.ink);
    ui.emit(Role::text, ui.next_text_id(), text, {x, column.y, width, height});
    ui.gap(height);
}

}  // namespace catcow
