#pragma once

// The functions of the page (Module["ports"], see bridge.md). Text is UTF-8.
// A function of JavaScript, for link-time optimisation too: there each mention must say so.
#define CATCOW_PAGE(name) __attribute__((import_module("env"), import_name(#name))) name

extern "C" {
void CATCOW_PAGE(page_mirror)(const char* patch);
void CATCOW_PAGE(page_load)();
void CATCOW_PAGE(page_put)(int ticket, const char* store, const char* key, const char* text,
                           int strict);
void CATCOW_PAGE(page_remove)(const char* store, const char* key);
void CATCOW_PAGE(page_erase)(int ticket);
void CATCOW_PAGE(page_persist)();
void CATCOW_PAGE(page_share)(int ticket, const char* title, const char* url);
void CATCOW_PAGE(page_awake)(int on);
void CATCOW_PAGE(page_history_depth)(int steps);
void CATCOW_PAGE(page_clear_fragment)();
void CATCOW_PAGE(page_apply_update)();
void CATCOW_PAGE(page_lost_context)();
void CATCOW_PAGE(page_restored_context)();
void CATCOW_PAGE(page_started)();
void CATCOW_PAGE(page_theme)(const char* name);
void CATCOW_PAGE(page_texts)(int ticket, const char* language);
void CATCOW_PAGE(page_language)(const char* code);
// Five numbers of the glyph come into `shape`; the caller frees the pixels. Null: not painted.
unsigned char* CATCOW_PAGE(page_glyph)(const char* text, int bold, float em, float* shape);

// Facts that need no port.
char* CATCOW_PAGE(page_address)();   // origin and path; the caller frees it
int CATCOW_PAGE(page_utc_offset)();  // minutes east of Greenwich, now
int CATCOW_PAGE(page_is_hidden)();
}
