/* A layer above TCP and UDP: what the program asks of its sockets goes through it.
 *
 * Spec:    WSPStartup, WPUModifyIFSHandle, SIO_GET_EXTENSION_FUNCTION_POINTER
 * Windows: the same, where administrators install providers
 * Covers:  AcceptEx, ConnectEx, TransmitFile, WSARecvMsg, WSASendMsg, select and WSAPoll through a layer;
 *          completion routines of another thread's operations; deinstalling while sockets live
 * Modules: layer
 * Oracle:  no, it would change the catalogue of the machine */

#include "own_catalogue.h"

#include <mswsock.h>

#include "modules/layer.h"

static volatile LONG *seen;
static const GUID accept_id = WSAID_ACCEPTEX, connect_id = WSAID_CONNECTEX, receive_id = WSAID_WSARECVMSG;

/* The layer above a protocol, first of all. */
static void put_layer(int protocol, const WCHAR *name) {
    install_above(base(protocol), module_path("layer"), name);
    chain_first();
}

/* Ends the use of the layer, so that it starts anew with the next test. */
static void take_layer_out(void) {
    WSADATA data;
    deinstall();
    REQUIRE(WSACleanup() == 0);
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
}

static LONG seen_since(enum layer_sight what, LONG before) {
    return seen[what] - before;
}

static SOCKET listening(struct sockaddr_in *name) {
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    int length = sizeof(*name);
    memset(name, 0, sizeof(*name));
    name->sin_family = AF_INET;
    name->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(s != INVALID_SOCKET);
    CHECK_OK(bind(s, (struct sockaddr *)name, sizeof(*name)));
    CHECK_OK(listen(s, 4));
    CHECK_OK(getsockname(s, (struct sockaddr *)name, &length));
    return s;
}

struct pair {
    SOCKET client, server;
};

static struct pair connected(void) {
    struct sockaddr_in name;
    struct pair pair;
    SOCKET listener = listening(&name);
    pair.client = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(connect(pair.client, (struct sockaddr *)&name, sizeof(name)));
    pair.server = accept(listener, NULL, NULL);
    CHECK(pair.server != INVALID_SOCKET);
    CHECK_OK(closesocket(listener));
    return pair;
}

static void close_pair(struct pair pair) {
    CHECK_OK(closesocket(pair.client));
    CHECK_OK(closesocket(pair.server));
}

typedef void (*FUNCTION)(void);

static FUNCTION extension(SOCKET s, GUID id) {
    FUNCTION function = NULL;
    DWORD length = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof(id), &function, sizeof(function), &length,
                      NULL, NULL));
    CHECK(length == sizeof(function) && function != NULL);
    return function;
}

/* AcceptEx by `accept`, or by its name, and ConnectEx, through the layer or past it. */
static void exchange_by_extensions(LPFN_ACCEPTEX accepting, LPFN_CONNECTEX connecting) {
    struct sockaddr_in name, any;
    SOCKET listener = listening(&name), accepted = socket(AF_INET, SOCK_STREAM, 0);
    SOCKET client = socket(AF_INET, SOCK_STREAM, 0);
    WSAOVERLAPPED operation, connection;
    char room[2 * (sizeof(struct sockaddr_in) + 16)], text[8] = "";
    DWORD bytes = 0, flags = 0;
    memset(&operation, 0, sizeof(operation));
    memset(&connection, 0, sizeof(connection));
    memset(&any, 0, sizeof(any));
    any.sin_family = AF_INET;
    operation.hEvent = WSACreateEvent();
    connection.hEvent = WSACreateEvent();
    CHECK_FAILS(accepting(listener, accepted, room, 0, sizeof(room) / 2, sizeof(room) / 2, &bytes, &operation), FALSE,
                WSA_IO_PENDING);
    CHECK_OK(bind(client, (struct sockaddr *)&any, sizeof(any)));
    if (!connecting(client, (struct sockaddr *)&name, sizeof(name), (PVOID) "ping", 4, &bytes, &connection)) {
        CHECK_INT(WSAGetLastError(), WSA_IO_PENDING);
    }
    CHECK(WSAGetOverlappedResult(client, &connection, &bytes, TRUE, &flags));
    CHECK_INT(bytes, 4);
    CHECK(WSAGetOverlappedResult(listener, &operation, &bytes, TRUE, &flags));
    CHECK_OK(setsockopt(accepted, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, (char *)&listener, sizeof(listener)));
    CHECK_INT(recv(accepted, text, sizeof(text), 0), 4);
    CHECK_MEM(text, "ping", 4);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(listener));
    CHECK(WSACloseEvent(operation.hEvent) && WSACloseEvent(connection.hEvent));
}

