#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/common/frame_context.h"
#include "app/common/ports.h"
#include "app/common/store.h"
#include "app/figure/cross_fade.h"
#include "app/figure/mannequin.h"

namespace catcow {

// The figure of the screen that is shown: one mannequin, how the person has turned it, and where it
// was drawn. A frame calls begin(), then follow() or present() while the screen is drawn, then slot().
class ScreenFigure {
public:
    // All must outlive it.
    ScreenFigure(const Content& content, const Store& store, Ports ports, const Ui& ui);

    // Another screen is shown: the figure is seen as it is by itself, and breathes.
    void arrive();
    void begin() { shown_ = false; }
    // In a session: what the body does at the moment that is heard. `marks`: with L and R.
    FigureModel follow(const Player& player, const FrameContext& context, bool marks);
    // One pose on a page: it breathes for a while, then rests.
    FigureModel present(const Item& item, Viewpoint from, int speed, const FrameContext& context);
    // Where and what the window draws; nothing where the screen has no figure.
    std::optional<FigureSlot> slot(const FrameContext& context);

    void carry_out(const FigureIntent& intent);
    void breathe_again() { again_ = true; }
    void see_as_usual() { orbit_ = {}; }

    // One small picture of a list, or a slice of solving one: a list scrolls as fast as ever.
    void draw_a_picture();

    bool shown() const { return shown_; }
    bool moving() const { return (shown_ && mannequin_.moving()) || fade_.fading(); }
    const std::vector<std::string>& faults() const { return mannequin_.faults(); }

private:
    Mannequin::Glance glance(const FrameContext& context) const;
    FigureModel model(Duration now);

    const Content& content_;
    const Store& store_;
    Ports ports_;
    const Ui& ui_;
    Mannequin mannequin_;
    CrossFade fade_;
    Orbit orbit_;
    Rect slot_;            // in the frame before
    bool shown_ = false;   // there is one in this frame's slot
    bool again_ = true;    // it begins to breathe with the next frame
    bool halted_ = false;  // the person let it rest
};

}  // namespace catcow
