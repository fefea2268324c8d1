/* Arguments for calls: of each kind the good one and the bad ones.
 *
 * What an argument points to is allocated for one call and no longer than its kind says, so that a
 * sanitizer sees whoever goes beyond it or comes back to it. A length never claims more than there
 * is, but where there is nothing. Addresses are those of loopback, names those that no network has
 * to be asked for. */

#ifndef ROBUSTNESS_ARGUMENTS_H
#define ROBUSTNESS_ARGUMENTS_H

#include "sockets.h"
#include <mstcpip.h>
#include <mswsock.h>
#include <stddef.h>

enum { ARGUMENTS = 9, INNER = 3 };

/* What an argument can be. Its first choice is the one with which a call can succeed. */
enum kind {
    NO_MORE,
    /* A socket: those of sockets.h, beginning with the one that is named. */
    CONNECTED,
    FRESH,
    LISTENING,
    DATAGRAM,
    DATAGRAM_CONNECTED,
    /* Numbers: the lists below. */
    FAMILY,
    TYPE,
    PROTOCOL,
    BACKLOG,
    HOW,
    LEVEL,
    OPTION,
    COMMAND,
    CODE,
    FLAGS,
    TIMEOUT,
    SOCKET_FLAGS,
    CONDITION,
    PORT,
    NAME_FLAGS,
    ANY,
    VERSION,
    /* Memory. */
    ROOM,          /* for what a call writes */
    VALUE,         /* an option's or a command's, to be read */
    BYTES,         /* to be sent */
    PLACE,         /* for one value of up to eight bytes, or null */
    STRUCTURE,     /* for any structure, or null */
    NUMBER_AT,     /* an int or a DWORD that is read and written */
    INFO,          /* a WSAPROTOCOL_INFO */
    NOTHING,       /* null, or zeros */
    ADDRESS,       /* a name to connect or send to */
    ADDRESS_FREE,  /* a name to bind to */
    HOST_BYTES,    /* an address without port */
    PROTOCOLS,     /* an array of int, with a 0 at its end */
    TIME,          /* a timeval */
    SET,           /* an fd_set */
    POLLED,        /* WSAPOLLFDs */
    BUFFERS,       /* WSABUFs */
    ONE_BUFFER,    /* null, or a WSABUF */
    MESSAGE,       /* a WSAMSG */
    ADDRESS_LIST,  /* a SOCKET_ADDRESS_LIST */
    HOST,          /* a name or an address as text; and as wide characters */
    HOST_W,
    SERVICE,
    SERVICE_W,
    PROTOCOL_NAME,
    HINTS,
    TEXT, /* for functions that look nothing up */
    TEXT_W,
    ROOM_W,
    /* About the argument before. */
    LENGTH,     /* an int */
    SIZE_OF,       /* a DWORD */
    LENGTH_AT,  /* where an int is */
    SIZE_AT,    /* where a DWORD is */
    COUNT,      /* of elements */
    WCHARS,     /* of characters: a DWORD, an int, where a DWORD is */
    WLENGTH,
    WCHARS_AT,
    /* A handle of an object: those of objects.h, beginning with the one that is named. */
    EVENT,
    MUTEX,
    SEMAPHORE,
    TIMER,
    THREAD,
    PROCESS,
    PORT_HANDLE,
    PIPE,
    HANDLES, /* an array of them */
    WINDOW,
    /* More numbers, and texts. */
    NETWORK_EVENTS,
    MESSAGE_NUMBER,
    INDEX,
    PRIORITY,
    BOOLEAN_FLAG,
    POOL_FLAGS,
    COPY_FLAGS,
    WAKE_FLAGS,
    PEEK_FLAGS,
    OBJECT_NAME,
    OBJECT_NAME_W,
    CLASS_NAME,
    PROGRAM
};

struct argument {
    unsigned long long number;
    void *place;          /* what the argument points to */
    unsigned room;        /* how many bytes that is */
    unsigned elements;    /* and how many elements */
    void *inner[INNER];   /* what is pointed to from there */
};

/* ---- Numbers ---------------------------------------------------------------------------------- */

static const long long some_families[] = {AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, AF_BTH, AF_IRDA,
                                          AF_IPX,  AF_NETBIOS, 99,    -1,        INT_MAX, INT_MIN};
static const long long some_types[] = {SOCK_STREAM,    SOCK_DGRAM, SOCK_RAW, SOCK_RDM,
                                       SOCK_SEQPACKET, 0,          6,        SOCK_STREAM | 0x800,
                                       0x80002,        -1,         INT_MAX,  INT_MIN};
