/* FD_ADDRESS_LIST_CHANGE and FD_ROUTING_INTERFACE_CHANGE: changes of addresses and routes are told once for
 * each WSAIoctl that asks, by an event object, by a message, or by the end of a call that waits.
 *
 * To change something, the program starts itself again in a name space of its own, with `unshare`, and
 * there uses `ip`; where that is not permitted it is skipped.
 *
 * Spec:    DIGEST sections 6, 7 and 13; WSAEventSelect, Winsock IOCTLs
 * Windows: as here; not tried, because there addresses are the whole machine's
 * Limit:   20 s
 * Oracle:  no, it changes addresses as only Linux lets it
 * Covers:  src/socket/ioctls/changes.rs, src/sys/changes, src/socket/notification */

#include "network_events.h"
#include "own_network.h"

#define BOTH (FD_ADDRESS_LIST_CHANGE | FD_ROUTING_INTERFACE_CHANGE)

/* An address that nothing else has, and one that only a route leads to. */
#define ADDRESS "192.0.2.1"
#define FAR_AWAY "198.51.100.1"

static void ip(const char *arguments) {
    char command[200];
    snprintf(command, sizeof command, "ip %s", arguments);
    REQUIRE(system(command) == 0);
}

static int ask_for_addresses(SOCKET s) {
    DWORD size = 0;
    return WSAIoctl(s, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, &size, NULL, NULL);
}

static int ask_for_route(SOCKET s, const char *to) {
    struct sockaddr_in name;
    DWORD size = 0;
    memset(&name, 0, sizeof name);
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = inet_addr(to);
    return WSAIoctl(s, SIO_ROUTING_INTERFACE_CHANGE, &name, sizeof name, NULL, 0, &size, NULL, NULL);
}

