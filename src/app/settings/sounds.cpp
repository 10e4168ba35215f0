#include "app/settings/sounds.h"

#include <span>

namespace catcow {
namespace {

constexpr KnownSound before[] = {
    {"app.word.get_ready", "app.sound.about.tick", CueKind::tick},
    {"app.sound.ends", "app.sound.about.ends", CueKind::begin},
    {"app.sound.new_pose", "app.sound.about.new_pose", CueKind::new_pose},
    {"app.sound.next_step", "app.sound.about.next_step", CueKind::next_step},
    {"app.sound.on_the_way", "app.sound.about.on_the_way", CueKind::on_the_way},
    {"app.word.enter", "app.sound.about.enter", CueKind::into_pose}};
constexpr KnownSound tones[] = {{"app.word.inhale", "app.sound.about.inhale", CueKind::inhale},
                                {"app.word.exhale", "app.sound.about.exhale", CueKind::exhale}};
constexpr KnownSound bells[] = {{"app.word.inhale", "app.sound.about.bell_in", CueKind::bell_in},
                                {"app.word.exhale", "app.sound.about.bell_out", CueKind::bell_out}};
constexpr KnownSound after[] = {
    {"app.word.change_sides", "app.sound.about.change_sides", CueKind::change_sides},
    {"app.word.leave", "app.sound.about.leave", CueKind::out_of_pose}};

}  // namespace

std::vector<KnownSound> known_sounds(SoundSettings::Breath breath) {
    std::span<const KnownSound> breaths;
    if (breath == SoundSettings::Breath::tones) breaths = tones;
    if (breath == SoundSettings::Breath::bells) breaths = bells;
    std::vector<KnownSound> all;
    for (const auto part :
         {std::span<const KnownSound>(before), breaths, std::span<const KnownSound>(after)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

// Ticks come in threes. A tone is as long as the breath.
std::vector<Cue> cues_of(CueKind kind, const Pace& pace) {
    Duration length = ring_of(kind);
    if (kind == CueKind::inhale) length = pace.inhale;
    if (kind == CueKind::exhale) length = pace.exhale;
    if (kind != CueKind::tick) return {{kind, {}, length}};
    return {{kind, {}, length}, {kind, seconds(1), length}, {kind, seconds(2), length}};
}

}  // namespace catcow
