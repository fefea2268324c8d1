/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_TIME_DECL_H
#define WS2_CRT_TIME_DECL_H
#pragma GCC system_header

#include <time.h>
#include <ws2/crt_types.h>

/** The time as `_ftime` tells it. */
struct _timeb {
    /** Seconds since the beginning of 1970, UTC. */
    time_t time;
    /** Milliseconds behind them. */
    unsigned short millitm;
    /** Minutes from the local time to UTC, westwards. */
    short timezone;
    /** Whether summer time is in force. */
    short dstflag;
};

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Makes a date of the local time zone of a moment.
 *
 * # Parameters
 *
 * - `tmDest`: gets the date; all of it is -1 after an error.
 * - `sourceTime`: seconds since the beginning of 1970, UTC.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or the moment is before 1970 or after the year 3000 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/localtime-s-localtime32-s-localtime64-s>
 */
errno_t localtime_s(struct tm *tmDest,
                    const time_t *sourceTime) WS2_SYM(localtime_s);

/**
 * Makes a date of UTC of a moment.
 *
 * # Parameters
 *
 * - `tmDest`: gets the date; all of it is -1 after an error.
 * - `sourceTime`: seconds since the beginning of 1970, UTC.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, or the moment is before 1970 or after the year 3000 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/gmtime-s-gmtime32-s-gmtime64-s>
 */
errno_t gmtime_s(struct tm *tmDest, const time_t *sourceTime) WS2_SYM(gmtime_s);

/**
 * Writes a date as text: `Thu Jan 01 00:00:00 1970` and a newline.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes.
 * - `numberOfElements`: the room there, in characters; 26 are needed.
 * - `tmSource`: the date.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, there is too little room, or it is no date |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/asctime-s-wasctime-s>
 */
errno_t asctime_s(char *buffer, size_t numberOfElements, const struct tm *tmSource) WS2_SYM(asctime_s);

/**
 * Writes a moment as text, in the local time zone: `Thu Jan 01 00:00:00 1970` and a newline.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes.
 * - `numberOfElements`: the room there, in characters; 26 are needed.
 * - `sourceTime`: seconds since the beginning of 1970, UTC.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | one is null, there is too little room, or the moment is before 1970 or after the year 3000 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/ctime-s-ctime32-s-ctime64-s-wctime-s-wctime32-s-wctime64-s>
 */
errno_t ctime_s(char *buffer,
                size_t numberOfElements,
                const time_t *sourceTime) WS2_SYM(ctime_s);

/**
 * Writes the local date, `mm/dd/yy`.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes.
 * - `numberOfElements`: the room there, in characters; 9 are needed.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null or there is too little room |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdate-s-wstrdate-s>
 */
errno_t _strdate_s(char *buffer, size_t numberOfElements) WS2_SYM(_strdate_s);

/**
 * Writes the local date, `mm/dd/yy`.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes: 9 characters.
 *
 * # Returns
 *
 * `buffer`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strdate-wstrdate>
 */
char *_strdate(char *buffer) WS2_SYM(_strdate);

/**
 * Writes the local time, `hh:mm:ss`.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes.
 * - `numberOfElements`: the room there, in characters; 9 are needed.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `buffer` is null or there is too little room |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtime-s-wstrtime-s>
 */
errno_t _strtime_s(char *buffer, size_t numberOfElements) WS2_SYM(_strtime_s);

/**
 * Writes the local time, `hh:mm:ss`.
 *
 * # Parameters
 *
 * - `buffer`: where the text goes: 9 characters.
 *
 * # Returns
 *
 * `buffer`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/strtime-wstrtime>
 */
char *_strtime(char *buffer) WS2_SYM(_strtime);

/**
 * Answers the time in seconds and milliseconds.
 *
 * # Parameters
 *
 * - `timeptr`: gets it.
 *
 * # Returns
 *
 * 0, or the error, which is in `errno` too.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `EINVAL` | `timeptr` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/ftime-s-ftime32-s-ftime64-s>
 */
errno_t _ftime_s(struct _timeb *timeptr) WS2_SYM(_ftime_s);

/**
 * Answers the time in seconds and milliseconds.
 *
 * # Parameters
 *
 * - `timeptr`: gets it.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/cpp/c-runtime-library/reference/ftime-ftime32-ftime64>
 */
void _ftime(struct _timeb *timeptr) WS2_SYM(_ftime);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_CRT_TIME_DECL_H */
