#pragma once

#include <gtest/gtest.h>

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

    Catalogue catalogue;
    std::vector<Routine> routines;
};

}  // namespace catcow::testing
