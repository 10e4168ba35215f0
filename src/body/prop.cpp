#include "body/prop.h"

#include <algorithm>
#include <array>

namespace catcow::body {

namespace {

constexpr std::array<std::string_view, 10> prop_names{"block", "blanket",    "pillow", "cushion",
                                                      "chair", "chair-back", "wall",   "counter",
                                                      "bed",   "roll"};

double sign(double value) { return value < 0 ? -1 : 1; }

}  // namespace

std::optional<PropType> prop_type_named(std::string_view name) {
    const auto found = std::find(prop_names.begin(), prop_names.end(), name);
    if (found == prop_names.end()) return std::nullopt;
    return static_cast<PropType>(found - prop_names.begin());
}

std::string_view name_of(PropType type) { return prop_names[static_cast<size_t>(type)]; }

bool is_soft(PropType type) {
    return type == PropType::blanket || type == PropType::pillow || type == PropType::cushion ||
           type == PropType::roll;
}

Surface surface_of(const Prop& prop) {
    if (prop.type == PropType::wall) return {prop.at - Vec3{0, 0, prop.size.z / 2}, {0, 0, -1}};
    return {prop.at + Vec3{0, prop.size.y, 0}, {0, 1, 0}};
}

Clearance clearance(const Prop& prop, Vec3 point) {
    const Vec3 from = point - (prop.at + Vec3{0, prop.size.y / 2, 0});
    const Vec3 past{std::abs(from.x) - prop.size.x / 2, std::abs(from.y) - prop.size.y / 2,
                    std::abs(from.z) - prop.size.z / 2};
    const double nearest = std::max({past.x, past.y, past.z});
    if (nearest <= 0) {  // inside: take the shortest way out
        if (past.y == nearest) return {nearest, {0, sign(from.y), 0}};
        if (past.z == nearest) return {nearest, {0, 0, sign(from.z)}};
        return {nearest, {sign(from.x), 0, 0}};
    }
    const Vec3 out{std::max(past.x, 0.0) * sign(from.x), std::max(past.y, 0.0) * sign(from.y),
                   std::max(past.z, 0.0) * sign(from.z)};
    const double distance = length(out);
    return {distance, (1 / distance) * out};
}

}  // namespace catcow::body
