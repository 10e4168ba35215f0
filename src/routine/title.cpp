#include "routine/title.h"

#include "base/utf8.h"
#include "routine/routine.h"

namespace catcow {

std::string_view title_fault(std::string_view title) {
    if (title.size() > most_title_bytes) return "longer than 96 bytes";
    while (!title.empty()) {
        const auto point = take_code_point(title);
        if (!point) return "not valid UTF-8";
        if (is_control(*point)) return "holds a control character";
    }
    return {};
}

}  // namespace catcow
