#include "ui/widgets/rows.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/motion.h"
#include "ui/widgets/control.h"
#include "ui/widgets/text.h"

namespace catcow {

void small_picture(const Ui& ui, int id, Rect rect) {
    PictureBook* const book = ui.state.rows.book_;
    if (rect.y > ui.bottom() || rect.y + rect.height < ui.area().y) return;
    const ImVec2 from{rect.x, rect.y};
    const ImVec2 to{rect.x + rect.width, rect.y + rect.height};
    ui.draw().AddRectFilled(from, to, Ui::paint(ui.colours().paper), 12);
    const auto picture = book ? book->picture(id) : std::nullopt;
    if (!picture) return;
    ui.draw().AddImageRounded(picture->texture, from, to, picture->from, picture->to,
                              IM_COL32_WHITE, 12);
}

void set_pictures(Ui& ui, PictureBook* book) { ui.state.rows.book_ = book; }

bool toggle(Ui& ui, std::string_view key, std::string_view label, bool on) {
    constexpr float track_width = 56;
    constexpr float track_height = 32;
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    const float text_room = column.width - track_width - 2 * unit;
    const float text = text_height(ui, label, Type::body, Weight::regular, text_room);
    const float height = std::max(target + unit, text + unit);
    const Rect rect{column.x, column.y, column.width, height};
    Press press = press_region(ui, rect, key);

    draw_text(ui, label, {rect.x, rect.y + (height - text) / 2, text_room, 0}, Type::body,
              Weight::regular, ink(ui), Align::left);
    const ImVec2 from{rect.x + rect.width - track_width, rect.y + (height - track_height) / 2};
    const ImVec2 to{from.x + track_width, from.y + track_height};
    const float share = eased(ui, press.id, on ? 1 : 0, motion::knob, on ? 1 : 0);
    ImDrawList& draw = ui.draw();
    if (on) draw.AddRectFilled(from, to, Ui::paint(accent(ui), share), track_height / 2);
    draw.AddRect(from, to, Ui::paint(on ? accent(ui) : palette.quiet), track_height / 2, 0, 2);
    const float knob = from.x + track_height / 2 + (track_width - track_height) * share;
    draw.AddCircleFilled({knob, from.y + track_height / 2}, track_height / 2 - 5,
                         Ui::paint(on ? palette.on_accent : palette.quiet), 32);
    emit_control(ui, Role::switch_, press, label, rect, unit).checked = on;
    ui.gap(height);
    return press.pressed;
}

namespace {

struct RowParts {
    Icon icon = Icon{};
    PictureBook* book = nullptr;
    int picture = 0;    // id in the book
    Icon end = Icon{};  // at the right end
};

bool pressed_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
                 const RowParts& parts) {
    constexpr float side = 72;
    const auto [icon, book, picture, end] = parts;
    const bool pictured = picture != 0 && book != nullptr;
    const Rect column = ui.column();
    const float mark = pictured ? side + 1.5F * unit : icon == Icon{} ? 0 : 24 + 1.5F * unit;
    const float arrow = end == Icon{} ? 0 : 20 + unit;
    const float room = column.width - mark - arrow;
    const float under =
        detail.empty() ? 0 : text_height(ui, detail, Type::caption, Weight::regular, room);
    const float over = text_height(ui, title, Type::body, Weight::bold, room);
    const float least = pictured ? side + unit : target + unit;
    const float height = std::max(least, over + under + 2 * unit);
    const Rect rect{column.x, column.y, column.width, height};
    Press press = press_region(ui, rect, key);
    draw_touch(ui, {rect.x - unit, rect.y, rect.width + 2 * unit, rect.height}, press,
               std::min(corner, rect.height / 2));
    const float middle = rect.y + height / 2;
    if (icon != Icon{}) draw_icon(ui, icon, rect.x + 12, middle, 24, accent(ui));
    if (pictured) small_picture(ui, picture, {rect.x, middle - side / 2, side, side});
    const float top = middle - (over + under) / 2;
    draw_text(ui, title, {rect.x + mark, top, room, 0}, Type::body, Weight::bold, ink(ui),
              Align::left);
    draw_text(ui, detail, {rect.x + mark, top + over, room, 0}, Type::caption, Weight::regular,
              ui.colours().quiet, Align::left);
    if (end != Icon{}) draw_icon(ui, end, rect.x + rect.width - 10, middle, 20, ui.colours().quiet);
    emit_control(ui, Role::button, press, title, rect, unit).value = detail;
    ui.gap(height);
    return press.pressed;
}

}  // namespace

bool list_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
              Icon icon, int picture) {
    return pressed_row(ui, key, title, detail, {icon, ui.state.rows.book_, picture, Icon::forward});
}

