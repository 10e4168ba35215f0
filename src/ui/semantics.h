#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace catcow {

// What the screen says to assistive technology and to tests: a tree of what is there, written anew
// by the widgets each frame. The web platform turns its differences into real elements.

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
std::string_view name_of(Role role);  // the ARIA role: "switch", "listitem", "img" ...

struct Rect {
    float x = 0, y = 0, width = 0, height = 0;  // CSS pixels from the top left of the canvas
    bool operator==(const Rect&) const = default;
};

struct Node {
    std::uint32_t id = 0;      // stable from frame to frame; never 0
    std::uint32_t parent = 0;  // 0: the root
    Role role = Role::group;
    std::string name;   // accessible name; the whole text for text, status, alert
    std::string value;  // spoken value ("4.5 seconds"), empty for none; the text of a textbox
    int level = 0;      // heading level 1..6
    bool disabled = false;
    bool checked = false;  // switch, checkbox, radio
    bool current = false;  // the present page in a navigation
    bool focus = false;    // asks for the keyboard focus, once, when it appears (dialogs)
    double now = 0, low = 0, high = 0,
           step = 0;  // slider, progress; high: most letters of a textbox
    Rect rect;
    std::string drawing;  // of an image, where there are only words: paths for SVG, between "|"
    bool operator==(const Node&) const = default;
};

// In reading order; a parent stands before its children.
struct SemanticsTree {
    std::vector<Node> nodes;
    bool operator==(const SemanticsTree&) const = default;
};

// What to do to the elements that mirror `before` so that they mirror `after`.
struct SemanticsPatch {
    std::vector<std::uint32_t> removed;
    std::vector<Node> changed;         // new ones and those in which anything differs
    std::vector<std::uint32_t> order;  // all ids in reading order; empty when it did not change
    bool empty() const { return removed.empty() && changed.empty() && order.empty(); }
};
SemanticsPatch difference(const SemanticsTree& before, const SemanticsTree& after);
// `after` with the rectangles of `before`: while content moves under a finger its places are not told,
// for laying out all elements anew costs the page more than drawing them.
SemanticsTree in_old_places(const SemanticsTree& before, SemanticsTree after);

// Compact JSON for the page:
// {"removed":[id],"order":[id],"changed":[{"id":1,"parent":0,"role":"button","name":"Pause","value":"",
//  "level":0,"disabled":false,"checked":false,"current":false,"focus":false,
//  "range":[now,low,high,step],"rect":[x,y,width,height],"drawing":"M…|M…"}]}
// `range` only for slider, progress and textbox, `drawing` only for images that have one.
std::string to_json(const SemanticsPatch& patch);

}  // namespace catcow
