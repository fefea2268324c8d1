/* What the generator of ws2spi.h cannot say: the functions by which providers of protocols and of name spaces
 * are entered.
 *
 * A provider defines its one under its own name, and this library finds it there, with or without a list of
 * exports. It is not the base provider's, which LoadLibrary and GetProcAddress find (WSCGetProviderPath).
 * Providers have a wchar_t of 4 bytes; one with -fshort-wchar gets a name that is not looked for. */
#ifndef WS2_WS2SPI_AFTER_H
#define WS2_WS2SPI_AFTER_H
#pragma GCC system_header

#define WSPAPI WSAAPI

#define WSCEnumNameSpaceProviders WSAEnumNameSpaceProvidersW
#define WSCEnumNameSpaceProvidersEx WSAEnumNameSpaceProvidersExW

#ifdef __cplusplus
extern "C" {
#endif

__attribute__((visibility("default"))) int WSPAPI WSPStartup(WORD wVersionRequested,
    LPWSPDATA lpWSPData, LPWSAPROTOCOL_INFOW lpProtocolInfo, WSPUPCALLTABLE UpcallTable,
    LPWSPPROC_TABLE lpProcTable)
#if __SIZEOF_WCHAR_T__ == 2
    WS2_LABEL("WSPStartup16")
#endif
        ;

__attribute__((visibility("default"))) INT WSAAPI NSPStartup(LPGUID lpProviderId,
    LPNSP_ROUTINE lpnspRoutines)
#if __SIZEOF_WCHAR_T__ == 2
    WS2_LABEL("NSPStartup16")
#endif
        ;

#ifdef __cplusplus
}
#endif

#endif /* WS2_WS2SPI_AFTER_H */
