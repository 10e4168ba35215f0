#include "app/builder/room.h"

#include <algorithm>
#include <utility>

#include "app/builder/models.h"
#include "app/common/wording.h"
#include "base/match.h"
#include "routine/order.h"
#include "routine/title.h"

namespace catcow {

void BuilderRoom::draw(const place::Builder& at, const FrameContext& context, Intents& intents) {
    builder_screen(
        world_.ui,
        builder_model(at, world_.content, context.person, world_.store.settings().way_time),
        intents);
}

void BuilderRoom::draw(const dialog::PickPose& at, const place::Builder& below, Intents& intents) {
    const int items = static_cast<int>(below.editor.routine().items.size());
    pick_dialog(world_.ui, pick_model(at, items, world_.content), intents);
}

void BuilderRoom::draw_versions(const place::Builder& at, Intents& intents) {
    versions_dialog(world_.ui, opened_item(at, world_.content), intents);
}

place::Builder BuilderRoom::begin(Routine routine, std::string key, bool is_new) const {
    place::Builder at;
    at.is_new = is_new;
    at.is_copy = key.empty() && !is_new;
    at.key = key.empty() ? world_.ports.device.random_id() : std::move(key);
    routine.id.clear();
    routine.start.reset();  // it was for one time
    if (at.is_copy)
        routine.title = title_of_copy(routine.title, world_.store.routines().all(), world_.content);
    at.begun = routine;
    at.editor = Editor(std::move(routine));
    return at;
}

// A routine without items is not kept: nobody looks for it, and no row or link can hold it. Nor is a
// copy in which nothing was changed, or everything undone, unless the person saves it.
void BuilderRoom::store(place::Builder& at, Unchanged copies) {
    const KeptRoutine* const kept = world_.store.routines().find(at.key);
    const Routine& routine = at.editor.routine();
    if (kept && kept->routine == routine) return;
    KeptRoutine to = kept ? *kept : KeptRoutine{at.key, {}, KeptRoutine::From::own, at.favourite};
    at.favourite = to.favourite;
    to.routine = routine;
    to.changed = world_.ports.device.unix_seconds();
    const bool no_copy = copies == Unchanged::no_copy && at.is_copy && routine == at.begun;
    if (routine.items.empty() || no_copy) {
        if (kept) world_.store.remove_routine(at.key);
    } else if (kept) {
        world_.store.change(to);
    } else {
        world_.store.add(std::move(to));
    }
}

void BuilderRoom::leave(const place::Builder& at) {
    const Routine& routine = at.editor.routine();
    if (routine == at.begun || !world_.store.routines().find(at.key)) return;
    world_.shell.toast.show(world_.content.texts.format(
        "app.builder.saved", {{"title", title_of(routine, world_.content)}}));
}

BuilderRoom::Outcome BuilderRoom::keep(place::Builder& at, Routine to, std::string_view typed) {
    at.editor.change(std::move(to), typed);
    store(at);
    return Stay{};
}

// The standard version, with its own dose, whatever the person's own answers are: the routine may be for somebody else, who
// would get a chair because of the knees of who sent it. When it is practised, it is changed for who practises.
std::optional<Item> BuilderRoom::item_for(int number) const {
    const Pose* const pose = world_.content.catalogue.pose(number);
    if (!pose) return std::nullopt;
    Item item;
    item.pose = number;
    item.variant = pose->variants.front().number;
    item.dose = pose->variant(item.variant)->dose;
    return item;
}

BuilderRoom::Outcome BuilderRoom::carry_out(const BuilderIntent& intent, place::Builder* builder,
                                            dialog::PickPose* pick, std::optional<Wanted> shown) {
    if (std::holds_alternative<NewRoutine>(intent)) {
        Routine empty;
        empty.pace = world_.store.settings().pace;
        return begin(std::move(empty), {}, true);
    }
    if (std::holds_alternative<EditRoutine>(intent)) {
        if (!shown) return Stay{};
        return begin(std::move(shown->routine), std::move(shown->key), false);
    }
    if (!builder) return Stay{};
    builder->said.clear();
    return pick ? this->pick(intent, *builder, *pick) : change(intent, *builder);
}

// The list stays open, so that several poses can be added. Only the versions are chosen in another one.
BuilderRoom::Outcome BuilderRoom::pick(const BuilderIntent& intent, place::Builder& at,
                                       dialog::PickPose& list) {
    Routine routine = at.editor.routine();
    const int count = static_cast<int>(routine.items.size());
    if (const auto* const search = std::get_if<SearchPoseToAdd>(&intent)) {
        list.search = search->text;
    } else if (const auto* const wanted = std::get_if<AddPose>(&intent)) {
        const auto item = item_for(wanted->pose);
        if (!item || count >= most_items) return Stay{};
        list.added.push_back(wanted->pose);
        list.any = true;
        return keep(at, with_item(std::move(routine), *item, count));
    } else if (const auto* const out = std::get_if<TakeOutAdded>(&intent)) {
        const auto last = std::find(list.added.rbegin(), list.added.rend(), out->pose);
        if (last == list.added.rend()) return Stay{};
        const auto behind = static_cast<int>(last - list.added.rbegin());
        list.added.erase(std::next(last).base());
        return keep(at, without_item(std::move(routine), count - 1 - behind));
    }
    return Stay{};
}

BuilderRoom::Outcome BuilderRoom::change(const BuilderIntent& intent, place::Builder& at) {
    Routine routine = at.editor.routine();
    const int count = static_cast<int>(routine.items.size());
    const auto whole = [&](std::string_view typed = {}) {
        return keep(at, std::move(routine), typed);
    };
    const auto opened = [&](auto set, std::string_view typed = {}) -> Outcome {
        if (at.open < 0 || at.open >= count) return Stay{};
        set(routine.items[static_cast<std::size_t>(at.open)]);
        return whole(typed);
    };
    return match(
        intent, [](const NewRoutine&) -> Outcome { return Stay{}; },
        [](const EditRoutine&) -> Outcome { return Stay{}; },
        [&](const NameRoutine& to) {
            routine.title = fitting_part(to.title, most_title_bytes, most_title_bytes);
            return whole("title");
        },
        [&](const NoteRoutine& to) {
            routine.note = fitting_part(to.note, std::string::npos, most_note);
            return whole("note");
        },
        [&](const SetRoutinePace& to) {
            routine.pace = {seconds(to.in), seconds(to.out)};
            return whole("pace");
        },
        [&](const SetTones& to) {
            routine.sound = to.profile;
            return whole();
        },
        [&](const PlanRoutine& to) {
            routine.plan = RoutinePlan{to.days, to.days == 0 ? 0 : to.weeks};
            return whole("plan");
        },
        [&](const OrderItems&) {
            routine.items = with_fewest_changes(routine.items, world_.content.catalogue);
            at.open = -1;
            return whole();
        },
        [&](const UndoChange&) -> Outcome {
            at.editor.undo();
            store(at);
            return Stay{};
        },
        [&](const RedoChange&) -> Outcome {
            at.editor.redo();
            store(at);
            return Stay{};
        },
        [&](const WatchEdited&) -> Outcome { return WatchThis{std::move(routine)}; },
        // A copy that was not changed is kept now.
        [&](const SaveRoutine&) -> Outcome {
            store(at, Unchanged::kept);
            if (at.editor.routine().items.empty()) return GoTo{Destination::routines};
            return ShowKept{at.key};
        },
        [&](const OpenItem& of) -> Outcome {
            at.open = at.open == of.place ? -1 : of.place;
            return Stay{};
        },
        [&](const MoveItem& by) -> Outcome {
            if (by.from < 0 || by.from >= count || by.to < 0 || by.to >= count) return Stay{};
            at.open = by.dragged ? -1 : at.open == by.from ? by.to : at.open;
            if (by.dragged && at.dragged < 0) at.grip = by.from;
            at.dragged = by.dragged ? by.to : -1;
            keep(at, with_moved(std::move(routine), by.from, by.to), by.dragged ? "drag" : "");
            at.said = where_it_is(at.editor.routine(), by.to, world_.content);
            return Stay{};
        },
        [&](const DropItem&) -> Outcome {
            at.dragged = -1;
            return Stay{};
        },
        [&](const CopyItem& of) -> Outcome {
            at.open = of.place + 1;
            return keep(at, with_copy(std::move(routine), of.place));
        },
        [&](const RemoveItem& of) -> Outcome {
            at.open = -1;
            return keep(at, without_item(std::move(routine), of.place));
        },
        [&](const AskForForm&) -> Outcome {
            if (at.open < 0 || at.open >= count) return Stay{};
            return dialog::PickVersion{};
        },
        // Another version has its own dose.
        [&](const SetForm& to) {
            return opened([&](Item& item) {
                const Variant* const variant =
                    world_.content.catalogue.pose(item.pose)->variant(to.variant);
                if (!variant || item.variant == to.variant) return;
                item.variant = to.variant;
                item.dose = variant->dose;
            });
        },
        [&](const SetSides& to) { return opened([&](Item& item) { item.sides = to.sides; }); },
        [&](const SetDose& to) { return opened([&](Item& item) { item.dose = to.dose; }, "dose"); },
        [&](const NoteItem& to) {
            const std::string_view note = fitting_part(to.note, std::string::npos, most_item_note);
            return opened([&](Item& item) { item.note = note; }, "item note");
        },
        [](const AskForPose&) -> Outcome { return dialog::PickPose{}; },
        [](const SearchPoseToAdd&) -> Outcome { return Stay{}; },
        [](const AddPose&) -> Outcome { return Stay{}; },
        [](const TakeOutAdded&) -> Outcome { return Stay{}; });
}

}  // namespace catcow
