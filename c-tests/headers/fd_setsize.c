/* The program chooses how many sockets a set holds, before libc's headers get to say it. */
#define FD_SETSIZE 1024

#include <stdlib.h>
#include <sys/types.h>
#include <winsock2.h>
#include <sys/time.h>
#include <stdlib.h>

C_ASSERT(FD_SETSIZE == 1024);
C_ASSERT(sizeof(((fd_set *)0)->fd_array) == 1024 * sizeof(SOCKET));
C_ASSERT(sizeof(u_long) == 4);

int use(SOCKET s, fd_set *set);
int use(SOCKET s, fd_set *set)
{
    struct timeval limit = {0, 0};
    FD_ZERO(set);
    FD_SET(s, set);
    FD_CLR(s, set);
    return FD_ISSET(s, set) + select(0, set, NULL, NULL, &limit) + (int)set->fd_count;
}
