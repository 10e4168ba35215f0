// The functions of SDL that its audio calls, apart from the audio itself. The browser's audio has no threads,
// converts nothing (Catcow asks for the format that the device has) and sends no events, so most of them are
// empty. The linker drops those that are never called.
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "SDL_internal.h"

#include "SDL.h"
#include "SDL_dataqueue.h"
#include "SDL_error_c.h"
#include "SDL_utils_c.h"
#include "SDL_thread.h"
#include "thread/SDL_systhread.h"

// [memory and text]
void* SDL_malloc(size_t size) { return malloc(size); }
void* SDL_calloc(size_t count, size_t size) { return calloc(count, size); }
void SDL_free(void* memory) { free(memory); }
void* SDL_memset(void* to, int value, size_t size) { return memset(to, value, size); }
void* SDL_memcpy(void* to, const void* from, size_t size) { return memcpy(to, from, size); }
size_t SDL_strlen(const char* text) { return strlen(text); }
char* SDL_strdup(const char* text) { return strdup(text); }
char* SDL_strchr(const char* text, int letter) { return strchr(text, letter); }
int SDL_strcmp(const char* a, const char* b) { return strcmp(a, b); }
int SDL_strncasecmp(const char* a, const char* b, size_t most) { return strncasecmp(a, b, most); }
int SDL_atoi(const char* text) { return atoi(text); }
// SDL uses it to number a second device of the same name and to name a thread. There are neither.
int SDL_snprintf(char* to, size_t size, const char* format, ...) {
    (void)format;
    if (size > 0) *to = 0;
    return 0;
}
int SDL_powerof2(int x) {
    int power = 1;
    while (power < x) power *= 2;
    return power;
}

// [settings and errors]: the return value says whether a call failed.
char* SDL_getenv(const char* name) { (void)name; return NULL; }
const char* SDL_GetHint(const char* name) { (void)name; return NULL; }
int SDL_SetError(const char* format, ...) { (void)format; return -1; }
int SDL_Error(SDL_errorcode code) { (void)code; return -1; }
Uint32 SDL_WasInit(Uint32 flags) { return flags; }
int SDL_InitSubSystem(Uint32 flags) { (void)flags; return 0; }

// [events]: switched off.
Uint8 SDL_EventState(Uint32 type, int state) { (void)type; (void)state; return SDL_FALSE; }
int SDL_PushEvent(SDL_Event* event) { (void)event; return 0; }

// [threads]: one.
int SDL_AtomicGet(SDL_atomic_t* a) { return a->value; }
int SDL_AtomicSet(SDL_atomic_t* a, int value) {
    const int before = a->value;
    a->value = value;
    return before;
}
SDL_mutex* SDL_CreateMutex(void) { static int only; return (SDL_mutex*)&only; }
void SDL_DestroyMutex(SDL_mutex* mutex) { (void)mutex; }
int SDL_LockMutex(SDL_mutex* mutex) { (void)mutex; return 0; }
int SDL_UnlockMutex(SDL_mutex* mutex) { (void)mutex; return 0; }
SDL_sem* SDL_CreateSemaphore(Uint32 value) { (void)value; return NULL; }
void SDL_DestroySemaphore(SDL_sem* semaphore) { (void)semaphore; }
int SDL_SemPost(SDL_sem* semaphore) { (void)semaphore; return -1; }
int SDL_SemWait(SDL_sem* semaphore) { (void)semaphore; return -1; }
SDL_Thread* SDL_CreateThreadInternal(int (*run)(void*), const char* name, size_t stack, void* data) {
    (void)run; (void)name; (void)stack; (void)data;
    return NULL;
}
void SDL_WaitThread(SDL_Thread* thread, int* status) { (void)thread; (void)status; }
SDL_threadID SDL_ThreadID(void) { return 0; }
int SDL_SetThreadPriority(SDL_ThreadPriority priority) { (void)priority; return 0; }
void SDL_Delay(Uint32 milliseconds) { (void)milliseconds; }

// [conversion and queues]: without a stream SDL_OpenAudioDevice fails, as it should: the device must take float32
// at its own rate.
SDL_AudioStream* SDL_NewAudioStream(const SDL_AudioFormat from, const Uint8 from_channels, const int from_rate,
                                    const SDL_AudioFormat to, const Uint8 to_channels, const int to_rate) {
    (void)from; (void)from_channels; (void)from_rate; (void)to; (void)to_channels; (void)to_rate;
    return NULL;
}
int SDL_AudioStreamPut(SDL_AudioStream* stream, const void* from, int size) {
    (void)stream; (void)from; (void)size;
    return -1;
}
int SDL_AudioStreamGet(SDL_AudioStream* stream, void* to, int size) {
    (void)stream; (void)to; (void)size;
    return -1;
}
int SDL_AudioStreamAvailable(SDL_AudioStream* stream) { (void)stream; return 0; }
void SDL_AudioStreamClear(SDL_AudioStream* stream) { (void)stream; }
void SDL_FreeAudioStream(SDL_AudioStream* stream) { (void)stream; }
void SDL_MixAudioFormat(Uint8* to, const Uint8* from, SDL_AudioFormat format, Uint32 size, int volume) {
    (void)to; (void)from; (void)format; (void)size; (void)volume;
}
SDL_DataQueue* SDL_NewDataQueue(const size_t packet, const size_t slack) { (void)packet; (void)slack; return NULL; }
void SDL_FreeDataQueue(SDL_DataQueue* queue) { (void)queue; }
void SDL_ClearDataQueue(SDL_DataQueue* queue, const size_t slack) { (void)queue; (void)slack; }
int SDL_WriteToDataQueue(SDL_DataQueue* queue, const void* data, const size_t size) {
    (void)queue; (void)data; (void)size;
    return -1;
}
size_t SDL_ReadFromDataQueue(SDL_DataQueue* queue, void* to, const size_t size) {
    (void)queue; (void)to; (void)size;
    return 0;
}
size_t SDL_CountDataQueue(SDL_DataQueue* queue) { (void)queue; return 0; }
