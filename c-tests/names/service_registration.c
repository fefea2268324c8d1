/* WSASetService: services are registered in one process, found in others, and gone with their process.
 *
 * The test starts itself: the first word behind its name says what the child does.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-wsasetservicea
 * Windows: as the table of its page says; there it needs a name space that takes registrations.
 * Oracle:  no, because Wine has none of these functions: they fail with ERROR_NOT_ENOUGH_MEMORY
 * Covers:  src/api/winsock/namespaces.rs, src/resolve/namespaces/local.rs, src/sys/stores.rs
 * Limit:   30 s */

#include "ws2test.h"

#ifndef NS_LOCALNAME
#define NS_LOCALNAME 19
#endif

static char self[MAX_PATH];

/* The class of this run, so that runs beside it do not matter; children have it from their parent. */
static GUID test_class = {0, 0x57a2, 0x4e57, {0x8c, 0, 1, 2, 3, 4, 5, 6}};

static struct sockaddr_in addresses[3];
static CSADDR_INFO routes[3];

/* The results go here, and so do all their pointers. */
static union {
    WSAQUERYSETA narrow;
    WSAQUERYSETW wide;
    char bytes[4096];
} room;

/* A service that listens on ports from `first` on. */
static WSAQUERYSETA service(const char *name, int first, int count) {
    WSAQUERYSETA set;
    int i;
    memset(&set, 0, sizeof set);
    memset(routes, 0, sizeof routes);
    memset(addresses, 0, sizeof addresses);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPSTR)name;
    set.dwNameSpace = NS_ALL;
    set.dwNumberOfCsAddrs = (DWORD)count;
    set.lpcsaBuffer = routes;
    for (i = 0; i < count; i++) {
        addresses[i].sin_family = AF_INET;
        addresses[i].sin_port = htons((u_short)(first + i));
        routes[i].LocalAddr.lpSockaddr = (LPSOCKADDR)&addresses[i];
        routes[i].LocalAddr.iSockaddrLength = sizeof addresses[i];
        routes[i].iSocketType = SOCK_STREAM;
        routes[i].iProtocol = IPPROTO_TCP;
    }
    return set;
}

static int set_service(WSAQUERYSETA set, WSAESETSERVICEOP operation, DWORD flags) {
    return WSASetServiceA(&set, operation, flags);
}

/* The first result for `name` in `room`, and 0; or the error. */
static int find(const char *name, DWORD flags) {
    WSAQUERYSETA set;
    HANDLE lookup;
    DWORD length = sizeof room;
    int error = 0;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPSTR)name;
    CHECK_OK(WSALookupServiceBeginA(&set, flags, &lookup));
    if (WSALookupServiceNextA(lookup, flags, &length, &room.narrow) != 0) {
        error = WSAGetLastError();
    }
    CHECK_OK(WSALookupServiceEnd(lookup));
    return error;
}

/* Whether the service has exactly these ports; `ports` ends with 0. */
static int has_ports(const char *name, const int *ports) {
    DWORD i;
    if (find(name, LUP_RETURN_ADDR) != 0) {
        return 0;
    }
    for (i = 0; i < room.narrow.dwNumberOfCsAddrs; i++) {
        const struct sockaddr_in *there =
            (const struct sockaddr_in *)(void *)room.narrow.lpcsaBuffer[i].RemoteAddr.lpSockaddr;
        if (ports[i] == 0 || there->sin_port != htons((u_short)ports[i])) {
            return 0;
        }
    }
    return ports[i] == 0;
}

#define HAS_PORTS(name, ...) \
    do { \
        static const int ports[] = {__VA_ARGS__, 0}; \
        CHECK(has_ports(name, ports)); \
    } while (0)

