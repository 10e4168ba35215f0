#include "body/key_reader.h"

#include <algorithm>

namespace catcow::body {

namespace {

Vec3 vector(const JsonReader& json, std::string_view field, double limit) {
    const std::vector<double> n = numbers(json, field, 3, 3, limit);
    return n.size() == 3 ? Vec3{n[0], n[1], n[2]} : Vec3{};
}

// "hip" means both sides, "hip.L" only the left one.
struct Sided {
    std::string_view name;
    bool left = true, right = true;
};

Sided sided(std::string_view text) {
    if (text.ends_with(".L")) return {text.substr(0, text.size() - 2), true, false};
    if (text.ends_with(".R")) return {text.substr(0, text.size() - 2), false, true};
    return {text};
}

void set_joint(Posture& posture, const Joint& joint, const Sided& sides,
               const std::vector<double>& values) {
    if (!joint.limb) {
        for (int i = 0; i < joint.count; ++i) posture.angle[joint.first + i] = radians(values[i]);
        return;
    }
    for (int side = 0; side < 2; ++side) {
        if (!(side == 0 ? sides.left : sides.right)) continue;
        if (joint.first == dof::shoulder) {
            posture.shoulder[side] = ball_from_angles(radians(values[0]), radians(values[1]),
                                                      radians(values[2]), side == 1);
            continue;
        }
        for (int i = 0; i < joint.count; ++i)
            posture.angle[dof::side(side) + joint.first + i] = radians(values[i]);
    }
}

void read_joints(const JsonReader& json, Key& key) {
    for (const std::string& name : json.keys()) {
        const Sided sides = sided(name);
        const Joint* joint = joint_named(sides.name);
        if (joint == nullptr) return json.fail(name + ": is no joint");
        const std::vector<double> values = numbers(json, name, joint->count, joint->count, 180);
        if (static_cast<int>(values.size()) == joint->count)
            set_joint(key.goal.prior, *joint, sides, values);
    }
}

void read_firmness(const JsonReader& json, Key& key) {
    for (const std::string& name : json.keys()) {
        const double value = json.number(name, 0, 20);
        if (name == "root" || name == "place") {
            const int first = name == "root" ? dof::root_turn : dof::root_place;
            for (int i = 0; i < 3; ++i) key.goal.firmness[first + i] = value;
            continue;
        }
        const Sided sides = sided(name);
        const Joint* joint = joint_named(sides.name);
        if (joint == nullptr) return json.fail(name + ": is no joint");
        for (int i = 0; i < joint->count; ++i) {
            if (!joint->limb) key.goal.firmness[joint->first + i] = value;
            if (joint->limb && sides.left) key.goal.firmness[dof::left + joint->first + i] = value;
            if (joint->limb && sides.right)
                key.goal.firmness[dof::right + joint->first + i] = value;
        }
    }
}

// Returns the sites that a name means: both sides, or a single one.
std::vector<int> sites_named(const std::string& name) {
    std::vector<int> found;
    for (const char* suffix : {"", ".L", ".R"}) {
        if (const int one = site_named(name + suffix); one >= 0) found.push_back(one);
    }
    return found;
}

void place_on(const JsonReader& json, const std::string& on, Contact& contact, const Key& key) {
    if (on == "floor") return;
    const auto type = prop_type_named(on);
    const auto& props = key.goal.props;
    const auto prop = std::find_if(props.begin(), props.end(),
                                   [&](const Prop& one) { return type && one.type == *type; });
    if (prop != props.end()) {
        contact.on = static_cast<int>(prop - props.begin());
        return;
    }
    // A site of the same body. Without a named side it is on the same side; "other:" means the
    // opposite side.
    const bool cross = on.starts_with("other:");
    const std::string name = cross ? on.substr(6) : on;
    const bool right = is_right(site(contact.site).part) != cross;
    contact.on_site = site_named(name);
    if (contact.on_site < 0) contact.on_site = site_named(name + (right ? ".R" : ".L"));
    if (contact.on_site < 0 || site(contact.on_site).radius > 0)
        json.fail("on: \"" + on + "\" is no prop of this key and no flat site");
}

void read_contact(const JsonReader& json, Key& key) {
    const bool plain = json.value().is_string();
    if (!plain) json.only({"site", "on", "at", "flat", "heading", "slides"});
    const std::string name = plain ? json.as_text() : json.text("site");
    const std::vector<int> sites = sites_named(name);
    if (sites.empty()) json.fail("\"" + name + "\" is no site");
    for (int one : sites) {
        Contact contact;
        contact.site = one;
        const bool can_lie = dot(site(one).normal, site(one).normal) > 0;
        contact.flat = can_lie;
        const bool right = is_right(site(one).part);
        if (!plain) {
            place_on(json, json.text("on", "floor"), contact, key);
            contact.flat = json.boolean("flat", can_lie && contact.on_site < 0) && can_lie;
            contact.slides = json.boolean("slides", false);
            if (json.has("at")) {
                const Vec3 at = vector(json, "at", 4);
                contact.pinned = true;
                contact.at = right && sites.size() == 2 ? catcow::mirrored(at) : at;
            }
            if (json.has("heading")) {
                const Vec3 heading = normalized(vector(json, "heading", 1));
                contact.headed = true;
                contact.heading = right && sites.size() == 2 ? catcow::mirrored(heading) : heading;
            }
        }
        std::erase_if(key.goal.contacts, [&](const Contact& old) { return old.site == one; });
        key.goal.contacts.push_back(contact);
    }
}

void read_direction(const JsonReader& json, Key& key) {
    json.only({"part", "axis", "along", "weight"});
    const std::string name = json.text("part");
    for (int part = 0; part < part_count; ++part) {
        if (name_of_part(part) != name) continue;
        key.goal.directions.push_back({part, normalized(vector(json, "axis", 1)),
                                       normalized(vector(json, "along", 1)),
                                       json.number("weight", 0, 1, 1)});
        return;
    }
    json.fail("part: \"" + name + "\" is none");
}

void read_prop(const JsonReader& json, Key& key) {
    json.only({"type", "at", "size"});
    const auto type = prop_type_named(json.text("type"));
    if (!type) json.fail("type: is no prop");
    key.goal.props.push_back(
        {type.value_or(PropType::block), vector(json, "at", 4), vector(json, "size", 4)});
}

}  // namespace

std::vector<double> numbers(const JsonReader& json, std::string_view field, int least, int most,
                            double limit) {
    std::vector<double> found;
    json.for_each(field, [&](const JsonReader& element) {
        const bool fits =
            element.value().is_number() && std::abs(element.value().get<double>()) <= limit;
        if (!fits)
            element.fail("must be a number within " + std::to_string(static_cast<int>(limit)));
        found.push_back(fits ? element.value().get<double>() : 0);
    });
    const int count = static_cast<int>(found.size());
    if (count < least || count > most) {
        json.fail(std::string(field) + ": has " + std::to_string(count) + " numbers, not " +
                  std::to_string(most));
        found.clear();
    }
    return found;
}

void read_key(const JsonReader& json, Key& key) {
    json.only({"base", "planted", "root", "at", "joints", "firm", "props", "contacts", "also",
               "without", "directions", "balance", "surface", "moved"});
    Goal& goal = key.goal;
    if (json.has("moved")) {
        const std::vector<double> by = numbers(json, "moved", 4, 4, 360);
        if (by.size() == 4) move_whole(goal, {by[0], by[1], by[2]}, radians(by[3]));
    }
    if (json.has("root")) {
        const Vec3 turns = vector(json, "root", 360);
        goal.prior.turn =
            normalized(turn({0, 0, 1}, radians(turns.z)) * turn({0, 1, 0}, radians(turns.y)) *
                       turn({1, 0, 0}, radians(turns.x)));
    }
    if (json.has("at")) {
        goal.prior.place = vector(json, "at", 4);
        key.placed = true;
    }
    if (json.has("joints")) read_joints(json.object("joints"), key);
    if (json.has("firm")) read_firmness(json.object("firm"), key);
    if (json.has("props")) {
        goal.props.clear();
        std::erase_if(goal.contacts, [](const Contact& old) { return old.on >= 0; });
        json.for_each("props", [&](const JsonReader& one) { read_prop(one, key); });
    }
    if (json.has("surface")) {
        for (Contact& contact : goal.contacts)
            if (contact.on < 0 && contact.on_site < 0)
                place_on(json, json.text("surface"), contact, key);
    }
    if (json.has("contacts")) {
        goal.contacts.clear();
        json.for_each("contacts", [&](const JsonReader& one) { read_contact(one, key); });
    }
    if (json.has("without")) {
        json.for_each("without", [&](const JsonReader& one) {
            for (int gone : sites_named(one.as_text()))
                std::erase_if(goal.contacts, [gone](const Contact& c) { return c.site == gone; });
        });
    }
    if (json.has("also"))
        json.for_each("also", [&](const JsonReader& one) { read_contact(one, key); });
    if (json.has("directions")) {
        goal.directions.clear();
        json.for_each("directions", [&](const JsonReader& one) { read_direction(one, key); });
    }
    goal.balance = json.number("balance", 0, .1, goal.balance);
}

}  // namespace catcow::body