static void extensions_of_the_layer(void) {
    LONG accepts, connects;
    SOCKET s;
    LPFN_ACCEPTEX accepting;
    LPFN_CONNECTEX connecting;
    put_layer(IPPROTO_TCP, L"answers");
    s = socket(AF_INET, SOCK_STREAM, 0);
    accepting = (LPFN_ACCEPTEX)extension(s, accept_id);
    connecting = (LPFN_CONNECTEX)extension(s, connect_id);
    accepts = seen[SEEN_ACCEPT_EX];
    connects = seen[SEEN_CONNECT_EX];
    exchange_by_extensions(accepting, connecting);
    CHECK_INT(seen_since(SEEN_ACCEPT_EX, accepts), 1);
    CHECK_INT(seen_since(SEEN_CONNECT_EX, connects), 1);
    /* By its name the same: whose socket it is, says which. */
    exchange_by_extensions(AcceptEx, connecting);
    CHECK_INT(seen_since(SEEN_ACCEPT_EX, accepts), 2);
    CHECK_OK(closesocket(s));
    take_layer_out();
}

static void extensions_past_the_layer(void) {
    LONG accepts = seen[SEEN_ACCEPT_EX];
    SOCKET s;
    LPFN_CONNECTEX connecting;
    put_layer(IPPROTO_TCP, L"passes");
    s = socket(AF_INET, SOCK_STREAM, 0);
    connecting = (LPFN_CONNECTEX)extension(s, connect_id);
    exchange_by_extensions((LPFN_ACCEPTEX)extension(s, accept_id), connecting);
    exchange_by_extensions(AcceptEx, connecting);
    CHECK_INT(seen_since(SEEN_ACCEPT_EX, accepts), 0);
    CHECK_OK(closesocket(s));
    take_layer_out();
}

static void a_layer_without_extensions(void) {
    struct sockaddr_in name;
    char room[64];
    DWORD bytes;
    WSAOVERLAPPED operation;
    SOCKET listener;
    WSAPOLLFD polled;
    struct pair pair;
    put_layer(IPPROTO_TCP, L"denies");
    listener = listening(&name);
    memset(&operation, 0, sizeof(operation));
    CHECK_FAILS(AcceptEx(listener, listener, room, 0, 32, 32, &bytes, &operation), FALSE, WSAEOPNOTSUPP);
    CHECK_OK(closesocket(listener));
    pair = connected();
    CHECK_FAILS(TransmitFile(pair.client, NULL, 0, 0, NULL, NULL, 0), FALSE, WSAEOPNOTSUPP);
    polled.fd = pair.client;
    polled.events = POLLWRNORM;
    CHECK_FAILS(WSAPoll(&polled, 1, 0), SOCKET_ERROR, WSAEOPNOTSUPP);
    close_pair(pair);
    take_layer_out();
}

