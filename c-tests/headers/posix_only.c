/* A source file of the same program that is POSIX through and through gets libc's names, although
 * the directory of these headers comes first. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include <sys/time.h>
static u_long before_the_first_socket_header;
static fd_set set_before;

#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/un.h>

extern u_long same_type;
u_long same_type;
typedef char u_long_has_the_width_of_long[sizeof(u_long) == sizeof(long) ? 1 : -1];
typedef char fd_set_is_a_bitmap[FD_SETSIZE >= 1024 && sizeof(fd_set) == FD_SETSIZE / 8 ? 1 : -1];

int use(int s);
int use(int s)
{
    char name[64];
    fd_set set;
    struct timeval limit = {0, 0};
    struct pollfd polled = {0, POLLIN, 0};
    struct sockaddr_in6 address;
    socklen_t length = sizeof address;
    FD_ZERO(&set);
    FD_SET(s, &set);
    set_before = set;
    before_the_first_socket_header = same_type;
    return gethostname(name, sizeof name) + select(s + 1, &set, NULL, NULL, &limit)
           + poll(&polled, 1, 0) + getsockname(s, (struct sockaddr *)&address, &length)
           + (FD_ISSET(s, &set) != 0) + AF_INET6;
}
