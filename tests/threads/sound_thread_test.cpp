// The device asks for sound on a thread of its own while the main thread draws and is pressed, as it is at
// a desk. That no two threads meet unlocked is for the thread sanitizer to say; these tests make them meet.
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "support/app_test.h"

namespace catcow::testing {
namespace {

// Plays on its own thread, as fast as it can, the blocks that the test grants it. Time is what it played.
class ThreadedAudio final : public AudioOut {
public:
    static constexpr int frames_per_second = 12000, block = 512;

    ~ThreadedAudio() { close(); }

    void grant(int blocks) {
        const std::lock_guard lock(mutex_);
        granted_ += blocks;
        changed_.notify_all();
    }
    // As the desk's loop waits: true when there are new blocks, false when all were heard of.
    bool await_played() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return played_ || granted_ == 0 || !open_; });
        return std::exchange(played_, false);
    }
    // Any thread.
    Duration time() const { return time_of_frame(frames_, frames_per_second); }

    void open(Fill fill) override {
        {
            const std::lock_guard lock(mutex_);
            fill_ = std::move(fill);
        }
        if (open_) return;  // not written again: the thread is reading it
        open_ = true;
        thread_ = std::thread([this] { run(); });
    }
    void close() override {
        EXPECT_NE(std::this_thread::get_id(), thread_.get_id()) << "it would wait for itself";
        if (!open_) return;
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
            changed_.notify_all();
        }
        thread_.join();
        open_ = ended_ = played_ = false;
        granted_ = 0;
    }
    State state() const override { return open_ ? State::running : State::closed; }
    int rate() const override { return open_ ? frames_per_second : 0; }
    Duration latency() const override { return open_ ? seconds(0.04) : Duration{}; }
    int reopened() const override { return 0; }
    void lock() override { mutex_.lock(); }
    void unlock() override { mutex_.unlock(); }

private:
    void run() {
        std::array<float, block> out{};
        for (std::unique_lock lock(mutex_);;) {
            changed_.wait(lock, [&] { return ended_ || granted_ > 0; });
            if (ended_) return;
            frames_ += block;
            fill_(out);
            played_ = true;
            --granted_;
            changed_.notify_all();
            lock.unlock();  // the main thread may come in between
            std::this_thread::yield();
            lock.lock();
        }
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::thread thread_;
    Fill fill_;
    bool open_ = false;  // of the main thread; the other one only runs while it is true
    bool ended_ = false;
    int granted_ = 0;
    bool played_ = false;
    std::atomic<long long> frames_ = 0;
};

class SoundThread : public AppTest {
protected:
    ThreadedAudio sound;

    SoundThread() {
        device.clock = [this] { return sound.time(); };
        Settings settings;
        settings.notice_seen = settings.needs_asked = true;
        storage.single.push_back({"settings", to_row(settings)});
        app = std::make_unique<App>(Ports{storage, sound, device, speech, window},
                                    shipped_content(), window.fonts, launch);
        frame();
    }
    ~SoundThread() override { app.reset(); }

    void frame() {
        device.next_frame.reset();
        app->frame();
    }
    // The main thread turns, as at a desk, while these blocks are played, and looks at everything.
    void play(int blocks) {
        sound.grant(blocks);
        while (sound.await_played()) {
            app->played();
            if (device.is_hidden) continue;
            frame();
            EXPECT_FALSE(app->diagnostics().empty());
        }
    }
    // In the midst of blocks.
    void press_while_it_plays(std::string_view name) {
        sound.grant(8);
        press(name);
        play(1);
    }
    void start() { start_routine("Short reset"); }
};

TEST_F(SoundThread, MovesTheSessionByEachBlockAndByNothingElse) {
    start();
    constexpr int blocks = 200;
    for (int i = 0; i < blocks / 10; ++i) play(10);
    EXPECT_EQ(player().now(),
              time_of_frame(blocks * ThreadedAudio::block, ThreadedAudio::frames_per_second));
    EXPECT_EQ(app->practice()->frames(), blocks * ThreadedAudio::block);
    EXPECT_FALSE(app->practice()->cues().empty());
}

TEST_F(SoundThread, PlaysOnWhileThePersonPressesEverything) {
    start();
    play(200);
    for (int i = 0; i < 3; ++i) {
        press_while_it_plays("Pause");
        EXPECT_TRUE(paused());
        const Duration stands = player().now();
        play(10);
        EXPECT_EQ(player().now(), stands);
        press_while_it_plays("Resume");
        EXPECT_FALSE(paused());
        press_while_it_plays("Mute");
        press_while_it_plays("Next");
        press_while_it_plays("Unmute");
        press_while_it_plays("Previous");
        play(20);
        EXPECT_GT(player().now(), stands);
    }
    press_while_it_plays("End session");
    press_while_it_plays("End session");  // the dialog's
    EXPECT_EQ(app->screen(), "after");
    EXPECT_EQ(sound.state(), AudioOut::State::closed);
}

// It was recorded, and its device closed, on the thread of the sound.
TEST_F(SoundThread, ASessionThatEndsHiddenIsRecordedAndClosedOnTheMainThread) {
    start();
    play(20);
    hide(true);
    const int drawn = window.drawn;
    for (int i = 0; i < 1000 && playing(); ++i) play(100);
    EXPECT_EQ(window.drawn, drawn);
    EXPECT_EQ(sound.state(), AudioOut::State::closed);
    ASSERT_EQ(records().size(), 1U);
    const SessionRecord record = records()[0];
    EXPECT_TRUE(record.finished);
    for (const DoneItem& item : record.items) EXPECT_EQ(item.done, item.planned);
    EXPECT_FALSE(resume_row());
    hide(false);
    EXPECT_TRUE(sees(Role::heading, text("app.after.finished"))) << screen();
}

TEST_F(SoundThread, ASessionBeginsWhereAnotherWasLeftWhileBlocksCame) {
    for (int i = 0; i < 3; ++i) {
        start();
        play(20);
        sound.grant(8);
        press("End session");
        press("End session");  // the dialog's
        EXPECT_EQ(sound.state(), AudioOut::State::closed);
        press("Done");
    }
}

TEST_F(SoundThread, APageThatIsClosedTakesItsSoundWithIt) {
    start();
    sound.grant(50);
    app.reset();
    EXPECT_EQ(sound.state(), AudioOut::State::closed);
}

}  // namespace
}  // namespace catcow::testing
