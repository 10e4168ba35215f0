#include "demonstration/mistakes.h"

namespace catcow {
namespace {

constexpr int slice_of_stills = 8;  // iterations, see Figures::work()

}  // namespace

std::vector<int> Mistakes::of(std::string_view pose, std::string_view variant) const {
    const auto keys = figures_.breath_keys(pose, variant);
    const auto& all = figures_.data().mistakes();
    std::vector<int> found;
    for (int i = 0; keys && i < static_cast<int>(all.size()); ++i) {
        const int right = all[static_cast<size_t>(i)].right;
        if (right == keys->exhale || right == keys->inhale) found.push_back(i);
    }
    return found;
}

std::string_view Mistakes::id_of(int mistake) const {
    const int key = figures_.data().mistakes()[static_cast<size_t>(mistake)].wrong;
    const std::string_view name = figures_.data().keys()[static_cast<size_t>(key)].name;
    return name.substr(name.rfind('.') + 1);
}

std::optional<Mistakes::Comparison> Mistakes::compare(int mistake) {
    const body::MistakeData& data = figures_.data().mistakes()[static_cast<size_t>(mistake)];
    const auto right = still(data.right, data.gauge);
    const auto wrong = right ? still(data.wrong, data.gauge) : std::nullopt;
    if (!wrong) return std::nullopt;
    Comparison both{*right, *wrong, {}};
    both.view.yaw = radians(data.yaw);
    both.view.pitch = radians(data.pitch);
    std::vector<Vec3> outline, shown;
    for (const Still* const one : {&both.right, &both.wrong}) {
        const body::PosedBody& body = one->body;
        figure::add_outline(skeleton(), body.frames, body.props, outline);
    }
    for (const Vec3 point : outline) {
        const bool close = length(point - both.right.reading.at) < .01 * data.near ||
                           length(point - both.wrong.reading.at) < .01 * data.near;
        if (close || data.near == 0) shown.push_back(point);
    }
    for (const Still* const one : {&both.right, &both.wrong}) {
        for (const auto* const marks : {&one->reading.line, &one->reading.away})
            shown.insert(shown.end(), marks->begin(), marks->end());
    }
    both.view = figure::fitted(both.view, shown, 1);
    return both;
}

std::optional<Mistakes::Still> Mistakes::still(int key, const body::Gauge& gauge) {
    solving_ = !figures_.work(key, Side::left, slice_of_stills);
    if (solving_ || !figures_.is_good(key, Side::left)) return std::nullopt;
    Still still{figures_.posed(key, Side::left), {}};
    still.reading = body::read(gauge, skeleton(), still.body.frames);
    return still;
}

}  // namespace catcow
