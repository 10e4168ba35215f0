# Desk build: tests, benchmarks and, where SDL2 and GLES3 are there, a window.
enable_testing()
# Fixtures in an anonymous namespace are meant.
target_compile_options(catcow_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
find_package(GTest REQUIRED)
find_package(benchmark REQUIRED)
include(GoogleTest)

# What Dear ImGui draws is listed for the tests: nothing may be drawn that nobody is told of.
add_library(catcow_imgui_items STATIC tests/support/imgui_items/imgui_items.cpp)
target_include_directories(catcow_imgui_items SYSTEM PRIVATE ${CATCOW_IMGUI_DIR})
target_include_directories(catcow_imgui_items INTERFACE ${CMAKE_SOURCE_DIR}/tests/support/imgui_items)
target_compile_definitions(catcow_imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
target_compile_definitions(catcow_imgui_items PRIVATE $<TARGET_PROPERTY:catcow_imgui,INTERFACE_COMPILE_DEFINITIONS>)
target_link_libraries(catcow_imgui PUBLIC catcow_imgui_items)

# Tests mirror src/: tests/<layer>/*_test.cpp becomes one program.
function(catcow_tests layer)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${layer}/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_executable(${layer}_tests ${sources})
    target_link_libraries(${layer}_tests PRIVATE ${layer} ${ARGN} catcow_options GTest::gtest GTest::gtest_main)
    target_include_directories(${layer}_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    # Twice as fast to compile; what they test is optimised as ever.
    target_compile_options(${layer}_tests PRIVATE -O0)
    # They find assets/ and build/fonts from the root of the repository, where they are run; no path of
    # this clone is compiled in, so that another one finds their objects in the cache.
    target_compile_definitions(${layer}_tests PRIVATE CATCOW_SOURCE_DIR=".")
    if(NOT CATCOW_SANITIZE)
        gtest_discover_tests(${layer}_tests TEST_PREFIX ${layer}. DISCOVERY_TIMEOUT 60
            WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
        return()
    endif()
    # Under the sanitizers a process takes long to begin, so each runs a quarter of the tests. Words of
    # other lengths lay out the same code: one language is enough there. Mesa draws without threads of its
    # own: the search for leaks now and then fails over one that just ends ("Tracer caught signal 11").
    foreach(quarter RANGE 3)
        add_test(NAME ${layer}.${quarter} COMMAND ${layer}_tests --gtest_brief=1 WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
        set_tests_properties(${layer}.${quarter} PROPERTIES ENVIRONMENT
            "GTEST_TOTAL_SHARDS=4;GTEST_SHARD_INDEX=${quarter};GTEST_FILTER=-*Layout*/de:*Layout*/es;LP_NUM_THREADS=0;MESA_SHADER_CACHE_DISABLE=true")
    endforeach()
endfunction()

find_library(GLES_LIBRARY GLESv2 REQUIRED)
target_link_libraries(figure PUBLIC ${GLES_LIBRARY})

file(GLOB app_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/*.cpp)
list(FILTER app_sources EXCLUDE REGEX "main_")
add_library(app STATIC ${app_sources})
target_link_libraries(app PUBLIC ui demonstration shipped_figures PRIVATE catcow_options)

# What of the page's platform needs no browser. Its printf gets names of its own beside libc's.
set(small_printf ${CMAKE_SOURCE_DIR}/src/platform/web/small_printf.cpp)
set_source_files_properties(${small_printf} PROPERTIES COMPILE_DEFINITIONS
    "vsnprintf=small_vsnprintf;snprintf=small_snprintf;sniprintf=small_sniprintf;sscanf=small_sscanf")
set(CMAKE_UNITY_BUILD OFF) # names of its own
add_library(platform STATIC ${small_printf}
    ${CMAKE_SOURCE_DIR}/src/platform/web/touch.cpp ${CMAKE_SOURCE_DIR}/src/platform/web/two_fingers.cpp)
target_link_libraries(platform PUBLIC ui PRIVATE catcow_options)
set(CMAKE_UNITY_BUILD ON)

catcow_tests(base)
catcow_tests(catalogue)
catcow_tests(body shipped_figures)
# The figure is drawn without a display by Mesa's software GL.
find_library(EGL_LIBRARY EGL REQUIRED)
catcow_tests(figure shipped_figures ${EGL_LIBRARY})
catcow_tests(routine)
catcow_tests(session)
catcow_tests(demonstration shipped_figures)
catcow_tests(journal)
catcow_tests(sound)
catcow_tests(ui app)
catcow_tests(platform)
catcow_tests(app)

# What follows is no test: the sanitizers need not see it.
if(CATCOW_SANITIZE)
    return()
endif()

# scripts/pose-report: what a pose's figure does, in words and as a picture.
file(GLOB report_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/body_report/*.cpp)
add_executable(catcow_pose_report ${report_sources})
target_link_libraries(catcow_pose_report PRIVATE body catcow_options)
target_include_directories(catcow_pose_report PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(catcow_pose_report PRIVATE CATCOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")

# scripts/figure-pictures: the figure in every key of every variant, as pictures.
add_executable(catcow_figure_pictures ${CMAKE_SOURCE_DIR}/tests/figure_pictures/main.cpp)
target_link_libraries(catcow_figure_pictures PRIVATE demonstration catcow_options ${EGL_LIBRARY})
target_include_directories(catcow_figure_pictures PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(catcow_figure_pictures PRIVATE CATCOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")

file(GLOB benchmarks CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/benchmarks/*.cpp)
if(benchmarks)
    add_executable(catcow_benchmarks ${benchmarks})
    target_link_libraries(catcow_benchmarks PRIVATE
        app body journal sound catcow_options benchmark::benchmark benchmark::benchmark_main
        GTest::gtest)
    target_include_directories(catcow_benchmarks PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(catcow_benchmarks PRIVATE CATCOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endif()

find_package(SDL2 QUIET)
file(GLOB native_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/platform/native/*.cpp)
set(desk_main ${CMAKE_SOURCE_DIR}/src/app/main_native.cpp)
if(SDL2_FOUND AND EXISTS ${desk_main})
    add_library(catcow_imgui_window STATIC
        ${CATCOW_IMGUI_DIR}/backends/imgui_impl_opengl3.cpp ${CATCOW_IMGUI_DIR}/backends/imgui_impl_sdl2.cpp)
    target_link_libraries(catcow_imgui_window PUBLIC catcow_imgui SDL2::SDL2 ${GLES_LIBRARY})
    target_compile_definitions(catcow_imgui_window PUBLIC IMGUI_IMPL_OPENGL_ES3)
    target_compile_options(catcow_imgui_window PRIVATE -w)
    add_executable(catcow_desk ${native_sources} ${desk_main})
    target_link_libraries(catcow_desk PRIVATE app catcow_options catcow_imgui_window)
    target_compile_definitions(catcow_desk PRIVATE CATCOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endif()
