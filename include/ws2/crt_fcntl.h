/* What Microsoft has in <fcntl.h>: flags of _open, which may be mixed with POSIX'. */
#ifndef WS2_CRT_FCNTL_H
#define WS2_CRT_FCNTL_H
#pragma GCC system_header

#include <ws2/crt_fcntl_decl.h>

#define _O_RDONLY O_RDONLY
#define _O_WRONLY O_WRONLY
#define _O_RDWR O_RDWR
#define _O_APPEND O_APPEND
#define _O_CREAT O_CREAT
#define _O_TRUNC O_TRUNC
#define _O_EXCL O_EXCL
#define _O_NOINHERIT O_CLOEXEC
#define _O_RAW _O_BINARY

/* For POSIX' open, too, which need not know them: nothing is translated. */
#ifndef O_BINARY
#define O_BINARY 0
#endif
#ifndef O_TEXT
#define O_TEXT 0
#endif

#endif
