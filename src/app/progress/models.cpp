#include "app/progress/models.h"

#include <algorithm>

#include "app/common/wording.h"

namespace catcow {
namespace {

constexpr std::size_t most_listed = 60;

}  // namespace

ProgressModel progress_model(const Store& store, const Content& content, int today) {
    ProgressModel model;
    model.week = whole_week_line(
        week_of(store.records(), store.settings().programme, today, content.plan), content.texts);
    model.statistics = statistics(store.records());
    if (const char* const key = trouble_key(store.state())) model.trouble = content.texts(key);
    if (store.newer()) model.trouble = content.texts("app.storage.newer");
    model.unreadable = store.unreadable();
    // Sorts pointers, because there may be ten years of records. Only the listed ones are copied.
    std::vector<const SessionRecord*> newest;
    for (const SessionRecord& record : store.records()) newest.push_back(&record);
    const auto listed =
        newest.begin() + static_cast<std::ptrdiff_t>(std::min(newest.size(), most_listed));
    std::partial_sort(newest.begin(), listed, newest.end(),
                      [](const SessionRecord* a, const SessionRecord* b) {
                          return a->started.unix_seconds > b->started.unix_seconds;
                      });
    for (auto each = newest.begin(); each != listed; ++each) {
        model.newest.push_back(**each);
        model.titles.push_back(title_of((*each)->routine, content));
    }
    return model;
}

}  // namespace catcow
