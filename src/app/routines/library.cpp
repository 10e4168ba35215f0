#include "app/routines/library.h"

#include <algorithm>
#include <utility>

#include "app/common/person.h"
#include "app/common/routine_line.h"
#include "app/common/search.h"
#include "app/common/wording.h"
#include "app/figure/picture_id.h"
#include "app/routines/changes.h"
#include "app/routines/models.h"
#include "base/contains.h"
#include "routine/same.h"
#include "session/props.h"

namespace catcow {
namespace {

constexpr std::size_t most_without_search = 14;  // ten of them are built in

// Each pose once, in the order of the routine.
std::vector<int> pictures_of(const Routine& routine) {
    std::vector<int> all;
    for (const Item& item : routine.items) {
        const int picture = picture_of(item.pose, item.variant);
        if (std::find(all.begin(), all.end(), picture) == all.end()) all.push_back(picture);
    }
    return all;
}

// Returns one of our own routines that says the same, in any language that has arrived.
const Routine* ours(const Routine& sent, const Content& content) {
    for (const Routine& each : content.routines) {
        Routine titled = each;
        for (const Texts& texts : content.languages) {
            titled.title = texts("routine." + each.id + ".title");
            if (same_but_for_pace(sent, titled)) return &each;
        }
    }
    return nullptr;
}

}  // namespace

Library::Entry Library::entry(const Routine& whole) const {
    const Texts& texts = content_.texts;
    const Settings& settings = store_.settings();
    const Person person = person_of(settings, content_.catalogue.rules());
    const Adapted mine =
        adapt(playable(whole, content_.catalogue).routine, content_.catalogue, person);
    Entry entry;
    entry.row.title = title_of(whole, content_);
    entry.row.pictures = pictures_of(mine.routine);
    if (mine.routine.items.empty()) {
        entry.row.detail =
            texts(mine.changes.empty() ? "app.preview.nothing_left" : "app.today.nothing_left");
        return entry;
    }
    RoutineLine line = line_of(mine.routine, content_, settings.way_time);
    line.changes = change_counts(mine);
    entry.row.detail = written_length(texts, line);
    const std::string changes = written_changes(texts, line.changes);
    if (!changes.empty()) entry.row.detail += " · " + changes;
    if (!line.about.empty()) entry.row.detail += "\n" + line.about;
    entry.row.detail += "\n" + props_told(mine.routine, content_.catalogue, texts, person).needed;
    return entry;
}

void Library::make() {
    const Settings& settings = store_.settings();
    entries_.clear();
    for (const KeptRoutine& kept : store_.routines().all()) {
        Entry made = entry(kept.routine);
        made.row.key = kept.key;
        made.favourite = kept.favourite;
        if (kept.from == KeptRoutine::From::received)
            made.row.detail += "\n" + std::string(content_.texts("app.routines.received"));
        entries_.push_back(std::move(made));
    }
    for (std::size_t i = 0; i < content_.routines.size(); ++i) {
        Entry made = entry(built_in(content_, settings, i));
        made.row.built_in = static_cast<int>(i);
        made.favourite = contains(settings.favourites, content_.routines[i].id);
        entries_.push_back(std::move(made));
    }
}

RoutinesModel Library::model(const std::string& search) {
    Made now{store_.routines().revision(), store_.settings(), content_.texts.language()};
    if (!(now == made_)) {
        made_ = std::move(now);
        make();
    }
    RoutinesModel model;
    model.none_kept = entries_.size() == content_.routines.size();
    model.searches = entries_.size() > most_without_search;
    if (model.searches) model.search = search;
    const auto add = [&](const char* title, auto belongs) {
        RoutinesModel::Group group{std::string(content_.texts(title)), {}};
        for (const Entry& each : entries_) {
            if (belongs(each) && name_found(model.search, {each.row.title}))
                group.rows.push_back(each.row);
        }
        model.found += static_cast<int>(group.rows.size());
        if (!group.rows.empty()) model.groups.push_back(std::move(group));
    };
    add("app.routines.favourites", [](const Entry& each) { return each.favourite; });
    add("app.routines.yours",
        [](const Entry& each) { return !each.favourite && each.row.built_in < 0; });
    add("app.routines.built_in",
        [](const Entry& each) { return !each.favourite && each.row.built_in >= 0; });
    return model;
}

place::Preview preview_of_built_in(Routine routine, const Content& content) {
    place::Preview preview;
    preview.routine = playable(routine, content.catalogue);
    preview.whole = std::move(routine);
    preview.from = place::Preview::From::built_in;
    return preview;
}

place::Preview preview_of(const KeptRoutine& kept, const Content& content) {
    place::Preview preview;
    preview.routine = playable(kept.routine, content.catalogue);
    preview.whole = kept.routine;
    preview.from = kept.from == KeptRoutine::From::own ? place::Preview::From::own
                                                       : place::Preview::From::received;
    preview.key = kept.key;
    return preview;
}

place::Preview preview_of_link(Routine routine, std::string link, const Content& content,
                               const Settings& settings) {
    place::Preview preview;
    const auto start = std::exchange(routine.start, {});
    if (const Routine* const own = ours(routine, content)) {
        routine.id = own->id;
        routine.sound = profile_of(settings.sound, own->id);
        preview = preview_of_built_in(std::move(routine), content);
    } else {
        preview.routine = playable(routine, content.catalogue);
        preview.whole = std::move(routine);
    }
    preview.link = std::move(link);
    preview.start = start;
    return preview;
}

Routine without_skipped(const place::Preview& preview, const Adapted& adapted) {
    Routine routine = adapted.routine;
    if (preview.items != routine.items) return routine;  // the answers changed meanwhile
    routine.items.clear();
    for (std::size_t i = 0; i < preview.items.size(); ++i) {
        if (!preview.skipped[i]) routine.items.push_back(preview.items[i]);
    }
    return routine;
}

}  // namespace catcow
