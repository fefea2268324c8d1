/* What the generator of winsock2.h cannot say. */
#ifndef WS2_WINSOCK2_AFTER_H
#define WS2_WINSOCK2_AFTER_H
#pragma GCC system_header

#endif
