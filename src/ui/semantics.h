#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// The semantics of a screen, for assistive technology and tests. The widgets write a new tree each
// frame. The web platform turns the differences into real elements.

enum class Role {
    main,
    navigation,
    group,
    list,
    list_item,
    dialog,
    heading,
    text,
    live,
    status,
    alert,
    button,
    switch_,
    checkbox,
    slider,
    radio_group,
    radio,
    textbox,
    progress,
    image,
};
std::string_view name_of(Role role);  // ARIA role: "switch", "listitem", "img" ...

struct Rect {
    float x = 0, y = 0, width = 0, height = 0;  // CSS pixels from the top left of the canvas
    bool operator==(const Rect&) const = default;
};
constexpr bool contains(Rect rect, float x, float y) {
    return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

struct Node {
    std::uint32_t id = 0;      // stable from frame to frame; never 0
    std::uint32_t parent = 0;  // 0: the root
    Role role = Role::group;
    std::string name;   // accessible name; for text, status and alert the whole text
    std::string value;  // spoken value ("4.5 seconds"), or the text of a textbox; empty for none
    int level = 0;      // heading level 1..6
    bool disabled = false;
    bool checked = false;  // switch, checkbox, radio
    bool current = false;  // the current page, in a navigation
    bool silent = false;   // live, status: changes are not announced, because a voice says them
    bool focus = false;    // takes the keyboard focus once, when it appears (dialogs, new pages)
    double now = 0, low = 0, high = 0,
           step = 0;  // slider, progress; for a textbox, high is the most letters and low its lines
    Rect rect;
    std::string
        drawing;  // of an image, if the canvas cannot draw: SVG paths separated by "|". They are a line
                  // drawing 100 wide and high; "65!M…|M…" is black on white, 65 wide and high
    bool operator==(const Node&) const = default;
};

// The nodes in reading order. A parent comes before its children.
struct SemanticsTree {
    std::vector<Node> nodes;
    bool operator==(const SemanticsTree&) const = default;
};

// The changes that turn the mirror of one tree into the mirror of another.
struct SemanticsPatch {
    std::vector<std::uint32_t> removed;
    std::vector<Node> changed;         // new nodes and nodes in which anything differs
    std::vector<std::uint32_t> order;  // all ids in reading order; empty if unchanged
    bool empty() const { return removed.empty() && changed.empty() && order.empty(); }
};
SemanticsPatch difference(const SemanticsTree& before, const SemanticsTree& after);
// Returns `after` with the rectangles of `before`. Used while a finger moves content, because a new
// layout of all elements costs the page more than drawing them.
SemanticsTree in_old_places(const SemanticsTree& before, SemanticsTree after);

// Returns compact JSON for the page:
// {"removed":[id],"order":[id],"changed":[{"id":1,"parent":0,"role":"button","name":"Pause",
//  "value":"","level":0,"disabled":false,"checked":false,"current":false,"focus":false,
//  "range":[now,low,high,step],"rect":[x,y,width,height],"drawing":"M…|M…"}]}
// Only a silent node has `silent`. Only slider, progress and textbox have `range`. Only images with a drawing have `drawing`.
std::string to_json(const SemanticsPatch& patch);

}  // namespace catcow
