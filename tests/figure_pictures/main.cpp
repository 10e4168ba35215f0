// Writes pictures of the figure:
//     catcow_figure_pictures FOLDER [NAME] [SIZE] [dark] [meaning] [spine] [right] [lines] [VIEW]
//     catcow_figure_pictures FOLDER [NAME] [SIZE] [dark] stills
// Writes FOLDER/KEY.ppm for each key whose name begins with NAME, or for every key if NAME is
// "all". The picture is SIZE pixels wide and high (default 480). Options: `dark` for dark paper,
// `meaning` for what works and how the spine moves, `spine` for the line of the spine, `right` for
// the right side, `lines` for FOLDER/KEY.svg in lines, and `side`, `front`, `back`, `quarter` or
// `top` for another view than the usual one, or its yaw and pitch ("-60/8"). `stills` writes
// FOLDER/POSE.VARIANT.ppm instead, at the moment and from where the lists of the app show a
// variant. The picture of a mistake has the right form at its left, and what is measured. Needs no
// display, but Mesa's software GL.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "body/complaint.h"
#include "demonstration/demonstration.h"
#include "demonstration/meaning.h"
#include "demonstration/mistakes.h"
#include "figure/drawing.h"
#include "figure/framing.h"
#include "figure/stage.h"
#include "support/assets.h"
#include "support/gl_canvas.h"
#include "support/gl_context.h"

