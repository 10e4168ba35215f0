#include "ui/screens/shell/comparison.h"

#include <algorithm>

#include "ui/icons.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

constexpr float mark = 20;           // of the icon beside a label
constexpr float widest_still = 336;  // wider, the pictures would have to be drawn larger

struct Half {
    const ComparisonModel::Still& still;
    const char* label;  // key of a text
    Icon icon;
    Colour colour;
};

float label_height(const Ui& ui, const Half& half, float width) {
    return text_height(ui, ui.words(half.label), Type::body, Weight::bold, width - mark - unit / 2);
}

// Draws what is measured over the picture. The label says in words and with its icon which is which,
// so colour is not the only difference.
void draw_marks(Ui& ui, const Half& half, Rect box) {
    const auto at = [&](ComparisonModel::Spot spot) {
        return ImVec2{box.x + spot.x * box.width, box.y + spot.y * box.height};
    };
    ImDrawList& draw = ui.draw();
    const auto path = [&](const std::vector<ComparisonModel::Spot>& spots, Colour colour,
                          float thick) {
        for (std::size_t i = 1; i < spots.size(); ++i)
            draw.AddLine(at(spots[i - 1]), at(spots[i]), Ui::paint(colour), thick);
    };
    path(half.still.line, ui.colours().ink, 1.5F);
    path(half.still.away, half.colour, 3);
    draw.AddCircle(at(half.still.at), box.width / 18, Ui::paint(half.colour), 24, 2.5F);
}

// `key`: what no other comparison of the screen has.
void draw_half(Ui& ui, const Half& half, Rect box, float over, const std::string& key,
               const std::string& name) {
    draw_icon(ui, half.icon, box.x + mark / 2, box.y + line_height(ui.size(Type::body)) / 2, mark,
              half.colour);
    const float indent = mark + unit / 2;
    draw_text(ui, ui.words(half.label), {box.x + indent, box.y, box.width - indent, 0}, Type::body,
              Weight::bold, half.colour, Align::left);
    const Rect picture{box.x, box.y + over, box.width, box.width};
    small_picture(ui, half.still.picture, picture);
    draw_marks(ui, half, picture);
    ui.emit(Role::image, ui.id(half.label + key), name, picture).drawing = half.still.drawing;
}

float half_of(const Ui& ui) { return std::min((ui.column().width - unit) / 2, widest_still); }

void comparison(Ui& ui, const ComparisonModel& model, float side) {
    const Rect column = ui.column();
    const Half right{model.right, "app.pose.compare.right", Icon::done, ui.colours().accent};
    const Half wrong{model.wrong, "app.pose.compare.wrong", Icon::close, ui.colours().stop};
    const bool above = 2 * side + unit > column.width + 0.5F;
    const float over =
        std::max(label_height(ui, right, side), label_height(ui, wrong, side)) + unit / 2;
    const auto said = [&](const Half& half, const std::string& what) {
        return std::string(ui.words(half.label)) + ": " + what;
    };
    draw_half(ui, right, {column.x, column.y, side, 0}, over, model.sentence,
              said(right, model.pose));
    if (above) ui.gap(over + side + unit);
    draw_half(ui, wrong, {above ? column.x : column.x + side + unit, ui.column().y, side, 0}, over,
              model.sentence, said(wrong, model.sentence));
    ui.gap(over + side + unit / 2);
    // The picture says it already, so assistive technology need not hear it twice.
    ui.gap(draw_text(ui, model.sentence, ui.column(), Type::body, Weight::regular, ui.colours().ink,
                     Align::left));
}

}  // namespace

float comparison_side(const Ui& ui) {
    constexpr float rest = 280;   // of the dialog's height: title, labels, sentence and Close
    constexpr float least = 176;  // smaller, the difference is hard to see, so the dialog scrolls
    const float height = ui.room().height - rest * ui.size(Type::body) / 16;
    const float beside = std::min(half_of(ui), std::max(least, height));
    return std::max(beside, std::min({height / 2, ui.column().width, widest_still}));
}

void comparisons(Ui& ui, const std::vector<ComparisonModel>& all, float side) {
    for (const ComparisonModel& model : all) {
        comparison(ui, model, side);
        ui.gap(2 * unit);
    }
    if (!all.empty()) quiet_paragraph(ui, ui.words("app.pose.compare.body"));
}

void comparison_card(Ui& ui, const std::vector<ComparisonModel>& all) {
    if (all.empty()) return;
    open_card(ui);
    heading(ui, ui.words("app.pose.compare.title"), 2);
    ui.gap(unit);
    comparisons(ui, all, half_of(ui));
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace catcow
