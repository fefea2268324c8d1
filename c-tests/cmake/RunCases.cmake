# Runs PROGRAM (with EMULATOR, if any) as the file CASES says, and compares what it prints.
#
# A case is the arguments, what is printed, and the exit code:
#
#     $ 0 2 17 1
#     Calling socket with following parameters:
#     [0]
#
# The program's own path is printed as PROGRAM. Behind the arguments, "! oracle: reason" says that
# Wine is known to differ; lines that begin with # before the first case are comments.

cmake_path(GET PROGRAM FILENAME name)
string(REGEX REPLACE "\\.exe$" "" name "${name}")
string(REGEX REPLACE "([][+.*()^])" "\\\\\\1" name_pattern "${name}")
set(run 0)
set(failed 0)
set(known 0)

# What `arguments` print, normalised, and the exit code behind it.
function(observe arguments variable)
  separate_arguments(words UNIX_COMMAND "${arguments}")
  execute_process(COMMAND ${EMULATOR} "${PROGRAM}" ${words}
    OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE code)
  string(REPLACE "\r\n" "\n" output "${output}")
  string(REGEX REPLACE "[^ \n]*${name_pattern}(\\.exe)?" "PROGRAM" output "${output}")
  set(${variable} "${output}[${code}]\n" PARENT_SCOPE)
  set(errors "${errors}" PARENT_SCOPE)
endfunction()

file(READ "${CASES}" text)
while(text MATCHES "^(#[^\n]*)?\n")
  string(LENGTH "${CMAKE_MATCH_0}" length)
  string(SUBSTRING "${text}" ${length} -1 text)
endwhile()
# CMake's lists end at semicolons and lose unmatched brackets; a case is cut off by hand instead.
while(text MATCHES "^\\$ ?([^\n]*)\n")
  set(line "${CMAKE_MATCH_1}")
  string(LENGTH "${CMAKE_MATCH_0}" length)
  string(SUBSTRING "${text}" ${length} -1 text)
  if(NOT text MATCHES "(^|\n)\\[[0-9]+\\]\n")
    message(FATAL_ERROR "${CASES}: no exit code behind: $ ${line}")
  endif()
  string(FIND "${text}" "${CMAKE_MATCH_0}" start)
  string(LENGTH "${CMAKE_MATCH_0}" length)
  math(EXPR end "${start} + ${length}")
  string(SUBSTRING "${text}" 0 ${end} expected)
  string(SUBSTRING "${text}" ${end} -1 text)
  string(REGEX REPLACE "^\n+" "" text "${text}")

  set(reason "")
  if(line MATCHES "^(.*[^ ]|) *! oracle: (.*)$")
    set(line "${CMAKE_MATCH_1}")
    set(reason "${CMAKE_MATCH_2}")
  endif()
  observe("${line}" actual)
  math(EXPR run "${run} + 1")
  if(ORACLE AND reason)
    math(EXPR known "${known} + 1")
    if(actual STREQUAL expected)
      message("FAIL $ ${line}\nThe oracle does as Windows does: remove the note (${reason})\n")
      math(EXPR failed "${failed} + 1")
    else()
      message("ORACLE $ ${line}: ${reason}\n${actual}")
    endif()
  elseif(NOT actual STREQUAL expected)
    message("FAIL $ ${line}\n--- expected\n${expected}--- printed\n${actual}${errors}")
    math(EXPR failed "${failed} + 1")
  endif()
endwhile()

if(text)
  message(FATAL_ERROR "${CASES}: not a case: ${text}")
endif()
if(run EQUAL 0)
  message(FATAL_ERROR "${CASES}: no case")
endif()
if(failed GREATER 0)
  message(FATAL_ERROR "FAILED: ${run} cases, ${failed} failed, ${known} where the oracle differs")
endif()
message("ok: ${run} cases, 0 failed, ${known} where the oracle differs")
