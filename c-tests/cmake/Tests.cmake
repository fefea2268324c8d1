# How one C file becomes tests.

set(ws2_tests_cmake "${CMAKE_CURRENT_LIST_DIR}")
set(ws2_test_warnings -Wall -Wextra
  $<$<COMPILE_LANGUAGE:CXX>:-Wno-missing-field-initializers>) # clang's, of `WSADATA data = {0}`

# The linkages that there are: two of ours, one of any other Winsock, whose headers may cause
# warnings that are not ours to mend.
if(TARGET ws2_32::static)
  list(APPEND ws2_test_warnings -Werror)
  set(ws2_test_linkages ${WS2_32_TEST_LINKAGES})
else()
  set(ws2_test_linkages native)
endif()

# Sets `variable` to what the comment of `source`, or of its cases, says behind `key:`.
function(ws2_test_note source key variable)
  set(value "")
  cmake_path(REPLACE_EXTENSION source LAST_ONLY cases OUTPUT_VARIABLE cases)
  foreach(file IN ITEMS "${source}" "${cases}")
    if(NOT value AND EXISTS "${file}")
      file(STRINGS "${file}" line REGEX "^(#|[ /]\\*+) *${key}: +" LIMIT_COUNT 1)
      string(REGEX REPLACE "^(#|[ /]\\*+) *${key}: +" "" value "${line}")
      string(REGEX REPLACE " *\\*/ *$" "" value "${value}")
    endif()
  endforeach()
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

# The objects of `source` in `language` (C or CXX), as the target `name`.
function(ws2_test_objects name source language)
  if(language STREQUAL "CXX")
    # The file is C by its name; as a part of this one it is C++.
    set(including "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${including}" CONTENT "#include \"${source}\"\n" @ONLY)
    add_library(${name} OBJECT "${including}")
    set_property(SOURCE "${including}" APPEND PROPERTY OBJECT_DEPENDS "${source}")
  else()
    add_library(${name} OBJECT "${source}")
  endif()
  set_target_properties(${name} PROPERTIES
    C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
    CXX_STANDARD 17 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF)
  target_compile_options(${name} PRIVATE ${ws2_test_warnings})
  target_include_directories(${name} PRIVATE "${ws2_tests_cmake}/../harness")
  ws2_test_note("${source}" Defines defines)
  separate_arguments(defines)
  target_compile_definitions(${name} PRIVATE ${defines})
  ws2_test_note("${source}" Options options)
  separate_arguments(options)
  target_compile_options(${name} PRIVATE ${options})
  if(WS2_32_ORACLE)
    target_compile_definitions(${name} PRIVATE WS2_ORACLE)
  endif()
  if(TARGET ws2_32::headers)
    target_link_libraries(${name} PRIVATE ws2_32::headers)
  else()
    target_compile_options(${name} PRIVATE -Wno-unknown-pragmas)
    target_compile_definitions(${name} PRIVATE __USE_MINGW_ANSI_STDIO=0) # Microsoft's printf
  endif()
endfunction()

# The program made of `objects`, as the target `name`.
function(ws2_test_program name objects source linkage language)
  add_executable(${name} $<TARGET_OBJECTS:${objects}>)
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE ${language})
  if(linkage STREQUAL "native")
    target_link_libraries(${name} PRIVATE ws2_32 mswsock iphlpapi oleaut32 winmm shlwapi version)
    ws2_test_note("${source}" Entry entry)
    if(MINGW)
      target_link_options(${name} PRIVATE -static $<$<STREQUAL:${entry},wmain>:-municode>)
    endif()
  else()
    target_link_libraries(${name} PRIVATE ws2_32::${linkage})
  endif()
endfunction()

# The libraries that `source` names, from modules/ beside it, which its program loads.
function(ws2_test_modules source)
  cmake_path(GET source PARENT_PATH folder)
  ws2_test_note("${source}" Modules modules)
  separate_arguments(modules)
  foreach(module IN LISTS modules)
    if(NOT TARGET "module.${module}")
      add_library("module.${module}" MODULE "${folder}/modules/${module}.c")
      set_target_properties("module.${module}" PROPERTIES
        C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF OUTPUT_NAME "${module}" PREFIX "" SUFFIX ".so"
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/modules")
      target_compile_options("module.${module}" PRIVATE ${ws2_test_warnings})
      target_link_libraries("module.${module}" PRIVATE ws2_32::shared)
    endif()
  endforeach()
endfunction()

# The test `name` of `program`.
function(ws2_test_run name program source)
  cmake_path(GET source PARENT_PATH folder)
  cmake_path(GET folder FILENAME chapter)
  cmake_path(REPLACE_EXTENSION source LAST_ONLY cases OUTPUT_VARIABLE cases)
  if(EXISTS "${cases}")
    add_test(NAME "${name}" COMMAND "${CMAKE_COMMAND}"
      "-DPROGRAM=$<TARGET_FILE:${program}>" "-DEMULATOR=${CMAKE_CROSSCOMPILING_EMULATOR}"
      "-DCASES=${cases}" "-DORACLE=${WS2_32_ORACLE}" -P "${ws2_tests_cmake}/RunCases.cmake")
  else()
    add_test(NAME "${name}" COMMAND "${program}")
  endif()
  ws2_test_note("${source}" Limit limit)
  if(limit MATCHES "^([0-9]+) s")
    set(limit ${CMAKE_MATCH_1})
  else()
    set(limit 10)
  endif()
  if(WS2_32_ORACLE)
    math(EXPR limit "${limit} * 2") # Wine has to start
  endif()
  set_tests_properties("${name}" PROPERTIES
    LABELS "${chapter}" TIMEOUT ${limit} SKIP_RETURN_CODE 77
    ENVIRONMENT "TEST_MODULES=${CMAKE_CURRENT_BINARY_DIR}/modules")
endfunction()

# ws2_add_test(chapter/name.c): the file in each language and linkage.
function(ws2_add_test relative)
  set(source "${CMAKE_CURRENT_SOURCE_DIR}/${relative}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}") # its comment
  ws2_test_note("${source}" Oracle oracle)
  if(WS2_32_ORACLE AND oracle MATCHES "^no")
    message(STATUS "Not for the oracle: ${relative}: ${oracle}")
    return()
  endif()
  ws2_test_note("${source}" Only only)
  ws2_test_note("${source}" Entry entry)
  if(MINGW AND entry STREQUAL "wmain")
    set(only C) # MinGW's start-up code calls a wmain that is not mangled
  endif()
  cmake_path(REMOVE_EXTENSION relative LAST_ONLY OUTPUT_VARIABLE test)
  string(REPLACE "/" "." stem "${test}")

  ws2_test_modules("${source}")
  set(languages ${WS2_32_TEST_LANGUAGES})
  if(only)
    string(REPLACE "C++" "CXX" languages "${only}")
    if(NOT CMAKE_${languages}_COMPILER_LOADED)
      return()
    endif()
  endif()
  foreach(language IN LISTS languages)
    string(TOLOWER "${language}" suffix)
    set(objects "${stem}.${suffix}")
    ws2_test_objects("${objects}" "${source}" ${language})
    foreach(linkage IN LISTS ws2_test_linkages)
      set(program "${stem}.${suffix}.${linkage}")
      ws2_test_program("${program}" "${objects}" "${source}" ${linkage} ${language})
      ws2_test_run("${test}.${suffix}.${linkage}" "${program}" "${source}")
    endforeach()
  endforeach()
endfunction()
