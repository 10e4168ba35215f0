#include "ui/widgets/areas.h"

#include <algorithm>
#include <cmath>

#include "ui/arrival.h"
#include "ui/motion.h"

namespace catcow {
namespace {

constexpr Duration kept_for = seconds(1);  // a control stays in place after its last use
constexpr float least_more = 32;           // below the end, to point at it
constexpr float springs_back = 0.09F;      // seconds in which a pulled area returns by 63 %

// Room before and behind the column, so that a control near an end can stay in place when the column
// gets shorter. The person's next scrolling takes it away. Units: CSS pixels.
struct Spare {
    float before = ImGui::GetStateStorage()->GetFloat(ImGui::GetID("spare"));
    float least =
        ImGui::GetStateStorage()->GetFloat(ImGui::GetID("least length"));  // of the column
    void keep() const {
        ImGui::GetStateStorage()->SetFloat(ImGui::GetID("spare"), before);
        ImGui::GetStateStorage()->SetFloat(ImGui::GetID("least length"), least);
    }
};

// Scrolls the area if the finger went down in it. Pulled beyond its end, the area moves softly and
// returns. Returns how far it is pulled.
float scroll_area(Ui& ui) {
    const Pan& pan = ui.happened().pan;
    const bool under = contains(ui.area(), pan.x, pan.y) && !ui.inert();
    float by = (under ? pan.by : 0) + (ui.inert() ? 0 : ui.happened().page);
    Spare spare;
    if (ui.state.areas.begins()) spare = {0, 0};
    if (by != 0) spare.least = 0;
    const float taken = std::clamp(by, 0.0F, spare.before);
    spare.before -= taken;
    spare.keep();
    by -= taken;
    const float most = ImGui::GetScrollMaxY();
    const float wanted = ImGui::GetScrollY() + by;
    const float scroll = std::clamp(wanted, 0.0F, most);
    if (by != 0) ImGui::SetScrollY(scroll);
    float& pulled = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("pulled"), 0);
    if (under && pan.by != 0 && wanted != scroll && most > 1) {
        ui.flags.at_end = true;
        if (pan.held) pulled += wanted - scroll;
    } else if (under && pulled * pan.by < 0) {
        pulled = 0;
    }
    if (!(under && pan.held)) {
        pulled *= std::exp(-static_cast<float>(in_seconds(ui.frame_time())) / springs_back);
        if (std::abs(pulled) < 0.5F) pulled = 0;
        if (pulled != 0) ui.flags.moving = true;
    }
    return ui.surface().reduced_motion ? 0 : pulled;
}

// Tells Dear ImGui the length of the column, which is known only after drawing it. Returns whether
// the length changed since the last frame.
bool measure_column(const Ui& ui) {
    const float end = std::max(ui.column().y, ui.area().y + Spare().least - ImGui::GetScrollY());
    ImGui::SetCursorScreenPos({ui.area().x, end});
    ImGui::Dummy({1, 0});
    float* const known = ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("length"), 0);
    const float now = end + ImGui::GetScrollY();
    const bool other = std::abs(*known - now) > 0.5F;
    *known = now;
    return other;
}

// Fades the lower edge of content that continues below it.
void fade_end(const Ui& ui, const Rect& across, float height, Colour background) {
    if (height <= 0) return;
    const float end = ui.bottom();
    const ImU32 none = Ui::paint(background, 0);
    const ImU32 full = Ui::paint(background);
    ui.draw().AddRectFilledMultiColor({across.x, end - height}, {across.x + across.width, end},
                                      none, none, full, full);
}

// Draws an arrow where the column goes on. A page with a button below it looked as if it ended there.
void draw_more(const Ui& ui, Colour background) {
    constexpr float radius = 14, half = 5;
    const Rect column = ui.column();
    fade_end(ui, column, 4 * radius, background);
    const ImVec2 at{column.x + column.width / 2, ui.bottom() - radius - 4};
    ImDrawList& draw = ui.draw();
    draw.AddCircleFilled(at, radius, Ui::paint(ui.colours().surface));
    draw.AddCircle(at, radius, Ui::paint(ui.colours().line), 0, 1);
    const ImVec2 arrow[] = {
        {at.x - half, at.y - half / 2}, {at.x, at.y + half / 2}, {at.x + half, at.y - half / 2}};
    draw.AddPolyline(arrow, 3, Ui::paint(ui.colours().ink), 0, 2);
}

