#include "figure/stage.h"

namespace catcow::figure {

Colours colours_on(Rgb paper) {
    Colours colours;
    colours.paper = paper;
    if (paper[0] + paper[1] + paper[2] > 1.5F) return colours;
    colours.wood = {.80F, .61F, .42F};
    colours.joint = {.60F, .42F, .28F};
    colours.hair = {.36F, .25F, .18F};
    colours.mat = {.23F, .33F, .30F};
    colours.prop = {.42F, .46F, .54F};
    colours.wall = {.27F, .31F, .30F};
    colours.accent = {.435F, .816F, .733F};
    colours.shadow = .85F;
    return colours;
}

}  // namespace catcow::figure
