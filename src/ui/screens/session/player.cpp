#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/screens/session/player_parts.h"
#include "ui/widgets/areas.h"
#include "ui/widgets/breath_shape.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/slot.h"
#include "ui/widgets/text.h"
#include "ui/written.h"

namespace catcow {
namespace {

// The share of the width that the body takes beside the words. On a desktop or a television that is two thirds.
constexpr float figure_part = 0.56F, wide_figure_part = 0.65F, wide_from = 1200;
constexpr float body_part = 0.36F;  // of the height, where the words grow below the body

Colour word_colour(const Ui& ui, const PlayerModel& model) {
    if (model.paused) return ui.colours().ink;
    if (model.kind == PhaseKind::inhale) return ui.colours().inhale;
    if (model.kind == PhaseKind::exhale) return ui.colours().exhale;
    return ui.colours().accent;
}

}  // namespace

float player_top_row(Ui& ui, Rect room, const PlayerModel& model, Intents& intents) {
    const float y = room.y + unit;
    const float mark = (target + 4) * control_scale(ui);
    if (icon_button_at(ui, {room.x + unit, y, mark, mark}, "end", ui.words("app.button.end"),
                       Icon::close, false)) {
        intents.push_back(AskToEnd{});
    }
    const float marks = model.has_voice ? 2 * mark + unit / 2 : mark;  // at the right
    const float bar = room.x + mark + 3 * unit;
    progress_bar(ui, {bar, y + mark / 2 - 4, room.width - (mark + marks + 6 * unit), 8},
                 ui.words("app.player.session"), model.share);
    if (model.has_voice) {
        const std::string_view voice =
            ui.words(model.voiced ? "app.voice.turn_off" : "app.voice.turn_on");
        if (icon_button_at(ui, {room.x + room.width - marks - unit, y, mark, mark}, "voice", voice,
                           model.voiced ? Icon::voice : Icon::no_voice, false)) {
            intents.push_back(ToggleVoice{});
        }
    }
    const std::string_view sound = ui.words(model.muted ? "app.player.unmute" : "app.player.mute");
    if (icon_button_at(ui, {room.x + room.width - mark - unit, y, mark, mark}, "mute", sound,
                       model.muted ? Icon::muted : Icon::sound, false)) {
        intents.push_back(ToggleMute{});
    }
    return y + mark + unit / 2;
}

void player_shape(Ui& ui, Rect box, const PlayerModel& model) {
    if (model.figure.shown) figure_alone(ui, box, model.figure);
    player_breath(ui, model.figure.shown ? breath_beside(box) : box, model);
}

namespace {

// A wait for others can take minutes.
std::string written_count(int left) {
    if (left < 100) return std::to_string(left);
    return written_clock(left);
}

}  // namespace

void player_breath(Ui& ui, Rect box, const PlayerModel& model) {
    draw_breath_shape(
        ui, box, {model.kind, model.moment.progress, model.moment.lungs, model.reduced_motion});
    if (model.count == 0) return;
    const std::string count = written_count(model.count);
    const float part = count.size() > 3 ? 0.22F : 0.34F;  // of the shape
    const float pixels = std::min(ui.size(Type::count), std::min(box.width, box.height) * part);
    const float across =
        text_width(ui, count, Type::count, Weight::bold) * pixels / ui.size(Type::count);
    draw_line(ui, count, box.x + (box.width - across) / 2, box.y + (box.height - pixels) / 2,
              pixels, Weight::bold, ui.colours().ink);
}

std::string player_facts(const PlayerModel& model) {
    // With others, the bar above has to do for the time.
    if (model.breaths.empty())
        return model.together.empty() ? model.left : model.left + " · " + model.together;
    return model.breaths + " · " + (model.together.empty() ? model.left : model.together);
}

namespace {

// Returns the name with its version where that takes no second line. The sentence needs the room more.
const std::string& heading_of(const Ui& ui, const PlayerModel& model, float width) {
    const bool fits = text_width(ui, model.version, Type::title, Weight::bold) <= width;
    return model.version.empty() || !fits ? model.pose : model.version;
}

// The sizes of the words in a player, for a size `zoom` of the word and the pose.
struct Words {
    Ui& ui;
    const PlayerModel& model;
    float width, zoom;

