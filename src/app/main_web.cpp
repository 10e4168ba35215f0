// The program in the browser: connects the page's machine to the app.
#include <cmath>
#include <optional>
#include <utility>

#include "app/app.h"
#include "app/figure/picture_id.h"
#include "figure/pictures.h"
#include "platform/web/glyph_painter.h"
#include "platform/web/machine.h"
#include "ui/fonts.h"
#include "ui/pictures.h"

namespace catcow {
namespace {

class WebWindow : public Window {
public:
    explicit WebWindow(Machine& machine) : machine_(machine) {}

    Surface surface() const override {
        const Surroundings& page = machine_.surroundings;
        return {page.width,
                page.height,
                {page.safe.top, page.safe.right, page.safe.bottom, page.safe.left},
                page.reduced_motion};
    }
    bool dark() const override { return machine_.surroundings.dark; }
    bool contrast() const override { return machine_.surroundings.contrast; }
    Pan take_pan() override { return machine_.input.take_pan(); }
    void stop_pan() override { machine_.input.stop_pan(); }
    void set_grip(bool grip) override { machine_.input.set_grip(grip); }
    void begin() override { machine_.canvas.begin_frame(machine_.device.monotonic()); }
    void end(Colour ground, const std::optional<FigureSlot>& figure) override {
        machine_.canvas.clear(channels(ground));
        if (figure) draw_figure(*figure);
        machine_.canvas.render();
    }
    void page_theme(ThemeName theme) override {
        for (auto* const pictures : {&pictures_, &stills_})
            if (*pictures) (*pictures)->forget();
        machine_.canvas.page_theme(theme == ThemeName::dark       ? "dark"
                                   : theme == ThemeName::contrast ? "contrast"
                                                                  : "light");
    }

    std::optional<SmallPicture> picture(int id) override {
        if (!draws()) return std::nullopt;
        const auto place = pictures(id).find(id, machine_.canvas.contexts());
        if (!place) return std::nullopt;
        return SmallPicture{
            place->texture, {place->left, place->top}, {place->right, place->bottom}};
    }
    std::optional<int> wanted_picture() const override {
        if (!draws()) return std::nullopt;
        const auto still = stills_ ? stills_->wanted() : std::nullopt;
        return still || !pictures_ ? still : pictures_->wanted();
    }
    void keep_picture(int id, const figure::Picture& picture) override {
        pictures(id).draw(id, picture, machine_.canvas.contexts());
    }
    bool draws() const override { return machine_.canvas.drawing(); }
    std::string figure_fault() const override { return stage_ ? stage_->fault() : std::string(); }
    bool figure_may_be_drawn() const override {
        return !draws() || !stage_ || stage_->hopeful(machine_.canvas.contexts());
    }

private:
    void draw_figure(const FigureSlot& figure) {
        Canvas& canvas = machine_.canvas;
        if (!canvas.drawing()) return;
        const float ratio = canvas.ratio();
        const auto pixels = [ratio](float css) {
            return static_cast<int>(std::lround(css * ratio));
        };
        const Rect& rect = figure.rect;
        const figure::Pane pane{pixels(rect.x), canvas.height() - pixels(rect.y + rect.height),
                                pixels(rect.width), pixels(rect.height)};
        stage().draw(figure.picture, pane, canvas.contexts());
        if (figure.before) stage().draw_over(figure.before->picture, pane, figure.before->opacity);
        watch_pace();
    }
    // Asks for lighter drawing if 10 frames in a row each come more than 60 ms after the one before.
    // The machine is then too slow. A pause of more than 0.5 s between two frames does not count.
    void watch_pace() {
        constexpr Duration late = seconds(.06), pause = seconds(.5);
        const Duration now = machine_.device.monotonic(), since = now - drawn_at_;
        drawn_at_ = now;
        if (since > pause) return;
        late_ = since > late ? late_ + 1 : 0;
        if (late_ < 10) return;
        late_ = 0;
        machine_.canvas.be_lighter();
    }

    Machine& machine_;
    figure::Stage& stage() { return stage_ ? *stage_ : stage_.emplace(body::Skeleton()); }
    // Pictures of lists are small and many. Stills of mistakes are larger, and at most four are
    // shown at once.
    figure::Pictures& pictures(int id) {
        const float css = is_still(id) ? 320 : 72;
        const int enough = is_still(id) ? 4 : 24;
        const int side = static_cast<int>(std::lround(css * machine_.canvas.ratio()));
        std::optional<figure::Pictures>& kept = is_still(id) ? stills_ : pictures_;
        if (!kept) kept.emplace(stage(), side, side, enough);
        kept->resize(side, side);
        return *kept;
    }

    std::optional<figure::Stage> stage_;  // made for the first figure
    std::optional<figure::Pictures> pictures_, stills_;
    Duration drawn_at_{};
    int late_ = 0;
};

// The window must outlive the app that draws into it.
class WebApp : private WebWindow, public App {
public:
    WebApp(Machine& machine, Content content, Fonts fonts, Launch launch)
        : WebWindow(machine),
          App({machine.storage, machine.audio, machine.device, machine.speech, *this},
              std::move(content), fonts, std::move(launch)) {}
};

}  // namespace

std::unique_ptr<Listener> start_app(Machine& machine, StartArguments arguments,
                                    std::string& error) {
    std::vector<SourceFile> files;
    for (auto& [name, text] : arguments.files) files.push_back({std::move(name), std::move(text)});
    Result<Content> content = load_content(files);
    if (!content) {
        error = content.error().message;
        return nullptr;
    }
    const Result<Fonts> fonts = add_fonts(arguments.fonts, &canvas_painter());
    if (!fonts) {
        error = fonts.error().message;
        return nullptr;
    }
    return std::make_unique<WebApp>(
        machine, std::move(content).value(), fonts.value(),
        Launch{arguments.build, arguments.fragment, arguments.speed, arguments.alone,
               arguments.asked_language, arguments.own_language});
}

}  // namespace catcow
