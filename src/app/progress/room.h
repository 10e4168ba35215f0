#pragma once

#include "app/progress/places.h"
#include "app/shell/world.h"

namespace catcow {

// Shows what the person has practised. It has no intents of its own yet.
class ProgressRoom {
public:
    explicit ProgressRoom(World& world) : world_(world) {}
    void draw(const place::Progress& at, Intents& intents);

private:
    World& world_;
};

}  // namespace catcow
