#include "catalogue/catalogue.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/contains.h"
#include "base/sort_few.h"
#include "catalogue/json_reader.h"
#include "catalogue/ladder.h"
#include "catalogue/needs_reader.h"
#include "catalogue/pose_reader.h"
#include "catalogue/positions_reader.h"
#include "catalogue/posture.h"
#include "catalogue/suitable.h"
#include "catalogue/way.h"

namespace catcow {

namespace {

constexpr std::string_view needs_file = "needs.json";
constexpr std::string_view positions_file = "positions.json";
constexpr std::string_view pose_folder = "poses/";
constexpr std::string_view json_ending = ".json";

bool is_pose_file(std::string_view name) {
    return name.starts_with(pose_folder) && name.ends_with(json_ending);
}

void check_position_of(const JsonReader& json, const Pose& pose,
                       const std::vector<std::string>& known) {
    for (const Variant& variant : pose.variants) {
        if (std::find(known.begin(), known.end(), variant.position) == known.end()) {
            json.fail("variants: \"" + variant.id + "\": position \"" + variant.position +
                      "\" is not known");
        }
    }
}

void check_unique(const JsonReader& json, const Pose& pose, const std::vector<Pose>& others) {
    for (const Pose& other : others) {
        if (other.number == pose.number) {
            json.fail("number: " + std::to_string(pose.number) + " is already that of " + other.id);
        }
    }
}

const SourceFile* named(const std::vector<SourceFile>& files, std::string_view name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [name](const SourceFile& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

template <class Id>
const Variant* variant_in(const Pose& pose, Id Variant::* id, const auto& wanted) {
    const auto found = std::find_if(pose.variants.begin(), pose.variants.end(),
                                    [&](const Variant& variant) { return variant.*id == wanted; });
    return found == pose.variants.end() ? nullptr : &*found;
}

}  // namespace

std::string Pose::text_key(std::string_view part) const {
    return (is_check() ? "posture." : "pose.") + id + "." + std::string(part);
}

const Variant* Pose::variant(int wanted) const {
    return variant_in(*this, &Variant::number, wanted);
}

const Variant* Pose::variant(std::string_view wanted) const {
    return variant_in(*this, &Variant::id, wanted);
}

Result<Catalogue> Catalogue::load(const std::vector<SourceFile>& files) {
    Catalogue catalogue;
    if (const SourceFile* rules = named(files, needs_file)) {
        const JsonReader json = JsonReader::parse(rules->text, rules->name);
        catalogue.rules_ = read_needs(json);
        if (!json.ok()) return json.error();
    }
    const SourceFile* map = named(files, positions_file);
    if (map == nullptr) return Error{std::string(positions_file) + ": is missing"};
    const JsonReader map_json = JsonReader::parse(map->text, map->name);
    Positions known = read_positions(map_json, catalogue.rules_);
    if (!map_json.ok()) return map_json.error();
    catalogue.positions_ = std::move(known.positions);
    catalogue.position_asks_ = std::move(known.asks);
    catalogue.position_props_ = std::move(known.props);
    catalogue.position_cautions_ = std::move(known.cautions);
    catalogue.levels_ = std::move(known.levels);
    catalogue.rests_ = std::move(known.rests);
    catalogue.moves_ = std::move(known.moves);

    for (const SourceFile& file : files) {
        if (!is_pose_file(file.name)) continue;
        const JsonReader json = JsonReader::parse(file.text, file.name);
        Pose pose = read_pose(json, catalogue.rules_);
        // The file name must equal the id, so no id can occur twice.
        if (file.name != std::string(pose_folder) + pose.id + std::string(json_ending)) {
            json.fail("id: must be the name of the file");
        }
        check_position_of(json, pose, catalogue.positions_);
        check_unique(json, pose, catalogue.poses_);
        if (!json.ok()) return json.error();
        catalogue.poses_.push_back(std::move(pose));
    }
    if (catalogue.poses_.empty()) return Error{std::string(pose_folder) + ": no poses"};
    sort_few(catalogue.poses_,
             [](const Pose& one, const Pose& two) { return one.number < two.number; });
    const std::string fault = fault_of_ladders(catalogue);
    if (!fault.empty()) return Error{fault};
    if (named(files, posture_file) == nullptr) return catalogue;
    const Result<Posture> posture = Posture::load(files);
    if (!posture) return posture.error();
    for (const PostureCheck& check : posture.value().checks) {
        if (!contains(catalogue.positions_, check.position))
            return Error{std::string(posture_file) + ": position \"" + check.position +
                         "\" is not known"};
        catalogue.checks_.push_back(as_pose(check, catalogue.props_of(check.position)));
    }
    return catalogue;
}

const Pose* Catalogue::pose(int number) const {
    const std::vector<Pose>& all = number < first_check ? poses_ : checks_;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [number](const Pose& pose) { return pose.number == number; });
    return found == all.end() ? nullptr : &*found;
}

const Pose* Catalogue::pose(std::string_view id) const {
    const auto found = std::find_if(poses_.begin(), poses_.end(),
                                    [id](const Pose& pose) { return pose.id == id; });
    return found == poses_.end() ? nullptr : &*found;
}

const Variant* Catalogue::variant(const VariantName& name) const {
    const Pose* found = pose(name.pose);
    return found == nullptr ? nullptr : found->variant(name.variant);
}

std::vector<std::string> Catalogue::asks_of(const Variant& variant) const {
    return with_those_of(variant.asks, variant.position);
}

std::vector<std::string> Catalogue::asks_of(const Move& move) const {
    return with_those_of(move.asks, move.to);
}

std::vector<std::string> Catalogue::with_those_of(std::vector<std::string> asks,
                                                  std::string_view position) const {
    const auto there = position_asks_.find(position);
    if (there != position_asks_.end())
        asks.insert(asks.end(), there->second.begin(), there->second.end());
    return asks;
}

std::vector<int> Catalogue::way(std::string_view from, std::string_view to) const {
    return easiest_way(moves_, from, to);
}

std::vector<Caution> Catalogue::cautions_of(std::string_view position) const {
    const auto found = position_cautions_.find(position);
    return found == position_cautions_.end() ? std::vector<Caution>{} : found->second;
}

std::vector<std::string> Catalogue::props_of(std::string_view position) const {
    const auto found = position_props_.find(position);
    return found == position_props_.end() ? std::vector<std::string>{} : found->second;
}

namespace {

// Returns how strongly a person should avoid what is asked. What hurts is better than what harms, so
// a condition weighs more than all moves of a way that only hurt.
int weight_of(const NeedRules& rules, const std::vector<std::string>& asks, const Person& person) {
    constexpr int hurts = 1, harms = 10;
    int most = 0;
    for (const Need& need : rules.needs) {
        if (!contains(person.needs, need.id)) continue;
        if (std::none_of(asks.begin(), asks.end(),
                         [&](const std::string& ask) { return contains(need.avoids, ask); }))
            continue;
        most = std::max(most, need.condition ? harms : hurts);
    }
    return most;
}

}  // namespace

Level Catalogue::level_of(std::string_view position) const {
    const auto found = levels_.find(position);
    return found == levels_.end() ? Level::up : found->second;
}

std::vector<int> Catalogue::way(std::string_view from, std::string_view to,
                                const Person& person) const {
    // A missing prop (a chair) weighs more than any number of moves that hurt.
    constexpr int impossible = 100;
    // What is hard about the floor is to get down to it and up from it. Who is there already needs the
    // easiest way up, not the one with the fewest positions on the floor.
    const auto asked = [&](const Move& move) {
        std::vector<std::string> asks = asks_of(move);
        if (level_of(move.from) == Level::floor) std::erase(asks, "floor");
        return asks;
    };
    return easiest_way(moves_, from, to, [&](const Move& move) {
        const std::vector<std::string> props = props_of(move.to);
        const bool at_hand = std::any_of(props.begin(), props.end(), [&](const std::string& prop) {
            return std::find(person.props.begin(), person.props.end(), prop) != person.props.end();
        });
        return (props.empty() || at_hand ? 0 : impossible) + weight_of(rules_, asked(move), person);
    });
}

std::string Catalogue::rest_near(const std::string& position, const Person& person) const {
    std::string nearest = position;
    std::pair least{std::numeric_limits<int>::max(), Duration::max()};
    for (const std::string& rest : rests_) {
        const auto asks = position_asks_.find(rest);
        const int against =
            asks == position_asks_.end() ? 0 : weight_of(rules_, asks->second, person);
        const std::vector<int> moves = way(position, rest, person);
        if (moves.empty() && rest != position) continue;  // no way leads there
        Duration takes{};
        for (const int move : moves) takes += moves_[static_cast<std::size_t>(move)].length;
        if (std::pair(against, takes) < least) least = {against, takes}, nearest = rest;
    }
    return nearest;
}

}  // namespace catcow
