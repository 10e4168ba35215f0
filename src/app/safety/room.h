#pragma once

#include <variant>

#include "app/safety/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"

namespace catcow {

// What the person must know before they practise, and what a session should go easy on.
class SafetyRoom {
public:
    explicit SafetyRoom(World& world) : world_(world) {}

    // The figure breathes in the pose that Catcow is named after.
    // `routine_waits`: one that arrived by link is shown after the first screens.
    void draw(const place::FirstNotice& at, const FrameContext& context, bool routine_waits,
              Intents& intents);
    void draw(const place::FirstSafety& at, bool routine_waits, Intents& intents);
    void draw(const place::SafetyNotice& at, Intents& intents);
    void draw(const place::FirstNeeds& at, bool routine_waits, Intents& intents);
    void draw(const place::Needs& at, Intents& intents);

    using Outcome = std::variant<Stay, GoOn, GoTo>;
    // `first_visit`: the needs screen was shown on the first visit.
    Outcome carry_out(const SafetyIntent& intent, bool first_visit);

private:
    World& world_;
};

}  // namespace catcow
