#pragma once

#include <string>

#include "ui/screens/shell/screens.h"

namespace catcow {

namespace place {

// Shows every widget in every state, for developers.
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
