#include "app/voice/tones.h"

#include <algorithm>
#include <utility>

namespace catcow {
namespace {

constexpr Duration lead_in = seconds(0.1);   // the volume is set by then
constexpr Duration lead_out = seconds(0.3);  // so that a device plays its last block to the end

}  // namespace

bool Tones::play(std::vector<Cue> cues, double volume) {
    if (!open_) synthesiser_.reset();  // what was cut off before does not sound again
    open_ = true;
    audio_.lock();
    next_ = std::move(cues);
    volume_ = volume;
    over_ = false;
    audio_.unlock();
    audio_.open([this](std::span<float> out) { fill(out); });
    return audio_.state() != AudioOut::State::unavailable;
}

void Tones::hush() {
    if (std::exchange(open_, false)) audio_.close();
}

void Tones::follow() {
    if (!open_) return;
    audio_.lock();
    const bool over = over_;
    audio_.unlock();
    if (over) hush();
}

void Tones::fill(std::span<float> out) {
    const int rate = audio_.rate();
    if (!synthesiser_ || synthesiser_->rate() != rate) {
        synthesiser_ = std::make_unique<Synthesiser>(rate);
        frame_ = end_ = 0;
    }
    if (auto cues = std::exchange(next_, std::nullopt)) {
        const Duration begin = time_of_frame(frame_, rate) + lead_in;
        Duration end = begin;
        for (Cue& cue : *cues) {
            cue.at += begin;
            end = std::max(end, cue.at + cue.length);
        }
        end_ = frames_at(end + lead_out, rate);
        synthesiser_->set_plan(*std::move(cues));
    }
    synthesiser_->set_volume(volume_);
    synthesiser_->render(out, frame_, true);
    frame_ += static_cast<long long>(out.size());
    over_ = frame_ >= end_;
}

}  // namespace catcow
