/* WSAPoll: readiness entry by entry.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsapoll
 * Windows: as documented: a bad socket makes POLLNVAL in its entry and is counted, a negative one
 *          is skipped, POLLHUP and POLLERR come unasked, and asking for them is an error.
 * Covers:  src/api/winsock/select.rs, src/socket/select.rs, src/convert/select.rs */

#include "ws2test.h"

static WSAPOLLFD entry_of(SOCKET s, short events) {
    WSAPOLLFD entry;
    entry.fd = s;
    entry.events = events;
    entry.revents = 0x5EED;
    return entry;
}

static void a_connected_stream(void) {
    WSAPOLLFD entry;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    entry = entry_of(pair[0], POLLRDNORM | POLLWRNORM);
    CHECK_INT(WSAPoll(&entry, 1, 0), 1);
    CHECK_INT(entry.revents, POLLWRNORM);
    CHECK_INT(send(pair[1], "x", 1, 0), 1);
    entry = entry_of(pair[0], POLLRDNORM);
    CHECK_INT(WSAPoll(&entry, 1, -1), 1);
    CHECK_INT(entry.revents, POLLRDNORM);
    test_close_pair(pair);
}

static void the_end_of_the_stream(void) {
    WSAPOLLFD entry;
    SOCKET pair[2];
    test_tcp_pair(AF_INET, pair);
    CHECK_OK(shutdown(pair[1], SD_SEND));
    entry = entry_of(pair[0], POLLRDNORM);
    CHECK_INT(WSAPoll(&entry, 1, -1), 1);
    CHECK_INT(entry.revents & POLLHUP, POLLHUP);
    test_close_pair(pair);
}

static void nothing_ready_times_out(void) {
    WSAPOLLFD entry;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    entry = entry_of(s, POLLRDNORM);
    CHECK_INT(WSAPoll(&entry, 1, 10), 0);
    CHECK_INT(entry.revents, 0);
    CHECK_OK(closesocket(s));
}

static void a_listener_with_a_connection(void) {
    struct sockaddr_storage name;
    WSAPOLLFD entry;
    const SOCKET listener = test_listener(AF_INET, &name);
    const SOCKET client = test_connected(SOCK_STREAM, &name);
    entry = entry_of(listener, POLLRDNORM);
    CHECK_INT(WSAPoll(&entry, 1, -1), 1);
    CHECK_INT(entry.revents, POLLRDNORM);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
}

static void a_bad_socket_beside_a_good_one(void) {
    WSAPOLLFD entries[2];
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    const SOCKET closed = socket(AF_INET, SOCK_DGRAM, 0);
    CHECK_OK(closesocket(closed));
    entries[0] = entry_of(closed, POLLRDNORM);
    entries[1] = entry_of(s, POLLWRNORM);
    ORACLE_INT(WSAPoll(entries, 2, -1), 2, 1, "documented: all entries with revents are counted");
    CHECK_INT(entries[0].revents, POLLNVAL);
    CHECK_INT(entries[1].revents, POLLWRNORM);
    CHECK_OK(closesocket(s));
}

static void each_error(void) {
    WSAPOLLFD entry = entry_of(INVALID_SOCKET, POLLRDNORM);
    CHECK_FAILS(WSAPoll(NULL, 1, 0), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAPoll(&entry, 0, 0), SOCKET_ERROR, WSAEINVAL);
}

static void events_that_cannot_be_asked_for(void) {
    WSAPOLLFD entry;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, NULL);
    entry = entry_of(s, POLLHUP);
    CHECK_FAILS(WSAPoll(&entry, 1, 0), SOCKET_ERROR, WSAEINVAL);
    entry = entry_of(s, POLLERR);
    CHECK_FAILS(WSAPoll(&entry, 1, 0), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(a_connected_stream);
    RUN(the_end_of_the_stream);
    RUN(nothing_ready_times_out);
    RUN(a_listener_with_a_connection);
    RUN(a_bad_socket_beside_a_good_one);
    RUN(each_error);
    if (!ORACLE_LEAVES_OUT("documented: WSAEINVAL; Wine ignores them")) {
        RUN(events_that_cannot_be_asked_for);
    }
}
