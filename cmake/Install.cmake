# Installs ws2_32: the headers, the libraries and every way to find them.

include(CMakePackageConfigHelpers)

set(ws2_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/ws2_32")
set(ws2_staged "${PROJECT_BINARY_DIR}/package")

# What is installed finds the rest from its own place, so that the prefix can be moved.
file(RELATIVE_PATH ws2_prefix_from_package
  "${CMAKE_INSTALL_FULL_LIBDIR}/cmake/ws2_32" "${CMAKE_INSTALL_PREFIX}")
file(RELATIVE_PATH ws2_prefix_from_pkgconfig
  "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
file(RELATIVE_PATH ws2_prefix_from_bin "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_PREFIX}")
file(RELATIVE_PATH ws2_libdir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_LIBDIR}")
file(RELATIVE_PATH ws2_bindir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_BINDIR}")
file(RELATIVE_PATH ws2_includedir "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
foreach(directory IN ITEMS package pkgconfig bin)
  string(REGEX REPLACE "/$" "" ws2_prefix_from_${directory} "${ws2_prefix_from_${directory}}")
endforeach()
cmake_path(GET ws2_shared FILENAME ws2_shared_name)

if(APPLE)
  set(ws2_pc_libs "-lws2_32 -lws2_main")
  set(ws2_pc_libs_private "-liconv")
else()
  set(ws2_pc_libs "-lws2_32")
  set(ws2_pc_libs_private "-lpthread -ldl")
endif()
list(JOIN WS2_32_WINDOWS_LIBRARIES "|" ws2_library_pattern)

configure_file(cmake/ws2_32.pc.in "${ws2_staged}/ws2_32.pc" @ONLY)
configure_file(cmake/ws2_32Config.cmake.in "${ws2_staged}/ws2_32Config.cmake" @ONLY)
configure_file(cmake/toolchain.cmake.in "${ws2_staged}/toolchain.cmake" @ONLY)
function(ws2_32_wrapper ws2_wrapper ws2_compiler ws2_variable ws2_static_libgcc)
  configure_file(cmake/ws2cc.in "${ws2_staged}/${ws2_wrapper}" @ONLY)
endfunction()
if(APPLE)
  ws2_32_wrapper(ws2cc cc CC "")
else()
  ws2_32_wrapper(ws2cc cc CC " -static-libgcc")
endif()
ws2_32_wrapper(ws2c++ c++ CXX "")
write_basic_package_version_file("${ws2_staged}/ws2_32ConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)

install(DIRECTORY "${ws2_include}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY "${ws2_lib}/" DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(FILES "${ws2_staged}/ws2_32.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
install(FILES "${ws2_staged}/ws2_32Config.cmake" "${ws2_staged}/ws2_32ConfigVersion.cmake"
  "${ws2_staged}/toolchain.cmake" cmake/ws2_32Targets.cmake cmake/windows_project.cmake
  cmake/scan.sh docs/unsupported.md
  DESTINATION "${ws2_package_dir}")
install(PROGRAMS "${ws2_staged}/ws2cc" "${ws2_staged}/ws2c++"
  DESTINATION "${CMAKE_INSTALL_BINDIR}")
