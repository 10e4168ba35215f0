#include "ui/icons.h"
#include "ui/screens/routines/screens.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/surfaces.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {

namespace {

void bullets(Ui& ui, const std::string& key, const std::string& title,
             const std::vector<std::string>& all) {
    ui.open_group(Role::list, key, title);
    for (const std::string& one : all) bullet(ui, one);
    ui.close_group();
}

std::string quoted(const std::string& note) { return "“" + note + "”"; }

// The row of an item opens its pose. The box before it leaves it out this time.
void item_row(Ui& ui, const PreviewModel::Item& item, int index, Intents& intents) {
    constexpr float box = target;
    const Rect column = ui.column();
    const std::string key = std::to_string(index);
    ui.set_column(column.x + box + unit / 2, column.width - box - unit / 2);
    const bool roomy = ui.column().width >= 15 * ui.size(Type::body);
    if (list_row(ui, "item " + key, item.line.title,
                 item.skipped ? ui.words("app.preview.skipped") : item.line.detail, Icon{},
                 roomy ? item.picture : 0))
        intents.push_back(LookAtPose{item.pose, item.variant});
    const float height = ui.column().y - column.y;
    if (check_box_at(ui, {column.x - unit, column.y, box, height}, "include " + key,
                     ui.words.format("app.preview.include", {{"pose", item.line.title}}),
                     !item.skipped))
        intents.push_back(ToggleItem{index});
    if (!item.note.empty()) paragraph(ui, quoted(item.note));
    ui.set_column(column.x, column.width);
}

void items(Ui& ui, const PreviewModel& model, Intents& intents) {
    open_card(ui);
    heading(ui, ui.words("app.preview.items"), 2);
    ui.gap(unit / 2);
    ui.open_group(Role::group, "items", ui.words("app.preview.items"));
    for (std::size_t i = 0; i < model.items.size(); ++i)
        item_row(ui, model.items[i], static_cast<int>(i), intents);
    ui.close_group();
    close_card(ui);
    ui.gap(2 * unit);
}

// Keeping asks nothing, so its button is where the person reads what this is.
void keep(Ui& ui, const PreviewModel& model, Intents& intents) {
    if (!model.trouble.empty()) {
        alert(ui, "trouble", model.trouble);
        ui.gap(2 * unit);
    }
    if (!model.can_keep) return;
    if (button(ui, "keep", ui.words("app.routines.keep"), Look::quiet, Icon::keep))
        intents.push_back(KeepRoutine{});
    ui.gap(2 * unit);
}

void actions(Ui& ui, const PreviewModel& model, Intents& intents) {
    open_card(ui);
    if (model.can_be_favourite) {
        if (toggle(ui, "favourite", ui.words("app.routines.favourite"), model.favourite))
            intents.push_back(SetFavourite{!model.favourite});
        if (toggle(ui, "on today", ui.words("app.plan.on_today"), model.on_today))
            intents.push_back(SetOnToday{!model.on_today});
        ui.gap(unit);
    }
    if (model.playable) {
        if (button(ui, "edit", ui.words(model.own ? "app.routines.edit" : "app.routines.edit_copy"),
                   Look::quiet, Icon::pencil))
            intents.push_back(EditRoutine{});
        ui.gap(unit);
    }
    if (model.playable) {
        if (button(ui, "print", ui.words("app.print.name"), Look::quiet))
            intents.push_back(PrintShown{});
        ui.gap(unit);
    }
    if (button(ui, "duplicate", ui.words("app.routines.duplicate"), Look::quiet, Icon::copy))
        intents.push_back(DuplicateRoutine{});
    if (model.kept) {
        ui.gap(unit);
        if (button(ui, "delete", ui.words("app.routines.delete"), Look::quiet, Icon::erase))
            intents.push_back(DeleteRoutine{});
    }
    close_card(ui);
    ui.gap(2 * unit);
}

// Calm text, as the changes: the person did nothing wrong and has nothing to hurry for.
void lost(Ui& ui, const PreviewModel& model) {
    if (model.left_out.empty()) return;
    open_card(ui);
    for (std::size_t i = 0; i < model.left_out.size(); ++i) {
        if (i > 0) ui.gap(unit);
        paragraph(ui, model.left_out[i]);
    }
    close_card(ui);
    ui.gap(2 * unit);
}

void changes(Ui& ui, const PreviewModel& model) {
    for (std::size_t i = 0; i < model.groups.size(); ++i) {
        const ChangeGroup& group = model.groups[i];
        open_card(ui);
        heading(ui, group.because, 2);
        ui.gap(unit / 2);
        bullets(ui, "changes " + std::to_string(i), group.because, group.changes);
        if (!group.why.empty()) quiet_paragraph(ui, group.why, Type::body);
        close_card(ui);
        ui.gap(2 * unit);
    }
    if (model.notes.empty()) return;
    const std::string title(ui.words("app.preview.notes"));
    open_card(ui);
    heading(ui, title, 2);
    ui.gap(unit / 2);
    bullets(ui, "notes", title, model.notes);
    close_card(ui);
    ui.gap(2 * unit);
}

void not_for(Ui& ui, const PreviewModel& model) {
    if (model.not_for.empty()) return;
    const std::string title(ui.words("app.preview.not_for"));
    open_card(ui);
    heading(ui, title, 2);
    ui.gap(unit / 2);
    quiet_paragraph(ui, ui.words("app.preview.not_for_about"), Type::body);
    ui.gap(unit / 2);
    bullets(ui, "not for", title, model.not_for);
    close_card(ui);
    ui.gap(2 * unit);
}

void sound_card(Ui& ui, const PreviewModel& model, Intents& intents) {
    open_card(ui);
    const int chosen =
        choice(ui, "profile", "app.sound.profile.name",
               {"app.sound.profile.tones", "app.sound.profile.quiet", "app.sound.profile.silent"},
               static_cast<int>(model.profile));
    if (chosen >= 0) intents.push_back(SetRoutineSound{static_cast<SoundProfile>(chosen)});
    ui.gap(unit);
    if (button(ui, "test", ui.words("app.sound.test"), Look::plain, Icon::play))
        intents.push_back(TestSound{});
    close_card(ui);
    ui.gap(2 * unit);
}

void sound_file(Ui& ui, const PreviewModel& model, Intents& intents) {
    open_card(ui);
    quiet_paragraph(ui, ui.words("app.preview.sound.about"), Type::body);
    ui.gap(1.5F * unit);
    if (model.sound) {
        const Rect column = ui.column();
        progress_bar(ui, {column.x, column.y, column.width, unit},
                     ui.words("app.preview.sound.progress"), *model.sound);
        ui.gap(2.5F * unit);
    }
    const char* const label = model.sound ? "app.button.cancel" : "app.preview.sound.save";
    if (button(ui, "sound file", ui.words(label), Look::quiet))
        intents.push_back(ToggleSoundFile{});
    close_card(ui);
    ui.gap(2 * unit);
}

// The two lie beside each other, so that the foot leaves the page its room.
void share_and_leave(Ui& ui, Intents& intents) {
    const Rect column = ui.column();
    const float width = (column.width - unit) / 2, height = button_height(ui, Look::quiet);
    const Rect right{column.x + width + unit, column.y, width, height};
    if (button_at(ui, {column.x, column.y, width, height}, "share", ui.words("app.button.share"),
                  Look::quiet))
        intents.push_back(ShareShown{});
    if (button_at(ui, right, "not now", ui.words("app.button.not_now"), Look::plain))
        intents.push_back(LeavePage{});
    ui.gap(height);
}

}  // namespace

