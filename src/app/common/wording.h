#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "catalogue/ladder.h"
#include "journal/kept_routine.h"
#include "journal/record.h"
#include "plan/programme.h"
#include "platform/ports.h"
#include "ui/screens/shell/page.h"

namespace catcow {

// Sentences and names that more than one room uses. Pure functions.

// Returns the text `key` of the pose (Pose::text_key()), empty if the pose has none.
std::string pose_text(const Content& content, const Pose& pose, const std::string& key);
// Returns the key of the sentence that says why nothing is saved. Null if it is saved.
const char* trouble_key(Storage::State state);
std::string title_of(const Routine& routine, const Content& content);
// Returns "Evening (2)": a title that neither what the person has nor what Catcow brings is called.
std::string title_of_copy(const std::string& title, const std::vector<KeptRoutine>& kept,
                          const Content& content);
// Returns, for example, "Gate" and "hold for 4 breaths each side".
Line item_line(const Item& item, const Pace& pace, const Content& content);
// Returns "4 lifts", "2 holds" or "6 breaths".
std::string count_of(DoseKind as, int n, const Texts& texts);
// Returns what is done of a pose with two sides, in the words in which a voice names the side: "left side only".
std::string only_side(const Texts& texts, const Pose& pose, Side side);
// Returns "2 of 3 days this week.", or the days alone where the person has no goal.
std::string week_line(const Week& week, const Texts& texts);
// The same with the posture checks, if there were any.
std::string whole_week_line(const Week& week, const Texts& texts);
int minutes_of(Duration length);  // rounded, at least 1
// Returns, for example, "Kneeling hurts, Glaucoma".
std::string needs_line(const Settings& settings, const Content& content);
// Returns how to make the pose easier. Empty if the text names a variant that does not suit the
// person.
std::string easier(const Pose& pose, const Content& content, const Person& person);
// Returns whether the person's needs rule this variant out. A missing prop does not count, because
// the person may find it.
bool avoided(const Rung& rung, const Content& content, const Person& person);

// Returns "Bridge: Low", also for the standard version: "Bridge: Straight line".
std::string version_name(const Pose& pose, const Variant& variant, const Content& content);
// Returns why a pose is done in another version, in one sentence. Empty if the person chose that.
std::string why_version(OwnVersion::Why why, const Content& content);

// Returns the variant that the person sees first. This is the standard one, or the variant of this
// pose that replaces it.
int first_variant(const Pose& pose, const Content& content, const Person& person);

}  // namespace catcow
