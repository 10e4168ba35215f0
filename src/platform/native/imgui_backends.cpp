// ImGui's own window and renderer, built as one piece.
#define IMGUI_IMPL_OPENGL_ES3
#include <imgui_impl_opengl3.cpp>
#include <imgui_impl_sdl2.cpp>
