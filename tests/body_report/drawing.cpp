#include "body_report/drawing.h"

#include <algorithm>
#include <cstdio>
#include <vector>

#include "body/balance.h"
#include "body/shapes.h"

namespace catcow::body {

namespace {

constexpr double pixels = 165;  // pixels per metre
constexpr int panel = 340;

// The direction of view of a panel: the world axes that point right, up and towards the viewer.
struct View {
    const char* name;
    Vec3 right, up, near;
};
constexpr View views[] = {{"front", {1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                          {"side", {0, 0, 1}, {0, 1, 0}, {-1, 0, 0}},
                          {"top", {0, 0, 1}, {1, 0, 0}, {0, 1, 0}}};

template <class... Values>
std::string print(const char* format, Values... values) {
    char text[512];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

struct Canvas {
    const View* view;
    double left, middle_x, base_y;  // base_y: pixel row at which up = 0
    double x(Vec3 p) const {
        return left + panel / 2.0 + pixels * (dot(view->right, p) - middle_x);
    }
    double y(Vec3 p) const { return base_y - pixels * dot(view->up, p); }
};

const char* colour_of(int part) {
    if (part <= upper_thorax) return "#e6d8c3";
    if (part <= head) return "#f1e7d8";
    return is_right(part) ? "#9fb8d8" : "#e0a878";
}

std::string stroke(const Canvas& on, Vec3 a, Vec3 b, double width, const char* colour) {
    return print(
        "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='%.1f' "
        "stroke-linecap='round'/>\n",
        on.x(a), on.y(a), on.x(b) + .01, on.y(b), colour, width * pixels);
}

struct Piece {
    double depth;
    std::string text;
};

std::string prop_outline(const Canvas& on, const Prop& prop) {
    const Vec3 low = prop.at - Vec3{prop.size.x / 2, 0, prop.size.z / 2};
    const Vec3 high = low + prop.size;
    const double x0 = std::min(on.x(low), on.x(high)), y0 = std::min(on.y(low), on.y(high));
    return print(
        "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='#8a9' fill-opacity='.35' "
        "stroke='#465'/>\n",
        x0, y0, std::abs(on.x(low) - on.x(high)), std::abs(on.y(low) - on.y(high)));
}

std::string draw_view(const Skeleton& skeleton, const SolvedKey& key, const Frames& frames,
                      const Canvas& on) {
    std::string out = print("<text x='%.0f' y='%d'>%s</text>\n", on.left + 8, 34, on.view->name);
    for (const Prop& prop : key.goal.props) out += prop_outline(on, prop);
    std::vector<Piece> pieces;
    for (int i = 0; i < capsule_count; ++i) {
        const Capsule& c = capsule(i);
        const Vec3 a = frames[c.part].point(skeleton.scale * c.from);
        const Vec3 b = frames[c.part].point(skeleton.scale * c.to);
        const double width = skeleton.scale * (c.radius_from + c.radius_to);
        pieces.push_back({dot(on.view->near, a + b) / 2 + width / 2,
                          stroke(on, a, b, width + .008, "#555") +
                              stroke(on, a, b, width - .004, colour_of(c.part))});
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.depth < b.depth; });
    for (const Piece& piece : pieces) out += piece.text;
    for (int part = lower_lumbar; part <= head; ++part) {
        out += stroke(on, frames[parent_of(part)].place, frames[part].place, .012, "#b03030");
    }
    const Vec3 nose = frames[head].point({0, .03, .10});
    out += stroke(on, nose, frames[head].point({0, .03, .14}), .02, "#333");
    for (const Contact& contact : key.goal.contacts) {
        if (contact.on_site >= 0) continue;
        const Vec3 at =
            skin_point(skeleton, frames, site(contact.site), surface_of(key.goal, contact).normal);
        out += print("<circle cx='%.1f' cy='%.1f' r='3' fill='#2a7d2a'/>\n", on.x(at), on.y(at));
    }
    const Vec3 mass = centre_of_mass(skeleton, frames);
    out += print("<path d='M%.1f %.1fh8m-4 -4v8' stroke='#d00' stroke-width='2'/>\n",
                 on.x(mass) - 4, on.y(mass));
    return out;
}

std::string draw_panel(const Skeleton& skeleton, const SolvedKey& key, const Frames& frames,
                       int i) {
    Canvas on{&views[i], static_cast<double>(panel * i), 0, 0};
    double low = 1e9, high = -1e9, bottom = 1e9, top = -1e9;
    for (const Frame& frame : frames) {
        low = std::min(low, dot(on.view->right, frame.place));
        high = std::max(high, dot(on.view->right, frame.place));
        bottom = std::min(bottom, dot(on.view->up, frame.place));
        top = std::max(top, dot(on.view->up, frame.place));
    }
    on.middle_x = (low + high) / 2;
    on.base_y = i < 2 ? drawing_height - 20 : drawing_height / 2.0 + pixels * (bottom + top) / 2;
    std::string out = print("<svg x='%d' y='0' width='%d' height='%d' viewBox='%d 0 %d %d'>\n",
                            panel * i, panel, drawing_height, panel * i, panel, drawing_height);
    if (i < 2) out += print("<path d='M%d %.1fh%d' stroke='#999'/>\n", panel * i, on.base_y, panel);
    return out + draw_view(skeleton, key, frames, on) + "</svg>\n";
}

}  // namespace

std::string draw(const Skeleton& skeleton, const SolvedKey& key, const std::string& title) {
    const Frames frames = pose_body(skeleton, key.posture);
    std::string out = print(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' "
        "font-family='sans-serif' font-size='13'>\n"
        "<rect width='%d' height='%d' fill='white'/>\n",
        drawing_width, drawing_height, drawing_width, drawing_height);
    out += "<text x='8' y='16'>" + title + "</text>\n";
    for (int i = 0; i < 3; ++i) out += draw_panel(skeleton, key, frames, i);
    return out + "</svg>\n";
}

std::string draw_sheet(Figures& figures) {
    constexpr int columns = 6, width = 2 * panel;
    const int count = static_cast<int>(figures.data().keys().size());
    std::string out;
    for (int i = 0; i < count; ++i) {
        const SolvedKey& key = figures.solved(i, Side::left);
        const Frames frames = pose_body(figures.skeleton(), key.posture);
        out += print("<svg x='%d' y='%d' width='%d' height='%d'>\n<text x='8' y='16'>%s</text>\n",
                     width * (i % columns), drawing_height * (i / columns), width, drawing_height,
                     figures.data().keys()[static_cast<size_t>(i)].name.c_str());
        for (int view = 0; view < 2; ++view)
            out += draw_panel(figures.skeleton(), key, frames, view);
        out += "</svg>\n";
    }
    const int rows = (count + columns - 1) / columns;
    return print(
               "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' "
               "font-family='sans-serif' font-size='20'>\n<rect width='100%%' height='100%%' "
               "fill='white'/>\n",
               width * columns, drawing_height * rows) +
           out + "</svg>\n";
}

}  // namespace catcow::body
