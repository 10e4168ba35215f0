#pragma once

#include <optional>
#include <string>

#include "app/common/content.h"
#include "app/common/window.h"
#include "demonstration/demonstration.h"
#include "session/player.h"
#include "ui/screens/shell/figure.h"

namespace catcow {

// How far the person turned and zoomed the figure, from its default view.
struct Orbit {
    double yaw = 0, pitch = 0, zoom = 1;  // radians; zoom 2 is twice as near
};

// Poses the figure that screens show. In a session it follows the timeline. On a page it breathes
// for a while in one pose and then rests.
class Mannequin {
public:
    explicit Mannequin(const Content& content);  // must outlive this object

    // How to show the figure: at what time, in what shape of picture, and whether without motion.
    struct Glance {
        Duration now;   // monotonic
        double aspect;  // width divided by height
        bool still;
        Orbit orbit;
        bool mirror = true;
        figure::Corner corner{};  // part of the picture to leave free
        Viewpoint from = Viewpoint::usual;
        bool film = false;  // see Demonstration::Asked
    };
    // Call at the start of a session: its first picture shows its own first position.
    void begin() { demonstration_.begin(); }
    // Returns false if there is no figure to show. The screen then shows the breath shape only.
    bool follow(const Player& player, const Moment& heard, const Glance& glance);
    // The same for a film of a session.
    struct Watched {
        const Timeline& timeline;
        const Routine& routine;
        Moment moment;
        bool plays;
        bool cut;  // it goes on elsewhere than the picture before
    };
    bool watch(const Watched& film, Glance glance);
    bool late() const { return demonstration_.late(); }  // see there
    // Shows one item alone. Starts from the beginning if the item is another one than before, or if
    // `again`.
    bool present(const Item& item, const Pace& pace, bool again, int speed, const Glance& glance);

    // Shows the position in which an item begins, breathing.
    bool present_start(const Item& item, const Pace& pace, int speed, const Glance& glance);

    // Returns a picture for a list. Empty until it is solved; each call solves one slice.
    std::optional<figure::Picture> portrait(const Pose& pose, const Variant& variant,
                                            const Palette& palette);

    bool solving() const { return demonstration_.solving(); }  // a portrait
    // Returns whether the next picture comes by itself: the figure moves, or is still being solved.
    bool moving() const { return moving_; }
    figure::Picture picture(const Palette& palette) const;
    // Describes what is seen: "On all fours, back rounded". Measured on the body.
    std::string words(const Texts& texts) const;
    // Returns where to put the letters for the person's left and right. Empty between poses, and for a
    // pose that has no sides.
    std::vector<FigureModel::Mark> marks(const Texts& texts, double aspect) const;
    // Returns the figure as lines, see Node::drawing. Updated every 0.2 s at most.
    const std::string& drawing(Duration now);
    const std::vector<std::string>& faults() const { return demonstration_.faults(); }

private:
    bool show(const Timeline& timeline, const Routine& routine, const Moment& moment, int speed,
              const Glance& glance);

    const Catalogue& catalogue_;
    Demonstration demonstration_;
    struct {
        Routine routine;
        Timeline timeline;
        Duration from{}, until{};  // on the timeline
        Duration begun{};
        bool start = false;  // only the position in which the item begins
    } page_;
    figure::View view_;
    figure::Mesh mesh_;  // for drawing(); made on first use
    std::string drawing_;
    Duration drawn_at_{};
    const Pose* pose_ = nullptr;  // the pose that is shown; null between poses
    bool sided_ = false;          // left and right matter in it
    Side side_ = Side::none;      // side of the body model; the picture can be mirrored
    bool rests_ = false;          // the figure on a page has stopped breathing
    bool moving_ = false;
};

}  // namespace catcow
