// Tells SDL's audio what it needs to know about Emscripten, and nothing else. It has the include guard of SDL's
// own SDL_config.h, so that SDL's own is skipped.
#ifndef SDL_config_h_
#define SDL_config_h_

#include "SDL_platform.h"

#define SIZEOF_VOIDP 4
#define HAVE_GCC_ATOMICS 1

#define STDC_HEADERS 1
#define HAVE_ALLOCA_H 1
#define HAVE_LIMITS_H 1
#define HAVE_MATH_H 1
#define HAVE_STDARG_H 1
#define HAVE_STDINT_H 1
#define HAVE_STDIO_H 1
#define HAVE_STDLIB_H 1
#define HAVE_STRING_H 1
#define HAVE_STRINGS_H 1
#define HAVE_SYS_TYPES_H 1
#define HAVE_WCHAR_H 1
#define HAVE_M_PI 1

#define SDL_DEFAULT_ASSERT_LEVEL 0
#define SDL_THREADS_DISABLED 1
#define SDL_RENDER_DISABLED 1
#define SDL_AUDIO_DRIVER_EMSCRIPTEN 1

#endif
