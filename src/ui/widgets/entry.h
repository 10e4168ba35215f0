#pragma once

#include <cstddef>
#include <string>

#include "ui/ui.h"

namespace catcow {

// A text field. Returns true when `text` changed. While the person edits it, the page puts a real,
// opaque input over the box. Otherwise the text is drawn here, shortened to the box.
bool text_field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
                std::size_t most_letters);
// The same for a sentence or two. Their lines wrap and are all seen, also while they are written. There are
// no line breaks in them.
bool note_field(Ui& ui, std::string_view key, std::string_view label, std::string& text,
                std::size_t most_letters);

}  // namespace catcow
