/* SendARP: the physical address of a neighbour, who is asked if it is not known.
 *
 * To have neighbours, the program starts itself again in a name space of its own, with `unshare`, and
 * there uses `ip` to make two interfaces that lead to each other, one of them in a second name space. A
 * shell waits there for commands. Where that is not permitted it is skipped.
 *
 * Spec:    https://learn.microsoft.com/windows/win32/api/iphlpapi/nf-iphlpapi-sendarp
 * Windows: as here, in the ways of Vista and later
 * Limit:   30 s
 * Oracle:  no, it makes interfaces as only Linux lets it
 * Covers:  src/interfaces/neighbours.rs, src/sys/network/asking.rs, src/sys/changes */

#include "own_network.h"
#include <iphlpapi.h>

#define OWN "192.0.2.1"
#define OWN_PHYSICAL "\x02\0\0\0\0\x01"
#define OTHER "192.0.2.2"
#define OTHER_PHYSICAL "\x02\0\0\0\0\x02"

static void run(const char *command) {
    char line[1000];
    snprintf(line, sizeof line, "%s", command);
    REQUIRE(system(line) == 0);
}

/* Has the shell at the other end do something, and waits until it is done. */
static void there(const char *command) {
    char line[1000];
    snprintf(line, sizeof line, "echo '%s && echo done > answers' > commands; read done < answers",
             command);
    REQUIRE(system(line) == 0);
}

/* Room for an address, and more, that is filled with something else. */
typedef struct room {
    unsigned char bytes[8];
    ULONG length;
} room;

static room empty(ULONG length) {
    room made;
    memset(made.bytes, 0xEE, sizeof made.bytes);
    made.length = length;
    return made;
}

static DWORD ask(const char *whom, const char *from, room *answer) {
    const IPAddr source = from == NULL ? 0 : inet_addr(from);
    return SendARP(inet_addr(whom), source, answer->bytes, &answer->length);
}

static void succeeds(const char *whom, const char *from, const char *physical) {
    room answer = empty(8);
    CHECK_INT(ask(whom, from, &answer), NO_ERROR);
    CHECK_INT(answer.length, 6);
    CHECK_MEM(answer.bytes, physical, 6);
    CHECK_MEM(answer.bytes + 6, "\xEE\xEE", 2);
}

static void fails(const char *whom, const char *from, DWORD error) {
    room answer = empty(8);
    CHECK_INT(ask(whom, from, &answer), error);
    CHECK_INT(answer.length, 0);
    CHECK_INT(answer.bytes[0], 0xEE);
}

static void a_neighbour_answers(void) {
    succeeds(OTHER, NULL, OTHER_PHYSICAL);
    succeeds(OTHER, NULL, OTHER_PHYSICAL); /* and is known from then on */
    run("ip neighbour flush dev ws2own");
    succeeds(OTHER, OWN, OTHER_PHYSICAL);
}

static void who_does_not_answer_is_no_neighbour(void) {
    fails("192.0.2.3", NULL, ERROR_BAD_NET_NAME);
    fails("192.0.2.3", OWN, ERROR_BAD_NET_NAME);
    there("ip address add 192.0.2.3/24 dev ws2other");
    succeeds("192.0.2.3", NULL, OTHER_PHYSICAL);
}

static void who_is_known_is_not_asked(void) {
    run("ip neighbour add 192.0.2.4 lladdr 02:00:00:00:00:04 dev ws2own");
    succeeds("192.0.2.4", NULL, "\x02\0\0\0\0\x04");
}

static void this_machine_has_addresses_too(void) {
    succeeds(OWN, NULL, OWN_PHYSICAL);
    succeeds(OWN, OWN, OWN_PHYSICAL);
    fails("127.0.0.1", NULL, ERROR_BAD_NET_NAME);
    fails("127.0.0.7", NULL, ERROR_BAD_NET_NAME);
}

static void whom_a_router_leads_to_is_no_neighbour(void) {
    run("ip route add 198.51.100.0/24 via " OTHER);
    fails("198.51.100.1", NULL, ERROR_BAD_NET_NAME);
    fails("203.0.113.1", NULL, ERROR_BAD_NET_NAME);
}

static void the_source_chooses_the_interface(void) {
    fails(OTHER, "192.0.2.77", ERROR_NOT_FOUND);
    fails(OTHER, OTHER, ERROR_NOT_FOUND);
    fails(OTHER, "127.0.0.1", ERROR_BAD_NET_NAME);
}

static void everybody_is_nobody_in_particular(void) {
    static const char *const all[] = {"0.0.0.0", "224.0.0.1", "255.255.255.255", "192.0.2.255"};
    size_t at;
    for (at = 0; at < sizeof all / sizeof *all; at++) {
        fails(all[at], NULL, ERROR_INVALID_PARAMETER);
    }
}

static void the_room_must_do(void) {
    room answer = empty(5);
    CHECK_INT(ask(OTHER, NULL, &answer), ERROR_BUFFER_OVERFLOW);
    CHECK_INT(answer.length, 0);
    CHECK_INT(answer.bytes[0], 0xEE);
    answer = empty(0);
    CHECK_INT(ask(OTHER, "192.0.2.77", &answer), ERROR_BUFFER_OVERFLOW);
    answer = empty(6);
    CHECK_INT(ask(OTHER, NULL, &answer), NO_ERROR);
    CHECK_INT(answer.length, 6);
    CHECK_INT(SendARP(inet_addr(OTHER), 0, NULL, &answer.length), ERROR_INVALID_PARAMETER);
    CHECK_INT(SendARP(inet_addr(OTHER), 0, answer.bytes, NULL), ERROR_INVALID_PARAMETER);
}

static void inside(void) {
    run("mkfifo commands answers");
    /* It ends with the test, or by itself. */
    run("unshare -n timeout 25 sh 0<>commands & "
        "echo 'echo $$ > answers' > commands; read shell < answers; "
        "ip link set lo up && ip link add ws2own address 02:00:00:00:00:01 type veth "
        "peer name ws2other address 02:00:00:00:00:02 netns $shell");
    there("ip address add " OTHER "/24 dev ws2other && ip link set ws2other up");
    run("ip address add " OWN "/24 dev ws2own && ip link set ws2own up && "
        "ip ntable change name arp_cache dev ws2own retrans 100 2>/dev/null || true");
    RUN(a_neighbour_answers);
    RUN(who_does_not_answer_is_no_neighbour);
    RUN(who_is_known_is_not_asked);
    RUN(this_machine_has_addresses_too);
    RUN(whom_a_router_leads_to_is_no_neighbour);
    RUN(the_source_chooses_the_interface);
    RUN(everybody_is_nobody_in_particular);
    RUN(the_room_must_do);
    run("echo exit > commands");
}

static void outside(void) {
    SKIP("there are no network name spaces here, no ip, or no pairs of interfaces");
}

int main(int argc, char **argv) {
    return run_in_own_network(argc, argv,
                              "sh -c 'ip link add ws2own type veth && unshare -n true'",
                              "place=$(mktemp -d) && cd \"$place\" && "
                              "{ " IN_OWN_NETWORK "; answer=$?; cd / && rm -r \"$place\"; exit $answer; }",
                              inside, outside);
}
