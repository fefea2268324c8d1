/* Any bytes as the value of any option of every kind of socket: what can be set can be read back
 * into as much room, or not at all, and nothing is written beyond the room. */

#include "fuzz.h"

static const int levels[] = {SOL_SOCKET, IPPROTO_TCP, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_UDP,
                             IPPROTO_ICMP};
enum { LEVELS = sizeof levels / sizeof *levels };

enum kind { TCP, TCP_V6, UDP, UDP_V6, LISTENER, RAW, KINDS };

static SOCKET open_socket(enum kind kind) {
    struct sockaddr_in name;
    SOCKET s;
    switch (kind) {
    case TCP:
        return socket(AF_INET, SOCK_STREAM, 0);
    case TCP_V6:
        return socket(AF_INET6, SOCK_STREAM, 0);
    case UDP:
        return socket(AF_INET, SOCK_DGRAM, 0);
    case UDP_V6:
        return socket(AF_INET6, SOCK_DGRAM, 0);
    case LISTENER:
        s = socket(AF_INET, SOCK_STREAM, 0);
        memset(&name, 0, sizeof name);
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        MUST(bind(s, (struct sockaddr *)&name, sizeof name) == 0);
        MUST(listen(s, 1) == 0);
        return s;
    default:
        return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP); /* not everybody may */
    }
}

/* Joining a group would be told to the network. */
static int tells_the_network(int level, int name) {
    return (level == IPPROTO_IP || level == IPPROTO_IPV6) && name >= 12 && name <= 46 &&
           name != IPV6_V6ONLY;
}

static void set_and_get(SOCKET s, struct input *input) {
    const unsigned which = take(input, 1);
    const int level = which < 250 ? levels[which % LEVELS] : (int)take(input, 4);
    const unsigned small = take(input, 1);
    const int name = small < 128    ? (int)small
                     : small < 192  ? (int)(0x1000 + small - 128)
                     : small < 224  ? (int)(0x3000 + small - 192)
                     : small == 255 ? (int)take(input, 4)
                                    : ~(int)(1u << small % 16);
    size_t size = take(input, 1) % 64;
    char *const value = take_bytes(input, &size);
    int length = (int)(take(input, 1) % 64);
    const int room = length;
    char *const back = (char *)malloc(room == 0 ? 1 : (size_t)room);
    MUST(back != NULL);
    if (!tells_the_network(level, name)) {
        WSASetLastError(0);
        if (setsockopt(s, level, name, value, (int)size) == SOCKET_ERROR) {
            MUST(WSAGetLastError() > WSABASEERR && WSAGetLastError() != WSASYSCALLFAILURE);
        }
    }
    WSASetLastError(0);
    if (getsockopt(s, level, name, back, &length) == SOCKET_ERROR) {
        MUST(WSAGetLastError() > WSABASEERR && WSAGetLastError() != WSASYSCALLFAILURE);
    } else {
        MUST(length <= room);
    }
    free(value);
    free(back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct input input = {data, size};
    SOCKET s;
    start();
    s = open_socket((enum kind)(take(&input, 1) % KINDS));
    if (s != INVALID_SOCKET) {
        while (input.size > 0) {
            set_and_get(s, &input);
        }
        MUST(closesocket(s) == 0);
    }
    return 0;
}
