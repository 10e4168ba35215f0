#pragma once

#include <string>

#include "app/content.h"
#include "app/practice.h"
#include "app/store.h"
#include "routine/adapt.h"
#include "ui/model.h"

namespace catcow {

// Values for the screens, in words, from what the app holds. Pure.
RoutineLine line_of(const Routine& routine, const Content& content);
int minutes_of(Duration length);  // rounded, at least 1
std::string title_of(const Routine& routine, const Content& content);

PlayerModel player_model(const Practice& practice, const Content& content, bool muted,
                         bool reduced_motion);
AfterModel after_model(const SessionRecord& record, const std::string& kept, bool asks,
                       const Content& content);
ProgressModel progress_model(const Store& store, const Content& content);
// `adapted` is what of it is done by the person at hand.
PreviewModel preview_model(const Playable& routine, const Adapted& adapted, const Content& content);
// "Gate: hold for 4 breaths each side"
// A text with {side} and {other} filled in.
std::string with_side(const Content& content, const std::string& key, Side side);
Line item_line(const Item& item, const Pace& pace, const Content& content);

}  // namespace catcow