namespace catcow {
namespace {

using namespace testing;

using Pixels = std::vector<unsigned char>;  // RGBA

void write_picture(const std::filesystem::path& path, int size, const std::vector<Pixels>& row) {
    std::ofstream file(path, std::ios::binary);
    file << "P6\n" << size * static_cast<int>(row.size()) << ' ' << size << "\n255\n";
    for (int y = 0; y < size; ++y)
        for (const Pixels& pixels : row)
            for (int x = 0; x < size; ++x)
                file.write(reinterpret_cast<const char*>(&pixels[4 * size_t(y * size + x)]), 3);
}

void write_picture(const std::filesystem::path& path, int size, GlCanvas& canvas) {
    write_picture(path, size, {canvas.pixels()});
}

// Draws dots along a path in the world.
void dot_path(Pixels& pixels, int size, const figure::View& view, const std::vector<Vec3>& path,
              unsigned char red) {
    const figure::Matrix projection = figure::projection_of(view, 1);
    constexpr int dots = 300;
    for (size_t i = 1; i < path.size(); ++i) {
        for (int k = 0; k <= dots; ++k) {
            const figure::Spot spot =
                figure::spot_of(projection, mix(path[i - 1], path[i], double(k) / dots));
            const int x = int((1 + spot.x) / 2 * size), y = int((1 - spot.y) / 2 * size);
            if (x < 1 || y < 1 || x >= size || y >= size) continue;
            for (const int by : {0, -1, -size, -size - 1}) {
                unsigned char* const pixel = &pixels[4 * size_t(y * size + x + by)];
                pixel[0] = red, pixel[1] = 20, pixel[2] = 20;
            }
        }
    }
}

void write_lines(const std::filesystem::path& path, const figure::Drawing& drawing) {
    std::ofstream file(path);
    file << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' stroke='#22302b' "
            "stroke-width='1.4' stroke-linejoin='round' paint-order='stroke' fill='#e9d2b4'>\n";
    file << "<path d='" << drawing.mat << "' stroke='none' fill='#b9cdc3'/>\n";
    file << "<path d='" << drawing.props << "' fill='#c3c9d6'/>\n";
    for (const std::string* limbs : {&drawing.far, &drawing.trunk, &drawing.near})
        file << "<path d='" << *limbs << "'/>\n";
    file << "</svg>\n";
}

// Degrees, as in usual_view(): a body that faces z is seen from its right at 0, from the front at 90.
struct Angle {
    const char* name;
    double yaw, pitch;
};
constexpr Angle angles[] = {
    {"side", 0, 8}, {"front", 90, 8}, {"back", -90, 8}, {"quarter", 45, 20}, {"top", 0, 80}};

bool is_mistake(const std::string& key) { return key.find(".mistakes.") != std::string::npos; }

struct Wanted {
    std::filesystem::path folder;
    std::string name;
    int size = 480;
    bool dark = false, meaning = false, spine = false, lines = false, stills = false;
    Side side = Side::left;
    std::optional<Angle> from{};  // else the usual view
};

Wanted wanted_by(int argc, char** argv) {
    Wanted wanted{argc > 1 ? argv[1] : "build/figure-pictures", argc > 2 ? argv[2] : ""};
    if (wanted.name == "all") wanted.name.clear();
    for (int i = 3; i < argc; ++i) {
        const std::string word = argv[i];
        if (std::atoi(argv[i]) > 0 && word.find('/') == std::string::npos)
            wanted.size = std::atoi(argv[i]);
        wanted.dark |= word == "dark";
        wanted.meaning |= word == "meaning";
        wanted.spine |= word == "spine";
        wanted.lines |= word == "lines";
        wanted.stills |= word == "stills";
        if (word == "right") wanted.side = Side::right;
        for (const Angle& angle : angles)
            if (word == angle.name) wanted.from = angle;
        if (const size_t slash = word.find('/'); slash != std::string::npos)
            wanted.from = Angle{"", std::stod(word), std::stod(word.substr(slash + 1))};
    }
    return wanted;
}

// Draws each mistake beside the right form.
bool draw_mistakes(const Wanted& wanted, const body::FigureData& data, figure::Stage& stage,
                   const figure::Colours& colours, GlCanvas& canvas, body::Figures& figures) {
    Mistakes mistakes(data);
    const auto& all = data.mistakes();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const std::string& name = data.keys()[size_t(all[size_t(i)].wrong)].name;
        if (!name.starts_with(wanted.name)) continue;
        auto both = mistakes.compare(i);
        while (!both && mistakes.solving()) both = mistakes.compare(i);
        if (!both) {
            std::cout << body::complaint(data, figures.solved(all[size_t(i)].wrong, Side::left))
                      << '\n';
            continue;
        }
        std::cout << name << ": " << both->wrong.reading.value << ", right form "
                  << both->right.reading.value << '\n';
        std::vector<Pixels> row;
        for (const Mistakes::Still* const still : {&both->right, &both->wrong}) {
            canvas.clear(colours.paper[0], colours.paper[1], colours.paper[2]);
            if (!stage.draw({still->body, both->view, colours}, {0, 0, wanted.size, wanted.size}, 1,
                            canvas.frame()))
                return false;
            row.push_back(canvas.pixels());
            dot_path(row.back(), wanted.size, both->view, still->reading.line, 20);
            dot_path(row.back(), wanted.size, both->view, still->reading.away, 220);
        }
        write_picture(wanted.folder / (name + ".ppm"), wanted.size, row);
    }
    return true;
}

bool draw_stills(const Wanted& wanted, const body::FigureData& data, const Catalogue& catalogue,
                 figure::Stage& stage, const figure::Colours& colours, GlCanvas& canvas) {
    Demonstration demonstration(data, catalogue);
    for (const Pose& pose : catalogue.poses()) {
        for (const Variant& variant : pose.variants) {
            const std::string name = pose.id + "." + variant.id;
            if (!name.starts_with(wanted.name)) continue;
            auto still = demonstration.portrait(pose, variant);
            while (!still && demonstration.solving()) still = demonstration.portrait(pose, variant);
            if (!still) {
                std::cout << name << ": not solved\n";
                continue;
            }
            canvas.clear(colours.paper[0], colours.paper[1], colours.paper[2]);
            if (!stage.draw({still->body, still->view, colours}, {0, 0, wanted.size, wanted.size},
                            1, canvas.frame()))
                return false;
            write_picture(wanted.folder / (name + ".ppm"), wanted.size, canvas);
        }
    }
    return true;
}

int run(const Wanted& wanted) {
    std::filesystem::create_directories(wanted.folder);
    std::vector<SourceFile> files;
    for (const std::string& name : json_assets_in("figure")) files.push_back(asset(name));
    const auto data = body::FigureData::load(files);
    const auto catalogue = Catalogue::load(all_assets());
    if (!data || !catalogue) {
        std::cerr << (data ? catalogue.error() : data.error()).message << '\n';
        return 1;
    }
    const int size = wanted.size;
    const GlContext context;
    if (!context.good()) {
        std::cerr << "no software GL: install libegl-mesa0 and libgl1-mesa-dri\n";
        return 1;
    }
    GlCanvas canvas(size, size);
    body::Figures figures(data.value());
    figure::Stage stage(figures.skeleton());
    const figure::Colours colours = figure::colours_on(
        wanted.dark ? figure::Rgb{.071F, .094F, .086F} : figure::Rgb{.980F, .965F, .941F});
    if (wanted.stills) {
        if (draw_stills(wanted, data.value(), catalogue.value(), stage, colours, canvas)) return 0;
        std::cerr << stage.fault() << '\n';
        return 1;
    }
    const figure::Mesh mannequin = figure::make_mannequin(figures.skeleton());
    const auto& keys = data.value().keys();
    for (int key = 0; key < static_cast<int>(keys.size()); ++key) {
        const std::string& name = keys[static_cast<size_t>(key)].name;
        if (!name.starts_with(wanted.name) || is_mistake(name)) continue;
        const auto body = figures.at_phase(key, wanted.side, name.ends_with(".inhale") ? .5 : 0);
        if (!body) {
            std::cout << name << ": not solved\n";
            continue;
        }
        std::vector<Vec3> points;
        figure::add_outline(figures.skeleton(), body->frames, body->props, points);
        const std::string pose = name.substr(0, name.find('.'));
        figure::View view = figure::usual_view(pose, *body, wanted.side == Side::right);
        if (wanted.from) {
            view.yaw = radians(wanted.from->yaw);
            view.pitch = radians(wanted.from->pitch);
        }
        figure::Picture picture{*body, figure::fitted(view, points, 1), colours};
        if (wanted.lines) {
            write_lines(wanted.folder / (name + ".svg"),
                        figure::drawing_of(figures.skeleton(), mannequin, *body, picture.view));
            continue;
        }
        if (const Pose* known = catalogue.value().pose(pose); wanted.meaning && known)
            picture.meaning = meaning_of(*known, *body, wanted.side);
        picture.meaning.spine = wanted.spine;
        canvas.clear(colours.paper[0], colours.paper[1], colours.paper[2]);
        if (!stage.draw(picture, {0, 0, size, size}, 1, canvas.frame())) {
            std::cerr << stage.fault() << '\n';
            return 1;
        }
        write_picture(wanted.folder / (name + ".ppm"), size, canvas);
    }
    if (!draw_mistakes(wanted, data.value(), stage, colours, canvas, figures)) {
        std::cerr << stage.fault() << '\n';
        return 1;
    }
    std::cout << stage.triangles() << " triangles\n";
    return 0;
}

}  // namespace
}  // namespace catcow

int main(int argc, char** argv) {
    // "--help" became a folder full of pictures, twice.
    if (argc > 1 && argv[1][0] == '-') {
        std::cerr << "usage: see scripts/figure-pictures\n";
        return 2;
    }
    return catcow::run(catcow::wanted_by(argc, argv));
}