static void what_is_registered_is_found_with_all_that_was_said(void) {
    WSAQUERYSETA set = service("First service", 1001, 1);
    WSAVERSION version = {7, COMP_EQUAL};
    BYTE data[] = {1, 2, 3, 0, 5};
    BLOB blob = {sizeof data, data};
    struct sockaddr_in address;
    set.lpVersion = &version;
    set.lpszComment = (LPSTR)"a comment";
    set.lpBlob = &blob;
    CHECK_OK(set_service(set, RNRSERVICE_REGISTER, 0));
    memset(data, 9, sizeof data);
    CHECK_OK(find("first SERVICE", LUP_RETURN_ALL));
    CHECK_INT(room.narrow.dwSize, sizeof(WSAQUERYSETA));
    CHECK_STR(room.narrow.lpszServiceInstanceName, "First service");
    CHECK_STR(room.narrow.lpszComment, "a comment");
    CHECK_MEM(room.narrow.lpServiceClassId, &test_class, sizeof test_class);
    CHECK_INT(room.narrow.lpVersion->dwVersion, 7);
    CHECK_INT(room.narrow.dwNameSpace, NS_LOCALNAME);
    CHECK_INT(room.narrow.lpBlob->cbSize, 5);
    CHECK_MEM(room.narrow.lpBlob->pBlobData, "\1\2\3\0\5", 5);
    REQUIRE(room.narrow.dwNumberOfCsAddrs == 1);
    CHECK_INT(room.narrow.lpcsaBuffer->iSocketType, SOCK_STREAM);
    CHECK_INT(room.narrow.lpcsaBuffer->iProtocol, IPPROTO_TCP);
    /* What stands for all addresses of this machine is reached by the loopback address. */
    memcpy(&address, room.narrow.lpcsaBuffer->LocalAddr.lpSockaddr, sizeof address);
    CHECK_INT(address.sin_addr.s_addr, htonl(INADDR_ANY));
    memcpy(&address, room.narrow.lpcsaBuffer->RemoteAddr.lpSockaddr, sizeof address);
    CHECK_INT(address.sin_addr.s_addr, htonl(INADDR_LOOPBACK));
    CHECK_INT(address.sin_port, htons(1001));
    CHECK_OK(set_service(set, RNRSERVICE_DELETE, 0));
    CHECK_INT(find("First service", LUP_RETURN_ALL), WSASERVICE_NOT_FOUND);
}

static void without_a_flag_a_service_is_replaced(void) {
    CHECK_OK(set_service(service("s", 1, 2), RNRSERVICE_REGISTER, 0));
    HAS_PORTS("s", 1, 2);
    CHECK_OK(set_service(service("S", 3, 1), RNRSERVICE_REGISTER, 0));
    HAS_PORTS("s", 3);
    CHECK_STR((find("s", LUP_RETURN_NAME), room.narrow.lpszServiceInstanceName), "S");
    CHECK_OK(set_service(service("s", 0, 0), RNRSERVICE_DEREGISTER, 0));
    CHECK_INT(find("s", LUP_RETURN_NAME), WSANO_DATA);
    CHECK_OK(set_service(service("s", 4, 1), RNRSERVICE_REGISTER, 0));
    HAS_PORTS("s", 4);
    CHECK_OK(set_service(service("s", 0, 0), RNRSERVICE_DELETE, 0));
    CHECK_INT(find("s", LUP_RETURN_NAME), WSASERVICE_NOT_FOUND);
    CHECK_FAILS(set_service(service("s", 0, 0), RNRSERVICE_DELETE, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_FAILS(set_service(service("s", 0, 0), RNRSERVICE_DEREGISTER, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
}

static void with_the_flag_addresses_come_and_go_alone(void) {
    CHECK_OK(set_service(service("m", 1, 1), RNRSERVICE_REGISTER, SERVICE_MULTIPLE));
    CHECK_OK(set_service(service("m", 1, 3), RNRSERVICE_REGISTER, SERVICE_MULTIPLE));
    HAS_PORTS("m", 1, 2, 3);
    CHECK_OK(set_service(service("m", 2, 1), RNRSERVICE_DEREGISTER, SERVICE_MULTIPLE));
    HAS_PORTS("m", 1, 3);
    CHECK_OK(set_service(service("m", 77, 1), RNRSERVICE_DELETE, SERVICE_MULTIPLE));
    HAS_PORTS("m", 1, 3);
    CHECK_OK(set_service(service("m", 1, 3), RNRSERVICE_DEREGISTER, SERVICE_MULTIPLE));
    CHECK_INT(find("m", LUP_RETURN_ADDR), WSANO_DATA);
    CHECK_OK(set_service(service("m", 5, 2), RNRSERVICE_REGISTER, SERVICE_MULTIPLE));
    CHECK_OK(set_service(service("m", 5, 1), RNRSERVICE_DELETE, SERVICE_MULTIPLE));
    HAS_PORTS("m", 6);
    CHECK_OK(set_service(service("m", 6, 1), RNRSERVICE_DELETE, SERVICE_MULTIPLE));
    CHECK_INT(find("m", LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
}

static void all_of_a_class_are_listed(void) {
    static const char *const names[] = {"one", "two", "three"};
    WSAQUERYSETA set;
    HANDLE lookup;
    DWORD length;
    int i, seen = 0, error;
    for (i = 0; i < 3; i++) {
        CHECK_OK(set_service(service(names[i], 100 + i, 1), RNRSERVICE_REGISTER, 0));
    }
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.dwNameSpace = NS_LOCALNAME;
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_NAME, &lookup));
    for (;;) {
        length = sizeof room;
        if (WSALookupServiceNextA(lookup, LUP_RETURN_NAME, &length, &room.narrow) != 0) {
            error = WSAGetLastError();
            break;
        }
        for (i = 0; i < 3; i++) {
            seen += strcmp(room.narrow.lpszServiceInstanceName, names[i]) == 0 ? 1 << i : 0;
        }
    }
    CHECK_INT(error, WSA_E_NO_MORE);
    CHECK_INT(seen, 7);
    CHECK_OK(WSALookupServiceEnd(lookup));
    for (i = 0; i < 3; i++) {
        CHECK_OK(set_service(service(names[i], 0, 0), RNRSERVICE_DELETE, 0));
    }
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_NAME, &lookup));
    length = sizeof room;
    CHECK_FAILS(WSALookupServiceNextA(lookup, 0, &length, &room.narrow), SOCKET_ERROR, WSA_E_NO_MORE);
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static int find_restricted(DWORD version_number, WSAECOMPARATOR how, int family, int protocol) {
    WSAQUERYSETA set;
    WSAVERSION version;
    AFPROTOCOLS wanted;
    HANDLE lookup;
    DWORD length = sizeof room;
    int error = 0;
    version.dwVersion = version_number;
    version.ecHow = how;
    wanted.iAddressFamily = family;
    wanted.iProtocol = protocol;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPSTR)"restricted";
    set.lpVersion = &version;
    set.dwNumberOfProtocols = family == 0 ? 0 : 1;
    set.lpafpProtocols = &wanted;
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup));
    if (WSALookupServiceNextA(lookup, 0, &length, &room.narrow) != 0) {
        error = WSAGetLastError();
    }
    CHECK_OK(WSALookupServiceEnd(lookup));
    return error;
}

