#include "ui/intents.h"

#include <utility>

namespace catcow {

void Intents::push_back(Intent intent) { all_.push_back(intent); }

std::string_view Intents::keep(std::string text) {
    texts_.push_front(std::move(text));
    return texts_.front();
}

}  // namespace catcow
