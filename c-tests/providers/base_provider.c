/* The base provider's functions, as a layer calls them.
 *
 * Spec:    WSPStartup, WSPSocket and the other functions of the procedure table (ws2spi.h)
 * Windows: errors go where the caller says; the last error is not touched
 * Covers:  WSCEnumProtocols, WSCGetProviderPath, WSPStartup, the procedure table
 * Oracle:  no, its base provider asks for more of the upcalls than a program can offer */

#include "ws2test.h"

#include <ws2spi.h>

static WSPPROC_TABLE functions;
static WSPUPCALLTABLE upcalls;
static WSAPROTOCOL_INFOW tcp;
static LPWSPSTARTUP startup;

static SOCKET WSPAPI modify(DWORD entry, SOCKET s, LPINT error) {
    (void)entry;
    (void)error;
    return s;
}

static WSAPROTOCOL_INFOW base_entry(int protocol) {
    WSAPROTOCOL_INFOW entries[64];
    DWORD length = sizeof(entries);
    int error = 0, found, i, wanted[2];
    wanted[0] = protocol;
    wanted[1] = 0;
    found = WSCEnumProtocols(wanted, entries, &length, &error);
    REQUIRE(found > 0);
    for (i = 0; i < found && entries[i].ProtocolChain.ChainLen != BASE_PROTOCOL; i++) {
    }
    REQUIRE(i < found);
    return entries[i];
}

static void the_path_leads_to_wspstartup(void) {
    WCHAR path[MAX_PATH], expanded[MAX_PATH];
    int length = MAX_PATH, error = 0;
    HMODULE library;
    CHECK(WSCGetProviderPath(&tcp.ProviderId, path, &length, &error) == 0);
    CHECK(ExpandEnvironmentStringsW(path, expanded, MAX_PATH) != 0);
    library = LoadLibraryW(expanded);
    REQUIRE(library != NULL);
    startup = (LPWSPSTARTUP)(void (*)(void))GetProcAddress(library, "WSPStartup");
    REQUIRE(startup != NULL);
}

static void a_path_needs_its_room(void) {
    WCHAR path[4];
    int length = 4, error = 0;
    GUID nobody = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
    CHECK(WSCGetProviderPath(&tcp.ProviderId, path, &length, &error) == SOCKET_ERROR);
    CHECK(error == WSAEFAULT);
    CHECK(length > 4);
    CHECK(WSCGetProviderPath(&nobody, path, &length, &error) == SOCKET_ERROR);
    CHECK(error == WSAEINVAL);
    CHECK(WSCGetProviderPath(&tcp.ProviderId, NULL, &length, &error) == SOCKET_ERROR);
    CHECK(error == WSAEFAULT);
}

static void the_list_needs_its_room(void) {
    WSAPROTOCOL_INFOW one;
    DWORD length = sizeof(one);
    int error = 0;
    CHECK(WSCEnumProtocols(NULL, &one, &length, &error) == SOCKET_ERROR);
    CHECK(error == WSAENOBUFS);
    CHECK(length >= 4 * sizeof(one) && length % sizeof(one) == 0);
    CHECK(WSCEnumProtocols(NULL, NULL, NULL, &error) == SOCKET_ERROR);
    CHECK(error == WSAEFAULT);
}

static void starting_is_judged(void) {
    WSPDATA data;
    WSAPROTOCOL_INFOW stranger = tcp;
    WSPUPCALLTABLE empty;
    memset(&empty, 0, sizeof(empty));
    stranger.dwCatalogEntryId = 77777;
    CHECK(startup(MAKEWORD(1, 1), &data, &tcp, upcalls, &functions) == WSAVERNOTSUPPORTED);
    CHECK(startup(MAKEWORD(2, 2), NULL, &tcp, upcalls, &functions) == WSAEFAULT);
    CHECK(startup(MAKEWORD(2, 2), &data, &tcp, upcalls, NULL) == WSAEFAULT);
    CHECK(startup(MAKEWORD(2, 2), &data, &stranger, upcalls, &functions) == WSAEINVAL);
    CHECK(startup(MAKEWORD(2, 2), &data, &tcp, empty, &functions) == WSAEINVALIDPROCTABLE);
    memset(&functions, 0, sizeof(functions));
    REQUIRE(startup(MAKEWORD(2, 2), &data, &tcp, upcalls, &functions) == 0);
    CHECK(data.wVersion == MAKEWORD(2, 2) && data.wHighVersion == MAKEWORD(2, 2));
}

