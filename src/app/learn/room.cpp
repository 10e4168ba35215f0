#include "app/learn/room.h"

#include "app/learn/models.h"
#include "base/match.h"

namespace catcow {

void LearnRoom::draw(const place::Learn&, Intents& intents) {
    learn_screen(world_.ui, learn_model(world_.content), intents);
}

void LearnRoom::draw(const place::Lesson& at, Intents& intents) {
    LessonModel model = lesson_model(at.id, world_.content);
    model.alone = at.alone;
    lesson_screen(world_.ui, model, intents);
}

LearnRoom::Outcome LearnRoom::carry_out(const LearnIntent& intent) {
    return match(intent, [](const ReadLesson& read) -> Outcome {
        return place::Lesson{std::string(read.id)};
    });
}

}  // namespace catcow
