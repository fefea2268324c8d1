/*
 * The ground the other headers stand on: which platforms they are for, and how the library's
 * symbols are spelled.
 *
 * Every symbol of the library begins with ws2_, so that it never takes the place of one of the C
 * library's. A prototype keeps its Windows name and carries the symbol as an assembler label. No
 * name becomes a macro, and a class member called send or a variable called bind stays what it is.
 */
#ifndef WS2_CONFIG_H
#define WS2_CONFIG_H
#pragma GCC system_header

#if !defined(__GNUC__)
#error "ws2_32: these headers need gcc or clang"
#elif !defined(__linux__) && !defined(__APPLE__)
#error "ws2_32: these headers are for Linux and macOS; on Windows use Microsoft's"
#elif !defined(__LP64__)
#error "ws2_32: these headers are for 64-bit programs"
#endif

#define WS2_STRING_(x) #x
#define WS2_STRING(x) WS2_STRING_(x)

/* A label is the symbol as the linker sees it: on macOS with a leading underscore. */
#define WS2_LABEL(symbol) __asm__(WS2_STRING(__USER_LABEL_PREFIX__) symbol)

/* The link name of a function: `int bind(...) WS2_SYM(bind);`. */
#define WS2_SYM(name) WS2_LABEL("ws2_" #name)

/* The link name of a function with wide characters, which there is once for each width. */
#if __SIZEOF_WCHAR_T__ == 2 /* -fshort-wchar */
#define WS2_SYM_W(name) WS2_LABEL("ws2_" #name "16")
#else
#define WS2_SYM_W(name) WS2_LABEL("ws2_" #name "32")
#endif

/* musl has one width of its own for wchar_t, unless there is one already. */
#if defined(__linux__) && __SIZEOF_WCHAR_T__ == 2 && !defined(__cplusplus)
#include <features.h>
#if !defined(__GLIBC__) && !defined(__DEFINED_wchar_t)
#define __DEFINED_wchar_t
typedef __WCHAR_TYPE__ wchar_t;
#endif
#endif

/* A structure whose address is a multiple of `bytes`. */
#define WS2_ALIGNED(bytes) __attribute__((__aligned__(bytes)))

/*
 * The code that calls a program's wmain has to know how wide its characters are. Its parameters are
 * the program's choice, so that no prototype can give it a label.
 */
#if __SIZEOF_WCHAR_T__ == 2
#define wmain wmain16
#endif

#ifdef __cplusplus
#define WS2_BEGIN_DECLS extern "C" {
#define WS2_END_DECLS }
#else
#define WS2_BEGIN_DECLS
#define WS2_END_DECLS
#endif

/*
 * For the inline helpers of these headers. The functions of the library are not noexcept, because
 * the type of a function is visible to templates and Microsoft's are not.
 */
#if defined(__cplusplus) && __cplusplus >= 201103L
#define WS2_NOEXCEPT noexcept
#else
#define WS2_NOEXCEPT
#endif

/* An inline function of these headers: no symbol of its own, no warning when it is not used. */
#define WS2_INLINE static __inline__ __attribute__((__always_inline__, __unused__))

#endif
