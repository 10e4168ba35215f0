#include "app/routines/print_sheet.h"

#include "app/common/wording.h"
#include "app/figure/drawn.h"
#include "app/routines/changes.h"
#include "app/routines/models.h"
#include "base/json_text.h"
#include "session/props.h"
#include "session/told.h"
#include "ui/written.h"

namespace catcow {
namespace {

// On paper nobody comes out of a pose before it has begun, and only what is done on both sides changes
// sides.
bool is_told(const Step& step, const Item& item) {
    if (step.only_if == OnlyIf::lowered) return false;
    return step.at != StepAt::change || item.sides == Sides::both;
}

void write_steps(JsonText& json, const Item& item, const Variant& variant, Side side,
                 const Texts& texts) {
    json.key("steps").open('[');
    for (const Step& step : variant.steps) {
        if (!is_told(step, item)) continue;
        const std::string_view at = name_of(step.at);
        json.open('[').text(at).text(texts("app.pose.at." + std::string(at)));
        json.text(with_side(texts, step.text, side)).close(']');
    }
    json.close(']');
}

class Sheet {
public:
    Sheet(const Printed& printed, const Content& content, const Person& person)
        : printed_(printed), content_(content), person_(person), drawer_(content) {}

    std::string take() {
        const Texts& texts = content_.texts;
        json_.open('{');
        write("title", title_of(printed_.whole, content_));
        about();
        write("date", written_date(texts, printed_.today));
        write("link", printed_.link);
        json_.key("code").open('[');
        json_.number(printed_.code ? printed_.code->side + 2 * QrCode::border : 0);
        json_.text(printed_.code ? path_of(*printed_.code) : "").close(']');
        write("care", texts("app.pose.cautions"));
        write("left", texts("app.figure.left"));
        write("right", texts("app.figure.right"));
        write("hurts", texts("app.print.hurts"));
        json_.key("stop").open('[');
        // Rules of the notice: those about pain, and about signs that need help.
        for (const char rule : {'6', '2', '3', '4', '5', '7'})
            json_.text(texts(std::string("app.notice.stop.") + rule));
        json_.close(']').key("exercises").open('[');
        for (const Item& item : printed_.mine.routine.items) exercise(item);
        return json_.close(']').close('}').take();
    }

private:
    void write(std::string_view key, std::string_view text) { json_.key(key).text(text); }

    void about() {
        const Routine& routine = printed_.mine.routine;
        const Texts& texts = content_.texts;
        json_.key("about").open('[');
        for (const std::string& line :
             {written_length(texts, line_of(routine, content_, printed_.way_time)),
              written_plan(printed_.whole, texts),
              props_told(routine, content_.catalogue, texts, person_).both(), printed_.whole.note,
              written_changes(texts, change_counts(printed_.mine))})
            if (!line.empty()) json_.text(line);
        json_.close(']');
    }

    void exercise(const Item& item) {
        const Pose& pose = *content_.catalogue.pose(item.pose);
        const Variant& variant = *pose.variant(item.variant);
        const Side side = item.sides == Sides::right ? Side::right : Side::left;
        const Line line = item_line(item, printed_.mine.routine.pace, content_);
        const DrawnPose drawn = drawer_.draw({&pose, &variant}, side);
        json_.open('{');
        write("title", line.title);
        write("dose", line.detail);
        write("start", drawn.start);
        write("end", drawn.end);
        write_steps(json_, item, variant, side, content_.texts);
        write("note", item.note);
        json_.key("cautions").open('[');
        for (const Caution& caution : cautions_for({&pose, &variant}, person_))
            json_.text(content_.texts(caution.text));
        json_.close(']').close('}');
    }

    const Printed& printed_;
    const Content& content_;
    const Person& person_;
    PoseDrawer drawer_;
    JsonText json_;
};

}  // namespace

std::string print_sheet(const Printed& printed, const Content& content, const Person& person) {
    return Sheet(printed, content, person).take();
}

}  // namespace catcow