static const long long some_protocols[] = {0,   IPPROTO_TCP, IPPROTO_UDP, IPPROTO_ICMP, IPPROTO_ICMPV6,
                                           255, 256,         -1,          INT_MAX,      INT_MIN};
static const long long some_backlogs[] = {SOMAXCONN, 0, 1, -1, INT_MIN, -200};
static const long long some_ways[] = {SD_SEND, SD_RECEIVE, SD_BOTH, 3, -1, INT_MAX, INT_MIN};
static const long long some_levels[] = {SOL_SOCKET,  IPPROTO_TCP, IPPROTO_IP, IPPROTO_IPV6,
                                        IPPROTO_UDP, 1,           0x1234,     -1,
                                        INT_MAX,     INT_MIN};
static const long long some_options[] = {
    SO_KEEPALIVE, SO_REUSEADDR, SO_EXCLUSIVEADDRUSE, SO_RCVTIMEO, SO_SNDTIMEO, SO_RCVBUF,
    SO_SNDBUF,    SO_LINGER,    SO_DONTLINGER,       SO_ERROR,    SO_TYPE,     SO_ACCEPTCONN,
    SO_BROADCAST, SO_OOBINLINE, SO_DONTROUTE,        SO_DEBUG,    SO_PROTOCOL_INFOA,
    SO_PROTOCOL_INFOW, SO_MAX_MSG_SIZE, SO_UPDATE_ACCEPT_CONTEXT, SO_CONNECT_TIME, SO_RANDOMIZE_PORT,
    SO_CONDITIONAL_ACCEPT, SO_BSP_STATE, SO_PAUSE_ACCEPT, TCP_NODELAY, 2, 3, 4, 5, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16, 17, 18, 19, 23, 27, 38, 50, 0, -1, INT_MAX, INT_MIN, 0x7777};
static const long long some_commands[] = {FIONREAD, FIONBIO, SIOCATMARK, FIOASYNC,
                                          0,        -1,      INT_MAX,    LLONG_MIN};
/* Not SIO_ADDRESS_LIST_SORT, which follows the pointers in what it takes. */
static const long long some_codes[] = {
    FIONREAD, FIONBIO, SIOCATMARK, SIO_KEEPALIVE_VALS, SIO_GET_INTERFACE_LIST,
    SIO_ADDRESS_LIST_QUERY, SIO_ROUTING_INTERFACE_QUERY, SIO_GET_EXTENSION_FUNCTION_POINTER,
    SIO_UDP_CONNRESET, SIO_RCVALL, SIO_ENABLE_CIRCULAR_QUEUEING, SIO_FLUSH, SIO_GET_BROADCAST_ADDRESS,
    SIO_MULTIPOINT_LOOPBACK, SIO_MULTICAST_SCOPE, SIO_GET_QOS, SIO_SET_QOS, SIO_GET_GROUP_QOS, SIO_SET_GROUP_QOS,
    SIO_ASSOCIATE_HANDLE, SIO_TRANSLATE_HANDLE, SIO_ADDRESS_LIST_CHANGE, SIO_ROUTING_INTERFACE_CHANGE, 0, 0xFFFFFFFF, 0x7FFFFFFF};
static const long long some_flags[] = {0,           MSG_PEEK,    MSG_OOB, MSG_DONTROUTE,
                                       MSG_WAITALL, MSG_PARTIAL, 0x4000,  0x40,
                                       0x10000,     -1,          INT_MAX, INT_MIN};
static const long long some_times[] = {0, 1};
static const long long some_socket_flags[] = {WSA_FLAG_OVERLAPPED, 0, WSA_FLAG_NO_HANDLE_INHERIT, 2, 4,
                                              8, 0x10, 0x40, 0x100, 0x8000, 0xFFFFFFFF};
static const long long some_conditions[] = {CF_ACCEPT, CF_REJECT, CF_DEFER, 77, -1};
static const long long some_ports[] = {0x5000, 0, 0x0700, 0xFFFF, 0x10000, -1, INT_MIN};
static const long long some_name_flags[] = {NI_NUMERICHOST | NI_NUMERICSERV, 0, NI_DGRAM, NI_NAMEREQD,
                                            NI_NOFQDN, 0x1000, -1};
static const long long some_numbers[] = {0, 1, 2, -1, INT_MAX, INT_MIN, 10035, 11001, LLONG_MAX};
static const long long some_versions[] = {0x0202, 0x0101, 0x0001, 0x0002, 0, 0xFFFF, 0x0100};

static const long long some_network_events[] = {FD_READ | FD_WRITE | FD_CLOSE, 0, FD_ALL_EVENTS, FD_CONNECT,
                                                FD_ADDRESS_LIST_CHANGE, 0x400, -1, INT_MIN};
