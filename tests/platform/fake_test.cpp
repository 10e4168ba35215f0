#include <gtest/gtest.h>

#include "platform/fake/audio.h"
#include "platform/fake/device.h"
#include "platform/fake/storage.h"

// Tests rely on the fakes, so the fakes must behave as promised.

namespace catcow {
namespace {

void put(FakeStorage& storage, std::string_view key, std::string_view text,
         std::function<void(bool)> done = {}) {
    storage.change(
        "single", key, true, [text = std::string(text)](const std::string*) { return text; },
        std::move(done));
}
void remove(FakeStorage& storage, std::string_view key) { put(storage, key, ""); }

TEST(FakeStorage, GivesBackWhatIsPutAndNoMoreOnceItIsRemoved) {
    FakeStorage storage;
    put(storage, "a", "1");
    put(storage, "a", "2");
    ASSERT_NE(storage.find("single", "a"), nullptr);
    EXPECT_EQ(*storage.find("single", "a"), "2");
    EXPECT_EQ(storage.find("sessions", "a"), nullptr);
    remove(storage, "a");
    EXPECT_EQ(storage.find("single", "a"), nullptr);
    EXPECT_EQ(storage.writes.size(), 2U);
}

TEST(FakeStorage, LoadsWhatWasThereBefore) {
    FakeStorage storage;
    storage.single = {{"a", "1"}};
    Storage::Contents seen;
    storage.load([&](Storage::Contents contents) { seen = std::move(contents); });
    EXPECT_EQ(seen.state, Storage::State::ready);
    ASSERT_EQ(seen.single.size(), 1U);
    EXPECT_EQ(seen.single[0].text, "1");
}

TEST(FakeStorage, EachTroubleShowsAsItDoesInABrowser) {
    struct Case {
        FakeStorage::Trouble trouble;
        Storage::State after_put;
        bool erases;
    };
    for (const Case& each :
         {Case{FakeStorage::Trouble::none, Storage::State::ready, true},
          Case{FakeStorage::Trouble::full, Storage::State::full, true},
          Case{FakeStorage::Trouble::denied, Storage::State::unavailable, false},
          Case{FakeStorage::Trouble::gone, Storage::State::unavailable, false}}) {
        FakeStorage storage;
        storage.trouble = each.trouble;
        std::optional<bool> kept;
        put(storage, "b", "2", [&](bool answer) { kept = answer; });
        EXPECT_EQ(kept, each.trouble == FakeStorage::Trouble::none);
        EXPECT_EQ(storage.find("single", "b") != nullptr, kept);
        EXPECT_EQ(storage.state(), each.after_put);
        std::optional<bool> erased;
        storage.erase_everything([&](bool answer) { erased = answer; });
        EXPECT_EQ(erased, each.erases);
    }
}

TEST(FakeStorage, SlowOneAnswersInOrderWhenTheTestSaysSo) {
    FakeStorage storage;
    storage.slow = true;
    bool kept = false;
    put(storage, "a", "1", [&](bool answer) { kept = answer; });
    put(storage, "b", "1");
    remove(storage, "a");
    EXPECT_FALSE(kept);
    EXPECT_EQ(storage.find("single", "b"), nullptr);
    storage.answer();
    EXPECT_TRUE(kept);
    EXPECT_EQ(storage.find("single", "a"), nullptr);
    EXPECT_NE(storage.find("single", "b"), nullptr);
}

TEST(FakeAudio, TakesWholeBlocksAndALastPart) {
    FakeAudio audio;
    std::vector<std::size_t> blocks;
    audio.open([&](std::span<float> out) { blocks.push_back(out.size()); });
    EXPECT_EQ(audio.pull(5000), 5000);
    EXPECT_EQ(blocks, (std::vector<std::size_t>{2048, 2048, 904}));
}

TEST(FakeAudio, TakesNothingOnceClosedAfterABlock) {
    FakeAudio audio;
    int taken = 0;
    audio.open([&](std::span<float> out) { taken += static_cast<int>(out.size()); });
    audio.played = [&] {
        if (taken > 5000) audio.close();
    };
    EXPECT_EQ(audio.pull(100'000), 6144);
    EXPECT_EQ(audio.heard.size(), 6144U);
}

TEST(FakeAudio, IsNeitherClosedNorOpenedFromItsOwnCallback) {
    FakeAudio audio;
    audio.open([&](std::span<float>) {
        audio.close();
        audio.open({});
    });
    EXPECT_EQ(audio.pull(2048), 2048);
    EXPECT_EQ(audio.state(), AudioOut::State::running);
    EXPECT_EQ(audio.misused, 2);
}

TEST(FakeAudio, TakesNothingWhileStalledSuspendedUnavailableOrDead) {
    FakeAudio audio;
    audio.open([](std::span<float>) {});
    audio.stalled = true;
    EXPECT_EQ(audio.pull(100), 0);
    EXPECT_EQ(audio.state(), AudioOut::State::running);
    audio.stalled = false;
    audio.suspend();
    EXPECT_EQ(audio.pull(100), 0);
    audio.resume();
    EXPECT_EQ(audio.pull(100), 100);
    audio.die();
    EXPECT_EQ(audio.pull(100), 0);
    audio.open([](std::span<float>) {});
    EXPECT_EQ(audio.state(), AudioOut::State::unavailable);
}

TEST(FakeDevice, SaysWhenTheEarliestFrameIsDue) {
    FakeDevice device;
    device.request_frame_after(seconds(2));
    device.request_frame_after(seconds(1));
    EXPECT_FALSE(device.advance(seconds(0.6)));
    EXPECT_TRUE(device.advance(seconds(0.6)));
    EXPECT_FALSE(device.advance(seconds(2)));
}

TEST(FakeDevice, CountsWholeSecondsOfTheWorldFromPartsOfThem) {
    FakeDevice device;
    const long long before = device.unix;
    for (int i = 0; i < 21; ++i) device.advance(seconds(0.1));
    EXPECT_EQ(device.unix, before + 2);
}

TEST(FakeDevice, AddsPatchesUpInReadingOrder) {
    FakeDevice device;
    SemanticsTree before, after;
    for (const char* name : {"A", "B", "C"}) {
        Node node;
        node.id = static_cast<std::uint32_t>(name[0]);
        node.role = Role::button;
        node.name = name;
        before.nodes.push_back(node);
    }
    after.nodes = {before.nodes[2], before.nodes[0]};
    after.nodes[1].name = "A changed";
    device.mirror(difference({}, before));
    device.mirror(difference(before, after));
    EXPECT_EQ(device.mirrored, after.nodes);
    EXPECT_NE(device.find(Role::button, "A changed"), nullptr);
    EXPECT_EQ(device.find(Role::button, "B"), nullptr);
}

}  // namespace
}  // namespace catcow
