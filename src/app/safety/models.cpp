#include "app/safety/models.h"

#include <utility>

#include "base/contains.h"
#include "catalogue/reason.h"

namespace catcow {

NeedsModel needs_model(const Settings& settings, const Content& content, bool first_visit) {
    NeedsModel model;
    model.first_visit = first_visit;
    const auto add = [&](ChipsModel& chips, std::string name, bool on, std::size_t number) {
        chips.names.push_back(std::move(name));
        chips.on.push_back(on);
        chips.numbers.push_back(static_cast<int>(number));
    };
    const NeedRules& rules = content.catalogue.rules();
    for (std::size_t i = 0; i < rules.needs.size(); ++i) {
        const Need& need = rules.needs[i];
        add(need.condition ? model.conditions : model.answers,
            std::string(content.texts("need." + need.id + ".name")),
            contains(settings.needs, need.id), i);
    }
    for (std::size_t i = 0; i < rules.props.size(); ++i)
        add(model.without, name_of_prop(content.texts, rules.props[i]),
            contains(settings.without, rules.props[i]), i);
    return model;
}

}  // namespace catcow
