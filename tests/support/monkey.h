#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "routine/link.h"
#include "support/what_must_hold.h"

namespace catcow::testing {

// A random person with a random machine: taps, types, slides, goes back, turns the phone, hides the
// page, loses sound, storage and the picture, follows links, closes the page and comes back. After
// each step it checks what must hold on every screen, and that no record or setting is lost. The
// seed gives the same walk on every machine.
class Monkey : public WhatMustHold {
protected:
    Monkey() {
        for (const char* code : {"de", "es"})
            device.texts_there[code] = asset("text/" + std::string(code) + ".json").text;
    }

    // Walks until the first failure. The last steps are then printed.
    void walk(std::uint64_t seed, int steps) {
        random_ = Random(seed);
        first_visit = random_.one_in(2);
        open();
        for (int step = 1; step <= steps && !HasFailure(); ++step) {
            act();
            check();
            if (step % 40 == 0) expect_way_to_today();
        }
        if (!HasFailure()) return;
        std::string last;
        for (const std::string& did : did_) last += did + "\n";
        ADD_FAILURE() << "seed " << seed << ", the last steps:\n" << last << "shown:\n" << screen();
    }

private:
    void did(std::string what) {
        did_.push_back(std::move(what));
        if (did_.size() > 25) did_.pop_front();
    }

    // --- What the person does

    void act() {
        switch (random_.between(0, 27)) {
            case 0:
            case 1:
            case 2:
            case 3:
            case 4:
            case 5:
            case 6:
            case 7: tap(); break;
            case 8:
            case 9: point(); break;
            case 10: slide_any(); break;
            case 11: type(); break;
            case 12: press_key(); break;
            case 13:
            case 14: go_back(); break;
            case 15: turn(); break;
            case 16: look_away(); break;
            case 17: disturb_sound(); break;
            case 18: disturb_storage(); break;
            case 19: disturb_picture(); break;
            case 20: follow_any_link(); break;
            case 21:
                if (random_.one_in(3)) come_back();
                break;
            case 22: tell(); break;
            case 23: other_tab_changes_needs(); break;
            default: pass_time(); break;
        }
    }

    template <class List>
    const auto& one_of(const List& list) {
        return list[static_cast<std::size_t>(
            random_.between(0, static_cast<int>(std::size(list)) - 1))];
    }

