/* A set has the length that the program defines, and the macros take expressions. */

#define FD_SETSIZE 1000
#include <windows.h>
#include <winsock2.h>

int uses(SOCKET *sockets, int count);

int uses(SOCKET *sockets, int count)
{
    fd_set ready, *pointer = &ready;
    struct timeval wait = {1, 0};
    int index = 0;
    FD_ZERO(pointer);
    while (index < count)
        FD_SET(sockets[index++], pointer);
    FD_CLR(sockets[0], &ready);
    if (sizeof ready.fd_array / sizeof ready.fd_array[0] != 1000)
        return -1;
    return select(0, &ready, NULL, NULL, timerisset(&wait) ? &wait : NULL)
           + FD_ISSET(sockets[0], &ready);
}