void draw_scroll_bar(const Ui& ui, float most) {
    const Rect area = ui.area();
    const float share = area.height / (area.height + most);
    const float length = std::max(area.height * share, 24.0F);
    const float top = area.y + (area.height - length) * (ImGui::GetScrollY() / most);
    const float x = area.x + area.width - 4;
    ui.draw().AddRectFilled({x, top}, {x + 3, top + length}, Ui::paint(ui.colours().quiet, 0.35F),
                            2);
}

}  // namespace

void open_area(Ui& ui, const char* key, Rect area, bool scrolls, bool fixed) {
    AreasState& state = ui.state.areas;
    const bool begins = arrives(ui) || state.open_.begins;
    state.open_ = {};
    state.open_.begins = begins;
    const bool scrolled =
        ui.happened().pan.by != 0 || ui.happened().page != 0 || ImGui::GetIO().MouseWheel != 0;
    if (begins || scrolled) state.anchor_ = {};
    state.open_.scrolls = scrolls;
    state.open_.fixed = fixed;
    ui.set_area(key, area);
    ImGui::SetCursorScreenPos({area.x, area.y});
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollbar |
                             ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings;
    if (scrolls && begins && !comes_back(ui)) ImGui::SetNextWindowScroll({-1, 0});
    if (!scrolls || ui.inert()) flags |= ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::BeginChild(key, {std::max(area.width, 1.0F), std::max(area.height, 1.0F)}, 0, flags);
    if (scrolls) state.open_.pulled = scroll_area(ui);
    ui.set_column(area.x, area.width);
    if (!scrolls) return ui.move_to(area.y);
    ui.move_to(area.y - ImGui::GetScrollY() + Spare().before);
}

void open_sheet(Ui& ui, const char* key, Rect area, bool opens) {
    ui.state.areas.open_.begins = opens;
    open_area(ui, key, area, true, true);
    ui.state.areas.open_.sheet = true;
}

void point_down(Ui& ui) { ui.state.areas.open_.points = true; }

void close_area(Ui& ui) {
    AreasState& state = ui.state.areas;
    if (state.open_.scrolls) {
        if (state.open_.scroll_target >= 0) ImGui::SetScrollY(state.open_.scroll_target);
        if (measure_column(ui) || state.open_.scroll_target >= 0 || ui.happened().pan.by != 0 ||
            ui.happened().page != 0)
            ui.flags.unsettled = true;
        const float most = ImGui::GetScrollMaxY();
        if (most > 1) {
            const float left = most - ImGui::GetScrollY();
            const Palette& palette = ui.colours();
            const bool sheet = state.open_.sheet;
            if (state.open_.points && left > least_more)
                draw_more(ui, sheet ? palette.surface : palette.paper);
            else if (!sheet)
                fade_end(ui, ui.area(), std::min(3 * unit, left), palette.paper);
            draw_scroll_bar(ui, most);
        }
    }
    if (state.open_.pulled != 0) shift(ui.draw(), {0, -give(state.open_.pulled)}, 1);
    if (!state.open_.fixed && !ui.inert()) move_with_screen(ui, ui.draw());
    ImGui::EndChild();
    state.open_ = {};
}

void reveal(Ui& ui, std::uint32_t id, Rect rect) {
    AreasState& state = ui.state.areas;
    const bool grows = ui.happened().edited == id;  // while it is written into
    if (!state.open_.scrolls || !(ui.focus_came(id) || grows)) return;
    state.anchor_ = {};
    const float scroll = ImGui::GetScrollY();
    const float margin = 3 * unit;
    if (rect.y - margin < ui.area().y) {
        state.open_.scroll_target = std::max(0.0F, scroll + rect.y - margin - ui.area().y);
    } else if (rect.y + rect.height + margin > ui.bottom()) {
        state.open_.scroll_target = scroll + rect.y + rect.height + margin - ui.bottom();
    }
}

void keep_in_place(Ui& ui, std::uint32_t id, Rect rect, bool used) {
    AreasState& state = ui.state.areas;
    if (!state.open_.scrolls) return;
    AreasState::Anchor& anchor = state.anchor_;
    const Duration now = ui.happened().now;
    const float moved = rect.y - anchor.y;
    if (anchor.id == id && now < anchor.until && std::abs(moved) > 0.5F) {
        Spare spare;
        const float scroll = ImGui::GetScrollY() - spare.before + moved;
        spare.before = std::max(0.0F, -scroll);
        state.open_.scroll_target = std::max(0.0F, scroll);
        spare.least = state.open_.scroll_target + ui.area().height;
        spare.keep();
        ui.flags.guessed = true;
    } else if (used) {
        anchor = {id, rect.y, now + kept_for};
    }
}

}  // namespace catcow
