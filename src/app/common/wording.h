#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "catalogue/ladder.h"
#include "journal/record.h"
#include "ui/screens/shell/page.h"

namespace catcow {

// Sentences and names that more than one room says. Pure.

// "one, two, three"
std::string joined(const std::vector<std::string>& parts);
// The text "pose.<id>.<key>"; empty where the pose has none.
std::string pose_text(const Content& content, const Pose& pose, const std::string& key);
// The text of `key` with {side} and {other} filled in.
std::string with_side(const Content& content, const std::string& key, Side side);
std::string title_of(const Routine& routine, const Content& content);
// "Gate", "hold for 4 breaths each side"
Line item_line(const Item& item, const Pace& pace, const Content& content);
int minutes_of(Duration length);  // rounded, at least 1
// "Kneeling hurts, Glaucoma"
std::string needs_line(const Settings& settings, const Content& content);
// What makes the pose easier. Empty where it names a variant that does not suit the person.
std::string easier(const Pose& pose, const Content& content, const Person& person);
// Whether the person's needs speak against this variant. A missing prop is no reason: it may be found.
bool avoided(const Rung& rung, const Content& content, const Person& person);

}  // namespace catcow
