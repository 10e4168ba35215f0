# Packs assets/figure into the program. The packing tool is part of the same build (the web build runs it with
# node). It solves every pose, and stops the build if it cannot solve one.
file(GLOB figure_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/assets/figure/*.json)
add_executable(catcow_figure_pack ${CMAKE_CURRENT_LIST_DIR}/figure_pack/main.cpp)
target_link_libraries(catcow_figure_pack PRIVATE body catcow_options)
if(EMSCRIPTEN)
    set_target_properties(catcow_figure_pack PROPERTIES SUFFIX .cjs)  # node treats .js as an ES module in this repository
    target_link_options(catcow_figure_pack PRIVATE
        -sENVIRONMENT=node -sNODERAWFS=1 -sALLOW_MEMORY_GROWTH -sEXIT_RUNTIME=1 -sSTACK_SIZE=1048576)
endif()
set(figure_pack ${CMAKE_BINARY_DIR}/figure_pack.cpp)
add_custom_command(OUTPUT ${figure_pack}
    COMMAND catcow_figure_pack ${figure_pack} ${figure_files}
    DEPENDS catcow_figure_pack ${figure_files}
    COMMENT "Packing assets/figure" VERBATIM)
add_library(shipped_figures STATIC ${figure_pack})
target_link_libraries(shipped_figures PUBLIC body PRIVATE catcow_options)

# scripts/body-times: measures the solver and the mesh.
add_executable(catcow_body_times EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/tests/body_times/main.cpp)
target_link_libraries(catcow_body_times PRIVATE figure shipped_figures catcow_options)
target_include_directories(catcow_body_times PRIVATE ${CMAKE_SOURCE_DIR}/tests)
if(EMSCRIPTEN)
    set_target_properties(catcow_body_times PROPERTIES SUFFIX .cjs)
    target_link_options(catcow_body_times PRIVATE
        -sENVIRONMENT=node -sALLOW_MEMORY_GROWTH -sEXIT_RUNTIME=1 -sSTACK_SIZE=1048576)
endif()
