/* What the test and its provider of a name space (name_space.c) know of each other. */

#ifndef NAME_SPACE_H
#define NAME_SPACE_H

#include <winsock2.h>

/* The first number of the identifier that a provider is installed under says how it behaves. */
enum behaviour {
    GOOD = 1,       /* knows "gateway.test" at 192.0.2.7, and no other name */
    SECOND,         /* knows it at 192.0.2.8, and "second.test" */
    REFUSES_START,  /* NSPStartup fails */
    SMALL_TABLE,    /* the table is said to end before its functions do */
    LARGE_TABLE,    /* or to be longer than any */
    INCOMPLETE,     /* a function is null */
    OLD,            /* of a time before there were controls: NSPIoctl is not there */
    REFUSES_BEGIN,  /* takes no question */
    BLOCKS,         /* tells no result before the look-up ends */
    SILENT          /* fails without a reason */
};

/* A control that answers a `struct report`. */
#define CONTROL_REPORT 0x88770001
/* A control that pends: it completes with the look-up's end. */
#define CONTROL_PENDS 0x88770002

struct report {
    int starts, cleanups, begins, ends, installed, removed, registered, deregistered;
    DWORD flags, space, protocols, blob_size;
    int has_class, has_completion, has_thread;
    char name[64], context[64], text[64], class_name[64];
};

#endif
