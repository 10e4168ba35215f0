#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/common/frame_context.h"
#include "app/common/ports.h"
#include "app/common/store.h"
#include "app/figure/compared.h"
#include "app/figure/cross_fade.h"
#include "app/figure/mannequin.h"

namespace catcow {

// The figure of the present screen. Owns one mannequin, its orbit and its slot. Each frame calls
// begin(), then follow() or present() while the screen is drawn, then slot().
class ScreenFigure {
public:
    // All arguments must outlive the object.
    ScreenFigure(const Content& content, const Store& store, Ports ports, const Ui& ui);

    // Call when another screen is shown. Resets the view, and the figure breathes again.
    void arrive();
    void begin() { shown_ = false; }
    // Shows what the body does at the moment that is heard in a session.
    FigureModel follow(const Player& player, const FrameContext& context);
    // Shows it in a film of a session.
    FigureModel watch(const Mannequin::Watched& film, const FrameContext& context);
    // Returns whether the next moment of a film has to wait for its picture.
    bool late() const { return shown_ && mannequin_.late(); }
    // Shows one pose on a page. The figure breathes for a while, then rests.
    FigureModel present(const Item& item, Viewpoint from, int speed, const FrameContext& context);
    // Shows the position in which the item begins.
    FigureModel present_start(const Item& item, int speed, const FrameContext& context);
    // Returns the mistakes of a variant beside its right form. Solves one slice in each frame and
    // asks for the next, until all are there.
    std::vector<ComparisonModel> compare(int pose, int variant);
    // Returns what the window draws, and where. Empty if the screen has no figure.
    std::optional<FigureSlot> slot(const FrameContext& context);

    void carry_out(const FigureIntent& intent);
    void breathe_again() { again_ = true; }
    void see_as_usual() { orbit_ = {}; }

    // Draws one small picture of a list, or solves one slice of it. So a list always scrolls
    // smoothly.
    void draw_a_picture();

    bool shown() const { return shown_; }
    bool moving() const { return (shown_ && mannequin_.moving()) || fade_.fading(); }
    const std::vector<std::string>& faults() const { return mannequin_.faults(); }

private:
    void come();
    Mannequin::Glance glance(const FrameContext& context) const;
    FigureModel model(Duration now);

    const Content& content_;
    const Store& store_;
    Ports ports_;
    const Ui& ui_;
    Mannequin mannequin_;
    Compared compared_;
    CrossFade fade_;
    Orbit orbit_;
    Rect slot_;            // slot in the frame before
    bool shown_ = false;   // this frame has a figure
    bool again_ = true;    // start to breathe with the next frame
    bool arrives_ = true;  // no session was shown since the screen changed
    bool halted_ = false;  // the person stopped the motion
};

}  // namespace catcow
