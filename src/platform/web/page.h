#pragma once

// What C++ calls: the functions of the page, Module["ports"], see bridge.md. Text is UTF-8.
// A function of JavaScript, for link-time optimisation too: there each mention must say so.
#define CATCOW_PAGE(name) __attribute__((import_module("env"), import_name(#name))) name

extern "C" {
// A semantics patch, see src/ui/semantics.h. JSON.
void CATCOW_PAGE(page_mirror)(const char* patch);
// Read all rows; answers with catcow_row for each, then catcow_loaded.
void CATCOW_PAGE(page_load)();
// `strict`: on the disk before it answers, with catcow_stored.
void CATCOW_PAGE(page_put)(int ticket, const char* store, const char* key, const char* text,
                           int strict);
void CATCOW_PAGE(page_remove)(const char* store, const char* key);
void CATCOW_PAGE(page_erase)(int ticket);  // answers with catcow_stored
void CATCOW_PAGE(page_persist)();          // answers with catcow_persisted
// Web Share, or the clipboard; answers with catcow_shared.
void CATCOW_PAGE(page_share)(int ticket, const char* title, const char* url);
void CATCOW_PAGE(page_awake)(int on);             // the screen's wake lock
void CATCOW_PAGE(page_history_depth)(int steps);  // our entries under the person's Back
void CATCOW_PAGE(page_clear_fragment)();          // takes a routine out of the address
void CATCOW_PAGE(page_apply_update)();            // the waiting worker takes over, then one reload
// The mirror becomes the visible interface, and back.
void CATCOW_PAGE(page_lost_context)();
void CATCOW_PAGE(page_restored_context)();
// The first frame is on the screen: the page takes its first paint away.
void CATCOW_PAGE(page_started)();
// The colours of the page around the canvas: "light", "dark" or "contrast".
void CATCOW_PAGE(page_theme)(const char* name);
// Fetch the texts of a language; answers with catcow_texts.
void CATCOW_PAGE(page_texts)(int ticket, const char* language);
// What the page is written in from now on: <html lang>, title.
void CATCOW_PAGE(page_language)(const char* code);
// Paints what the fonts lack, white or in its own colours, see src/ui/glyph_painter.h. Five numbers of
// the glyph come into `shape`; the caller frees the pixels. Null: not painted.
unsigned char* CATCOW_PAGE(page_glyph)(const char* text, int bold, float em, float* shape);

// Facts that need no port.
char* CATCOW_PAGE(page_address)();   // origin and path; the caller frees it
int CATCOW_PAGE(page_utc_offset)();  // minutes east of Greenwich, now
int CATCOW_PAGE(page_is_hidden)();
double CATCOW_PAGE(page_number)(const char* text);  // the nearest double to a number of JSON
}
