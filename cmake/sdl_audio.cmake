# Compiles only SDL2's audio: its device layer and its Emscripten driver, with a small configuration and empty
# stand-ins for the rest of SDL (see sdl_audio/). The program calls SDL_AudioInit and SDL_OpenAudioDevice.
# All of SDL2 would add 100 kB to the download.
if(NOT IS_DIRECTORY "${CATCOW_SDL2_DIR}/src/audio/emscripten")
    message(FATAL_ERROR "CATCOW_SDL2_DIR is not a source folder of SDL2 (2.32). Run scripts/setup, "
        "then 'source scripts/lib/environment.sh', or use scripts/build.")
endif()

add_library(catcow_sdl_audio STATIC
    ${CATCOW_SDL2_DIR}/src/audio/SDL_audio.c
    ${CATCOW_SDL2_DIR}/src/audio/emscripten/SDL_emscriptenaudio.c
    ${CMAKE_CURRENT_LIST_DIR}/sdl_audio/stand_ins.c)
target_include_directories(catcow_sdl_audio PRIVATE ${CATCOW_SDL2_DIR}/src)
target_include_directories(catcow_sdl_audio SYSTEM PUBLIC ${CATCOW_SDL2_DIR}/include)
# Our SDL_config.h has the same include guard as SDL's, so SDL's own file is skipped.
target_compile_options(catcow_sdl_audio PRIVATE "SHELL:-include \"${CMAKE_CURRENT_LIST_DIR}/sdl_audio/SDL_config.h\"")
target_compile_options(catcow_sdl_audio PRIVATE -w)
