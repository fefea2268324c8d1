/* Quality of service: what a socket asks for, what is done about it, and who is told.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsaioctl
 * Windows: as documented for systems with the service; without it, as since Windows Vista, the calls are
 *          refused. Nothing here reserves a network: packets are marked, and no guarantee is given.
 * Oracle:  no, because Wine has none of it
 * Covers:  src/convert/quality.rs, src/socket/quality.rs, src/api/winsock/quality.rs */

#include "ws2test.h"
#include <mswsock.h>

#define ANY_NUMBER 0xFFFFFFFFu

static int set(SOCKET s, DWORD code, QOS *qos) {
    DWORD count = 0;
    return WSAIoctl(s, code, qos, sizeof *qos, NULL, 0, &count, NULL, NULL);
}

static QOS get(SOCKET s, DWORD code) {
    DWORD count = 0;
    QOS qos;
    memset(&qos, 0xcc, sizeof qos);
    CHECK_OK(WSAIoctl(s, code, NULL, 0, &qos, sizeof qos, &count, NULL, NULL));
    CHECK_INT(count, sizeof qos);
    CHECK_INT(qos.ProviderSpecific.len, 0);
    return qos;
}

/* Nothing in particular. */
static QOS nothing(void) {
    FLOWSPEC flow = {ANY_NUMBER, ANY_NUMBER, ANY_NUMBER, ANY_NUMBER, ANY_NUMBER, SERVICETYPE_BESTEFFORT,
                     ANY_NUMBER, ANY_NUMBER};
    QOS qos;
    memset(&qos, 0, sizeof qos);
    qos.SendingFlowspec = flow;
    qos.ReceivingFlowspec = flow;
    return qos;
}

static int mark_of(SOCKET s) {
    int mark = -1, size = sizeof mark;
    CHECK_OK(getsockopt(s, IPPROTO_IP, IP_TOS, (char *)&mark, &size));
    return mark;
}

static void sockets_begin_with_nothing_in_particular(void) {
    const int kinds[][2] = {{AF_INET, SOCK_STREAM}, {AF_INET, SOCK_DGRAM}, {AF_INET6, SOCK_DGRAM}};
    size_t at;
    for (at = 0; at < sizeof kinds / sizeof kinds[0]; at++) {
        const SOCKET s = socket(kinds[at][0], kinds[at][1], 0);
        QOS expected = nothing(), now = get(s, SIO_GET_QOS);
        CHECK_MEM(&now.SendingFlowspec, &expected.SendingFlowspec, sizeof(FLOWSPEC));
        CHECK_MEM(&now.ReceivingFlowspec, &expected.ReceivingFlowspec, sizeof(FLOWSPEC));
        CHECK_OK(set(s, SIO_SET_QOS, &expected));
        CHECK_OK(closesocket(s));
    }
}

static void packets_are_marked(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    QOS qos = nothing();
    qos.SendingFlowspec.ServiceType = SERVICETYPE_CONTROLLEDLOAD;
    qos.SendingFlowspec.TokenRate = 1000000;
    qos.SendingFlowspec.PeakBandwidth = 2000000;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(mark_of(s), 0x60);
    CHECK_INT(get(s, SIO_GET_QOS).SendingFlowspec.TokenRate, 1000000);
    qos.SendingFlowspec.ServiceType = SERVICETYPE_GUARANTEED | SERVICE_NO_QOS_SIGNALING;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(mark_of(s), 0xa0);
    qos.SendingFlowspec.ServiceType = SERVICETYPE_CONTROLLEDLOAD | SERVICE_NO_TRAFFIC_CONTROL;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(mark_of(s), 0xa0);
    qos.SendingFlowspec.ServiceType = SERVICETYPE_NOCHANGE;
    qos.SendingFlowspec.TokenRate = 7;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(get(s, SIO_GET_QOS).SendingFlowspec.TokenRate, 1000000);
    qos = nothing();
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(mark_of(s), 0);
    CHECK_OK(closesocket(s));
}

