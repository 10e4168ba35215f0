#include "figure/framing.h"

#include <algorithm>

#include "body/shapes.h"

namespace catcow::figure {

using namespace body;

bool is_built(PropType type) { return type == PropType::wall || type == PropType::counter; }

namespace {

// What the hands rest on, so that one sees that they rest.
void add_touched(const Frames& frames, const body::Prop& wall, std::vector<Vec3>& points) {
    constexpr double near = .14, around = .3;
    const double face = wall.at.z - .5 * wall.size.z;
    for (const Part part : {left_hand, right_hand}) {
        const Vec3 hand = frames[part].place;
        if (face - hand.z > near) continue;
        for (const double x : {-around, around}) points.push_back({hand.x + x, hand.y, face});
        points.push_back({hand.x, hand.y + .14, face});
    }
}

// The headboard behind the head and the edge in front, without which a bed looks like a floor.
void add_head_end(const Frames& frames, const body::Prop& bed, std::vector<Vec3>& points) {
    constexpr double headboard = .3, lies = .3;
    const Vec3 skull = frames[head].place;
    if (std::abs(skull.x - frames[pelvis].place.x) < lies) return;
    const double top = bed.at.y + bed.size.y;
    points.push_back({bed.at.x + .5 * bed.size.x, top + headboard, skull.z});
    points.push_back({skull.x, top - .1, bed.at.z + .5 * bed.size.z});
}

// Returns how far ahead of the chest the hands meet, negative behind it, and 0 if they do not.
double hands_meet_ahead(const Frames& frames) {
    const Vec3 left = frames[left_hand].place, right = frames[right_hand].place;
    if (length(left - right) > .16) return 0;
    return dot(left - frames[upper_thorax].place, frames[upper_thorax].direction({0, 0, 1}));
}

}  // namespace

void add_outline(const Skeleton& skeleton, const Frames& frames,
                 const std::vector<body::Prop>& props, std::vector<Vec3>& points) {
    for (int i = 0; i < capsule_count; ++i) {
        const Capsule& shape = capsule(i);
        for (const bool end : {false, true}) {
            const Vec3 at =
                frames[shape.part].point(skeleton.scale * (end ? shape.to : shape.from));
            const double radius = skeleton.scale * (end ? shape.radius_to : shape.radius_from);
            for (const Vec3 way : {Vec3{1, 0, 0}, Vec3{0, 1, 0}, Vec3{0, 0, 1}}) {
                points.push_back(at + radius * way);
                points.push_back(at - radius * way);
            }
        }
    }
    for (const body::Prop& prop : props) {
        if (prop.type == PropType::wall) add_touched(frames, prop, points);
        if (prop.type == PropType::bed) add_head_end(frames, prop, points);
        if (is_built(prop.type) || prop.type == PropType::bed) continue;
        // A chair is stored as its seat. Its legs reach the floor.
        const double low = prop.type == PropType::chair ? 0 : prop.at.y;
        for (int corner = 0; corner < 8; ++corner) {
            const auto side = [&](int bit) { return (corner >> bit & 1) - .5; };
            points.push_back({prop.at.x + side(0) * prop.size.x,
                              side(1) < 0 ? low : prop.at.y + prop.size.y,
                              prop.at.z + side(2) * prop.size.z});
        }
    }
}

bool faces(std::string_view pose) { return pose == "gate" || pose == "side-reach"; }

View usual_view(std::string_view pose, const PosedBody& body, bool right) {
    struct Known {
        std::string_view pose;
        double yaw, pitch;  // degrees, for the left side
    };
    constexpr Known known[] = {
        {"", 22, 13},           {"gate", 72, 10},          {"spinal-twist", 84, 36},
        {"side-reach", 68, 10}, {"knee-rocks", 84, 12},    {"mountain", 60, 8},
        {"warrior-3", -28, 12}, {"bridge", -18, 6},        {"small-bridge", -18, 6},
        {"sphinx", 36, 16},     {"rest-on-belly", 46, 22}, {"locust", 34, 13},
        {"standing", 60, 8},
    };
    const Known* found = std::find_if(std::begin(known), std::end(known),
                                      [&](const Known& one) { return one.pose == pose; });
    if (found == std::end(known)) found = known;
    View view;
    view.yaw = radians(found->yaw);
    view.pitch = radians(found->pitch);
    const bool lies_prone =
        std::abs(body.frames[head].place.y - body.frames[pelvis].place.y) < .2 &&
        body.frames[pelvis].place.y < .3;
    if (pose == "locust" && lies_prone) {
        // Low and from the feet. From beside it, a leg that lifts by an inch lifts by two pixels.
        view.yaw = radians(right ? -122 : -58);
        view.pitch = radians(3);
        return view;
    }
    // Towards the front of a body on its side, and from above: from the feet, bent knees look straight.
    const bool on_its_side = std::abs(body.frames[pelvis].direction({1, 0, 0}).y) > .7;
    const bool rests_on_side = on_its_side && (pose.empty() || pose == "rest-on-side");
    if (rests_on_side) view.yaw = radians(-22), view.pitch = radians(38);
    // From behind, the nearer arm would hide hands that meet before the chest. From the side it
    // would hide hands that meet behind the back.
    const double meet = hands_meet_ahead(body.frames);
    if (pose == "warrior-3" && meet > 0) view.yaw = radians(14);
    if (pose == "warrior-3" && meet < 0) view.pitch = radians(22);
    if (pose == "bridge" && meet < 0) view.yaw = radians(-40), view.pitch = radians(25);
    const Vec3 lies = body.frames[head].place - body.frames[pelvis].place;
    for (const body::Prop& prop : body.props) {
        if (is_built(prop.type)) view.yaw = radians(-24);
        if (prop.type == PropType::bed && std::abs(lies.x) > std::abs(lies.y)) {
            // From the side, or from the feet if the knees rock to the side. A twist is also seen
            // from above. From the side, its thighs would point at the camera.
            const bool twists = pose == "spinal-twist";
            const bool rocks = pose == "knee-rocks";
            const double yaw = rests_on_side ? 52 : rocks ? 28 : twists ? 62 : 74;
            view.yaw = radians(lies.x > 0 ? yaw : 180 - yaw);
            // a bridge: see its gap
            const double pitch = twists ? 52 : rocks ? 32 : pose == "bridge" ? 9 : 20;
            view.pitch = std::max(view.pitch, radians(pitch));
            return view;
        }
    }
    // Mirror the view. A view from the side stays, so that the picture does not turn round. Knees
    // that sink or rock to both sides are seen from one place, over the head: mirrored, a twist
    // swung the camera by 100 degrees at the change of sides.
    const bool over_the_head = pose == "knee-rocks" || pose == "spinal-twist";
    const bool mirrors = right && found->yaw > 38 && !over_the_head;
    if (mirrors) view.yaw = std::numbers::pi - view.yaw;
    return view;
}

}  // namespace catcow::figure
