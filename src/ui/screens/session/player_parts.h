#pragma once

#include "ui/screens/session/screens.h"

namespace catcow {

enum class Align;

// The parts of the player that its two layouts share. Each text moves the column by its height.

// Draws End on the left, sound on the right, and the progress of the session between them. Returns
// where the row ends.
float player_top_row(Ui& ui, Rect room, const PlayerModel& model, Intents& intents);
// Draws the body, if there is one, and the breath shape.
void player_shape(Ui& ui, Rect box, const PlayerModel& model);
void player_breath(Ui& ui, Rect box, const PlayerModel& model);  // with the countdown in it
void player_word(Ui& ui, const PlayerModel& model, Align align);
void player_sentence(Ui& ui, const PlayerModel& model, Align align);
void player_name(Ui& ui, const PlayerModel& model, Align align);  // of the pose
void player_side(Ui& ui, const PlayerModel& model, Align align);
// Advice, facts such as the time left, and the next pose.
void player_details(Ui& ui, const PlayerModel& model, Align align);
std::string player_facts(const PlayerModel& model);
// Draws in one row: all that can be changed, it hurts in the middle, and the person is in position
// already. In a pause the last shows right and wrong instead. The others do not move when the last
// changes or disappears. Otherwise a late tap could press the wrong button.
void player_answers(Ui& ui, Rect box, const PlayerModel& model, Intents& intents);
// Returns the text of the wish for one more breath, lift or hold.
std::string_view one_more(const Ui& ui, DoseKind as);
// Draws the changes that are the most likely. They must fit.
bool changes_fit(const Ui& ui, float width);
void player_changes(Ui& ui, Rect box, const ChangesModel& model, Intents& intents);
// Controls without words grow with the text on a large screen, so that a television is read and led from
// three metres. At least 1.
float control_scale(const Ui& ui);
// Pause is in the middle of `box`. Previous and Next are on both sides of it, or above and below it
// in an upright box, which is at least `least_upright` high.
inline constexpr float least_upright = big_target + 2 * target + unit;
void player_pause(Ui& ui, Rect box, const PlayerModel& model, Intents& intents);
void player_controls(Ui& ui, Rect box, const PlayerModel& model, Intents& intents);

void player_badge(Ui& ui, Rect room, int speed);  // that the session runs faster
// Returns whether a screen reader leaves the words to the voice. A voice that leads is silent in a pause.
// The screen reader then says what the screen shows.
bool silent(const PlayerModel& model);

// The picture alone, for who looks from the mat or listens. A tap on it, or the button, brings the words back.
void picture_player(Ui& ui, Rect room, const PlayerModel& model, Intents& intents);

// The layout for a low window: a phone that lies on its side, or a window at 400 %. The sentence, the
// side, the answers and Pause are always in view, and the body too.
bool is_low(Rect room);
void low_player(Ui& ui, Rect room, const PlayerModel& model, Intents& intents);

}  // namespace catcow
