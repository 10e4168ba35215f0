#include "ui/ui.h"

#include <algorithm>
#include <utility>

namespace catcow {
namespace {

constexpr float side_bar_from = 760;
constexpr Duration longest_step = seconds(0.1);  // of a motion, after a pause between frames

}  // namespace

// FNV-1a, never 0.
std::uint32_t Ui::hash(std::string_view text, std::uint32_t seed) {
    std::uint32_t value = seed ^ 2166136261U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value == 0 ? 1 : value;
}

ImU32 Ui::paint(Colour colour, float opacity) {
    return IM_COL32((colour >> 16) & 0xFF, (colour >> 8) & 0xFF, colour & 0xFF,
                    static_cast<int>(std::clamp(opacity, 0.0F, 1.0F) * 255.0F + 0.5F));
}

void Ui::begin(const Surface& surface, const Happened& happened, ThemeName theme,
               int text_percent) {
    surface_ = surface;
    frame_time_ = std::clamp(happened.now - happened_.now, Duration{}, longest_step);
    happened_ = happened;
    palette_ = &palette(theme);
    text_percent_ = text_percent;
    zoom_ = 1;
    inert_ = false;
    enabled_ = true;
    moving_ = at_end_ = false;
    slot_.reset();
    smallest_label_ = 0;
    arriving_.clear();
    // A keyboard that comes up must not cover what is written into.
    const float height = room().height;
    focus_moved_ = happened.focused != last_focused_ || height != last_height_;
    last_height_ = height;
    last_focused_ = happened.focused;
    tree_.nodes.clear();
    parents_.clear();
    inside_dialog_ = false;
    dialog_before_ = std::exchange(dialog_now_, false);
    unsettled_ = guessed_ = false;

    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({surface.width, surface.height});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
    ImGui::PushFont(fonts_.regular, size(Type::body));
    constexpr ImGuiWindowFlags flags =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
        ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
        ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus;
    ImGui::Begin("catcow", nullptr, flags);
}

void Ui::arrive(Arrival arrival) {
    at_top_ = true;
    arrival_ = surface_.reduced_motion ? Arrival::none : arrival;
    arrived_at_ = Duration::min();  // with the next frame
}

// The new screen slides in where it already is: what is pressed is under the finger from the start.
void Ui::slide_in() {
    if (arrival_ == Arrival::none) return;
    if (arrived_at_ == Duration::min()) arrived_at_ = happened_.now;
    const Duration since = happened_.now - arrived_at_;
    if (since >= motion::screen || surface_.reduced_motion) {
        arrival_ = Arrival::none;
        return;
    }
    const float share =
        ease_out(static_cast<float>(in_seconds(since) / in_seconds(motion::screen)));
    const float sense = arrival_ == Arrival::from_right  ? 1.0F
                        : arrival_ == Arrival::from_left ? -1.0F
                                                         : 0.0F;
    for (ImDrawList* const list : arriving_)
        shift(*list, {sense * motion::screen_way * (1 - share), 0}, share);
    moving_ = true;
}

float Ui::eased(std::uint32_t id, float goal, Duration time, float from) {
    float& at = *ImGui::GetStateStorage()->GetFloatRef(id, from);
    const auto step = static_cast<float>(in_seconds(frame_time_) / in_seconds(time));
    if (surface_.reduced_motion) at = goal;
    at = at < goal ? std::min(at + step, goal) : std::max(at - step, goal);
    moving_ = moving_ || at != goal;
    return goal > 0.5F ? ease_out(at) : 1 - ease_out(1 - at);
}

const SemanticsTree& Ui::end() {
    at_top_ = false;
    slide_in();
    ImGui::End();
    ImGui::PopFont();
    ImGui::PopStyleVar(4);
    return tree_;
}

Rect Ui::room() const {
    const Insets& safe = surface_.safe;
    return {safe.left, safe.top, surface_.width - safe.left - safe.right,
            surface_.height - safe.top - safe.bottom};
}

bool Ui::wide() const { return room().width >= side_bar_from; }

std::uint32_t Ui::id(std::string_view key) const { return hash(key, area_id_); }

std::uint32_t Ui::next_text_id() {
    ++texts_in_area_;
    return hash("text", area_id_ + texts_in_area_ * 2654435761U);
}

Node& Ui::emit(Role role, std::uint32_t id, std::string_view name, Rect rect) {
    Node node;
    node.id = id;
    node.parent = parents_.empty() ? 0 : parents_.back();
    node.role = role;
    node.name = name;
    node.rect = rect;
    node.disabled = !enabled_;
    if (inert_) {
        unheard_ = std::move(node);
        return unheard_;
    }
    tree_.nodes.push_back(std::move(node));
    return tree_.nodes.back();
}

Node& Ui::last_node() { return inert_ || tree_.nodes.empty() ? unheard_ : tree_.nodes.back(); }

void Ui::open_group(Role role, std::string_view key, std::string_view name) {
    const std::uint32_t group = hash(key, 7);
    emit(role, group, name, {0, 0, surface_.width, surface_.height});
    parents_.push_back(group);
}

void Ui::close_group() { parents_.pop_back(); }

}  // namespace catcow
