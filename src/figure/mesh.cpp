#include "figure/mesh.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "figure/loft.h"

namespace catcow::figure {
namespace {

using namespace body;

constexpr int between = 2;  // rings interpolated from one ring to the next
constexpr int most_sides = 36;
constexpr int cap_rings = 3;       // at each end
constexpr double cap_share = .65;  // height of an end, as a share of the smaller half-axis

double smooth(double from, double to, double x) {
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

std::array<int8_t, 4> normal_bytes(Vec3 normal) {
    const Vec3 n = 127 * normalized(normal);
    const auto byte = [](double x) { return static_cast<int8_t>(std::lround(x)); };
    return {byte(n.x), byte(n.y), byte(n.z), 0};
}

// A ring in metres: along, half width, centre across and half of the reach across.
struct Section {
    double along, width, middle, half;
};
Section section_of(const Ring& ring) {
    return {.001 * ring.along, .001 * ring.half_width, .0005 * (ring.front + ring.back),
            .0005 * (ring.front - ring.back)};
}

double curve(double a, double b, double c, double d, double t) {  // Catmull-Rom from b to c
    return b + .5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

struct Sections {
    std::array<Section, 64> all;
    int count = 0;
    void add(const Section& section) { all[static_cast<size_t>(count++)] = section; }
};

Sections sections_of(const Loft& loft) {
    const int last = static_cast<int>(loft.rings.size()) - 1;
    const auto ring = [&](int i) {
        return section_of(loft.rings[static_cast<size_t>(std::clamp(i, 0, last))]);
    };
    Sections sections;
    const double share = last == 0 ? 1 : cap_share;
    const int caps = last == 0 ? cap_rings + 1 : cap_rings;
    const double outward = last == 0 || loft.rings[0].along < loft.rings[1].along ? -1 : 1;
    // An end that already narrows gets a flatter cap.
    const auto height = [&](int end, int next) {
        const Section a = ring(end), b = ring(next);
        const double size = std::min(a.width, a.half);
        const double narrows = std::min(b.width, b.half) - size;
        const double flat = narrows > 0 ? .5 * size * std::abs(b.along - a.along) / narrows : size;
        return std::min(share * size, flat);
    };
    const auto cap = [&](Section end, double by, int step) {
        const double angle = std::numbers::pi / 2 * step / caps;
        end.along += by * std::sin(angle);
        // The pole is also a ring, of size 0; make_loft() gives it one vertex.
        end.width *= std::cos(angle), end.half *= std::cos(angle);
        sections.add(end);
    };
    for (int step = caps; step > 0; --step) cap(ring(0), outward * height(0, 1), step);
    for (int i = 0; i < last; ++i) {
        const Section a = ring(i - 1), b = ring(i), c = ring(i + 1), d = ring(i + 2);
        for (int step = 0; step < between; ++step) {
            const double t = double(step) / between;
            sections.add({curve(a.along, b.along, c.along, d.along, t),
                          curve(a.width, b.width, c.width, d.width, t),
                          curve(a.middle, b.middle, c.middle, d.middle, t),
                          curve(a.half, b.half, c.half, d.half, t)});
        }
    }
    sections.add(ring(last));
    for (int step = 1; step <= caps; ++step)
        cap(ring(last), -outward * height(last, last - 1), step);
    return sections;
}

// Makes an ellipse slightly squarer.
double squared_off(double x) { return std::copysign(std::pow(std::abs(x), .86), x); }

// Returns how far the nose and the eye sockets stand out of the skull. It shows where the head
// faces.
double face(Vec3 at) {
    if (at.z < .04) return 0;
    const auto bump = [](double x, double y) { return std::exp(-x * x - y * y); };
    const double nose = (at.y - .020) / (at.y > .020 ? .030 : .010);
    const double eye = (std::abs(at.x) - .030) / .017;
    return .019 * bump(at.x / .011, nose) - .004 * bump(eye, (at.y - .050) / .013);
}

class Maker {
public:
    explicit Maker(const Skeleton& skeleton)
        : skeleton_(skeleton), places_(standing_places(skeleton)) {}

    void add(const Loft& loft, bool right) {
        const Sections sections = sections_of(loft);
        const int first = count(), sides = loft.sides;
        const int part = right ? int{other_side(loft.part)} : loft.part;
        const bool ball = loft.rings.size() == 1;
        double across[most_sides], deep[most_sides];
        for (int side = 0; side < sides; ++side) {
            const double angle = 2 * std::numbers::pi * side / sides;
            across[side] = std::cos(angle), deep[side] = std::sin(angle);
            if (ball) continue;
            across[side] = squared_off(across[side]), deep[side] = squared_off(deep[side]);
        }
        for (int i = 0; i < sections.count; ++i) {
            const Section& section = sections.all[static_cast<size_t>(i)];
            const bool pole = i == 0 || i == sections.count - 1;
            for (int side = 0; side < (pole ? 1 : sides); ++side) {
                const double c = pole ? 0 : across[side], s = pole ? 0 : deep[side];
                Vec3 local{.001 * loft.middle + section.width * c, section.along,
                           section.middle + section.half * s};
                if (loft.tone == Tone::head) local.z += face(local);
                if (loft.axis == Axis::ahead) std::swap(local.y, local.z);
                if (right) local = mirrored(local);
                add_vertex(part, loft.tone, local);
            }
        }
        mesh.pieces[pieces_++] = {part, first, sections.count - 2, sides};
        const Vec3 along = place(count() - 1) - place(first);
        const bool turned = (loft.axis == Axis::ahead) != right;
        connect(mesh, first, sides, turned != (along.y + along.z < 0));
    }

    Mesh finish() {
        std::vector<Vec3> normals(mesh.vertices.size());
        for (size_t i = 0; i < mesh.indices.size(); i += 3) {
            const uint16_t* corner = &mesh.indices[i];
            const Vec3 a = place(corner[0]);
            const Vec3 face = cross(place(corner[1]) - a, place(corner[2]) - a);
            for (int k = 0; k < 3; ++k) normals[corner[k]] += face;
        }
        for (size_t i = 0; i < normals.size(); ++i) {
            mesh.vertices[i].normal = normal_bytes(normals[i]);
        }
        return std::move(mesh);
    }

    Mesh mesh;

private:
    int count() const { return static_cast<int>(mesh.vertices.size()); }
    Vec3 place(int index) const { return mesh.vertices[static_cast<size_t>(index)].standing(); }

    void add_vertex(int part, Tone tone, Vec3 local) {
        mesh.vertices.push_back(vertex_at(places_[part] + skeleton_.scale * local, {}, part, tone));
        if (part == pelvis) bind_to_spine(skeleton_, places_, local, mesh.vertices.back());
    }

    const Skeleton& skeleton_;
    Places places_;
    size_t pieces_ = 0;
};

}  // namespace

void connect(Mesh& mesh, int first, int sides, bool turned) {
    const int last = static_cast<int>(mesh.vertices.size()) - 1,
              rings = (last - first - 1) / std::max(sides, 3);
    const auto index = [&](int ring, int side) {
        if (ring < 0) return first;
        return ring == rings ? last : first + 1 + ring * sides + side % sides;
    };
    for (int ring = -1; ring < rings; ++ring) {
        for (int side = 0; side < sides; ++side) {
            const int a = index(ring, side), b = index(ring, side + 1);
            const int c = index(ring + 1, side), d = index(ring + 1, side + 1);
            const int corners[] = {a, turned ? d : c, turned ? c : d,
                                   a, turned ? b : d, turned ? d : b};
            const int from = ring + 1 == rings ? 3 : 0, to = ring < 0 ? 3 : 6;
            for (int i = from; i < to; ++i)
                mesh.indices.push_back(static_cast<uint16_t>(corners[i]));
        }
    }
}

Places standing_places(const Skeleton& skeleton) {
    Places places;
    for (int part = 0; part < part_count; ++part) {
        const int parent = parent_of(part);
        places[part] = skeleton.offset[part] + (parent < 0 ? Vec3{} : places[parent]);
    }
    return places;
}

Vertex vertex_at(Vec3 at, Vec3 normal, int part, Tone tone) {
    const auto units = [](double x) {
        return static_cast<int16_t>(std::lround(x * Vertex::units));
    };
    const auto bone = static_cast<uint8_t>(part);
    return {{units(at.x), units(at.y), units(at.z)},
            0,
            0,
            normal_bytes(normal),
            {bone, bone},
            255,
            tone};
}

void bind_to_spine(const Skeleton& skeleton, const Places& places, Vec3 local, Vertex& vertex) {
    constexpr Part spine[] = {pelvis,       lower_lumbar, upper_lumbar, lower_thorax,
                              upper_thorax, neck,         head};
    const auto joint = [&](int i) {
        return (places[spine[i]].y - places[pelvis].y) / skeleton.scale;
    };
    const auto middle = [&](int i) {  // of the part that begins at joint i
        return i == 0 ? .035 : i == 4 ? .522 : .5 * (joint(i) + joint(std::min(i + 1, 6)));
    };
    const auto bind = [&](int first, int second, double share) {
        vertex.bones = {static_cast<uint8_t>(first), static_cast<uint8_t>(second)};
        vertex.weight = static_cast<uint8_t>(std::lround(255 * share));
    };
    int upper = 1;
    while (upper < 6 && local.y > middle(upper)) ++upper;
    bind(spine[upper], spine[upper - 1], smooth(middle(upper - 1), middle(upper), local.y));
    const double shoulder = smooth(.06, .16, std::abs(local.x)) * smooth(.40, .48, local.y) * .85;
    if (shoulder > 0) bind(local.x > 0 ? left_clavicle : right_clavicle, upper_thorax, shoulder);
    const double ahead = smooth(-.03, .06, local.z);
    const auto bulge = [](double low, double high, double y) {
        return smooth(low, (low + high) / 2, y) * smooth(high, (low + high) / 2, y);
    };
    vertex.belly = static_cast<uint8_t>(255 * ahead * bulge(.03, .27, local.y));
    vertex.ribs = static_cast<uint8_t>(255 * (.35 + .65 * ahead) * bulge(.20, .50, local.y));
}

Mesh make_mannequin(const Skeleton& skeleton) {
    Maker maker(skeleton);
    for (const Loft& loft : middle_lofts()) maker.add(loft, false);
    for (const bool right : {false, true}) {
        for (const Loft& loft : left_lofts()) maker.add(loft, right);
    }
    return maker.finish();
}

Palette palette_of(const Skeleton& skeleton, const Frames& frames) {
    const Places places = standing_places(skeleton);
    Palette palette;
    float* next = palette.data();
    for (int part = 0; part < part_count; ++part) {
        const Frame& frame = frames[part];
        const Vec3 x = frame.direction({1, 0, 0}), y = frame.direction({0, 1, 0}),
                   z = frame.direction({0, 0, 1}), at = frame.point(-places[part]);
        for (const double value : {x.x, y.x, z.x, at.x, x.y, y.y, z.y, at.y, x.z, y.z, z.z, at.z})
            *next++ = static_cast<float>(value);
    }
    return palette;
}

Vec3 skinned(const Palette& palette, const Vertex& vertex) {
    const Vec3 at = vertex.standing();
    Vec3 sum;
    for (int i = 0; i < 2; ++i) {
        const double share = (i == 0 ? vertex.weight : 255 - vertex.weight) / 255.0;
        const float* row = &palette[12U * vertex.bones[static_cast<size_t>(i)]];
        const auto along = [&](int k) {
            const float* r = row + 4 * k;
            return r[0] * at.x + r[1] * at.y + r[2] * at.z + r[3];
        };
        sum += share * Vec3{along(0), along(1), along(2)};
    }
    return sum;
}

}  // namespace catcow::figure
