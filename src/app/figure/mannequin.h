#pragma once

#include <optional>
#include <string>

#include "app/common/content.h"
#include "app/common/window.h"
#include "demonstration/demonstration.h"
#include "session/player.h"
#include "ui/screens/shell/figure.h"

namespace catcow {

// How far a person has turned and zoomed a figure, from the view that it has by itself.
struct Orbit {
    double yaw = 0, pitch = 0, zoom = 1;  // radians; 2 is twice as near
};

// The body in the slots that screens leave: in a session it does what the timeline says, on a page it
// breathes for a while in one pose and then rests.
class Mannequin {
public:
    explicit Mannequin(const Catalogue& catalogue);

    // What all slots ask: when, in how wide a picture, and whether nothing may move by itself.
    struct Glance {
        Duration now;   // monotonic
        double aspect;  // width by height
        bool still;
        Orbit orbit;
        bool mirror = true;
        figure::Corner corner{};  // of the picture, to be left free
        Viewpoint from = Viewpoint::usual;
    };
    // False where there is no figure to see: the breath shape stands alone then.
    bool follow(const Player& player, const Moment& heard, const Glance& glance);
    // One item alone. It begins anew when it is another one than before, or `again`.
    bool present(const Item& item, const Pace& pace, bool again, int speed, const Glance& glance);

    // For a list: absent until it is solved, a slice at each call.
    std::optional<figure::Picture> portrait(const Pose& pose, const Variant& variant,
                                            const Palette& palette);

    bool solving() const { return demonstration_.solving(); }  // that portrait
    // Another picture comes without being asked for: it moves, or is still being solved.
    bool moving() const { return moving_; }
    figure::Picture picture(const Palette& palette) const;
    // What is seen, in words: "On all fours, back rounded".
    std::string words(const Texts& texts) const;
    // Where the letters for the person's left and right belong, as shares of the picture.
    std::vector<FigureModel::Mark> marks(const Texts& texts, double aspect) const;
    // The same in lines, see Node::drawing; a few times a second at most.
    const std::string& drawing(Duration now);
    const std::vector<std::string>& faults() const { return demonstration_.faults(); }

private:
    bool show(const Timeline& timeline, const Routine& routine, const Moment& moment, int speed,
              const Glance& glance);

    const Catalogue& catalogue_;
    body::FigureData data_;
    Demonstration demonstration_;
    struct {
        Routine routine;
        Timeline timeline;
        Duration from{}, until{};  // on the timeline
        Duration begun{};
    } page_;
    figure::View view_;
    figure::Mesh mesh_;  // for drawing(), made when it is first asked for
    std::string drawing_;
    Duration drawn_at_{};
    std::string position_;        // id
    const Pose* pose_ = nullptr;  // what is shown of; null between poses
    Side side_ = Side::none;      // the body's own
    bool rests_ = false;          // on a page
    bool moving_ = false;
};

}  // namespace catcow
