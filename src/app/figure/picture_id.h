#pragma once

namespace catcow {

// The id of a variant's small picture in the PictureBook. Never 0, which means no picture.
// Variant numbers are 0..31 (catalogue), pose numbers begin with 1.
constexpr int picture_of(int pose, int variant) { return 32 * pose + variant; }
constexpr int pose_of_picture(int picture) { return picture / 32; }
constexpr int variant_of_picture(int picture) { return picture % 32; }

// The ids of the stills of a mistake, after all others. They are larger pictures.
constexpr int first_still = 1 << 20;
constexpr bool is_still(int picture) { return picture >= first_still; }
constexpr int picture_of_mistake(int mistake, bool right_form) {
    return first_still + 2 * mistake + (right_form ? 1 : 0);
}
constexpr int mistake_of_picture(int picture) {
    return is_still(picture) ? (picture - first_still) / 2 : -1;
}
constexpr bool is_right_form(int picture) { return picture % 2 == 1; }

}  // namespace catcow
