/* Requests for an echo.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/icmpapi/nf-icmpapi-icmpsendecho
 * Windows: as documented.
 * Covers:  src/interfaces/echo.rs, src/sys/echo.rs, src/convert/echo.rs */

#include "ws2test.h"
#include <iphlpapi.h>
#include <icmpapi.h>

static union {
    char bytes[4096];
    ICMP_ECHO_REPLY reply;
} room;

static char data[] = "abcdefghijklmnopqrstuvwabcdefghi";

static HANDLE opened(void) {
    const HANDLE icmp = IcmpCreateFile();
    if (icmp == INVALID_HANDLE_VALUE) {
        CHECK_INT(GetLastError(), ERROR_ACCESS_DENIED);
        SKIP("the system lets this user send no requests");
    }
    return icmp;
}

static void this_machine_answers(void) {
    const HANDLE icmp = opened();
    memset(&room, 0, sizeof room);
    CHECK_INT(IcmpSendEcho(icmp, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, &room, sizeof room, 5000), 1);
    CHECK_INT(room.reply.Status, IP_SUCCESS);
    CHECK_INT(room.reply.Address, htonl(INADDR_LOOPBACK));
    CHECK_INT(room.reply.DataSize, sizeof data);
    CHECK_MEM(room.reply.Data, data, sizeof data);
    CHECK(room.reply.Options.Ttl > 0);
    CHECK(room.reply.RoundTripTime < 5000);
    CHECK(IcmpCloseHandle(icmp));
}

static void options_and_no_data(void) {
    const HANDLE icmp = opened();
    IP_OPTION_INFORMATION options;
    memset(&options, 0, sizeof options);
    options.Ttl = 3;
    options.Flags = IP_FLAG_DF;
    CHECK_INT(IcmpSendEcho(icmp, htonl(INADDR_LOOPBACK), NULL, 0, &options, &room, sizeof room, 5000), 1);
    CHECK_INT(room.reply.Status, IP_SUCCESS);
    CHECK_INT(room.reply.DataSize, 0);
    CHECK(IcmpCloseHandle(icmp));
}

static void wrong_arguments(void) {
    const HANDLE icmp = opened();
    const HANDLE event = CreateEvent(NULL, TRUE, FALSE, NULL);
    CHECK_FAILS(IcmpSendEcho(icmp, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, NULL, 0, 1000), 0,
                ERROR_INVALID_PARAMETER);
    CHECK_FAILS(IcmpSendEcho(event, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, &room, sizeof room, 1000), 0,
                ERROR_INVALID_HANDLE);
    CHECK_FAILS(IcmpCloseHandle(event), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(IcmpSendEcho(icmp, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, &room,
                             sizeof(ICMP_ECHO_REPLY) - 1, 1000),
                0, ERROR_INSUFFICIENT_BUFFER);
    CHECK_FAILS(IcmpSendEcho(icmp, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, &room,
                             sizeof(ICMP_ECHO_REPLY) + sizeof data - 1, 5000),
                0, IP_BUF_TOO_SMALL);
    CHECK(IcmpCloseHandle(icmp));
    CHECK_FAILS(IcmpCloseHandle(icmp), FALSE, ERROR_INVALID_HANDLE);
    CHECK_FAILS(IcmpParseReplies(NULL, 0), 0, ERROR_INVALID_PARAMETER);
    CloseHandle(event);
}

static void an_event_tells_of_the_answer(void) {
    const HANDLE icmp = opened();
    const HANDLE event = CreateEvent(NULL, TRUE, FALSE, NULL);
    memset(&room, 0, sizeof room);
    CHECK_FAILS(IcmpSendEcho2(icmp, event, NULL, NULL, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, &room,
                              sizeof room, 5000),
                0, ERROR_IO_PENDING);
    CHECK_INT(WaitForSingleObject(event, 10000), WAIT_OBJECT_0);
    CHECK_INT(IcmpParseReplies(&room, sizeof room), 1);
    CHECK_INT(room.reply.Status, IP_SUCCESS);
    CHECK_INT(room.reply.Address, htonl(INADDR_LOOPBACK));
    CHECK_MEM(room.reply.Data, data, sizeof data);
    CHECK(IcmpCloseHandle(icmp));
    CloseHandle(event);
}

static int called;

static void NTAPI answered(PVOID context, PVOID status, ULONG reserved) {
    (void)status;
    (void)reserved;
    *(int *)context += 1;
}

static void a_function_tells_of_the_answer(void) {
    const HANDLE icmp = opened();
    called = 0;
    CHECK_FAILS(IcmpSendEcho2(icmp, NULL, (FARPROC)(void (*)(void))answered, &called, htonl(INADDR_LOOPBACK), data,
                              sizeof data, NULL, &room, sizeof room, 5000),
                0, ERROR_IO_PENDING);
    CHECK_INT(SleepEx(10000, TRUE), WAIT_IO_COMPLETION);
    CHECK_INT(called, 1);
    CHECK_INT(IcmpParseReplies(&room, sizeof room), 1);
    CHECK(IcmpCloseHandle(icmp));
}

static void this_machine_answers_over_the_other_protocol(void) {
    const HANDLE icmp = Icmp6CreateFile();
    struct sockaddr_in6 from, to;
    /* An ICMPV6_ECHO_REPLY, which MinGW lacks: port, flow and address, and the status behind them. */
    const char *const address = room.bytes + 6, *const status = room.bytes + 28, *const back = room.bytes + 36;
    const ULONG success = IP_SUCCESS;
    if (icmp == INVALID_HANDLE_VALUE)
        return;
    memset(&from, 0, sizeof from);
    from.sin6_family = AF_INET6;
    to = from;
    to.sin6_addr.s6_addr[15] = 1;
    CHECK_INT(Icmp6SendEcho2(icmp, NULL, NULL, NULL, &from, &to, data, sizeof data, NULL, &room, sizeof room, 5000),
              1);
    CHECK_MEM(status, &success, sizeof success);
    CHECK_MEM(address, &to.sin6_addr, 16);
    CHECK_MEM(back, data, sizeof data);
    CHECK_INT(Icmp6ParseReplies(&room, sizeof room), 1);
    CHECK_FAILS(IcmpSendEcho(icmp, htonl(INADDR_LOOPBACK), data, sizeof data, NULL, &room, sizeof room, 1000), 0,
                ERROR_INVALID_HANDLE);
    CHECK(IcmpCloseHandle(icmp));
}

TEST_MAIN {
    RUN(this_machine_answers);
    RUN(options_and_no_data);
    if (!ORACLE_LEAVES_OUT("Wine's errors are others"))
        RUN(wrong_arguments);
    RUN(an_event_tells_of_the_answer);
    RUN(a_function_tells_of_the_answer);
    if (!ORACLE_LEAVES_OUT("Wine 8 has nothing for IPv6"))
        RUN(this_machine_answers_over_the_other_protocol);
}