    // Returns the height of the word, the pose, the side and the sentence, where the last two grow.
    float above(float grown) const {
        ui.zoom(zoom);
        float height =
            line_height(ui.size(Type::word)) + unit +
            text_height(ui, heading_of(ui, model, width), Type::title, Weight::bold, width);
        ui.zoom(zoom * grown);
        height += (model.side.empty() ? 0 : line_height(ui.size(Type::body)) + 2 * unit) +
                  text_height(ui, model.sentence, Type::lead, Weight::regular, width);
        ui.zoom(zoom);
        return height;
    }
    // The same with the details below the sentence.
    float all(float grown) const {
        float height = above(grown);
        ui.zoom(zoom * grown);
        for (const std::string& advice : model.advice)
            height += text_height(ui, advice, Type::body, Weight::regular, width);
        for (const std::string& detail : {player_facts(model), model.next})
            height += text_height(ui, detail, Type::body, Weight::regular, width);
        ui.zoom(zoom);
        return height;
    }
    // Returns by how much the sentence and what belongs to it grow, so that they are read from two
    // metres: as far as they have `room`, at most until the sentence has the size of the pose's name.
    // Without that room they get what the figure can spare (`most`). They shrink a little if all
    // then fits. Otherwise the details scroll, and only a long sentence shrinks.
    float growth(float room, float most) const {
        constexpr int usual = 100, a_little = 80, step = 5;  // percent
        const auto share = [](int percent) { return static_cast<float>(percent) / 100; };
        const float lead = ui.size(Type::lead);
        const int title = static_cast<int>(100 * ui.size(Type::title) / lead);
        for (int percent = title; percent > usual; percent -= step) {
            if (all(share(percent)) <= room) return share(percent);
        }
        for (int percent = usual; percent >= a_little; percent -= step) {
            if (all(share(percent)) <= most) return share(percent);
        }
        const int least =
            std::min(static_cast<int>(100 * points(Type::lead, 80) * zoom / lead), usual);
        int percent = usual;
        while (percent > least && above(share(percent)) > most) percent -= step;
        return share(std::max(percent, least));
    }
};

}  // namespace

bool silent(const PlayerModel& model) {
    return model.voiced && (!model.paused || model.until_ready);
}

void player_word(Ui& ui, const PlayerModel& model, Align align) {
    status(ui, "phase", model.word, Type::word, word_colour(ui, model), align);
    ui.last_node().silent = silent(model);
}

void player_name(Ui& ui, const PlayerModel& model, Align align) {
    heading(ui, heading_of(ui, model, ui.column().width), 1, align);
}

void player_side(Ui& ui, const PlayerModel& model, Align align) {
    if (!model.side.empty()) tag(ui, model.side, ui.colours().accent, align);
}

void player_sentence(Ui& ui, const PlayerModel& model, Align align) {
    if (model.sentence.empty()) return;
    // Announces which pose begins, and on which side, to people who do not see the heading.
    const bool begins = model.kind == PhaseKind::enter || model.kind == PhaseKind::change_sides;
    const std::string& pose = model.version.empty() ? model.pose : model.version;
    const std::string name = model.side.empty() ? pose : pose + ", " + model.side;
    const std::string spoken = begins ? name + ". " + model.sentence : model.sentence;
    live(ui, "instruction", model.sentence, spoken, Type::lead, align);
    ui.last_node().silent = silent(model);
}

void player_details(Ui& ui, const PlayerModel& model, Align align) {
    whisper(ui, "last seconds", model.last_seconds);
    ui.last_node().silent = silent(model);
    // On the way into the pose the advice is announced. A person who pauses has time to read it.
    std::string care;
    for (const std::string& advice : model.advice) {
        if (model.paused) {
            quiet_paragraph(ui, advice, Type::body, align);
        } else {
            care += (care.empty() ? "" : "\n") + advice;
        }
    }
    live(ui, "care", care, care, Type::body, align);
    ui.last_node().silent = silent(model);
    ui.gap(unit / 2);
    quiet_paragraph(ui, player_facts(model), Type::body, align);
    if (!model.next.empty()) quiet_paragraph(ui, model.next, Type::body, align);
}

namespace {

void draw_words(Ui& ui, const PlayerModel& model, float zoom, float grown) {
    player_name(ui, model, Align::centre);
    ui.zoom(zoom * grown);
    if (!model.side.empty()) ui.gap(unit / 2);
    player_side(ui, model, Align::centre);
    ui.gap(unit / 2);
    player_sentence(ui, model, Align::centre);
    player_details(ui, model, Align::centre);
    if (!model.trouble.empty() && !model.paused) {
        ui.gap(unit);
        alert(ui, "trouble", model.trouble);
    }
    ui.zoom(zoom);
}

float reason_height(const Ui& ui, const PlayerModel& model, float width) {
    return text_height(ui, model.trouble, Type::body, Weight::regular, width - 4 * unit) + 4 * unit;
}

// Draws why the session waits, right after the word, because the person reads it before they press Resume.
// The text shrinks until it fits into `height`.
void draw_reason(Ui& ui, const PlayerModel& model, float zoom, float height) {
    const float width = ui.column().width;
    for (int percent = 100; percent > 40; percent -= 5) {
        ui.zoom(zoom * static_cast<float>(percent) / 100);
        if (reason_height(ui, model, width) <= height) break;
    }
    alert(ui, "trouble", model.trouble);
    ui.zoom(zoom);
    ui.gap(unit);
}

}  // namespace

void player_badge(Ui& ui, Rect room, int speed) {
    const std::string text = ui.words.format("app.player.speed", {{"n", std::to_string(speed)}});
    const float pixels =
        std::min(fitting_size(ui, text, Type::caption, Weight::bold, room.width - 6 * unit), 16.0F);
    const float across =
        text_width(ui, text, Type::caption, Weight::bold) * pixels / ui.size(Type::caption);
    const float width = across + 2 * unit;
    const Rect box{room.x + (room.width - width) / 2, room.y + 4, width, 22};
    ui.draw().AddRectFilled({box.x, box.y}, {box.x + width, box.y + box.height},
                            Ui::paint(ui.colours().ink), 11);
    draw_line(ui, text, box.x + unit, box.y + (box.height - pixels) / 2, pixels, Weight::bold,
              ui.colours().paper);
    ui.emit(Role::text, ui.id("speed"), text, box);
}

namespace {

// Where the session waits, the whole body is a target: from the mat a button is far and small.
void tap_to_go_on(const Ui& ui, const PlayerModel& model, Intents& intents) {
    const auto& slot = slot_of(ui);
    if (model.until_ready && slot && slot->turned.tapped) intents.push_back(HurryOn{});
}

}  // namespace

void player_screen(Ui& ui, const PlayerModel& model, Intents& intents) {
    const Rect room = ui.room();
    const bool beside = room.width > room.height;
    // Enlarges the text on a large screen (a television or a desktop), which is read from further
    // away.
    const float zoom =
        std::clamp(std::min(room.width / (beside ? 1000 : 600), room.height / (beside ? 560 : 900)),
                   1.0F, 2.0F);
    ui.zoom(zoom);
    ui.open_group(Role::main, "main", ui.words("app.player.name"));
    const bool stands = model.paused || !model.trouble.empty();
    if (model.picture_only && model.figure.shown && !stands) {
        picture_player(ui, room, model, intents);
        return ui.close_group();
    }
    if (is_low(room)) {
        low_player(ui, room, model, intents);
        tap_to_go_on(ui, model, intents);
        return ui.close_group();
    }
    open_area(ui, "player", room, false);
    const float top = player_top_row(ui, room, model, intents);
    if (model.speed > 1) player_badge(ui, room, model.speed);
    const float foot = std::round(big_target * control_scale(ui)) + 3 * unit;
    const float answer_row = button_height(ui, Look::quiet) + unit;
    const float height = room.y + room.height - top;

    const float text = ui.size(Type::body) / (16 * zoom);  // larger text needs its column
    const float part = room.width >= wide_from * text ? wide_figure_part : figure_part;
    const float split = beside ? part * room.width : 0;
    const float x = room.x + split;
    const float width = room.width - split;
    const float line = std::min(width - 5 * unit, widest_column * 1.4F);
    // Where the screen is high enough, the most likely changes are on it. A pause needs the room.
    constexpr float high_enough = 700;
    const bool changes =
        !model.paused && room.height >= high_enough && changes_fit(ui, width - 4 * unit);
    const float rows = changes ? 2 * answer_row : answer_row;
    const float kept = foot + rows;
    const bool stands_still = model.paused && !model.trouble.empty();
    // The words grow as long as the body keeps its share of the height.
    const float for_words = height - kept - 2 * unit - (beside ? 0 : body_part * height);
    const float least = 0.16F * height;
    const float for_all = height - kept - 2 * unit - (beside ? 0 : least);
    const Words sizes{ui, model, line, zoom};
    const float grown = stands_still ? 1 : sizes.growth(for_words, for_all);
    // In one column, the words get their height first and the shape gets the rest.
    const float words = sizes.all(grown);
    const float word = line_height(ui.size(Type::word));
    const float reason = stands_still ? reason_height(ui, model, line) + unit : 0;
    const float spare = height - kept - words - reason - 2 * unit;
    // A taller screen has more height left after the words, so the shape may take a larger share.
    const float most = std::clamp(0.45F + (height - 800) / 1600, 0.45F, 0.58F);
    const float form = beside ? height - 2 * unit
                       : stands_still && word + reason > height - kept - least
                           ? 0  // the reason needs the room
                           : std::clamp(spare, least, most * height);
    const float picture = (beside ? split : room.width) - 4 * unit;
    if (form > 0) player_shape(ui, {room.x + 2 * unit, top, picture, form}, model);
    close_area(ui);

    const float text_top = beside ? top : top + form + unit;
    const float text_height = room.y + room.height - kept - text_top;
    open_area(ui, "words", {x + 2.5F * unit, text_top, width - 5 * unit, text_height}, true);
    ui.set_column(x + (width - line) / 2, line);
    if (beside && !stands_still)
        ui.gap(std::max(0.0F, (room.y + room.height - kept - top - words) / 2));
    player_word(ui, model, Align::centre);
    if (stands_still) draw_reason(ui, model, zoom, text_height - word - unit);
    draw_words(ui, model, zoom, grown);
    close_area(ui);

    open_area(ui, "controls", {x, room.y + room.height - kept, width, kept}, false);
    ui.open_group(Role::group, "controls", "");
    const float margin = width < 360 ? unit : 2 * unit;  // in a narrow window the labels need it
    Rect row{x + margin, room.y + room.height - kept, width - 2 * margin, answer_row - unit};
    if (changes) player_changes(ui, row, model.changes, intents);
    if (changes) row.y += answer_row;
    player_answers(ui, row, model, intents);
    player_controls(ui, {x, room.y + room.height - foot, width, foot}, model, intents);
    ui.close_group();
    close_area(ui);
    tap_to_go_on(ui, model, intents);
    ui.close_group();
}

}  // namespace catcow
