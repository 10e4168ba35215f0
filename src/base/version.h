#pragma once

#include <string_view>

namespace catcow {

// The version of Catcow, "0.2.0": project(VERSION) in CMakeLists.txt. A build has an id of its own besides.
std::string_view version();

}  // namespace catcow
