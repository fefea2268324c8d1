/* WSARecvMsg: control data tells what options asked for, each in an item of its own.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/ipproto-ip-socket-options
 * Windows: as documented; the kinds of IP_RECVIF, IP_RECVDSTADDR and IP_ECN are those of the options.
 * Covers:  src/socket/options/told.rs, src/socket/options/network.rs */

#include "ws2test.h"
#include <mswsock.h>

#define KIND_TOS 3
#define KIND_RECVIF 24
#define KIND_RECVDSTADDR 25
#define OPTION_RECVTOS 40
#define KIND_ECN 50

static LPFN_WSARECVMSG receive_message;

static void ask_for(SOCKET s, int option, BOOL on) {
    CHECK_OK(setsockopt(s, IPPROTO_IP, option, (const char *)&on, sizeof on));
}

/* Receives a datagram with its control data; answers how many items there are. */
static int receive(SOCKET s, char *control, DWORD size, WSAMSG *message) {
    static char room[8];
    static WSABUF buffer;
    DWORD count;
    WSACMSGHDR *item;
    int items = 0;
    buffer.buf = room;
    buffer.len = sizeof room;
    memset(message, 0, sizeof *message);
    message->lpBuffers = &buffer;
    message->dwBufferCount = 1;
    message->Control.buf = control;
    message->Control.len = size;
    CHECK_OK(receive_message(s, message, &count, NULL, NULL));
    for (item = WSA_CMSG_FIRSTHDR(message); item != NULL; item = WSA_CMSG_NXTHDR(message, item)) {
        items++;
    }
    return items;
}

/* The first bytes of the item of a kind, which must be there. */
static DWORD told(WSAMSG *message, int kind) {
    WSACMSGHDR *item;
    for (item = WSA_CMSG_FIRSTHDR(message); item != NULL; item = WSA_CMSG_NXTHDR(message, item)) {
        if (item->cmsg_level == IPPROTO_IP && item->cmsg_type == kind) {
            DWORD value;
            CHECK_INT(item->cmsg_len, WSA_CMSG_LEN(sizeof value));
            memcpy(&value, WSA_CMSG_DATA(item), sizeof value);
            return value;
        }
    }
    CHECK(!"there is no such item");
    return 0;
}

static void each_option_has_its_item(void) {
    union {
        WSACMSGHDR aligned;
        char bytes[512];
    } control;
    const DWORD service = 0xA2;
    WSAMSG message;
    SOCKET pair[2];
    test_udp_pair(AF_INET, pair);
    CHECK_OK(setsockopt(pair[0], IPPROTO_IP, IP_TOS, (const char *)&service, sizeof service));
    ask_for(pair[1], KIND_RECVIF, TRUE);
    ask_for(pair[1], KIND_RECVDSTADDR, TRUE);
    ask_for(pair[1], KIND_ECN, TRUE);
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_INT(receive(pair[1], control.bytes, sizeof control, &message), 3);
    CHECK(told(&message, KIND_RECVIF) != 0);
    CHECK_INT(told(&message, KIND_RECVDSTADDR), htonl(INADDR_LOOPBACK));
    CHECK_INT(told(&message, KIND_ECN), 2);

    ask_for(pair[1], KIND_RECVIF, FALSE);
    ask_for(pair[1], KIND_ECN, FALSE);
    ask_for(pair[1], OPTION_RECVTOS, TRUE);
    CHECK_INT(send(pair[0], "x", 1, 0), 1);
    CHECK_INT(receive(pair[1], control.bytes, sizeof control, &message), 2);
    CHECK_INT(told(&message, KIND_RECVDSTADDR), htonl(INADDR_LOOPBACK));
    CHECK_INT(told(&message, KIND_TOS), service);
    test_close_pair(pair);
}

TEST_MAIN {
    GUID identifier = WSAID_WSARECVMSG;
    DWORD returned;
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    REQUIRE(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &identifier, sizeof identifier,
                     &receive_message, sizeof receive_message, &returned, NULL, NULL) == 0);
    if (!ORACLE_LEAVES_OUT("Wine does not have the options")) {
        RUN(each_option_has_its_item);
    }
    CHECK_OK(closesocket(s));
}
