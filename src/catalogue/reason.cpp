#include "catalogue/reason.h"

namespace catcow {

std::string name_of(const Texts& texts, const Rung& rung) {
    const std::string mine = "pose." + rung.pose->id + ".";
    std::string name(texts(mine + "name"));
    const std::string own = mine + "variants." + rung.variant->id + ".name";
    if (rung.variant->number != 0 && texts.has(own)) name += ": " + std::string(texts(own));
    return name;
}

std::string reason(const Texts& texts, const Rung& wanted, const Choice& choice) {
    if (!choice.why) return {};
    const Objection& why = *choice.why;
    const std::string pose = name_of(texts, wanted);
    const std::string instead = choice.rung ? name_of(texts, *choice.rung) : std::string();
    if (why.need.empty()) {
        return texts.format(
            choice.rung ? "need.no_prop" : "need.no_prop_left_out",
            {{"pose", pose}, {"instead", instead}, {"prop", texts("prop." + why.prop)}});
    }
    return texts.format(choice.rung ? "need.replaced" : "need.left_out",
                        {{"pose", pose},
                         {"instead", instead},
                         {"what", texts("ask." + why.ask)},
                         {"why", texts("need." + why.need + ".why")}});
}

}  // namespace catcow
