// A provider of a name space that knows one name, as it is written for Windows: "printer.example" is at
// 192.0.2.25. It is installed beside DNS, so that every program that looks up a name hears of it.

#include <winsock2.h>
#include <ws2spi.h>
#include <windows.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static const WCHAR known[] = L"printer.example";

// A look-up: whether it asks for the name, and has not been told.
typedef struct LOOKUP {
    int tells;
    int asked;
} LOOKUP;

// The result, with all that it points to.
typedef struct RESULT {
    WSAQUERYSETW set;
    CSADDR_INFO route;
    struct sockaddr_in address;
    WCHAR name[sizeof(known) / sizeof(*known)];
} RESULT;

static INT fail(int error)
{
    WSASetLastError(error);
    return SOCKET_ERROR;
}

static INT WSAAPI cleanup(LPGUID provider)
{
    (void)provider;
    return NO_ERROR;
}

static INT WSAAPI begin(LPGUID provider, LPWSAQUERYSETW restrictions, LPWSASERVICECLASSINFOW class_info,
                        DWORD flags, LPHANDLE handle)
{
    LOOKUP *lookup = (LOOKUP *)calloc(1, sizeof(*lookup));

    (void)provider, (void)class_info, (void)flags;
    if (lookup == NULL)
        return fail(WSA_NOT_ENOUGH_MEMORY);
    lookup->tells = restrictions->lpszServiceInstanceName != NULL &&
                    _wcsicmp(restrictions->lpszServiceInstanceName, known) == 0;
    *handle = lookup;
    return NO_ERROR;
}

static INT WSAAPI next(HANDLE handle, DWORD flags, LPDWORD length, LPWSAQUERYSETW results)
{
    LOOKUP *lookup = (LOOKUP *)handle;
    RESULT *result = (RESULT *)results;

    (void)flags;
    if (!lookup->tells)
        return fail(lookup->asked++ == 0 ? WSASERVICE_NOT_FOUND : WSA_E_NO_MORE);
    if (*length < sizeof(*result)) {
        *length = sizeof(*result);
        return fail(WSAEFAULT);
    }
    lookup->tells = 0;
    lookup->asked = 1;
    memset(result, 0, sizeof(*result));
    result->set.dwSize = sizeof(result->set);
    result->set.dwNameSpace = NS_DNS;
    wcscpy(result->name, known);
    result->set.lpszServiceInstanceName = result->name;
    result->address.sin_family = AF_INET;
    result->address.sin_addr.s_addr = htonl(0xc0000219);
    result->route.RemoteAddr.lpSockaddr = (LPSOCKADDR)&result->address;
    result->route.RemoteAddr.iSockaddrLength = sizeof(result->address);
    result->set.lpcsaBuffer = &result->route;
    result->set.dwNumberOfCsAddrs = 1;
    return NO_ERROR;
}

static INT WSAAPI end(HANDLE handle)
{
    free(handle);
    return NO_ERROR;
}

// What it does not do, it says.

static INT WSAAPI set_service(LPGUID provider, LPWSASERVICECLASSINFOW class_info, LPWSAQUERYSETW service,
                              WSAESETSERVICEOP operation, DWORD flags)
{
    (void)provider, (void)class_info, (void)service, (void)operation, (void)flags;
    return fail(WSAEOPNOTSUPP);
}

static INT WSAAPI install_class(LPGUID provider, LPWSASERVICECLASSINFOW class_info)
{
    (void)provider, (void)class_info;
    return fail(WSAEOPNOTSUPP);
}

static INT WSAAPI remove_class(LPGUID provider, LPGUID class_id)
{
    (void)provider, (void)class_id;
    return fail(WSAEOPNOTSUPP);
}

static INT WSAAPI get_class(LPGUID provider, LPDWORD length, LPWSASERVICECLASSINFOW class_info)
{
    (void)provider, (void)length, (void)class_info;
    return fail(WSAEOPNOTSUPP);
}

static INT WSAAPI control(HANDLE handle, DWORD code, LPVOID in, DWORD in_length, LPVOID out, DWORD out_length,
                          LPDWORD returned, LPWSACOMPLETION completion, LPWSATHREADID thread)
{
    (void)handle, (void)code, (void)in, (void)in_length, (void)out, (void)out_length, (void)returned;
    (void)completion, (void)thread;
    return fail(WSAEOPNOTSUPP);
}

INT WSAAPI NSPStartup(LPGUID provider, LPNSP_ROUTINE routines)
{
    (void)provider;
    if (routines->cbSize < sizeof(*routines))
        return fail(WSAEINVAL);
    memset(routines, 0, sizeof(*routines));
    routines->cbSize = sizeof(*routines);
    routines->dwMajorVersion = 1;
    routines->NSPCleanup = cleanup;
    routines->NSPLookupServiceBegin = begin;
    routines->NSPLookupServiceNext = next;
    routines->NSPLookupServiceEnd = end;
    routines->NSPSetService = set_service;
    routines->NSPInstallServiceClass = install_class;
    routines->NSPRemoveServiceClass = remove_class;
    routines->NSPGetServiceClassInfo = get_class;
    routines->NSPIoctl = control;
    return NO_ERROR;
}