/* None that carries a pointer, or destroys. */
static const long long some_messages[] = {WM_USER, WM_NULL, WM_APP, WM_QUIT, WM_GETTEXTLENGTH, 0xC000,
                                          0xFFFF, 0x10000, -1, INT_MIN};
static const long long some_indexes[] = {GWLP_USERDATA, GWLP_ID, GWL_STYLE, 0, 8, -77, INT_MAX, INT_MIN};
/* Those of which a thread could not come back are left out. */
static const long long some_priorities[] = {0, 77, -77, INT_MAX, INT_MIN};
static const long long some_booleans[] = {FALSE, TRUE, 2, -1};
static const long long some_pool_flags[] = {WT_EXECUTEDEFAULT, WT_EXECUTEONLYONCE, WT_EXECUTELONGFUNCTION,
                                            WT_EXECUTEINTIMERTHREAD, 0x40000000};
static const long long some_copy_flags[] = {DUPLICATE_SAME_ACCESS, 0, 4, 0x7FFFFFFE};
static const long long some_wake_flags[] = {QS_ALLINPUT, 0, QS_POSTMESSAGE, 0x10000, -1};
static const long long some_peek_flags[] = {PM_REMOVE, PM_NOREMOVE, PM_NOYIELD, 0x100, -1};

static const struct {
    enum kind kind;
    const long long *values;
    unsigned count;
} number_lists[] = {
#define LIST(kind, values) {kind, values, sizeof values / sizeof *values}
    LIST(FAMILY, some_families),     LIST(TYPE, some_types),
    LIST(PROTOCOL, some_protocols),  LIST(BACKLOG, some_backlogs),
    LIST(HOW, some_ways),            LIST(LEVEL, some_levels),
    LIST(OPTION, some_options),      LIST(COMMAND, some_commands),
    LIST(CODE, some_codes),          LIST(FLAGS, some_flags),
    LIST(TIMEOUT, some_times),       LIST(SOCKET_FLAGS, some_socket_flags),
    LIST(CONDITION, some_conditions), LIST(PORT, some_ports),
    LIST(NAME_FLAGS, some_name_flags), LIST(ANY, some_numbers),
    LIST(VERSION, some_versions),
    LIST(NETWORK_EVENTS, some_network_events), LIST(MESSAGE_NUMBER, some_messages),
    LIST(INDEX, some_indexes),       LIST(PRIORITY, some_priorities),
    LIST(BOOLEAN_FLAG, some_booleans), LIST(POOL_FLAGS, some_pool_flags),
    LIST(COPY_FLAGS, some_copy_flags), LIST(WAKE_FLAGS, some_wake_flags),
    LIST(PEEK_FLAGS, some_peek_flags),
#undef LIST
};

/* ---- Text ------------------------------------------------------------------------------------- */

static const char longest[] = /* longer than any name may be */
#define TEN "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
    HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED "x";
#undef HUNDRED
#undef TEN

static const char *const some_hosts[] = {"127.0.0.1", "::1", "localhost", "", NULL, longest,
                                         "127.0.0.2", "fe80::1%1"};
static const char *const some_services[] = {"80", "http", "", NULL, "0", "65536", "-1", "telnet",
                                            "99999999999999999999", "no such service", longest};
static const char *const some_protocol_names[] = {"tcp", "udp", NULL, "", "icmp", "TCP", "no such",
                                                  longest};
static const char *const some_object_names[] = {NULL, "robustness", "", "Local\\robustness",
                                                "Global\\robustness", "robust\\ness", longest};
static const char *const some_class_names[] = {"STATIC", "", NULL, "no such class", longest};
static const char *const some_programs[] = {"no such program", NULL, "", "no/such program", " ", "\"no such",
                                            longest};
static const char *const some_texts[] = {
    "127.0.0.1", "::1", "127.0.0.1:80", "[::1]:80", "", NULL, "0x7f.1", "010.1.1.1", "1.2.3.4.5",
    "256.1.1.1", "1.2.3.", ".", ":", "::", ":::", "::1%4294967296", "1:2:3:4:5:6:7:8:9", "::1.2.3.4",
    "::ffff:1.2.3.256", "[::1", "::1]:80", "[::1]:65536", "1.2.3.4:", "1.2.3.4:-1", "\xff\xfe",
    " 127.0.0.1", "127.0.0.1 x", "fe80::1%lo", "4294967296", "0xffffffffff", longest};

