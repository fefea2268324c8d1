/* With UNICODE the names without a last letter are the wide ones, and ADDRINFO stays narrow. */

#define UNICODE 1
#define _UNICODE 1
#include <ws2tcpip.h> /* before winsock2.h */
#include <winsock2.h>
#include <nspapi.h>

int uses(SOCKET s, LPWSAPROTOCOL_INFOW protocol, const ADDRINFOW *hints);

int uses(SOCKET s, LPWSAPROTOCOL_INFOW protocol, const ADDRINFOW *hints)
{
    WSAPROTOCOL_INFO *own = protocol;
    LPWSAQUERYSET query = 0;
    PADDRINFOT found = 0;
    ADDRINFO narrow = {0, 0, 0, 0, 0, 0, 0, 0};
    char *narrow_name = narrow.ai_canonname;
    WCHAR *wide_name = query ? query->lpszServiceInstanceName : 0;
    int result = WSADuplicateSocket(s, 0, own);
    result += GetAddrInfo(L"localhost", 0, hints, &found);
    FreeAddrInfo(found);
    result += WSAEnumProtocols(0, own, 0);
    result += WSALookupServiceBegin(query, LUP_RETURN_ALL, 0);
    return result + (narrow_name == 0) + (wide_name == 0) + (int)WSASocket(0, 0, 0, own, 0, 0);
}
