# nabij_web_assets: the web application inside the program. Vite builds web/dist when its sources
# are newer; embed_assets compresses it. With -DNABIJ_WEB=OFF a page that says so takes its place.
add_executable(nabij_embed_assets "${CMAKE_SOURCE_DIR}/tools/embed_assets/main.cpp")
target_link_libraries(nabij_embed_assets PRIVATE nabij_warnings fmt::fmt ZLIB::ZLIB
  PkgConfig::brotli PkgConfig::sodium)
target_precompile_headers(nabij_embed_assets REUSE_FROM nabij_base)

if(NABIJ_WEB)
  set(web "${CMAKE_SOURCE_DIR}/web")
  find_program(NABIJ_NPM npm REQUIRED
    HINTS "${CMAKE_SOURCE_DIR}/.tools/node/bin" "$ENV{NABIJ_NODE}/bin")
  file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS "${web}/src/*" "${web}/public/*")
  list(FILTER web_sources EXCLUDE REGEX "\\.test\\.ts$|/src/test/")
  file(GLOB web_settings CONFIGURE_DEPENDS "${web}/index.html" "${web}/*.ts" "${web}/*.json"
    "${web}/svelte.config.js" "${web}/tools/*.ts")
  add_custom_command(OUTPUT "${web}/node_modules/.package-lock.json"
    COMMAND "${CMAKE_SOURCE_DIR}/tools/install-web"
    COMMAND "${CMAKE_COMMAND}" -E touch "${web}/node_modules/.package-lock.json"
    DEPENDS "${web}/package-lock.json" WORKING_DIRECTORY "${web}"
    COMMENT "Fetching the packages of the web application")
  add_custom_command(OUTPUT "${web}/dist/index.html"
    COMMAND "${NABIJ_NPM}" run --silent build -- --logLevel warn
    COMMAND "${CMAKE_COMMAND}" -E touch "${web}/dist/index.html"
    DEPENDS ${web_sources} ${web_settings} "${web}/node_modules/.package-lock.json"
    WORKING_DIRECTORY "${web}" COMMENT "Building the web application")
  set(web_folder "${web}/dist")
else()
  set(web_folder "${CMAKE_SOURCE_DIR}/cmake/without_web")
endif()

set(web_blob "${CMAKE_CURRENT_BINARY_DIR}/web_assets.bin")
set(web_table "${CMAKE_CURRENT_BINARY_DIR}/web_assets.cpp")
add_custom_command(OUTPUT "${web_table}" BYPRODUCTS "${web_blob}"
  COMMAND nabij_embed_assets "${web_folder}" "${web_blob}" "${web_table}"
  DEPENDS nabij_embed_assets "${web_folder}/index.html"
  COMMENT "Putting the web application into the program")
add_library(nabij_web_assets STATIC "${web_table}")
target_include_directories(nabij_web_assets PRIVATE "${CMAKE_SOURCE_DIR}/src")
# The compiler does not see that the table takes in another file.
set_source_files_properties("${web_table}" PROPERTIES OBJECT_DEPENDS "${web_table}")
