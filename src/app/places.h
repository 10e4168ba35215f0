#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "app/builder/places.h"
#include "app/common/place_facts.h"
#include "app/learn/places.h"
#include "app/plan/places.h"
#include "app/poses/places.h"
#include "app/progress/places.h"
#include "app/routines/places.h"
#include "app/safety/places.h"
#include "app/session/places.h"
#include "app/settings/places.h"
#include "app/shell/places.h"
#include "ui/intents.h"

namespace catcow {

// Where the person is. Each place owns the data that its screen needs.
using Place =
    std::variant<place::FirstNotice, place::FirstSafety, place::FirstNeeds, place::Today,
                 place::BadDay, place::MyPlan, place::RemindersPage, place::Routines,
                 place::Preview, place::Builder, place::Player, place::After, place::PoseList,
                 place::PosePage, place::PosturePage, place::Learn, place::Lesson, place::Progress,
                 place::Settings, place::SafetyNotice, place::Needs, place::About, place::VoiceList,
                 place::Sounds, place::Film, place::Gallery>;

// The dialog that is open over the place.
using Dialog = std::variant<dialog::None, dialog::Message, dialog::EndSession, dialog::Hurts,
                            dialog::Compare, dialog::More, dialog::AskVoice, dialog::PasteLink,
                            dialog::Erase, dialog::PickPose, dialog::PickVersion, dialog::Share>;

PlaceFacts facts_of(const Place& place);
// Returns the number of Back steps from `place` to the bottom of the history.
int depth_of(const Place& place);
Place place_of(Destination destination);

}  // namespace catcow
