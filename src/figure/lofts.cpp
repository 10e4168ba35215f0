#include "figure/loft.h"

namespace catcow::figure {
namespace {

using namespace body;

// Places on the axis of the pelvis frame, in millimetres: hips 0, L5/S1 94, L3 179, T12 264, T6
// 383, C7 524, C1 638.
constexpr Ring trunk[] = {
    {-40, 132, 68, -92}, {0, 158, 80, -104},   {45, 156, 82, -104},  {80, 145, 82, -98},
    {115, 131, 82, -91}, {150, 121, 83, -88},  {190, 119, 84, -89},  {225, 126, 86, -93},
    {275, 138, 90, -98}, {325, 146, 92, -100}, {385, 150, 88, -101}, {435, 158, 79, -100},
    {468, 174, 65, -93}, {494, 176, 50, -80},  {515, 126, 44, -66},  {533, 68, 43, -57},
    {550, 51, 46, -51},  {580, 47, 50, -48},   {620, 46, 56, -46},   {650, 42, 54, -42},
};
constexpr Ring skull[] = {
    {-58, 17, 80, 38},  {-46, 28, 87, 24},  {-25, 41, 92, 2},   {0, 53, 94, -32},
    {25, 62, 95, -62},  {50, 70, 96, -82},  {76, 75, 95, -92},  {100, 74, 90, -89},
    {122, 66, 79, -79}, {140, 52, 62, -63}, {152, 34, 43, -45}, {158, 19, 24, -27},
};

constexpr Ring shoulder[] = {{0, 50, 50, -50}};
constexpr Ring upper_arm[] = {{-30, 45, 45, -46},  {-70, 46, 46, -46},  {-130, 42, 43, -43},
                              {-200, 38, 39, -38}, {-262, 33, 34, -33}, {-286, 29, 30, -29}};
constexpr Ring elbow[] = {{0, 36, 36, -36}};
constexpr Ring forearm[] = {{-28, 32, 32, -32},
                            {-65, 36, 36, -36},
                            {-120, 32, 32, -32},
                            {-180, 26, 27, -26},
                            {-218, 21, 23, -23}};
constexpr Ring wrist[] = {{0, 24, 25, -25}};
constexpr Ring hand[] = {{-20, 15, 25, -25},  {-40, 16, 36, -34},  {-80, 16, 41, -38},
                         {-115, 15, 38, -36}, {-150, 13, 32, -31}, {-170, 11, 24, -24}};
constexpr Ring thumb[] = {
    {-32, 12, 46, 20}, {-56, 12, 60, 36}, {-80, 11, 67, 46}, {-96, 9, 68, 51}};

constexpr Ring hip[] = {{-4, 76, 76, -78}};
constexpr Ring thigh[] = {{-45, 73, 77, -78},  {-100, 76, 80, -77}, {-170, 73, 77, -73},
                          {-250, 65, 69, -64}, {-330, 57, 60, -55}, {-378, 49, 51, -47}};
constexpr Ring knee[] = {{-6, 53, 53, -53}};
constexpr Ring shank[] = {{-42, 45, 45, -46},  {-80, 50, 46, -56},  {-130, 52, 46, -61},
                          {-190, 48, 44, -57}, {-270, 39, 38, -43}, {-345, 32, 33, -34},
                          {-384, 29, 31, -31}};
constexpr Ring ankle[] = {{0, 36, 38, -38}};
constexpr Ring foot[] = {{-48, 23, -18, -66}, {-22, 29, 8, -66},  {12, 34, 20, -66},
                         {48, 39, -8, -66},   {84, 41, -26, -66}, {112, 39, -30, -66}};
constexpr Ring toes[] = {{2, 38, 14, -20}, {24, 36, 7, -20}, {46, 29, 2, -19}};

constexpr Loft middle[] = {
    {pelvis, Axis::upright, Tone::wood, 0, 36, trunk},
    {head, Axis::upright, Tone::head, 0, 32, skull},
};
constexpr Loft left[] = {
    {left_upper_arm, Axis::upright, Tone::joint, 0, 18, shoulder},
    {left_upper_arm, Axis::upright, Tone::wood, 0, 18, upper_arm},
    {left_forearm, Axis::upright, Tone::joint, 0, 16, elbow},
    {left_forearm, Axis::upright, Tone::wood, 0, 16, forearm},
    {left_hand, Axis::upright, Tone::joint, 0, 14, wrist},
    {left_hand, Axis::upright, Tone::wood, -6, 18, hand},
    {left_hand, Axis::upright, Tone::wood, -10, 10, thumb},
    {left_thigh, Axis::upright, Tone::joint, 0, 20, hip},
    {left_thigh, Axis::upright, Tone::wood, 0, 20, thigh},
    {left_shank, Axis::upright, Tone::joint, 0, 18, knee},
    {left_shank, Axis::upright, Tone::wood, 0, 18, shank},
    {left_foot, Axis::upright, Tone::joint, 0, 16, ankle},
    {left_foot, Axis::ahead, Tone::wood, -7, 20, foot},
    {left_toes, Axis::ahead, Tone::wood, -8, 18, toes},
};

}  // namespace

std::span<const Loft> middle_lofts() { return middle; }
std::span<const Loft> left_lofts() { return left; }

}  // namespace catcow::figure
