# scripts/plan-times: measures the planner with ten years of history.
add_executable(catcow_plan_times EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/tests/plan_times/main.cpp)
target_link_libraries(catcow_plan_times PRIVATE plan catcow_options)
target_include_directories(catcow_plan_times PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(catcow_plan_times PRIVATE CATCOW_SOURCE_DIR=".")
if(EMSCRIPTEN)
    set_target_properties(catcow_plan_times PROPERTIES SUFFIX .cjs)
    target_link_options(catcow_plan_times PRIVATE
        -sENVIRONMENT=node -sNODERAWFS=1 -sALLOW_MEMORY_GROWTH -sEXIT_RUNTIME=1 -sSTACK_SIZE=1048576)
endif()