static void versions_and_protocols_restrict(void) {
    WSAQUERYSETA set = service("restricted", 1, 2);
    WSAVERSION version = {5, COMP_EQUAL};
    set.lpVersion = &version;
    routes[1].iSocketType = SOCK_DGRAM;
    routes[1].iProtocol = IPPROTO_UDP;
    CHECK_OK(set_service(set, RNRSERVICE_REGISTER, 0));
    CHECK_INT(find_restricted(5, COMP_EQUAL, 0, 0), 0);
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, 2);
    CHECK_INT(find_restricted(4, COMP_EQUAL, 0, 0), WSANO_DATA);
    CHECK_INT(find_restricted(4, COMP_NOTLESS, 0, 0), 0);
    CHECK_INT(find_restricted(6, COMP_NOTLESS, 0, 0), WSANO_DATA);
    CHECK_INT(find_restricted(5, COMP_EQUAL, AF_INET, IPPROTO_UDP), 0);
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, 1);
    CHECK_INT(room.narrow.lpcsaBuffer->iProtocol, IPPROTO_UDP);
    CHECK_INT(find_restricted(5, COMP_EQUAL, AF_INET6, IPPROTO_UDP), WSANO_DATA);
    CHECK_OK(set_service(set, RNRSERVICE_DELETE, 0));
}