/* What arrives has the mark. */
static void the_mark_arrives(void) {
    const SOCKET from = socket(AF_INET, SOCK_DGRAM, 0), to = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name), mark = -1;
    LPFN_WSARECVMSG receive = NULL;
    GUID id = WSAID_WSARECVMSG;
    char room[8], control[64];
    DWORD on = 1, count = 0;
    WSACMSGHDR *item;
    WSABUF data;
    WSAMSG message;
    QOS qos = nothing();
    CHECK_OK(WSAIoctl(to, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &receive, sizeof receive, &count, NULL,
                      NULL));
    CHECK_OK(bind(to, (struct sockaddr *)&name, length));
    CHECK_OK(getsockname(to, (struct sockaddr *)&name, &length));
    CHECK_OK(setsockopt(to, IPPROTO_IP, IP_RECVTOS, (char *)&on, sizeof on));
    qos.SendingFlowspec.ServiceType = SERVICETYPE_NETWORK_CONTROL;
    /* The qualities go along with the peer. */
    CHECK_OK(WSAConnect(from, (struct sockaddr *)&name, length, NULL, NULL, &qos, NULL));
    CHECK_INT(send(from, "marked", 6, 0), 6);
    memset(&message, 0, sizeof message);
    data.buf = room;
    data.len = sizeof room;
    message.lpBuffers = &data;
    message.dwBufferCount = 1;
    message.Control.buf = control;
    message.Control.len = sizeof control;
    CHECK_OK(receive(to, &message, &count, NULL, NULL));
    CHECK_INT(count, 6);
    for (item = WSA_CMSG_FIRSTHDR(&message); item != NULL; item = WSA_CMSG_NXTHDR(&message, item)) {
        if (item->cmsg_level == IPPROTO_IP && item->cmsg_type == IP_TOS) {
            memcpy(&mark, WSA_CMSG_DATA(item), sizeof mark);
        }
    }
    CHECK_INT(mark, 0xc0);
    CHECK_OK(closesocket(from));
    CHECK_OK(closesocket(to));
}

static void connections_ask_too(void) {
    SOCKET pair[2];
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, 0, &name);
    QOS qos = nothing();
    pair[0] = socket(AF_INET, SOCK_STREAM, 0);
    pair[1] = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_OK(bind(pair[0], (struct sockaddr *)&name, length));
    CHECK_OK(getsockname(pair[0], (struct sockaddr *)&name, &length));
    CHECK_OK(listen(pair[0], 1));
    qos.SendingFlowspec.ServiceType = SERVICETYPE_GUARANTEED;
    CHECK_FAILS(WSAConnect(pair[1], (struct sockaddr *)&name, length, NULL, NULL, &qos, NULL), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    /* The application scales down and tries again. */
    qos.SendingFlowspec.ServiceType = SERVICETYPE_CONTROLLEDLOAD;
    CHECK_OK(WSAConnect(pair[1], (struct sockaddr *)&name, length, NULL, NULL, &qos, &qos));
    CHECK_INT(mark_of(pair[1]), 0x60);
    CHECK_OK(closesocket(pair[0]));
    CHECK_OK(closesocket(pair[1]));
}

