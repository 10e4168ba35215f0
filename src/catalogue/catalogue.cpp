#include "catalogue/catalogue.h"

#include <algorithm>

#include "catalogue/json_reader.h"
#include "catalogue/pose_reader.h"
#include "catalogue/positions_reader.h"
#include "catalogue/way.h"

namespace catcow {

namespace {

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

}  // namespace

const Variant* Pose::variant(int wanted) const {
    const auto found = std::find_if(variants.begin(), variants.end(),
                                    [wanted](const Variant& one) { return one.number == wanted; });
    return found == variants.end() ? nullptr : &*found;
}

Result<Catalogue> Catalogue::load(const std::vector<SourceFile>& files) {
    Catalogue catalogue;
    const auto map = std::find_if(files.begin(), files.end(), [](const SourceFile& file) {
        return file.name == positions_file;
    });
    if (map == files.end()) return Error{std::string(positions_file) + ": is missing"};
    const JsonReader map_json = JsonReader::parse(map->text, map->name);
    Positions known = read_positions(map_json);
    if (!map_json.ok()) return map_json.error();
    catalogue.positions_ = std::move(known.positions);
    catalogue.moves_ = std::move(known.moves);

    for (const SourceFile& file : files) {
        if (!is_pose_file(file.name)) continue;
        const JsonReader json = JsonReader::parse(file.text, file.name);
        Pose pose = read_pose(json);
        // The name of the file is the id: so no id can be there twice.
        if (file.name != std::string(pose_folder) + pose.id + std::string(json_ending)) {
            json.fail("id: must be the name of the file");
        }
        check_position_of(json, pose, catalogue.positions_);
        check_unique(json, pose, catalogue.poses_);
        if (!json.ok()) return json.error();
        catalogue.poses_.push_back(std::move(pose));
    }
    if (catalogue.poses_.empty()) return Error{std::string(pose_folder) + ": no poses"};
    std::sort(catalogue.poses_.begin(), catalogue.poses_.end(),
              [](const Pose& one, const Pose& two) { return one.number < two.number; });
    return catalogue;
}

const Pose* Catalogue::pose(int number) const {
    const auto found = std::find_if(poses_.begin(), poses_.end(),
                                    [number](const Pose& pose) { return pose.number == number; });
    return found == poses_.end() ? nullptr : &*found;
}

const Pose* Catalogue::pose(std::string_view id) const {
    const auto found = std::find_if(poses_.begin(), poses_.end(),
                                    [id](const Pose& pose) { return pose.id == id; });
    return found == poses_.end() ? nullptr : &*found;
}

std::vector<int> Catalogue::way(std::string_view from, std::string_view to) const {
    return shortest_way(moves_, from, to);
}

}  // namespace catcow
