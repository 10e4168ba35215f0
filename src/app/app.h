#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/builder/room.h"
#include "app/common/patient_storage.h"
#include "app/learn/room.h"
#include "app/places.h"
#include "app/plan/my_plan.h"
#include "app/plan/room.h"
#include "app/poses/room.h"
#include "app/progress/room.h"
#include "app/routines/room.h"
#include "app/safety/room.h"
#include "app/session/room.h"
#include "app/settings/room.h"
#include "app/shell/world.h"
#include "ui/arrival.h"
#include "ui/screens/shell/screens.h"

namespace catcow {

// Composes the rooms. Owns the place and the dialog, and passes each intent to its room. Everything
// else is in the rooms. Call all functions on the main thread.
class App : public Listener {
public:
    App(Ports ports, Content content, Fonts fonts, Launch launch);

    void frame() override;
    void pressed(std::uint32_t node) override;
    void tapped(std::uint32_t node) override { shell_.incoming.tapped(node); }
    void slid(std::uint32_t node, double value) override { shell_.incoming.slid(node, value); }
    void edited(std::uint32_t node, std::string_view text) override;
    void focused(std::uint32_t node) override { shell_.incoming.focused(node); }
    bool key(std::string_view code) override;
    void hidden(bool hidden) override;
    void remote(Remote what) override;
    void back() override;
    void fragment(std::string_view text) override;
    void file(Opened how, std::string_view text) override;
    void update_ready() override;
    void became_alone() override;
    void row_changed(std::string_view store, std::string_view key,
                     const std::string* text) override;
    void erased() override;
    void input() override { shell_.incoming.anything(); }
    void played() override;
    std::string diagnostics() override;

    const SemanticsTree& semantics() const { return shell_.mirror.tree(); }
    std::string_view screen() const { return facts_of(place_).name; }
    template <class P>
    bool is_at() const {
        return std::holds_alternative<P>(place_);
    }
    // Returns the running session, else the session that ended last. Null before the first session.
    const Practice* practice() const;

private:
    // --- A frame
    bool start();
    void tell_of_storage();
    FrameContext look();
    void follow_session();
    void count_frame(bool in_session);
    void draw(Intents& intents, Intents& answers);
    void draw_place(Intents& intents);
    void draw_dialog(Intents& answers);
    std::optional<Arrival> arrival();
    bool takes_key(std::string_view code);

    // --- Places and dialogs
    template <class P>
    P* at() {
        return std::get_if<P>(&place_);
    }
    bool in_dialog() const { return !std::holds_alternative<dialog::None>(dialog_); }
    Place first_place();
    bool first_visit();  // the person has not been through the notice and the needs yet
    void enter(Place&& next);
    int depth() const;
    void leave();
    void open_message();
    void open_links();
    void open_fragment(std::string_view text);
    void close_dialog();

    // --- Intents and their outcomes
    void carry_out(const Intent& intent);
    void carry_out(const ShellIntent& intent);
    void carry_out(const BuilderIntent& intent);
    void answer(const Intent& intent);
    std::optional<Intent> intent_of_key(std::string_view code);
    std::optional<SessionIntent> intent_of_remote(Remote what) const;
    bool lies_over_another() const;
    void apply(Stay) {}
    void apply(GoOn) { enter(first_place()); }
    void apply(GoTo to) { enter(place_of(to.destination)); }
    void apply(StartSession&& wanted);
    void apply(ContinueSession&& wanted) { enter(session_.resume(wanted)); }
    void apply(const LookAtThis& what) { enter(routines_.look_at(what)); }
    void apply(ShareThis&& what);
    void apply(Place&& next) { enter(std::move(next)); }
    void apply(place::Lesson&& next);
    void apply(place::PosePage next);
    void apply(place::Preview&& next);
    void apply(WatchThis&& what);
    void apply(ShowKept&& what);
    void lay_over(Place&& next);
    void apply(dialog::EndSession&& next) { dialog_ = std::move(next); }
    void apply(dialog::Hurts next) { dialog_ = next; }
    void apply(dialog::Compare next) { dialog_ = next; }
    void apply(dialog::More next) { dialog_ = next; }
    void apply(dialog::PasteLink&& next) { dialog_ = std::move(next); }
    void apply(dialog::Erase next) { dialog_ = next; }
    void apply(dialog::PickPose&& next) { dialog_ = std::move(next); }
    void apply(dialog::PickVersion next) { dialog_ = next; }
    bool starts_after(const Intent& answer);
    static bool leaves_dialog_open(const Intent& answer);
    // Applies the outcome of a room.
    template <class... Outcomes>
    void apply_outcome(std::variant<Outcomes...>&& outcome);

    Ports ports_;
    Content content_;
    Launch launch_;
    Ui ui_;
    Waits waits_;
    PatientStorage storage_;
    Store store_;
    ScreenFigure figure_;
    Shell shell_;
    Voices voices_;
    Tones tones_;
    World world_;
    SafetyRoom safety_;
    PlanRoom plan_;
    MyPlanRoom my_plan_;
    RoutinesRoom routines_;
    BuilderRoom builder_;
    SessionRoom session_;
    PosesRoom poses_;
    LearnRoom learn_;
    ProgressRoom progress_;
    SettingsRoom settings_;
    GalleryModel gallery_;  // stays while the developer is on another screen

    Place place_;
    std::optional<Place> beneath_;  // where a lesson or a pose was opened, as it was
    bool comes_back_ = false;       // the next frame is the first one there again
    Dialog dialog_;
    FrameContext context_;  // of the last frame
    struct {
        std::size_t place;  // index in Place
        int depth;
        std::size_t dialog;  // index in Dialog
        Duration since;      // monotonic time of its first frame
    } drawn_{std::variant_npos, 0, 0, {}};
    std::string last_key_;       // its code. "Space" also if assistive technology pressed a control
    int patience_ = 0;           // the wait before the first screen; 0: it is over
    bool check_wanted_ = false;  // the address led to the posture check
    Storage::State told_storage_ = Storage::State::ready;
    bool told_missing_ = false;
    bool started_ = false;  // the first screen after loading is shown
    bool became_alone_ = false;
};

}  // namespace catcow
