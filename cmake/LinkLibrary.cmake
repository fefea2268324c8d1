# Makes the libraries out of cargo's archive. Run as a script by the build:
#
# CRATE   cargo's archive              STATIC  the static library to make
# ENTRY   the object with main()       SHARED  the shared library to make
#                                      MAIN    the archive with main() alone, for the shared one
#
# Cargo's archive shows the names of the Rust standard library too, which collide when a program
# links a second Rust library; and cargo's own shared library hides the functions written in C.
# So both are made here, from one object in which only the names of the API are global.

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

cmake_path(GET STATIC PARENT_PATH directory)
file(MAKE_DIRECTORY "${directory}")
file(REMOVE "${STATIC}" "${SHARED}" "${MAIN}")
separate_arguments(CFLAGS UNIX_COMMAND "${CFLAGS}")
separate_arguments(LDFLAGS UNIX_COMMAND "${LDFLAGS}")

if(APPLE)
  # The names to show. How the parts in C and in Rust call each other is private, or ws2_crt_.
  execute_process(COMMAND "${NM}" -gmU "${CRATE}"
    OUTPUT_VARIABLE symbols ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "\\) external [^\n]*_ws2_[A-Za-z0-9_]+\n" names "${symbols}")
  list(TRANSFORM names REPLACE ".* (_ws2_[A-Za-z0-9_]+)\n" "\\1")
  list(FILTER names EXCLUDE REGEX "^_ws2_crt_")
  if(NOT names)
    message(FATAL_ERROR "${CRATE} defines no name of the API")
  endif()
  list(JOIN names "\n" exports)
  file(WRITE "${directory}/ws2_32.exports" "${exports}\n")
  cmake_path(GET SHARED FILENAME name)
  run("${CC}" ${CFLAGS} -dynamiclib "-Wl,-force_load,${CRATE}"
    "-Wl,-exported_symbols_list,${directory}/ws2_32.exports"
    "-Wl,-install_name,@rpath/${name}" -Wl,-dead_strip -liconv ${LDFLAGS} -o "${SHARED}")
  file(REMOVE "${directory}/ws2_32.exports")
  file(COPY_FILE "${CRATE}" "${STATIC}")
  run("${AR}" rs "${STATIC}" "${ENTRY}")
  run("${AR}" rcs "${MAIN}" "${ENTRY}")
  return()
endif()

set(object "${directory}/ws2_32.o")

# The crate without the bitcode that its objects carry: binutils would hand them to whatever plugin
# for LLVM they find, which may be of another version.
run("${OBJCOPY}" --remove-section=.llvmbc --remove-section=.llvmcmd "${CRATE}" "${object}.crate.a")

# The API's names: all that the object has to contain, and all that it shows.
execute_process(COMMAND "${NM}" --defined-only --extern-only --format=posix "${object}.crate.a"
  OUTPUT_VARIABLE symbols ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "(^|\n)ws2_[A-Za-z0-9_]+" names "${symbols}")
list(TRANSFORM names STRIP)
list(REMOVE_DUPLICATES names)
list(FILTER names EXCLUDE REGEX "^ws2_crt_") # how the parts in C and in Rust call each other
if(NOT names)
  message(FATAL_ERROR "${CRATE} defines no name of the API")
endif()
set(roots ${names})
list(TRANSFORM roots PREPEND "-Wl,--undefined=")

string(REPLACE ";" "\n" roots "${roots}")
file(WRITE "${object}.roots" "${roots}\n")
run("${CC}" ${CFLAGS} -r -nostdlib "@${object}.roots" "${object}.crate.a" -o "${object}.all")
set(strip --strip-debug)
if(KEEP_DEBUG)
  set(strip)
endif()
run("${OBJCOPY}" ${strip} --localize-hidden --wildcard "--keep-global-symbol=ws2_*"
  "--localize-symbol=ws2_crt_*" "${object}.all" "${object}")

run("${CC}" ${CFLAGS} -shared "${object}" -pthread -ldl
  -Wl,-soname,libws2_32.so.0 -Wl,--gc-sections -Wl,-z,defs -Wl,-z,relro -Wl,-z,now
  ${LDFLAGS} -o "${SHARED}")
run("${AR}" rcs "${STATIC}" "${object}" "${ENTRY}")
run("${AR}" rcs "${MAIN}" "${ENTRY}")
file(REMOVE "${object}" "${object}.all" "${object}.roots" "${object}.crate.a")
