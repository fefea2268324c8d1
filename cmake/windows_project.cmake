# Read at the end of each project() of a build with toolchain.cmake: the project is on Windows.

set(WIN32 1)
unset(UNIX)
unset(APPLE)
