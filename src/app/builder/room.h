#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "app/builder/places.h"
#include "app/shell/outcome.h"
#include "app/shell/world.h"
#include "ui/screens/builder/screens.h"

namespace catcow {

// Making routines. Each change is kept at once.
class BuilderRoom {
public:
    explicit BuilderRoom(World& world) : world_(world) {}

    void draw(const place::Builder& at, const FrameContext& context, Intents& intents);
    void draw(const dialog::PickPose& at, const place::Builder& below, Intents& intents);
    void draw_versions(const place::Builder& at, Intents& intents);

    // What is to be edited: a kept routine by its key, or a copy of another one.
    struct Wanted {
        Routine routine;
        std::string key;  // empty: a copy
    };
    using Outcome = std::variant<Stay, place::Builder, dialog::PickPose, dialog::PickVersion, GoTo,
                                 ShowKept, WatchThis>;
    // `builder`, `pick`: what is shown, or null. `shown`: what the preview shows, if it is shown.
    Outcome carry_out(const BuilderIntent& intent, place::Builder* builder, dialog::PickPose* pick,
                      std::optional<Wanted> shown);
    // Says what was kept. Call it when the person goes back.
    void leave(const place::Builder& at);

private:
    place::Builder begin(Routine routine, std::string key, bool is_new) const;
    Outcome change(const BuilderIntent& intent, place::Builder& at);
    Outcome pick(const BuilderIntent& intent, place::Builder& at, dialog::PickPose& list);
    Outcome keep(place::Builder& at, Routine to, std::string_view typed = {});
    enum class Unchanged { no_copy, kept };
    void store(place::Builder& at, Unchanged copies = Unchanged::no_copy);
    std::optional<Item> item_for(int pose) const;

    World& world_;
};

}  // namespace catcow
