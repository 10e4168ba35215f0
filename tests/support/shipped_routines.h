#pragma once

#include <gtest/gtest.h>

#include <random>
#include <utility>
#include <vector>

#include "catalogue/catalogue.h"
#include "routine/routine.h"
#include "support/assets.h"

namespace catcow::testing {

// The shipped catalogue and the routines that are built in.
class ShippedRoutines : public ::testing::Test {
protected:
    void SetUp() override {
        auto loaded = Catalogue::load(all_assets());
        ASSERT_TRUE(loaded.ok()) << loaded.error().message;
        catalogue = std::move(loaded).value();
        auto read = load_routines(all_assets(), catalogue);
        ASSERT_TRUE(read.ok()) << read.error().message;
        routines = std::move(read).value();
    }

    // Returns those to walk for this person, so that a walk over all combinations of needs stays short:
    // all of them with one need or none, and with more the first two and one of the others, by lot.
    std::vector<Routine> walked(const Person& person) const {
        if (person.needs.size() < 2) return routines;
        const std::size_t other = 2 + lot_() % (routines.size() - 2);
        return {routines[0], routines[1], routines[other]};
    }

    Catalogue catalogue;
    std::vector<Routine> routines;

private:
    mutable std::minstd_rand lot_;  // not seeded: the same in each run
};

}  // namespace catcow::testing
