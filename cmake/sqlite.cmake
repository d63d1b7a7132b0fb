# SQLite, compiled from the amalgamation with our own options (docs/decisions: versions before
# 3.51.3 can lose committed data when one connection commits while another checkpoints).
if(NABIJ_SYSTEM_SQLITE)
  find_package(SQLite3 REQUIRED)
  add_library(nabij_sqlite3 INTERFACE)
  target_link_libraries(nabij_sqlite3 INTERFACE SQLite::SQLite3)
  return()
endif()

set(NABIJ_SQLITE_DIR
  "${CMAKE_SOURCE_DIR}/third_party/sqlite/node_modules/better-sqlite3/deps/sqlite3"
  CACHE PATH "Folder with sqlite3.c and sqlite3.h")
if(NOT EXISTS "${NABIJ_SQLITE_DIR}/sqlite3.c")
  message(FATAL_ERROR "No SQLite amalgamation in ${NABIJ_SQLITE_DIR}; run tools/install-sqlite")
endif()
add_library(nabij_sqlite3 STATIC "${NABIJ_SQLITE_DIR}/sqlite3.c")
target_include_directories(nabij_sqlite3 SYSTEM PUBLIC "${NABIJ_SQLITE_DIR}")
target_compile_definitions(nabij_sqlite3 PRIVATE
  SQLITE_THREADSAFE=2 SQLITE_DQS=0 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_MAX_EXPR_DEPTH=200 SQLITE_OMIT_DEPRECATED SQLITE_OMIT_PROGRESS_CALLBACK
  SQLITE_OMIT_SHARED_CACHE SQLITE_OMIT_LOAD_EXTENSION SQLITE_USE_ALLOCA
  SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_TRUSTED_SCHEMA=0 SQLITE_DEFAULT_WAL_SYNCHRONOUS=2
  HAVE_USLEEP=1)
target_compile_options(nabij_sqlite3 PRIVATE -w -O2)
target_link_libraries(nabij_sqlite3 PRIVATE m)
