# The program in the browser: build/<preset>/catcow.js and catcow.wasm.
include(cmake/sdl_audio.cmake)

file(GLOB_RECURSE app_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/*.cpp)
list(FILTER app_sources EXCLUDE REGEX "main_native")
file(GLOB web_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/web/*.cpp)

# It replaces functions of GL and libc by macros, which must not reach the files that are compiled together with it.
set_source_files_properties(${CMAKE_SOURCE_DIR}/src/platform/web/imgui_renderer.cpp
    PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
add_executable(catcow ${app_sources} ${web_sources})
target_link_libraries(catcow PRIVATE ui sound speech plan demonstration shipped_figures catcow_sdl_audio catcow_options)
target_link_options(catcow PRIVATE
    -sMODULARIZE -sEXPORT_ES6 -sEXPORT_NAME=createCatcow -sENVIRONMENT=web
    -sGL_ENABLE_GET_PROC_ADDRESS=0 -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sFILESYSTEM=0 -sMALLOC=emmalloc
    -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=16777216 -sSTACK_SIZE=262144
    -sDYNAMIC_EXECUTION=0 -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0
    -sGL_SUPPORT_SIMPLE_ENABLE_EXTENSIONS=0 -sINCOMING_MODULE_JS_API=locateFile,ports,instantiateWasm,onAbort
    -sEXPORTED_RUNTIME_METHODS=UTF8ToString,HEAPU8 -sEXPORTED_FUNCTIONS=_malloc,_free)
if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
    target_link_options(catcow PRIVATE -Oz -flto --closure 1 -sASSERTIONS=0)
    # wasm-opt saves 1 kB more if it first flattens the blocks and rebuilds them.
    target_link_options(catcow PRIVATE
        -sBINARYEN_EXTRA_PASSES=--flatten,--rereloop,-Oz,-Oz,--zero-filled-memory,--low-memory-unused)
else()
    target_link_options(catcow PRIVATE -g -sASSERTIONS=1)
endif()
