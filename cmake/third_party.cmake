# Libraries that are compiled from source. scripts/setup fetches them by version and hash;
# scripts/lib/environment.sh names their folders. A folder that you set yourself wins.
foreach(name IMGUI JSON SDL2)
    set(CATCOW_${name}_DIR "$ENV{CATCOW_${name}_DIR}" CACHE PATH "source folder of ${name}")
endforeach()
foreach(name IMGUI JSON)
    if(NOT IS_DIRECTORY "${CATCOW_${name}_DIR}")
        message(FATAL_ERROR "CATCOW_${name}_DIR is not set. Run scripts/setup, then "
            "'source scripts/lib/environment.sh', or use scripts/build.")
    endif()
endforeach()

add_library(catcow_json INTERFACE)
target_include_directories(catcow_json SYSTEM INTERFACE ${CATCOW_JSON_DIR})
target_compile_definitions(catcow_json INTERFACE JSON_HAS_FILESYSTEM=0 JSON_USE_IMPLICIT_CONVERSIONS=0 JSON_NO_IO=1)
if(EMSCRIPTEN)
    target_compile_definitions(catcow_json INTERFACE JSON_NOEXCEPTION=1)
endif()

add_library(catcow_imgui STATIC
    ${CATCOW_IMGUI_DIR}/imgui.cpp ${CATCOW_IMGUI_DIR}/imgui_draw.cpp
    ${CATCOW_IMGUI_DIR}/imgui_tables.cpp ${CATCOW_IMGUI_DIR}/imgui_widgets.cpp)
target_include_directories(catcow_imgui SYSTEM PUBLIC ${CATCOW_IMGUI_DIR} ${CATCOW_IMGUI_DIR}/backends)
target_compile_definitions(catcow_imgui PUBLIC
    IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_OBSOLETE_FUNCTIONS
    IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)
target_compile_options(catcow_imgui PRIVATE -w)
if(EMSCRIPTEN)
    target_compile_options(catcow_imgui PRIVATE "SHELL:-include ${CMAKE_CURRENT_LIST_DIR}/imgui/unused.h")
endif()