static void a_file_is_sent_through_the_layer(void) {
    static const char content[] = "the content of a file";
    char path[MAX_PATH], text[64];
    HANDLE sent;
    DWORD bytes = 0;
    LONG files = seen[SEEN_TRANSMIT_FILE];
    struct pair pair;
    put_layer(IPPROTO_TCP, L"answers");
    snprintf(path, sizeof(path), "%s/content", folder);
    sent = CreateFileA(path, GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
    REQUIRE(sent != INVALID_HANDLE_VALUE);
    CHECK(WriteFile(sent, content, sizeof(content), &bytes, NULL));
    CHECK_INT(SetFilePointer(sent, 0, NULL, FILE_BEGIN), 0);
    pair = connected();
    CHECK(TransmitFile(pair.client, sent, 0, 0, NULL, NULL, 0));
    CHECK_INT(seen_since(SEEN_TRANSMIT_FILE, files), 1);
    CHECK_INT(recv(pair.server, text, sizeof(text), 0), sizeof(content));
    CHECK_STR(text, content);
    CHECK(CloseHandle(sent));
    close_pair(pair);
    take_layer_out();
}

static void messages_through_the_layer(void) {
    struct sockaddr_in name;
    SOCKET s;
    LPFN_WSARECVMSG receive;
    LONG received = seen[SEEN_RECEIVE_MESSAGE], sent = seen[SEEN_SEND_MESSAGE];
    WSAMSG message;
    WSABUF buffer;
    char text[16] = "datagram";
    DWORD bytes = 0;
    int length = sizeof(name);
    put_layer(IPPROTO_UDP, L"answers");
    s = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&name, 0, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_OK(bind(s, (struct sockaddr *)&name, sizeof(name)));
    CHECK_OK(getsockname(s, (struct sockaddr *)&name, &length));
    memset(&message, 0, sizeof(message));
    buffer.buf = text;
    buffer.len = 8;
    message.name = (struct sockaddr *)&name;
    message.namelen = sizeof(name);
    message.lpBuffers = &buffer;
    message.dwBufferCount = 1;
    CHECK_OK(WSASendMsg(s, &message, 0, &bytes, NULL, NULL));
    CHECK_INT(bytes, 8);
    CHECK_INT(seen_since(SEEN_SEND_MESSAGE, sent), 1);
    receive = (LPFN_WSARECVMSG)extension(s, receive_id);
    memset(text, 0, sizeof(text));
    buffer.len = sizeof(text);
    CHECK_OK(receive(s, &message, &bytes, NULL, NULL));
    CHECK_INT(bytes, 8);
    CHECK_STR(text, "datagram");
    CHECK_INT(seen_since(SEEN_RECEIVE_MESSAGE, received), 1);
    CHECK_OK(closesocket(s));
    take_layer_out();
}

static void waiting_for_sockets_of_the_layer_and_others(const WCHAR *name, LONG polls) {
    struct pair pair;
    struct sockaddr_in place;
    SOCKET other;
    fd_set readable, writable;
    WSAPOLLFD polled[3];
    struct timeval none = {0, 0};
    int length = sizeof(place);
    LONG selects = seen[SEEN_SELECT], before = seen[SEEN_POLL];
    put_layer(IPPROTO_TCP, name);
    pair = connected();
    other = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&place, 0, sizeof(place));
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK_OK(bind(other, (struct sockaddr *)&place, sizeof(place)));
    CHECK_OK(getsockname(other, (struct sockaddr *)&place, &length));

    FD_ZERO(&readable);
    FD_SET(other, &readable);
    FD_SET(pair.server, &readable);
    CHECK_INT(select(0, &readable, NULL, NULL, &none), 0);
    CHECK_INT(send(pair.client, "x", 1, 0), 1);
    CHECK_INT(sendto(other, "y", 1, 0, (struct sockaddr *)&place, sizeof(place)), 1);
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_SET(other, &readable);
    FD_SET(pair.server, &readable);
    FD_SET(pair.client, &writable);
    CHECK_INT(select(0, &readable, &writable, NULL, NULL), 3);
    CHECK(FD_ISSET(other, &readable) && FD_ISSET(pair.server, &readable) && FD_ISSET(pair.client, &writable));
    CHECK_INT(seen_since(SEEN_SELECT, selects), 2);

    polled[0].fd = other;
    polled[1].fd = pair.server;
    polled[2].fd = pair.client;
    polled[0].events = polled[1].events = POLLRDNORM;
    polled[2].events = POLLWRNORM;
    CHECK_INT(WSAPoll(polled, 3, -1), 3);
    CHECK_INT(polled[0].revents, POLLRDNORM);
    CHECK_INT(polled[1].revents, POLLRDNORM);
    CHECK_INT(polled[2].revents, POLLWRNORM);
    CHECK_INT(seen_since(SEEN_POLL, before), polls);
    /* What is no socket is told of beside those that are. */
    polled[0].fd = 0x7fff0000;
    CHECK_INT(WSAPoll(polled, 3, -1), 3);
    CHECK_INT(polled[0].revents, POLLNVAL);
    CHECK_INT(polled[1].revents, POLLRDNORM);
    CHECK_OK(closesocket(other));
    close_pair(pair);
    take_layer_out();
}

static void waiting_as_the_layer_does(void) {
    waiting_for_sockets_of_the_layer_and_others(L"answers", 1);
}

static void waiting_past_the_layer(void) {
    waiting_for_sockets_of_the_layer_and_others(L"passes", 0);
}

