#include "platform/web/canvas.h"

#include <GLES3/gl3.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "platform/web/page.h"

namespace catcow {

namespace {

constexpr const char* selector = "#canvas";
// Seconds. An animation must not jump to its end after a pause.
constexpr float longest_step = 0.25f;
constexpr float shortest_step = 0.0005f;

}  // namespace

Canvas::Canvas(const Surroundings& surroundings, void (*redraw)(void*), void* context)
    : surroundings_(surroundings), redraw_(redraw), redraw_context_(context) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;  // a blinking cursor would need frames for ever
    io.BackendPlatformName = "catcow";
    make_context();
}

Canvas::~Canvas() {
    if (ImGui::GetIO().BackendRendererUserData) ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
}

void Canvas::make_context() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.alpha = false;
    wanted.antialias = true;
    wanted.preserveDrawingBuffer = false;
    wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
    wanted.majorVersion = 2;
    wanted.enableExtensionsByDefault = false;
    context_ = static_cast<long>(emscripten_webgl_create_context(selector, &wanted));
    if (context_ <= 0) {
        context_ = 0;
        ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        return;
    }
    emscripten_webgl_make_context_current(static_cast<EMSCRIPTEN_WEBGL_CONTEXT_HANDLE>(context_));
    ImGui_ImplOpenGL3_Init("#version 300 es");
    emscripten_set_webglcontextlost_callback(selector, this, false,
                                             [](int, const void*, void* self) -> EM_BOOL {
                                                 static_cast<Canvas*>(self)->lose();
                                                 return true;  // otherwise it is never restored
                                             });
    emscripten_set_webglcontextrestored_callback(selector, this, false,
                                                 [](int, const void*, void* self) -> EM_BOOL {
                                                     static_cast<Canvas*>(self)->restore();
                                                     return true;
                                                 });
}

void Canvas::lose() {
    // While the context is lost, deleting objects is silent. After it is restored, the old names
    // would be errors.
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
    lost_ = true;
    page_lost_context();
    redraw_(redraw_context_);
}

void Canvas::restore() {
    lost_ = false;
    ++contexts_;
    emscripten_webgl_make_context_current(static_cast<EMSCRIPTEN_WEBGL_CONTEXT_HANDLE>(context_));
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_Destroyed) continue;
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);  // ImGui then requests it again
    }
    page_restored_context();
    redraw_(redraw_context_);
}

void Canvas::announce() {
    if (context_ <= 0 || lost_) page_lost_context();
}

void Canvas::set_words_only(bool on) {
    if (words_only_ == on) return;
    words_only_ = on;
    redraw_(redraw_context_);
}

void Canvas::page_theme(std::string_view name) { ::page_theme(std::string(name).c_str()); }

float Canvas::ratio() const { return std::min(surroundings_.ratio, most_ratio_); }

void Canvas::begin_frame(Duration now) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(surroundings_.width, surroundings_.height);
    io.DisplayFramebufferScale = ImVec2(ratio(), ratio());
    io.DeltaTime =
        std::clamp(static_cast<float>(in_seconds(now - last_)), shortest_step, longest_step);
    last_ = now;
    if (drawing()) {
        // Not in catcow_resize: setting the size of a canvas clears it until it is drawn again.
        const int width = static_cast<int>(std::lround(surroundings_.width * ratio()));
        const int height = static_cast<int>(std::lround(surroundings_.height * ratio()));
        if (width != width_ || height != height_) {
            emscripten_set_canvas_element_size(selector, width, height);
            width_ = width;
            height_ = height;
        }
        ImGui_ImplOpenGL3_NewFrame();
    }
    ImGui::NewFrame();
}

void Canvas::clear(const std::array<float, 3>& background) {
    if (!drawing()) return;
    glViewport(0, 0, width_, height_);
    glDisable(GL_SCISSOR_TEST);
    glDepthMask(GL_TRUE);
    glClearColor(background[0], background[1], background[2], 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
}

void Canvas::render() {
    drawn_ = true;
    ImGui::Render();
    if (drawing()) {
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    } else {
        settle_textures();
    }
}

// Without a renderer nothing creates the textures of ImGui, so mark them as created.
void Canvas::settle_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (context_ && !lost_) {
            ImGui_ImplOpenGL3_UpdateTexture(texture);
            continue;
        }
        switch (texture->Status) {
            case ImTextureStatus_WantCreate: texture->SetTexID(1); [[fallthrough]];
            case ImTextureStatus_WantUpdates: texture->SetStatus(ImTextureStatus_OK); break;
            case ImTextureStatus_WantDestroy:
                texture->SetTexID(ImTextureID_Invalid);
                texture->SetStatus(ImTextureStatus_Destroyed);
                break;
            default: break;
        }
    }
}

}  // namespace catcow
