#pragma once

#include <emscripten/em_macros.h>

#include <cstdint>

// What the page calls; bridge.md says when. The page frees its own arguments.
extern "C" {
EMSCRIPTEN_KEEPALIVE void catcow_file(const char* name, const char* text);
EMSCRIPTEN_KEEPALIVE void catcow_font(int slot, const unsigned char* bytes, int size);
EMSCRIPTEN_KEEPALIVE int catcow_start(const char* build, const char* fragment, int speed, int alone,
                                      const char* asked_language, const char* own_language);
EMSCRIPTEN_KEEPALIVE const char* catcow_start_error();
EMSCRIPTEN_KEEPALIVE void catcow_resize(float width, float height, float ratio, float top,
                                        float right, float bottom, float left);
EMSCRIPTEN_KEEPALIVE void catcow_dark(int dark, int contrast, int reduced_motion);
EMSCRIPTEN_KEEPALIVE void catcow_words_only(int on);
EMSCRIPTEN_KEEPALIVE void catcow_press(std::uint32_t id);
EMSCRIPTEN_KEEPALIVE void catcow_slide(std::uint32_t id, double value);
EMSCRIPTEN_KEEPALIVE void catcow_edit(std::uint32_t id, const char* text);
EMSCRIPTEN_KEEPALIVE void catcow_focus(std::uint32_t id);
EMSCRIPTEN_KEEPALIVE void catcow_key(const char* code);
EMSCRIPTEN_KEEPALIVE void catcow_hidden(int hidden);
EMSCRIPTEN_KEEPALIVE void catcow_back();
EMSCRIPTEN_KEEPALIVE void catcow_fragment(const char* text);
EMSCRIPTEN_KEEPALIVE void catcow_update_ready();
EMSCRIPTEN_KEEPALIVE void catcow_became_alone();
EMSCRIPTEN_KEEPALIVE void catcow_loaded(int state, const char* json);
EMSCRIPTEN_KEEPALIVE void catcow_stored(int ticket, int result);
EMSCRIPTEN_KEEPALIVE void catcow_persisted(int persisted);
EMSCRIPTEN_KEEPALIVE void catcow_shared(int ticket, int result);
EMSCRIPTEN_KEEPALIVE void catcow_texts(int ticket, const char* text);
EMSCRIPTEN_KEEPALIVE void catcow_audio_changed();  // by the AudioContext, not by the page
EMSCRIPTEN_KEEPALIVE const char* catcow_diagnostics();
}
