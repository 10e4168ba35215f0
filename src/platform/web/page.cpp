#include "platform/web/page.h"

#include <emscripten/em_js.h>

// clang-format off
// Names are quoted so that Closure does not rename them.
EM_JS_DEPS(page, "$UTF8ToString,$stringToNewUTF8,malloc");

EM_JS(void, page_mirror, (const char* patch), { Module["ports"]["mirror"](UTF8ToString(patch)); })
EM_JS(void, page_load, (), { Module["ports"]["load"](); })
EM_JS(void, page_change, (int ticket, const char* store, const char* key, int strict), {
    Module["ports"]["change"](ticket, UTF8ToString(store), UTF8ToString(key), !!strict);
})
EM_JS(void, page_remember, (int sessions), { Module["ports"]["remember"](sessions); })
EM_JS(void, page_hold, (int on), { Module["ports"]["hold"](!!on); })
EM_JS(void, page_erase, (int ticket), { Module["ports"]["erase"](ticket); })
EM_JS(void, page_persist, (), { Module["ports"]["persist"](); })
EM_JS(void, page_share, (int ticket, const char* title, const char* text, const char* url), {
    Module["ports"]["share"](ticket, UTF8ToString(title), UTF8ToString(text), UTF8ToString(url));
})
EM_JS(void, page_copy, (int ticket, const char* text), { Module["ports"]["copy"](ticket, UTF8ToString(text)); })
EM_JS(void, page_print, (int ticket, const char* sheet), { Module["ports"]["print"](ticket, UTF8ToString(sheet)); })
EM_JS(void, page_save_file, (const char* name, const char* type, const char* bytes, int size), {
    Module["ports"]["saveFile"](UTF8ToString(name), UTF8ToString(type), bytes, size);
})
EM_JS(void, page_choose_file, (), { Module["ports"]["chooseFile"](); })
EM_JS(void, page_begin_sound, (int ticket, int rate, const char* name), {
    Module["ports"]["beginSound"](ticket, rate, UTF8ToString(name));
})
EM_JS(int, page_add_sound, (const float* samples, int frames), {
    const took = Module["ports"]["addSound"](samples, frames);
    return took ? 1 : 0;
})
EM_JS(void, page_drop_sound, (), { Module["ports"]["dropSound"](); })
EM_JS(void, page_awake, (int on), { Module["ports"]["awake"](!!on); })
EM_JS(void, page_playing, (int state, const char* title, const char* routine, double at, double length), {
    Module["ports"]["playing"](state, UTF8ToString(title), UTF8ToString(routine), at, length);
})
EM_JS(void, page_history_depth, (int steps), { Module["ports"]["historyDepth"](steps); })
EM_JS(void, page_clear_fragment, (), { Module["ports"]["clearFragment"](); })
EM_JS(void, page_show_fragment, (const char* text), {
    Module["ports"]["showFragment"](UTF8ToString(text));
})
EM_JS(void, page_apply_update, (), { Module["ports"]["applyUpdate"](); })
EM_JS(void, page_lost_context, (), { Module["ports"]["lostContext"](); })
EM_JS(void, page_restored_context, (), { Module["ports"]["restoredContext"](); })
EM_JS(void, page_started, (), { Module["ports"]["started"](); })
EM_JS(void, page_theme, (const char* name), { Module["ports"]["theme"](UTF8ToString(name)); })
EM_JS(void, page_texts, (int ticket, const char* language), {
    Module["ports"]["texts"](ticket, UTF8ToString(language));
})
EM_JS(void, page_language, (const char* code), { Module["ports"]["language"](UTF8ToString(code)); })
EM_JS(void, page_voices, (const char* language), {
    Module["ports"]["voices"](UTF8ToString(language));
})
EM_JS(void, page_say, (int ticket, const char* text, const char* voice, double rate, double volume), {
    Module["ports"]["say"](ticket, UTF8ToString(text), UTF8ToString(voice), rate, volume);
})
EM_JS(void, page_hush, (), { Module["ports"]["hush"](); })
EM_JS(unsigned char*, page_glyph, (const char* text, int bold, float em, float* shape), {
    const glyph = Module["ports"]["glyph"](UTF8ToString(text), !!bold, em);
    if (!glyph) return 0;
    const pixels = _malloc(glyph["rgba"].length + 1);
    HEAPF32.set(glyph["shape"], shape >> 2);
    HEAPU8.set(glyph["rgba"], pixels);
    return pixels;
})

EM_JS(char*, page_address, (), { return stringToNewUTF8(location.origin + location.pathname); })
EM_JS(int, page_utc_offset, (double at), { return -new Date(at).getTimezoneOffset(); })
EM_JS(int, page_is_hidden, (), { return document.hidden ? 1 : 0; })
EM_JS(int, page_full_screen, (), {
    return document["fullscreenElement"] ? 2 : document["fullscreenEnabled"] ? 1 : 0;
})
EM_JS(void, page_fill_screen, (int on), { Module["ports"]["fillScreen"](!!on); })
EM_JS(int, page_can_vibrate, (), {
    return navigator["vibrate"] && globalThis["matchMedia"]("(pointer: coarse)")["matches"] ? 1 : 0;
})
EM_JS(int, page_can_share, (), {
    return navigator["canShare"] && navigator["canShare"]({ "url": location.origin }) ? 1 : 0;
})
EM_JS(void, page_vibrate, (int first, int second), {
    if (navigator["vibrate"]) navigator["vibrate"](second ? [first, 130, second] : [first]);
})
EM_JS(double, page_number, (const char* text), { return Number(UTF8ToString(text)); })
// clang-format on
