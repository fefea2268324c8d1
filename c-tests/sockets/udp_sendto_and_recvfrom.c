/* sendto and recvfrom: datagrams, their senders, and the port that sendto gives.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-sendto
 * Windows: as documented.
 * Covers:  src/socket/transfer.rs, src/api/winsock/transfer.rs */

#include "ws2test.h"

static char room[16];

static int send_to(SOCKET s, const char *text, const struct sockaddr_storage *to) {
    return sendto(s, text, (int)strlen(text), 0, (const struct sockaddr *)to, test_name_length(to));
}

static void a_datagram_names_its_sender(int family) {
    struct sockaddr_storage here, there, from;
    int length = (int)sizeof from;
    const SOCKET receiver = test_bound(family, SOCK_DGRAM, &here);
    const SOCKET sender = test_bound(family, SOCK_DGRAM, &there);
    CHECK_INT(send_to(sender, "hello", &here), 5);
    memset(&from, 0xAB, sizeof from);
    CHECK_INT(recvfrom(receiver, room, sizeof room, 0, (struct sockaddr *)&from, &length), 5);
    CHECK_MEM(room, "hello", 5);
    CHECK_INT(length, test_name_length(&there));
    CHECK_MEM(&from, &there, length);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

static void over_ipv4(void) {
    a_datagram_names_its_sender(AF_INET);
}

static void over_ipv6(void) {
    a_datagram_names_its_sender(AF_INET6);
}

static void sending_binds_an_unbound_socket(void) {
    struct sockaddr_storage here, name, from;
    int length = (int)sizeof name;
    const SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &here);
    const SOCKET sender = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_INT(send_to(sender, "hello", &here), 5);
    CHECK_OK(getsockname(sender, (struct sockaddr *)&name, &length));
    CHECK(((struct sockaddr_in *)&name)->sin_port != 0);
    CHECK_FAILS(bind(sender, (struct sockaddr *)&name, length), SOCKET_ERROR, WSAEINVAL);
    length = (int)sizeof from;
    CHECK_INT(recvfrom(receiver, room, sizeof room, 0, (struct sockaddr *)&from, &length), 5);
    CHECK_INT(((struct sockaddr_in *)&from)->sin_port, ((struct sockaddr_in *)&name)->sin_port);
    CHECK_INT(send_to(receiver, "answer", &from), 6);
    CHECK_INT(recv(sender, room, sizeof room, 0), 6);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

static void each_datagram_comes_by_itself(void) {
    struct sockaddr_storage here;
    const SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &here);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_INT(send_to(sender, "one", &here), 3);
    CHECK_INT(send_to(sender, "", &here), 0);
    CHECK_INT(send_to(sender, "three", &here), 5);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 3);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 0);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 5);
    CHECK_MEM(room, "three", 5);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

static void peeking_leaves_the_datagram(void) {
    struct sockaddr_storage here;
    const SOCKET receiver = test_bound(AF_INET, SOCK_DGRAM, &here);
    const SOCKET sender = test_bound(AF_INET, SOCK_DGRAM, NULL);
    CHECK_INT(send_to(sender, "hello", &here), 5);
    CHECK_INT(recv(receiver, room, sizeof room, MSG_PEEK), 5);
    CHECK_INT(recv(receiver, room, sizeof room, 0), 5);
    CHECK_OK(closesocket(sender));
    CHECK_OK(closesocket(receiver));
}

TEST_MAIN {
    RUN(over_ipv4);
    RUN(over_ipv6);
    RUN(sending_binds_an_unbound_socket);
    RUN(each_datagram_comes_by_itself);
    RUN(peeking_leaves_the_datagram);
}
