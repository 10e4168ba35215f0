#pragma once

#include <variant>

#include "app/poses/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"

namespace catcow {

// The list of poses, the page of each pose, and the posture check.
class PosesRoom {
public:
    explicit PosesRoom(World& world) : world_(world) {}

    void draw(const place::PoseList& at, const FrameContext& context, Intents& intents);
    void draw(const place::PosePage& at, const FrameContext& context, Intents& intents);
    void draw(const place::PosturePage& at, const FrameContext& context, Intents& intents);

    using Outcome = std::variant<Stay, place::PosePage, StartSession>;
    // `page`: the pose page that is shown, or null. Intents that need a page do nothing without
    // one.
    Outcome carry_out(const PosesIntent& intent, place::PosePage* page);

private:
    Routine checked() const;

    World& world_;
    PoseSearch search_;
    int check_ = 0;  // index in Catalogue::checks()
};

}  // namespace catcow
