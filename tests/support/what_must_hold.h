#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catalogue/suitable.h"
#include "imgui_items.h"
#include "journal/kept_routine.h"
#include "session/actions.h"
#include "support/app_test.h"
#include "support/session_random.h"
#include "ui/widgets/control.h"

namespace catcow::testing {

// What must hold on every screen and after everything that a person or a machine does.
class WhatMustHold : public AppTest {
protected:
    void check() {
        if (device.is_hidden) return check_rows();
        draw_for_check();
        check_tree();
        if (random_.one_in(10)) check_items();
        check_needs();
        check_rows();
        device.patches.clear();
        device.shares.clear();
        device.texts_asked.clear();
        storage.writes.clear();
    }
    // The tree and the items are those of one frame.
    void draw_for_check() {
        settle();
        drawn_.forget();
        device.next_frame.reset();
        app->frame();
    }
    void check_tree() {
        ASSERT_FALSE(nodes().empty());
        std::set<std::uint32_t> known{0};
        for (const Node& node : nodes()) {
            EXPECT_TRUE(known.count(node.parent)) << node.name << " comes before its parent";
            EXPECT_TRUE(known.insert(node.id).second) << node.name << " has an id that is taken";
            EXPECT_TRUE(
                std::isfinite(node.rect.x + node.rect.y + node.rect.width + node.rect.height))
                << node.name;
            for (const char* key : {"app.", "pose.", "position.", "need.", "routine.", "hurts."})
                EXPECT_FALSE(node.name.starts_with(key)) << node.name << " is no text";
            EXPECT_EQ(node.name.find('{'), std::string::npos) << node.name << " has a gap";
        }
        for (const Node& node : pressables()) {
            EXPECT_NE(node.name, "");
            EXPECT_GE(node.rect.width, target) << node.name;
            EXPECT_GE(node.rect.height, target) << node.name;
            EXPECT_GE(node.rect.x, -0.01F) << node.name;
            EXPECT_LE(node.rect.x + node.rect.width, window.now.width + 0.01F) << node.name;
        }
        EXPECT_EQ(device.mirrored.size(), nodes().size()) << "the mirror shows the same";
    }
    // Every item that can be pressed is in the tree, see tests/ui/lint_test.cpp.
    void check_items() {
        std::set<ImGuiID> spoken;
        for (const ImGuiWindow* area : ImGui::GetCurrentContext()->Windows) {
            spoken.insert({area->ID, area->ChildId, area->MoveId});
            for (const Node& node : nodes()) {
                const int id = static_cast<int>(node.id);
                spoken.insert(ImHashStr("press", 0, ImHashData(&id, sizeof id, area->ID)));
            }
        }
        for (const DrawnItem& item : drawn_.items()) {
            EXPECT_TRUE(item.id == 0 || spoken.count(item.id))
                << item.label << " at " << item.box.Min.x << ", " << item.box.Min.y;
        }
    }
    // Records stay, whatever happens, until the person erases everything, and never become less.
    void check_rows() {
        if (storage.erasures != erasures_) {
            erasures_ = storage.erasures;
            kept_.clear();
        }
        std::map<std::string, SessionRecord> now;
        for (const Storage::Row& row : storage.sessions) {
            const RecordRow read = record_from_row(row.text);
            ASSERT_EQ(read.fault, RowFault::none) << row.text;
            EXPECT_TRUE(now.emplace(row.key, read.record).second) << "a session is there twice";
            EXPECT_TRUE(anything_done(read.record)) << row.text;
        }
        for (auto& [id, before] : kept_) {
            ASSERT_TRUE(now.count(id)) << "session " << id << " is lost";
            const SessionRecord& same = now[id];
            EXPECT_GE(same.seconds, before.seconds) << "a session was overwritten by less of it";
            EXPECT_GE(same.items.size(), before.items.size());
            EXPECT_TRUE(same.finished || !before.finished) << "a finished session was overwritten";
        }
        kept_ = std::move(now);
        for (const Storage::Row& row : storage.single) {
            if (row.key == "settings") {
                EXPECT_EQ(to_row(settings_from_row(row.text)), row.text) << "all of it is read";
            }
            if (row.key == "resume") {
                EXPECT_TRUE(resume_from_row(row.text).ok()) << row.text;
            }
            if (const std::string_view key = routine_of_row_key(row.key); !key.empty()) {
                EXPECT_EQ(kept_routine_from_row(key, row.text).fault, RowFault::none) << row.text;
            }
        }
    }

    // Nobody is led into a pose that their needs exclude.
    void check_needs() {
        if (!playing() || !healthy_ || !storage.find("single", "settings")) return;
        const Phase& now = phase();
        if (now.kind != PhaseKind::enter && !is_breath(now.kind)) return;
        const Item& item = player().routine().items[static_cast<std::size_t>(now.item)];
        const Catalogue& all = shipped_content().catalogue;
        const Variant& variant = *all.pose(item.pose)->variant(item.variant);
        const Person person{settings_row().needs, {}};
        EXPECT_FALSE(provoked(all.rules(), all.asks_of(variant), person))
            << variant.id << " of " << all.pose(item.pose)->id;
    }

    std::vector<Node> pressables() const {
        std::vector<Node> all;
        for (const Node& node : nodes()) {
            const bool pressed = node.role == Role::button || node.role == Role::switch_ ||
                                 node.role == Role::checkbox || node.role == Role::radio;
            if (pressed && !node.disabled) all.push_back(node);
        }
        return all;
    }

    Random random_{0};
    int erasures_ = 0;
    bool healthy_ = true;  // the storage took everything since the page was opened

private:
    DrawnItems drawn_;
    std::map<std::string, SessionRecord> kept_;
};

}  // namespace catcow::testing
