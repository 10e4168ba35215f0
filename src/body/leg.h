#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "body/carried.h"
#include "body/figure.h"

namespace catcow::body {

// The course of the body between two solved keys. A contact that both keys have at the same place
// stays planted. A contact that changes place travels on a raised arc, or along the ground if it
// slides. A contact of only one key adds nothing to the in-betweens. Plain blending slides planted
// hands by 100 mm, so the in-betweens are solved ahead and interpolated.
class Course {
public:
    Course(const Skeleton& skeleton, const SolvedKey& from, const SolvedKey& to);

    // See Leg. Here t runs from `from` to `to`.
    bool work(int iterations);
    bool ready() const { return round_ == rounds; }
    Posture at(double t) const;
    const Posture& from() const { return samples_.front(); }
    const Posture& to() const { return samples_.back(); }
    const std::vector<Contact>& planted() const { return planted_; }
    const std::vector<Prop>& furniture() const { return goal_.props; }
    std::vector<Prop> props(double t) const;
    double seconds() const { return seconds_; }

    static constexpr int rounds = 4;
    static constexpr int last = 24;  // in-betweens are 1 to last - 1; 0 and last are the keys

private:
    // A contact of both keys that changes place.
    struct Travelling {
        int site;
        Vec3 start, end;
        bool slides;  // stays on the ground
    };
    void find_contacts();
    double unhurried() const;
    void add_furniture(const Goal& of);
    std::vector<Prop> with_furniture(std::vector<Prop> props) const;
    void prepare(int sample);
    void smooth();
    int sample_of(int turn) const;
    void add_travelling(double t);
    Posture blended(double t) const;

    const Skeleton* skeleton_;
    SolvedKey from_, to_;
    std::vector<Contact> planted_;
    std::vector<Travelling> travelling_;
    Goal goal_;  // of the sample being solved
    Carried carried_;
    std::vector<Posture> samples_;
    int next_ = 1, round_ = 0;
    std::unique_ptr<Solver> solver_;  // while it works; 40 kB
    bool begun_ = false;
    double seconds_ = 0;
};

// One leg of a move: the course from one key to the next. Two legs over the same two keys, in either
// direction, share one course (Figures::course), so the way back is the same way
// backwards, and is not solved again.
class Leg {
public:
    Leg(std::shared_ptr<Course> course, bool reversed)
        : course_(std::move(course)), reversed_(reversed) {}

    // Runs at most `iterations` iterations of the solver. Returns true once all in-betweens are
    // solved.
    bool work(int iterations) { return course_->work(iterations); }
    bool ready() const { return course_->ready(); }

    // Returns the posture at t, from 0 to 1, with minimum-jerk timing. Returns a plain blend until
    // ready().
    Posture at(double t) const { return course_->at(reversed_ ? 1 - t : t); }
    const Posture& to() const { return reversed_ ? course_->from() : course_->to(); }

    // Returns the contacts that stay in place for the whole leg.
    const std::vector<Contact>& planted() const { return course_->planted(); }
    // Returns the obstacles on the way: the furniture of both keys.
    const std::vector<Prop>& furniture() const { return course_->furniture(); }
    // Returns the props to draw at t: those that are carried, and the furniture of both keys.
    std::vector<Prop> props_at(double t) const { return course_->props(reversed_ ? 1 - t : t); }
    // Returns how long an unhurried person takes. No joint turns faster than 150 degrees a second
    // or moves faster than one metre a second. Until ready(), this is an estimate from the plain
    // blend.
    double seconds() const { return course_->seconds(); }

private:
    std::shared_ptr<Course> course_;
    bool reversed_;
};

// Returns the leg from one key to another. Solves keys that are not solved yet.
Leg leg_between(Figures& figures, const Stop& from, const Stop& to);

}  // namespace catcow::body
