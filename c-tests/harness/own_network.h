/* A test that changes the network: the program starts itself again in a name space of its own, with `unshare`,
 * and changes what is there with `ip`. */

#ifndef OWN_NETWORK_H
#define OWN_NETWORK_H

#include "ws2test.h"

#define OWN_NETWORK_IS_POSSIBLE "ip link set lo up"
#define IN_OWN_NETWORK "unshare -rn \"$program\" inside"

/* Runs `inside` in a network of its own, where the system lets the command `possible` succeed in one, else
 * `outside` in the one that there is. The shell starts the program anew by `start`. */
static inline int run_in_own_network(int argc, char **argv, const char *possible, const char *start,
                                     void (*inside)(void), void (*outside)(void)) {
    char command[2000];
    if (argc > 1 && strcmp(argv[1], "inside") == 0) {
        return test_run(inside, 1);
    }
#ifdef __linux__
    snprintf(command, sizeof command, "unshare -rn %s 2>/dev/null", possible);
    if (system(command) == 0) {
        snprintf(command, sizeof command, "program=$(realpath '%s') && %s", argv[0], start);
        return system(command) == 0 ? 0 : TEST_FAILURE;
    }
#endif
    (void)command, (void)possible, (void)start;
    return test_run(outside, 1);
}

#endif