    void tap() {
        const std::vector<Node> all = pressables();
        if (all.empty()) return;
        const Node node = one_of(all);
        did("tap " + node.name);
        app->pressed(node.id);
        if (random_.one_in(6)) app->pressed(node.id);  // twice, before anything is drawn
        draw();
    }
    // Taps or drags as a finger or a mouse does, mostly on a control.
    void point() {
        if (device.is_hidden) return;  // there is nothing to point at
        const std::vector<Node> all = pressables();
        ImVec2 at{static_cast<float>(random_.between(0, static_cast<int>(window.now.width))),
                  static_cast<float>(random_.between(0, static_cast<int>(window.now.height)))};
        if (!all.empty() && !random_.one_in(4)) {
            const Node node = one_of(all);
            at = {node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2};
            did("point at " + node.name);
        } else {
            did("point at " + std::to_string(at.x) + ", " + std::to_string(at.y));
        }
        ImGuiIO& io = ImGui::GetIO();
        io.AddMousePosEvent(at.x, at.y);
        draw_input();
        io.AddMouseButtonEvent(0, true);
        draw_input();
        for (int moves = random_.one_in(3) ? random_.between(1, 4) : 0; moves > 0; --moves) {
            at.x += static_cast<float>(random_.between(-60, 60));
            at.y += static_cast<float>(random_.between(-200, 200));
            io.AddMousePosEvent(at.x, at.y);
            draw_input();
        }
        io.AddMouseButtonEvent(0, false);
        draw_input();
        io.AddMousePosEvent(-1e9F, -1e9F);
        draw_input();
    }
    void draw_input() {
        app->input();
        draw();
    }
    void slide_any() {
        std::vector<Node> sliders;
        for (const Node& node : nodes()) {
            if (node.role == Role::slider && !node.disabled) sliders.push_back(node);
        }
        if (sliders.empty()) return;
        const Node node = one_of(sliders);
        const double value = node.low + (node.high - node.low) * random_.between(-1, 11) / 10;
        did("slide " + node.name + " to " + std::to_string(value));
        app->slid(node.id, value);
        draw();
    }
    void type() {
        static const std::vector<std::string> words{"",
                                                    "a",
                                                    "bridge ",
                                                    "zzz",
                                                    "Rücken tut weh",
                                                    "صباح الخير",
                                                    "👩🏽‍🦱🇸🇰",
                                                    "e\u0301",
                                                    "<b>&\"'",
                                                    "\u200B",
                                                    std::string(5000, 'w'),
                                                    "one\ntwo"};
        for (const Node& node : nodes()) {
            if (node.role != Role::textbox || node.disabled) continue;
            const std::string& text = one_of(words);
            did("type " + text.substr(0, 20) + " into " + node.name);
            app->edited(node.id, text);
            break;
        }
        draw();
    }
    void press_key() {
        static const char* const codes[] = {"Space",   "ArrowLeft", "ArrowRight", "Escape",
                                            "F2",      "PageDown",  "PageUp",     "ArrowDown",
                                            "ArrowUp", "Home",      "KeyA"};
        const char* const code = one_of(codes);
        did(std::string("key ") + code);
        app->key(code);
        const std::vector<Node> all = pressables();
        if (!all.empty() && random_.one_in(2)) app->focused(one_of(all).id);
        draw();
    }
    void go_back() {
        did("back");
        back();
    }
    void turn() {
        static const Surface sizes[] = {{320, 568, {}, false},
                                        {320, 256, {}, false},
                                        {480, 270, {}, false},
                                        {390, 844, {.top = 47, .bottom = 34}, false},
                                        {844, 390, {.right = 47, .bottom = 21, .left = 47}, false},
                                        {768, 1024, {}, false},
                                        {1440, 900, {}, false}};
        window.now = one_of(sizes);
        window.now.reduced_motion = random_.one_in(4);
        window.is_dark = random_.one_in(2);
        did("turn to " + std::to_string(window.now.width) + " x " +
            std::to_string(window.now.height));
        draw_input();
    }
    void look_away() {
        device.is_hidden = !device.is_hidden;
        did(device.is_hidden ? "hide" : "show");
        app->hidden(device.is_hidden);
        draw();
    }
    void disturb_sound() {
        switch (random_.between(0, 5)) {
            case 0: audio.die(); break;
            case 1: audio.suspend(); break;
            case 2: audio.resume(); break;
            case 3: audio.stalled = !audio.stalled; break;
            case 4: audio.reopen(); break;
            default: audio.unavailable = false; break;
        }
        did("sound");
        draw();
    }
    void disturb_storage() {
        using Trouble = FakeStorage::Trouble;
        static const Trouble troubles[] = {Trouble::none, Trouble::none, Trouble::full,
                                           Trouble::gone};
        storage.trouble = one_of(troubles);
        storage.slow = random_.one_in(3);
        if (storage.trouble != Trouble::none || storage.slow) healthy_ = false;
        did("storage trouble " + std::to_string(static_cast<int>(storage.trouble)) +
            (storage.slow ? ", slow" : ""));
        if (!storage.slow || random_.one_in(2)) storage.answer();
        draw();
    }
    void disturb_picture() {
        switch (random_.between(0, 3)) {
            case 0: window.words_only = !window.words_only; break;
            case 1: window.fault = "no shader"; break;
            case 2: window.fault.clear(); break;
            default: ++window.context; break;
        }
        did("picture");
        draw_input();
    }
    void follow_any_link() {
        static const char* const broken[] = {"#",    "#1.",  "#1.AAAA", "#2.AAAA",
                                             "#zzz", "#1.é", "#today"};
        const std::string link = random_.one_in(3) ? one_of(broken) : any_link();
        did("link " + link.substr(0, 20));
        follow_link(link);
    }
    std::string any_link() {
        static const char* const titles[] = {"", "Evening", "\u200B", "صباح", "W W W W W W W W"};
        Routine routine = random_routine(random_);
        routine.title = one_of(titles);
        for (Item& item : routine.items) {
            item.pose = random_.between(1, 22);  // some that nobody knows
            item.variant = random_.between(0, 4);
            if (random_.one_in(5)) item.dose = {DoseKind::lifts, 63, 2};
        }
        const Result<std::string> link = encode_link(routine);
        return link ? "#" + link.value() : "#1.";
    }
    void tell() {
        switch (random_.between(0, 4)) {
            case 0: app->update_ready(); break;
            case 1: app->became_alone(); break;
            case 2: device.unix += random_.between(-100'000, 100'000); break;
            case 3: device.utc_offset = random_.between(-14, 14) * 60; break;
            default: EXPECT_FALSE(app->diagnostics().empty()); break;
        }
        did("machine");
        draw();
    }
    // Another tab of Catcow stores a need more, or none at all.
    void other_tab_changes_needs() {
        if (!storage.find("single", "settings") || !healthy_) return;
        Settings settings = settings_row();
        settings.needs.clear();
        settings.way_time = static_cast<WayTime>(random_.between(0, 2));
        if (!random_.one_in(4))
            settings.needs.push_back(one_of(shipped_content().catalogue.rules().needs).id);
        std::erase_if(storage.single, [](const auto& row) { return row.key == "settings"; });
        storage.single.push_back({"settings", to_row(settings)});
        did("needs in another tab");
        app->row_changed("single", "settings", storage.find("single", "settings"));
        draw();
    }
    void pass_time() {
        static const double spans[] = {.001, .016, .1, .35, 1, 3, 12, 60};
        const Duration time = seconds(one_of(spans) * random_.between(1, 4));
        did("time " + std::to_string(in_seconds(time)));
        for (const Duration end = device.now + time; device.now < end;) {
            const Duration slice =
                std::min(end - device.now,
                         Duration(random_.between(1, time > seconds(5) ? 900'000 : 90'000)));
            const bool due = device.advance(slice);
            audio.pull(slice);
            audio.heard.clear();
            if (due && !device.is_hidden) app->frame();
        }
        draw();
    }
    // Closes the page without notice, and opens it again on what is stored.
    void come_back() {
        did("close and open");
        const std::string* row = storage.find("single", "settings");
        const std::string settings = row ? *row : std::string();
        const auto sessions = storage.sessions;
        const bool in_session = playing() && healthy_ && launch.speed == 1;
        const std::string id = in_session ? app->practice()->resume_point().session : std::string();
        const int practised = in_session ? app->practice()->resume_point().seconds : 0;
        const std::optional<ResumePoint> stored = resume_row();
        if (in_session) {
            ASSERT_TRUE(stored);
            EXPECT_EQ(stored->session, id);
            EXPECT_LE(practised - stored->seconds, 11) << "at most ten seconds are lost";
        }
        launch.fragment = random_.one_in(4) ? any_link() : "";
        reopen();
        healthy_ = true;
        erasures_ = 0;
        if (!settings.empty()) {
            ASSERT_TRUE(storage.find("single", "settings"));
            EXPECT_EQ(*storage.find("single", "settings"), settings) << "opening changes nothing";
        }
        EXPECT_GE(storage.sessions.size(), sessions.size());
    }