static void each_error(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0), local = socket(AF_UNIX, SOCK_STREAM, 0);
    QOS good = nothing(), bad = good;
    DWORD count = 0;
    CHECK_FAILS(set(INVALID_SOCKET, SIO_SET_QOS, &good), SOCKET_ERROR, WSAENOTSOCK);
    if (local != INVALID_SOCKET) {
        CHECK_FAILS(set(local, SIO_SET_QOS, &good), SOCKET_ERROR, WSAENOPROTOOPT);
        CHECK_OK(closesocket(local));
    }
    CHECK_FAILS(WSAIoctl(s, SIO_SET_QOS, NULL, sizeof good, NULL, 0, &count, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, SIO_SET_QOS, &good, sizeof good - 1, NULL, 0, &count, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    CHECK_FAILS(WSAIoctl(s, SIO_GET_QOS, NULL, 0, &good, sizeof good - 1, &count, NULL, NULL), SOCKET_ERROR, WSAEFAULT);
    bad.SendingFlowspec.ServiceType = 77;
    CHECK_FAILS(set(s, SIO_SET_QOS, &bad), SOCKET_ERROR, WSA_QOS_ESERVICETYPE);
    bad = good;
    bad.ReceivingFlowspec.TokenRate = 10;
    bad.ReceivingFlowspec.PeakBandwidth = 9;
    CHECK_FAILS(set(s, SIO_SET_QOS, &bad), SOCKET_ERROR, WSA_QOS_EFLOWSPEC);
    bad = good;
    bad.ProviderSpecific.len = 1;
    bad.ProviderSpecific.buf = (char *)&count;
    CHECK_FAILS(set(s, SIO_SET_QOS, &bad), SOCKET_ERROR, WSA_QOS_EPROVSPECBUF);
    bad = good;
    bad.ReceivingFlowspec.ServiceType = SERVICETYPE_GUARANTEED;
    CHECK_FAILS(set(s, SIO_SET_QOS, &bad), SOCKET_ERROR, WSAEOPNOTSUPP);
    /* Nothing of that is kept. */
    bad = get(s, SIO_GET_QOS);
    CHECK_MEM(&bad, &good, 2 * sizeof(FLOWSPEC));
    CHECK_OK(closesocket(s));
}

static void events_tell_of_changes(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    WSAEVENT event = WSACreateEvent();
    WSANETWORKEVENTS happened;
    QOS qos = nothing();
    CHECK_OK(WSAEventSelect(s, event, FD_QOS));
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    qos.SendingFlowspec.TokenRate = 1000;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(s, event, &happened));
    CHECK_INT(happened.lNetworkEvents, FD_QOS);
    CHECK_INT(happened.iErrorCode[FD_QOS_BIT], 0);
    /* Once, until it has been asked for. */
    qos.SendingFlowspec.TokenRate = 2000;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    CHECK_INT(get(s, SIO_GET_QOS).SendingFlowspec.TokenRate, 2000);
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE), WSA_WAIT_TIMEOUT);
    qos.SendingFlowspec.TokenRate = 3000;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(s, event, &happened));
    /* Who registers later hears what has not been asked for. */
    CHECK_OK(WSAEventSelect(s, NULL, 0));
    CHECK_OK(WSAEventSelect(s, event, FD_QOS));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK(WSACloseEvent(event));
    CHECK_OK(closesocket(s));
}

static void groups_have_qualities(void) {
    const SOCKET maker = WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, SG_UNCONSTRAINED_GROUP, 0);
    const SOCKET alone = socket(AF_INET, SOCK_DGRAM, 0);
    SOCKET member, later;
    WSAEVENT event = WSACreateEvent();
    WSANETWORKEVENTS happened;
    QOS qos = nothing(), none, now;
    GROUP id = 0;
    int size = sizeof id;
    CHECK_OK(getsockopt(maker, SOL_SOCKET, SO_GROUP_ID, (char *)&id, &size));
    member = WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, id, 0);
    CHECK_OK(WSAEventSelect(member, event, FD_GROUP_QOS));
    qos.SendingFlowspec.ServiceType = SERVICETYPE_CONTROLLEDLOAD;
    CHECK_FAILS(set(alone, SIO_SET_GROUP_QOS, &qos), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_FAILS(set(member, SIO_SET_GROUP_QOS, &qos), SOCKET_ERROR, WSAENOPROTOOPT);
    CHECK_OK(set(maker, SIO_SET_GROUP_QOS, &qos));
    CHECK_INT(WSAWaitForMultipleEvents(1, &event, FALSE, WSA_INFINITE, FALSE), WSA_WAIT_EVENT_0);
    CHECK_OK(WSAEnumNetworkEvents(member, event, &happened));
    CHECK_INT(happened.lNetworkEvents, FD_GROUP_QOS);
    now = get(member, SIO_GET_GROUP_QOS);
    CHECK_MEM(&now, &qos, 2 * sizeof(FLOWSPEC));
    CHECK_INT(get(member, SIO_GET_QOS).SendingFlowspec.ServiceType, SERVICETYPE_BESTEFFORT);
    CHECK_INT(mark_of(maker), 0x60);
    CHECK_INT(mark_of(member), 0x60);
    later = WSASocketW(AF_INET, SOCK_DGRAM, 0, NULL, id, 0);
    CHECK_INT(mark_of(later), 0x60);
    memset(&none, 0, sizeof none);
    now = get(alone, SIO_GET_GROUP_QOS);
    CHECK_MEM(&now, &none, 2 * sizeof(FLOWSPEC));
    CHECK_INT(mark_of(alone), 0);
    CHECK(WSACloseEvent(event));
    CHECK_OK(closesocket(maker));
    CHECK_OK(closesocket(member));
    CHECK_OK(closesocket(later));
    CHECK_OK(closesocket(alone));
}