static const struct {
    enum kind kind;
    const char *const *texts;
    unsigned count;
    int wide;
} text_lists[] = {
#define LIST(kind, texts, wide) {kind, texts, sizeof texts / sizeof *texts, wide}
    LIST(HOST, some_hosts, 0),       LIST(HOST_W, some_hosts, 1),
    LIST(SERVICE, some_services, 0), LIST(SERVICE_W, some_services, 1),
    LIST(TEXT, some_texts, 0),       LIST(TEXT_W, some_texts, 1),
    LIST(PROTOCOL_NAME, some_protocol_names, 0),
    LIST(OBJECT_NAME, some_object_names, 0), LIST(OBJECT_NAME_W, some_object_names, 1),
    LIST(CLASS_NAME, some_class_names, 0), LIST(PROGRAM, some_programs, 0),
#undef LIST
};

/* ---- Memory ----------------------------------------------------------------------------------- */

static const unsigned some_rooms[] = {1024, 0, 1, 3, 4, 8, 15, 16, 27, 28, 64, 128, 256};
enum { ROOMS = sizeof some_rooms / sizeof *some_rooms };

/* Sizes of values, and what they are filled with: never an address of a group, for it would be
 * joined. */
static const struct {
    unsigned size;
    unsigned char bytes[4];
} some_values[] = {{4, {1, 0, 0, 0}},  {4, {0, 0, 0, 0}},    {4, {1, 0, 1, 0}},  {4, {0, 0, 1, 0}},
                   {4, {127, 0, 0, 1}}, {4, {0, 0x10, 0, 0}}, {0, {0, 0, 0, 0}}, {1, {1, 0, 0, 0}},
                   {3, {1, 1, 0, 0}},  {8, {0, 0, 0, 0}},    {12, {1, 0, 0, 0}}, {20, {0, 0, 0, 0}},
                   {136, {0, 0, 0, 0}}, {136, {2, 0, 0, 0}},  {1024, {0, 0, 0, 0}}};
enum { VALUES = sizeof some_values / sizeof *some_values };

static const unsigned some_sizes[] = {100, 0, 1, 70000};
enum { SIZES = sizeof some_sizes / sizeof *some_sizes };

/* Memory for one call. */
static inline void *allocated(size_t size) {
    void *const place = malloc(size == 0 ? 1 : size);
    REQUIRE(place != NULL);
    memset(place, 0x5A, size);
    return place;
}

static inline void set_place(struct argument *a, const void *content, size_t size) {
    a->place = allocated(size);
    a->room = (unsigned)size;
    a->elements = 1;
    if (content != NULL) {
        memcpy(a->place, content, size);
    }
}

static inline void set_text(struct argument *a, const char *text, int wide) {
    size_t length, i;
    if (text == NULL) {
        return;
    }
    length = strlen(text) + 1;
    if (!wide) {
        set_place(a, text, length);
        return;
    }
    set_place(a, NULL, length * sizeof(WCHAR));
    for (i = 0; i < length; i++) {
        /* A byte that is no ASCII becomes half of a surrogate pair. */
        const unsigned char byte = (unsigned char)text[i];
        ((WCHAR *)a->place)[i] = (WCHAR)(byte < 0x80 ? byte : 0xD800 + byte);
    }
}

/* ---- Structures ------------------------------------------------------------------------------- */

enum { ADDRESSES = 12 };

static inline void set_address(struct scene *scene, struct argument *a, unsigned which, int free_port) {
    struct sockaddr_storage name;
    int length = test_loopback(AF_INET, free_port ? 0 : port_of(scene, which % 2), &name);
    switch (which) {
    case 0:
    case 1:
        break;
    case 2:
    case 3:
        length = test_loopback(AF_INET6, free_port ? 0 : port_of(scene, 0), &name);
        ((struct sockaddr_in6 *)&name)->sin6_scope_id = which == 2 ? 0 : 0xFFFFFFFF;
        break;
    case 4:
        ((struct sockaddr_in *)&name)->sin_port = 0;
        break;
    case 5:
        name.ss_family = 99;
        break;
    case 6:
        name.ss_family = AF_UNSPEC;
        break;
    case 7:
        memset(&name, 0xFF, sizeof name);
        break;
    case 8:
        length = 1;
        break;
    case 9:
        length = 2;
        break;
    case 10:
        length = (int)sizeof name;
        break;
    default:
        return;
    }
    set_place(a, &name, (size_t)length);
}

/* Sockets in the states that a scene has, and handles that are none. */
static inline SOCKET socket_at(struct scene *scene, unsigned which) {
    static const unsigned long long no_sockets[] = {0, 1, 2, 4000, 1 << 20, 0x40000004, 0x7FFFFFFF,
                                                    0xFFFFFFFF, 1ULL << 40, ~0ULL};
    if (which < STATES) {
        return socket_in(scene, (enum state)which);
    }
    if (which == STATES) {
        return scene->closed;
    }
    if (which == STATES + 1) {
        return (SOCKET)(size_t)scene->event;
    }
    return (SOCKET)no_sockets[which - STATES - 2];
}
enum { SOCKETS = STATES + 2 + 10 };

