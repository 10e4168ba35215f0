#pragma once

#include <variant>

#include "app/learn/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"

namespace catcow {

// Short pages about back pain, each with its sources.
class LearnRoom {
public:
    explicit LearnRoom(World& world) : world_(world) {}

    void draw(const place::Learn& at, Intents& intents);
    void draw(const place::Lesson& at, Intents& intents);

    using Outcome = std::variant<place::Lesson>;
    Outcome carry_out(const LearnIntent& intent);

private:
    World& world_;
};

}  // namespace catcow
