/* Addresses of IPv4: a part of winsock2.h here. */
#pragma GCC system_header

#include <winsock2.h>