static void all_thirty_functions_are_there(void) {
    void (*each[sizeof(functions) / sizeof(void (*)(void))])(void);
    size_t i;
    CHECK(sizeof(functions) == 30 * sizeof(void *));
    memcpy(each, &functions, sizeof(functions));
    for (i = 0; i < 30; i++) {
        CHECK(each[i] != NULL);
    }
}

static void errors_go_where_the_caller_says(void) {
    int error = 0;
    WSASetLastError(TEST_POISON);
    CHECK(functions.lpWSPListen(INVALID_SOCKET, 1, &error) == SOCKET_ERROR);
    CHECK(error == WSAENOTSOCK);
    error = 0;
    CHECK(functions.lpWSPSocket(99, SOCK_STREAM, 0, NULL, 0, 0, &error) == INVALID_SOCKET);
    CHECK(error == WSAEAFNOSUPPORT);
    error = 0;
    CHECK(functions.lpWSPGetOverlappedResult(INVALID_SOCKET, NULL, NULL, FALSE, NULL, &error) == FALSE);
    CHECK(error == WSAENOTSOCK);
    CHECK(functions.lpWSPCancelBlockingCall(&error) == SOCKET_ERROR);
    CHECK(error == WSAEINVAL);
    CHECK(WSAGetLastError() == TEST_POISON);
    CHECK(functions.lpWSPListen(INVALID_SOCKET, 1, NULL) == SOCKET_ERROR);
}

static void wildcards_come_from_the_description(void) {
    static const int asked[3][3] = {
        {FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO}, {0, 0, IPPROTO_TCP}, {AF_INET, 0, 0}};
    int i;
    for (i = 0; i < 3; i++) {
        int error = 0, type = 0, length = sizeof(type);
        SOCKET s = functions.lpWSPSocket(asked[i][0], asked[i][1], asked[i][2], &tcp, 0, 0, &error);
        REQUIRE(s != INVALID_SOCKET);
        CHECK(functions.lpWSPGetSockOpt(s, SOL_SOCKET, SO_TYPE, (char *)&type, &length, &error) == 0);
        CHECK(type == SOCK_STREAM);
        CHECK(functions.lpWSPCloseSocket(s, &error) == 0);
        CHECK(functions.lpWSPCloseSocket(s, &error) == SOCKET_ERROR);
        CHECK(error == WSAENOTSOCK);
    }
}

static SOCKET made(void) {
    int error = 0;
    SOCKET s = functions.lpWSPSocket(AF_INET, SOCK_STREAM, IPPROTO_TCP, &tcp, 0, WSA_FLAG_OVERLAPPED, &error);
    REQUIRE(s != INVALID_SOCKET);
    return s;
}

static void a_socket_is_shared_by_its_description(void) {
    WSAPROTOCOL_INFOW info;
    SOCKET s = made(), other;
    int error = 0, type = 0, length = sizeof(type);
    CHECK(functions.lpWSPDuplicateSocket(INVALID_SOCKET, GetCurrentProcessId(), &info, &error) == SOCKET_ERROR);
    CHECK(error == WSAENOTSOCK);
    CHECK(functions.lpWSPDuplicateSocket(s, GetCurrentProcessId(), NULL, &error) == SOCKET_ERROR);
    CHECK(error == WSAEFAULT);
    CHECK(functions.lpWSPDuplicateSocket(s, GetCurrentProcessId(), &info, &error) == 0);
    other = functions.lpWSPSocket(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, 0, &error);
    REQUIRE(other != INVALID_SOCKET);
    CHECK(functions.lpWSPCloseSocket(s, &error) == 0);
    CHECK(functions.lpWSPGetSockOpt(other, SOL_SOCKET, SO_TYPE, (char *)&type, &length, &error) == 0);
    CHECK(type == SOCK_STREAM);
    CHECK(functions.lpWSPCloseSocket(other, &error) == 0);
}

