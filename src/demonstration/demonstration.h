#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "demonstration/acts.h"
#include "figure/framing.h"
#include "figure/view.h"
#include "routine/routine.h"
#include "session/timeline.h"

namespace catcow {

// Returns true if a change between the postures would be seen as a jump: a joint turns by more than
// a degree.
bool apart(const body::Posture& a, const body::Posture& b);

// What body() shows after Demonstration::show().
enum class Seen {
    nothing,  // no picture yet: no moment asked for so far had data
    // An earlier moment. This moment has no data, is not solved yet, or cannot be solved.
    earlier,
    now,  // the moment that was asked for
};

// The figure during a session: turns the moments of a timeline into postures. They are solved ahead
// of need, one slice per frame.
class Demonstration {
public:
    // Both arguments must outlive this object. Several demonstrations, one after the other, can use the
    // same figures: what one has solved is there for the next.
    Demonstration(std::shared_ptr<body::Figures> figures, const Catalogue& catalogue);
    Demonstration(const body::FigureData& data, const Catalogue& catalogue)
        : Demonstration(std::make_shared<body::Figures>(data), catalogue) {}
    Demonstration(const Demonstration&) = delete;
    Demonstration& operator=(const Demonstration&) = delete;

    struct Asked {
        const Timeline& timeline;
        const Routine& routine;
        Moment moment;
        int speed;                            // of the session
        Duration now;                         // monotonic; drives the camera and corrections
        bool still;                           // reduced motion: only keys, each with what is said
        double aspect;                        // width divided by height of the picture
        std::optional<figure::Angle> from{};  // the camera; empty: the best angle for each pose
        // A body that faces the person is shown as their mirror image, as a teacher does it.
        bool mirror = true;
        figure::Corner corner{};  // the part of the picture to leave free
        // A film: it can go on from any moment. The body is where the moment says, whatever was shown
        // before, and is shown only once it is complete. The camera does not sway.
        bool film = false;
    };
    // Call before the first moment of another session: the body is then at its first position at
    // once, and does not come from wherever it was shown before.
    void begin();
    // Advances to this moment. Returns what body() shows.
    Seen show(const Asked& asked);

    // Returns true if the moment of a film is still being solved: show it again before the next one.
    bool late() const { return late_; }
    // Call when a film goes on elsewhere: the camera is there at once.
    void cut() { aspect_ = 0; }

    // The picture of a variant in a list: the end of its shown_half(), on the left side, in a
    // square.
    // Each call solves one slice. Absent until it is solved, and if there is no figure.
    struct Portrait {
        body::PosedBody body;
        figure::View view;
    };
    std::optional<Portrait> portrait(const Pose& pose, const Variant& variant);
    bool solving() const { return solving_; }  // the last portrait is not solved yet: call again

    // Returns true if the figure is a mirror image: its left is the right of the person.
    bool mirrored() const { return mirror_ && figure::faces(shown_.pose); }
    const body::PosedBody& body() const { return body_; }
    const figure::View& view() const { return view_; }
    const body::Skeleton& skeleton() const { return figures_->skeleton(); }
    // Returns true while the figure moves or is not fully solved. It then needs more frames than a
    // breath does.
    bool moving() const { return moving_; }
    const std::vector<std::string>& faults() const { return figures_->faults(); }

private:
    struct Prepared {
        Act act;
        std::vector<body::Posture> samples;  // of a breath, at equal intervals from empty to full
        std::optional<body::Move> move;
        std::vector<Vec3> outline;
        figure::View view;
        double aspect = 0;  // the aspect that the view was made for
        figure::Corner corner;
        std::optional<figure::Angle> from;
        bool broken = false;
        bool done = false;
        // When the body is at certain keys of a way, so that it has done what a sentence says when
        // the next one begins: shares of the phase and of the move.
        struct Knot {
            double time, way;
        };
        std::vector<Knot> knots;
        std::vector<int> ends;  // the stop by which each sentence is shown; -1: none shows it
    };
    using Knots = std::vector<Prepared::Knot>;
    // Where the body is on a way.
    struct Place {
        std::shared_ptr<Prepared> on;  // null if it is on none
        double seconds = 0;            // from the start of the way
    };
    // What leads the body from the middle of one way to another: along the first way, forwards or
    // backwards, to a key that both have, then along the second. So nobody ever jumps, and everybody
    // comes out of where they are by a way that was made for it.
    struct Detour {
        std::shared_ptr<Prepared> from;  // null if there is none
        double begin = 0, end = 0;       // seconds on `from`
        double join = 0;                 // seconds on the new way
        Duration began{};
        // Seconds of both ways together at shares of the phase, if the second is a way.
        Knots knots{};
        double length() const { return end < begin ? begin - end : end - begin; }
    };

    std::shared_ptr<Prepared> prepared(const Act& act);
    static bool is_there(const Prepared& one) {
        return one.act.breathes ? !one.samples.empty() : one.move.has_value();
    }
    void work(Prepared& on);  // one slice
    Seen kept() const { return begun_ ? Seen::earlier : Seen::nothing; }
    void work_ahead(const Asked& asked, Prepared& present);
    void find_ends(Prepared& on);
    void find_knots(Prepared& on);
    static size_t key_said(const Prepared& shown, double t);
    Knots rest_of_the_way(const Prepared& shown, double t) const;
    // Returns the share, or the seconds, of a way at a share of the phase.
    static double along_knots(const Knots& knots, double time);
    static int passed_by(const Detour& detour, const Prepared& next, double since);
    static Knots knots_of(const Detour& detour, const Prepared& next, double since);
    double way_at(const Prepared& shown, double t) const;
    size_t key_at(const Prepared& shown, double t) const;
    void outline_of_the_way(Prepared& on);
    bool key_shows(const body::Stop& stop, const Act::Told& told, size_t step);
    body::Posture posture_of(Prepared& shown, const Asked& asked, double lungs, double t) const;
    // `elapsed`: seconds since the last picture.
    Detour detour_to(const Prepared& next, const Asked& asked, double elapsed) const;
    // Follows the detour. Returns false once the body has joined a breath.
    bool follow_detour(Prepared& shown, const Asked& asked, double t);
    void show_on(const Prepared& on, double share);
    void stand_among(const std::vector<body::Prop>& props, bool in_a_pose);
    void see_what_stays(const Asked& asked);
    void look(Prepared& shown, const Asked& asked, double elapsed);
    Seen hold(const Asked& asked, double elapsed);

    std::shared_ptr<body::Figures> figures_;
    Acts acts_;
    std::vector<std::shared_ptr<Prepared>> kept_;  // the most recently used is last
    Place place_;
    Detour detour_;
    double way_ = -1;    // the share of the present way that is shown; below 0 if it is on none
    Knots resumed_;      // of what a pause left of the present way; else empty
    bool held_ = false;  // the body waits in a pause, as it was
    int held_phase_ = -1;
    body::Breathing held_breath_;  // when this phase began
    Act shown_;
    bool shown_done_ = false;
    body::PosedBody body_;
    figure::View view_;
    bool mirror_ = true;  // requested by the caller
    double aspect_ = 0;   // of the previous picture
    bool begun_ = false, moving_ = false, solving_ = false, late_ = false;
    bool looks_ = false;  // the view moves
    struct {
        body::Posture posture;
        figure::View wanted;
        double seconds = 0;  // for which both are the same
    } looked_;
    body::Posture wanted_;  // in the picture before
    body::Posture from_;    // the posture at the start of a correction
    Duration corrected_at_{}, last_{};
    double correction_ = 0;  // seconds
    bool correcting_ = false;
};

}  // namespace catcow