static inline int is_socket(unsigned which) {
    return which < STATES;
}

/* ---- Objects ---------------------------------------------------------------------------------- */

/* What is no handle: null, a closed one, those that mean this process and this thread, a window, and
 * numbers that never were one. */
enum { NO_HANDLES = 9, CLOSED_HANDLE = OBJECTS + 1, HANDLE_CHOICES = OBJECTS + NO_HANDLES };

static inline HANDLE handle_at(const struct objects *objects, enum kind kind, unsigned which) {
    static const unsigned long long no_handles[NO_HANDLES] = {
        0, 0, ~0ULL, ~1ULL, 0, 0x1234, 0x40FFFF06, 0x7FFFFFFC, 1ULL << 40};
    if (which < OBJECTS) {
        return objects->handles[(kind - EVENT + which) % OBJECTS];
    }
    if (which == CLOSED_HANDLE) {
        return objects->closed;
    }
    if (which == OBJECTS + 4) {
        return (HANDLE)objects->window;
    }
    return (HANDLE)(ULONG_PTR)no_handles[which - OBJECTS];
}

enum { WINDOW_CHOICES = 8, DESTROYED_WINDOW = 1 };

static inline HWND window_at(const struct objects *objects, unsigned which) {
    static const long long no_windows[WINDOW_CHOICES - 3] = {0, -3, 0x1234, 0x7FFFFFFC, 1LL << 40};
    switch (which) {
    case 0:
        return objects->window;
    case DESTROYED_WINDOW:
        return objects->destroyed;
    case 2:
        return (HWND)objects->handles[AN_EVENT];
    default:
        return (HWND)(ULONG_PTR)no_windows[which - 3];
    }
}

/* Arrays of handles: good ones, too many, one twice, bad ones. */
enum { HANDLE_LISTS = 7, TOO_MANY = MAXIMUM_WAIT_OBJECTS + 1 };

static inline void set_handles(const struct objects *objects, struct argument *a, unsigned which) {
    static const unsigned counts[HANDLE_LISTS - 1] = {1, 3, 0, TOO_MANY, 2, HANDLE_CHOICES};
    HANDLE handles[TOO_MANY];
    unsigned i;
    if (which == HANDLE_LISTS - 1) {
        return;
    }
    for (i = 0; i < counts[which]; i++) {
        handles[i] = handle_at(objects, EVENT, which >= 3 && which <= 4 ? 0 : i);
    }
    set_place(a, counts[which] == 0 ? NULL : handles, counts[which] * sizeof *handles);
    a->elements = counts[which];
}

/* ---- Sets ------------------------------------------------------------------------------------- */

enum { SETS = 7 };

static inline void set_fd_set(struct scene *scene, struct argument *a, unsigned which) {
    static const u_int counts[SETS - 1] = {1, 0, 3, 64, SOCKETS, 2};
    u_int i;
    size_t size;
    fd_set *set;
    if (which == SETS - 1) {
        return;
    }
    /* No longer than the sockets that are in it. */
    size = offsetof(fd_set, fd_array) + counts[which] * sizeof(SOCKET);
    set_place(a, NULL, size);
    set = (fd_set *)a->place;
    memcpy(set, &counts[which], sizeof counts[which]);
    for (i = 0; i < counts[which]; i++) {
        const SOCKET s = socket_at(scene, which == 3 ? i % STATES : which == 4 ? i : which == 5 ? 0 : i);
        memcpy((char *)a->place + offsetof(fd_set, fd_array) + i * sizeof s, &s, sizeof s);
    }
}

enum { POLLS = 7 };

static inline void set_polled(struct scene *scene, struct argument *a, unsigned which) {
    static const short asked[POLLS - 1] = {POLLRDNORM, POLLIN | POLLOUT, 0, -1, POLLPRI, POLLRDBAND};
    WSAPOLLFD entries[SOCKETS];
    unsigned i;
    if (which == POLLS - 1) {
        return;
    }
    for (i = 0; i < SOCKETS; i++) {
        entries[i].fd = socket_at(scene, i);
        entries[i].events = asked[which];
        entries[i].revents = 0x5A5A;
    }
    set_place(a, entries, which == 0 ? sizeof *entries : sizeof entries);
    a->elements = which == 0 ? 1 : SOCKETS;
}

enum { BUFFER_LISTS = 6 };

