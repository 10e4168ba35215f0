#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "body/figure.h"
#include "body/way.h"
#include "figure/framing.h"
#include "figure/view.h"
#include "routine/routine.h"
#include "session/timeline.h"

namespace catcow {

// Whether the eye would see a jump from one to the other: a joint that turns by more than a degree.
bool apart(const body::Posture& a, const body::Posture& b);

// What there is to see after Demonstration::show().
enum class Seen {
    nothing,  // no picture so far: there was no data for any moment that was asked for
    earlier,  // an earlier moment: for this one there is no data, or it is not solved yet, or cannot be
    now,      // this moment
};

// What the body on the screen does at a moment of a session: the timeline, as postures. They are solved
// ahead of need, one slice a frame.
class Demonstration {
public:
    // Both must outlive it.
    Demonstration(const body::FigureData& data, const Catalogue& catalogue);

    struct Asked {
        const Timeline& timeline;
        const Routine& routine;
        Moment moment;
        int speed;                            // of the session
        Duration now;                         // monotonic: cameras and corrections follow it
        bool still;                           // reduced motion: key postures alone
        double aspect;                        // of the picture, width by height
        std::optional<figure::Angle> from{};  // otherwise as each pose is understood best
        bool mirror = true;       // a body that faces one is one's mirror image, as a teacher is
        figure::Corner corner{};  // of the picture, to be left free
    };
    // Moves on to this moment, and returns what body() is then.
    Seen show(const Asked& asked);

    // A variant as one sees it in a list: its last breath out, on the left side, in a square. It is
    // solved a slice at each call; absent until then, and where there is no figure.
    struct Portrait {
        body::PosedBody body;
        figure::View view;
    };
    std::optional<Portrait> portrait(const Pose& pose, const Variant& variant);
    bool solving() const { return solving_; }  // the last portrait: ask again

    // What is seen is the mirror image: its left is the person's right.
    bool mirrored() const { return mirror_ && figure::faces(shown_.pose); }
    const body::PosedBody& body() const { return body_; }
    const figure::View& view() const { return view_; }
    const body::Skeleton& skeleton() const { return figures_.skeleton(); }
    // It is on its way, or not all is solved yet: more frames than a breath needs.
    bool moving() const { return moving_; }
    const std::vector<std::string>& faults() const { return figures_.faults(); }

private:
    // What a phase does: a breath between two keys (empty, full), or a way along some.
    struct Act {
        body::Way stops;
        bool breathes = false;
        std::string pose;  // id, for the view; empty between poses
        bool operator==(const Act&) const = default;
    };
    struct Prepared {
        Act act;
        std::vector<body::Posture> samples;  // of a breath, at even shares of the way
        std::optional<body::Move> move;
        std::vector<Vec3> outline;
        figure::View view;
        double aspect = 0;  // that the view was made for
        figure::Corner corner;
        std::optional<figure::Angle> from;
        bool broken = false;
        bool done = false;
    };

    Act act_of(const Timeline& timeline, const Routine& routine, int phase);
    Act breath(body::Stop empty, body::Stop full, const std::string& pose = {}) const;
    Act along(body::Way way, Act otherwise);
    Act pose_act(const Timeline& timeline, const Phase& phase, int index, const Pose& pose,
                 const Variant& variant);

    Prepared& prepared(const Act& act);
    static bool is_there(const Prepared& one) {
        return one.act.breathes ? !one.samples.empty() : one.move.has_value();
    }
    void work(Prepared& on);  // one slice
    Seen kept() const { return begun_ ? Seen::earlier : Seen::nothing; }
    void work_ahead(const Asked& asked, Prepared& present);
    body::Posture posture_of(Prepared& shown, const Asked& asked, double lungs, double t) const;
    void look(Prepared& shown, const Asked& asked, double elapsed);

    const body::FigureData& data_;
    const Catalogue& catalogue_;
    body::Figures figures_;
    std::vector<std::unique_ptr<Prepared>> kept_;  // what was wanted last stands last
    Act shown_;
    bool shown_done_ = false;
    body::PosedBody body_;
    figure::View view_;
    bool mirror_ = true;  // is asked for
    double aspect_ = 0;   // of the picture before
    bool begun_ = false, moving_ = false, solving_ = false;
    body::Posture from_;  // where a correction started
    Duration corrected_at_{}, last_{};
    bool correcting_ = false;
};

}  // namespace catcow
