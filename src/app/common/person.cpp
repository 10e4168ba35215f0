#include "app/common/person.h"

#include "base/contains.h"

namespace catcow {

Person person_of(const Settings& settings, const NeedRules& rules) {
    Person person{settings.needs, {}};
    for (const std::string& prop : rules.props) {
        if (!contains(settings.without, prop)) person.props.push_back(prop);
    }
    return person;
}

Person usual_person(const NeedRules& rules) { return person_of(Settings{}, rules); }

}  // namespace catcow
