#pragma once

#include <gtest/gtest.h>
#include <imgui.h>

#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "app/common/window.h"
#include "ui/fonts.h"

namespace catcow {

// Dear ImGui without a window: frames are built and discarded. Uses the shipped fonts
// (scripts/build puts them in build/fonts).
class Headless : public Window {
public:
    explicit Headless(GlyphPainter* painter = nullptr) {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        static constexpr std::array<const char*, 3> names{"regular", "bold", "icons"};
        std::array<std::span<const unsigned char>, 3> files;
        for (std::size_t i = 0; i < names.size(); ++i) {
            bytes_[i] = read(std::string(CATCOW_SOURCE_DIR "/build/fonts/") + names[i] + ".ttf");
            files[i] = bytes_[i];
        }
        const Result<Fonts> added = add_fonts(files, painter);
        if (!added) ADD_FAILURE() << added.error().message << ": run node scripts/site.mjs --fonts";
        if (added) fonts = added.value();
    }
    ~Headless() override { ImGui::DestroyContext(); }
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    Surface surface() const override { return now; }
    bool dark() const override { return is_dark; }
    bool contrast() const override { return false; }
    Pan take_pan() override {
        const Pan taken = std::exchange(pan, Pan{});
        pan.down = taken.down;  // stays until the pointer goes down again
        return taken;
    }
    void stop_pan() override { ++stopped; }
    void set_grip(bool on) override { grip = on; }
    bool grip = false;
    void begin() override {
        ImGuiIO& io = ImGui::GetIO();
        io.DisplaySize = {now.width, now.height};
        io.DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
    }
    void end(Colour, const std::optional<FigureSlot>& body = {}) override {
        figure = body;
        ImGui::Render();
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
            if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
            if (texture->Status == ImTextureStatus_WantDestroy)
                texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(texture->Status == ImTextureStatus_WantDestroy
                                   ? ImTextureStatus_Destroyed
                                   : ImTextureStatus_OK);
        }
        ++drawn;
    }
    void page_theme(ThemeName) override {}

    Surface now{390, 844, {}, false};
    bool draws() const override { return !words_only; }
    std::string figure_fault() const override { return fault; }
    bool figure_may_be_drawn() const override { return fault.empty() || context != fault_in; }

    bool is_dark = false;
    bool words_only = false;
    std::string fault;  // why no body could be drawn
    int fault_in = 0;   // the number of the context that had it
    int context = 0;    // another number: a new one took the place of a lost one
    Pan pan;
    int stopped = 0;
    int drawn = 0;
    std::optional<FigureSlot> figure;  // figure of the last frame
    Fonts fonts;

private:
    static std::vector<unsigned char> read(const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }
    std::array<std::vector<unsigned char>, 3> bytes_;
};

}  // namespace catcow
