/* The variables that programs give to ioctlsocket: u_long, DWORD and ULONG have 32 bits, unsigned
 * long has 64. */
#include <winsock2.h>

int use(SOCKET s, u_long *given);
int use(SOCKET s, u_long *given)
{
    u_long mode = 1;
    unsigned long available = 0;
    DWORD marked = 0;
    ULONG other = 0;
    int failed = ioctlsocket(s, FIONBIO, &mode);
    failed |= ioctlsocket(s, (long)FIONREAD, &available);
    failed |= ioctlsocket(s, SIOCATMARK, &marked);
    failed |= ioctlsocket(s, FIONREAD, &other);
    failed |= ioctlsocket(s, FIONBIO, given);
    failed |= ioctlsocket(s, FIONREAD, (u_long *)&available);
    failed |= ioctlsocket(s, FIONREAD, (unsigned long *)&mode);
    return failed;
}
