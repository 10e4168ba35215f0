#pragma once

#include <string_view>

namespace catcow {

// The version of Catcow as project(VERSION) in CMakeLists.txt has it, "0.2.0". The id of a build is not
// part of it.
std::string_view version();

}  // namespace catcow
