#pragma once

#include <string>
#include <vector>

namespace catcow {

// Returns "one, two, three".
inline std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

}  // namespace catcow
