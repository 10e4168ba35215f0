#pragma once

#include <string>

#include "ui/screens/shell/screens.h"

namespace catcow {

namespace place {

// Every widget in every state, for those who make Catcow.
struct Gallery {
    GalleryModel model;
};

}  // namespace place

namespace dialog {

struct None {};
struct Message {
    std::string text;
};

}  // namespace dialog
}  // namespace catcow
