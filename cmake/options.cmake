# Compiler options: warnings, sanitizers, and the smallest build for the browser.
set(CATCOW_SANITIZE "" CACHE STRING "address (and undefined behaviour), thread, fuzz, or nothing")

add_library(catcow_options INTERFACE)
target_compile_options(catcow_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
target_include_directories(catcow_options INTERFACE ${CMAKE_SOURCE_DIR}/src)

# The address sanitizer already finds null, misaligned and overflowed pointers where they are used. Checking them twice
# takes a third of the time.
if(CATCOW_SANITIZE STREQUAL address)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr,pointer-overflow
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
elseif(CATCOW_SANITIZE STREQUAL fuzz)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
elseif(CATCOW_SANITIZE STREQUAL thread)
    add_compile_options(-fsanitize=thread)
    add_link_options(-fsanitize=thread)
endif()

if(EMSCRIPTEN)
    add_compile_options(-fno-exceptions $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
    if(CMAKE_BUILD_TYPE STREQUAL "MinSizeRel")
        set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG -flto")
        set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG -flto")
    endif()
endif()