void preview_screen(Ui& ui, const PreviewModel& model, Intents& intents) {
    const Rect room = page_area(ui, false);
    const float foot =
        button_height(ui, Look::primary) + unit + button_height(ui, Look::quiet) + 4 * unit;
    ui.open_group(Role::main, "main", ui.words("app.preview.name"));
    open_page(ui, "preview", above_foot(room, foot));
    live(ui, "what", model.what, model.what, Type::body, Align::left);
    heading(ui, model.routine.title, 1);
    ui.gap(unit / 2);
    if (!model.routine.about.empty()) paragraph(ui, model.routine.about, Type::body);
    if (model.playable) paragraph(ui, written_length(ui.words, model.routine), Type::lead);
    const std::string counts = written_changes(ui.words, model.routine.changes);
    if (!counts.empty()) quiet_paragraph(ui, counts, Type::body);
    if (!model.props.empty()) quiet_paragraph(ui, model.props, Type::body);
    if (!model.note.empty()) {
        ui.gap(unit);
        paragraph(ui, quoted(model.note));
    }
    if (!model.plan.empty()) quiet_paragraph(ui, model.plan, Type::body);
    if (model.together) {
        ui.gap(unit);
        paragraph(ui, ui.words.format("app.together.at", {{"when", model.together->when}}));
        quiet_paragraph(ui, model.together->then, Type::body);
    }
    ui.gap(2 * unit);
    const auto start = [&] {
        if (!model.playable) return;
        if (button(ui, "start", ui.words("app.button.start"), Look::primary, Icon::play))
            intents.push_back(StartPreview{});
        ui.gap(unit);
    };
    const bool apart = foot_is_apart(room, foot);
    if (!apart) {  // the end of a low window is far below
        start();
        if (button(ui, "share", ui.words("app.button.share"), Look::quiet, Icon::share))
            intents.push_back(ShareShown{});
        ui.gap(unit);
    }
    keep(ui, model, intents);
    lost(ui, model);
    if (model.playable) {
        if (button(ui, "film", ui.words("app.film.open"), Look::quiet, Icon::play))
            intents.push_back(WatchShown{});
        ui.gap(2 * unit);
    }
    if (model.playable) items(ui, model, intents);
    changes(ui, model);
    not_for(ui, model);
    actions(ui, model, intents);
    if (model.playable) sound_card(ui, model, intents);
    if (model.floor) {
        open_card(ui);
        lesson_row(ui, "moving", intents);
        close_card(ui);
        ui.gap(2 * unit);
    }
    if (model.playable) together_card(ui, model, intents);
    if (model.playable && model.tones) sound_file(ui, model, intents);
    if (model.received) quiet_paragraph(ui, ui.words("app.preview.care"), Type::body);
    open_foot(ui, "preview foot", room, foot);
    if (apart) {
        start();
        share_and_leave(ui, intents);
    } else if (button(ui, "not now", ui.words("app.button.not_now"), Look::plain)) {
        intents.push_back(LeavePage{});
    }
    close_foot(ui);
    ui.close_group();
}

}  // namespace catcow
