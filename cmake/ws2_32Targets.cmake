# The targets that a project links: used by the build of ws2_32 itself and by its installed package.
#
# ws2_32::shared, ws2_32::static   the library
# ws2_32::headers                  the include directory alone
# ws2_32, Ws2_32, ws2_32.lib, wsock32, user32, …
#                                  the names that Windows projects link; each is the whole library
#
# A project chooses the static library for those names by WS2_32_USE_STATIC_LIBS, or by
# BUILD_SHARED_LIBS=OFF. The default is the shared one: a process has one table of sockets, so a
# program and its own shared libraries need the same copy of it.
#
# WS2_32_DEFINE_WIN32 defines _WIN32, WIN32 and _WIN64 in what links the library.

# The libraries of the Windows SDK that programs put on their link lines. What they link them for is
# in ws2_32, or the linker says what is missing.
set(WS2_32_WINDOWS_LIBRARIES
  ws2_32 wsock32 mswsock iphlpapi fwpuclnt dnsapi
  kernel32 user32 advapi32 ntdll msvcrt winmm shell32 shlwapi psapi version userenv
  gdi32 winspool comdlg32 comctl32 ole32 oleaut32 odbc32 odbccp32
  rpcrt4 secur32 crypt32 bcrypt netapi32 setupapi)

# ws2_32_define_targets(INCLUDE dir STATIC file SHARED file MAIN file)
function(ws2_32_define_targets)
  if(TARGET ws2_32::headers)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 0 at "" "INCLUDE;STATIC;SHARED;MAIN" "")

  add_library(ws2_32::headers INTERFACE IMPORTED GLOBAL)
  set_target_properties(ws2_32::headers PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "${at_INCLUDE}"
    # -I, not -isystem: the directory has to come before every other.
    IMPORTED_NO_SYSTEM ON
    SYSTEM OFF)
  target_compile_options(ws2_32::headers INTERFACE
    $<$<COMPILE_LANGUAGE:C,CXX>:-Wno-unknown-pragmas>) # #pragma comment(lib, "ws2_32.lib")
  if(WS2_32_DEFINE_WIN32)
    target_compile_definitions(ws2_32::headers INTERFACE _WIN32=1 WIN32=1)
    if(CMAKE_SIZEOF_VOID_P EQUAL 8)
      target_compile_definitions(ws2_32::headers INTERFACE _WIN64=1)
    endif()
  endif()

  # main() for programs that have wmain or WinMain instead.
  add_library(ws2_32::main STATIC IMPORTED GLOBAL)
  set_target_properties(ws2_32::main PROPERTIES
    IMPORTED_LOCATION "${at_MAIN}")

  add_library(ws2_32::shared SHARED IMPORTED GLOBAL)
  set_target_properties(ws2_32::shared PROPERTIES IMPORTED_LOCATION "${at_SHARED}")
  if(APPLE)
    set_target_properties(ws2_32::shared PROPERTIES IMPORTED_SONAME "@rpath/libws2_32.0.dylib")
  else()
    set_target_properties(ws2_32::shared PROPERTIES IMPORTED_SONAME "libws2_32.so.0")
  endif()
  target_link_libraries(ws2_32::shared INTERFACE ws2_32::headers ws2_32::main)

  add_library(ws2_32::static STATIC IMPORTED GLOBAL)
  set_target_properties(ws2_32::static PROPERTIES IMPORTED_LOCATION "${at_STATIC}")
  target_link_libraries(ws2_32::static INTERFACE ws2_32::headers)
  if(APPLE)
    target_link_libraries(ws2_32::static INTERFACE iconv)
  else()
    target_link_libraries(ws2_32::static INTERFACE pthread dl)
    # The library unwinds its own panics: a C program should need nothing but libc for that.
    target_link_options(ws2_32::static INTERFACE $<$<LINK_LANGUAGE:C>:-static-libgcc>)
  endif()

  if(NOT DEFINED WS2_32_USE_STATIC_LIBS)
    set(WS2_32_USE_STATIC_LIBS OFF)
    if(DEFINED BUILD_SHARED_LIBS AND NOT BUILD_SHARED_LIBS)
      set(WS2_32_USE_STATIC_LIBS ON)
    endif()
  endif()
  if(WS2_32_USE_STATIC_LIBS)
    set(chosen ws2_32::static)
  else()
    set(chosen ws2_32::shared)
  endif()

  foreach(library IN LISTS WS2_32_WINDOWS_LIBRARIES)
    string(TOUPPER "${library}" upper)
    string(SUBSTRING "${upper}" 0 1 initial)
    string(SUBSTRING "${library}" 1 -1 rest)
    set(capitalised "${initial}${rest}")
    set(spellings "${library}" "${capitalised}" "${upper}")
    if(library STREQUAL "wsock32")
      list(APPEND spellings "WSock32")
    elseif(library STREQUAL "mswsock")
      list(APPEND spellings "MSWSock")
    elseif(library STREQUAL "iphlpapi")
      list(APPEND spellings "IPHlpApi" "Iphlpapi")
    endif()
    list(REMOVE_DUPLICATES spellings)
    foreach(name IN LISTS spellings)
      foreach(target IN ITEMS "${name}" "${name}.lib" "${name}.Lib")
        add_library("${target}" INTERFACE IMPORTED GLOBAL)
        target_link_libraries("${target}" INTERFACE ${chosen})
      endforeach()
    endforeach()
  endforeach()
endfunction()
