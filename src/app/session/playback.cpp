#include "app/session/playback.h"

#include <utility>

namespace catcow {

void Playback::fill(std::span<float> out) {
    const int rate = audio_.rate();
    follow_rate(rate);
    if (shared_.from) frame_ = frames_at(*std::exchange(shared_.from, {}), rate);
    if (shared_.plan) {
        plan_ = *std::exchange(shared_.plan, {});
        synthesiser_->set_plan(plan_);
    }
    synthesiser_->set_profile(shared_.profile);
    synthesiser_->set_volume(shared_.volume);
    synthesiser_->set_bed_volume(shared_.noise);
    synthesiser_->set_muted(shared_.muted);
    synthesiser_->set_ducked(shared_.ducked);
    synthesiser_->render(out, frame_, shared_.playing);
    const std::vector<StartedCue>& started = synthesiser_->started();
    shared_.started.insert(shared_.started.end(), started.begin(), started.end());
    const auto frames = static_cast<int>(out.size());
    shared_.blocks.push_back({frames, rate, device_.monotonic(), synthesiser_->frames()});
    if (shared_.playing) frame_ += frames;
}

void Playback::follow_rate(int rate) {
    if (synthesiser_ && synthesiser_->rate() == rate) return;
    if (synthesiser_) frame_ = frames_at(time_of_frame(frame_, synthesiser_->rate()), rate);
    synthesiser_ = std::make_unique<Synthesiser>(rate);
    synthesiser_->set_bed(true);
    synthesiser_->set_plan(plan_);
}

}  // namespace catcow
