#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "routine/link.h"
#include "support/app_test.h"

namespace catcow::testing {

inline std::string link_to(const Routine& routine) {
    const Result<std::string> link = encode_link(routine);
    EXPECT_TRUE(link.ok());
    return "#" + link.value();
}

inline int number_of_pose(std::string_view id) {
    const auto& poses = shipped_content().catalogue.poses();
    return std::find_if(poses.begin(), poses.end(), [&](const Pose& pose) { return pose.id == id; })
        ->number;
}

// A routine that is not built in: cat-cow, then gate on the left side.
inline Routine evening() {
    Routine routine;
    routine.title = "Evening";
    routine.pace = {seconds(5), seconds(5)};
    routine.items = {
        {.pose = number_of_pose("cat-cow"), .dose = {.kind = DoseKind::flow, .amount = 3}},
        {.pose = number_of_pose("gate"),
         .dose = {.kind = DoseKind::hold, .amount = 2},
         .sides = Sides::left}};
    return routine;
}

}  // namespace catcow::testing
