#include "routine/qr_code.h"

#include <gtest/gtest.h>

#include <string>

namespace catcow {
namespace {

std::string drawn(const QrCode& code) {
    std::string rows;
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) rows += code.at(x, y) ? '#' : '.';
        rows += '\n';
    }
    return rows;
}

// The browser tests read codes of whole links from a screen and from files with another library.
TEST(QrCode, IsTheCodeThatAnotherLibraryReads) {
    const auto code = qr_code_of("Catcow");
    ASSERT_TRUE(code);
    EXPECT_EQ(drawn(*code),
              "#######....##.#######\n"
              "#.....#.##.##.#.....#\n"
              "#.###.#..###..#.###.#\n"
              "#.###.#..##.#.#.###.#\n"
              "#.###.#.#..##.#.###.#\n"
              "#.....#..#.#..#.....#\n"
              "#######.#.#.#.#######\n"
              ".....................\n"
              "#.#.#.#..##.#...#..#.\n"
              "#..###....##.#.#.#.##\n"
              "......##.###.###.####\n"
              "....##....####.##...#\n"
              ".###.####.##.###.#..#\n"
              "........##....##...#.\n"
              "#######..##.#...#.###\n"
              "#.....#..##...#.#..##\n"
              "#.###.#.#...#.###..##\n"
              "#.###.#..###.#..##.#.\n"
              "#.###.#.##.#.#####..#\n"
              "#.....#..#####..#..#.\n"
              "#######.##.#.###...##\n");
}

TEST(QrCode, HoldsEveryLinkAndCorrectsAsMuchAsItCan) {
    const auto side = [](std::size_t bytes) {
        const auto code = qr_code_of(std::string(bytes, 'a'));
        return code ? code->side : 0;
    };
    EXPECT_EQ(side(0), 21);
    EXPECT_EQ(side(14), 21) << "version 1, level M";
    EXPECT_EQ(side(15), 25);
    EXPECT_EQ(side(213), 57) << "version 10, level M";
    EXPECT_EQ(side(2331), 177) << "version 40, level M";
    EXPECT_EQ(side(2332), 161) << "version 36, level L";
    EXPECT_EQ(side(2953), 177) << "version 40, level L";
    EXPECT_EQ(side(2954), 0);
    EXPECT_EQ(side(100'000), 0);
}

TEST(QrCode, RunsAreItsDarkModules) {
    const QrCode code = *qr_code_of("Catcow");
    QrCode again{code.side, std::vector<bool>(code.dark.size())};
    for (const QrRun& run : runs_of(code)) {
        for (int x = run.x; x < run.x + run.length; ++x)
            again.dark[static_cast<std::size_t>(run.y * code.side + x)] = true;
    }
    EXPECT_EQ(drawn(again), drawn(code));
}

TEST(QrCode, TheSvgIsWhiteWithABorderOfFourModules) {
    const QrCode cross{2, {true, false, true, true}};
    EXPECT_EQ(
        svg_of(cross),
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10mm" height="10mm" )"
        R"(shape-rendering="crispEdges"><path fill="#fff" d="M0 0h10v10H0z"/>)"
        R"(<path d="M4 4h1v1h-1zM4 5h2v1h-2z"/></svg>)"
        "\n");
}

// Checked with another reader: the same bytes come from Python's zlib at level 0.
TEST(QrCode, ThePngIsWhiteWithABorderOfFourModules) {
    const QrCode dot{1, {true}};
    using namespace std::string_literals;
    EXPECT_EQ(
        png_of(dot, 1),
        "\211\120\116\107\015\012\032\012\000\000\000\015\111\110\104\122\000\000\000\011\000\000"
        "\000\011\001\000\000\000\000\310\352\073\275\000\000\000\046\111\104\101\124\170\001\001"
        "\033\000\344\377\000\377\377\000\377\377\000\377\377\000\377\377\000\367\377\000\377\377"
        "\000\377\377\000\377\377\000\377\377\361\270\021\347\175\300\334\254\000\000\000\000\111"
        "\105\116\104\256\102\140\202"s);
}

// More than 65,535 bytes do not fit into one stored block.
TEST(QrCode, ALargePngHasAllItsRows) {
    const QrCode code = *qr_code_of(std::string(2000, 'a'));
    const int side = (code.side + 8) * 8;
    const std::size_t rows =
        static_cast<std::size_t>(side) * (static_cast<std::size_t>(side) / 8 + 1);
    ASSERT_GT(rows, 3 * 65'535U);
    constexpr std::size_t signature = 8, chunks = 3 * 12, header = 13, zlib = 2 + 4, block = 5;
    EXPECT_EQ(png_of(code, 8).size(), signature + chunks + header + zlib + 4 * block + rows);
}

}  // namespace
}  // namespace catcow
