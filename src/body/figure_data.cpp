#include "body/figure_data.h"

#include <algorithm>

namespace catcow::body {

int FigureData::find(std::string_view name) const {
    const auto found =
        std::find_if(keys_.begin(), keys_.end(), [&](const Key& key) { return key.name == name; });
    return found == keys_.end() ? -1 : static_cast<int>(found - keys_.begin());
}

int FigureData::find(std::string_view pose, std::string_view variant, std::string_view key) const {
    return find(std::string(pose) + "." + std::string(variant) + "." + std::string(key));
}

}  // namespace catcow::body
