#pragma once

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "session/told.h"
#include "sound/cue_plan.h"
#include "speech/plan.h"
#include "support/assets.h"
#include "support/session_random.h"
#include "support/shipped_routines.h"

namespace catcow::testing {

inline std::vector<Duration> tones_of(const Timeline& timeline) {
    return awaited(cue_plan(timeline));
}

// The shipped content, and routines that are drawn from it.
class Speech : public ShippedRoutines {
protected:
    void SetUp() override {
        ShippedRoutines::SetUp();
        auto english = Texts::load(asset("text/en.json"));
        ASSERT_TRUE(english.ok()) << english.error().message;
        texts.push_back(std::move(english).value());
        for (const char* file : {"text/de.json", "text/es.json"}) {
            auto other = Texts::load_like(texts.front(), asset(file));
            ASSERT_TRUE(other.ok()) << other.error().message;
            texts.push_back(std::move(other).value());
        }
    }

    // Returns one item of a pose in its standard variant and with its own dose.
    Routine practise(const char* pose, int amount = 0) const {
        const Pose& wanted = *catalogue.pose(pose);
        Dose dose = wanted.variants.front().dose;
        if (amount > 0) dose.amount = amount;
        return routine_of({{.pose = wanted.number, .dose = dose}});
    }

    Routine random_routine(Random& random) const {
        Routine routine;
        const int last = static_cast<int>(catalogue.poses().size()) - 1;
        for (int items = random.between(1, 5); items > 0; --items) {
            const Pose& pose = catalogue.poses()[static_cast<std::size_t>(random.between(0, last))];
            const int variant = random.between(0, static_cast<int>(pose.variants.size()) - 1);
            routine.items.push_back(
                {.pose = pose.number,
                 .variant = pose.variants[static_cast<std::size_t>(variant)].number,
                 .dose = random_dose(random),
                 .sides = pose.two_sided ? static_cast<Sides>(random.between(0, 2)) : Sides::both});
        }
        routine.pace = {seconds(random.between(4, 20) / 2.0), seconds(random.between(4, 20) / 2.0)};
        return routine;
    }

    // Returns a person with some of the needs, and some of the props.
    Person random_person(Random& random) const {
        Person person;
        for (const Need& need : catalogue.rules().needs) {
            if (random.one_in(4)) person.needs.push_back(need.id);
        }
        return person;
    }

    const Texts& random_texts(Random& random) const {
        return texts[static_cast<std::size_t>(random.between(0, 2))];
    }

    std::vector<Texts> texts;  // English, German, Spanish
};

}  // namespace catcow::testing
