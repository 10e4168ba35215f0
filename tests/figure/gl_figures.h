#pragma once

#include <gtest/gtest.h>

#include <string>

#include "body/figures.h"
#include "figure/framing.h"
#include "figure/stage.h"
#include "support/gl_canvas.h"
#include "support/gl_context.h"

namespace catcow::testing {

// Returns a square picture of a key, as the program shows it on its own.
inline figure::Picture picture_of(const std::string& key) {
    const auto body = solved_figures().at_phase(shipped_figures().find(key), Side::left,
                                                key.ends_with(".inhale") ? .5 : 0);
    figure::Picture picture;
    if (!body) {
        ADD_FAILURE() << key;
        return picture;
    }
    picture.body = *body;
    std::vector<Vec3> points;
    figure::add_outline(solved_figures().skeleton(), body->frames, body->props, points);
    picture.view = figure::fitted(figure::usual_view(pose_of(key), *body, false), points, 1);
    return picture;
}

// Base of tests that draw with software GL.
class GlTest : public ::testing::Test {
protected:
    void SetUp() override {
        if (!context.good())
            FAIL() << "no software GL: libegl-mesa0 and libgl1-mesa-dri are missing (scripts/setup "
                      "test)";
    }
    GlContext context;
};

}  // namespace catcow::testing
