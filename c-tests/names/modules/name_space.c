/* A provider of a name space for name_space_providers.c, as it is written for Windows. How it behaves is said by
 * the identifier that it is installed under. */

#include "name_space.h"

#include <windows.h>
#include <ws2spi.h>
#include <svcguid.h>
#include <stdio.h>
#include <string.h>

static struct report report;

/* One look-up. */
struct lookup {
    enum behaviour behaviour;
    int told, wanted;
    HANDLE ended;
    WCHAR name[64];
};

static struct lookup lookups[64];
static LONG begun;

static int refuse(int error) {
    WSASetLastError(error);
    return SOCKET_ERROR;
}

static void keep(char *place, const WCHAR *text) {
    if (text != NULL) {
        WideCharToMultiByte(CP_UTF8, 0, text, -1, place, 64, NULL, NULL);
    } else {
        place[0] = '\0';
    }
}

static INT WSAAPI cleanup(LPGUID id) {
    report.cleanups += id->Data1 == GOOD;
    return 0;
}

static INT WSAAPI begin(LPGUID id, LPWSAQUERYSETW asked, LPWSASERVICECLASSINFOW class_info, DWORD flags,
                        LPHANDLE handle) {
    static const GUID by_name = SVCID_INET_HOSTADDRBYNAME;
    struct lookup *lookup = &lookups[InterlockedIncrement(&begun) % 64];
    enum behaviour behaviour = (enum behaviour)id->Data1;
    if (behaviour == REFUSES_BEGIN) {
        return refuse(WSANO_RECOVERY);
    }
    if (behaviour == SILENT) {
        return SOCKET_ERROR;
    }
    if (asked->dwSize != sizeof *asked || asked->lpServiceClassId == NULL || class_info == NULL ||
        memcmp(class_info->lpServiceClassId, asked->lpServiceClassId, sizeof(GUID)) != 0) {
        return refuse(WSAEFAULT);
    }
    report.begins++;
    report.flags = flags;
    report.space = asked->dwNameSpace;
    report.protocols = asked->dwNumberOfProtocols;
    report.blob_size = asked->lpBlob != NULL ? asked->lpBlob->cbSize : 0;
    report.has_class = memcmp(asked->lpServiceClassId, &by_name, sizeof by_name) == 0;
    keep(report.name, asked->lpszServiceInstanceName);
    keep(report.context, asked->lpszContext);
    keep(report.text, asked->lpszQueryString);
    keep(report.class_name, class_info->lpszServiceClassName);
    memset(lookup, 0, sizeof *lookup);
    lookup->behaviour = behaviour;
    lookup->ended = CreateEventW(NULL, TRUE, FALSE, NULL);
    if (asked->lpszServiceInstanceName != NULL && wcslen(asked->lpszServiceInstanceName) < 64) {
        wcscpy(lookup->name, asked->lpszServiceInstanceName);
    }
    lookup->wanted = wcscmp(lookup->name, L"gateway.test") == 0 ||
                     (behaviour == SECOND && wcscmp(lookup->name, L"second.test") == 0);
    *handle = (HANDLE)lookup;
    return 0;
}

/* A result, with all that it points to behind it. */
struct result {
    WSAQUERYSETW set;
    GUID class_id;
    CSADDR_INFO route;
    struct sockaddr_in address;
    BLOB blob;
    AFPROTOCOLS protocol;
    WSAVERSION version;
    BYTE data[5];
    WCHAR name[64], comment[16], context[16];
};

static INT WSAAPI next(HANDLE handle, DWORD flags, LPDWORD length, LPWSAQUERYSETW results) {
    static const GUID by_name = SVCID_INET_HOSTADDRBYNAME;
    struct lookup *lookup = (struct lookup *)handle;
    struct result *result = (struct result *)(void *)results;
    (void)flags;
    if (lookup->behaviour == BLOCKS) {
        WaitForSingleObject(lookup->ended, INFINITE);
        return refuse(WSA_E_CANCELLED);
    }
    if (!lookup->wanted) {
        return refuse(WSASERVICE_NOT_FOUND);
    }
    if (lookup->told) {
        return refuse(WSA_E_NO_MORE);
    }
    if (*length < sizeof *result + 5000) {
        /* More than is ever offered at first, so that the caller has to ask again. */
        *length = sizeof *result + 5000;
        return refuse(WSAEFAULT);
    }
    lookup->told = 1;
    memset(result, 0, sizeof *result);
    result->set.dwSize = sizeof result->set;
    result->set.dwOutputFlags = RESULT_IS_ADDED;
    result->class_id = by_name;
    result->set.lpServiceClassId = &result->class_id;
    wcscpy(result->name, lookup->name);
    result->set.lpszServiceInstanceName = result->name;
    wcscpy(result->comment, L"test");
    result->set.lpszComment = result->comment;
    wcscpy(result->context, L"place");
    result->set.lpszContext = result->context;
    result->version.dwVersion = 9;
    result->set.lpVersion = &result->version;
    result->protocol.iAddressFamily = AF_INET;
    result->protocol.iProtocol = IPPROTO_TCP;
    result->set.dwNumberOfProtocols = 1;
    result->set.lpafpProtocols = &result->protocol;
    memcpy(result->data, "\1\2\0\4\5", 5);
    result->blob.cbSize = 5;
    result->blob.pBlobData = result->data;
    result->set.lpBlob = &result->blob;
    result->address.sin_family = AF_INET;
    result->address.sin_port = htons(80);
    result->address.sin_addr.s_addr = htonl(lookup->behaviour == SECOND ? 0xc0000208 : 0xc0000207);
    result->route.RemoteAddr.lpSockaddr = (LPSOCKADDR)&result->address;
    result->route.RemoteAddr.iSockaddrLength = sizeof result->address;
    result->route.iSocketType = SOCK_STREAM;
    result->route.iProtocol = IPPROTO_TCP;
    result->set.dwNumberOfCsAddrs = 1;
    result->set.lpcsaBuffer = &result->route;
    return 0;
}

