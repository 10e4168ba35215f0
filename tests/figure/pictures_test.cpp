#include "figure/pictures.h"

#include <set>

#include "figure/gl_figures.h"

namespace catcow::figure {
namespace {

using namespace testing;

using PicturesTest = GlTest;
using Pixels = std::vector<unsigned char>;

// Returns the pixels at a place in the texture, from the bottom left.
Pixels pixels_at(const Pictures::Place& place, int width, int height, int texture_size) {
    GLuint frame = 0;
    glGenFramebuffers(1, &frame);
    glBindFramebuffer(GL_FRAMEBUFFER, frame);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, place.texture, 0);
    Pixels pixels(static_cast<size_t>(width * height) * 4);
    const auto pixel = [&](float share) {
        return static_cast<int>(share * float(texture_size) + .5F);
    };
    glReadPixels(pixel(place.left), pixel(place.bottom), width, height, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.data());
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    return pixels;
}

TEST_F(PicturesTest, DrawsEachOnceAndKeepsIt) {
    Stage stage(solved_figures().skeleton());
    Pictures pictures(stage, 96, 96);
    EXPECT_EQ(pictures.wanted(), std::nullopt);
    EXPECT_EQ(pictures.find(3, 1), std::nullopt);
    EXPECT_EQ(pictures.find(7, 1), std::nullopt);
    EXPECT_EQ(pictures.wanted(), 7);
    EXPECT_TRUE(pictures.draw(7, picture_of("gate.standard.hold"), 1));
    EXPECT_EQ(pictures.wanted(), 3);
    EXPECT_TRUE(pictures.draw(3, picture_of("mountain.standard.hold"), 1));
    EXPECT_EQ(pictures.wanted(), std::nullopt);
    EXPECT_EQ(glGetError(), GLenum{GL_NO_ERROR});
    const auto gate = pictures.find(7, 1), mountain = pictures.find(3, 1);
    ASSERT_TRUE(gate && mountain);
    EXPECT_NE(gate->left, mountain->left);
    EXPECT_GT(gate->top, gate->bottom);
    EXPECT_EQ(pictures.wanted(), std::nullopt);
    int wood = 0, same = 0;
    const Pixels a = pixels_at(*gate, 96, 96, 1024), b = pixels_at(*mountain, 96, 96, 1024);
    for (size_t i = 0; i < a.size(); i += 4) {
        wood += a[i] > a[i + 2] + 40;
        same += a[i] == b[i];
    }
    EXPECT_GT(wood, 400);
    EXPECT_LT(same, 96 * 96);
}

TEST_F(PicturesTest, AreWhatTheStageDraws) {
    Stage stage(solved_figures().skeleton());
    Pictures pictures(stage, 120, 120);
    const Picture picture = picture_of("cat-cow.standard.exhale");
    GlCanvas canvas(120, 120);
    const Rgb& paper = picture.colours.paper;
    canvas.clear(paper[0], paper[1], paper[2]);
    stage.draw(picture, {0, 0, 120, 120}, 1, canvas.frame());
    const Pixels whole = canvas.pixels();
    pictures.find(1, 1);
    pictures.draw(1, picture, 1);
    const Pixels kept = pixels_at(*pictures.find(1, 1), 120, 120, 1024);
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 480; ++x)
            ASSERT_NEAR(kept[size_t(480 * (119 - y) + x)], whole[size_t(480 * y + x)], 1);
    }
}

TEST_F(PicturesTest, MakeRoomForWhatIsAskedFor) {
    Stage stage(solved_figures().skeleton());
    Pictures pictures(stage, 512, 512);
    EXPECT_EQ(pictures.capacity(), 16);  // in the larger texture
    const Picture picture = picture_of("mountain.standard.hold");
    for (int id = 0; id < 16; ++id) {
        pictures.find(id, 1);
        pictures.draw(id, picture, 1);
    }
    std::set<std::pair<float, float>> places;
    for (int id = 0; id < 16; ++id)
        places.insert({pictures.find(id, 1)->left, pictures.find(id, 1)->top});
    EXPECT_EQ(places.size(), 16U);
    pictures.find(0, 1);
    EXPECT_EQ(pictures.find(99, 1), std::nullopt);
    EXPECT_TRUE(pictures.draw(99, picture, 1));
    EXPECT_TRUE(pictures.find(99, 1));
    EXPECT_TRUE(pictures.find(0, 1));
    EXPECT_FALSE(pictures.find(1, 1));  // it was requested least recently
}

TEST_F(PicturesTest, AreDrawnAnewAfterALostContextOtherColoursAndAnotherSize) {
    Stage stage(solved_figures().skeleton());
    Pictures pictures(stage, 96, 96);
    const Picture picture = picture_of("mountain.standard.hold");
    const auto redrawn = [&](int number) {
        EXPECT_EQ(pictures.find(5, number), std::nullopt);
        EXPECT_EQ(pictures.wanted(), 5);
        EXPECT_TRUE(pictures.draw(5, picture, number));
        const auto place = pictures.find(5, number);
        EXPECT_TRUE(place);
        return pixels_at(*place, 96, 96, 1024);
    };
    const Pixels first = redrawn(1);
    pictures.forget();
    EXPECT_EQ(redrawn(1), first);
    {
        const GlContext second;
        EXPECT_EQ(pictures.find(5, 2), std::nullopt);
        EXPECT_EQ(redrawn(2), first);
    }
    const GlContext third;
    pictures.resize(80, 64);
    EXPECT_EQ(pictures.find(5, 3), std::nullopt);
    EXPECT_TRUE(pictures.draw(5, picture, 3));
    EXPECT_TRUE(pictures.find(5, 3));
    EXPECT_EQ(glGetError(), GLenum{GL_NO_ERROR});
}

TEST_F(PicturesTest, DrawNothingThatNobodyAskedFor) {
    Stage stage(solved_figures().skeleton());
    Pictures pictures(stage, 96, 96);
    EXPECT_TRUE(pictures.draw(1, picture_of("mountain.standard.hold"), 1));
    EXPECT_EQ(pictures.find(1, 1), std::nullopt);
}

TEST_F(PicturesTest, SayNoWhereTheStageCannotDraw) {
    Stage stage(solved_figures().skeleton(), {"nonsense", fragment_shader});
    Pictures pictures(stage, 96, 96);
    pictures.find(1, 1);
    EXPECT_FALSE(pictures.draw(1, picture_of("mountain.standard.hold"), 1));
    EXPECT_EQ(pictures.find(1, 1), std::nullopt);
    EXPECT_FALSE(stage.fault().empty());
}

}  // namespace
}  // namespace catcow::figure
