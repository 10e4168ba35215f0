#pragma once

namespace catcow {

// The id of a variant's small picture in the PictureBook. Never 0, which means no picture.
// Variant numbers are 0..31 (catalogue), pose numbers begin with 1.
constexpr int picture_of(int pose, int variant) { return 32 * pose + variant; }
constexpr int pose_of_picture(int picture) { return picture / 32; }
constexpr int variant_of_picture(int picture) { return picture % 32; }

}  // namespace catcow
