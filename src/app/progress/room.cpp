#include "app/progress/room.h"

#include "app/progress/models.h"

namespace catcow {

void ProgressRoom::draw(const place::Progress&, Intents& intents) {
    progress_screen(world_.ui, progress_model(world_.store, world_.content, world_.today()),
                    intents);
}

}  // namespace catcow
