#include "figure/mesh.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "figure/mannequin.h"
#include "figure/prop_boxes.h"

namespace catcow::figure {
namespace {

using namespace testing;

Vec3 standing(const Vertex& vertex) { return vertex.standing(); }

std::vector<Vec3> posed(const body::Frames& frames) {
    const Palette palette = palette_of(skeleton(), frames);
    std::vector<Vec3> places;
    for (const Vertex& vertex : mannequin().vertices) places.push_back(skinned(palette, vertex));
    return places;
}

Vec3 face_of(const std::vector<Vec3>& places, const uint16_t* corner) {
    return cross(places[corner[1]] - places[corner[0]], places[corner[2]] - places[corner[0]]);
}

template <class Visit>
void in_every_key(Visit visit) {
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const body::SolvedKey& solved = solved_figures().solved(key, Side::left);
        const body::Frames frames = body::pose_body(skeleton(), solved.posture);
        visit(solved, frames, posed(frames));
    }
}

TEST(Mannequin, IsSmallEnoughForAPhone) {
    EXPECT_LE(mannequin().indices.size() / 3, 20000U);
    EXPECT_LT(mannequin().vertices.size(), 65536U);
}

TEST(Mannequin, IsClosed) {
    std::map<std::pair<int, int>, int> edges;
    for (const Mesh& mesh : {mannequin()}) {
        for (size_t i = 0; i < mesh.indices.size(); i += 3) {
            for (size_t k = 0; k < 3; ++k)
                ++edges[{mesh.indices[i + k], mesh.indices[i + (k + 1) % 3]}];
        }
    }
    for (const auto& [edge, count] : edges) {
        ASSERT_EQ(count, 1);
        ASSERT_EQ(edges.count({edge.second, edge.first}), 1U);
    }
}

TEST(Mannequin, FacesOutwardEverywhere) {
    std::vector<Vec3> places;
    for (const Vertex& vertex : mannequin().vertices) places.push_back(standing(vertex));
    double volume = 0;
    for (size_t i = 0; i < mannequin().indices.size(); i += 3) {
        const uint16_t* corner = &mannequin().indices[i];
        const Vec3 face = face_of(places, corner);
        const auto& n = mannequin().vertices[corner[0]].normal;
        ASSERT_GT(dot(face, {double(n[0]), double(n[1]), double(n[2])}), 0) << i;
        volume += dot(places[corner[0]], face) / 6;
    }
    EXPECT_GT(volume, .04);  // cubic metres: a slim wooden adult
    EXPECT_LT(volume, .09);
}

TEST(Mannequin, LeftAndRightAreMirrorImages) {
    for (const auto build : {body::Build::female, body::Build::male}) {
        const Mesh mesh = make_mannequin(body::Skeleton({1.70, build}));
        Vec3 sum;
        for (const Vertex& vertex : mesh.vertices) {
            sum += standing(vertex);
        }
        EXPECT_NEAR(sum.x, 0, 1e-3);
    }
}

TEST(PosedMannequin, HasNoDegenerateTriangleInAnyPose) {
    in_every_key([&](const auto&, const auto&, const std::vector<Vec3>& places) {
        for (size_t i = 0; i < mannequin().indices.size(); i += 3)
            ASSERT_GT(length(face_of(places, &mannequin().indices[i])), 1e-9) << i;
    });
}

TEST(PosedMannequin, StretchesNowhereMoreThanASleeveMay) {
    in_every_key([&](const auto&, const auto&, const std::vector<Vec3>& places) {
        double most = 0;
        Vec3 at;
        for (size_t i = 0; i < mannequin().indices.size(); ++i) {
            const size_t a = mannequin().indices[i],
                         b = mannequin().indices[i / 3 * 3 + (i + 1) % 3];
            const double before =
                length(standing(mannequin().vertices[a]) - standing(mannequin().vertices[b]));
            const double after = length(places[a] - places[b]);
            if (before < .004 || after / before < most) continue;
            most = after / before;
            at = standing(mannequin().vertices[a]);
        }
        EXPECT_LT(most, 2.3) << at.x << ' ' << at.y << ' ' << at.z;
    });
}

TEST(PosedMannequin, TouchesTheFloorWhereTheBodyDoes) {
    in_every_key([&](const body::SolvedKey& solved, const body::Frames& frames,
                     const std::vector<Vec3>& places) {
        for (const body::Contact& contact : solved.goal.contacts) {
            if (contact.on >= 0 || contact.on_site >= 0) continue;
            const body::Site& site = body::site(contact.site);
            const Vec3 skin = body::skin_point(skeleton(), frames, site, {0, 1, 0});
            double lowest = 1;
            for (const Vec3& place : places) {
                const Vec3 away = place - skin;
                if (std::hypot(away.x, away.z) < .05) lowest = std::min(lowest, place.y);
            }
            EXPECT_NEAR(lowest, 0, .008) << site.name;
        }
    });
}

TEST(PosedMannequin, StaysAboveTheFloor) {
    in_every_key([&](const auto&, const auto&, const std::vector<Vec3>& places) {
        double lowest = 1;
        int part = -1;
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].y > lowest) continue;
            lowest = places[i].y;
            part = mannequin().vertices[i].bones[0];
        }
        EXPECT_GT(lowest, -.008) << body::name_of_part(part);
    });
}

