#include "routine/share.h"

#include <algorithm>

#include "base/sort_few.h"

namespace catcow {

namespace {

// One rung that has to be replaced, with all that suit in its place, best first.
struct Seeker {
    Rung wanted;
    std::vector<Rung> fitting;
    std::optional<Rung> taken{};
};

// Gives rungs to seekers. A seeker who got one keeps one, but moves to its next best if only that
// leaves one for another (augmenting paths). So seekers come in the order of who matches better.
class Sharing {
public:
    explicit Sharing(const std::vector<Rung>& wanted) : wanted_(&wanted) {}

    void add(const Seeker& seeker) { seekers_.push_back(seeker); }

    void share() {
        sort_few(seekers_, [](const Seeker& a, const Seeker& b) { return match(a) > match(b); });
        for (Seeker& seeker : seekers_) {
            std::vector<Rung> asked;
            if (!seeker.taken) place(seeker, asked);
        }
    }

    const Seeker* find(const Rung& wanted) const {
        const auto found = std::find_if(seekers_.begin(), seekers_.end(),
                                        [&](const Seeker& one) { return one.wanted == wanted; });
        return found == seekers_.end() ? nullptr : &*found;
    }

private:
    static double match(const Seeker& seeker) {
        return seeker.fitting.empty() ? 0 : likeness(seeker.wanted, seeker.fitting.front());
    }

    bool place(Seeker& seeker, std::vector<Rung>& asked) {
        for (const Rung& rung : seeker.fitting) {
            const bool done = std::find(asked.begin(), asked.end(), rung) != asked.end();
            if (done || is_there_anyway(seeker, rung)) continue;
            asked.push_back(rung);
            const auto holder = std::find_if(seekers_.begin(), seekers_.end(),
                                             [&](const Seeker& one) { return one.taken == rung; });
            if (holder != seekers_.end() && !place(*holder, asked)) continue;
            seeker.taken = rung;
            return true;
        }
        return false;
    }

    bool is_there_anyway(const Seeker& seeker, const Rung& rung) const {
        return std::any_of(wanted_->begin(), wanted_->end(), [&](const Rung& one) {
            return !(one == seeker.wanted) &&
                   (one == rung || (one.pose == rung.pose && one.pose != seeker.wanted.pose));
        });
    }

    const std::vector<Rung>* wanted_;
    std::vector<Seeker> seekers_;
};

}  // namespace

std::vector<std::optional<Rung>> share_out(const std::vector<Rung>& wanted,
                                           const Catalogue& catalogue, const Person& person) {
    Sharing sharing(wanted);
    const auto rests = [](const Rung& rung) { return rung.pose->kind == Kind::rest; };
    const auto was_there = [&](const Rung& rung) {
        for (const Rung& one : wanted) {
            if (one == rung) return false;
            if (one.pose == rung.pose) return true;
        }
        return false;
    };
    for (const Rung& rung : wanted) {
        if (rests(rung) || suitable(catalogue, *rung.variant, person) || sharing.find(rung))
            continue;
        Seeker seeker{rung, {}};
        if (!was_there(rung)) seeker.fitting = fitting(catalogue, rung, person);
        // What a rest can replace (a sphinx, with arching) needs no rung of its own.
        if (!seeker.fitting.empty() && rests(seeker.fitting.front()))
            seeker.taken = seeker.fitting.front();
        sharing.add(seeker);
    }
    sharing.share();
    std::vector<std::optional<Rung>> shared;
    shared.reserve(wanted.size());
    for (const Rung& rung : wanted) {
        if (const Seeker* seeker = sharing.find(rung)) {
            shared.push_back(seeker->taken);
        } else {
            shared.push_back(choose(catalogue, rung, person).rung);
        }
    }
    return shared;
}

}  // namespace catcow
