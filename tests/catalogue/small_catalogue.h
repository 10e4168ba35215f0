#pragma once

#include <string>
#include <vector>

#include "catalogue/catalogue.h"

// The smallest content that loads. Tests break it in one place at a time.

namespace catcow::testing {

inline const std::string positions_json = R"({
  "positions": ["standing", "kneeling", "prone"],
  "moves": [
    {"from": "standing", "to": "kneeling", "seconds": 6},
    {"from": "kneeling", "to": "prone", "seconds": 5},
    {"from": "standing", "to": "prone", "seconds": 20},
    {"from": "prone", "to": "kneeling", "seconds": 8},
    {"from": "kneeling", "to": "standing", "seconds": 9}
  ]
})";

inline const std::string gate_json = R"({
  "number": 2, "id": "gate", "kind": "flexibility", "moves": ["side_bend"], "works": ["obliques"], "two_sided": true,
  "variants": [{
    "number": 0, "id": "standard", "position": "kneeling",
    "seconds": {"enter": 12, "change": 20, "leave": 10.5},
    "lifts": "exhale",
    "dose": {"kind": "hold", "amount": 4},
    "caps": {"hold_seconds": 60},
    "steps": [
      {"at": "enter", "text": "leg-out"}, {"at": "inhale", "text": "reach"},
      {"at": "exhale", "text": "bend"}, {"at": "hold", "text": "hips"},
      {"at": "change", "text": "upright"}, {"at": "leave", "text": "upright"}
    ]
  }]
})";

// Returns `text` with the first `what` replaced by `by`.
inline std::string with(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

inline Result<Catalogue> load(const std::string& positions, const std::string& gate) {
    return Catalogue::load({{"positions.json", positions}, {"poses/gate.json", gate}});
}

// Returns the line that says why this content does not load, or "loads".
inline std::string fault(const std::string& positions, const std::string& gate) {
    const auto catalogue = load(positions, gate);
    return catalogue.ok() ? "loads" : catalogue.error().message;
}

}  // namespace catcow::testing
