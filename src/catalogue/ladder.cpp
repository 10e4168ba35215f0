#include "catalogue/ladder.h"

#include <algorithm>

#include "base/sort_few.h"

namespace catcow {

namespace {

std::string written(const Pose& pose, const VariantName& name) {
    const std::string variant = "\"" + (name.pose == pose.id ? "" : name.pose + "/");
    return variant + name.variant + "\"";
}

std::string fault_of(const Catalogue& catalogue, const Pose& pose, const Variant& variant) {
    if (variant.easier) {
        if (catalogue.variant(*variant.easier) == nullptr) {
            return "easier: " + written(pose, *variant.easier) + " is not known";
        }
        const std::vector<Rung> below = easier_than(catalogue, {&pose, &variant});
        if (std::find(below.begin(), below.end(), Rung{&pose, &variant}) != below.end()) {
            return "easier: goes round in a loop";
        }
    }
    if (variant.like.empty()) return {};
    const Variant* model = pose.variant(variant.like);
    if (model == nullptr) return "like: \"" + variant.like + "\" is not known";
    if (!model->like.empty()) return "like: \"" + variant.like + "\" is like another one itself";
    if (model->position != variant.position) return "like: is in another position";
    return {};
}

}  // namespace

std::vector<Rung> easier_than(const Catalogue& catalogue, const Rung& rung) {
    std::vector<Rung> below;
    const Variant* here = rung.variant;
    while (here->easier) {
        const Rung next{catalogue.pose(here->easier->pose), catalogue.variant(*here->easier)};
        if (next.variant == nullptr) break;
        // Stop where a loop closes. This function also runs on ladders that are not checked yet.
        const bool seen = std::find(below.begin(), below.end(), next) != below.end();
        if (seen) break;
        below.push_back(next);
        here = next.variant;
    }
    return below;
}

std::vector<Rung> harder_than(const Catalogue& catalogue, const Rung& rung) {
    const VariantName wanted{rung.pose->id, rung.variant->id};
    std::vector<Rung> above;
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            if (variant.easier == wanted) above.push_back({&pose, &variant});
        }
    }
    return above;
}

std::vector<const Variant*> by_ease(const Catalogue& catalogue, const Pose& pose) {
    std::vector<const Variant*> order;
    order.reserve(pose.variants.size());
    for (const Variant& variant : pose.variants) order.push_back(&variant);
    const auto height = [&](const Variant* variant) {
        return easier_than(catalogue, {&pose, variant}).size();
    };
    sort_few(order, [&](const Variant* a, const Variant* b) { return height(a) < height(b); });
    return order;
}

bool asks_no_less(const Catalogue& catalogue, const Rung& rung, const Rung& than) {
    const auto has = [](const auto& all, const auto& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    const bool above = has(easier_than(catalogue, rung), than);
    const bool below = has(easier_than(catalogue, than), rung);
    const bool same = rung.pose == than.pose && !below;
    return above || same || has(rung.pose->progression_of, than.pose->id);
}

std::string fault_of_ladders(const Catalogue& catalogue) {
    for (const Pose& pose : catalogue.poses()) {
        const std::string file = "poses/" + pose.id + ".json: ";
        for (const Variant& variant : pose.variants) {
            const std::string fault = fault_of(catalogue, pose, variant);
            if (!fault.empty()) return file + "variants: \"" + variant.id + "\": " + fault;
        }
        for (const VariantName& name : pose.instead) {
            if (catalogue.variant(name) == nullptr) {
                return file + "instead: " + written(pose, name) + " is not known";
            }
            if (name.pose == pose.id) return file + "instead: must be another pose";
        }
        for (const std::string& name : pose.progression_of) {
            if (catalogue.pose(name) == nullptr)
                return file + "progression_of: \"" + name + "\" is not known";
            if (name == pose.id) return file + "progression_of: must be another pose";
        }
    }
    return {};
}

}  // namespace catcow
