/* What Microsoft adds to <time.h>. */
#ifndef WS2_CRT_TIME_H
#define WS2_CRT_TIME_H
#pragma GCC system_header

#include <ws2/crt_time_decl.h>

WS2_BEGIN_DECLS

/* The same for a time_t of 64 bits, which it always is. */
errno_t _localtime64_s(struct tm *tmDest, const __time64_t *sourceTime) WS2_SYM(localtime_s);
errno_t _gmtime64_s(struct tm *tmDest, const __time64_t *sourceTime) WS2_SYM(gmtime_s);
errno_t _ctime64_s(char *buffer, size_t numberOfElements, const __time64_t *sourceTime)
    WS2_SYM(ctime_s);

/* What libc has under another name. */
__time64_t _time64(__time64_t *destTime) WS2_LABEL("time");
__time64_t _mktime64(struct tm *timeptr) WS2_LABEL("mktime");
__time64_t _mkgmtime64(struct tm *timeptr) WS2_LABEL("timegm");
time_t _mkgmtime(struct tm *timeptr) WS2_LABEL("timegm");
struct tm *_localtime64(const __time64_t *sourceTime) WS2_LABEL("localtime");
struct tm *_gmtime64(const __time64_t *sourceTime) WS2_LABEL("gmtime");
char *_ctime64(const __time64_t *sourceTime) WS2_LABEL("ctime");
double _difftime64(__time64_t timeEnd, __time64_t timeStart) WS2_LABEL("difftime");
void _tzset(void) WS2_LABEL("tzset");

WS2_END_DECLS

#ifdef __cplusplus
/* The room's size may be left out when it is an array. */
extern "C++" {

template <size_t size> inline errno_t asctime_s(char (&buffer)[size], const struct tm *tmSource) {
    return asctime_s(buffer, size, tmSource);
}

template <size_t size> inline errno_t ctime_s(char (&buffer)[size], const time_t *sourceTime) {
    return ctime_s(buffer, size, sourceTime);
}
}
#endif

#endif
