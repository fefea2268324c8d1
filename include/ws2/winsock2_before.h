/* What winsock2.h stands on. */
#ifndef WS2_WINSOCK2_BEFORE_H
#define WS2_WINSOCK2_BEFORE_H
#pragma GCC system_header

#include <ws2/winsock_mode.h>

#include <windows.h>

#endif
