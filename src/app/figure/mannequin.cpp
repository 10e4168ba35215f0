#include "app/figure/mannequin.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "demonstration/described.h"
#include "demonstration/meaning.h"
#include "figure/drawing.h"
#include "figure/marks.h"

namespace catcow {
namespace {

constexpr Duration between_drawings = seconds(.2);
constexpr int page_breaths = 3;  // breaths of a figure on a page before it rests
constexpr double lowest = -.1, highest = 1.5, smallest = .5, largest = 3;  // of an orbit

// Front, side, above.
constexpr std::array<figure::Angle, 3> angles{
    {{radians(90), radians(8)}, {0, radians(8)}, {0, radians(80)}}};

// Returns whether the figure of a page may rest at the end of this phase.
bool shows(const Variant& variant, const Phase& phase) {
    if (phase.action == Action::ready || phase.action == Action::lower) return false;
    if (phase.action != Action::flow) return true;
    return (phase.kind == PhaseKind::inhale) == (variant.shown_half() == Breath::inhale);
}

}  // namespace

Mannequin::Mannequin(const Content& content)
    : catalogue_(content.catalogue), demonstration_(content.figures, content.catalogue) {}

bool Mannequin::show(const Timeline& timeline, const Routine& routine, const Moment& moment,
                     int speed, const Glance& glance) {
    std::optional<figure::Angle> from;
    if (glance.from != Viewpoint::usual) from = angles[static_cast<size_t>(glance.from) - 1];
    // From the side or from above nobody would take the figure for a mirror.
    const bool mirror =
        glance.mirror && (glance.from == Viewpoint::usual || glance.from == Viewpoint::front);
    if (demonstration_.show({timeline, routine, moment, speed, glance.now, glance.still,
                             glance.aspect, from, mirror, glance.corner, glance.film}) ==
        Seen::nothing)
        return false;
    moving_ = demonstration_.moving();
    view_ = demonstration_.view();
    view_.yaw += glance.orbit.yaw;
    view_.pitch = std::clamp(view_.pitch + glance.orbit.pitch, lowest, highest);
    view_.distance /= std::clamp(glance.orbit.zoom, smallest, largest);
    const Phase& phase = timeline.phases[static_cast<size_t>(moment.phase)];
    side_ = demonstration_.mirrored() ? other(phase.side) : phase.side;
    const bool in_pose =
        phase.item >= 0 && phase.kind != PhaseKind::move && phase.kind != PhaseKind::get_ready;
    pose_ = nullptr;
    sided_ = false;
    if (in_pose) {
        const Item& item = routine.items[static_cast<size_t>(phase.item)];
        pose_ = catalogue_.pose(item.pose);
        sided_ = pose_->two_sided || takes_turns(*pose_->variant(item.variant));
    }
    return true;
}

bool Mannequin::follow(const Player& player, const Moment& heard, const Glance& glance) {
    page_.routine.items.clear();
    rests_ = false;
    return show(player.timeline(), player.routine(), heard, player.settings().speed, glance);
}

bool Mannequin::watch(const Watched& film, Glance glance) {
    page_.routine.items.clear();
    rests_ = false;
    glance.film = true;
    if (film.cut) demonstration_.cut();
    const bool seen = show(film.timeline, film.routine, film.moment, 1, glance);
    moving_ = moving_ || film.plays;
    return seen;
}

bool Mannequin::present(const Item& item, const Pace& pace, bool again, int speed,
                        const Glance& glance) {
    const bool same =
        !page_.start && !page_.routine.items.empty() && page_.routine.items.front() == item;
    // Another pose is seen at once. The figure does not come to it from where it was last seen.
    if (page_.routine.items.empty() || page_.routine.items.front().pose != item.pose)
        demonstration_.begin();
    if (!same) {
        page_.start = false;
        page_.routine.items.assign(1, item);
        page_.routine.pace = pace;
        page_.timeline = compile(page_.routine, catalogue_, {});
        const auto& phases = page_.timeline.phases;
        const auto first = std::find_if(phases.begin(), phases.end(),
                                        [](const Phase& phase) { return phase.breath > 0; });
        if (first == phases.end()) return false;
        page_.from = first->start;
        const Variant& variant = *catalogue_.pose(item.pose)->variant(item.variant);
        auto last = first;
        for (auto next = first; next != phases.end() && next->breath > 0 &&
                                next->side == first->side && next - first < 2 * page_breaths;
             ++next) {
            if (shows(variant, *next)) last = next;
        }
        page_.until = last->end();
    }
    if (!same || again) page_.begun = glance.now;
    // The last moment already belongs to the next phase.
    const Duration most = page_.until - page_.from - seconds(.001);
    const Duration since = glance.still ? most : std::min(speed * (glance.now - page_.begun), most);
    const bool seen =
        show(page_.timeline, page_.routine,
             at(page_.timeline, page_.routine, catalogue_, page_.from + since), speed, glance);
    moving_ = moving_ || since < most;
    rests_ = !moving_;
    return seen;
}

bool Mannequin::present_start(const Item& item, const Pace& pace, int speed, const Glance& glance) {
    const bool same =
        page_.start && !page_.routine.items.empty() && page_.routine.items.front() == item;
    if (!same) {
        demonstration_.begin();
        page_.start = true;
        page_.routine.items.assign(1, item);
        page_.routine.pace = pace;
        const Variant& variant = *catalogue_.pose(item.pose)->variant(item.variant);
        page_.timeline = compile(page_.routine, catalogue_, {}, {.position = variant.position});
    }
    rests_ = false;
    return show(page_.timeline, page_.routine, at(page_.timeline, page_.routine, catalogue_, {}),
                speed, glance);
}

figure::Picture Mannequin::picture(const Palette& palette) const {
    figure::Picture picture{demonstration_.body(), view_,
                            figure::colours_on(channels(palette.paper))};
    picture.colours.accent = channels(palette.accent);
    if (!pose_) return picture;
    picture.meaning = meaning_of(*pose_, picture.body, side_);
    if (!rests_) picture.meaning.arrow = figure::Arrow::none;  // at rest there is time to see it
    return picture;
}

std::optional<figure::Picture> Mannequin::portrait(const Pose& pose, const Variant& variant,
                                                   const Palette& palette) {
    const auto portrait = demonstration_.portrait(pose, variant);
    if (!portrait) return std::nullopt;
    return figure::Picture{portrait->body, portrait->view,
                           figure::colours_on(channels(palette.paper))};
}

std::string Mannequin::words(const Texts& texts) const {
    std::string all;
    for (const std::string_view key :
         described(demonstration_.skeleton(), demonstration_.body(), demonstration_.mirrored())) {
        if (!all.empty()) all += ", ";
        all += texts(key);
    }
    return all;
}

std::vector<FigureModel::Mark> Mannequin::marks(const Texts& texts, double aspect) const {
    std::vector<FigureModel::Mark> all;
    if (!sided_) return all;
    const figure::Marks marks =
        figure::marks_of(demonstration_.skeleton(), demonstration_.body(), view_, aspect);
    for (size_t side = 0; side < 2; ++side) {
        const bool left = (side == 0) != demonstration_.mirrored();
        const std::string letter(texts(left ? "app.figure.left" : "app.figure.right"));
        for (const figure::Mark& mark : {marks.hand[side], marks.foot[side], marks.elbow[side]}) {
            if (!mark.shown) continue;
            all.push_back({static_cast<float>(aspect * mark.at.x / 2),
                           static_cast<float>((1 - mark.at.y) / 2), letter});
        }
    }
    return all;
}

const std::string& Mannequin::drawing(Duration now) {
    if (mesh_.vertices.empty()) mesh_ = figure::make_mannequin(demonstration_.skeleton());
    if (!drawing_.empty() && now - drawn_at_ < between_drawings && moving_) return drawing_;
    drawn_at_ = now;
    drawing_ =
        figure::drawing_of(demonstration_.skeleton(), mesh_, demonstration_.body(), view_).joined();
    return drawing_;
}

}  // namespace catcow
