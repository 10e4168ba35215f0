// The desk's sound on SDL's dummy device, which takes blocks in real time from a thread of its own.
// That no two threads meet unlocked is for the thread sanitizer to say; these tests make them meet.
#include "platform/native/audio.h"

#include <SDL.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace catcow {
namespace {

// What the two threads tell each other: no test sleeps, each waits for what must come.
class Counter {
public:
    void add() {
        const std::lock_guard lock(mutex_);
        ++count_;
        changed_.notify_all();
    }
    void await(int count) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return count_ >= count; });
    }
    void await_more(int more) { await(count() + more); }
    int count() const {
        const std::lock_guard lock(mutex_);
        return count_;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    int count_ = 0;
};

class DeskSound : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        SDL_SetMainReady();
        SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
        ASSERT_EQ(SDL_InitSubSystem(SDL_INIT_AUDIO), 0) << SDL_GetError();
    }
    static void TearDownTestSuite() { SDL_Quit(); }

    Counter blocks, wakes;
    DeskAudio audio{[this] { wakes.add(); }};
    AudioOut::Fill counting = [this](std::span<float>) { blocks.add(); };
};

TEST_F(DeskSound, PlaysBlocksUntilItIsClosed) {
    EXPECT_EQ(audio.state(), AudioOut::State::closed);
    EXPECT_EQ(audio.rate(), 0);
    audio.open(counting);
    EXPECT_EQ(audio.state(), AudioOut::State::running);
    EXPECT_EQ(audio.rate(), 48000);
    blocks.await(3);
    audio.close();
    EXPECT_EQ(audio.state(), AudioOut::State::closed);
    const int played = blocks.count();
    audio.open([](std::span<float>) {});
    audio.close();
    EXPECT_EQ(blocks.count(), played);
}

TEST_F(DeskSound, IsSafeToShareUnderItsLock) {
    long long frames = 0;
    audio.open([&](std::span<float> out) {
        frames += static_cast<long long>(out.size()) * audio.rate() / 48000;
        blocks.add();
    });
    long long seen = 0;
    while (blocks.count() < 5) {
        audio.lock();
        EXPECT_GE(frames, seen);
        seen = frames;
        audio.unlock();
    }
    audio.close();
    EXPECT_GE(frames, 5 * 1024);
}

TEST_F(DeskSound, TellsOnceOfAllBlocksUntilItIsHeard) {
    audio.open(counting);
    blocks.await(4);
    EXPECT_EQ(wakes.count(), 1);
    for (int heard = 1; heard < 4; ++heard) {
        audio.hear();
        wakes.await(heard + 1);
    }
    audio.close();
}

TEST_F(DeskSound, GoesOnWithAnotherFillWhenItIsOpenedAgain) {
    Counter others;
    audio.open(counting);
    blocks.await(2);
    audio.open([&](std::span<float>) { others.add(); });
    const int before = blocks.count();
    others.await(2);
    EXPECT_EQ(blocks.count(), before);
    audio.close();
}

// A session that ended while its window was hidden closed the device from the device's own thread.
TEST_F(DeskSound, IsNotClosedFromItsOwnCallback) {
    audio.open([this](std::span<float>) {
        audio.close();
        blocks.add();
    });
    wakes.await(1);
    EXPECT_EQ(audio.state(), AudioOut::State::closed) << "as good as";
    EXPECT_EQ(audio.rate(), 48000) << "but not yet";
    audio.hear();
    EXPECT_EQ(audio.rate(), 0);
    EXPECT_EQ(blocks.count(), 1) << "nothing more is asked for";
}

TEST_F(DeskSound, OpensAgainAfterItsCallbackWantedItClosed) {
    audio.open([this](std::span<float>) { audio.close(); });
    wakes.await(1);
    audio.open(counting);
    EXPECT_EQ(audio.state(), AudioOut::State::running);
    blocks.await_more(2);
    audio.close();
}

TEST_F(DeskSound, OpensAndClosesManyTimesWhileBlocksCome) {
    for (int i = 0; i < 20; ++i) {
        audio.open(counting);
        if (i % 4 == 0) blocks.await_more(1);
        audio.hear();
        audio.close();
    }
    EXPECT_GE(blocks.count(), 5);
}

}  // namespace
}  // namespace catcow
