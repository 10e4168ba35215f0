#pragma once

// The functions of the page that C++ calls: Module["ports"], see bridge.md. Text is UTF-8. The
// attribute marks a function of JavaScript. With link-time optimisation each declaration needs it.
#define CATCOW_PAGE(name) __attribute__((import_module("env"), import_name(#name))) name

extern "C" {
// Applies a semantics patch in JSON, see src/ui/semantics.h.
void CATCOW_PAGE(page_mirror)(const char* patch);
// Reads all rows. Answers with catcow_row for each, then catcow_loaded.
void CATCOW_PAGE(page_load)();
// Asks catcow_decide what to write, in one transaction, and answers with catcow_stored. `strict`:
// only when the row is on the disk.
void CATCOW_PAGE(page_change)(int ticket, const char* store, const char* key, int strict);
// Remembers, outside the database, how many sessions are stored now.
void CATCOW_PAGE(page_remember)(int sessions);
// While it is held, the page does not leave the database to a newer version.
void CATCOW_PAGE(page_hold)(int on);
void CATCOW_PAGE(page_erase)(int ticket);  // answers with catcow_stored
void CATCOW_PAGE(page_persist)();          // answers with catcow_persisted
// Opens Web Share, or copies to the clipboard. Answers with catcow_shared.
void CATCOW_PAGE(page_share)(int ticket, const char* title, const char* text, const char* url);
void CATCOW_PAGE(page_copy)(int ticket, const char* text);  // answers with catcow_shared
// Prints a sheet (src/app/routines/print_sheet.h). Answers with catcow_shared, sent or failed.
void CATCOW_PAGE(page_print)(int ticket, const char* sheet);
void CATCOW_PAGE(page_save_file)(const char* name, const char* type, const char* bytes, int size);
void CATCOW_PAGE(page_choose_file)();  // answers with catcow_opened_file if the person chooses one
// Begins a sound file, mono. Answers with catcow_shared, sent or failed.
void CATCOW_PAGE(page_begin_sound)(int ticket, int rate, const char* name);
// Appends samples; 0 frames: the file ends. Returns whether it took them.
int CATCOW_PAGE(page_add_sound)(const float* samples, int frames);
void CATCOW_PAGE(page_drop_sound)();
void CATCOW_PAGE(page_awake)(int on);             // the wake lock; answers with catcow_may_sleep
void CATCOW_PAGE(page_history_depth)(int steps);  // our history entries, for the Back button
void CATCOW_PAGE(page_clear_fragment)();          // removes the routine from the address
void CATCOW_PAGE(page_show_fragment)(const char* text);  // puts it there
void CATCOW_PAGE(page_apply_update)();  // activates the waiting worker, then reloads once
// The mirror becomes the visible interface; the second call hides it again.
void CATCOW_PAGE(page_lost_context)();
void CATCOW_PAGE(page_restored_context)();
// Tells the system what plays: 0 nothing, 1 it plays, 2 it is paused. Answers with catcow_remote.
// Seconds.
void CATCOW_PAGE(page_playing)(int state, const char* title, const char* routine, double at,
                               double length);
// The first frame is on the screen, so the page removes its first paint.
void CATCOW_PAGE(page_started)();
// Sets the colours of the page around the canvas: "light", "dark" or "contrast".
void CATCOW_PAGE(page_theme)(const char* name);
// Fetches the texts of a language. Answers with catcow_texts.
void CATCOW_PAGE(page_texts)(int ticket, const char* language);
// Sets the language of the page: <html lang>, title.
void CATCOW_PAGE(page_language)(const char* code);
// Paints glyphs that the fonts lack, in white or in their own colours, see src/ui/glyph_painter.h.
// Writes five numbers of the glyph into `shape`. The caller frees the pixels. Returns null if not
// painted.
unsigned char* CATCOW_PAGE(page_glyph)(const char* text, int bold, float em, float* shape);

// Looks for the voices of a language. Answers with catcow_voices.
void CATCOW_PAGE(page_voices)(const char* language);
// Says a text with a voice (an id). Answers with catcow_told.
void CATCOW_PAGE(page_say)(int ticket, const char* text, const char* voice, double rate,
                           double volume);
void CATCOW_PAGE(page_hush)();

// Functions that need no port.
char* CATCOW_PAGE(page_address)();  // origin and path; the caller frees it
int CATCOW_PAGE(page_utc_offset)(
    double at);  // minutes east of Greenwich; at: Unix time in milliseconds
int CATCOW_PAGE(page_is_hidden)();
int CATCOW_PAGE(page_full_screen)();  // see Device::FullScreen
void CATCOW_PAGE(page_fill_screen)(int on);
// Returns whether this is a device that is held in a hand, with a browser that lets it vibrate.
int CATCOW_PAGE(page_can_vibrate)();
int CATCOW_PAGE(page_can_share)();                      // whether there is Web Share
void CATCOW_PAGE(page_vibrate)(int first, int second);  // milliseconds; second: 0 for one pulse
double CATCOW_PAGE(page_number)(const char* text);      // the nearest double to a JSON number
}
