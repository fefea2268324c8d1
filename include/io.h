/* <io.h>: files by descriptors and by names, as Microsoft's C runtime has them. */
#ifndef _INC_IO
#define _INC_IO
#pragma GCC system_header

#include <unistd.h> /* close, read, write ..., which Microsoft declares here, too */
#include <ws2/crt.h>

#ifndef WS2_NO_CRT
#include <ws2/crt_io_decl.h>

WS2_BEGIN_DECLS

/* Opens a file. With _O_CREAT comes what a new one allows: _S_IREAD, _S_IWRITE or both. */
int _open(const char *filename, int oflag, ...) WS2_SYM(_open);
int _wopen(const wchar_t *filename, int oflag, ...) WS2_SYM_W(_wopen);
int _sopen(const char *filename, int oflag, int shflag, ...) WS2_SYM(_sopen);
int _wsopen(const wchar_t *filename, int oflag, int shflag, ...) WS2_SYM_W(_wsopen);

/* The same without underscores. */
long filelength(int fd) WS2_SYM(_filelength);
long tell(int handle) WS2_SYM(_tell);
int eof(int fd) WS2_SYM(_eof);
#ifdef __APPLE__
#define setmode _setmode /* BSD has another function of this name */
#else
int setmode(int fd, int mode) WS2_SYM(_setmode);
#endif

/* What libc has under another name. */
int _close(int fd) WS2_LABEL("close");
int _dup(int fd) WS2_LABEL("dup");
int _isatty(int fd) WS2_LABEL("isatty");

WS2_END_DECLS
#endif

#endif