static SOCKET selected(int family, WSAEVENT *event, LONG events) {
    const SOCKET s = socket(family, SOCK_DGRAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    *event = WSACreateEvent();
    CHECK_OK(WSAEventSelect(s, *event, events));
    return s;
}

static void finish(SOCKET s, WSAEVENT event) {
    CHECK_OK(closesocket(s));
    CHECK(WSACloseEvent(event));
}

static void a_new_address_is_told_once_to_who_asked(void) {
    WSAEVENT event;
    const SOCKET s = selected(AF_INET, &event, BOTH);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_NO_EVENTS(s, event);
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_NO_EVENTS(s, event);
    ip("address delete " ADDRESS "/32 dev lo");
    CHECK_EVENTS(s, event, FD_ADDRESS_LIST_CHANGE);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_NO_EVENTS(s, event);
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("address delete " ADDRESS "/32 dev lo");
    CHECK_EVENTS(s, event, FD_ADDRESS_LIST_CHANGE);
    finish(s, event);
}

static void an_operation_is_told_by_its_event_or_at_a_port(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
    WSAOVERLAPPED first, second, *ended = NULL;
    DWORD count = TEST_POISON, flags;
    ULONG_PTR key = 0;
    memset(&first, 0, sizeof first);
    memset(&second, 0, sizeof second);
    first.hEvent = WSACreateEvent();
    CHECK_FAILS(WSAIoctl(s, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, NULL, &first, NULL),
                SOCKET_ERROR, WSA_IO_PENDING);
    REQUIRE(system("ip address add " ADDRESS "/32 dev lo &") == 0);
    CHECK_INT(WSAWaitForMultipleEvents(1, &first.hEvent, FALSE, WSA_INFINITE, FALSE),
              WSA_WAIT_EVENT_0);
    CHECK(WSAGetOverlappedResult(s, &first, &count, FALSE, &flags));
    CHECK_INT(count, 0);
    CHECK(CreateIoCompletionPort((HANDLE)s, port, 4, 0) == port);
    CHECK_FAILS(WSAIoctl(s, SIO_ADDRESS_LIST_CHANGE, NULL, 0, NULL, 0, NULL, &second, NULL),
                SOCKET_ERROR, WSA_IO_PENDING);
    REQUIRE(system("ip address delete " ADDRESS "/32 dev lo &") == 0);
    CHECK(GetQueuedCompletionStatus(port, &count, &key, &ended, INFINITE));
    CHECK(ended == &second);
    CHECK_INT(key, 4);
    CHECK(CloseHandle(port));
    finish(s, first.hEvent);
}

static void a_thread_that_waits_is_told(void) {
    WSAEVENT event;
    const SOCKET s = selected(AF_INET, &event, BOTH);
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    /* The change comes while the thread waits, or before: it is told either way. */
    REQUIRE(system("ip address add " ADDRESS "/32 dev lo &") == 0);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_EVENTS(s, event, FD_ADDRESS_LIST_CHANGE);
    ip("address delete " ADDRESS "/32 dev lo");
    finish(s, event);
}

static void a_change_before_the_selection_is_told_with_it(void) {
    WSAEVENT event;
    const SOCKET s = selected(AF_INET, &event, FD_READ);
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_NO_EVENTS(s, event);
    CHECK_OK(WSAEventSelect(s, event, BOTH));
    CHECK_EVENTS(s, event, FD_ADDRESS_LIST_CHANGE);
    CHECK_OK(WSAEventSelect(s, event, BOTH));
    CHECK_NO_EVENTS(s, event);
    ip("address delete " ADDRESS "/32 dev lo");
    finish(s, event);
}

static void addresses_of_another_family_do_not_matter(void) {
    WSAEVENT event;
    const SOCKET s = selected(AF_INET6, &event, BOTH);
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_NO_EVENTS(s, event);
    ip("address delete " ADDRESS "/32 dev lo");
    CHECK_NO_EVENTS(s, event);
    finish(s, event);
}

static void a_way_is_told_when_it_is_another(void) {
    WSAEVENT event;
    const SOCKET s = selected(AF_INET, &event, BOTH);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_FAILS(ask_for_route(s, FAR_AWAY), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("route add 203.0.113.0/24 dev lo src " ADDRESS);
    CHECK_NO_EVENTS(s, event); /* that leads elsewhere */
    ip("route add " FAR_AWAY "/32 dev lo src " ADDRESS);
    CHECK_EVENTS(s, event, FD_ROUTING_INTERFACE_CHANGE);
    CHECK_FAILS(ask_for_route(s, FAR_AWAY), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("route delete " FAR_AWAY "/32");
    CHECK_EVENTS(s, event, FD_ROUTING_INTERFACE_CHANGE);
    CHECK_FAILS(ask_for_route(s, "0.0.0.0"), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("route delete 203.0.113.0/24");
    CHECK_EVENTS(s, event, FD_ROUTING_INTERFACE_CHANGE);
    ip("address delete " ADDRESS "/32 dev lo");
    finish(s, event);
}

static void addresses_and_ways_are_asked_for_beside_each_other(void) {
    WSAEVENT event;
    const SOCKET s = selected(AF_INET, &event, BOTH);
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(ask_for_route(s, "0.0.0.0"), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_EVENTS(s, event, BOTH);
    ip("address delete " ADDRESS "/32 dev lo");
    finish(s, event);
}

static void two_sockets_are_told_of_one_change(void) {
    WSAEVENT events[2];
    const SOCKET one = selected(AF_INET, &events[0], BOTH);
    const SOCKET other = selected(AF_INET, &events[1], BOTH);
    CHECK_FAILS(ask_for_addresses(one), SOCKET_ERROR, WSAEWOULDBLOCK);
    CHECK_FAILS(ask_for_addresses(other), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_EVENTS(one, events[0], FD_ADDRESS_LIST_CHANGE);
    CHECK_EVENTS(other, events[1], FD_ADDRESS_LIST_CHANGE);
    ip("address delete " ADDRESS "/32 dev lo");
    finish(one, events[0]);
    finish(other, events[1]);
}

static void a_window_is_told(void) {
    enum { TOLD = WM_USER + 1 };
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const HWND window = CreateWindowA("STATIC", NULL, 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    MSG message;
    REQUIRE(window != NULL);
    CHECK_OK(WSAAsyncSelect(s, window, TOLD, BOTH));
    CHECK_FAILS(ask_for_addresses(s), SOCKET_ERROR, WSAEWOULDBLOCK);
    ip("address add " ADDRESS "/32 dev lo");
    CHECK_INT(GetMessageA(&message, window, TOLD, TOLD), TRUE);
    CHECK_INT(message.wParam, s);
    CHECK_INT(WSAGETSELECTEVENT(message.lParam), FD_ADDRESS_LIST_CHANGE);
    CHECK_INT(WSAGETSELECTERROR(message.lParam), 0);
    ip("address delete " ADDRESS "/32 dev lo");
    CHECK_OK(closesocket(s));
    CHECK(DestroyWindow(window));
}

static HANDLE begins;

static DWORD WINAPI wait_for_addresses(LPVOID s) {
    SetEvent(begins);
    return (DWORD)ask_for_addresses(*(SOCKET *)s);
}

/* The thread may begin a moment after a change; so there are changes until it has seen one. */
static void a_call_that_waits_ends_with_the_change(void) {
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    int there = 0;
    HANDLE thread;
    begins = CreateEventA(NULL, TRUE, FALSE, NULL);
    thread = test_thread(wait_for_addresses, &s);
    CHECK_INT(WaitForSingleObject(begins, INFINITE), WAIT_OBJECT_0);
    CHECK_INT(WaitForSingleObject(thread, TEST_A_WHILE), WAIT_TIMEOUT);
    do {
        ip(there ? "address delete " ADDRESS "/32 dev lo" : "address add " ADDRESS "/32 dev lo");
        there = !there;
    } while (WaitForSingleObject(thread, TEST_A_WHILE) == WAIT_TIMEOUT);
    CHECK_INT(test_join(thread), 0);
    if (there) {
        ip("address delete " ADDRESS "/32 dev lo");
    }
    CHECK_OK(closesocket(s));
    CloseHandle(begins);
}

static void inside(void) {
    ip("link set lo up");
    RUN(a_new_address_is_told_once_to_who_asked);
    RUN(an_operation_is_told_by_its_event_or_at_a_port);
    RUN(a_thread_that_waits_is_told);
    RUN(a_change_before_the_selection_is_told_with_it);
    RUN(addresses_of_another_family_do_not_matter);
    RUN(a_way_is_told_when_it_is_another);
    RUN(addresses_and_ways_are_asked_for_beside_each_other);
    RUN(two_sockets_are_told_of_one_change);
    RUN(a_window_is_told);
    RUN(a_call_that_waits_ends_with_the_change);
}

static void outside(void) {
    SKIP("there are no network name spaces here, or no ip");
}

int main(int argc, char **argv) {
    return run_in_own_network(argc, argv, OWN_NETWORK_IS_POSSIBLE, IN_OWN_NETWORK, inside, outside);
}