static void an_echo_goes_through_the_table(void) {
    struct sockaddr_in name, peer;
    int error = 0, length = sizeof(name), on = 1;
    SOCKET listener = made(), client = made(), server;
    char text[16];
    WSABUF buffer;
    DWORD count = 0, flags = 0;
    fd_set readable;
    struct timeval no_time = {0, 0};
    u_long nonblocking = 1;
    DWORD returned = 0;
    WSAEVENT event = WSACreateEvent();
    WSANETWORKEVENTS events;

    memset(&name, 0, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(functions.lpWSPBind(listener, (struct sockaddr *)&name, sizeof(name), &error) == 0);
    CHECK(functions.lpWSPGetSockName(listener, (struct sockaddr *)&name, &length, &error) == 0);
    CHECK(functions.lpWSPListen(listener, 1, &error) == 0);
    CHECK(functions.lpWSPEventSelect(listener, event, FD_ACCEPT, &error) == 0);
    CHECK(functions.lpWSPConnect(client, (struct sockaddr *)&name, sizeof(name), NULL, NULL, NULL, NULL, &error) == 0);
    CHECK(WSAWaitForMultipleEvents(1, &event, TRUE, 5000, FALSE) == WSA_WAIT_EVENT_0);
    CHECK(functions.lpWSPEnumNetworkEvents(listener, event, &events, &error) == 0);
    CHECK(events.lNetworkEvents == FD_ACCEPT);
    length = sizeof(peer);
    server = functions.lpWSPAccept(listener, (struct sockaddr *)&peer, &length, NULL, 0, &error);
    REQUIRE(server != INVALID_SOCKET);
    CHECK(functions.lpWSPEventSelect(server, NULL, 0, &error) == 0);
    nonblocking = 0;
    CHECK(functions.lpWSPIoctl(server, FIONBIO, &nonblocking, sizeof(nonblocking), NULL, 0, &returned, NULL, NULL, NULL, &error) == 0);
    length = sizeof(peer);
    CHECK(functions.lpWSPGetPeerName(client, (struct sockaddr *)&peer, &length, &error) == 0);
    CHECK(peer.sin_port == name.sin_port);
    CHECK(functions.lpWSPSetSockOpt(client, IPPROTO_TCP, TCP_NODELAY, (char *)&on, sizeof(on), &error) == 0);

    buffer.buf = (char *)"echo";
    buffer.len = 4;
    CHECK(functions.lpWSPSend(client, &buffer, 1, &count, 0, NULL, NULL, NULL, &error) == 0);
    CHECK(count == 4);
    buffer.buf = text;
    buffer.len = sizeof(text);
    CHECK(functions.lpWSPRecv(server, &buffer, 1, &count, &flags, NULL, NULL, NULL, &error) == 0);
    CHECK(count == 4 && memcmp(text, "echo", 4) == 0);
    buffer.len = count;
    CHECK(functions.lpWSPSendTo(server, &buffer, 1, &count, 0, NULL, 0, NULL, NULL, NULL, &error) == 0);
    CHECK(functions.lpWSPRecvFrom(client, &buffer, 1, &count, &flags, NULL, NULL, NULL, NULL, NULL, &error) == 0);
    CHECK(count == 4);

    FD_ZERO(&readable);
    FD_SET(client, &readable);
    CHECK(functions.lpWSPSelect(0, &readable, NULL, NULL, &no_time, &error) == 0);
    nonblocking = 1;
    CHECK(functions.lpWSPIoctl(client, FIONBIO, &nonblocking, sizeof(nonblocking), NULL, 0, &returned, NULL, NULL, NULL, &error) == 0);
    CHECK(functions.lpWSPRecv(client, &buffer, 1, &count, &flags, NULL, NULL, NULL, &error) == SOCKET_ERROR);
    CHECK(error == WSAEWOULDBLOCK);
    CHECK(functions.lpWSPShutdown(client, SD_SEND, &error) == 0);
    CHECK(functions.lpWSPRecv(server, &buffer, 1, &count, &flags, NULL, NULL, NULL, &error) == 0);
    CHECK(count == 0);
    CHECK(functions.lpWSPSendDisconnect(server, NULL, &error) == 0);
    CHECK(functions.lpWSPRecvDisconnect(client, NULL, &error) == 0);
    CHECK(functions.lpWSPCloseSocket(client, &error) == 0);
    CHECK(functions.lpWSPCloseSocket(server, &error) == 0);
    CHECK(functions.lpWSPCloseSocket(listener, &error) == 0);
    CHECK(WSACloseEvent(event));
}

static void an_operation_names_its_thread(void) {
    struct sockaddr_in name;
    int error = 0, length = sizeof(name);
    SOCKET s = functions.lpWSPSocket(AF_INET, SOCK_DGRAM, 0, NULL, 0, WSA_FLAG_OVERLAPPED, &error);
    WSATHREADID thread;
    WSAOVERLAPPED operation;
    char text[4];
    WSABUF buffer;
    DWORD count = 0, flags = 0;
    REQUIRE(s != INVALID_SOCKET);
    memset(&name, 0, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(functions.lpWSPBind(s, (struct sockaddr *)&name, length, &error) == 0);
    memset(&operation, 0, sizeof(operation));
    operation.hEvent = WSACreateEvent();
    memset(&thread, 0, sizeof(thread));
    thread.ThreadHandle = GetCurrentThread();
    buffer.buf = text;
    buffer.len = sizeof(text);
    CHECK(functions.lpWSPRecv(s, &buffer, 1, &count, &flags, &operation, NULL, &thread, &error) == SOCKET_ERROR);
    CHECK(error == WSA_IO_PENDING);
    CHECK(functions.lpWSPGetOverlappedResult(s, &operation, &count, FALSE, &flags, &error) == FALSE);
    CHECK(error == WSA_IO_INCOMPLETE);
    CHECK(functions.lpWSPCloseSocket(s, &error) == 0);
    CHECK(WSAWaitForMultipleEvents(1, &operation.hEvent, TRUE, 5000, FALSE) == WSA_WAIT_EVENT_0);
    CHECK(WSACloseEvent(operation.hEvent));
}

static void addresses_are_text(void) {
    WCHAR text[64];
    DWORD room = 64;
    struct sockaddr_in name;
    int error = 0, length = sizeof(name);
    memset(&name, 0, sizeof(name));
    name.sin_family = AF_INET;
    name.sin_port = htons(80);
    name.sin_addr.s_addr = htonl(0x0A000001);
    CHECK(functions.lpWSPAddressToString((struct sockaddr *)&name, sizeof(name), &tcp, text, &room, &error) == 0);
    CHECK(wcscmp(text, L"10.0.0.1:80") == 0);
    memset(&name, 0, sizeof(name));
    CHECK(functions.lpWSPStringToAddress(text, AF_INET, &tcp, (struct sockaddr *)&name, &length, &error) == 0);
    CHECK(name.sin_port == htons(80));
}

static void cleaning_up_ends_it(void) {
    int error = 0;
    CHECK(functions.lpWSPCleanup(&error) == 0);
    CHECK(functions.lpWSPSocket(AF_INET, SOCK_STREAM, 0, &tcp, 0, 0, &error) == INVALID_SOCKET);
    CHECK(error == WSANOTINITIALISED);
    CHECK(functions.lpWSPCleanup(&error) == SOCKET_ERROR);
    CHECK(error == WSANOTINITIALISED);
}

TEST_MAIN {
    tcp = base_entry(IPPROTO_TCP);
    upcalls.lpWPUModifyIFSHandle = modify;
    RUN(the_path_leads_to_wspstartup);
    RUN(a_path_needs_its_room);
    RUN(the_list_needs_its_room);
    RUN(starting_is_judged);
    RUN(all_thirty_functions_are_there);
    RUN(errors_go_where_the_caller_says);
    RUN(wildcards_come_from_the_description);
    RUN(a_socket_is_shared_by_its_description);
    RUN(an_echo_goes_through_the_table);
    RUN(an_operation_names_its_thread);
    RUN(addresses_are_text);
    RUN(cleaning_up_ends_it);
}