/* Lists of one to three buffers: good ones, an empty one, one that is null and not empty. */
static inline void set_buffers(struct argument *a, unsigned which, unsigned at_most) {
    static const struct {
        unsigned count;
        int sizes[INNER]; /* below zero: null, and as long without the sign */
    } lists[BUFFER_LISTS - 1] = {
        {1, {100, 0, 0}}, {3, {5, 0, 7}}, {2, {10, -5, 0}}, {1, {-INT_MAX, 0, 0}}, {3, {70000, 1, 1}}};
    WSABUF buffers[INNER];
    unsigned i;
    if (which == BUFFER_LISTS - 1) {
        return;
    }
    a->elements = lists[which].count < at_most ? lists[which].count : at_most;
    for (i = 0; i < a->elements; i++) {
        const int size = lists[which].sizes[i];
        if (size >= 0) {
            a->inner[i] = allocated((size_t)size);
        }
        buffers[i].buf = (char *)a->inner[i];
        buffers[i].len = size < 0 ? 0u - (unsigned)size : (unsigned)size;
    }
    i = a->elements;
    set_place(a, buffers, a->elements * sizeof *buffers);
    a->elements = i;
}

enum { MESSAGES = 5 };

/* A message to the loopback address, without one, with control bytes that say nothing. */
static inline void set_message(struct scene *scene, struct argument *a, unsigned which) {
    WSAMSG message;
    WSABUF buffer;
    struct argument name;
    memset(&message, 0, sizeof message);
    memset(&name, 0, sizeof name);
    if (which == MESSAGES - 1) {
        return;
    }
    buffer.len = 10;
    buffer.buf = (char *)(a->inner[0] = allocated(10));
    a->inner[1] = allocated(sizeof buffer);
    memcpy(a->inner[1], &buffer, sizeof buffer);
    message.lpBuffers = (LPWSABUF)a->inner[1];
    message.dwBufferCount = which == 1 ? 0 : 1;
    if (which == 2) {
        message.Control.len = 24;
        message.Control.buf = (char *)(a->inner[2] = allocated(24));
    } else if (which != 3) {
        set_address(scene, &name, 0, 0);
        message.name = (LPSOCKADDR)(a->inner[2] = name.place);
        message.namelen = (INT)name.room;
    }
    set_place(a, &message, sizeof message);
}

enum { ADDRESS_LISTS = 5 };

static inline void set_address_list(struct scene *scene, struct argument *a, unsigned which) {
    static const int counts[ADDRESS_LISTS - 1] = {1, 0, 1, -1};
    SOCKET_ADDRESS_LIST list;
    struct argument name;
    if (which == ADDRESS_LISTS - 1) {
        return;
    }
    memset(&list, 0, sizeof list);
    memset(&name, 0, sizeof name);
    set_address(scene, &name, 0, 0);
    a->inner[0] = name.place;
    list.iAddressCount = counts[which];
    list.Address[0].lpSockaddr = which == 2 ? NULL : (LPSOCKADDR)name.place;
    list.Address[0].iSockaddrLength = (INT)name.room;
    set_place(a, &list, sizeof list);
}

enum { HINT_LISTS = 9 };

static inline void set_hints(struct argument *a, unsigned which) {
    static const int hints[HINT_LISTS - 1][4] = {
        {AI_NUMERICHOST, AF_UNSPEC, 0, 0},
        {AI_PASSIVE, AF_INET, SOCK_STREAM, IPPROTO_TCP},
        {AI_NUMERICSERV | AI_CANONNAME | AI_NUMERICHOST, AF_INET6, SOCK_DGRAM, 0},
        {-1, AF_INET, SOCK_RAW, 255},
        {0, 99, 0, 0},
        {0, AF_INET, 77, 0},
        {AI_PASSIVE, AF_INET, SOCK_STREAM, IPPROTO_UDP},
        {AI_V4MAPPED | AI_ALL | AI_ADDRCONFIG, AF_INET6, -1, -1}};
    ADDRINFOA info;
    memset(&info, 0, sizeof info);
    if (which == HINT_LISTS - 1) {
        return;
    }
    info.ai_flags = hints[which][0];
    info.ai_family = hints[which][1];
    info.ai_socktype = hints[which][2];
    info.ai_protocol = hints[which][3];
    if (which == 4) {
        info.ai_canonname = (char *)"x";
    }
    set_place(a, &info, sizeof info); /* the wide one has the same members */
}

enum { TIMES = 6 };

static inline void set_time(struct argument *a, unsigned which) {
    static const struct timeval times[TIMES - 1] = {{0, 0}, {0, 1000}, {-1, 0}, {0, -1}, {0, INT_MIN}};
    if (which < TIMES - 1) {
        set_place(a, &times[which], sizeof *times);
    }
}

enum { INFOS = 4 };

