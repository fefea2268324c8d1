/*
 * Compilers check formats by the rules of ISO C. `%lu` with a DWORD, `%I64d` and `%ws` are right
 * here, so the checks that call them wrong are off from here on. clang goes on counting arguments;
 * gcc has no finer switch.
 */
#ifndef WS2_CRT_FORMAT_CHECKS_H
#define WS2_CRT_FORMAT_CHECKS_H
#pragma GCC system_header

#ifdef __clang__
#pragma clang diagnostic ignored "-Wformat"
#pragma clang diagnostic warning "-Wformat-extra-args"
#pragma clang diagnostic warning "-Wformat-insufficient-args"
#else
#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
#pragma GCC diagnostic ignored "-Wformat-overflow"
#pragma GCC diagnostic ignored "-Wformat-truncation"
#endif

#endif
