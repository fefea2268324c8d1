# Compares what the finished libraries show with what the headers declare:
#
# - every name begins with ws2_, but for those of the entry point in the static library;
# - the static library has every name of the shared one;
# - what a header declares can be linked, with each width of wchar_t;
# - what can be linked is declared, but for what is found by its name.
#
# CC, NM, INCLUDE (the staged headers), STATIC, SHARED, MAIN and WORK (a directory) are given.

set(faults "")

# The global names that `file` defines.
function(names_of file variable)
  execute_process(COMMAND "${NM}" ${ARGN} --defined-only --extern-only --format=posix "${file}"
    OUTPUT_VARIABLE symbols ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "(^|\n)[^ \n:]+ [A-Za-z] " names "${symbols}")
  list(TRANSFORM names REPLACE "[\n ]+|[A-Za-z] $" "")
  list(TRANSFORM names REPLACE " [A-Za-z]$" "")
  if(APPLE)
    list(TRANSFORM names REPLACE "^_" "")
  endif()
  list(REMOVE_DUPLICATES names)
  list(SORT names)
  set(${variable} ${names} PARENT_SCOPE)
endfunction()

# The link names that the headers give, with the compiler's option `width`.
function(declared_names variable)
  file(GLOB headers RELATIVE "${INCLUDE}" "${INCLUDE}/*.h")
  # Nor the spellings in capitals, nor those of POSIX, nor the halves of a pair.
  list(FILTER headers INCLUDE REGEX "^[a-z0-9_]+\\.h$")
  set(source "#include <winsock2.h>\n")
  foreach(header IN LISTS headers)
    file(READ "${INCLUDE}/${header}" text)
    if(NOT text MATCHES "ws2/posix_mode.h|ws2/libc_begin.h" AND NOT header MATCHES "^pshpack|^poppack")
      string(APPEND source "#include <${header}>\n")
    endif()
  endforeach()
  file(WRITE "${WORK}/all_headers.c" "${source}")
  execute_process(COMMAND "${CC}" ${ARGN} -E -P "-I${INCLUDE}" "${WORK}/all_headers.c"
    OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "__asm__ *\\([^)]*\\)" labels "${text}")
  list(TRANSFORM labels REPLACE "__asm__ *\\(|\\)|\"| " "")
  # clang is told by a pragma; see ws2/crt_rename.h.
  string(REGEX MATCHALL "redefine_extname +[A-Za-z0-9_]+ +[A-Za-z0-9_]+" pragmas "${text}")
  list(TRANSFORM pragmas REPLACE "redefine_extname +[A-Za-z0-9_]+ +" "")
  list(APPEND labels ${pragmas})
  if(APPLE)
    list(TRANSFORM labels REPLACE "^_" "")
  endif()
  list(FILTER labels INCLUDE REGEX "^ws2_")
  list(FILTER labels EXCLUDE REGEX "^ws2_posix_")
  list(REMOVE_DUPLICATES labels)
  set(${variable} ${labels} PARENT_SCOPE)
endfunction()

# Notes a fault for each of the names that are left.
function(complain what)
  foreach(name IN LISTS ARGN)
    list(APPEND faults "${name}: ${what}")
  endforeach()
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

set(dynamic --dynamic)
if(APPLE)
  set(dynamic "")
endif()
names_of("${SHARED}" shared ${dynamic})
names_of("${STATIC}" static)
names_of("${MAIN}" entry)
declared_names(declared_long)
declared_names(declared_short -fshort-wchar)
set(declared ${declared_long} ${declared_short})
list(REMOVE_DUPLICATES declared)

set(foreign ${shared})
list(FILTER foreign EXCLUDE REGEX "^ws2_")
complain("the shared library must not show it" ${foreign})

if(NOT APPLE) # whose static library is cargo's
  set(foreign ${static})
  list(REMOVE_ITEM foreign ${entry})
  list(FILTER foreign EXCLUDE REGEX "^ws2_")
  complain("the static library must not show it" ${foreign})
endif()

set(missing ${shared})
list(REMOVE_ITEM missing ${static})
complain("the static library lacks it" ${missing})

set(missing ${declared})
list(REMOVE_ITEM missing ${shared})
complain("a header declares it, and it cannot be linked: export it, or take the declaration away"
  ${missing})

set(undeclared ${shared})
list(REMOVE_ITEM undeclared ${declared})
# The base provider's WSPStartup is found by GetProcAddress: the headers' is that which a provider defines. Copies
# of the library in one process find each other by the second.
list(REMOVE_ITEM undeclared ws2_WSPStartup32 ws2_MeetProgram)
complain("no header declares it: declare it, or hide it" ${undeclared})

list(LENGTH shared count)
if(faults)
  list(LENGTH faults number)
  list(JOIN faults "\n" text)
  message(FATAL_ERROR "${number} faults among ${count} exports:\n${text}")
endif()
if(count EQUAL 0)
  message(FATAL_ERROR "${SHARED} exports nothing")
endif()
message("ok: ${count} exports, each begins with ws2_ and is declared")
