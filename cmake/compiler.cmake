# The compiler and its flags. g++ 12 is refused: it silently miscompiles ordinary coroutine code
# (docs/decisions/0002), so a build with it would pass and then fail in production.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS 19)
  message(FATAL_ERROR
    "Nabij is built with clang 19 or newer; found ${CMAKE_CXX_COMPILER_ID} "
    "${CMAKE_CXX_COMPILER_VERSION}. Use a preset: cmake --preset dev")
endif()

option(NABIJ_TESTS "Build the tests" ON)
option(NABIJ_BENCH "Build the benchmark program" OFF)
option(NABIJ_FUZZ "Build the fuzz programs" OFF)
option(NABIJ_WEB "Build the web application into the binary" ON)
option(NABIJ_SYSTEM_SQLITE "Use the system's SQLite (older than 3.51.3: see docs/decisions)" OFF)
set(NABIJ_SANITIZE "" CACHE STRING "Value for -fsanitize=, empty for none")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(NABIJ_CCACHE ccache)
if(NABIJ_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1
    "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
    "${NABIJ_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
# A precompiled header holds the folder that it was made in, so two checkouts would never share a
# cached object. ccache takes the checksum beside it instead (CCACHE_PCH_EXTSUM): of what the
# compiler makes of the header. And without "-include <header>", a path that ccache leaves
# absolute and that the precompiled header makes superfluous.
set(CMAKE_CXX_COMPILE_OPTIONS_USE_PCH -Xclang -include-pch -Xclang <PCH_FILE>)
set(nabij_precompiled "${CMAKE_SOURCE_DIR}/cmake/precompiled.hpp")
execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -std=c++20 -x c++ -E -P "${nabij_precompiled}"
  OUTPUT_VARIABLE nabij_precompiled_text COMMAND_ERROR_IS_FATAL ANY)
string(SHA256 nabij_precompiled_sum "${nabij_precompiled_text}")
unset(nabij_precompiled_text)
file(WRITE "${CMAKE_BINARY_DIR}/src/base/CMakeFiles/nabij_base.dir/cmake_pch.hxx.pch.sum"
  "${nabij_precompiled_sum}")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${nabij_precompiled}")
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT NABIJ_SANITIZE)
  add_compile_options(-gsplit-dwarf -gz=none)
endif()
if(NABIJ_SANITIZE)
  add_compile_options(-fsanitize=${NABIJ_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${NABIJ_SANITIZE})
endif()
# Libraries and programs alike as -fPIE: they share one precompiled header.
add_compile_options(-fPIE -fstack-protector-strong -D_FORTIFY_SOURCE=$<IF:$<CONFIG:Debug>,0,2>)
add_link_options(-pie -fuse-ld=mold -Wl,-z,relro,-z,now)

# Warnings are errors for our own code only; targets opt in by nabij_library().
add_library(nabij_warnings INTERFACE)
target_compile_options(nabij_warnings INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Werror>)
