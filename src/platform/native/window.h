#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/duration.h"

struct SDL_Window;

namespace catcow {

// A window with GLES3 and ImGui in it, with the names of the web's Canvas.
class DeskWindow {
public:
    // `error` says why there is none: then nothing else may be called.
    DeskWindow(int width, int height, std::string& error);
    ~DeskWindow();
    DeskWindow(const DeskWindow&) = delete;
    DeskWindow& operator=(const DeskWindow&) = delete;

    void begin_frame(Duration now);
    void clear(const std::array<float, 3>& background);
    void render();
    bool drawing() const { return true; }
    void page_theme(std::string_view) {}
    // In the units of ImGui's display size.
    float width() const;
    float height() const;
    float ratio() const;

private:
    SDL_Window* window_ = nullptr;
    void* context_ = nullptr;
};

// ImGui animates or has input left: it needs another frame.
bool imgui_wants_frame();

}  // namespace catcow
