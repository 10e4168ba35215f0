#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "figure/framing.h"
#include "figure/view.h"

namespace catcow {

// Mistakes and the right form beside them, as stills. They have solver and cache of their own, so
// that they neither disturb nor reach the figure of a session.
class Mistakes {
public:
    // `data` must outlive this object.
    explicit Mistakes(const body::FigureData& data) : figures_(data) {}

    // Returns indices in FigureData::mistakes(): those whose right form is this variant. Mistakes
    // of the same pose on another variant would need a picture of their own.
    std::vector<int> of(std::string_view pose, std::string_view variant) const;
    // Returns the last part of the name of its key: "sag".
    std::string_view id_of(int mistake) const;

    // Both bodies on the left side, in one view, so that only the mistake differs.
    struct Still {
        body::PosedBody body;
        body::Reading reading;
    };
    struct Comparison {
        Still right, wrong;
        figure::View view;  // of a square
    };
    // Each call solves one slice. Empty until both are solved, and if one cannot be solved.
    std::optional<Comparison> compare(int mistake);
    void begin() { solving_ = false; }         // before the comparisons of a frame
    bool solving() const { return solving_; }  // the last comparison: call again

    const body::Skeleton& skeleton() const { return figures_.skeleton(); }

private:
    std::optional<Still> still(int key, const body::Gauge& gauge);

    body::Figures figures_;
    bool solving_ = false;
};

}  // namespace catcow
