#include "platform/native/window.h"

#include <GLES3/gl3.h>
#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>
#include <imgui_internal.h>

namespace catcow {

DeskWindow::DeskWindow(int width, int height, std::string& error) {
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    SDL_GL_SetAttribute(SDL_GL_MULTISAMPLEBUFFERS, 1);
    SDL_GL_SetAttribute(SDL_GL_MULTISAMPLESAMPLES, 4);
    const Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    window_ = SDL_CreateWindow("Catcow", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width,
                               height, flags);
    if (window_) context_ = SDL_GL_CreateContext(window_);
    if (!context_) {
        error = SDL_GetError();
        return;
    }
    SDL_GL_SetSwapInterval(1);
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
    ImGui_ImplSDL2_InitForOpenGL(window_, context_);
    ImGui_ImplOpenGL3_Init("#version 300 es");
}

DeskWindow::~DeskWindow() {
    if (context_) {
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplSDL2_Shutdown();
        ImGui::DestroyContext();
        SDL_GL_DeleteContext(context_);
    }
    if (window_) SDL_DestroyWindow(window_);
}

void DeskWindow::begin_frame(Duration) {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGui::NewFrame();
}

void DeskWindow::clear(const std::array<float, 3>& background) {
    int width = 0, height = 0;
    SDL_GL_GetDrawableSize(window_, &width, &height);
    glViewport(0, 0, width, height);
    glDisable(GL_SCISSOR_TEST);
    glDepthMask(GL_TRUE);
    glClearColor(background[0], background[1], background[2], 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
}

void DeskWindow::render() {
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window_);
}

float DeskWindow::width() const {
    int width = 0;
    SDL_GetWindowSize(window_, &width, nullptr);
    return static_cast<float>(width);
}

float DeskWindow::height() const {
    int height = 0;
    SDL_GetWindowSize(window_, nullptr, &height);
    return static_cast<float>(height);
}

float DeskWindow::ratio() const {
    int width = 0;
    SDL_GL_GetDrawableSize(window_, &width, nullptr);
    return static_cast<float>(width) / this->width();
}

bool imgui_wants_frame() {
    const ImGuiContext* context = ImGui::GetCurrentContext();
    return !context->InputEventsQueue.empty() || context->NavHighlightActivatedTimer > 0 ||
           (context->DimBgRatio > 0 && context->DimBgRatio < 1);
}

}  // namespace catcow