bool add_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
             int picture) {
    return pressed_row(ui, key, title, detail, {Icon{}, ui.state.rows.book_, picture, Icon::plus});
}

bool strip_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail,
               const std::vector<int>& pictures) {
    constexpr float side = 44, apart = 4;
    constexpr std::size_t most_pictures = 6;
    const Rect column = ui.column();
    const float room = column.width - 20 - unit;
    const auto fit = static_cast<std::size_t>((room + apart) / (side + apart));
    std::size_t shown = std::min({pictures.size(), fit, most_pictures});
    const auto more = [&] { return "+" + std::to_string(pictures.size() - shown); };
    const float step = side + apart;
    while (shown > 1 && shown < pictures.size() &&
           static_cast<float>(shown) * step + text_width(ui, more(), Type::caption, Weight::bold) >
               room)
        --shown;
    const float over = text_height(ui, title, Type::body, Weight::bold, room);
    const float strip = pictures.empty() ? 0 : side + unit;
    const float under = text_height(ui, detail, Type::caption, Weight::regular, room);
    const float height = std::max(target + unit, over + strip + under + 2 * unit);
    const Rect rect{column.x, column.y, column.width, height};
    Press press = press_region(ui, rect, key);
    draw_touch(ui, {rect.x - unit, rect.y, rect.width + 2 * unit, rect.height}, press, corner);
    float y = rect.y + unit;
    draw_text(ui, title, {rect.x, y, room, 0}, Type::body, Weight::bold, ink(ui), Align::left);
    y += over + unit / 2;
    float x = rect.x;
    for (std::size_t i = 0; i < shown; ++i, x += step)
        small_picture(ui, pictures[i], {x, y, side, side});
    if (shown < pictures.size()) {
        const float pixels = ui.size(Type::caption);
        draw_line(ui, more(), x, y + (side - pixels) / 2, pixels, Weight::bold, ui.colours().quiet);
    }
    y += strip - unit / 2;
    draw_text(ui, detail, {rect.x, y, room, 0}, Type::caption, Weight::regular, ui.colours().quiet,
              Align::left);
    draw_icon(ui, Icon::forward, rect.x + rect.width - 10, rect.y + height / 2, 20,
              ui.colours().quiet);
    emit_control(ui, Role::button, press, title, rect, unit).value = detail;
    ui.gap(height);
    return press.pressed;
}

bool play_row(Ui& ui, std::string_view key, std::string_view title, std::string_view detail) {
    return pressed_row(ui, key, title, detail, {.icon = Icon::play});
}

void list_line(Ui& ui, std::string_view title, std::string_view detail, bool last) {
    const Palette& palette = ui.colours();
    const Rect column = ui.column();
    const float least = ui.size(Type::body) * 6;  // below this, nearly every word would wrap
    const float end = text_width(ui, detail, Type::body, Weight::regular);
    const bool beside = column.width - end - 2 * unit >= least;
    const float room = beside ? column.width - end - 2 * unit : column.width;
    const float top = column.y + unit;
    float height = draw_text(ui, title, {column.x, top, room, 0}, Type::body, Weight::regular,
                             palette.ink, Align::left);
    const Rect right{column.x + (beside ? column.width - end : 0), beside ? top : top + height,
                     beside ? end + 1 : column.width, 0};
    const float drawn =
        draw_text(ui, detail, right, Type::body, Weight::regular, palette.quiet, Align::left);
    if (!beside) height += drawn;
    const Rect rect{column.x, column.y, column.width, height + 2 * unit};
    const float end_y = rect.y + rect.height;
    if (!last)
        ui.draw().AddLine({rect.x, end_y}, {rect.x + rect.width, end_y}, Ui::paint(palette.line),
                          1);
    std::string whole(title);
    if (!detail.empty()) whole.append(", ").append(detail);
    ui.emit(Role::list_item, ui.next_text_id(), whole, rect);
    ui.gap(rect.height);
}

void list_step(Ui& ui, std::string_view title, std::string_view text) {
    const Rect column = ui.column();
    const Rect box{column.x, column.y + unit / 2, column.width, 0};
    const float over =
        draw_text(ui, title, box, Type::caption, Weight::bold, ui.colours().accent, Align::left);
    const float under = draw_text(ui, text, {box.x, box.y + over, box.width, 0}, Type::body,
                                  Weight::regular, ui.colours().ink, Align::left);
    std::string whole(title);
    whole.append(": ").append(text);
    ui.emit(Role::list_item, ui.next_text_id(), whole,
            {column.x, column.y, column.width, over + under + unit});
    ui.gap(over + under + unit);
}

}  // namespace catcow