static void templates(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    char room[256], *name;
    WSABUF buffer;
    QOS qos;
    int count = 0;
    memset(room, 0, sizeof room);
    buffer.buf = room;
    buffer.len = sizeof room;
    CHECK_FAILS(WSAGetQOSByName(INVALID_SOCKET, &buffer, &qos), FALSE, WSAENOTSOCK);
    CHECK_FAILS(WSAGetQOSByName(s, NULL, &qos), FALSE, WSAEFAULT);
    CHECK(WSAGetQOSByName(s, &buffer, NULL));
    for (name = room; *name != '\0'; name += strlen(name) + 1) {
        char copy[32];
        WSABUF one;
        one.len = (ULONG)snprintf(copy, sizeof copy, "%s", name) + 1;
        one.buf = copy;
        memset(&qos, 0xcc, sizeof qos);
        CHECK(WSAGetQOSByName(s, &one, &qos));
        CHECK_INT(qos.ProviderSpecific.len, 0);
        CHECK_OK(set(s, SIO_SET_QOS, &qos));
        count++;
    }
    CHECK(count > 0);
    strcpy(room, "G711");
    CHECK(WSAGetQOSByName(s, &buffer, &qos));
    /* 64000 bits of sound in a second, and the headers of 50 packets. */
    CHECK_INT(qos.SendingFlowspec.TokenRate, 10000);
    CHECK_FAILS(WSAGetQOSByName(s, &buffer, NULL), FALSE, WSAEFAULT);
    strcpy(room, "no such medium");
    CHECK_FAILS(WSAGetQOSByName(s, &buffer, &qos), FALSE, WSAEINVAL);
    /* As many names as there is room for. */
    memset(room, 'x', sizeof room);
    room[0] = '\0';
    buffer.len = 6;
    CHECK(WSAGetQOSByName(s, &buffer, NULL));
    CHECK_MEM(room, "G711\0\0x", 7);
    room[0] = '\0';
    buffer.len = 5;
    CHECK(WSAGetQOSByName(s, &buffer, NULL));
    CHECK_INT(room[0], '\0');
    buffer.len = 0;
    CHECK_FAILS(WSAGetQOSByName(s, &buffer, &qos), FALSE, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

static void shared_sockets_have_none(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0), other = socket(AF_INET, SOCK_DGRAM, 0);
    WSAPROTOCOL_INFOA info;
    QOS qos = nothing();
    qos.SendingFlowspec.TokenRate = 1000;
    CHECK_OK(set(s, SIO_SET_QOS, &qos));
    CHECK_FAILS(WSADuplicateSocketA(s, GetCurrentProcessId(), &info), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(WSADuplicateSocketA(other, GetCurrentProcessId(), &info));
    CHECK_FAILS(set(other, SIO_SET_QOS, &qos), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_OK(closesocket(s));
    CHECK_OK(closesocket(other));
}

TEST_MAIN {
    RUN(sockets_begin_with_nothing_in_particular);
    RUN(packets_are_marked);
    RUN(the_mark_arrives);
    RUN(connections_ask_too);
    RUN(each_error);
    RUN(events_tell_of_changes);
    RUN(groups_have_qualities);
    RUN(templates);
    RUN(shared_sockets_have_none);
}
