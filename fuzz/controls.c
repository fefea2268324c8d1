/* Any bytes as the control data of a message: the macros stay within it, WSASendMsg takes it or
 * refuses it, and what a message brings along when it is received is whole. */

#include "fuzz.h"

static const int options[][2] = {{IPPROTO_IP, IP_PKTINFO}, {IPPROTO_IP, IP_TTL},
                                 {IPPROTO_IPV6, IPV6_PKTINFO}, {IPPROTO_IPV6, IPV6_HOPLIMIT}};

/* A socket of the family that receives what it sends to itself, and wants to know all about it. */
static SOCKET open_socket(int family, struct sockaddr_storage *name) {
    const SOCKET s = socket(family, SOCK_DGRAM, 0);
    int length = family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
    u_long nonblocking = 1;
    BOOL yes = TRUE;
    size_t i;
    memset(name, 0, sizeof *name);
    name->ss_family = (short)family;
    if (family == AF_INET) {
        ((struct sockaddr_in *)name)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    } else {
        ((struct sockaddr_in6 *)name)->sin6_addr = in6addr_loopback;
    }
    MUST(s != INVALID_SOCKET);
    MUST(bind(s, (struct sockaddr *)name, length) == 0);
    MUST(getsockname(s, (struct sockaddr *)name, &length) == 0);
    MUST(ioctlsocket(s, FIONBIO, &nonblocking) == 0);
    for (i = 0; i < sizeof options / sizeof *options; i++) {
        setsockopt(s, options[i][0], options[i][1], (char *)&yes, sizeof yes); /* of its family */
    }
    return s;
}

/* Walks as a program does; an item that is shorter than its head would lead nowhere. */
static void walk(WSAMSG *message, int whole) {
    const char *const end = message->Control.buf + message->Control.len;
    WSACMSGHDR *item = WSA_CMSG_FIRSTHDR(message);
    while (item != NULL) {
        const char *const start = (const char *)item;
        const int fits = item->cmsg_len >= sizeof *item && item->cmsg_len <= (size_t)(end - start);
        MUST(message->Control.buf <= start && start + sizeof *item <= end);
        MUST(fits || !whole);
        if (!fits) {
            break;
        }
        item = WSA_CMSG_NXTHDR(message, item);
    }
}

static void receive(SOCKET s, size_t room) {
    static LPFN_WSARECVMSG receive_message;
    GUID id = WSAID_WSARECVMSG;
    char data[16];
    WSABUF buffer = {sizeof data, data};
    WSAMSG message;
    DWORD got;
    if (receive_message == NULL &&
        WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &receive_message,
                 sizeof receive_message, &got, NULL, NULL) == SOCKET_ERROR) {
        recv(s, data, sizeof data, 0);
        return;
    }
    memset(&message, 0, sizeof message);
    message.lpBuffers = &buffer;
    message.dwBufferCount = 1;
    message.Control.len = (ULONG)room;
    message.Control.buf = (char *)malloc(room == 0 ? 1 : room);
    MUST(message.Control.buf != NULL);
    if (receive_message(s, &message, &got, NULL, NULL) == 0) {
        MUST(message.Control.len <= room);
        walk(&message, 1);
    }
    free(message.Control.buf);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static SOCKET sockets[2];
    static struct sockaddr_storage names[2];
    struct input input = {data, size};
    const unsigned which = take(&input, 1) % 2;
    const size_t room = take(&input, 1) % 200;
    size_t length = input.size;
    char text[] = "x";
    WSABUF buffer = {1, text};
    WSAMSG message;
    DWORD sent;
    start();
    if (sockets[which] == 0) {
        sockets[which] = open_socket(which == 0 ? AF_INET : AF_INET6, &names[which]);
    }
    memset(&message, 0, sizeof message);
    message.name = (LPSOCKADDR)&names[which];
    message.namelen =
        which == 0 ? (INT)sizeof(struct sockaddr_in) : (INT)sizeof(struct sockaddr_in6);
    message.lpBuffers = &buffer;
    message.dwBufferCount = 1;
    message.Control.buf = take_bytes(&input, &length);
    message.Control.len = (ULONG)length;
    walk(&message, 0);
    WSASetLastError(0);
    if (WSASendMsg(sockets[which], &message, 0, &sent, NULL, NULL) == SOCKET_ERROR) {
        MUST(WSAGetLastError() > WSABASEERR && WSAGetLastError() != WSASYSCALLFAILURE);
    }
    receive(sockets[which], room);
    free(message.Control.buf);
    return 0;
}