static inline void set_info(struct argument *a, unsigned which) {
    WSAPROTOCOL_INFOW info; /* the longer one */
    memset(&info, which == 2 ? 0xFF : 0, sizeof info);
    if (which == 0) {
        return;
    }
    if (which == 3) {
        info.iAddressFamily = AF_INET;
        info.iSocketType = SOCK_STREAM;
        info.iProtocol = IPPROTO_TCP;
        info.dwCatalogEntryId = 1001;
    }
    set_place(a, &info, sizeof info);
}

/* ---- About the argument before ---------------------------------------------------------------- */

enum { LENGTHS = 7 };

/* Lengths of what `before` points to: true ones, and others that claim no more than there is. With
 * nothing to claim anything about, any will do. */
static inline long long a_length(const struct argument *before, long long whole, unsigned which) {
    switch (which) {
    case 0:
        return whole;
    case 1:
        return 0;
    case 2:
        return whole / 2;
    case 3:
        return whole < 1 ? whole : 1;
    case 4:
        return before->place == NULL ? INT_MAX : whole;
    case 5:
        return -1;
    default:
        return INT_MIN;
    }
}

static inline void set_about(struct argument *a, enum kind kind, const struct argument *before, unsigned which) {
    const int is_signed = kind == LENGTH || kind == LENGTH_AT || kind == WLENGTH;
    const int wide = kind == WCHARS || kind == WLENGTH || kind == WCHARS_AT;
    const unsigned element = wide ? (unsigned)sizeof(WCHAR) : 1;
    const long long whole = kind == COUNT ? before->elements : before->room / element;
    const int at = kind == LENGTH_AT || kind == SIZE_AT || kind == WCHARS_AT;
    int length;
    if (at && which == LENGTHS) {
        return; /* null */
    }
    /* Without a sign, what is below zero claims too much. */
    if (!is_signed && before->place != NULL && (which == 5 || which == 6)) {
        which = 0;
    }
    length = (int)a_length(before, whole, which);
    a->number = (unsigned long long)(long long)length;
    if (at) {
        set_place(a, &length, sizeof length);
    }
}

/* ---- All of them ------------------------------------------------------------------------------ */

/* How many choices there are of a kind. */
static inline unsigned choices(enum kind kind) {
    unsigned i;
    for (i = 0; i < sizeof number_lists / sizeof *number_lists; i++) {
        if (number_lists[i].kind == kind) {
            return number_lists[i].count;
        }
    }
    for (i = 0; i < sizeof text_lists / sizeof *text_lists; i++) {
        if (text_lists[i].kind == kind) {
            return text_lists[i].count;
        }
    }
    switch (kind) {
    case CONNECTED:
    case FRESH:
    case LISTENING:
    case DATAGRAM:
    case DATAGRAM_CONNECTED:
        return SOCKETS;
    case ROOM:
    case ROOM_W:
        return ROOMS + 1;
    case VALUE:
        return VALUES + 1;
    case BYTES:
        return SIZES + 1;
    case PLACE:
    case STRUCTURE:
        return 2;
    case NUMBER_AT:
        return sizeof some_flags / sizeof *some_flags + 1;
    case INFO:
        return INFOS;
    case NOTHING:
        return 2;
    case ADDRESS:
    case ADDRESS_FREE:
        return ADDRESSES;
    case HOST_BYTES:
        return 4;
    case PROTOCOLS:
        return 4;
    case TIME:
        return TIMES;
    case SET:
        return SETS;
    case POLLED:
        return POLLS;
    case BUFFERS:
    case ONE_BUFFER:
        return BUFFER_LISTS;
    case MESSAGE:
        return MESSAGES;
    case ADDRESS_LIST:
        return ADDRESS_LISTS;
    case HINTS:
        return HINT_LISTS;
    case EVENT:
    case MUTEX:
    case SEMAPHORE:
    case TIMER:
    case THREAD:
    case PROCESS:
    case PORT_HANDLE:
    case PIPE:
        return HANDLE_CHOICES;
    case HANDLES:
        return HANDLE_LISTS;
    case WINDOW:
        return WINDOW_CHOICES;
    case LENGTH:
    case SIZE_OF:
    case COUNT:
    case WCHARS:
    case WLENGTH:
        return LENGTHS;
    default:
        return LENGTHS + 1;
    }
}

/* Which socket of sockets.h a choice is. */
static inline unsigned socket_choice(enum kind kind, unsigned which) {
    static const unsigned first[] = {STREAM_CONNECTED, STREAM_FRESH, STREAM_LISTENING, UDP_BOUND,
                                     UDP_CONNECTED};
    return (first[kind - CONNECTED] + which) % SOCKETS;
}

