#pragma once

#include <string>
#include <vector>

#include "body/figure.h"
#include "body/figure_pack.h"
#include "catalogue/catalogue.h"
#include "support/assets.h"

namespace catcow::testing {

// Returns the shipped figure data as packed in the program. Read once.
inline const body::FigureData& shipped_figures() {
    static const body::FigureData data = body::unpack(body::shipped_figure_pack());
    return data;
}

// Returns all keys, solved once for both sides.
inline body::Figures& solved_figures() {
    static body::Figures figures(shipped_figures());
    return figures;
}

inline int key_count() { return static_cast<int>(shipped_figures().keys().size()); }
inline const std::string& key_name(int key) {
    return shipped_figures().keys()[static_cast<size_t>(key)].name;
}

// Returns "gate" for "gate.standard.hold". The key of a position is its own id.
inline std::string_view pose_of(std::string_view key) { return key.substr(0, key.find('.')); }

// Returns the poses that the figure shows.
inline const Catalogue& shipped_catalogue() {
    static const Catalogue catalogue = Catalogue::load(all_assets()).value();
    return catalogue;
}

// Calls check(pose, variant, "bridge.block") for every variant of the catalogue.
template <class Check>
void for_every_variant(Check check) {
    for (const Pose& pose : shipped_catalogue().poses()) {
        for (const Variant& variant : pose.variants)
            check(pose, variant, pose.id + "." + variant.id);
    }
}

}  // namespace catcow::testing
