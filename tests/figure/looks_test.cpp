// Compares the figure with pictures that a person has looked at and approved: the brightness of 32
// by 32 squares of a dozen pictures, in tests/figure/looks.txt. If a change is intended, look at
// scripts/figure-pictures and copy build/figure-looks.txt over that file.
#include <fstream>
#include <map>
#include <sstream>

#include "figure/gl_figures.h"

namespace catcow::figure {
namespace {

using namespace testing;

constexpr int squares = 32, in_square = 6, size = squares * in_square;
constexpr const char* levels = "0123456789abcdefghijklmnopqrstuv";  // 32 of them
using Look = std::vector<std::string>;                              // rows

Look look_of(const std::vector<unsigned char>& pixels) {
    Look look(squares, std::string(squares, ' '));
    for (int at = 0; at < squares * squares; ++at) {
        const int row = at / squares, column = at % squares;
        int sum = 0;
        for (int y = 0; y < in_square; ++y) {
            for (int x = 0; x < in_square; ++x) {
                const unsigned char* pixel =
                    &pixels[size_t(4 * ((row * in_square + y) * size + column * in_square + x))];
                sum += 3 * pixel[0] + 6 * pixel[1] + pixel[2];
            }
        }
        look[size_t(row)][size_t(column)] = levels[sum / (10 * in_square * in_square * 8)];
    }
    return look;
}

std::map<std::string, Look> known_looks() {
    std::map<std::string, Look> looks;
    std::ifstream file(std::string(CATCOW_SOURCE_DIR) + "/tests/figure/looks.txt");
    std::string line, name;
    while (std::getline(file, line)) {
        if (line.size() == squares && line.find('.') == std::string::npos)
            looks[name].push_back(line);
        else
            name = line;
    }
    return looks;
}

using LooksTest = GlTest;

TEST_F(LooksTest, AreThoseThatWereFoundGood) {
    const auto known = known_looks();
    Stage stage(solved_figures().skeleton());
    std::ofstream now("build/figure-looks.txt");
    for (const char* name :
         {"cat-cow.standard.exhale", "cat-cow.standard.inhale meaning", "cat-cow.seated.exhale",
          "gate.standard.hold meaning", "spinal-twist.standard.hold dark", "sphinx.standard.hold",
          "bridge.block.hold", "locust.standard.hold dark", "warrior-3.chair.hold",
          "dolphin-plank.counter.hold", "rest-on-side.bed.hold", "childs-pose.standard.hold"}) {
        SCOPED_TRACE(name);
        std::istringstream words(name);
        std::string key, how;
        words >> key >> how;
        Picture picture = picture_of(key);
        if (how == "dark") picture.colours = colours_on({.071F, .094F, .086F});
        if (how == "meaning") {
            picture.meaning.works.add(Region::arms);
            picture.meaning.stretches.add(Region::waist);
            picture.meaning.arrow = key.starts_with("gate") ? Arrow::bend_left : Arrow::extension;
            picture.meaning.spine = true;
        }
        GlCanvas canvas(size, size);
        const Rgb& paper = picture.colours.paper;
        canvas.clear(paper[0], paper[1], paper[2]);
        ASSERT_TRUE(stage.draw(picture, {0, 0, size, size}, 1, canvas.frame()));
        const Look look = look_of(canvas.pixels());
        now << name << '\n';
        for (const std::string& row : look) now << row << '\n';
        const auto found = known.find(name);
        if (found == known.end() || found->second.size() != squares) {
            ADD_FAILURE() << "not in looks.txt";
            continue;
        }
        int sum = 0, far = 0;
        for (size_t y = 0; y < squares; ++y) {
            for (size_t x = 0; x < squares; ++x) {
                const auto level = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
                const int by = std::abs(level(look[y][x]) - level(found->second[y][x]));
                sum += by;
                far += by > 3;
            }
        }
        // Another rasteriser may draw an edge slightly elsewhere, but not a limb.
        EXPECT_LT(double(sum) / (squares * squares), .15);
        EXPECT_LE(far, 6);
    }
}

}  // namespace
}  // namespace catcow::figure
