#include "figure/stage.h"

#include "body/mat.h"
#include "figure/gl_figures.h"

namespace catcow::figure {
namespace {

using namespace testing;

constexpr int picture_size = 192;
using Pixels = std::vector<unsigned char>;

Pixels drawn(Stage& stage, const Picture& picture, int context = 1) {
    GlCanvas canvas(picture_size, picture_size);
    const Rgb& paper = picture.colours.paper;
    canvas.clear(paper[0], paper[1], paper[2]);
    EXPECT_TRUE(stage.draw(picture, {0, 0, picture_size, picture_size}, context, canvas.frame()))
        << stage.fault();
    EXPECT_EQ(glGetError(), GLenum{GL_NO_ERROR});
    return canvas.pixels();
}

// Returns how many pixels differ in colour.
int different(const Pixels& one, const Pixels& other, int by = 6) {
    int count = 0;
    for (size_t i = 0; i < one.size(); i += 4) {
        const auto apart = [&](size_t k) { return std::abs(one[i + k] - other[i + k]) > by; };
        count += apart(0) || apart(1) || apart(2);
    }
    return count;
}

using StageTest = GlTest;

TEST_F(StageTest, DrawsABodyOfWoodWhereEveryJointIs) {
    Stage stage(solved_figures().skeleton());
    for (const char* key :
         {"cat-cow.standard.exhale", "gate.standard.hold", "mountain.standard.hold",
          "warrior-3.standard.hold", "sphinx.standard.hold"}) {
        SCOPED_TRACE(key);
        const Picture picture = picture_of(key);
        const Pixels pixels = drawn(stage, picture);
        const Matrix projection = projection_of(picture.view, 1);
        for (int part = 0; part < body::part_count; ++part) {
            const Spot spot = spot_of(projection, picture.body.frames[size_t(part)].place);
            const auto x = static_cast<size_t>(std::lround((spot.x + 1) * .5 * picture_size - .5));
            const auto y = static_cast<size_t>(std::lround((1 - spot.y) * .5 * picture_size - .5));
            const unsigned char* pixel = &pixels[4 * (y * picture_size + x)];
            EXPECT_GT(pixel[0], pixel[2] + 25) << body::name_of_part(part);
        }
    }
}

// The shader has its own numbers of the mat.
TEST_F(StageTest, DrawsTheMatWhereTheBodyExpectsIt) {
    Stage stage(solved_figures().skeleton());
    Picture picture = picture_of("mountain.standard.hold");
    picture.view = {{0, .5 * std::numbers::pi}, {0, 0, body::mat_middle_z}, 6};
    const Pixels pixels = drawn(stage, picture);
    const Matrix projection = projection_of(picture.view, 1);
    const auto is_green = [&](double x, double z) {
        const Spot spot = spot_of(projection, {x, 0, body::mat_middle_z + z});
        const auto across = static_cast<size_t>((spot.x + 1) * .5 * picture_size);
        const auto down = static_cast<size_t>((1 - spot.y) * .5 * picture_size);
        const unsigned char* pixel = &pixels[4 * (down * picture_size + across)];
        return pixel[1] > pixel[0] + 10;
    };
    constexpr double by = .03;  // a pixel is 2 cm wide here
    for (const double sign : {-1., 1.}) {
        EXPECT_TRUE(is_green(sign * (body::mat_half_width - by), 0));
        EXPECT_FALSE(is_green(sign * (body::mat_half_width + by), 0));
        EXPECT_TRUE(is_green(0, sign * (body::mat_half_length - by)));
        EXPECT_FALSE(is_green(0, sign * (body::mat_half_length + by)));
    }
}

TEST_F(StageTest, NeedsFewCalls) {
    Stage stage(solved_figures().skeleton());
    drawn(stage, picture_of("cat-cow.standard.exhale"));
    EXPECT_EQ(stage.calls(), 3);  // body and its shadow, floor
    EXPECT_LE(stage.triangles(), 20000);
    Picture chair = picture_of("cat-cow.seated.exhale");
    chair.meaning = {{}, {}, Arrow::flexion, true};
    drawn(stage, chair);
    EXPECT_LE(stage.calls(), 24);
}

// Returns how many of 15 spots around a part, on the wall before it, are in its shade. The part
// itself hides some of them.
int shaded_around(const char* key, body::Part part, Vec3 local) {
    Stage stage(solved_figures().skeleton());
    Picture picture = picture_of(key);
    const body::Prop& wall = picture.body.props.front();
    EXPECT_EQ(wall.type, body::PropType::wall);
    const Vec3 middle = picture.body.frames[part].point(local);
    const auto around = [&] {
        const Pixels pixels = drawn(stage, picture);
        const Matrix projection = projection_of(picture.view, 1);
        std::vector<int> all;
        for (int i = 0; i < 15; ++i) {
            const Vec3 at{middle.x + .1 * std::cos(.4 * i), middle.y + .1 * std::sin(.4 * i),
                          wall.at.z - .5 * wall.size.z};
            const Spot spot = spot_of(projection, at);
            const auto x = static_cast<size_t>(std::lround((spot.x + 1) * .5 * picture_size - .5));
            const auto y = static_cast<size_t>(std::lround((1 - spot.y) * .5 * picture_size - .5));
            all.push_back(pixels[4 * (y * picture_size + x) + 2]);
        }
        return all;
    };
    const std::vector<int> touched = around();
    picture.colours.shadow = 0;
    const std::vector<int> plain = around();
    int darker = 0;
    for (size_t i = 0; i < plain.size(); ++i) darker += touched[i] < plain[i] - 12;
    return darker;
}

// Without its shade, a hand at a wall hangs in the air before it, and so does a forearm.
TEST_F(StageTest, AHandAndAForearmDarkenTheWallThatTheyTouch) {
    EXPECT_GE(shaded_around("warrior-3.wall.hold", body::right_hand, {0, -.09, 0}), 8);
    EXPECT_GE(shaded_around("dolphin-plank.wall.hold", body::right_forearm, {}), 5);
}

// A body on a bed hung in the air: only its arms had a shade. The second picture is the same as the first.
TEST_F(StageTest, ABedIsDarkUnderWhoeverLiesOnIt) {
    for (const char* key : {"sphinx.bed.hold", "rest-on-side.bed.hold", "rest-on-back.bed.hold"}) {
        SCOPED_TRACE(key);
        Stage stage(solved_figures().skeleton());
        Picture picture = picture_of(key);
        const Pixels shaded = drawn(stage, picture);
        EXPECT_EQ(different(shaded, drawn(stage, picture)), 0);
        picture.colours.shadow = 0;
        // As on a mat: 5 to 12 of a hundred pixels there, and here.
        EXPECT_GT(different(shaded, drawn(stage, picture), 12),
                  picture_size * picture_size / 25);  // 4
    }
}

TEST_F(StageTest, ShowsMeaningAndForgetsIt) {
    Stage stage(solved_figures().skeleton());
    Picture picture = picture_of("cat-cow.standard.exhale");
    const Pixels plain = drawn(stage, picture);
    Meaning works, stretches, arrow, spine;
    works.works.add(Region::arms);
    stretches.stretches.add(Region::arms);
    arrow.arrow = Arrow::flexion;
    spine.spine = true;
    for (const Meaning& meaning : {works, stretches, arrow, spine}) {
        picture.meaning = meaning;
        const int changed = different(plain, drawn(stage, picture));
        EXPECT_GT(changed, 60);
        EXPECT_LT(changed, picture_size * picture_size / 10);
    }
    picture.meaning = {};
    EXPECT_EQ(drawn(stage, picture), plain);
}

// A fade begins with the earlier picture and ends with the present one. In between each pixel is
// the mean of the two, also where one limb is in front of another.
TEST_F(StageTest, FadesOnePictureOverAnother) {
    Stage stage(solved_figures().skeleton());
    const Picture now = picture_of("cat-cow.standard.inhale");
    const Picture before = picture_of("cat-cow.standard.exhale");
    const Pixels last = drawn(stage, now), first = drawn(stage, before);
    ASSERT_GT(different(first, last), 500);
    GlCanvas canvas(picture_size, picture_size);
    const Pane pane{0, 0, picture_size, picture_size};
    const auto fade = [&](float opacity) {
        const Rgb& paper = now.colours.paper;
        canvas.clear(paper[0], paper[1], paper[2]);
        stage.draw(now, pane, 1, canvas.frame());
        stage.draw_over(before, pane, opacity, canvas.frame());
        EXPECT_EQ(glGetError(), GLenum{GL_NO_ERROR});
        return canvas.pixels();
    };
    EXPECT_EQ(different(fade(1), first, 12), 0);
    EXPECT_EQ(different(fade(0), last, 12), 0);
    Pixels mean = first;
    for (size_t i = 0; i < mean.size(); ++i)
        mean[i] = static_cast<unsigned char>((first[i] + last[i]) / 2);
    EXPECT_EQ(different(fade(.5F), mean, 12), 0);
}

TEST_F(StageTest, LeavesAnEmptyPaneAlone) {
    Stage stage(solved_figures().skeleton());
    const Picture picture = picture_of("mountain.standard.hold");
    GlCanvas canvas(picture_size, picture_size);
    canvas.clear(0, 0, 1);
    const Pixels before = canvas.pixels();
    for (const Pane pane :
         {Pane{}, Pane{0, 0, 0, picture_size}, Pane{5, 5, picture_size, 0}, Pane{0, 0, -3, -3}}) {
        EXPECT_TRUE(stage.draw(picture, pane, 1, canvas.frame()));
        EXPECT_EQ(canvas.pixels(), before);
    }
}

TEST_F(StageTest, KeepsToItsPane) {
    Stage stage(solved_figures().skeleton());
    GlCanvas canvas(picture_size, picture_size);
    canvas.clear(0, 0, 1);
    const Pane pane{picture_size / 2, picture_size / 2, picture_size / 2,
                    picture_size / 2};  // top right
    EXPECT_TRUE(stage.draw(picture_of("mountain.standard.hold"), pane, 1, canvas.frame()));
    const Pixels pixels = canvas.pixels();
    for (size_t i = 0; i < picture_size * picture_size; ++i) {
        const bool inside =
            i % picture_size >= picture_size / 2 && i / picture_size < picture_size / 2;
        if (!inside) {
            ASSERT_EQ(pixels[4 * i], 0) << i;
            ASSERT_EQ(pixels[4 * i + 2], 255) << i;
        }
    }
    for (const GLenum state : {GL_DEPTH_TEST, GL_CULL_FACE, GL_SCISSOR_TEST, GL_BLEND})
        EXPECT_FALSE(glIsEnabled(state));
}

TEST_F(StageTest, SaysWhyItsShadersDoNotCompileAndDrawsNothing) {
    const Picture picture = picture_of("mountain.standard.hold");
    for (const Shaders& broken :
         {Shaders{"nonsense", fragment_shader},
          Shaders{vertex_shader, "#version 300 es\nvoid main(){undeclared();}"}}) {
        Stage stage(solved_figures().skeleton(), broken);
        GlCanvas canvas(picture_size, picture_size);
        canvas.clear(0, 0, 1);
        const Pixels before = canvas.pixels();
        EXPECT_TRUE(stage.hopeful(1));
        EXPECT_FALSE(stage.draw(picture, {0, 0, picture_size, picture_size}, 1, canvas.frame()));
        EXPECT_EQ(canvas.pixels(), before);
        EXPECT_GT(stage.fault().size(), 35U) << stage.fault();  // includes the compiler's message
        EXPECT_FALSE(stage.hopeful(1));
        EXPECT_TRUE(stage.hopeful(2));
    }
}

TEST_F(StageTest, SaysWhyItsShadersDoNotLink) {
    const char* other =
        "#version 300 es\nprecision highp float;in vec3 missing;out vec4 c;"
        "void main(){c=vec4(missing,1);}";
    Stage stage(solved_figures().skeleton(), {vertex_shader, other});
    EXPECT_FALSE(
        stage.draw(picture_of("mountain.standard.hold"), {0, 0, picture_size, picture_size}, 1));
    EXPECT_NE(stage.fault().find("link"), std::string::npos) << stage.fault();
}

TEST_F(StageTest, MakesAllAnewInANewContext) {
    Stage stage(solved_figures().skeleton());
    Picture picture = picture_of("gate.standard.hold");
    picture.meaning.works.add(Region::obliques);
    const Pixels first = drawn(stage, picture, 1);
    const GlContext second;  // it knows no object of the first one
    ASSERT_TRUE(second.good());
    EXPECT_EQ(different(drawn(stage, picture, 2), first, 1), 0);
}

TEST_F(StageTest, IsLightOnDarkPaperToo) {
    Stage stage(solved_figures().skeleton());
    Picture picture = picture_of("mountain.standard.hold");
    picture.colours = colours_on({.071F, .094F, .086F});
    const Pixels pixels = drawn(stage, picture);
    int bright = 0;
    for (size_t i = 0; i < pixels.size(); i += 4) bright += pixels[i] > 120;
    EXPECT_GT(bright, 500);
    EXPECT_LT(pixels[0], 40);  // a corner
}

}  // namespace
}  // namespace catcow::figure
