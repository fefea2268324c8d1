/*
 * <mbstring.h>: strings of several bytes a character. They are UTF-8, in which no part of a character
 * looks like another one, so that the functions on bytes do what is wanted.
 */
#ifndef _INC_MBSTRING
#define _INC_MBSTRING
#pragma GCC system_header

#include <string.h>
#include <ws2/crt.h>

#ifndef WS2_NO_CRT
#include <ws2/config.h>

WS2_BEGIN_DECLS

unsigned char *_mbscpy(unsigned char *strDestination, const unsigned char *strSource)
    WS2_LABEL("strcpy");
unsigned char *_mbscat(unsigned char *strDestination, const unsigned char *strSource)
    WS2_LABEL("strcat");
int _mbscmp(const unsigned char *string1, const unsigned char *string2) WS2_LABEL("strcmp");
int _mbsicmp(const unsigned char *string1, const unsigned char *string2) WS2_SYM(_stricmp);
int _mbsnbicmp(const unsigned char *string1, const unsigned char *string2, size_t count)
    WS2_SYM(_strnicmp);
unsigned char *_mbschr(const unsigned char *str, unsigned int c) WS2_LABEL("strchr");
unsigned char *_mbsrchr(const unsigned char *str, unsigned int c) WS2_LABEL("strrchr");
unsigned char *_mbsstr(const unsigned char *str, const unsigned char *strSearch)
    WS2_LABEL("strstr");
unsigned char *_mbsdup(const unsigned char *strSource) WS2_SYM(_strdup);
unsigned char *_mbslwr(unsigned char *str) WS2_SYM(_strlwr);
unsigned char *_mbsupr(unsigned char *str) WS2_SYM(_strupr);

WS2_END_DECLS
#endif

#endif