TEST(PosedMannequin, CoversEveryJointFromBothSides) {
    // A joint is a ball that belongs to the part after it. Some skin of the part before it reaches
    // into the ball in every pose, so that no gap shows between them.
    const auto& mesh = mannequin();
    in_every_key([&](const auto&, const body::Frames& frames, const std::vector<Vec3>& places) {
        for (const Mesh::Piece& ball : mesh.pieces) {
            const bool is_ball = mesh.vertices[size_t(ball.first)].tone == Tone::joint;
            if (!is_ball) continue;
            const Vec3 middle = frames[size_t(ball.part)].place;
            const double radius = length(places[size_t(ball.first)] - middle);
            const int before = body::parent_of(ball.part);
            bool covered = false;
            for (size_t i = 0; i < places.size() && !covered; ++i) {
                const auto& bones = mesh.vertices[i].bones;
                const bool trunk = before < body::left_upper_arm || before == body::right_clavicle;
                const bool mine = bones[0] == before || bones[1] == before ||
                                  (trunk && bones[0] <= body::left_clavicle);
                covered = mine && length(places[i] - middle) < radius;
            }
            ASSERT_TRUE(covered) << body::name_of_part(ball.part);
        }
    });
}

TEST(PosedMannequin, RestsOnPropsWhereTheBodyDoesAndStaysOutOfThem) {
    in_every_key([&](const body::SolvedKey& solved, const body::Frames& frames,
                     const std::vector<Vec3>& places) {
        for (const body::Contact& contact : solved.goal.contacts) {
            if (contact.on < 0 || contact.on_site >= 0) continue;
            const body::Prop& prop = solved.goal.props[size_t(contact.on)];
            if (body::is_soft(prop.type)) continue;
            const body::Surface surface = body::surface_of(prop);
            const Vec3 skin =
                body::skin_point(skeleton(), frames, body::site(contact.site), surface.normal);
            double lowest = 1;
            for (const Vec3& place : places) {
                const Vec3 away = place - skin;
                const double above = dot(away, surface.normal);
                if (length(away - above * surface.normal) < .05)
                    lowest = std::min(lowest, dot(place - surface.point, surface.normal));
            }
            // A mattress gives way below somebody who leans forward on its edge.
            const double gives = prop.type == body::PropType::bed ? .015 : .008;
            EXPECT_NEAR(lowest, 0, gives) << body::site(contact.site).name;
        }
        for (const body::Prop& prop : solved.goal.props) {
            if (body::is_soft(prop.type)) continue;
            double deepest = 0;
            int part = -1;
            for (size_t i = 0; i < places.size(); ++i) {
                const double by = body::clearance(prop, places[i]).distance;
                if (by < deepest) deepest = by, part = mannequin().vertices[i].bones[0];
            }
            EXPECT_GT(deepest, -.008) << body::name_of(prop.type) << ' ' << part;
        }
    });
}

TEST(Mannequin, OfAManIsWholeInEveryPose) {
    static const body::FigureData& data = shipped_figures();
    body::Figures figures(data, body::Build::male);
    const Mesh mesh = make_mannequin(figures.skeleton());
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const body::SolvedKey& solved = figures.solved(key, Side::left);
        const Palette palette =
            palette_of(figures.skeleton(), body::pose_body(figures.skeleton(), solved.posture));
        std::vector<Vec3> places;
        double lowest = 1;
        for (const Vertex& vertex : mesh.vertices) {
            places.push_back(skinned(palette, vertex));
            lowest = std::min(lowest, places.back().y);
        }
        EXPECT_GT(lowest, -.008);
        for (size_t i = 0; i < mesh.indices.size(); i += 3) {
            ASSERT_GT(length(face_of(places, &mesh.indices[i])), 1e-9);
            for (size_t k = 0; k < 3; ++k) {
                const size_t a = mesh.indices[i + k], b = mesh.indices[i + (k + 1) % 3];
                const double before =
                    length(standing(mesh.vertices[a]) - standing(mesh.vertices[b]));
                if (before > .004) {
                    ASSERT_LT(length(places[a] - places[b]), 2.2 * before);
                }
            }
        }
    }
}

TEST(Box, IsRoundForARolledBlanketAndFlatForAFoldedOne) {
    const Vec3 extent{.4, .1, .1};
    std::vector<PropBox> boxes;
    add_boxes({body::PropType::roll, {}, extent}, false, boxes);
    ASSERT_FALSE(boxes.empty());
    EXPECT_EQ(boxes[0].middle, (Vec3{0, .05, 0}));
    EXPECT_GE(boxes[0].rounding, boxes[0].half.y);
    boxes.clear();
    add_boxes({body::PropType::blanket, {}, extent}, false, boxes);
    for (const PropBox& fold : boxes) EXPECT_LT(fold.rounding, fold.half.y);
}

// As thick as it is under the belly, it looked like a tile.
TEST(Box, OfAPillowIsRoundAndRisesAroundTheBodyThatSinksIn) {
    const body::Prop pillow{body::PropType::pillow, {}, {.5, .02, .3}};
    std::vector<PropBox> boxes;
    add_boxes(pillow, false, boxes);
    ASSERT_EQ(boxes.size(), 1u);
    EXPECT_GT(boxes[0].middle.y + boxes[0].half.y, pillow.size.y + .03);
    EXPECT_NEAR(boxes[0].middle.y, boxes[0].half.y, 1e-9) << "lies on the floor";
    EXPECT_GE(boxes[0].rounding, boxes[0].half.y);
}

TEST(Box, HasItsCornersWhereAPropHasThem) {
    const Mesh box = make_box();
    Vec3 low{9, 9, 9}, high{-9, -9, -9};
    for (const Vertex& vertex : box.vertices) {
        const Vec3 at = vertex.standing();
        low = {std::min(low.x, at.x), std::min(low.y, at.y), std::min(low.z, at.z)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y), std::max(high.z, at.z)};
    }
    EXPECT_EQ(low, (Vec3{-1, -1, -1}));
    EXPECT_EQ(high, (Vec3{1, 1, 1}));
}

}  // namespace
}  // namespace catcow::figure