    // Draws until nothing is due, unless nobody sees it.
    void draw() {
        if (!device.is_hidden) settle();
    }

    // Goes to Today as a person does: closes what is open, ends the session, accepts the notice.
    void expect_way_to_today() {
        if (device.is_hidden) look_away();
        const auto word = [&](const char* key) {
            const std::string code = device.language.empty() ? "en" : device.language;
            return std::string(texts(code)(key));
        };
        for (int tries = 0; tries < 12; ++tries) {
            const bool dialog = std::any_of(nodes().begin(), nodes().end(), [](const Node& node) {
                return node.role == Role::dialog;
            });
            if (app->screen() == "today" && !dialog) return;
            const char* answer = nullptr;
            for (const char* key : {"app.notice.understood", "app.button.continue",
                                    "app.button.done", "app.button.end"}) {
                const bool there = sees(Role::button, word(key));
                if (there && (dialog || std::string_view(key) != "app.button.end")) answer = key;
            }
            did(std::string("on the way to Today: ") + (answer ? answer : "back"));
            if (answer && !(dialog && app->screen() != "player")) {
                press(word(answer));
            } else {
                go_back();
            }
            pass_a_moment();
        }
        ADD_FAILURE() << "no way leads from " << app->screen() << " to Today";
    }
    void pass_a_moment() {
        if (device.advance(seconds(.5))) app->frame();
        draw();
    }
    static const Texts& texts(const std::string& code) {
        static std::map<std::string, Texts> all;
        const auto found = all.find(code);
        if (found != all.end()) return found->second;
        return all.emplace(code, Texts::load(asset("text/" + code + ".json")).value())
            .first->second;
    }

    std::deque<std::string> did_;
};

}  // namespace catcow::testing
