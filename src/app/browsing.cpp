// Intents of the screens of needs and poses.
#include <algorithm>
#include <utility>

#include "app/app.h"

namespace catcow {
namespace {

void toggle(std::vector<std::string>& all, const std::string& one) {
    const auto found = std::find(all.begin(), all.end(), one);
    if (found == all.end()) {
        all.push_back(one);
    } else {
        all.erase(found);
    }
}

}  // namespace

void App::change_needs(const Intent& intent) {
    const NeedRules& rules = content_.catalogue.rules();
    const auto number = static_cast<std::size_t>(intent.number);
    Settings settings = store_.settings();
    if (intent.kind == IntentKind::toggle_need) toggle(settings.needs, rules.needs[number].id);
    if (intent.kind == IntentKind::toggle_prop) toggle(settings.without, rules.props[number]);
    if (intent.kind == IntentKind::needs_done) settings.needs_asked = true;
    store_.change(settings);
    if (intent.kind == IntentKind::needs_done)
        go(screen_ == Screen::first_needs ? first_screen() : Screen::settings);
}

void App::browse(const Intent& intent) {
    switch (intent.kind) {
        case IntentKind::group_poses: browse_.grouping = intent.number; break;
        case IntentKind::search: browse_.search = intent.text; break;
        case IntentKind::open_pose:
            browse_.pose = intent.number;
            browse_.variant =
                first_variant(*content_.catalogue.pose(intent.number), content_, person());
            browse_.from = 0;
            browse_.again = true;
            go(Screen::pose);
            break;
        case IntentKind::choose_check: browse_.check = intent.number; break;
        case IntentKind::choose_variant:
            browse_.variant = intent.number;
            browse_.again = true;
            break;
        case IntentKind::see_from:
            browse_.from = intent.number;
            orbit_ = {};
            break;
        case IntentKind::move_figure:
            browse_.again = intent.number == 1;
            browse_.halted = !browse_.again;
            break;
        case IntentKind::start_pose: {
            const Pose& pose = *content_.catalogue.pose(browse_.pose);
            start(alone(pose, *pose.variant(browse_.variant), content_, store_.settings().pace), {},
                  nullptr);
            break;
        }
        case IntentKind::look_at_routine:
            preview_ = playable(chosen_routine(), content_.catalogue);
            own_preview_ = true;
            go(Screen::preview);
            break;
        default: break;
    }
}

// It hurts: the pose is left, and the session goes on with the way to the next one.
void App::leave_pose() {
    dialog_ = DialogKind::none;
    if (!practice_) return;
    practice_->next();
    if (std::exchange(resume_after_dialog_, false)) practice_->resume();
}

}  // namespace catcow
