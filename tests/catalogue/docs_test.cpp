// A script with its own version of the replacement rules writes docs/content.md. This test compares
// that page with the program, so that the two always agree.
#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "catalogue/suitable.h"
#include "support/assets.h"

namespace catcow {

namespace {

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::size_t begin = 2;
    for (std::size_t end = line.find(" |", begin - 1); end != std::string::npos;
         end = line.find(" |", begin - 1)) {
        cells.push_back(end < begin ? "" : line.substr(begin, end - begin));
        begin = end + 3;
        if (begin > line.size()) break;
    }
    return cells;
}

}  // namespace

TEST(ContentTable, SaysWhatTheProgramChooses) {
    const auto loaded = Catalogue::load(testing::all_assets());
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    const Catalogue& catalogue = loaded.value();
    std::ifstream table(testing::assets_folder().parent_path() / "docs" / "content.md");
    ASSERT_TRUE(table.good());

    std::size_t rows = 0;
    bool inside = false;
    for (std::string line; std::getline(table, line);) {
        if (line.starts_with("| needs |")) inside = true;
        if (line.empty()) inside = false;
        if (!inside || line.starts_with("| needs |") || line.starts_with("|---")) continue;
        ++rows;
        const std::vector<std::string> cells = cells_of(line);
        ASSERT_EQ(cells.size(), 9U) << line;
        const Person person{{cells[0]}, catalogue.rules().props};
        for (int number = 1; number <= 8; ++number) {
            const Pose* pose = catalogue.pose(number);
            const Choice choice = choose(catalogue, {pose, &pose->variants.front()}, person);
            std::string expected = "-";
            if (choice.rung) {
                expected = choice.rung->pose == pose ? "" : choice.rung->pose->id + "/";
                expected += choice.rung->variant->id;
            }
            if (choice.rung && !choice.why) expected = "";
            EXPECT_EQ(cells[static_cast<std::size_t>(number)], expected)
                << cells[0] << ": " << pose->id;
        }
    }
    EXPECT_EQ(rows, catalogue.rules().needs.size());
}

}  // namespace catcow
