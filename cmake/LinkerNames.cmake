# Writes, beside the library, the files that make -lws2_32 and the other names of a Windows link
# line find it. GNU ld and lld read a linker script in place of a library; macOS has links instead.

function(ws2_32_write_linker_names directory shared)
  cmake_path(GET shared FILENAME real)
  list(REMOVE_ITEM WS2_32_WINDOWS_LIBRARIES ws2_32)
  set(others ${WS2_32_WINDOWS_LIBRARIES} Ws2_32 WS2_32)
  file(MAKE_DIRECTORY "${directory}")

  if(APPLE)
    file(CREATE_LINK "${real}" "${directory}/libws2_32.dylib" SYMBOLIC)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E touch "${directory}/case-Probe")
    if(EXISTS "${directory}/case-probe")
      list(REMOVE_ITEM others Ws2_32 WS2_32)
    endif()
    file(REMOVE "${directory}/case-Probe")
    foreach(name IN LISTS others)
      file(CREATE_LINK libws2_32.dylib "${directory}/lib${name}.dylib" SYMBOLIC)
      file(CREATE_LINK libws2_32.a "${directory}/lib${name}.a" SYMBOLIC)
    endforeach()
    return()
  endif()

  file(CREATE_LINK "${real}" "${directory}/libws2_32.so.0" SYMBOLIC)
  file(WRITE "${directory}/libws2_32.so"
    "/* GNU ld script: the library, and main() for programs that have wmain or WinMain instead. */\n"
    "INPUT(libws2_32.so.0 -lws2_main)\n")
  foreach(name IN LISTS others)
    foreach(suffix IN ITEMS so a)
      file(WRITE "${directory}/lib${name}.${suffix}"
        "/* GNU ld script: what Windows has in ${name} is in ws2_32. */\n"
        "INPUT(-lws2_32)\n")
    endforeach()
  endforeach()
endfunction()
