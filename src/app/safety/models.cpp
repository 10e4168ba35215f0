#include "app/safety/models.h"

#include "base/contains.h"

namespace catcow {

NeedsModel needs_model(const Settings& settings, const Content& content, bool first_visit) {
    NeedsModel model;
    model.first_visit = first_visit;
    const auto add = [&](ChipsModel& chips, const std::string& key, bool on, std::size_t number) {
        chips.names.emplace_back(content.texts(key));
        chips.on.push_back(on);
        chips.numbers.push_back(static_cast<int>(number));
    };
    const NeedRules& rules = content.catalogue.rules();
    for (std::size_t i = 0; i < rules.needs.size(); ++i) {
        const Need& need = rules.needs[i];
        add(need.condition ? model.conditions : model.answers, "need." + need.id + ".name",
            contains(settings.needs, need.id), i);
    }
    for (std::size_t i = 0; i < rules.props.size(); ++i)
        add(model.without, "prop." + rules.props[i], contains(settings.without, rules.props[i]), i);
    return model;
}

}  // namespace catcow
