/* getaddrinfo for systems that have none: this one has it. */
#pragma GCC system_header

#include <ws2tcpip.h>
