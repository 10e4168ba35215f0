#include "journal/activity.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace catcow {
namespace {

template <class List>
auto* with_id(List& all, const std::string& id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Activity& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

// Adds the ratings that `theirs` does not have, as the last ones.
void add_ratings(const Activity& mine, Activity& theirs) {
    for (const Activity::Rating& one : mine.ratings) {
        const bool there =
            std::find(theirs.ratings.begin(), theirs.ratings.end(), one) != theirs.ratings.end();
        if (!there) theirs.ratings.push_back(one);
    }
    const std::size_t all = theirs.ratings.size();
    if (all > most_ratings)
        theirs.ratings.erase(theirs.ratings.begin(),
                             theirs.ratings.end() - static_cast<std::ptrdiff_t>(most_ratings));
}

}  // namespace

std::string activity_text(std::string_view written) {
    const std::string line = clean_line(written);
    std::string_view rest = line;
    std::string text;
    for (std::size_t letters = 0; !rest.empty() && letters < most_activity_letters; ++letters) {
        if (const auto point = take_code_point(rest)) append_code_point(text, *point);
    }
    return is_visible(text) ? text : std::string();
}

std::vector<Activity> merged(const std::vector<Activity>& base, const std::vector<Activity>& mine,
                             std::vector<Activity> theirs) {
    std::erase_if(theirs, [&](const Activity& one) {
        return with_id(base, one.id) && !with_id(mine, one.id);
    });
    for (const Activity& one : mine) {
        const Activity* const before = with_id(base, one.id);
        Activity* const there = with_id(theirs, one.id);
        if (!there) {
            // What another tab removed stays removed.
            if (!before && theirs.size() < most_activities) theirs.push_back(one);
            continue;
        }
        if (!before || before->text != one.text) there->text = one.text;
        if (!before || before->ratings != one.ratings) add_ratings(one, *there);
    }
    return theirs;
}

}  // namespace catcow
