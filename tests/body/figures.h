#pragma once

#include <string>
#include <vector>

#include "body/figure.h"
#include "body/figure_pack.h"

namespace catcow::testing {

// The figure data that ships, as the program carries it; read once.
inline const body::FigureData& shipped_figures() {
    static const body::FigureData data = body::unpack(body::shipped_figure_pack());
    return data;
}

// All keys, solved once for both sides.
inline body::Figures& solved_figures() {
    static body::Figures figures(shipped_figures());
    return figures;
}

inline int key_count() { return static_cast<int>(shipped_figures().keys().size()); }
inline const std::string& key_name(int key) {
    return shipped_figures().keys()[static_cast<size_t>(key)].name;
}

// The variants in the data: "bridge.block".
inline std::vector<std::string> shipped_variants() {
    std::vector<std::string> found;
    for (int key = 0; key < key_count(); ++key) {
        const std::string& name = key_name(key);
        const size_t end = name.rfind('.');
        if (end == std::string::npos) continue;
        const std::string variant = name.substr(0, end);
        if (std::find(found.begin(), found.end(), variant) == found.end()) found.push_back(variant);
    }
    return found;
}

inline std::string pose_of(const std::string& variant) {
    return variant.substr(0, variant.find('.'));
}
inline std::string variant_of(const std::string& variant) {
    return variant.substr(variant.find('.') + 1);
}

}  // namespace catcow::testing