static void changes_are_noticed(void) {
    WSAQUERYSETA set = service("changing", 1, 1);
    HANDLE lookup;
    DWORD returned = 99;
    WSACOMPLETION completion;
    memset(&completion, 0, sizeof completion);
    completion.Type = NSP_NOTIFY_IMMEDIATELY;
    set.dwNameSpace = NS_LOCALNAME;
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup));
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, NULL), SOCKET_ERROR,
                WSAEWOULDBLOCK);
    CHECK_FAILS(WSANSPIoctl(lookup, 0x88000099, NULL, 0, NULL, 0, &returned, NULL), SOCKET_ERROR, WSAEOPNOTSUPP);
    CHECK_OK(set_service(set, RNRSERVICE_REGISTER, 0));
    CHECK_OK(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, &completion));
    CHECK_INT(returned, 0);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_OK(set_service(set, RNRSERVICE_DELETE, 0));
    set.dwNameSpace = NS_ALL;
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup));
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, NULL), SOCKET_ERROR,
                WSAEINVAL);
    CHECK_OK(WSALookupServiceEnd(lookup));
    set.dwNameSpace = NS_DNS;
    CHECK_OK(WSALookupServiceBeginA(&set, LUP_RETURN_ALL, &lookup));
    CHECK_FAILS(WSANSPIoctl(lookup, SIO_NSP_NOTIFY_CHANGE, NULL, 0, NULL, 0, &returned, NULL), SOCKET_ERROR,
                WSAEOPNOTSUPP);
    CHECK_OK(WSALookupServiceEnd(lookup));
}

static void wide_names_are_the_same_names(void) {
    WSAQUERYSETW set;
    HANDLE lookup;
    DWORD length = sizeof room;
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = (LPWSTR)L"gr\u00fc\u00dfe";
    set.lpszComment = (LPWSTR)L"comment";
    CHECK_OK(WSASetServiceW(&set, RNRSERVICE_REGISTER, 0));
    CHECK_OK(find("GR\xc3\x9c\xc3\x9f" "E", LUP_RETURN_NAME));
    CHECK_STR(room.narrow.lpszServiceInstanceName, "gr\xc3\xbc\xc3\x9f" "e");
    CHECK_OK(WSALookupServiceBeginW(&set, LUP_RETURN_ALL, &lookup));
    CHECK_OK(WSALookupServiceNextW(lookup, 0, &length, &room.wide));
    CHECK(lstrcmpW(room.wide.lpszServiceInstanceName, set.lpszServiceInstanceName) == 0);
    CHECK(lstrcmpW(room.wide.lpszComment, L"comment") == 0);
    CHECK(room.wide.lpcsaBuffer == NULL && room.wide.lpBlob == NULL && room.wide.lpVersion == NULL);
    CHECK_OK(WSALookupServiceEnd(lookup));
    CHECK_OK(WSASetServiceW(&set, RNRSERVICE_DELETE, 0));
}

