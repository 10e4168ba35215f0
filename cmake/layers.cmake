# catcow_layer(name USES libraries...): makes a library of the folder src/<name>. A folder without .cpp files
# becomes an interface library.
function(catcow_layer name)
    cmake_parse_arguments(LAYER "" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS
        ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*/*.cpp)
    if(sources)
        add_library(${name} STATIC ${sources})
        target_link_libraries(${name} PUBLIC ${LAYER_USES} PRIVATE catcow_options)
        target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${LAYER_USES})
        target_include_directories(${name} INTERFACE ${CMAKE_SOURCE_DIR}/src)
    endif()
endfunction()