static DWORD routine_thread, routine_bytes;

static void CALLBACK note(DWORD error, DWORD bytes, LPWSAOVERLAPPED operation, DWORD flags) {
    (void)flags;
    CHECK_INT(error, 0);
    CHECK(operation->hEvent == (HANDLE)&routine_bytes);
    routine_thread = GetCurrentThreadId();
    routine_bytes = bytes;
}

static void a_routine_is_called_by_the_thread_of_the_program(void) {
    WSAOVERLAPPED operation;
    char text[8] = "";
    WSABUF buffer = {sizeof(text), text};
    DWORD flags = 0;
    struct pair pair;
    int turn;
    put_layer(IPPROTO_TCP, L"passes");
    pair = connected();
    memset(&operation, 0, sizeof(operation));
    operation.hEvent = (HANDLE)&routine_bytes;
    /* The layer has a thread of its own, which is over by then, start the receive. First it has to wait, then
     * the data is there. */
    for (turn = 0; turn < 2; turn++) {
        routine_thread = 0;
        if (turn == 0) {
            CHECK_FAILS(WSARecv(pair.server, &buffer, 1, NULL, &flags, &operation, note), SOCKET_ERROR,
                        WSA_IO_PENDING);
            CHECK_INT(SleepEx(0, TRUE), 0);
            CHECK_INT(send(pair.client, "abc", 3, 0), 3);
        } else {
            int answer;
            CHECK_INT(send(pair.client, "abc", 3, 0), 3);
            answer = WSARecv(pair.server, &buffer, 1, NULL, &flags, &operation, note);
            CHECK(answer == 0 || WSAGetLastError() == WSA_IO_PENDING);
        }
        CHECK_INT(SleepEx(INFINITE, TRUE), WAIT_IO_COMPLETION);
        CHECK_INT(routine_thread, GetCurrentThreadId());
        CHECK_INT(routine_bytes, 3);
        CHECK_MEM(text, "abc", 3);
    }
    close_pair(pair);
    take_layer_out();
}

static void sockets_outlive_the_entry(void) {
    struct pair pair;
    SOCKET s;
    char text[8];
    LONG sends, closes, sockets;
    put_layer(IPPROTO_TCP, L"passes");
    pair = connected();
    deinstall();
    sends = seen[SEEN_SEND];
    closes = seen[SEEN_CLOSE];
    sockets = seen[SEEN_SOCKET];
    CHECK_INT(send(pair.client, "still", 5, 0), 5);
    CHECK_INT(recv(pair.server, text, sizeof(text), 0), 5);
    CHECK_INT(seen_since(SEEN_SEND, sends), 1);
    /* New ones are the base provider's, and both can be waited for. */
    s = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(s != INVALID_SOCKET);
    CHECK_INT(seen_since(SEEN_SOCKET, sockets), 0);
    CHECK_OK(closesocket(s));
    close_pair(pair);
    CHECK_INT(seen_since(SEEN_CLOSE, closes), 2);
    {
        LONG cleanups = seen[SEEN_CLEANUP];
        WSADATA data;
        REQUIRE(WSACleanup() == 0);
        CHECK_INT(seen_since(SEEN_CLEANUP, cleanups), 1);
        REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    }
}

TEST_MAIN_UNSTARTED {
    WSADATA data;
    HMODULE library;
    volatile LONG *(*counts)(void);
    begin_own_catalogue("layers");
    REQUIRE(WSAStartup(MAKEWORD(2, 2), &data) == 0);
    /* Kept loaded, so that its counts stay. */
    library = LoadLibraryW(module_path("layer"));
    REQUIRE(library != NULL);
    counts = (volatile LONG * (*)(void))(FUNCTION)GetProcAddress(library, "layer_counts");
    REQUIRE(counts != NULL);
    seen = counts();
    RUN(extensions_of_the_layer);
    RUN(extensions_past_the_layer);
    RUN(a_layer_without_extensions);
    RUN(a_file_is_sent_through_the_layer);
    RUN(messages_through_the_layer);
    RUN(waiting_as_the_layer_does);
    RUN(waiting_past_the_layer);
    RUN(a_routine_is_called_by_the_thread_of_the_program);
    RUN(sockets_outlive_the_entry);
    REQUIRE(WSACleanup() == 0);
    end_own_catalogue();
}
