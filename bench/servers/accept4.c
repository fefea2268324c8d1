/* Accepts connections, edge-triggered on epoll: sends a byte to each and closes it. accept4 THREADS,
 * of which there is one. Prints its port. */

#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int poller = epoll_create1(0);
    struct sockaddr_in name;
    socklen_t length = sizeof name;
    struct epoll_event event;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&name, sizeof name) != 0 || listen(listener, SOMAXCONN) != 0) {
        return 1;
    }
    event.events = EPOLLIN | EPOLLET;
    event.data.fd = listener;
    epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
    getsockname(listener, (struct sockaddr *)&name, &length);
    printf("%d\n", ntohs(name.sin_port));
    fflush(stdout);
    for (;;) {
        int s;
        epoll_wait(poller, &event, 1, -1);
        while ((s = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
            send(s, "!", 1, MSG_NOSIGNAL);
            close(s);
        }
        if (errno != EAGAIN && errno != ECONNABORTED) {
            return 1;
        }
    }
}
