#include <algorithm>
#include <cmath>

#include "base/sort_few.h"
#include "catalogue/dose_reader.h"
#include "catalogue/json_reader.h"
#include "routine/routine.h"

namespace catcow {

namespace {

constexpr std::string_view folder = "routines/";
constexpr std::string_view ending = ".json";
constexpr double most_routines = 99;

std::optional<Sides> sides_named(std::string_view name) {
    if (name == "both") return Sides::both;
    if (name == "left") return Sides::left;
    if (name == "right") return Sides::right;
    return std::nullopt;
}

const Variant* variant_named(const Pose& pose, std::string_view id) {
    const auto found = std::find_if(pose.variants.begin(), pose.variants.end(),
                                    [id](const Variant& variant) { return variant.id == id; });
    return found == pose.variants.end() ? nullptr : &*found;
}

// Files refer to poses and variants by id. Numbers are only for links.
Item read_item(const JsonReader& json, const Catalogue& catalogue) {
    json.only({"pose", "variant", "dose", "sides"});
    Item item;
    const std::string id = json.text("pose");
    const Pose* pose = catalogue.pose(id);
    if (pose == nullptr) {
        json.fail("pose: \"" + id + "\" is not known");
        return item;
    }
    item.pose = pose->number;
    const Variant* variant = &pose->variants.front();
    if (json.has("variant")) variant = variant_named(*pose, json.text("variant"));
    if (variant == nullptr) {
        json.fail("variant: not one of " + id);
        return item;
    }
    item.variant = variant->number;
    item.dose = json.has("dose") ? read_dose(json.object("dose")) : variant->dose;
    const auto sides = sides_named(json.text("sides", "both"));
    if (!sides) json.fail("sides: must be both, left or right");
    item.sides = sides.value_or(Sides::both);
    if (!pose->two_sided && item.sides != Sides::both) json.fail("sides: the pose has none");
    return item;
}

Routine read_routine(const JsonReader& json, const Catalogue& catalogue) {
    json.only({"id", "place", "items"});
    Routine routine;
    routine.id = json.text("id");
    json.for_each("items", [&](const JsonReader& item) {
        routine.items.push_back(read_item(item, catalogue));
    });
    if (routine.items.empty() || routine.items.size() > most_items) {
        json.fail("items: must be 1 to " + std::to_string(most_items));
    }
    return routine;
}

}  // namespace

int breaths_of(const Dose& dose, const Pace& pace) {
    if (dose.unit == DoseUnit::breaths) return dose.amount;
    const double breaths = dose.amount / in_seconds(pace.cycle());
    return std::max(1, static_cast<int>(std::lround(breaths)));
}

int breaths_per_side(const Dose& dose, const Pace& pace) {
    return breaths_of(dose, pace) * dose.repetitions;
}

Routine check_routine(const Pose& check, const Pace& pace) {
    const Variant& variant = check.variants.front();
    Item item{.pose = check.number, .variant = variant.number, .dose = variant.dose};
    const double step = in_seconds(pace.cycle()) * item.dose.amount;
    item.dose.amount *= std::max(1, static_cast<int>(std::lround(60 / step)));
    Routine routine;
    routine.id = std::string(check_prefix) + check.id;
    routine.items.push_back(std::move(item));
    routine.pace = pace;
    return routine;
}

Result<std::vector<Routine>> load_routines(const std::vector<SourceFile>& files,
                                           const Catalogue& catalogue) {
    struct Placed {
        int place;
        Routine routine;
    };
    std::vector<Placed> placed;
    for (const SourceFile& file : files) {
        if (!file.name.starts_with(folder) || !file.name.ends_with(ending)) continue;
        const JsonReader json = JsonReader::parse(file.text, file.name);
        Routine routine = read_routine(json, catalogue);
        const int place = static_cast<int>(json.number("place", 1, most_routines));
        if (file.name != std::string(folder) + routine.id + std::string(ending)) {
            json.fail("id: must be the name of the file");
        }
        if (!json.ok()) return json.error();
        placed.push_back({place, std::move(routine)});
    }
    sort_few(placed,
             [](const Placed& one, const Placed& other) { return one.place < other.place; });
    std::vector<Routine> routines;
    routines.reserve(placed.size());
    for (Placed& one : placed) routines.push_back(std::move(one.routine));
    return routines;
}

Playable playable(const Routine& routine, const Catalogue& catalogue) {
    Playable result;
    result.routine = routine;
    result.routine.items.clear();
    int place = 0;
    for (Item item : routine.items) {
        ++place;
        const Pose* pose = catalogue.pose(item.pose);
        if (pose == nullptr || (pose->is_check() && !is_check(routine))) {
            result.left_out.push_back({place, item.pose});
            continue;
        }
        if (pose->variant(item.variant) == nullptr) {
            result.made_standard.push_back({place, item.pose});
            item.variant = 0;
            item.note.clear();
        }
        if (!pose->two_sided) item.sides = Sides::both;
        result.routine.items.push_back(item);
    }
    return result;
}

}  // namespace catcow
