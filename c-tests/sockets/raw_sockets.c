/* SOCK_RAW: an echo over ICMP to the own machine, where the program may.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/tcp-ip-raw-sockets-2
 * Windows: who is no administrator gets WSAEACCES; what is received begins with the IPv4 header.
 * Oracle:  no, Wine asks the system's leave in ways of its own
 * Covers:  src/convert/selection.rs, src/socket/creation.rs, src/socket/datagrams.rs */

#include "ws2test.h"

typedef struct echo {
    unsigned char type, code;
    unsigned short checksum, id, sequence;
    char data[8];
} echo;

static unsigned short checksum(const void *data, int size) {
    const unsigned short *words = (const unsigned short *)data;
    unsigned long sum = 0;
    int i;
    for (i = 0; i < size / 2; i++) {
        sum += words[i];
    }
    sum = (sum >> 16) + (sum & 0xffff);
    return (unsigned short)~(sum + (sum >> 16));
}

/* A socket of ICMP; skips the test where that is not allowed. */
static SOCKET icmp(void) {
    const SOCKET s = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
    if (s == INVALID_SOCKET) {
        CHECK_INT(WSAGetLastError(), WSAEACCES);
        SKIP("raw sockets are not allowed here");
    }
    return s;
}

static void an_echo_comes_back(void) {
    const DWORD limit = 5000;
    char room[256];
    struct sockaddr_in to;
    const echo *reply;
    echo request;
    int count, tries;
    const SOCKET s = icmp();
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    memset(&request, 0, sizeof request);
    request.type = 8;
    request.id = (unsigned short)GetCurrentProcessId();
    memcpy(request.data, "ws2test", 8);
    request.checksum = checksum(&request, sizeof request);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    /* A port is not asked for: raw sockets have none. */
    CHECK_INT(sendto(s, (const char *)&request, sizeof request, 0, (struct sockaddr *)&to,
                     sizeof to),
              sizeof request);
    /* The request itself, and others' echoes, come by as well. */
    for (tries = 0; tries < 20; tries++) {
        count = recvfrom(s, room, sizeof room, 0, NULL, NULL);
        REQUIRE(count >= 20 + (int)sizeof request);
        CHECK_INT(room[0] & 0xf0, 0x40); /* the header of IPv4 */
        reply = (const echo *)(const void *)(room + (room[0] & 15) * 4);
        if (reply->type == 0 && reply->id == request.id) {
            CHECK_MEM(reply->data, "ws2test", 8);
            CHECK_OK(closesocket(s));
            return;
        }
    }
    CHECK(!"no echo came back");
}

static void it_cannot_listen_or_connect_as_a_stream(void) {
    const SOCKET s = icmp();
    CHECK_FAILS(listen(s, 1), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(accept(s, NULL, NULL), INVALID_SOCKET, WSAEOPNOTSUPP);
    CHECK_OK(closesocket(s));
}

/* Over IPv6 what is received begins behind the header, and the system fills in the checksum. */
static void an_echo_over_ipv6_comes_back(void) {
    const DWORD limit = 5000;
    struct sockaddr_in6 to;
    echo request, reply;
    int count, tries;
    const SOCKET s = socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6);
    REQUIRE(s != INVALID_SOCKET);
    memset(&to, 0, sizeof to);
    to.sin6_family = AF_INET6;
    to.sin6_addr = in6addr_loopback;
    memset(&request, 0, sizeof request);
    request.type = 128;
    request.id = (unsigned short)GetCurrentProcessId();
    memcpy(request.data, "ws2test", 8);
    CHECK_OK(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit));
    CHECK_INT(sendto(s, (const char *)&request, sizeof request, 0, (struct sockaddr *)&to,
                     sizeof to),
              sizeof request);
    /* The request itself, and others' echoes, come by as well. */
    for (tries = 0; tries < 20; tries++) {
        memset(&reply, 0, sizeof reply);
        count = recvfrom(s, (char *)&reply, sizeof reply, 0, NULL, NULL);
        if (count != (int)sizeof reply || (reply.type == 129 && reply.id == request.id)) {
            break;
        }
    }
    CHECK_INT(reply.type, 129);
    CHECK_STR(reply.data, "ws2test");
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(an_echo_comes_back);
    RUN(an_echo_over_ipv6_comes_back);
    RUN(it_cannot_listen_or_connect_as_a_stream);
}
