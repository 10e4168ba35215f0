// scripts/content-table works out with its own version of the rules what each routine becomes, for a
// clinician to sign. This test compares that page with the program.
#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "routine/adapt.h"
#include "support/assets.h"

namespace catcow {

namespace {

std::vector<std::string> cells_in(const std::string& line) {
    std::vector<std::string> cells;
    std::size_t begin = 1;
    for (std::size_t end = line.find('|', begin); end != std::string::npos;
         end = line.find('|', begin)) {
        const std::string cell = line.substr(begin, end - begin);
        const std::size_t first = cell.find_first_not_of(' ');
        cells.push_back(first == std::string::npos
                            ? ""
                            : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
        begin = end + 1;
    }
    return cells;
}

std::string named(const Catalogue& catalogue, const Item& item) {
    const Pose* pose = catalogue.pose(item.pose);
    return item.variant == 0 ? pose->id : pose->id + "/" + pose->variant(item.variant)->id;
}

// The rows of the table that begins with `head`.
std::vector<std::vector<std::string>> rows_of(const std::string& head) {
    std::ifstream page(testing::assets_folder().parent_path() / "docs" / "content.md");
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (std::string line; std::getline(page, line);) {
        if (line.empty()) inside = false;
        if (inside && !line.starts_with("|---")) rows.push_back(cells_in(line));
        if (line.starts_with(head)) inside = true;
    }
    return rows;
}

struct Counts {
    int combinations = 0, with_left_out = 0;
    std::size_t fewest = 99;
};

// Counts over all sets of `size` needs.
void count(const Routine& routine, const Catalogue& catalogue, std::size_t from, std::size_t size,
           Person& person, Counts& counts) {
    if (size == 0) {
        const Adapted mine = adapt(routine, catalogue, person);
        std::set<std::string> different;
        for (const Item& item : mine.routine.items) different.insert(named(catalogue, item));
        ++counts.combinations;
        counts.fewest = std::min(counts.fewest, different.size());
        counts.with_left_out += std::any_of(mine.changes.begin(), mine.changes.end(),
                                            [](const auto& change) { return !change.instead; });
        return;
    }
    const auto& needs = catalogue.rules().needs;
    for (std::size_t next = from; next < needs.size(); ++next) {
        person.needs.push_back(needs[next].id);
        count(routine, catalogue, next + 1, size - 1, person, counts);
        person.needs.pop_back();
    }
}

}  // namespace

TEST(RoutineTable, SaysWhatTheProgramDoes) {
    const auto catalogue = Catalogue::load(testing::all_assets());
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
    const auto routines = load_routines(testing::all_assets(), catalogue.value());
    ASSERT_TRUE(routines.ok());
    const auto rows = rows_of("| routine | need | done");
    EXPECT_EQ(rows.size(), routines.value().size() * (catalogue.value().rules().needs.size() + 1));
    for (const auto& cells : rows) {
        ASSERT_EQ(cells.size(), 5U);
        const auto routine = std::find_if(routines.value().begin(), routines.value().end(),
                                          [&](const Routine& one) { return one.id == cells[0]; });
        ASSERT_NE(routine, routines.value().end()) << cells[0];
        Person person{{}, catalogue.value().rules().props};
        if (!cells[1].empty()) person.needs = {cells[1]};
        const Adapted mine = adapt(*routine, catalogue.value(), person);
        std::string done, left_out;
        for (const Item& item : mine.routine.items)
            done += (done.empty() ? "" : ", ") + named(catalogue.value(), item);
        for (const auto& change : mine.changes) {
            if (change.instead) continue;
            const Item item{.pose = change.wanted.pose->number,
                            .variant = change.wanted.variant->number,
                            .dose = {}};
            left_out += (left_out.empty() ? "" : ", ") + named(catalogue.value(), item);
        }
        EXPECT_EQ(cells[2], done) << cells[0] << " " << cells[1];
        EXPECT_EQ(cells[3], left_out) << cells[0] << " " << cells[1];
    }
}

TEST(RoutineTable, CountsPairsAndTriplesAsTheProgramDoes) {
    const auto catalogue = Catalogue::load(testing::all_assets());
    const auto routines = load_routines(testing::all_assets(), catalogue.value());
    const auto rows = rows_of("| routine | needs at once");
    EXPECT_EQ(rows.size(), routines.value().size() * 6);
    for (const auto& cells : rows) {
        for (const Routine& routine : routines.value()) {
            if (routine.id != cells[0]) continue;
            Person person;
            if (cells[2] == "all") person.props = catalogue.value().rules().props;
            Counts counts;
            count(routine, catalogue.value(), 0, static_cast<std::size_t>(std::stoi(cells[1])),
                  person, counts);
            EXPECT_EQ(cells[3], std::to_string(counts.combinations)) << cells[0];
            EXPECT_EQ(cells[4], std::to_string(counts.with_left_out)) << cells[0] << cells[1];
            EXPECT_EQ(cells[5], std::to_string(counts.fewest)) << cells[0] << cells[1];
        }
    }
}

}  // namespace catcow
