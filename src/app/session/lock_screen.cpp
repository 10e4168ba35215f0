#include "app/session/lock_screen.h"

#include "app/common/wording.h"
#include "app/session/models.h"

namespace catcow {

void LockScreen::follow(const Player& player, const Heard& heard, bool audible) {
    if (!audible) return clear();
    const Told now{heard.moment.phase, player.revision(), heard.state};
    if (told_ == now) return;
    told_ = now;
    const PlayerModel model = player_model(player, heard, content_, false, false);
    const Device::Playing playing{spoken_title(model), title_of(player.routine(), content_),
                                  model.paused, player.now(), player.timeline().length()};
    device_.playing(&playing);
}

void LockScreen::clear() {
    if (!told_) return;
    told_.reset();
    device_.playing(nullptr);
}

}  // namespace catcow
