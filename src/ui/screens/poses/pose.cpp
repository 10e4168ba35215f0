#include "ui/icons.h"
#include "ui/screens/poses/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"

namespace catcow {
namespace {

void angles(Ui& ui, const PoseModel& model, Intents& intents) {
    if (!model.figure.shown) return;
    std::vector<std::string> names;
    for (const char* const key : {"usual", "front", "side", "above"})
        names.emplace_back(ui.words("app.figure.from." + std::string(key)));
    const int from = choice(ui, "from", ui.words("app.figure.from.name"), names,
                            static_cast<int>(model.viewpoint));
    if (from >= 0) intents.push_back(SeeFrom{static_cast<Viewpoint>(from)});
    ui.gap(2 * unit);
}

void forms(Ui& ui, const PoseModel& model, Intents& intents) {
    if (model.forms.size() < 2) return;
    heading(ui, ui.words("app.pose.variants"), 2);
    ui.gap(unit);
    ui.open_group(Role::radio_group, "forms", ui.words("app.pose.variants"));
    for (const PoseModel::Form& form : model.forms) {
        if (choice_card(ui, "form " + std::to_string(form.number), form.name, form.detail,
                        form.number == model.chosen)) {
            intents.push_back(ChooseVariant{form.number});
        }
        ui.gap(unit);
    }
    ui.close_group();
    ui.gap(2 * unit);
}

void said(Ui& ui, const char* title, const std::string& text) {
    if (text.empty()) return;
    heading(ui, ui.words(title), 2);
    ui.gap(unit / 2);
    paragraph(ui, text);
    ui.gap(2 * unit);
}

// What the person accepted after a session, and the way back.
void own_version(Ui& ui, const PoseModel& model, Intents& intents) {
    if (model.own.empty()) return;
    open_card(ui);
    ui.open_group(Role::group, "own", model.own);
    paragraph(ui, model.own);
    if (model.own_undoes) {
        ui.gap(unit);
        if (button(ui, "undo", ui.words("app.step.undo"), Look::quiet))
            intents.push_back(UndoStep{});
    }
    ui.close_group();
    close_card(ui);
    ui.gap(2 * unit);
}

}  // namespace

void pose_screen(Ui& ui, const PoseModel& model, Intents& intents) {
    const Rect room = page_area(ui, true);
    const float foot = button_height(ui, Look::primary) + 4 * unit;
    nav_bar(ui, Destination::poses, intents);
    ui.open_group(Role::main, "main", model.name);
    // In a low window the words need all of it.
    Rect words = room;
    if (foot_is_apart(room, foot)) {
        words = beside_figure(ui, above_foot(room, foot), model.figure, intents);
        words.height += foot;
    }
    const bool shows = slot_of(ui).has_value();
    open_page(ui, "pose", above_foot(words, foot));
    if (!shows) back_row(ui, intents);
    heading(ui, model.name, 1);
    if (!model.sanskrit.empty()) quiet_paragraph(ui, model.sanskrit, Type::body);
    ui.gap(unit);
    paragraph(ui, model.about);
    ui.gap(2 * unit);
    for (const std::string* const text : {&model.not_for_you, &model.why_this}) {
        if (text->empty()) continue;
        open_card(ui);
        paragraph(ui, *text);
        close_card(ui);
        ui.gap(2 * unit);
    }
    own_version(ui, model, intents);
    open_card(ui);
    line_list(ui, "facts", model.name, model.facts);
    close_card(ui);
    ui.gap(2 * unit);
    angles(ui, model, intents);
    forms(ui, model, intents);
    for (const std::string* const text : {&model.dose, &model.props}) {
        if (!text->empty()) quiet_paragraph(ui, *text, Type::body);
    }
    ui.gap(unit);
    step_card(ui, "app.pose.steps", model.steps);
    point_card(ui, "app.pose.cautions", model.cautions);
    said(ui, "app.pose.mind", model.mind);
    said(ui, "app.pose.feel", model.feel);
    said(ui, "app.pose.not_feel", model.not_feel);
    said(ui, "app.pose.easier", model.easier);
    said(ui, "app.pose.harder", model.harder);
    point_card(ui, "app.pose.faults", model.faults);
    comparison_card(ui, model.comparisons);
    open_foot(ui, "pose foot", words, foot);
    ui.set_enabled(model.not_for_you.empty());
    if (button(ui, "practise", ui.words("app.pose.practise"), Look::primary, Icon::play))
        intents.push_back(StartPose{});
    ui.set_enabled(true);
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
