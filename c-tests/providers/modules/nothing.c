/* A library that is no provider, for tests. */

#include <winsock2.h>

__declspec(dllexport) int nothing = 1;
