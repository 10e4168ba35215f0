#include "app/safety/room.h"

#include <algorithm>

#include "app/safety/models.h"
#include "base/match.h"

namespace catcow {
namespace {

void toggle(std::vector<std::string>& all, const std::string& one) {
    const auto found = std::find(all.begin(), all.end(), one);
    if (found == all.end()) {
        all.push_back(one);
    } else {
        all.erase(found);
    }
}

}  // namespace

void SafetyRoom::draw(const place::FirstNotice&, const FrameContext& context, bool routine_waits,
                      Intents& intents) {
    WelcomeModel model;
    model.routine_waits = routine_waits;
    if (const Pose* const pose = world_.content.catalogue.pose("cat-cow")) {
        const Variant& variant = pose->variants.front();
        const Item item{.pose = pose->number, .variant = variant.number, .dose = variant.dose};
        model.figure = world_.figure.present(item, Viewpoint::usual, world_.launch.speed, context);
    }
    welcome_screen(world_.ui, model, intents);
}

void SafetyRoom::draw(const place::FirstSafety&, bool routine_waits, Intents& intents) {
    notice_screen(world_.ui, true, routine_waits, intents);
}

void SafetyRoom::draw(const place::SafetyNotice&, Intents& intents) {
    notice_screen(world_.ui, false, false, intents);
}

void SafetyRoom::draw(const place::FirstNeeds&, bool routine_waits, Intents& intents) {
    NeedsModel model = needs_model(world_.store.settings(), world_.content, true);
    model.routine_waits = routine_waits;
    needs_screen(world_.ui, model, intents);
}

void SafetyRoom::draw(const place::Needs&, Intents& intents) {
    needs_screen(world_.ui, needs_model(world_.store.settings(), world_.content, false), intents);
}

SafetyRoom::Outcome SafetyRoom::carry_out(const SafetyIntent& intent, bool first_visit) {
    const NeedRules& rules = world_.content.catalogue.rules();
    Settings settings = world_.store.settings();
    const Outcome outcome = match(
        intent,
        [&](const AcceptNotice&) -> Outcome {
            settings.notice_seen = true;
            return GoOn{};
        },
        [&](const ToggleNeed& need) -> Outcome {
            toggle(settings.needs, rules.needs[static_cast<std::size_t>(need.number)].id);
            return Stay{};
        },
        [&](const ToggleProp& prop) -> Outcome {
            toggle(settings.without, rules.props[static_cast<std::size_t>(prop.number)]);
            return Stay{};
        },
        [&](const FinishNeeds&) -> Outcome {
            settings.needs_asked = true;
            if (first_visit) return GoOn{};
            return GoTo{Destination::settings};
        });
    world_.store.change(settings);
    return outcome;
}

}  // namespace catcow
