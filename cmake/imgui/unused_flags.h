// Flags of Dear ImGui that Catcow never sets. Dear ImGui's sources are compiled with this header in front, so
// that each flag is 0 and the compiler drops the code that depends on it. See unused.txt.
#pragma once

#define IMGUI_DEFINE_MATH_OPERATORS
#include <imgui.h>
#include <imgui_internal.h>

#define ImGuiConfigFlags_NavEnableGamepad 0
#define ImGuiConfigFlags_NavEnableKeyboard 0
#define ImGuiConfigFlags_NoMouse 0
#define ImGuiWindowFlags_AlwaysAutoResize 0
#define ImGuiWindowFlags_AlwaysHorizontalScrollbar 0
#define ImGuiWindowFlags_AlwaysVerticalScrollbar 0
#define ImGuiWindowFlags_ChildMenu 0
#define ImGuiWindowFlags_HorizontalScrollbar 0
#define ImGuiWindowFlags_MenuBar 0
#define ImGuiWindowFlags_Modal 0
#define ImGuiWindowFlags_Popup 0
#define ImGuiWindowFlags_Tooltip 0
#define ImGuiWindowFlags_UnsavedDocument 0
#define ImGuiChildFlags_AlwaysAutoResize 0
#define ImGuiChildFlags_AlwaysUseWindowPadding 0
#define ImGuiChildFlags_AutoResizeX 0
#define ImGuiChildFlags_AutoResizeY 0
#define ImGuiChildFlags_Borders 0
#define ImGuiChildFlags_FrameStyle 0
#define ImGuiChildFlags_NavFlattened 0
#define ImGuiChildFlags_ResizeX 0
#define ImGuiChildFlags_ResizeY 0
#define ImGuiNextWindowDataFlags_HasBgAlpha 0
#define ImGuiNextWindowDataFlags_HasCollapsed 0
#define ImGuiNextWindowDataFlags_HasContentSize 0
#define ImGuiNextWindowDataFlags_HasFocus 0
#define ImGuiNextWindowDataFlags_HasRefreshPolicy 0
#define ImGuiNextWindowDataFlags_HasSizeConstraint 0
#define ImGuiButtonFlags_PressedOnClickReleaseAnywhere 0
#define ImGuiButtonFlags_PressedOnDoubleClick 0
#define ImGuiButtonFlags_PressedOnDragDropHold 0
#define ImGuiButtonFlags_PressedOnRelease 0
