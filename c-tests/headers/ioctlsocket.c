/* ioctlsocket takes the address of a u_long, a DWORD and an unsigned long, casts included. */

#include <winsock2.h>

int uses(SOCKET s);

int uses(SOCKET s)
{
    u_long own = 1;
    DWORD word = 1;
    unsigned long longer = 1;
    unsigned long *none = 0;
    int result = ioctlsocket(s, FIONBIO, &own);
    result += ioctlsocket(s, (long)FIONBIO, &word);
    result += ioctlsocket(s, FIONREAD, &longer);
    result += ioctlsocket(s, FIONREAD, (unsigned long *)&word);
    result += ioctlsocket(s, SIOCATMARK, none);
    return result;
}
