#include "catalogue/reason.h"

namespace catcow {

namespace {

// Returns "<done>, so that <goal>." A missing prop has no goal. An answer that rules out more than
// the demand alone can have a goal of its own: who cannot kneel even on padding is not told of padding,
// and is told which prop would be another way to the floor.
std::string with_goal(const Texts& texts, const std::string& done, const Objection& why) {
    if (why.ask.empty()) return done + ".";
    const std::string own = "need." + why.need + ".goal." + why.ask;
    const std::string_view goal =
        texts(why.with.empty() && texts.has(own) ? own : "ask." + why.ask);
    return texts.format("need.so", {{"told", done}, {"goal", goal}});
}

}  // namespace

std::string name_of(const Texts& texts, const Rung& rung) {
    std::string name(texts(rung.pose->text_key("name")));
    const std::string own = rung.pose->text_key("variants." + rung.variant->id + ".name");
    if (rung.variant->number != 0 && texts.has(own)) name += ": " + std::string(texts(own));
    return name;
}

std::string name_of_prop(const Texts& texts, std::string_view prop) {
    std::string name(texts("prop." + std::string(prop)));
    // All of them begin with one of the letters a to z, in every language.
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

std::string because(const Texts& texts, const Objection& why) {
    if (why.need.empty())
        return texts.format("need.without", {{"prop", name_of_prop(texts, why.prop)}});
    const auto answer = [&](const std::string& need) { return texts("need." + need + ".name"); };
    if (!why.with.empty()) {
        return texts.format("need.because_both",
                            {{"answer", answer(why.need)}, {"other", answer(why.with)}});
    }
    return texts.format("need.because", {{"answer", answer(why.need)}});
}

std::string told(const Texts& texts, const Rung& wanted, const Choice& choice) {
    std::string done;
    if (!choice.rung) {
        done = texts.format("need.left_out", {{"pose", name_of(texts, wanted)}});
    } else if (choice.rung->pose == wanted.pose) {
        const std::string mine = "pose." + wanted.pose->id + ".";
        done = texts.format(
            "need.version",
            {{"pose", name_of(texts, wanted)},
             {"version", texts(mine + "variants." + choice.rung->variant->id + ".name")}});
    } else {
        done = texts.format("need.replaced", {{"pose", name_of(texts, wanted)},
                                              {"instead", name_of(texts, *choice.rung)}});
    }
    return with_goal(texts, done, *choice.why);
}

std::string reason(const Texts& texts, const Rung& wanted, const Choice& choice) {
    if (!choice.why) return {};
    return because(texts, *choice.why) + ": " + told(texts, wanted, choice);
}

std::string reason_against(const Texts& texts, const Objection& why) {
    return because(texts, why) + ": " + with_goal(texts, std::string(texts("need.not_now")), why);
}

}  // namespace catcow
