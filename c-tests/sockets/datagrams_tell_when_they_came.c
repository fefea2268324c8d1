/* SIO_TIMESTAMPING: WSARecvMsg tells when a datagram came, on the clock of QueryPerformanceCounter.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/winsock/winsock-timestamping
 * Windows: as documented.
 * Oracle:  no, MinGW's headers and Wine do not know it
 * Covers:  src/socket/ioctls/mod.rs, src/convert/control.rs */

#include "ws2test.h"
#include <mstcpip.h>
#include <mswsock.h>

static char data[16], control[64];

static LPFN_WSARECVMSG receiver_of(SOCKET s) {
    GUID id = WSAID_WSARECVMSG;
    LPFN_WSARECVMSG function = NULL;
    DWORD size = 0;
    CHECK_OK(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function,
                      sizeof function, &size, NULL, NULL));
    REQUIRE(function != NULL);
    return function;
}

static int stamp(SOCKET s, ULONG flags) {
    TIMESTAMPING_CONFIG config;
    DWORD count = 0;
    memset(&config, 0, sizeof config);
    config.Flags = flags;
    return WSAIoctl(s, SIO_TIMESTAMPING, &config, sizeof config, NULL, 0, &count, NULL, NULL);
}

/* Sends a datagram to the socket and receives it; its stamp, or 0. */
static LONGLONG stamp_of_one(SOCKET s, const struct sockaddr_storage *name) {
    const SOCKET sender = socket(AF_INET, SOCK_DGRAM, 0);
    WSABUF buffer;
    WSAMSG message;
    LPWSACMSGHDR head;
    DWORD count = 0;
    CHECK_INT(sendto(sender, "hello", 5, 0, (const struct sockaddr *)name, test_name_length(name)),
              5);
    CHECK_OK(closesocket(sender));
    buffer.buf = data;
    buffer.len = sizeof data;
    memset(&message, 0, sizeof message);
    message.lpBuffers = &buffer;
    message.dwBufferCount = 1;
    message.Control.buf = control;
    message.Control.len = sizeof control;
    CHECK_OK(receiver_of(s)(s, &message, &count, NULL, NULL));
    CHECK_INT(count, 5);
    for (head = WSA_CMSG_FIRSTHDR(&message); head != NULL; head = WSA_CMSG_NXTHDR(&message, head)) {
        if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SO_TIMESTAMP) {
            return (LONGLONG) * (const UINT64 *)(const void *)WSA_CMSG_DATA(head);
        }
    }
    return 0;
}

static void a_stamp_is_between_before_and_after(void) {
    struct sockaddr_storage name;
    LARGE_INTEGER before, after, second;
    LONGLONG came;
    const SOCKET s = test_bound(AF_INET, SOCK_DGRAM, &name);
    CHECK_INT(stamp_of_one(s, &name), 0);
    CHECK_OK(stamp(s, TIMESTAMPING_FLAG_RX));
    CHECK(QueryPerformanceFrequency(&second));
    CHECK(QueryPerformanceCounter(&before));
    came = stamp_of_one(s, &name);
    CHECK(QueryPerformanceCounter(&after));
    /* The system stamps by the clock of the day, which may be set meanwhile. */
    CHECK(came > before.QuadPart - second.QuadPart);
    CHECK(came < after.QuadPart + second.QuadPart);
    CHECK_OK(stamp(s, 0));
    CHECK_INT(stamp_of_one(s, &name), 0);
    CHECK_OK(closesocket(s));
}

static void each_error(void) {
    const SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    const SOCKET stream = socket(AF_INET, SOCK_STREAM, 0);
    CHECK_FAILS(stamp(INVALID_SOCKET, 0), SOCKET_ERROR, WSAENOTSOCK);
    CHECK_FAILS(stamp(stream, TIMESTAMPING_FLAG_RX), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_FAILS(stamp(s, 4), SOCKET_ERROR, WSAEINVAL);
    CHECK_OK(closesocket(stream));
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    RUN(a_stamp_is_between_before_and_after);
    RUN(each_error);
}
