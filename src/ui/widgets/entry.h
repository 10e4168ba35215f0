#pragma once

#include <cstddef>
#include <string>

#include "ui/ui.h"

namespace catcow {

// Text entry. True when `text` changed. While it is written into, the page lays a real input over the
// box, opaque; at rest the text is drawn here, cut where the box ends.
bool text_field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
                std::size_t most_letters);

}  // namespace catcow