static void wrong_arguments_register_nothing(void) {
    WSAQUERYSETA good = service("wrong", 1, 1), set = good;
    BLOB blob = {4, NULL};
    GUID provider = test_class;
    CHECK_FAILS(WSASetServiceA(NULL, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set.dwSize = 0;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.dwNameSpace = NS_SAP;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    set = good;
    set.lpNSProviderId = &provider;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_FAILS(set_service(good, (WSAESETSERVICEOP)3, 0), SOCKET_ERROR, WSAEINVAL);
    CHECK_FAILS(set_service(good, RNRSERVICE_REGISTER, 2), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpServiceClassId = NULL;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpszServiceInstanceName = NULL;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpszContext = (LPSTR)"somewhere";
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpcsaBuffer = NULL;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    set = good;
    set.lpBlob = &blob;
    CHECK_FAILS(set_service(set, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    routes[0].LocalAddr.iSockaddrLength = -1;
    CHECK_FAILS(set_service(good, RNRSERVICE_REGISTER, 0), SOCKET_ERROR, WSAEINVAL);
    CHECK_INT(find("wrong", LUP_RETURN_ALL), WSASERVICE_NOT_FOUND);
}

static void in_dns_there_is_nothing_to_do(void) {
    WSAQUERYSETA set = service("in dns", 1, 1);
    set.dwNameSpace = NS_DNS;
    CHECK_OK(set_service(set, RNRSERVICE_REGISTER, 0));
    CHECK_OK(set_service(set, RNRSERVICE_DEREGISTER, 0));
    CHECK_FAILS(set_service(set, RNRSERVICE_DELETE, 0), SOCKET_ERROR, WSASERVICE_NOT_FOUND);
    CHECK_INT(find("in dns", LUP_RETURN_ALL), WSASERVICE_NOT_FOUND);
}

/* ---- Two processes ------------------------------------------------------------------------- */

struct child {
    PROCESS_INFORMATION process;
    HANDLE input, output;
};

/* Starts this program to do `what`, with a pipe to and from it. */
static struct child start(const char *what) {
    struct child child;
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    STARTUPINFOA startup;
    HANDLE theirs[2];
    char line[2 * MAX_PATH];
    snprintf(line, sizeof line, "\"%s\" %s %lu", self, what, (unsigned long)test_class.Data1);
    REQUIRE(CreatePipe(&theirs[0], &child.input, &inherited, 0));
    REQUIRE(CreatePipe(&child.output, &theirs[1], &inherited, 0));
    REQUIRE(SetHandleInformation(child.input, HANDLE_FLAG_INHERIT, 0));
    REQUIRE(SetHandleInformation(child.output, HANDLE_FLAG_INHERIT, 0));
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = theirs[0];
    startup.hStdOutput = theirs[1];
    startup.hStdError = theirs[1];
    REQUIRE(CreateProcessA(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &startup, &child.process));
    CHECK(CloseHandle(theirs[0]));
    CHECK(CloseHandle(theirs[1]));
    return child;
}

/* The child has done something. */
static void hear(struct child child) {
    char told = 0;
    DWORD count = 0;
    CHECK(ReadFile(child.output, &told, 1, &count, NULL));
    CHECK_INT(told, '!');
}

/* The child may go on. */
static void tell(struct child child) {
    DWORD count = 0;
    CHECK(WriteFile(child.input, "?", 1, &count, NULL));
}

static void ended(struct child child, DWORD expected) {
    DWORD code = 99;
    CHECK_INT(WaitForSingleObject(child.process.hProcess, INFINITE), WAIT_OBJECT_0);
    CHECK(GetExitCodeProcess(child.process.hProcess, &code));
    CHECK_INT(code, expected);
    CHECK(CloseHandle(child.process.hProcess));
    CHECK(CloseHandle(child.process.hThread));
    CHECK(CloseHandle(child.input));
    CHECK(CloseHandle(child.output));
}

static void a_service_of_another_process_is_found_and_goes_with_it(void) {
    struct child child = start("register");
    hear(child);
    CHECK_OK(find("of a child", LUP_RETURN_ALL));
    HAS_PORTS("of a child", 2000, 2001);
    tell(child);
    ended(child, 0);
    CHECK_INT(find("of a child", LUP_RETURN_ALL), WSASERVICE_NOT_FOUND);
}

static void a_service_goes_with_a_process_that_is_killed(void) {
    struct child child = start("register");
    hear(child);
    HAS_PORTS("of a child", 2000, 2001);
    CHECK(TerminateProcess(child.process.hProcess, 7));
    ended(child, 7);
    CHECK_INT(find("of a child", LUP_RETURN_ALL), WSASERVICE_NOT_FOUND);
    CHECK_FAILS(set_service(service("of a child", 0, 0), RNRSERVICE_DELETE, 0), SOCKET_ERROR,
                WSASERVICE_NOT_FOUND);
}

static void a_service_of_this_process_is_found_by_another(void) {
    struct child child;
    CHECK_OK(set_service(service("of the parent", 3000, 1), RNRSERVICE_REGISTER, 0));
    child = start("find");
    hear(child);
    ended(child, 0);
    CHECK_OK(set_service(service("of the parent", 0, 0), RNRSERVICE_DELETE, 0));
    child = start("find");
    ended(child, 3);
}

static void two_processes_share_a_service(void) {
    struct child child = start("share");
    hear(child);
    CHECK_OK(set_service(service("shared", 5000, 1), RNRSERVICE_REGISTER, SERVICE_MULTIPLE));
    HAS_PORTS("shared", 4000, 5000);
    CHECK(TerminateProcess(child.process.hProcess, 0));
    ended(child, 0);
    HAS_PORTS("shared", 5000);
    child = start("share");
    hear(child);
    CHECK_OK(set_service(service("shared", 6000, 1), RNRSERVICE_REGISTER, 0));
    HAS_PORTS("shared", 6000);
    CHECK_OK(set_service(service("shared", 0, 0), RNRSERVICE_DELETE, 0));
    CHECK_INT(find("shared", LUP_RETURN_ALL), WSASERVICE_NOT_FOUND);
    tell(child);
    ended(child, 0);
}

static void many_processes_register_at_once(void) {
    enum { CHILDREN = 6 };
    struct child children[CHILDREN];
    int i;
    for (i = 0; i < CHILDREN; i++) {
        children[i] = start("crowd");
    }
    for (i = 0; i < CHILDREN; i++) {
        hear(children[i]);
    }
    CHECK_OK(find("crowd", LUP_RETURN_ADDR));
    CHECK_INT(room.narrow.dwNumberOfCsAddrs, CHILDREN);
    for (i = 0; i < CHILDREN; i++) {
        tell(children[i]);
        ended(children[i], 0);
    }
    CHECK_INT(find("crowd", LUP_RETURN_ADDR), WSASERVICE_NOT_FOUND);
}

/* ---- Many threads ---------------------------------------------------------------------------- */

static DWORD WINAPI register_and_delete(LPVOID parameter) {
    char name[16];
    WSAQUERYSETA set;
    DWORD failures = 0;
    int i;
    snprintf(name, sizeof name, "thread %d", (int)(size_t)parameter);
    memset(&set, 0, sizeof set);
    set.dwSize = sizeof set;
    set.lpServiceClassId = &test_class;
    set.lpszServiceInstanceName = name;
    for (i = 0; i < 10; i++) {
        failures += WSASetServiceA(&set, RNRSERVICE_REGISTER, 0) != 0;
        failures += WSASetServiceA(&set, RNRSERVICE_DELETE, 0) != 0;
    }
    return failures;
}

static void threads_register_at_once(void) {
    enum { THREADS = 4 };
    HANDLE threads[THREADS];
    int i;
    for (i = 0; i < THREADS; i++) {
        threads[i] = CreateThread(NULL, 0, register_and_delete, (LPVOID)(size_t)i, 0, NULL);
        REQUIRE(threads[i] != NULL);
    }
    for (i = 0; i < THREADS; i++) {
        DWORD failures = 99;
        CHECK_INT(WaitForSingleObject(threads[i], INFINITE), WAIT_OBJECT_0);
        CHECK(GetExitCodeThread(threads[i], &failures));
        CHECK_INT(failures, 0);
        CHECK(CloseHandle(threads[i]));
    }
}

/* ---- What children do --------------------------------------------------------------------------- */

static void done_then_wait(void) {
    DWORD count;
    char told;
    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), "!", 1, &count, NULL);
    ReadFile(GetStdHandle(STD_INPUT_HANDLE), &told, 1, &count, NULL);
}

static int be_a_child(const char *what) {
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return 90;
    }
    if (strcmp(what, "find") == 0) {
        static const int ports[] = {3000, 0};
        DWORD count;
        if (!has_ports("of the parent", ports)) {
            return 3;
        }
        WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), "!", 1, &count, NULL);
        return 0;
    }
    if (strcmp(what, "register") == 0 && set_service(service("of a child", 2000, 2), RNRSERVICE_REGISTER, 0) != 0) {
        return 91;
    }
    if (strcmp(what, "share") == 0
        && set_service(service("shared", 4000, 1), RNRSERVICE_REGISTER, SERVICE_MULTIPLE) != 0) {
        return 92;
    }
    if (strcmp(what, "crowd") == 0
        && set_service(service("crowd", (int)(GetCurrentProcessId() % 60000) + 1, 1), RNRSERVICE_REGISTER,
                       SERVICE_MULTIPLE) != 0) {
        return 93;
    }
    done_then_wait();
    return 0;
}

static void test_body(void);

int main(int argc, char **argv) {
    GetModuleFileNameA(NULL, self, sizeof self);
    if (argc > 2) {
        test_class.Data1 = (DWORD)strtoul(argv[2], NULL, 10);
        return be_a_child(argv[1]);
    }
    test_class.Data1 = GetCurrentProcessId();
    return test_run(test_body, 1);
}

static void test_body(void) {
    RUN(what_is_registered_is_found_with_all_that_was_said);
    RUN(without_a_flag_a_service_is_replaced);
    RUN(with_the_flag_addresses_come_and_go_alone);
    RUN(all_of_a_class_are_listed);
    RUN(versions_and_protocols_restrict);
    RUN(changes_are_noticed);
    RUN(wide_names_are_the_same_names);
    RUN(wrong_arguments_register_nothing);
    RUN(in_dns_there_is_nothing_to_do);
    RUN(a_service_of_another_process_is_found_and_goes_with_it);
    RUN(a_service_goes_with_a_process_that_is_killed);
    RUN(a_service_of_this_process_is_found_by_another);
    RUN(two_processes_share_a_service);
    RUN(many_processes_register_at_once);
    RUN(threads_register_at_once);
}
