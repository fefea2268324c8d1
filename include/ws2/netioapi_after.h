/* How Windows' headers declare functions of <netioapi.h>; programs use it for function pointers. */
#ifndef WS2_NETIOAPI_AFTER_H
#define WS2_NETIOAPI_AFTER_H
#pragma GCC system_header

#define NETIO_STATUS DWORD
#define NETIO_SUCCESS(status) ((status) == NO_ERROR)
#define NETIOAPI_API_ WINAPI
#define NETIOAPI_API NETIO_STATUS NETIOAPI_API_

#endif
