/* A provider that starts badly, for tests. The name of its protocol says how:
 *
 *     refuses     it does not want to start
 *     too old     it is of another version than 2.2
 *     empty       it has no functions
 *     lacks N     its function of the number N is missing, from 0
 *
 * `broken_cleanups` answers how often it was told that its use has ended. */

#include <winsock2.h>
#include <ws2spi.h>
#include <string.h>
#include <wchar.h>

static volatile LONG cleanups;

__declspec(dllexport) LONG broken_cleanups(void) {
    return cleanups;
}

typedef void (*FUNCTION)(void);

static void never(void) {
}

static int WSPAPI cleanup(LPINT error) {
    (void)error;
    InterlockedIncrement(&cleanups);
    return 0;
}

__declspec(dllexport) int WSPAPI WSPStartup(WORD version, LPWSPDATA data, LPWSAPROTOCOL_INFOW info,
                                            WSPUPCALLTABLE upcalls, LPWSPPROC_TABLE functions) {
    FUNCTION table[sizeof(*functions) / sizeof(FUNCTION)];
    const WCHAR *how = info->szProtocol;
    size_t i;
    (void)upcalls;
    if (wcscmp(how, L"refuses") == 0) {
        return WSAENOBUFS;
    }
    data->wVersion = data->wHighVersion = wcscmp(how, L"too old") == 0 ? MAKEWORD(2, 1) : version;
    for (i = 0; i < sizeof(table) / sizeof(*table); i++) {
        table[i] = never;
    }
    if (wcsncmp(how, L"lacks ", 6) == 0) {
        table[wcstoul(how + 6, NULL, 10)] = NULL;
    }
    memcpy(functions, table, sizeof(table));
    if (functions->lpWSPCleanup != NULL) {
        functions->lpWSPCleanup = cleanup;
    }
    if (wcscmp(how, L"empty") == 0) {
        memset(functions, 0, sizeof(*functions));
    }
    return 0;
}
