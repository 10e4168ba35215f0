// What can be done with a routine: keep, skip an item, favourite, duplicate, delete, undo.
#include <algorithm>
#include <utility>

#include "app/common/wording.h"
#include "app/routines/room.h"
#include "base/contains.h"
#include "routine/same.h"

namespace catcow {

const KeptRoutine* RoutinesRoom::kept(const place::Preview& preview) const {
    return preview.key.empty() ? nullptr : world_.store.routines().find(preview.key);
}

std::optional<place::Preview> RoutinesRoom::preview_of_kept(std::string_view key) const {
    const KeptRoutine* const routine = world_.store.routines().find(key);
    if (!routine) return std::nullopt;
    place::Preview shown = preview_of(*routine, world_.content);
    shown.below = Destination::routines;
    return shown;
}

// The rows can come after the link, and another tab can edit or delete the routine that is shown.
void RoutinesRoom::follow_kept(place::Preview& preview) const {
    if (preview.from == place::Preview::From::built_in) return;
    if (!kept(preview)) {
        preview.key.clear();
        for (const KeptRoutine& each : world_.store.routines().all()) {
            if (!same_routine(each.routine, preview.whole)) continue;
            preview.key = each.key;
            break;
        }
    }
    const KeptRoutine* const now = kept(preview);
    if (now && preview.from == place::Preview::From::proposed)
        preview.from = place::Preview::From::own;
    if (!now || now->routine == preview.whole) return;
    preview.whole = now->routine;
    preview.routine = playable(now->routine, world_.content.catalogue);
}

void RoutinesRoom::follow_items(place::Preview& preview, const Adapted& mine) {
    if (preview.items == mine.routine.items) return;
    preview.items = mine.routine.items;
    preview.skipped.assign(preview.items.size(), false);
}

void RoutinesRoom::toggle_item(place::Preview& preview, std::size_t index) {
    if (index >= preview.skipped.size()) return;
    const auto taken = std::count(preview.skipped.begin(), preview.skipped.end(), false);
    if (!preview.skipped[index] && taken == 1)
        return world_.shell.toast.show(world_.content.texts("app.preview.one_stays"));
    preview.skipped[index] = !preview.skipped[index];
}

KeptRoutine RoutinesRoom::new_routine(Routine routine, KeptRoutine::From from) const {
    routine.id.clear();
    routine.start.reset();  // it was for one time
    return {world_.ports.device.random_id(), std::move(routine), from, false,
            world_.ports.device.unix_seconds()};
}

void RoutinesRoom::keep(place::Preview& preview) {
    if (kept(preview) || preview.from == place::Preview::From::built_in) return;
    const bool received = preview.from == place::Preview::From::received;
    KeptRoutine routine =
        new_routine(preview.whole, received ? KeptRoutine::From::received : KeptRoutine::From::own);
    if (!received) preview.from = place::Preview::From::own;
    preview.key = routine.key;
    preview.whole = routine.routine;
    world_.store.add(std::move(routine));
}

void RoutinesRoom::set_favourite(const place::Preview& preview, bool on) {
    if (preview.from == place::Preview::From::built_in) {
        Settings settings = world_.store.settings();
        std::erase(settings.favourites, preview.whole.id);
        if (on) settings.favourites.push_back(preview.whole.id);
        world_.store.change(settings);
    } else if (const KeptRoutine* const now = kept(preview)) {
        KeptRoutine to = *now;
        to.favourite = on;
        world_.store.change(to);
    }
}

bool RoutinesRoom::is_favourite(const place::Preview& preview) const {
    const KeptRoutine* const now = kept(preview);
    return now ? now->favourite : contains(world_.store.settings().favourites, preview.whole.id);
}

// A routine that the person did not make does not become theirs by a copy.
place::Preview RoutinesRoom::duplicate(const place::Preview& preview) {
    const Content& content = world_.content;
    const bool received = preview.from == place::Preview::From::received;
    KeptRoutine copy =
        new_routine(preview.whole, received ? KeptRoutine::From::received : KeptRoutine::From::own);
    copy.routine.title =
        title_of_copy(title_of(preview.whole, content), world_.store.routines().all(), content);
    world_.store.add(copy);
    world_.shell.toast.show(content.texts("app.routines.copied"));
    place::Preview shown = preview_of(copy, content);
    shown.below = preview.below;
    return shown;
}

void RoutinesRoom::remove(const place::Preview& preview) {
    const KeptRoutine* const now = kept(preview);
    if (!now) return;
    deleted_ = *now;
    erasures_ = world_.store.erasures();
    world_.store.remove_routine(preview.key);
}

void RoutinesRoom::undo_delete() {
    if (deleted_ && erasures_ == world_.store.erasures()) world_.store.add(*std::move(deleted_));
    deleted_.reset();
}

}  // namespace catcow
