#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/common/content.h"
#include "app/common/window.h"
#include "demonstration/mistakes.h"
#include "figure/mesh.h"
#include "ui/screens/shell/comparison.h"

namespace catcow {

// The mistakes of a variant beside its right form, as the screens show them: solved one slice per
// frame, measured, and with the measure in the sentence. So sentence and picture cannot differ.
class Compared {
public:
    // `data` must outlive this object.
    explicit Compared(const body::FigureData& data)
        : data_(data), mistakes_(data), solved_(data.mistakes().size()) {}

    // Returns the comparisons that are solved, in the order of the data. Each call solves one slice
    // of one that is not. `lines`: with drawings for a page without a canvas.
    std::vector<ComparisonModel> of(const Pose& pose, const Variant& variant,
                                    const Content& content, bool lines);
    bool solving() const { return mistakes_.solving(); }

    // Returns a picture by its id in the PictureBook. Empty if it is not solved, or no such picture.
    std::optional<figure::Picture> picture(int id, const Palette& palette) const;

private:
    using Comparison = Mistakes::Comparison;
    ComparisonModel model(int mistake, const Comparison& both, const Pose& pose,
                          const Content& content) const;
    const std::string& drawing(int mistake, bool wrong, const Comparison& both);

    const body::FigureData& data_;
    Mistakes mistakes_;
    struct Solved {
        std::optional<Comparison> both;
        std::string right, wrong;  // drawings in lines
    };
    std::vector<Solved> solved_;  // by index in FigureData::mistakes()
    figure::Mesh mesh_;           // for drawings; made on first use
};

}  // namespace catcow
