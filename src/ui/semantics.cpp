#include "ui/semantics.h"

#include <map>

#include "base/json_text.h"

namespace catcow {

std::string_view name_of(Role role) {
    switch (role) {
        case Role::main: return "main";
        case Role::navigation: return "navigation";
        case Role::group: return "group";
        case Role::list: return "list";
        case Role::list_item: return "list_item";
        case Role::dialog: return "dialog";
        case Role::heading: return "heading";
        case Role::text: return "text";
        case Role::live: return "live";  // announced when it changes
        case Role::status: return "status";
        case Role::alert: return "alert";
        case Role::button: return "button";
        case Role::switch_: return "switch";
        case Role::checkbox: return "checkbox";
        case Role::slider: return "slider";
        case Role::radio_group: return "radio_group";
        case Role::radio: return "radio";
        case Role::textbox: return "textbox";
        case Role::progress: return "progress";
        case Role::image: return "image";
    }
    return "group";
}

SemanticsPatch difference(const SemanticsTree& before, const SemanticsTree& after) {
    SemanticsPatch patch;
    std::map<std::uint32_t, const Node*> old;
    for (const Node& node : before.nodes) old.emplace(node.id, &node);

    bool same_order = before.nodes.size() == after.nodes.size();
    std::size_t place = 0;
    for (const Node& node : after.nodes) {
        const auto found = old.find(node.id);
        if (found == old.end() || !(*found->second == node)) patch.changed.push_back(node);
        if (found != old.end()) old.erase(found);
        same_order = same_order && before.nodes[place].id == node.id;
        ++place;
    }
    for (const Node& node : before.nodes) {
        if (old.count(node.id)) patch.removed.push_back(node.id);
    }
    if (!same_order) {
        for (const Node& node : after.nodes) patch.order.push_back(node.id);
    }
    return patch;
}

SemanticsTree in_old_places(const SemanticsTree& before, SemanticsTree after) {
    std::map<std::uint32_t, const Node*> old;
    for (const Node& node : before.nodes) old.emplace(node.id, &node);
    for (Node& node : after.nodes) {
        const auto found = old.find(node.id);
        if (found != old.end()) node.rect = found->second->rect;
    }
    return after;
}

namespace {

void append_ids(JsonText& json, std::string_view name, const std::vector<std::uint32_t>& ids) {
    json.key(name).open('[');
    for (const std::uint32_t id : ids) json.number(id);
    json.close(']');
}

void append_node(JsonText& json, const Node& node) {
    json.open('{');
    json.key("id").number(node.id).key("parent").number(node.parent);
    json.key("role")
        .text(name_of(node.role))
        .key("name")
        .text(node.name)
        .key("value")
        .text(node.value);
    json.key("level").number(node.level).key("disabled").boolean(node.disabled);
    json.key("checked").boolean(node.checked).key("current").boolean(node.current);
    json.key("focus").boolean(node.focus);
    if (node.silent) json.key("silent").boolean(true);
    if (!node.drawing.empty()) json.key("drawing").text(node.drawing);
    if (node.role == Role::slider || node.role == Role::progress || node.role == Role::textbox) {
        json.key("range").open('[');
        json.number(node.now).number(node.low).number(node.high).number(node.step);
        json.close(']');
    }
    const Rect& rect = node.rect;
    json.key("rect").open('[');
    json.number(rect.x).number(rect.y).number(rect.width).number(rect.height);
    json.close(']').close('}');
}

}  // namespace

std::string to_json(const SemanticsPatch& patch) {
    JsonText json;
    json.open('{');
    append_ids(json, "removed", patch.removed);
    append_ids(json, "order", patch.order);
    json.key("changed").open('[');
    for (const Node& node : patch.changed) append_node(json, node);
    json.close(']').close('}');
    return json.take();
}

}  // namespace catcow
