#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/browse.h"
#include "app/content.h"
#include "app/cross_fade.h"
#include "app/mannequin.h"
#include "app/practice.h"
#include "app/store.h"
#include "app/window.h"
#include "platform/ports.h"
#include "ui/arrival.h"
#include "ui/model.h"

namespace catcow {

struct Ports {
    Storage& storage;
    AudioOut& audio;
    Device& device;
    Window& window;
};

struct Launch {
    std::string build;     // content version, shown as the version
    std::string fragment;  // of the address, may hold a routine
    int speed = 1;         // 1..60, from ?speed=
    bool alone = true;     // no other tab: only then a session is kept for resuming
    std::string
        asked_language{};  // code, from ?lang=; it goes before Settings until one is chosen there
    std::string own_language{};  // code, the first of the device's that Catcow speaks
};

// The composition: holds the state, draws a frame, carries out intents.
class App : public Listener {
public:
    App(Ports ports, Content content, Fonts fonts, Launch launch);

    void frame() override;
    void pressed(std::uint32_t node) override;
    void slid(std::uint32_t node, double value) override;
    void edited(std::uint32_t node, std::string_view text) override;
    void focused(std::uint32_t node) override;
    void key(std::string_view code) override;
    void hidden(bool hidden) override;
    void back() override;
    void fragment(std::string_view text) override;
    void update_ready() override;
    void became_alone() override;
    void input() override;
    std::string diagnostics() override;

    const SemanticsTree& semantics() const { return tree_; }
    Screen screen() const { return screen_; }
    const Practice* practice() const { return practice_.get(); }

private:
    // --- Drawing (app.cpp)
    void draw(Intents& intents);
    void draw_screen(Intents& intents);
    ThemeName theme() const;
    void plan_next_frame();
    void tell_page(SemanticsTree tree);
    Arrival arrival() const;
    Surface surface() const;
    void draw_player(Intents& intents);
    void draw_today(Intents& intents);
    void draw_pose(Intents& intents);
    FigureModel present(const Item& item);
    bool can_be_drawn() const;
    FigureModel figure_model();
    void draw_a_picture();
    Mannequin::Glance glance() const;
    std::optional<FigureSlot> figure_slot();
    TodayModel today_model() const;
    void draw_browsing(Intents& intents);
    Person person() const;
    Adapted adapted(const Routine& routine) const;
    Screen first_screen() const;

    // --- Intents (intents.cpp)
    void carry_out(const Intent& intent);
    void go(Screen screen);
    void follow_history();
    const char* what_ending_means() const;
    void close_dialog();
    void show_message(std::string text);
    void show_toast(std::string_view text);
    void draw_toast();
    void change_record(const Intent& intent);
    void browse(const Intent& intent);
    void change_needs(const Intent& intent);
    void leave_pose();
    void change_setting(const Intent& intent);
    void share();
    void erase();

    // --- Language (language.cpp)
    std::string wanted_language() const;
    void follow_language();
    void take_texts(const std::string& language, std::string_view text);
    void choose_language(int index);
    bool language_comes() const;

    // --- Session (running.cpp)
    void start(const Routine& routine, const Start& from, const ResumePoint* cut);
    void follow_practice();
    void finish();
    void give_up_cut_off();
    void save_resume_point();

    // --- Links (links.cpp)
    void open_link(std::string_view fragment);
    int chosen() const;  // index of the built-in routine that was chosen last
    void choose_routine(int index);
    Routine chosen_routine() const;

    Ports ports_;
    Content content_;
    Ui ui_;
    Launch launch_;
    Store store_;
    Mannequin mannequin_;
    CrossFade fade_;
    Screen screen_ = Screen::notice;
    DialogKind dialog_ = DialogKind::none;
    std::string message_;
    std::string toast_;
    Duration toast_until_{};
    Gallery gallery_;
    Browse browse_;
    bool own_preview_ = false;  // what is previewed is one of ours
    bool resume_after_dialog_ = false;
    bool started_ = false;  // the first real screen is up
    Duration born_{};
    bool update_waits_ = false;
    bool became_alone_ = false;
    struct {
        Storage::State state = Storage::State::ready;
        int unreadable = 0;
    } told_;  // storage trouble that was read on Today
    std::unique_ptr<Practice> practice_;
    Duration saved_at_{};
    std::optional<SessionRecord> last_record_;
    std::string last_kept_;
    bool kept_ = false;  // the last record is in the store
    std::optional<Playable> preview_;
    std::string waiting_link_;  // came during a session
    int depth_ = 0;             // history entries of ours that the browser has
    std::optional<Screen> drawn_screen_;
    bool figure_ = false;  // there is one in this frame's slot
    Orbit orbit_;          // of the figure at hand
    Rect slot_;            // where it was in the frame before
    SemanticsTree tree_;
    Happened happened_;
    float key_scroll_ = 0;  // from the keyboard, until the next frame
    std::optional<ThemeName> page_theme_;
    std::string page_language_;
    std::string asked_texts_;  // the language that was asked for last
    enum class TextsTold { nothing, coming, missed, said } texts_told_ = TextsTold::nothing;
    struct {
        long long drawn = 0, session = 0, input = 0, motion = 0, other = 0;
        Duration time{};  // that drawing them took
    } frames_;
    bool input_since_frame_ = false;
};

}  // namespace catcow
