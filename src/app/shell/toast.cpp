#include "app/shell/toast.h"

#include <algorithm>
#include <utility>

#include "app/shell/frame_times.h"
#include "ui/widgets/surfaces.h"

namespace catcow {
namespace {

constexpr Duration shown_for = seconds(6);
constexpr Duration fading = seconds(0.3);

}  // namespace

void Toast::show_text(std::string_view key) {
    show({});
    key_ = key;
}

void Toast::show(std::string_view text) {
    text_ = text;
    key_ = {};
    until_ = device_.monotonic() + shown_for;
    device_.request_frame();
}

void Toast::draw(Ui& ui, Duration now, bool still, bool in_dialog) {
    const bool opened = !std::exchange(in_dialog_, in_dialog) && in_dialog;
    const Duration left = until_ - now;
    if (opened || left <= Duration{}) {
        text_.clear();
        key_ = {};
    }
    if (!key_.empty()) text_ = ui.words(key_);
    const float opacity =
        still ? 1 : std::min(1.0F, static_cast<float>(in_seconds(left) / in_seconds(fading)));
    toast(ui, text_, opacity);
    if (text_.empty()) return;
    device_.request_frame_after(!still && left < fading ? motion_frame
                                                        : left - (still ? Duration{} : fading));
}

}  // namespace catcow
