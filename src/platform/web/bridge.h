#pragma once

#include <emscripten/em_macros.h>

#include <cstdint>

// What the page calls: the one list. The compiler holds bridge.cpp to it, tests/web/unit/bridge.test.mjs
// the types that JavaScript is checked with. Conventions: bridge.md.
#define CATCOW_EXPORT EMSCRIPTEN_KEEPALIVE

extern "C" {
// [SECTION] before the start

// Once for each content file: needs.json, positions.json, posture.json, sources.json, poses/….json,
// routines/….json, text/en.json, and text/….txt of another language that is there: its texts in the
// order of the English keys, one a line.
CATCOW_EXPORT void catcow_file(const char* name, const char* text);
// Slots: 0 regular, 1 bold, 2 icons. C++ copies nothing: the bytes stay where they are.
CATCOW_EXPORT void catcow_font(int slot, const unsigned char* bytes, int size);
// After files and fonts. The languages are codes: the one in the address, and the first of the browser's
// that Catcow speaks; empty for none. Returns 0 when the content is damaged: the page then shows its plain
// error page with catcow_start_error().
CATCOW_EXPORT int catcow_start(const char* build, const char* fragment, int speed, int alone,
                               const char* asked_language, const char* own_language);
CATCOW_EXPORT const char* catcow_start_error();

// [SECTION] the screen, before the start and at each change

// The canvas in CSS pixels, the pixel ratio, safe areas. C++ sets the canvas's size in pixels.
CATCOW_EXPORT void catcow_resize(float width, float height, float ratio, float top, float right,
                                 float bottom, float left);
// Preferences of the system.
CATCOW_EXPORT void catcow_dark(int dark, int contrast, int reduced_motion);
// The page shows the mirror instead of the canvas (forced colours, no WebGL2): C++ continues without a
// renderer. Not an answer to lostContext.
CATCOW_EXPORT void catcow_words_only(int on);

// [SECTION] what the person does. Pointer, wheel and touch do not come through here.

// A mirrored button, switch or radio was activated by keyboard, assistive technology or script: a click
// that no pointer on it caused. In words only, by anything.
CATCOW_EXPORT void catcow_press(std::uint32_t id);
// A mirrored slider.
CATCOW_EXPORT void catcow_slide(std::uint32_t id, double value);
// A mirrored text field was written into; also while a word is being composed.
CATCOW_EXPORT void catcow_edit(std::uint32_t id, const char* text);
// The keyboard's focus moved to a mirrored element; 0: away, or moved by a pointer.
CATCOW_EXPORT void catcow_focus(std::uint32_t id);
// keydown with no modifier while focus is not on a control: Space, ArrowLeft, ArrowRight, Escape (Escape
// also on controls), and to scroll ArrowUp, ArrowDown, PageUp, PageDown (these repeat); F2 shows the
// gallery of widgets.
CATCOW_EXPORT void catcow_key(const char* code);
// visibilitychange, pagehide, pageshow, freeze, resume.
CATCOW_EXPORT void catcow_hidden(int hidden);
// The person went back by one entry. What historyDepth asks for is not told.
CATCOW_EXPORT void catcow_back();
// hashchange, without the '#', like the fragment of catcow_start.
CATCOW_EXPORT void catcow_fragment(const char* text);

// [SECTION] what became of the page

// A new service worker waits.
CATCOW_EXPORT void catcow_update_ready();
// Started with `alone` 0, and the other tab was closed.
CATCOW_EXPORT void catcow_became_alone();
// The state of the AudioContext changed. It calls this itself, not the page.
CATCOW_EXPORT void catcow_audio_changed();

// [SECTION] answers to the ports

// To load: each stored row, then catcow_loaded.
CATCOW_EXPORT void catcow_row(const char* store, const char* key, const char* text);
// 0 ready, 1 unavailable.
CATCOW_EXPORT void catcow_loaded(int state);
// To put and erase: 0 kept, 1 unavailable, 2 full.
CATCOW_EXPORT void catcow_stored(int ticket, int result);
// What navigator.storage.persisted() says.
CATCOW_EXPORT void catcow_persisted(int persisted);
// To share: 0 sent, 1 copied, 2 failed, 3 cancelled by the person.
CATCOW_EXPORT void catcow_shared(int ticket, int result);
// To texts; empty when they could not be fetched.
CATCOW_EXPORT void catcow_texts(int ticket, const char* text);

// JSON text, valid until the next call.
CATCOW_EXPORT const char* catcow_diagnostics();
}

#undef CATCOW_EXPORT
