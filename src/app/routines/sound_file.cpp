#include "app/routines/sound_file.h"

#include <algorithm>

namespace catcow {
namespace {

constexpr Duration patience = seconds(30);  // to load the writer, and to write the end of the file
constexpr Duration slice = seconds(0.03);
constexpr int most_blocks = 80;  // in one slice

}  // namespace

void SoundFile::begin(Wish wish) {
    Duration length = wish.length;
    for (const Cue& cue : wish.plan) length = std::max(length, cue.at + cue.length);
    all_ = frames_at(length, rate);
    written_ = false;
    block_.clear();
    synthesiser_ = std::make_unique<Synthesiser>(rate);
    synthesiser_->set_profile(wish.profile);
    synthesiser_->set_bed(true);
    synthesiser_->set_bed_volume(wish.noise);
    synthesiser_->set_plan(std::move(wish.plan));
    wait();
    device_.begin_sound(rate, wish.name,
                        waits_.once<Device::Shared>([this, file = ++files_](auto how) {
                            if (file == files_) end(how == Device::Shared::sent);
                        }));
}

void SoundFile::follow() {
    if (!synthesiser_ || written_) return;
    device_.request_frame();
    const Duration begun = device_.monotonic();
    for (int i = 0; i < most_blocks && device_.monotonic() - begun < slice && add_next(); ++i) {
    }
}

// Returns whether there is more to add and the file takes it.
bool SoundFile::add_next() {
    const long long made = synthesiser_->frames();
    if (block_.empty() && made < all_) {
        block_.resize(static_cast<std::size_t>(std::min<long long>(rate / 4, all_ - made)));
        synthesiser_->render(block_, made, true);
    }
    written_ = block_.empty();
    if (!device_.add_sound(block_)) return written_ = false;
    block_.clear();
    waits_.over(limit_);
    if (written_ && synthesiser_) wait();
    return !written_;
}

void SoundFile::wait() {
    limit_ = waits_.limit_by(patience, [this] { end(false); });
}

void SoundFile::end(bool kept) {
    stop();
    outcome_ = kept;
    device_.request_frame();
}

void SoundFile::stop() {
    if (!synthesiser_) return;
    ++files_;
    waits_.over(limit_);
    synthesiser_.reset();
    device_.drop_sound();
}

std::optional<double> SoundFile::share() const {
    if (!synthesiser_) return std::nullopt;
    return static_cast<double>(synthesiser_->frames()) / static_cast<double>(all_);
}

}  // namespace catcow
