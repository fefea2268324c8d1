/* What ws2ipdef.h stands on, and the one structure that the generator cannot print. */
#ifndef WS2_WS2IPDEF_BEFORE_H
#define WS2_WS2IPDEF_BEFORE_H
#pragma GCC system_header

#include <winsock2.h>

/* The zone of an address. In Rust: abi/internet.rs. */
typedef struct _SCOPE_ID {
    union {
        struct {
            ULONG Zone : 28; /* an index of the level */
            ULONG Level : 4; /* one of SCOPE_LEVEL */
        };
        ULONG Value;
    };
} SCOPE_ID, *PSCOPE_ID;

#endif