static inline void set_memory(struct scene *scene, enum kind kind, unsigned which, struct argument *a) {
    static const int protocols[3][2] = {{IPPROTO_TCP, 0}, {0, 0}, {99, 0}};
    struct sockaddr_storage name;
    switch (kind) {
    case ROOM:
    case ROOM_W:
        if (which < ROOMS) {
            set_place(a, NULL, some_rooms[which] * (kind == ROOM ? 1 : sizeof(WCHAR)));
        }
        break;
    case VALUE:
        if (which < VALUES) {
            set_place(a, NULL, some_values[which].size);
            memset(a->place, 0, a->room);
            memcpy(a->place, some_values[which].bytes, a->room < 4 ? a->room : 4);
        }
        break;
    case BYTES:
        if (which < SIZES) {
            set_place(a, NULL, some_sizes[which]);
        }
        break;
    case PLACE:
        if (which == 0) {
            set_place(a, NULL, 8);
        }
        break;
    case STRUCTURE:
        if (which == 0) {
            set_place(a, NULL, 2048);
        }
        break;
    case NUMBER_AT:
        if (which < sizeof some_flags / sizeof *some_flags) {
            const int flags = (int)some_flags[which];
            set_place(a, &flags, sizeof flags);
        }
        break;
    case NOTHING:
        if (which == 1) {
            set_place(a, NULL, 2048);
            memset(a->place, 0, a->room);
        }
        break;
    case HOST_BYTES:
        test_loopback(which == 1 ? AF_INET6 : AF_INET, 0, &name);
        if (which == 0) {
            set_place(a, &((struct sockaddr_in *)&name)->sin_addr, 4);
        } else if (which == 1) {
            set_place(a, &((struct sockaddr_in6 *)&name)->sin6_addr, 16);
        } else if (which == 2) {
            set_place(a, NULL, 1);
        }
        break;
    case PROTOCOLS:
        if (which > 0) {
            set_place(a, protocols[which - 1], sizeof *protocols);
        }
        break;
    case MESSAGE:
        set_message(scene, a, which);
        break;
    case ADDRESS_LIST:
        set_address_list(scene, a, which);
        break;
    default:
        REQUIRE(!"a kind that nobody knows");
    }
}

/* Makes choice `which` of `kind`. What is before it stands before it. */
static inline void choose(struct scene *scene, enum kind kind, unsigned which, struct argument *a) {
    unsigned i;
    memset(a, 0, sizeof *a);
    for (i = 0; i < sizeof number_lists / sizeof *number_lists; i++) {
        if (number_lists[i].kind == kind) {
            a->number = (unsigned long long)number_lists[i].values[which];
            return;
        }
    }
    for (i = 0; i < sizeof text_lists / sizeof *text_lists; i++) {
        if (text_lists[i].kind == kind) {
            set_text(a, text_lists[i].texts[which], text_lists[i].wide);
            return;
        }
    }
    switch (kind) {
    case CONNECTED:
    case FRESH:
    case LISTENING:
    case DATAGRAM:
    case DATAGRAM_CONNECTED:
        a->number = socket_at(scene, socket_choice(kind, which));
        break;
    case EVENT:
    case MUTEX:
    case SEMAPHORE:
    case TIMER:
    case THREAD:
    case PROCESS:
    case PORT_HANDLE:
    case PIPE:
        a->number = (ULONG_PTR)handle_at(&scene->objects, kind, which);
        break;
    case HANDLES:
        set_handles(&scene->objects, a, which);
        break;
    case WINDOW:
        a->number = (ULONG_PTR)window_at(&scene->objects, which);
        break;
    case INFO:
        set_info(a, which);
        break;
    case ADDRESS:
    case ADDRESS_FREE:
        set_address(scene, a, which, kind == ADDRESS_FREE);
        break;
    case TIME:
        set_time(a, which);
        break;
    case SET:
        set_fd_set(scene, a, which);
        break;
    case POLLED:
        set_polled(scene, a, which);
        break;
    case BUFFERS:
        set_buffers(a, which, INNER);
        break;
    case ONE_BUFFER:
        set_buffers(a, BUFFER_LISTS - 1 - which, 1);
        break;
    case HINTS:
        set_hints(a, which);
        break;
    case LENGTH:
    case SIZE_OF:
    case COUNT:
    case WCHARS:
    case WLENGTH:
    case LENGTH_AT:
    case SIZE_AT:
    case WCHARS_AT:
        set_about(a, kind, a - 1, which);
        break;
    default:
        set_memory(scene, kind, which, a);
    }
}

static inline void release(struct argument *arguments) {
    unsigned i, k;
    for (i = 0; i < ARGUMENTS; i++) {
        free(arguments[i].place);
        for (k = 0; k < INNER; k++) {
            free(arguments[i].inner[k]);
        }
    }
}

#endif
