#include "app/figure/compared.h"

#include <cmath>

#include "app/common/wording.h"
#include "app/figure/picture_id.h"
#include "figure/drawing.h"

namespace catcow {
namespace {

using Spot = ComparisonModel::Spot;

Spot share_of(const figure::Matrix& projection, Vec3 point) {
    const figure::Spot spot = figure::spot_of(projection, point);
    return {static_cast<float>((1 + spot.x) / 2), static_cast<float>((1 - spot.y) / 2)};
}

ComparisonModel::Still still_of(const Mistakes::Still& solved, const figure::View& view,
                                int picture) {
    const figure::Matrix projection = figure::projection_of(view, 1);
    ComparisonModel::Still still;
    still.picture = picture;
    for (const Vec3 point : solved.reading.line) still.line.push_back(share_of(projection, point));
    for (const Vec3 point : solved.reading.away) still.away.push_back(share_of(projection, point));
    still.at = share_of(projection, solved.reading.at);
    return still;
}

std::string rounded(double value) { return std::to_string(std::lround(std::abs(value))); }

// Appends the marks as a path in the view box of a drawing, 0 to 100.
void add_marks(const ComparisonModel::Still& still, std::string& path) {
    const auto add = [&](char letter, Spot spot) {
        path += letter;
        path += std::to_string(std::lround(100 * spot.x)) + ' ' +
                std::to_string(std::lround(100 * spot.y));
    };
    for (const auto* const spots : {&still.line, &still.away})
        for (std::size_t i = 0; i < spots->size(); ++i) add(i == 0 ? 'M' : 'L', (*spots)[i]);
    add('M', {still.at.x - .04F, still.at.y});
    path += "a4 4 0 1 0 8 0a4 4 0 1 0-8 0";
}

}  // namespace

std::vector<ComparisonModel> Compared::of(const Pose& pose, const Variant& variant,
                                          const Content& content, bool lines) {
    std::vector<ComparisonModel> all;
    mistakes_.begin();
    for (const int mistake : mistakes_.of(pose.id, variant.id)) {
        Solved& solved = solved_[static_cast<std::size_t>(mistake)];
        if (!solved.both) {
            solved.both = mistakes_.compare(mistake);
            if (mistakes_.solving()) break;
        }
        if (!solved.both) continue;  // it cannot be solved
        all.push_back(model(mistake, *solved.both, pose, content));
        if (!lines) continue;
        all.back().right.drawing = drawing(mistake, false, *solved.both);
        all.back().wrong.drawing = drawing(mistake, true, *solved.both);
        add_marks(all.back().right, all.back().right.drawing);
        add_marks(all.back().wrong, all.back().wrong.drawing);
    }
    return all;
}

std::optional<figure::Picture> Compared::picture(int id, const Palette& palette) const {
    const int mistake = mistake_of_picture(id);
    if (mistake < 0 || mistake >= static_cast<int>(solved_.size())) return std::nullopt;
    const std::optional<Comparison>& both = solved_[static_cast<std::size_t>(mistake)].both;
    if (!both) return std::nullopt;
    return figure::Picture{(is_right_form(id) ? both->right : both->wrong).body, both->view,
                           figure::colours_on(channels(palette.paper))};
}

ComparisonModel Compared::model(int mistake, const Comparison& both, const Pose& pose,
                                const Content& content) const {
    const std::string key = "mistakes." + std::string(mistakes_.id_of(mistake));
    ComparisonModel model;
    model.pose = pose_text(content, pose, "name");
    model.sentence = content.texts.format(
        "pose." + pose.id + "." + key,
        {{"n", rounded(both.wrong.reading.value)}, {"right", rounded(both.right.reading.value)}});
    model.right = still_of(both.right, both.view, picture_of_mistake(mistake, true));
    model.wrong = still_of(both.wrong, both.view, picture_of_mistake(mistake, false));
    return model;
}

const std::string& Compared::drawing(int mistake, bool wrong, const Comparison& both) {
    Solved& solved = solved_[static_cast<std::size_t>(mistake)];
    std::string& kept = wrong ? solved.wrong : solved.right;
    if (!kept.empty()) return kept;
    if (mesh_.vertices.empty()) mesh_ = figure::make_mannequin(mistakes_.skeleton());
    kept = figure::drawing_of(mistakes_.skeleton(), mesh_, (wrong ? both.wrong : both.right).body,
                              both.view)
               .joined();
    return kept;
}

}  // namespace catcow
