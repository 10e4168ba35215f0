// Pictures of the figure:
//     catcow_figure_pictures FOLDER [NAME] [SIZE] [dark]
// writes FOLDER/KEY.ppm for each key whose name begins with NAME (each one where it is empty or "all"),
// SIZE pixels wide and high (480). Needs a display; Xvfb will do.
#include <GLES3/gl3.h>
#include <SDL.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "figure/framing.h"
#include "figure/stage.h"

namespace catcow {
namespace {

std::vector<SourceFile> figure_files() {
    std::vector<SourceFile> files;
    const std::filesystem::path folder = std::filesystem::path(CATCOW_SOURCE_DIR) / "assets/figure";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        files.push_back({"figure/" + entry.path().filename().string(),
                         {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}});
    }
    return files;
}

void write_picture(const std::filesystem::path& path, int size) {
    std::vector<unsigned char> pixels(static_cast<size_t>(size * size) * 4);
    glReadPixels(0, 0, size, size, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
    std::ofstream file(path, std::ios::binary);
    file << "P6\n" << size << ' ' << size << "\n255\n";
    for (int y = size - 1; y >= 0; --y) {
        for (int x = 0; x < size; ++x)
            file.write(
                reinterpret_cast<const char*>(&pixels[static_cast<size_t>(y * size + x) * 4]), 3);
    }
}

int run(int argc, char** argv) {
    const std::filesystem::path folder = argc > 1 ? argv[1] : "build/figure-pictures";
    const std::string only = argc > 2 && std::string(argv[2]) != "all" ? argv[2] : "";
    const int size = argc > 3 ? std::atoi(argv[3]) : 480;
    const bool dark = argc > 4 && std::string(argv[4]) == "dark";
    std::filesystem::create_directories(folder);
    const auto data = body::FigureData::load(figure_files());
    if (!data) {
        std::cerr << data.error().message << '\n';
        return 1;
    }
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 24);
    SDL_GL_SetAttribute(SDL_GL_MULTISAMPLEBUFFERS, 1);
    SDL_GL_SetAttribute(SDL_GL_MULTISAMPLESAMPLES, 4);
    SDL_Window* window = SDL_Init(SDL_INIT_VIDEO) == 0
                             ? SDL_CreateWindow("figure", 0, 0, size, size, SDL_WINDOW_OPENGL)
                             : nullptr;
    if (!window || !SDL_GL_CreateContext(window)) {
        std::cerr << SDL_GetError() << '\n';
        return 1;
    }
    body::Figures figures(data.value());
    figure::Stage stage(figures.skeleton());
    const figure::Colours colours = figure::colours_on(dark ? figure::Rgb{.071F, .094F, .086F}
                                                            : figure::Rgb{.980F, .965F, .941F});
    const auto& keys = data.value().keys();
    for (int key = 0; key < static_cast<int>(keys.size()); ++key) {
        const std::string& name = keys[static_cast<size_t>(key)].name;
        if (!name.starts_with(only)) continue;
        const bool flows = name.ends_with(".inhale") || name.ends_with(".exhale");
        const auto body =
            figures.at_phase(key, Side::left, flows && name.ends_with(".inhale") ? .5 : 0);
        if (!body) {
            std::cout << name << ": not solved\n";
            continue;
        }
        std::vector<Vec3> points;
        figure::add_outline(figures.skeleton(), body->frames, body->props, points);
        const figure::View view = figure::fitted(
            figure::usual_view(name.substr(0, name.find('.')), *body, false), points, 1);
        glViewport(0, 0, size, size);
        glClearColor(colours.paper[0], colours.paper[1], colours.paper[2], 1);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        if (!stage.draw({*body, view, colours}, {0, 0, size, size}, 1)) {
            std::cerr << stage.fault() << '\n';
            return 1;
        }
        write_picture(folder / (name + ".ppm"), size);
    }
    std::cout << stage.triangles() << " triangles\n";
    return 0;
}

}  // namespace
}  // namespace catcow

int main(int argc, char** argv) { return catcow::run(argc, argv); }
