/* <direct.h>: directories. */
#ifndef _INC_DIRECT
#define _INC_DIRECT
#pragma GCC system_header

#include <sys/stat.h> /* mkdir */
#include <unistd.h>   /* chdir, getcwd, rmdir, which Microsoft declares here, too */
#include <ws2/crt.h>

#ifndef WS2_NO_CRT
#include <ws2/crt_direct_decl.h>

/* POSIX has a function of this name with a mode behind the path; both forms work. */
#ifdef __cplusplus
extern "C++" {
inline int mkdir(const char *dirname) {
    return _mkdir(dirname);
}
}
#else
#define mkdir(...) WS2_CRT_MKDIR(__VA_ARGS__, mkdir, _mkdir, 0)(__VA_ARGS__)
#define WS2_CRT_MKDIR(dirname, mode, function, ...) function
#endif
#endif

#endif
