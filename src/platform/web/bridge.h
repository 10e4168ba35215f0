#pragma once

#include <emscripten/em_macros.h>

#include <cstdint>

// The complete list of functions that the page calls. The compiler checks bridge.cpp against it.
// tests/web/unit/bridge.test.mjs checks the types for JavaScript. Conventions: bridge.md.
#define CATCOW_EXPORT EMSCRIPTEN_KEEPALIVE

extern "C" {
// [SECTION] Before the start

// Called once for each content file: needs.json, positions.json, posture.json, sources.json,
// learn.json, plan.json, poses/….json, routines/….json, text/en.json. Also text/….txt if another language is
// present: its texts in the order of the English keys, one per line.
CATCOW_EXPORT void catcow_file(const char* name, const char* text);
// Slots: 0 regular, 1 bold, 2 icons. C++ does not copy the bytes, so they must stay in place.
CATCOW_EXPORT void catcow_font(int slot, const unsigned char* bytes, int size);
// Called after files and fonts. The languages are codes: the one in the address, and the first
// language of the browser that Catcow supports; empty for none. Returns 0 if the content is
// damaged. The page then shows its plain error page with catcow_start_error().
CATCOW_EXPORT int catcow_start(const char* build, const char* fragment, int speed, int alone,
                               const char* asked_language, const char* own_language);
CATCOW_EXPORT const char* catcow_start_error();

// [SECTION] The screen, before the start and at each change

// The size of the canvas in CSS pixels, the pixel ratio, the safe areas. C++ sets the size of the
// canvas in device pixels.
CATCOW_EXPORT void catcow_resize(float width, float height, float ratio, float top, float right,
                                 float bottom, float left);
// System preferences.
CATCOW_EXPORT void catcow_dark(int dark, int contrast, int reduced_motion);
// The page shows the mirror instead of the canvas (forced colours, no WebGL2). C++ continues
// without a renderer. This is not an answer to lostContext.
CATCOW_EXPORT void catcow_words_only(int on);

// [SECTION] Input of the person. Pointer, wheel and touch events do not come through here.

// A mirrored button, switch or radio was activated by keyboard, assistive technology or script: a
// click without a pointer on it. In words-only mode, by anything.
CATCOW_EXPORT void catcow_press(std::uint32_t id);
CATCOW_EXPORT void catcow_tap(std::uint32_t id);  // pressed by a pointer, in the words-only view
// A mirrored slider was moved.
CATCOW_EXPORT void catcow_slide(std::uint32_t id, double value);
// The text of a mirrored text field changed. Also called while a word is being composed.
CATCOW_EXPORT void catcow_edit(std::uint32_t id, const char* text);
// The keyboard focus moved to a mirrored element. 0: it moved away, or a pointer moved it.
CATCOW_EXPORT void catcow_focus(std::uint32_t id);
// keydown without a modifier while the focus is not on a control: Space, ArrowLeft, ArrowRight,
// Escape (Escape also on controls). To scroll: ArrowUp, ArrowDown, PageUp, PageDown (these repeat).
// F2 shows the gallery of widgets. Returns 0 if the app has no use for the key.
CATCOW_EXPORT int catcow_key(const char* code);
// visibilitychange, pagehide, pageshow, freeze, resume.
CATCOW_EXPORT void catcow_hidden(int hidden);
// A key of a headset or of the lock screen, or what the system does to the sound: the numbers of Remote.
CATCOW_EXPORT void catcow_remote(int what);
// The person went back by one entry. Steps that historyDepth causes are not reported.
CATCOW_EXPORT void catcow_back();
// hashchange. The text has no '#', like the fragment of catcow_start.
CATCOW_EXPORT void catcow_fragment(const char* text);
// A file that was dropped, or chosen after chooseFile: the numbers of Opened, and its text if it was read.
CATCOW_EXPORT void catcow_opened_file(int how, const char* text);

// [SECTION] Events of the page

// A new service worker is waiting.
CATCOW_EXPORT void catcow_update_ready();
// The program was started with `alone` 0, and the other tab was closed.
CATCOW_EXPORT void catcow_became_alone();
// Another tab changed a row. The text is the row as it is stored now; null if there is none.
CATCOW_EXPORT void catcow_row_changed(const char* store, const char* key, const char* text);
// Another tab erased all rows.
CATCOW_EXPORT void catcow_erased();
// The state of the AudioContext or the list of sound devices changed. audio.cpp listens to both
// itself, not the page.
CATCOW_EXPORT void catcow_audio_changed();

// [SECTION] Answers to the ports

// Answers to load: each stored row, then catcow_loaded.
CATCOW_EXPORT void catcow_row(const char* store, const char* key, const char* text);
// 0 ready, 1 unavailable, 2 full, 3 changed by a newer version, 4 blocked by an older one. (2 answers
// changes only, 4 comes only from catcow_storage.)
// `sessions`: how many were stored at the time `since` (seconds since 1970), see page_remember.
CATCOW_EXPORT void catcow_loaded(int result, int sessions, double since);
// The state changed without a question.
CATCOW_EXPORT void catcow_storage(int result);
// Called inside the transaction of a change, with the stored row or null. Returns the new row, empty
// to remove it, or null to leave it. The text is valid until the next call.
CATCOW_EXPORT const char* catcow_decide(int ticket, const char* stored);
// Answers change and erase, with 0 if that was done.
CATCOW_EXPORT void catcow_stored(int ticket, int result);
// Answers awake, whenever it changes: the browser refused the wake lock, or took it away.
CATCOW_EXPORT void catcow_may_sleep(int may);
// Reports navigator.storage.persisted().
CATCOW_EXPORT void catcow_persisted(int persisted);
// Answers share, copy, print and beginSound: 0 sent, 1 copied, 2 failed, 3 cancelled by the person.
CATCOW_EXPORT void catcow_shared(int ticket, int result);
// Answers voices: three lines for each (id, name, language), the best first, whenever they change.
// `all`: no others are waited for.
CATCOW_EXPORT void catcow_voices(const char* text, int all);
// Answers say: 0 began, 1 ended, 2 failed.
CATCOW_EXPORT void catcow_told(int ticket, int what);
// Answers texts. Empty if they could not be fetched.
CATCOW_EXPORT void catcow_texts(int ticket, const char* text);

// Returns JSON. It is valid until the next call.
CATCOW_EXPORT const char* catcow_diagnostics();
}

#undef CATCOW_EXPORT
