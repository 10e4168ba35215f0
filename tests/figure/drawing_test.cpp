#include "figure/drawing.h"

#include <gtest/gtest.h>

#include <sstream>

#include "body/figures.h"
#include "figure/framing.h"

namespace catcow::figure {
namespace {

using namespace testing;

struct Extent {
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    void add(double x, double y) {
        left = std::min(left, x), right = std::max(right, x);
        top = std::min(top, y), bottom = std::max(bottom, y);
    }
};

// Reads path data of closed polygons. Anything else fails the test.
void read(const std::string& path, Extent& extent) {
    ASSERT_EQ(path.find_first_not_of("MLZ-.0123456789 "), std::string::npos) << path;
    std::string spaced;
    for (const char c : path)
        spaced += c == 'M' || c == 'L' ? std::string(" ") + c + ' '
                  : c == 'Z'           ? " Z "
                                       : std::string(1, c);
    std::istringstream words(spaced);
    std::string word;
    int corners = 0;
    while (words >> word) {
        if (word == "Z") {
            EXPECT_GE(corners, 3) << path;
            corners = 0;
            continue;
        }
        EXPECT_EQ(word, corners == 0 ? "M" : "L");
        double x = 0, y = 0;
        words >> x >> y;
        ASSERT_TRUE(words) << path;
        extent.add(x, y);
        ++corners;
    }
    EXPECT_EQ(corners, 0);
}

TEST(Drawing, OutlinesThePosedBodyOfEveryKey) {
    const body::Skeleton& skeleton = solved_figures().skeleton();
    const Mesh mannequin = make_mannequin(skeleton);
    size_t bytes = 0;
    for (int key = 0; key < key_count(); ++key) {
        SCOPED_TRACE(key_name(key));
        const auto body = solved_figures().at_phase(key, Side::left, 0);
        ASSERT_TRUE(body);
        std::vector<Vec3> points;
        add_outline(skeleton, body->frames, body->props, points);
        const View view = fitted(usual_view(pose_of(key_name(key)), *body, false), points, 1);
        const Drawing drawing = drawing_of(skeleton, mannequin, *body, view);
        Extent drawn, wanted, other;
        for (const std::string* path : {&drawing.far, &drawing.trunk, &drawing.near})
            read(*path, drawn);
        const Palette palette = palette_of(skeleton, body->frames);
        const Matrix projection = projection_of(view, 1);
        for (const Vertex& vertex : mannequin.vertices) {
            const Spot spot = spot_of(projection, skinned(palette, vertex));
            wanted.add(50 + 50 * spot.x, 50 - 50 * spot.y);
        }
        EXPECT_NEAR(drawn.left, wanted.left, .6);
        EXPECT_NEAR(drawn.right, wanted.right, .6);
        EXPECT_NEAR(drawn.top, wanted.top, .6);
        EXPECT_NEAR(drawn.bottom, wanted.bottom, .6);
        EXPECT_GT(drawn.left, 0);
        EXPECT_LT(drawn.right, 100);
        read(drawing.mat, other);
        read(drawing.props, other);
        EXPECT_EQ(drawing.props.empty(), body->props.empty());
        EXPECT_FALSE(drawing.trunk.empty());
        bytes += drawing.far.size() + drawing.trunk.size() + drawing.near.size();
        EXPECT_LT(drawing.far.size() + drawing.trunk.size() + drawing.near.size(), 9000U);
    }
    EXPECT_LT(bytes / static_cast<size_t>(key_count()), 6500U);
}

}  // namespace
}  // namespace catcow::figure
