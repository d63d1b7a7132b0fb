# nabij_library(<name> LINKS <target>... [TEST_LINKS <target>...])
#   Makes the static library nabij_<name> from every *.cpp below the folder, its test program
#   nabij_<name>_test from every *_test.cpp, a fuzz program <stem>_fuzz from each <stem>_fuzz.cpp,
#   and, when the folder has store/*.sql, the header <name>/sql.hpp with each query as a named
#   storage::Sql.
function(nabij_library name)
  cmake_parse_arguments(ARG "" "" "LINKS;TEST_LINKS" ${ARGN})
  set(target nabij_${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  set(tests ${sources})
  set(sources_and_tests ${sources})
  list(FILTER sources EXCLUDE REGEX "_(test|fuzz|bench)\\.cpp$|/main\\.cpp$")
  list(FILTER tests INCLUDE REGEX "_test\\.cpp$")

  if(sources)
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE nabij_warnings)
    if(name STREQUAL "base")
      target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.hpp")
    else()
      target_precompile_headers(${target} REUSE_FROM nabij_base)
    endif()
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(${target} ${scope} "${CMAKE_SOURCE_DIR}/src"
    "${CMAKE_SOURCE_DIR}/src/modules")
  target_link_libraries(${target} ${scope} ${ARG_LINKS})
  nabij_embed_sql(${name} ${target} ${scope})

  if(NABIJ_FUZZ)
    set(fuzzes ${sources_and_tests})
    list(FILTER fuzzes INCLUDE REGEX "_fuzz\\.cpp$")
    foreach(fuzz IN LISTS fuzzes)
      nabij_fuzz("${fuzz}" ${target})
    endforeach()
  endif()
  if(NABIJ_TESTS AND tests)
    add_executable(${target}_test ${tests})
    target_link_libraries(${target}_test PRIVATE ${target} nabij_warnings ${ARG_TEST_LINKS}
      rapidcheck GTest::gmock GTest::gtest_main)
    target_precompile_headers(${target}_test REUSE_FROM nabij_base)
    add_test(NAME ${name} COMMAND ${target}_test)
    set_tests_properties(${name} PROPERTIES TIMEOUT 900)
  endif()
endfunction()

# A libFuzzer program. Parsers of a module stand in its domain/ and need no more than that folder
# and the floor, so only those are built with the fuzzer's instruments; `target` is the library of
# everything below the modules.
function(nabij_fuzz source target)
  get_filename_component(stem "${source}" NAME_WE)
  get_filename_component(folder "${source}" DIRECTORY)
  set(parts)
  if(folder MATCHES "/domain$")
    file(GLOB parts CONFIGURE_DEPENDS "${folder}/*.cpp")
    list(FILTER parts EXCLUDE REGEX "_(test|fuzz|bench)\\.cpp$")
  endif()
  add_executable(${stem} "${source}" ${parts})
  target_include_directories(${stem} PRIVATE "${CMAKE_SOURCE_DIR}/src"
    "${CMAKE_SOURCE_DIR}/src/modules" "${CMAKE_SOURCE_DIR}/tests")
  target_link_options(${stem} PRIVATE -fsanitize=fuzzer)
  target_link_libraries(${stem} PRIVATE nabij_warnings)
  if(folder MATCHES "/modules/")
    target_link_libraries(${stem} PRIVATE nabij_http nabij_tables nabij_privacy nabij_base)
  else()
    target_link_libraries(${stem} PRIVATE ${target})
  endif()
  target_precompile_headers(${stem} REUSE_FROM nabij_base)
  set_target_properties(${stem} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzz")
  if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
  endif()
  add_dependencies(fuzzers ${stem})
endfunction()

# Embeds store/*.sql as nabij::<name>::sql::<stem>; <stem>.sqlite.sql and <stem>.postgres.sql
# are the two variants of one query where the text must differ.
function(nabij_embed_sql name target scope)
  file(GLOB queries CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/store/*.sql")
  if(NOT queries)
    return()
  endif()
  set(header "${CMAKE_CURRENT_BINARY_DIR}/generated/${name}/sql.hpp")
  add_custom_command(OUTPUT "${header}"
    COMMAND "${CMAKE_COMMAND}" -DNAME=${name} "-DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}/store"
      "-DOUTPUT=${header}" -P "${CMAKE_SOURCE_DIR}/cmake/embed_sql.cmake"
    DEPENDS ${queries} "${CMAKE_SOURCE_DIR}/cmake/embed_sql.cmake"
    COMMENT "Embedding the queries of ${name}")
  add_custom_target(${target}_sql DEPENDS "${header}")
  add_dependencies(${target} ${target}_sql)
  target_include_directories(${target} ${scope} "${CMAKE_CURRENT_BINARY_DIR}/generated")
endfunction()