static INT WSAAPI end(HANDLE handle) {
    struct lookup *lookup = (struct lookup *)handle;
    report.ends++;
    SetEvent(lookup->ended);
    return 0;
}

static INT WSAAPI set_service(LPGUID id, LPWSASERVICECLASSINFOW class_info, LPWSAQUERYSETW service,
                              WSAESETSERVICEOP operation, DWORD flags) {
    (void)flags;
    if (id->Data1 != GOOD || class_info == NULL) {
        return refuse(WSAEOPNOTSUPP);
    }
    keep(report.name, service->lpszServiceInstanceName);
    keep(report.context, service->lpszContext);
    keep(report.class_name, class_info->lpszServiceClassName);
    report.blob_size = service->dwNumberOfCsAddrs;
    if (operation == RNRSERVICE_REGISTER) {
        report.registered++;
    } else {
        report.deregistered++;
    }
    return 0;
}

static INT WSAAPI install_class(LPGUID id, LPWSASERVICECLASSINFOW class_info) {
    (void)id;
    keep(report.class_name, class_info->lpszServiceClassName);
    report.installed++;
    return 0;
}

static INT WSAAPI remove_class(LPGUID id, LPGUID class_id) {
    (void)id, (void)class_id;
    report.removed++;
    return refuse(WSAEOPNOTSUPP);
}

static INT WSAAPI get_class(LPGUID id, LPDWORD length, LPWSASERVICECLASSINFOW info) {
    GUID *class_id = info->lpServiceClassId;
    (void)id;
    if (class_id->Data1 != 0x4711) {
        return refuse(WSATYPE_NOT_FOUND);
    }
    if (*length < 8192) {
        *length = 8192;
        return refuse(WSAEFAULT);
    }
    memset(info, 0, sizeof *info);
    info->lpServiceClassId = (GUID *)(void *)(info + 1);
    *info->lpServiceClassId = *class_id;
    info->lpszServiceClassName = (LPWSTR)(void *)(info->lpServiceClassId + 1);
    wcscpy(info->lpszServiceClassName, L"a class of its own");
    return 0;
}

static INT WSAAPI control(HANDLE handle, DWORD code, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size,
                          LPDWORD returned, LPWSACOMPLETION completion, LPWSATHREADID thread) {
    (void)handle, (void)in, (void)in_size;
    if (code == CONTROL_PENDS) {
        return refuse(WSA_IO_PENDING);
    }
    if (code != CONTROL_REPORT) {
        return refuse(WSAEOPNOTSUPP);
    }
    if (out_size < sizeof report) {
        *returned = sizeof report;
        return refuse(WSAEFAULT);
    }
    report.has_completion = completion != NULL;
    report.has_thread = thread != NULL;
    memcpy(out, &report, sizeof report);
    *returned = sizeof report;
    return 0;
}

INT WSAAPI NSPStartup(LPGUID id, LPNSP_ROUTINE routines) {
    report.starts += id->Data1 == GOOD;
    if (routines->cbSize < sizeof *routines) {
        return refuse(WSAEINVAL);
    }
    if (id->Data1 == REFUSES_START) {
        return refuse(WSASYSNOTREADY);
    }
    memset(routines, 0, sizeof *routines);
    routines->cbSize = sizeof *routines;
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
    switch (id->Data1) {
    case SMALL_TABLE:
        routines->cbSize = offsetof(NSP_ROUTINE, NSPIoctl) - 1;
        break;
    case LARGE_TABLE:
        routines->cbSize = sizeof *routines + 8;
        break;
    case INCOMPLETE:
        routines->NSPSetService = NULL;
        break;
    case OLD:
        routines->cbSize = offsetof(NSP_ROUTINE, NSPIoctl);
        break;
    default:
        break;
    }
    return 0;
}
