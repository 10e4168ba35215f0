#include "app/common/cut_off.h"

namespace catcow {
namespace {

SessionRecord ended_record(const ResumePoint& point, const std::string& content) {
    SessionRecord record;
    record.id = point.session;
    record.started = point.started;
    record.routine = point.routine;
    record.content = content;
    record.items = point.items;
    record.seconds = point.seconds;
    record.pauses = point.pauses;
    record.hurt = point.hurt;
    record.pain_before = point.pain_before;
    return record;
}

}  // namespace

void discard_cut_off(Store& store, const std::string& content) {
    if (!store.cut_off()) return;
    const SessionRecord record = ended_record(*store.cut_off(), content);
    if (!anything_done(record)) return store.forget_cut_off();
    store.keep(record, {});
}

void discard_displaced(Store& store, const std::string& content) {
    const auto point = store.take_displaced();
    if (!point) return;
    const SessionRecord record = ended_record(*point, content);
    if (anything_done(record)) store.keep(record, {});
}

void discard_harmful_cut_off(Store& store, const std::string& content) {
    if (store.cut_off() && store.cut_off()->stopped >= most_stopped)
        discard_cut_off(store, content);
}

}  // namespace catcow
