# Builds the library in the build tree, laid out as it is installed, and defines its targets there.

find_program(WS2_32_CARGO cargo HINTS "$ENV{CARGO_HOME}/bin" "$ENV{HOME}/.cargo/bin" REQUIRED)

set(ws2_include "${PROJECT_BINARY_DIR}/include/ws2_32")
set(ws2_lib "${PROJECT_BINARY_DIR}/lib")
set(ws2_static "${ws2_lib}/libws2_32.a")
set(ws2_main "${ws2_lib}/libws2_main.a")
if(APPLE)
  set(ws2_shared "${ws2_lib}/libws2_32.0.dylib")
else()
  set(ws2_shared "${ws2_lib}/libws2_32.so.${PROJECT_VERSION}")
endif()

# ---- The headers: what is in include/, and what is generated for this platform ------------------

file(GLOB_RECURSE ws2_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/include/*")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${ws2_headers} "${PROJECT_SOURCE_DIR}/script/stage-headers")
set(ws2_cxx c++) # the compiler whose standard headers are wrapped
if(CMAKE_CXX_COMPILER)
  set(ws2_cxx "${CMAKE_CXX_COMPILER}")
endif()
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E env "CXX=${ws2_cxx}"
    "${PROJECT_SOURCE_DIR}/script/stage-headers" "${ws2_include}"
  COMMAND_ERROR_IS_FATAL ANY)

# ---- Cargo --------------------------------------------------------------------------------------

set(WS2_32_CARGO_DIR "${PROJECT_BINARY_DIR}/cargo" CACHE PATH "Where cargo builds")
set(ws2_cargo_arguments rustc --locked --lib --crate-type staticlib --profile "${WS2_32_CARGO_PROFILE}"
  --manifest-path "${PROJECT_SOURCE_DIR}/Cargo.toml" --target-dir "${WS2_32_CARGO_DIR}")
set(ws2_cargo_out "${WS2_32_CARGO_DIR}")
if(WS2_32_CARGO_TARGET)
  list(APPEND ws2_cargo_arguments --target "${WS2_32_CARGO_TARGET}")
  string(APPEND ws2_cargo_out "/${WS2_32_CARGO_TARGET}")
endif()
if(WS2_32_CARGO_PROFILE STREQUAL "dev")
  string(APPEND ws2_cargo_out "/debug")
else()
  string(APPEND ws2_cargo_out "/${WS2_32_CARGO_PROFILE}")
endif()
set(ws2_crate "${ws2_cargo_out}/libws2_32.a")

# Cargo knows best what is out of date, so it always runs.
add_custom_target(ws2_32_cargo
  COMMAND "${CMAKE_COMMAND}" -E env "CC=${CMAKE_C_COMPILER}"
    "${WS2_32_CARGO}" ${ws2_cargo_arguments}
  BYPRODUCTS "${ws2_crate}"
  COMMENT "Building the crate"
  USES_TERMINAL VERBATIM)

# ---- The two libraries --------------------------------------------------------------------------

ws2_32_write_linker_names("${ws2_lib}" "${ws2_shared}")

# main() for programs that have wmain or WinMain instead.
add_library(ws2_32_entry OBJECT "${PROJECT_SOURCE_DIR}/csrc/entry.c")
set_target_properties(ws2_32_entry PROPERTIES POSITION_INDEPENDENT_CODE ON)

add_custom_command(
  OUTPUT "${ws2_static}" "${ws2_shared}" "${ws2_main}"
  COMMAND "${CMAKE_COMMAND}"
    "-DCRATE=${ws2_crate}" "-DENTRY=$<TARGET_OBJECTS:ws2_32_entry>"
    "-DSTATIC=${ws2_static}" "-DSHARED=${ws2_shared}" "-DMAIN=${ws2_main}"
    "-DAPPLE=${APPLE}" "-DKEEP_DEBUG=$<STREQUAL:${WS2_32_CARGO_PROFILE},dev>"
    "-DCC=${CMAKE_C_COMPILER}" "-DCFLAGS=${CMAKE_C_FLAGS}"
    "-DLDFLAGS=${CMAKE_SHARED_LINKER_FLAGS}" "-DAR=${CMAKE_AR}" "-DNM=${CMAKE_NM}"
    "-DOBJCOPY=${CMAKE_OBJCOPY}"
    -P "${PROJECT_SOURCE_DIR}/cmake/LinkLibrary.cmake"
  DEPENDS ws2_32_cargo "${ws2_crate}" $<TARGET_OBJECTS:ws2_32_entry>
    "${PROJECT_SOURCE_DIR}/cmake/LinkLibrary.cmake"
  COMMENT "Linking ws2_32"
  VERBATIM)
add_custom_target(ws2_32_libraries ALL DEPENDS "${ws2_static}" "${ws2_shared}" "${ws2_main}")

ws2_32_define_targets(
  INCLUDE "${ws2_include}" STATIC "${ws2_static}" SHARED "${ws2_shared}" MAIN "${ws2_main}")
foreach(target IN ITEMS ws2_32::static ws2_32::shared)
  add_dependencies(${target} ws2_32_libraries)
endforeach()
