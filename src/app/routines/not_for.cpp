#include "app/routines/not_for.h"

#include <algorithm>

#include "catalogue/suitable.h"

namespace catcow {

std::vector<std::string> not_for(const Routine& routine, const Content& content) {
    const Catalogue& catalogue = content.catalogue;
    const NeedRules& rules = catalogue.rules();
    std::vector<std::string> all;
    for (const Need& need : rules.needs) {
        const Person person{{need.id}, rules.props};
        const auto provokes = [&](const Item& item) {
            const Pose* const pose = catalogue.pose(item.pose);
            const Variant* const variant = pose ? pose->variant(item.variant) : nullptr;
            return variant && !suitable(catalogue, *variant, person);
        };
        if (std::any_of(routine.items.begin(), routine.items.end(), provokes))
            all.emplace_back(content.texts("need." + need.id + ".name"));
    }
    return all;
}

}  // namespace catcow
