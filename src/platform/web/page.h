#pragma once

// The functions of the page (Module["ports"], see bridge.md). Text is UTF-8.
extern "C" {
void page_mirror(const char* patch);
void page_load();
void page_put(int ticket, const char* store, const char* key, const char* text, int strict);
void page_remove(const char* store, const char* key);
void page_erase(int ticket);
void page_persist();
void page_share(int ticket, const char* title, const char* url);
void page_awake(int on);
void page_push_history(const char* name);
void page_go_back();
void page_clear_fragment();
void page_apply_update();
void page_lost_context();
void page_restored_context();
void page_started();
void page_theme(const char* name);

// Facts that need no port.
char* page_address();   // origin and path; the caller frees it
int page_utc_offset();  // minutes east of Greenwich, now
int page_is_hidden();
}
