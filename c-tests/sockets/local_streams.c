/* AF_UNIX: streams between programs of one machine, by the path of a file.
 *
 * Spec:    https://devblogs.microsoft.com/commandline/af_unix-comes-to-windows/
 * Windows: streams only; the file stays when the socket is closed, and is deleted as a file.
 * Oracle:  no, Wine does not have the family
 * Covers:  src/convert/sockaddr.rs, src/convert/selection.rs, src/socket/connection.rs */

#include "ws2test.h"
#include <afunix.h>

static struct sockaddr_un name;

/* A path that nobody else uses, of no file. */
static void choose_path(void) {
    char folder[MAX_PATH];
    const DWORD length = GetTempPathA(sizeof folder, folder);
    REQUIRE(length > 0 && length < 60);
    memset(&name, 0, sizeof name);
    name.sun_family = AF_UNIX;
    sprintf(name.sun_path, "%sws2test-%lu-%lu", folder, (unsigned long)GetCurrentProcessId(),
            (unsigned long)GetTickCount());
    DeleteFileA(name.sun_path);
}

static SOCKET local_stream(void) {
    const SOCKET s = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(s != INVALID_SOCKET);
    return s;
}

static SOCKET listener(void) {
    const SOCKET s = local_stream();
    CHECK_OK(bind(s, (struct sockaddr *)&name, sizeof name));
    CHECK_OK(listen(s, 5));
    return s;
}

static void both_ends_talk(void) {
    char room[8];
    const SOCKET server = listener();
    const SOCKET client = local_stream();
    SOCKET accepted;
    CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
    accepted = accept(server, NULL, NULL);
    CHECK(accepted != INVALID_SOCKET);
    CHECK_INT(send(client, "hello", 5, 0), 5);
    CHECK_INT(recv(accepted, room, sizeof room, 0), 5);
    CHECK_MEM(room, "hello", 5);
    CHECK_OK(shutdown(accepted, SD_SEND));
    CHECK_INT(recv(client, room, sizeof room, 0), 0);
    CHECK_OK(closesocket(accepted));
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(server));
    CHECK(DeleteFileA(name.sun_path));
}

static void the_names_of_both_ends(void) {
    struct sockaddr_un seen;
    int length = sizeof seen;
    const SOCKET server = listener();
    const SOCKET client = local_stream();
    CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
    CHECK_OK(getsockname(server, (struct sockaddr *)&seen, &length));
    CHECK_INT(seen.sun_family, AF_UNIX);
    CHECK_STR(seen.sun_path, name.sun_path);
    length = sizeof seen;
    CHECK_OK(getpeername(client, (struct sockaddr *)&seen, &length));
    CHECK_STR(seen.sun_path, name.sun_path);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(server));
    CHECK(DeleteFileA(name.sun_path));
}

static void a_path_is_taken_until_it_is_deleted(void) {
    const SOCKET first = listener();
    const SOCKET second = local_stream();
    CHECK_FAILS(bind(second, (struct sockaddr *)&name, sizeof name), SOCKET_ERROR, WSAEADDRINUSE);
    CHECK_OK(closesocket(first));
    CHECK_FAILS(bind(second, (struct sockaddr *)&name, sizeof name), SOCKET_ERROR, WSAEADDRINUSE);
    CHECK(DeleteFileA(name.sun_path));
    CHECK_OK(bind(second, (struct sockaddr *)&name, sizeof name));
    CHECK_OK(closesocket(second));
    CHECK(DeleteFileA(name.sun_path));
}

static void nobody_listens(void) {
    const SOCKET bound = local_stream();
    const SOCKET client = local_stream();
    CHECK_OK(bind(bound, (struct sockaddr *)&name, sizeof name));
    CHECK_FAILS(connect(client, (struct sockaddr *)&name, sizeof name), SOCKET_ERROR,
                WSAECONNREFUSED);
    CHECK(DeleteFileA(name.sun_path));
    CHECK_FAILS(connect(client, (struct sockaddr *)&name, sizeof name), SOCKET_ERROR,
                WSAECONNREFUSED);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(bound));
}

static void it_is_a_stream_for_select(void) {
    struct timeval now = {0, 0}, limit = {5, 0};
    fd_set set;
    const SOCKET server = listener();
    const SOCKET client = local_stream();
    FD_ZERO(&set);
    FD_SET(server, &set);
    CHECK_INT(select(0, &set, NULL, NULL, &now), 0);
    CHECK_OK(connect(client, (struct sockaddr *)&name, sizeof name));
    FD_SET(server, &set);
    CHECK_INT(select(0, &set, NULL, NULL, &limit), 1);
    CHECK_OK(closesocket(client));
    CHECK_OK(closesocket(server));
    CHECK(DeleteFileA(name.sun_path));
}

static void what_the_family_does_not_have(void) {
    struct sockaddr_in other;
    const SOCKET s = local_stream();
    memset(&other, 0, sizeof other);
    other.sin_family = AF_INET;
    CHECK_FAILS(socket(AF_UNIX, SOCK_DGRAM, 0), INVALID_SOCKET, WSAESOCKTNOSUPPORT);
    CHECK_FAILS(bind(s, (struct sockaddr *)&other, sizeof other), SOCKET_ERROR, WSAEAFNOSUPPORT);
    CHECK_FAILS(bind(s, (struct sockaddr *)&name, 1), SOCKET_ERROR, WSAEFAULT);
    CHECK_OK(closesocket(s));
}

TEST_MAIN {
    choose_path();
    RUN(both_ends_talk);
    RUN(the_names_of_both_ends);
    RUN(a_path_is_taken_until_it_is_deleted);
    RUN(nobody_listens);
    RUN(it_is_a_stream_for_select);
    RUN(what_the_family_does_not_have);
}
