/* Look-ups in the background, that end with a message: WSAAsyncGetHostByName and its kin.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsaasyncgethostbyname
 * Windows: the answer and all that it points to is in the program's room. The size that the message
 *          tells is that of the answer, which is as large as the implementation packs it.
 * Covers:  src/api/winsock/background.rs, src/resolve/requests.rs */

#include "ws2test.h"

static HWND window;
static char room[MAXGETHOSTSTRUCT];

/* Waits for the message of `request`; answers what its lParam is. */
static LPARAM told(HANDLE request) {
    MSG message;
    REQUIRE(request != NULL);
    for (;;) {
        REQUIRE(GetMessageA(&message, window, WM_APP, WM_APP) == 1);
        CHECK(message.hwnd == window);
        if ((HANDLE)message.wParam == request) {
            return message.lParam;
        }
    }
}

static int is_inside(const void *pointer) {
    return (const char *)pointer >= room && (const char *)pointer < room + sizeof room;
}

static void a_host_is_packed_into_the_room(void) {
    const struct hostent *const host = (const struct hostent *)(const void *)room;
    const u_long loopback = htonl(INADDR_LOOPBACK);
    LPARAM answer;
    memset(room, 0x5a, sizeof room);
    answer = told(WSAAsyncGetHostByName(window, WM_APP, "localhost", room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK(WSAGETASYNCBUFLEN(answer) > sizeof *host);
    CHECK(is_inside(host->h_name) && is_inside(host->h_aliases) && is_inside(host->h_addr_list));
    CHECK_STR(host->h_name, "localhost");
    CHECK_INT(host->h_addrtype, AF_INET);
    CHECK_INT(host->h_length, 4);
    CHECK(is_inside(host->h_addr_list[0]));
    CHECK_MEM(host->h_addr_list[0], &loopback, 4);
    CHECK(host->h_addr_list[1] == NULL);
}

static void a_host_is_found_by_address(void) {
    const struct hostent *const host = (const struct hostent *)(const void *)room;
    const u_long loopback = htonl(INADDR_LOOPBACK);
    LPARAM answer = told(WSAAsyncGetHostByAddr(window, WM_APP, (const char *)&loopback, 4, AF_INET,
                                               room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK_STR(host->h_name, "localhost");
    answer = told(WSAAsyncGetHostByAddr(window, WM_APP, (const char *)&loopback, 4, 77, room,
                                        sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), WSAEAFNOSUPPORT);
}

static void this_machine_is_found(void) {
    char name[256];
    CHECK_OK(gethostname(name, sizeof name));
    CHECK_INT(WSAGETASYNCERROR(told(WSAAsyncGetHostByName(window, WM_APP, name, room, sizeof room))),
              0);
}

static void services_are_found(void) {
    const struct servent *const service = (const struct servent *)(const void *)room;
    LPARAM answer =
        told(WSAAsyncGetServByName(window, WM_APP, "http", "tcp", room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK(is_inside(service->s_name) && is_inside(service->s_proto));
    CHECK_STR(service->s_name, "http");
    CHECK_STR(service->s_proto, "tcp");
    CHECK_INT(service->s_port, (short)htons(80));
    memset(room, 0, sizeof room);
    answer = told(WSAAsyncGetServByPort(window, WM_APP, htons(80), NULL, room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK_STR(service->s_name, "http");
    answer = told(WSAAsyncGetServByName(window, WM_APP, "nosuch", NULL, room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), WSANO_DATA);
    answer = told(WSAAsyncGetServByPort(window, WM_APP, htons(4777), "tcp", room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), WSANO_DATA);
}

static void protocols_are_found(void) {
    const struct protoent *const protocol = (const struct protoent *)(const void *)room;
    LPARAM answer = told(WSAAsyncGetProtoByName(window, WM_APP, "tcp", room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK_STR(protocol->p_name, "tcp");
    CHECK(is_inside(protocol->p_aliases[0]));
    CHECK_STR(protocol->p_aliases[0], "TCP");
    CHECK(protocol->p_aliases[1] == NULL);
    CHECK_INT(protocol->p_proto, IPPROTO_TCP);
    memset(room, 0, sizeof room);
    answer = told(WSAAsyncGetProtoByNumber(window, WM_APP, IPPROTO_UDP, room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK_STR(protocol->p_name, "udp");
    answer = told(WSAAsyncGetProtoByName(window, WM_APP, "nosuch", room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), WSANO_DATA);
    answer = told(WSAAsyncGetProtoByNumber(window, WM_APP, 199, room, sizeof room));
    CHECK_INT(WSAGETASYNCERROR(answer), WSANO_DATA);
}

static void a_room_that_is_too_small_is_told_its_size(void) {
    LPARAM answer = told(WSAAsyncGetHostByName(window, WM_APP, "localhost", NULL, 0));
    const int size = WSAGETASYNCBUFLEN(answer);
    CHECK_INT(WSAGETASYNCERROR(answer), WSAENOBUFS);
    CHECK(size > 0);
    memset(room, 0x5a, sizeof room);
    answer = told(WSAAsyncGetHostByName(window, WM_APP, "localhost", room, size - 1));
    CHECK_INT(WSAGETASYNCERROR(answer), WSAENOBUFS);
    CHECK_INT(WSAGETASYNCBUFLEN(answer), size);
    CHECK_INT(room[size - 1], 0x5a);
    answer = told(WSAAsyncGetHostByName(window, WM_APP, "localhost", room, size));
    CHECK_INT(WSAGETASYNCERROR(answer), 0);
    CHECK_INT(room[size], 0x5a);
}

static void a_name_that_is_none_is_told_in_the_message(void) {
    const HANDLE request =
        WSAAsyncGetHostByName(window, WM_APP, "no.such.invalid", room, sizeof room);
    CHECK_INT(WSAGETASYNCERROR(told(request)), WSAHOST_NOT_FOUND);
}

static void null_is_told_in_the_message(void) {
    CHECK_INT(WSAGETASYNCERROR(told(WSAAsyncGetHostByName(window, WM_APP, NULL, room, sizeof room))),
              WSAEFAULT);
    CHECK_INT(WSAGETASYNCERROR(
                  told(WSAAsyncGetServByName(window, WM_APP, NULL, NULL, room, sizeof room))),
              WSAEFAULT);
    CHECK_INT(WSAGETASYNCERROR(told(WSAAsyncGetProtoByNumber(window, WM_APP, 6, NULL, 100))),
              WSAEFAULT);
}

static void requests_have_numbers_of_their_own(void) {
    static char rooms[20][MAXGETHOSTSTRUCT];
    HANDLE requests[20];
    MSG message;
    int i, j;
    for (i = 0; i < 20; i++) {
        requests[i] = WSAAsyncGetProtoByNumber(window, WM_APP, 6, rooms[i], sizeof rooms[i]);
        CHECK(requests[i] != NULL);
        for (j = 0; j < i; j++) {
            CHECK(requests[i] != requests[j]);
        }
    }
    for (i = 0; i < 20; i++) {
        REQUIRE(GetMessageA(&message, window, WM_APP, WM_APP) == 1);
        for (j = 0; j < 20 && requests[j] != (HANDLE)message.wParam; j++) {
        }
        CHECK(j < 20);
        requests[j] = NULL;
    }
}

static void a_request_is_cancelled_once(void) {
    const HANDLE request = WSAAsyncGetHostByName(window, WM_APP, "localhost", room, sizeof room);
    const HANDLE last = WSAAsyncGetProtoByNumber(window, WM_APP, 6, NULL, 0);
    const int cancelled = WSACancelAsyncRequest(request);
    if (cancelled != 0) {
        /* It was done already. */
        CHECK_INT(WSAGetLastError(), WSAEALREADY);
        told(request);
    }
    CHECK_FAILS(WSACancelAsyncRequest(request), SOCKET_ERROR, WSAEALREADY);
    told(last);
    CHECK_FAILS(WSACancelAsyncRequest(last), SOCKET_ERROR, WSAEALREADY);
}

static void a_cancelled_request_has_no_message(void) {
    int cancelled = 0, i, messages = 0;
    HANDLE requests[50];
    MSG message;
    for (i = 0; i < 50; i++) {
        requests[i] = WSAAsyncGetHostByName(window, WM_APP, "localhost", NULL, 0);
        REQUIRE(requests[i] != NULL);
        cancelled += WSACancelAsyncRequest(requests[i]) == 0;
    }
    told(WSAAsyncGetHostByName(window, WM_APP + 1, "localhost", NULL, 0) == NULL
             ? NULL
             : WSAAsyncGetProtoByNumber(window, WM_APP, 6, NULL, 0));
    while (PeekMessageA(&message, window, WM_APP, WM_APP, PM_REMOVE)) {
        messages++;
    }
    CHECK(messages <= 50 - cancelled);
    /* The other one's. */
    REQUIRE(GetMessageA(&message, window, WM_APP + 1, WM_APP + 1) == 1);
}

static void what_was_never_given_out_is_no_request(void) {
    CHECK_FAILS(WSACancelAsyncRequest(NULL), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSACancelAsyncRequest((HANDLE)0x1234), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(WSACancelAsyncRequest(INVALID_HANDLE_VALUE), SOCKET_ERROR, WSAEINVAL);
}

static void what_is_no_window_is_refused(void) {
    CHECK_FAILS((size_t)WSAAsyncGetHostByName(NULL, WM_APP, "localhost", room, sizeof room), 0,
                WSAEINVAL);
    CHECK_FAILS((size_t)WSAAsyncGetProtoByNumber((HWND)0x1234, WM_APP, 6, room, sizeof room), 0,
                WSAEINVAL);
}

static void a_window_that_is_gone_is_not_told(void) {
    const HWND gone = CreateWindowExA(0, "STATIC", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    REQUIRE(gone != NULL);
    CHECK(WSAAsyncGetHostByName(gone, WM_APP, "localhost", room, sizeof room) != NULL);
    CHECK(DestroyWindow(gone));
    told(WSAAsyncGetProtoByNumber(window, WM_APP, 6, NULL, 0));
}

static void nothing_works_before_the_start(void) {
    CHECK_FAILS((size_t)WSAAsyncGetHostByName(window, WM_APP, "localhost", room, sizeof room), 0,
                WSANOTINITIALISED);
    CHECK_FAILS(WSACancelAsyncRequest(NULL), SOCKET_ERROR, WSANOTINITIALISED);
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    window = CreateWindowExA(0, "STATIC", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    REQUIRE(window != NULL);
    if (!ORACLE_LEAVES_OUT("Wine 8 asks for no start")) {
        RUN(nothing_works_before_the_start);
    }
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    RUN(a_host_is_packed_into_the_room);
    RUN(a_host_is_found_by_address);
    RUN(this_machine_is_found);
    RUN(services_are_found);
    RUN(protocols_are_found);
    RUN(a_room_that_is_too_small_is_told_its_size);
    RUN(a_name_that_is_none_is_told_in_the_message);
    RUN(requests_have_numbers_of_their_own);
    RUN(a_window_that_is_gone_is_not_told);
    if (!ORACLE_LEAVES_OUT("Wine 8 looks at no name before it uses it")) {
        RUN(null_is_told_in_the_message);
    }
    if (!ORACLE_LEAVES_OUT("Wine 8 says that it has cancelled, and has not")) {
        RUN(a_request_is_cancelled_once);
        RUN(a_cancelled_request_has_no_message);
        RUN(what_was_never_given_out_is_no_request);
    }
    if (!ORACLE_LEAVES_OUT("Wine 8 looks up for nobody, too")) {
        RUN(what_is_no_window_is_refused);
    }
    CHECK(DestroyWindow(window));
    CHECK_OK(WSACleanup());
}
