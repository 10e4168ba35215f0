# Libraries that are compiled from source. scripts/setup fetches them by version and hash;
# scripts/lib/environment.sh sets their folders. A folder that you set yourself takes priority.
foreach(name IMGUI JSON QRCODEGEN SDL2)
    set(CATCOW_${name}_DIR "$ENV{CATCOW_${name}_DIR}" CACHE PATH "source folder of ${name}")
endforeach()
foreach(name IMGUI JSON QRCODEGEN)
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

# The variant in C: the one in C++ throws, which the browser build cannot, and draws in the streams of the standard
# library.
add_library(catcow_qrcodegen STATIC ${CATCOW_QRCODEGEN_DIR}/qrcodegen.c)
target_include_directories(catcow_qrcodegen SYSTEM PUBLIC ${CATCOW_QRCODEGEN_DIR})
target_compile_options(catcow_qrcodegen PRIVATE -w)

# Dear ImGui without the functions in imgui/unused.txt. The browser and the tests compile the same sources.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(imgui_folder ${CMAKE_BINARY_DIR}/imgui)
file(MAKE_DIRECTORY ${imgui_folder})
foreach(part imgui imgui_draw imgui_tables imgui_widgets)
    list(APPEND imgui_whole ${CATCOW_IMGUI_DIR}/${part}.cpp)
    list(APPEND imgui_cut ${imgui_folder}/${part}.cpp)
endforeach()
set(imgui_tool ${CMAKE_CURRENT_LIST_DIR}/imgui/cut.py)
set(imgui_unused ${CMAKE_CURRENT_LIST_DIR}/imgui/unused.txt)
set(imgui_flags ${CMAKE_CURRENT_LIST_DIR}/imgui/unused_flags.h)
add_custom_command(OUTPUT ${imgui_cut}
    COMMAND ${Python3_EXECUTABLE} ${imgui_tool} ${imgui_unused} ${imgui_folder} ${imgui_whole}
    DEPENDS ${imgui_tool} ${imgui_unused} ${imgui_whole}
    COMMENT "Removing unused functions from Dear ImGui" VERBATIM)

add_library(catcow_imgui STATIC ${imgui_cut})
target_include_directories(catcow_imgui SYSTEM PUBLIC ${CATCOW_IMGUI_DIR} ${CATCOW_IMGUI_DIR}/backends)
target_compile_definitions(catcow_imgui PUBLIC
    IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_OBSOLETE_FUNCTIONS
    IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_FILE_FUNCTIONS IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS)
target_compile_options(catcow_imgui PRIVATE -w "SHELL:-include \"${imgui_flags}\"")
set_source_files_properties(${imgui_cut} PROPERTIES OBJECT_DEPENDS ${imgui_flags})
