/* Types that the headers of Microsoft's C runtime share. */
#ifndef WS2_CRT_TYPES_H
#define WS2_CRT_TYPES_H
#pragma GCC system_header

#include <stddef.h>
#include <stdint.h>
#include <ws2/config.h>

/* An error: 0, or a value of errno. */
#if defined(__APPLE__)
#include <sys/_types/_errno_t.h>
#else
typedef int errno_t;
#endif
typedef size_t rsize_t;
typedef long long __time64_t;
typedef int __time32_t;

/* What the invalid parameter handler is told: in release builds only nulls. */
typedef void (*_invalid_parameter_handler)(const wchar_t *, const wchar_t *, const wchar_t *,
                                           unsigned int, uintptr_t);

/* For a count: as much as there is room for. */
#define _TRUNCATE ((size_t)-1)
/* The answer of a function that has cut a text because of it. */
#define STRUNCATE 80
#define _NLSCMPERROR 2147483647

/* The number of elements of an array; in C++, of nothing else. */
#ifdef __cplusplus
extern "C++" {
template <typename element, size_t size> char (&ws2_countof(element (&array)[size]))[size];
}
#define _countof(array) (sizeof(ws2_countof(array)) + 0)
#else
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif

#endif
