# The native build: tests, benchmarks, tools and, if SDL2 is installed, the app in a window.
enable_testing()
# In a unity file, GCC warns about test fixtures with members from an anonymous namespace.
target_compile_options(catcow_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
find_package(GTest REQUIRED)
find_package(benchmark REQUIRED)

# Lists the items that Dear ImGui draws. Tests compare them with the semantics tree: every item must be in it.
add_library(catcow_imgui_items STATIC tests/support/imgui_items/imgui_items.cpp)
target_include_directories(catcow_imgui_items SYSTEM PRIVATE ${CATCOW_IMGUI_DIR})
target_include_directories(catcow_imgui_items INTERFACE ${CMAKE_SOURCE_DIR}/tests/support/imgui_items)
target_compile_definitions(catcow_imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
target_compile_definitions(catcow_imgui_items PRIVATE $<TARGET_PROPERTY:catcow_imgui,INTERFACE_COMPILE_DEFINITIONS>)
target_link_libraries(catcow_imgui PUBLIC catcow_imgui_items)

# Tests mirror src/: the files of tests/<folder> become one program, named after the library that they test. The
# folder threads is not one of a library: catcow_tests(threads app).
function(catcow_tests folder)
    string(REPLACE "/" "_" layer ${folder})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_executable(${layer}_tests ${sources})
    if(TARGET ${layer})
        target_link_libraries(${layer}_tests PRIVATE ${layer})
    endif()
    target_link_libraries(${layer}_tests PRIVATE ${ARGN} catcow_options GTest::gtest GTest::gtest_main)
    target_include_directories(${layer}_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    # Tests compile fastest without optimisation. The libraries that they test are optimised, and so are the walks that
    # draw and measure a body at a hundred thousand moments. The tests that draw many thousand screens compile in a
    # quarter more time with -O1 than with -O0, and run in half. That is also because a library uses those functions of
    # std::string and std::vector that the linker meets first: the ones of the tests.
    if(layer MATCHES "^(app|ui)$")
        target_compile_options(${layer}_tests PRIVATE -O1)
    elseif(NOT layer STREQUAL demonstration)
        target_compile_options(${layer}_tests PRIVATE -O0)
    endif()
    # Tests run in the root of the repository and find assets/ and build/fonts from there. Their objects contain no
    # path of this clone, so that another clone can take them from the cache.
    target_compile_definitions(${layer}_tests PRIVATE CATCOW_SOURCE_DIR=".")
    # Four processes each run a quarter of the tests, because what they read and solve first is then read and solved
    # four times only; two for the walks that solve every pose. The layers with the longest tests begin, so that no
    # core waits for one of them at the end.
    set(parts 4)
    set(cost 0)
    if(layer MATCHES "^(demonstration|app)$")
        set(cost 100)
    endif()
    if(layer STREQUAL demonstration)
        set(parts 2)
    endif()
    set(settings "GTEST_TOTAL_SHARDS=${parts}")
    if(CATCOW_SANITIZE)
        # The layout tests run in one language, because the others run the same code. Mesa draws without threads: the
        # leak check sometimes fails while a thread is ending ("Tracer caught signal 11"). Freed memory is watched for
        # 16 MB instead of 256: a fifth faster. A report tells four callers of an allocation.
        list(APPEND settings "GTEST_FILTER=-*Layout*/de:*Layout*/es" "LP_NUM_THREADS=0" "MESA_SHADER_CACHE_DISABLE=true"
            "ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=4")
    endif()
    math(EXPR last "${parts} - 1")
    foreach(part RANGE ${last})
        add_test(NAME ${layer}.${part} COMMAND ${layer}_tests WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
        set_tests_properties(${layer}.${part} PROPERTIES COST ${cost} ENVIRONMENT
            "${settings};GTEST_SHARD_INDEX=${part}")
    endforeach()
endfunction()

find_library(GLES_LIBRARY GLESv2 REQUIRED)
target_link_libraries(figure PUBLIC ${GLES_LIBRARY})

file(GLOB_RECURSE app_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/*.cpp)
list(FILTER app_sources EXCLUDE REGEX "main_")
add_library(app STATIC ${app_sources})
target_link_libraries(app PUBLIC ui sound speech plan demonstration shipped_figures PRIVATE catcow_options)

# The parts of platform/web that need no browser. Their printf functions are renamed, beside those of libc.
set(small_printf ${CMAKE_SOURCE_DIR}/src/platform/web/small_printf.cpp)
set_source_files_properties(${small_printf} PROPERTIES COMPILE_DEFINITIONS
    "vsnprintf=small_vsnprintf;snprintf=small_snprintf;sniprintf=small_sniprintf;sscanf=small_sscanf")
set(CMAKE_UNITY_BUILD OFF) # because of the renamed functions
add_library(platform STATIC ${small_printf}
    ${CMAKE_SOURCE_DIR}/src/platform/web/touch.cpp ${CMAKE_SOURCE_DIR}/src/platform/web/two_fingers.cpp)
target_link_libraries(platform PUBLIC ui PRIVATE catcow_options)
set(CMAKE_UNITY_BUILD ON)

# The parts of platform/native that need no window.
find_package(SDL2 QUIET)
if(SDL2_FOUND)
    set(desk ${CMAKE_SOURCE_DIR}/src/platform/native)
    add_library(platform_native STATIC ${desk}/audio.cpp ${desk}/device.cpp ${desk}/storage.cpp)
    target_link_libraries(platform_native PUBLIC platform SDL2::SDL2 PRIVATE catcow_options)
    catcow_tests(platform/native)
endif()

# Under the thread sanitizer run only the tests in which two threads meet: those of the desk's sound, above, and those
# that let the sound's thread work while the main thread draws. The libraries that solve and draw are not
# instrumented: the sound does not use them, and they take most of the time.
catcow_tests(threads app)
if(CATCOW_SANITIZE STREQUAL thread)
    foreach(library body figure demonstration shipped_figures catcow_figure_pack catcow_imgui catcow_imgui_items)
        target_compile_options(${library} PRIVATE -fno-sanitize=thread)
    endforeach()
    return()
endif()

catcow_tests(base)
catcow_tests(catalogue)
catcow_tests(body shipped_figures)
# The tests draw the figure with Mesa's software GL, without a display.
find_library(EGL_LIBRARY EGL REQUIRED)
catcow_tests(figure shipped_figures ${EGL_LIBRARY})
catcow_tests(routine)
catcow_tests(session)
catcow_tests(demonstration shipped_figures journal)
catcow_tests(journal)
catcow_tests(sound)
# A session as a script. The tests compare docs/transcript.md with it.
add_library(catcow_session_script STATIC ${CMAKE_SOURCE_DIR}/tests/transcript/transcript.cpp)
target_link_libraries(catcow_session_script PUBLIC speech sound PRIVATE catcow_options)
target_include_directories(catcow_session_script PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(catcow_session_script PUBLIC CATCOW_SOURCE_DIR=".")
catcow_tests(speech catcow_session_script)
# What the plan offers to typical people. The tests compare docs/plan.md with it.
add_library(catcow_plan_page STATIC ${CMAKE_SOURCE_DIR}/tests/plan_table/plan_table.cpp)
target_link_libraries(catcow_plan_page PUBLIC plan PRIVATE catcow_options)
target_include_directories(catcow_plan_page PUBLIC ${CMAKE_SOURCE_DIR}/tests)
catcow_tests(plan catcow_plan_page)
catcow_tests(ui app)
catcow_tests(platform)
catcow_tests(app)

# The rest are tools, which do not need the sanitizers.
if(CATCOW_SANITIZE)
    return()
endif()

# scripts/pose-report: reports what the figure does in a pose, in words and as a picture.
file(GLOB report_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/body_report/*.cpp)
list(APPEND report_sources ${CMAKE_SOURCE_DIR}/tests/body/measure.cpp)
add_executable(catcow_pose_report ${report_sources})
target_link_libraries(catcow_pose_report PRIVATE body catcow_options)
target_include_directories(catcow_pose_report PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(catcow_pose_report PRIVATE CATCOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")

# scripts/transcript: prints what is said and sounds in a session.
add_executable(catcow_transcript ${CMAKE_SOURCE_DIR}/tests/transcript/main.cpp)
target_link_libraries(catcow_transcript PRIVATE catcow_session_script catcow_options)

# scripts/plan-table: prints what the plan offers to typical people.
add_executable(catcow_plan_table ${CMAKE_SOURCE_DIR}/tests/plan_table/main.cpp)
target_link_libraries(catcow_plan_table PRIVATE catcow_plan_page catcow_options)
target_compile_definitions(catcow_plan_table PRIVATE CATCOW_SOURCE_DIR=".")

# scripts/figure-pictures: draws the figure in every key of every variant.
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

set(desk_main ${CMAKE_SOURCE_DIR}/src/app/main_native.cpp)
if(SDL2_FOUND)
    add_library(catcow_imgui_window STATIC
        ${CATCOW_IMGUI_DIR}/backends/imgui_impl_opengl3.cpp ${CATCOW_IMGUI_DIR}/backends/imgui_impl_sdl2.cpp)
    target_link_libraries(catcow_imgui_window PUBLIC catcow_imgui SDL2::SDL2 ${GLES_LIBRARY})
    target_compile_definitions(catcow_imgui_window PUBLIC IMGUI_IMPL_OPENGL_ES3)
    target_compile_options(catcow_imgui_window PRIVATE -w)
    add_executable(catcow_desk ${desk}/desk.cpp ${desk}/window.cpp ${desk_main})
    target_link_libraries(catcow_desk PRIVATE app platform_native catcow_options catcow_imgui_window)
    target_compile_definitions(catcow_desk PRIVATE CATCOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endif()
