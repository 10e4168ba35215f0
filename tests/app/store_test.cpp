// Storage that fails now and then. A finished session was overwritten by its cut-off after the first write had failed,
// and the write was never tried again.
#include "app/common/store.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <random>
#include <set>

#include "app/common/cut_off.h"
#include "platform/fake/storage.h"
#include "support/effort.h"

namespace catcow::testing {
namespace {

Routine routine() {
    Routine routine;
    routine.id = "any";
    routine.items = {{1, 0, {}, Sides::both}};
    return routine;
}

// One person who practises while writes fail at random, and what must stay true.
class Practising {
public:
    explicit Practising(unsigned seed) : random_(seed) {
        storage.fails = [this] { return fails_ && below(3) == 0; };
        open();
    }

    void step() {
        if (below(3) == 0) answer();
        switch (below(9)) {
            case 0: begin(); break;
            case 1:
            case 2:
            case 3: practise(); break;
            case 4: end(true); break;
            case 5: end(false); break;
            case 6:
                if (running_.empty()) discard_cut_off(*store_, "content");
                break;
            case 7: store_->save_unsaved(); break;
            default:
                if (below(4) == 0) open();
        }
        check();
    }
    void heal() {
        answer();
        fails_ = false;
        store_->save_unsaved();
        begin();
        practise();  // may only find out that the rows can be read now
        practise();
        EXPECT_EQ(in_resume_row(), running_) << "it would be lost if the browser closed";
        check();
        for (const SessionRecord& record : store_->records()) {
            const std::string* row = storage.find("sessions", record.id);
            ASSERT_NE(row, nullptr) << record.id;
            EXPECT_EQ(record_from_row(*row).record, record);
        }
        for (const auto& [id, record] : finished_) {
            const std::string* row = storage.find("sessions", id);
            ASSERT_NE(row, nullptr) << id << " was finished";
            EXPECT_EQ(record_from_row(*row).record, record);
        }
        open();
        answer();
        if (store_->cut_off()) {
            EXPECT_FALSE(storage.find("sessions", store_->cut_off()->session));
        }
        for (const std::string& id : interrupted_) {
            const bool offered = store_->cut_off() && store_->cut_off()->session == id;
            EXPECT_TRUE(offered || storage.find("sessions", id)) << id << " is lost";
        }
        begin();
        practise();
        EXPECT_EQ(in_resume_row(), running_) << "it would be lost if the browser closed";
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(random_); }

    // Only what is stored survives. The rows arrive at once, late, or not at all.
    void open() {
        answer();
        finished_.clear();
        running_.clear();
        if (fails_ && below(4) == 0) storage.trouble = FakeStorage::Trouble::gone;
        storage.slow = fails_ && below(3) == 0;
        store_ = std::make_unique<Store>(storage, true);
        store_->load([this] { discard_displaced(*store_, "content"); });
        if (!storage.slow) answer();
    }
    void answer() {
        storage.slow = false;
        storage.answer();
        storage.trouble = FakeStorage::Trouble::none;
    }
    std::string in_resume_row() {
        const std::string* row = storage.find("single", "resume");
        return row ? resume_from_row(*row).value().session : "";
    }
    void begin() {
        if (!running_.empty()) return;
        discard_cut_off(*store_, "content");
        running_ = std::to_string(++ids_);
        seconds_ = 0;
        practise();
    }
    void practise() {
        if (running_.empty()) return;
        ResumePoint point;
        point.session = running_;
        point.routine = routine();
        point.start.position = "all-fours";
        point.items = {{1, 0, Side::none, 8, 2}};
        point.seconds = seconds_ += 10;
        store_->keep(point);
    }
    void end(bool finished) {
        if (running_.empty()) return;
        SessionRecord record;
        record.id = running_;
        record.routine = routine();
        record.items = {{1, 0, Side::none, 8, 4}};
        record.seconds = seconds_ + 4;
        record.finished = finished;
        store_->keep(record, [](bool) {});
        finished_[running_] = record;
        running_.clear();
    }
    void check() {
        for (const auto& [id, record] : finished_) {
            EXPECT_TRUE(!store_->cut_off() || store_->cut_off()->session != id)
                << id << " is over and must not be offered";
            for (const SessionRecord& shown : store_->records()) {
                EXPECT_TRUE(shown.id != id || shown == record) << id;
            }
        }
        for (const Storage::Row& row : storage.sessions) {
            const SessionRecord now = record_from_row(row.text).record;
            const auto before = stored_.find(row.key);
            EXPECT_TRUE(before == stored_.end() || !knows_more(before->second, now)) << row.key;
            stored_[row.key] = now;
        }
        EXPECT_EQ(stored_.size(), storage.sessions.size()) << "a record is gone";
        if (const std::string id = in_resume_row(); !id.empty()) interrupted_.insert(id);
    }

    std::mt19937 random_;
    bool fails_ = true;
    FakeStorage storage;
    std::unique_ptr<Store> store_;
    int ids_ = 0;
    std::string running_;
    int seconds_ = 0;
    std::map<std::string, SessionRecord> finished_;  // in this visit
    std::map<std::string, SessionRecord> stored_;    // as it was after the last step
    std::set<std::string> interrupted_;              // that had a resume point
};

// The cut-off of a session that another tab has finished meanwhile.
TEST(Store, KeepsAFinishedSessionWhenItsCutOffComesLater) {
    FakeStorage storage;
    Store store(storage, true);
    store.load([] {});
    SessionRecord whole;
    whole.id = "a";
    whole.routine = routine();
    whole.seconds = 60;
    whole.finished = true;
    SessionRecord part = whole;
    part.seconds = 30;
    part.finished = false;
    store.keep(whole, {});
    store.keep(part, {});
    EXPECT_EQ(store.records(), std::vector<SessionRecord>{whole});
    EXPECT_EQ(record_from_row(*storage.find("sessions", "a")).record, whole);
}

TEST(Store, KeepsEachSessionOnceAndWholeWhicheverWritesFail) {
    for (int seed = 0; seed < effort(300); ++seed) {
        SCOPED_TRACE(seed);
        Practising person(static_cast<unsigned>(seed));
        for (int i = 0; i < 60; ++i) person.step();
        person.heal();
        if (::testing::Test::HasFailure()) return;
    }
}

}  // namespace
}  // namespace catcow::testing
