// What Catcow uses of Dear ImGui is windows without decoration, areas that scroll, one invisible button,
// text and shapes. Its frame and its windows ask for much more each time: for tables, tab bars, popups,
// tooltips, navigation by keys, sizing by mouse, settings in a file. This header, which comes before
// Dear ImGui's sources in the browser's build, leaves that out of the program (37 kB of the download):
// a function with enable_if is preferred to another with the same arguments (an extension of clang), so
// each call takes the empty one here, and the linker drops what nobody calls; and flags that nobody sets
// are nought, so the compiler drops what hangs on them. Who wants to use one of these deletes its line.
#pragma once

#define IMGUI_DEFINE_MATH_OPERATORS
#include <imgui.h>
#include <imgui_internal.h>

#define UNUSED __attribute__((enable_if(true, "not used")))

// [SECTION] recovery from calls that do not match: there is no Begin without its End.
namespace ImGui {
inline void ErrorRecoveryStoreState(ImGuiErrorRecoveryState*) UNUSED {}
inline void ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState*) UNUSED {}
inline void ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState*) UNUSED {}
inline void ErrorCheckUsingSetCursorPosToExtendParentBoundaries() UNUSED {}
inline void ErrorCheckEndFrameFinalizeErrorTooltip() UNUSED {}
static inline void ErrorCheckNewFrameSanityChecks() UNUSED {}
static inline void ErrorCheckEndFrameSanityChecks() UNUSED {}

// [SECTION] settings, texts of its own, logs
inline void AddSettingsHandler(const ImGuiSettingsHandler*) UNUSED {}
inline void TableSettingsAddSettingsHandler() UNUSED {}
inline void MarkIniSettingsDirty() UNUSED {}
inline void MarkIniSettingsDirty(ImGuiWindow*) UNUSED {}
inline void SaveIniSettingsToDisk(const char*) UNUSED {}
inline ImGuiWindowSettings* FindWindowSettingsByWindow(ImGuiWindow*) UNUSED { return nullptr; }
static inline void UpdateSettings() UNUSED {}
inline void LocalizeRegisterEntries(const ImGuiLocEntry*, int) UNUSED {}
inline void LogRenderedText(const ImVec2*, const char*, const char* = nullptr) UNUSED {}
inline void LogFinish() UNUSED {}

// [SECTION] memory of windows that were not shown for a minute: they are few.
inline void GcCompactTransientMiscBuffers() UNUSED {}
inline void GcCompactTransientWindowBuffers(ImGuiWindow*) UNUSED {}
inline void GcAwakeTransientWindowBuffers(ImGuiWindow*) UNUSED {}
inline void TableGcCompactTransientBuffers(ImGuiTable*) UNUSED {}
inline void TableGcCompactTransientBuffers(ImGuiTableTempData*) UNUSED {}

// [SECTION] keys: the mirror hears them. Without owners of keys, each button is free.
static inline void UpdateKeyboardInputs() UNUSED {}
inline bool Shortcut(ImGuiKeyChord, ImGuiInputFlags, ImGuiID) UNUSED { return false; }
inline bool IsKeyPressed(ImGuiKey, ImGuiInputFlags, ImGuiID = 0) UNUSED { return false; }
inline bool IsKeyDown(ImGuiKey) UNUSED { return false; }
inline bool IsKeyDown(ImGuiKey, ImGuiID) UNUSED { return false; }
inline void SetKeyOwner(ImGuiKey, ImGuiID, ImGuiInputFlags = 0) UNUSED {}
inline bool TestKeyOwner(ImGuiKey, ImGuiID) UNUSED { return true; }
inline void InputTextDeactivateHook(ImGuiID) UNUSED {}

// [SECTION] navigation and focus: the mirror has them.
static inline void NavUpdate() UNUSED {}
static inline void NavEndFrame() UNUSED {}
static inline void NavProcessItem() UNUSED {}
inline void NavInitWindow(ImGuiWindow*, bool) UNUSED {}
inline void NavUpdateCurrentWindowIsScrollPushableX() UNUSED {}
inline void NavHighlightActivated(ImGuiID) UNUSED {}
inline void SetFocusID(ImGuiID, ImGuiWindow*) UNUSED {}
inline void SetNavFocusScope(ImGuiID) UNUSED {}
inline void PushFocusScope(ImGuiID) UNUSED {}
inline void PopFocusScope() UNUSED {}
inline void RenderNavCursor(const ImRect&, ImGuiID, ImGuiNavRenderCursorFlags = 0) UNUSED {}
inline void FocusWindow(ImGuiWindow*, ImGuiFocusRequestFlags = 0) UNUSED {}
inline void FocusTopMostWindowUnderOne(ImGuiWindow*, ImGuiWindow*, ImGuiViewport*,
                                       ImGuiFocusRequestFlags) UNUSED {}

// [SECTION] popups, tooltips, drag and drop, tables
inline ImGuiWindow* GetTopMostPopupModal() UNUSED { return nullptr; }
inline ImGuiWindow* GetTopMostAndVisiblePopupModal() UNUSED { return nullptr; }
inline ImGuiWindow* FindBlockingModal(ImGuiWindow*) UNUSED { return nullptr; }
inline ImVec2 FindBestWindowPosForPopup(ImGuiWindow*) UNUSED { return {}; }
inline void ClosePopupsOverWindow(ImGuiWindow*, bool) UNUSED {}
inline void BeginDisabledOverrideReenable() UNUSED {}
inline void EndDisabledOverrideReenable() UNUSED {}
template <class... Values>
void SetTooltip(const char*, Values...) UNUSED {}
inline void ClearDragDrop() UNUSED {}
inline void EndColumns() UNUSED {}

// [SECTION] what surrounds a window
inline void Scrollbar(ImGuiAxis) UNUSED {}
inline void RenderMouseCursor(ImVec2, float, ImGuiMouseCursor, ImU32, ImU32, ImU32) UNUSED {}
static inline void RenderDimmedBackgrounds() UNUSED {}
static inline int UpdateWindowManualResize(ImGuiWindow*, const ImVec2&, int*, int*, int, ImU32[4],
                                           const ImRect&) UNUSED {
    return 0;
}
static inline void RenderWindowDecorations(ImGuiWindow*, const ImRect&, bool, bool, int,
                                           const ImU32[4], float) UNUSED {}
static inline void RenderWindowTitleBarContents(ImGuiWindow*, const ImRect&, const char*,
                                                bool*) UNUSED {}
}  // namespace ImGui

static inline void ItemHandleShortcut(ImGuiID) UNUSED {}
static inline void UpdateWindowInFocusOrderList(ImGuiWindow*, bool, ImGuiWindowFlags) UNUSED {}

#undef UNUSED

// [SECTION] flags
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
