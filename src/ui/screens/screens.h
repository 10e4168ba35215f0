#pragma once

#include "ui/model.h"
#include "ui/ui.h"

namespace catcow {

// One function a screen: draws the model, adds what the person wants to `intents`.
void notice_screen(Ui& ui, bool first_visit, Intents& intents);
void today_screen(Ui& ui, const TodayModel& model, Intents& intents);
void player_screen(Ui& ui, const PlayerModel& model, Intents& intents);
void after_screen(Ui& ui, const AfterModel& model, Intents& intents);
void progress_screen(Ui& ui, const ProgressModel& model, Intents& intents);
void settings_screen(Ui& ui, const SettingsModel& model, Intents& intents);
void needs_screen(Ui& ui, const NeedsModel& model, Intents& intents);
void poses_screen(Ui& ui, const PosesModel& model, Intents& intents);
void pose_screen(Ui& ui, const PoseModel& model, Intents& intents);
void posture_screen(Ui& ui, const PostureModel& model, Intents& intents);
void about_screen(Ui& ui, const AboutModel& model, Intents& intents);
void preview_screen(Ui& ui, const PreviewModel& model, Intents& intents);
// Every widget in every state, to look at. Not reached but by the debug key.
void gallery_screen(Ui& ui, Gallery& gallery, Intents& intents);

// What lies over a screen. `detail` is the text of a message, and what becomes of a session
// that is ended.
void dialog(Ui& ui, DialogKind kind, const std::string& detail, Intents& intents);

// The pages between which the nav bar leads, and the bar itself.
void nav_bar(Ui& ui, Screen current, Intents& intents);
// Where the content of such a page goes: beside or above the bar.
Rect page_area(const Ui& ui, bool with_nav);
// A card with a list under its title; nothing for an empty list.
void step_card(Ui& ui, const char* title, const std::vector<Line>& all);
void point_card(Ui& ui, const char* title, const std::vector<std::string>& all);
// Opens the scrolling column of a page inside `area`, with margins and a readable width.
void open_page(Ui& ui, const char* key, Rect area);
void close_page(Ui& ui);
// The body with the letters at its hands and feet.
void figure_alone(Ui& ui, Rect box, const FigureModel& figure);
// Where the breath shape stands in a session's figure: in its upper right corner.
Rect breath_beside(Rect figure);
// A card with a list under its title; nothing for an empty list.
void step_card(Ui& ui, const char* title, const std::vector<Line>& all);
void point_card(Ui& ui, const char* title, const std::vector<std::string>& all);
// The body on a page, with a button that lets it move or rest.
void figure_at(Ui& ui, Rect box, const FigureModel& figure, Intents& intents);

}  // namespace catcow
