#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/duration.h"

struct SDL_Window;

namespace catcow {

// Owns a window with GLES3 and ImGui, with the same member names as the web's Canvas.
class DeskWindow {
public:
    // On failure `error` holds the reason. No other function may be called then.
    DeskWindow(int width, int height, std::string& error);
    ~DeskWindow();
    DeskWindow(const DeskWindow&) = delete;
    DeskWindow& operator=(const DeskWindow&) = delete;

    void begin_frame(Duration now);
    void clear(const std::array<float, 3>& background);
    void render();
    bool drawing() const { return true; }
    void page_theme(std::string_view) {}
    // Units: those of ImGui's display size.
    float width() const;
    float height() const;
    float ratio() const;

private:
    SDL_Window* window_ = nullptr;
    void* context_ = nullptr;
};

// Returns true if ImGui animates or has unprocessed input, so it needs another frame.
bool imgui_wants_frame();

}  // namespace catcow
