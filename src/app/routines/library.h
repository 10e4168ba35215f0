#pragma once

#include <string>
#include <vector>

#include "app/common/content.h"
#include "app/common/store.h"
#include "app/routines/places.h"
#include "routine/adapt.h"
#include "ui/screens/routines/screens.h"

namespace catcow {

// All routines that the person can practise, as a list. Pure functions, but for the list: it is made
// anew only when something that it shows is different.
class Library {
public:
    // Both arguments must outlive the object.
    Library(const Content& content, const Store& store) : content_(content), store_(store) {}

    // Favourites first, then the person's own and received ones, newest first, then built-in ones.
    // `search`: only those whose title matches.
    RoutinesModel model(const std::string& search);

private:
    struct Entry {
        RoutinesModel::Row row;
        bool favourite = false;
    };
    // What the entries were made from.
    struct Made {
        int revision = -1;
        Settings settings;
        std::string language;
        bool operator==(const Made&) const = default;
    };
    void make();
    Entry entry(const Routine& routine) const;

    const Content& content_;
    const Store& store_;
    Made made_;
    std::vector<Entry> entries_;
};

// Returns the preview of a built-in routine, of one that is kept, or of one that came by link. One that
// is equal to a built-in routine, apart from its pace, is that routine.
place::Preview preview_of_built_in(Routine routine, const Content& content);
place::Preview preview_of(const KeptRoutine& kept, const Content& content);
place::Preview preview_of_link(Routine routine, std::string link, const Content& content,
                               const Settings& settings);
// Returns what is to be practised: all that suits the person, without the items that are left out.
Routine without_skipped(const place::Preview& preview, const Adapted& adapted);

}  // namespace catcow
