// The desktop program, for quick work without a browser:
//     build/native/catcow_desk [SPEED]
// Reads assets/ and build/fonts (node scripts/site.mjs --fonts) of the source tree.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "app/app.h"
#include "platform/native/desk.h"
#include "ui/fonts.h"

namespace catcow {
namespace {

const std::filesystem::path source = CATCOW_SOURCE_DIR;

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Returns the language code of the system: "de" if LANG=de_DE.UTF-8.
std::string own_language() {
    const char* const locale = std::getenv("LANG");
    return std::string(locale == nullptr ? "" : locale).substr(0, 2);
}

std::vector<SourceFile> read_assets() {
    std::vector<SourceFile> files;
    const std::filesystem::path assets = source / "assets";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(assets)) {
        if (entry.path().extension() != ".json") continue;
        files.push_back(
            {entry.path().lexically_relative(assets).generic_string(), read(entry.path())});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    return files;
}

class DeskScreen : public Window {
public:
    explicit DeskScreen(DeskMachine& machine) : machine_(machine) {}

    Surface surface() const override {
        return {machine_.canvas.width(), machine_.canvas.height(), {}, false};
    }
    bool dark() const override { return false; }
    bool contrast() const override { return false; }
    Pan take_pan() override { return {}; }
    void stop_pan() override {}
    void set_grip(bool) override {}
    void begin() override { machine_.canvas.begin_frame(machine_.device.monotonic()); }
    void end(Colour ground, const std::optional<FigureSlot>& figure) override {
        machine_.canvas.clear(channels(ground));
        if (figure) draw_figure(*figure);
        machine_.canvas.render();
    }
    void page_theme(ThemeName) override {}

private:
    void draw_figure(const FigureSlot& figure) {
        if (!stage_) stage_.emplace(body::Skeleton());
        const float ratio = machine_.canvas.ratio();
        const auto pixels = [ratio](float points) { return static_cast<int>(points * ratio); };
        const Rect& rect = figure.rect;
        const figure::Pane pane{pixels(rect.x),
                                pixels(machine_.canvas.height() - rect.y - rect.height),
                                pixels(rect.width), pixels(rect.height)};
        stage_->draw(figure.picture, pane, 0);
        if (figure.before) stage_->draw_over(figure.before->picture, pane, figure.before->opacity);
    }

    DeskMachine& machine_;
    std::optional<figure::Stage> stage_;
};

// Owns what the app refers to. As a base class it is constructed before App and destroyed after it.
struct DeskParts {
    explicit DeskParts(DeskMachine& machine) : glass(machine) {}
    DeskScreen glass;
    std::array<std::string, 3> font_files;
};

class DeskApp : private DeskParts, public App {
public:
    static std::unique_ptr<Listener> make(DeskMachine& machine, int speed, std::string& error) {
        Result<Content> content = load_content(read_assets());
        if (!content) {
            error = content.error().message;
            return nullptr;
        }
        DeskParts parts(machine);
        std::array<std::span<const unsigned char>, 3> bytes;
        static constexpr std::array<const char*, 3> names{"regular.ttf", "bold.ttf", "icons.ttf"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            parts.font_files[i] = read(source / "build" / "fonts" / names[i]);
            bytes[i] = {reinterpret_cast<const unsigned char*>(parts.font_files[i].data()),
                        parts.font_files[i].size()};
        }
        const Result<Fonts> fonts = add_fonts(bytes);
        if (!fonts) {
            error = fonts.error().message + ": run node scripts/site.mjs --fonts";
            return nullptr;
        }
        return std::unique_ptr<Listener>(new DeskApp(
            machine, std::move(parts), std::move(content).value(), fonts.value(), speed));
    }

private:
    DeskApp(DeskMachine& machine, DeskParts parts, Content content, Fonts fonts, int speed)
        : DeskParts(std::move(parts)),
          App({machine.storage, machine.audio, machine.device, machine.speech, glass},
              std::move(content), fonts, {"desk", "", speed, true, "", own_language()}) {}
};

}  // namespace
}  // namespace catcow

int main(int argc, char** argv) {
    const int speed = argc > 1 ? std::clamp(std::atoi(argv[1]), 1, 60) : 1;
    return catcow::run_desk({}, [speed](catcow::DeskMachine& machine, std::string& error) {
        return catcow::DeskApp::make(machine, speed, error);
    });
}
