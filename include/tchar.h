/*
 * Characters that are narrow, or wide when _UNICODE is defined, and the functions of the C runtime
 * for them: _tcslen is strlen or wcslen. (UNICODE without an underscore chooses among Windows'
 * functions.)
 */
#ifndef _INC_TCHAR
#define _INC_TCHAR
#pragma GCC system_header

#include <ws2/config.h>

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include <ws2/crt.h>

#ifdef _UNICODE

#define __T(text) L##text
typedef wchar_t _TCHAR, _TSCHAR, _TUCHAR, _TXCHAR;
typedef wint_t _TINT;
#define _TEOF WEOF

/* The program. */
#define _tmain wmain
#define _tWinMain wWinMain
#define _tenviron _wenviron
#define _targv __wargv
#define _tpgmptr _wpgmptr

/* Formatted output and input. */
#define _tprintf wprintf
#define _tprintf_s wprintf_s
#define _tprintf_l _wprintf_l
#define _tcprintf _cwprintf
#define _tcprintf_s _cwprintf_s
#define _vtcprintf _vcwprintf
#define _ftprintf fwprintf
#define _ftprintf_s fwprintf_s
#define _stprintf _swprintf
#define _stprintf_s swprintf_s
#define _sctprintf _scwprintf
#define _vsctprintf _vscwprintf
#define _sntprintf _snwprintf
#define _sntprintf_s _snwprintf_s
#define _vtprintf vwprintf
#define _vtprintf_s vwprintf_s
#define _vftprintf vfwprintf
#define _vftprintf_s vfwprintf_s
#define _vstprintf _vswprintf
#define _vstprintf_s vswprintf_s
#define _vsntprintf _vsnwprintf
#define _vsntprintf_s _vsnwprintf_s
#define _tscanf wscanf
#define _tscanf_s wscanf_s
#define _ftscanf fwscanf
#define _ftscanf_s fwscanf_s
#define _stscanf swscanf
#define _stscanf_s swscanf_s
#define _sntscanf _snwscanf
#define _sntscanf_s _snwscanf_s
#define _tcscanf _cwscanf
#define _tcscanf_s _cwscanf_s

/* Characters and lines of a stream. */
#define _fgettc fgetwc
#define _fgettchar _fgetwchar
#define _fgetts fgetws
#define _fputtc fputwc
#define _fputtchar _fputwchar
#define _fputts fputws
#define _gettc getwc
#define _gettch _getwch
#define _gettche _getwche
#define _gettchar getwchar
#define _getts _getws
#define _getts_s _getws_s
#define _puttc putwc
#define _puttch _putwch
#define _puttchar putwchar
#define _putts _putws
#define _ungettc ungetwc
#define _ungettch _ungetwch
#define _cgetts _cgetws
#define _cgetts_s _cgetws_s
#define _cputts _cputws

/* Files. */
#define _tfopen _wfopen
#define _tfopen_s _wfopen_s
#define _tfdopen _wfdopen
#define _tfsopen _wfsopen
#define _tfreopen _wfreopen
#define _tfreopen_s _wfreopen_s
#define _tperror _wperror
#define _tpopen _wpopen
#define _ttempnam _wtempnam
#define _ttmpnam _wtmpnam
#define _ttmpnam_s _wtmpnam_s
#define _topen _wopen
#define _topen_s _wsopen_s
#define _tsopen _wsopen
#define _tsopen_s _wsopen_s
#define _tcreat _wcreat
#define _taccess _waccess
#define _taccess_s _waccess_s
#define _tchmod _wchmod
#define _tremove _wremove
#define _trename _wrename
#define _tunlink _wunlink
#define _tfindfirst _wfindfirst
#define _tfindnext _wfindnext
#define _tfinddata_t _wfinddata_t
#define _tfinddata64_t _wfinddata64_t
#define _tmktemp _wmktemp
#define _tmktemp_s _wmktemp_s
#define _tstat _wstat
#define _tstat64 _wstat64
#define _tstati64 _wstati64
#define _tchdir _wchdir
#define _tgetcwd _wgetcwd
#define _tgetdcwd _wgetdcwd
#define _tmkdir _wmkdir
#define _trmdir _wrmdir
#define _tfullpath _wfullpath
#define _tmakepath _wmakepath
#define _tmakepath_s _wmakepath_s
#define _tsplitpath _wsplitpath
#define _tsplitpath_s _wsplitpath_s
#define _tsearchenv _wsearchenv
#define _tsearchenv_s _wsearchenv_s
#define _tutime _wutime

/* Processes and the environment. */
#define _tgetenv _wgetenv
#define _tgetenv_s _wgetenv_s
#define _tdupenv_s _wdupenv_s
#define _tputenv _wputenv
#define _tputenv_s _wputenv_s
#define _tsystem _wsystem
#define _tsetlocale _wsetlocale
#define _texecl _wexecl
#define _texeclp _wexeclp
#define _texecv _wexecv
#define _texecvp _wexecvp
#define _tspawnl _wspawnl
#define _tspawnlp _wspawnlp
#define _tspawnv _wspawnv
#define _tspawnvp _wspawnvp

/* Dates. */
#define _tasctime _wasctime
#define _tasctime_s _wasctime_s
#define _tctime _wctime
#define _tctime_s _wctime_s
#define _tctime64 _wctime64
#define _tcsftime wcsftime
#define _tstrdate _wstrdate
#define _tstrdate_s _wstrdate_s
#define _tstrtime _wstrtime
#define _tstrtime_s _wstrtime_s

/* Numbers. */
#define _tcstod wcstod
#define _tcstof wcstof
#define _tcstol wcstol
#define _tcstoll wcstoll
#define _tcstoul wcstoul
#define _tcstoull wcstoull
#define _tcstoi64 _wcstoi64
#define _tcstoui64 _wcstoui64
#define _tstof _wtof
#define _tstoi _wtoi
#define _tstol _wtol
#define _tstoi64 _wtoi64
#define _tstoll _wtoll
#define _ttof _wtof
#define _ttoi _wtoi
#define _ttoi64 _wtoi64
#define _ttol _wtol
#define _itot _itow
#define _itot_s _itow_s
#define _ltot _ltow
#define _ltot_s _ltow_s
#define _ultot _ultow
#define _ultot_s _ultow_s
#define _i64tot _i64tow
#define _i64tot_s _i64tow_s
#define _ui64tot _ui64tow
#define _ui64tot_s _ui64tow_s

/* Strings. */
#define _tcscat wcscat
#define _tcscat_s wcscat_s
#define _tcschr wcschr
#define _tcscmp wcscmp
#define _tcscoll wcscoll
#define _tcscpy wcscpy
#define _tcscpy_s wcscpy_s
#define _tcscspn wcscspn
#define _tcsdup _wcsdup
#define _tcserror _wcserror
#define _tcserror_s _wcserror_s
#define _tcsicmp _wcsicmp
#define _tcsicoll _wcsicoll
#define _tcslen wcslen
#define _tcsnlen wcsnlen
#define _tcslwr _wcslwr
#define _tcslwr_s _wcslwr_s
#define _tcsncat wcsncat
#define _tcsncat_s wcsncat_s
#define _tcsnccat wcsncat
#define _tcsncmp wcsncmp
#define _tcsnccmp wcsncmp
#define _tcsncpy wcsncpy
#define _tcsncpy_s wcsncpy_s
#define _tcsnccpy wcsncpy
#define _tcsnicmp _wcsnicmp
#define _tcsncicmp _wcsnicmp
#define _tcsnset _wcsnset
#define _tcsnset_s _wcsnset_s
#define _tcspbrk wcspbrk
#define _tcsrchr wcsrchr
#define _tcsrev _wcsrev
#define _tcsset _wcsset
#define _tcsset_s _wcsset_s
#define _tcsspn wcsspn
#define _tcsstr wcsstr
#define _tcstok_s wcstok_s
#define _tcsupr _wcsupr
#define _tcsupr_s _wcsupr_s
#define _tcsxfrm wcsxfrm
#define _tcsclen wcslen
#define _tcsccmp wcscmp
#define _tcscicmp _wcsicmp

/* Characters. */
#define _istalnum iswalnum
#define _istalpha iswalpha
#define _istascii iswascii
#define _istcntrl iswcntrl
#define _istdigit iswdigit
#define _istgraph iswgraph
#define _istlower iswlower
#define _istprint iswprint
#define _istpunct iswpunct
#define _istspace iswspace
#define _istupper iswupper
#define _istxdigit iswxdigit
#define _totlower towlower
#define _totupper towupper

/* Microsoft's strtok takes two arguments, whatever the width. */
#define _tcstok ws2_wcstok
WS2_INLINE wchar_t *ws2_wcstok(wchar_t *string, const wchar_t *delimiters)
{
    static __thread wchar_t *rest;
    return wcstok(string, delimiters, &rest);
}

#define _tcsdec(begin, current) ((begin) < (current) ? (current)-1 : 0)
#define _tcsinc(current) ((current) + 1)
#define _tcsnextc(current) ((unsigned)*(current))
#define _tcsninc(current, count) ((current) + (count))
#define _tclen(current) 1
#define _tccpy(to, from) (*(to) = *(from))
#define _tccmp(one, other) (*(one) - *(other))
#define _istlead(character) 0
#define _istleadbyte(character) 0

#else

#define __T(text) text
typedef char _TCHAR, _TXCHAR;
typedef signed char _TSCHAR;
typedef unsigned char _TUCHAR;
typedef int _TINT;
#define _TEOF EOF

/* The program. */
#define _tmain main
#define _tWinMain WinMain
#define _tenviron _environ
#define _targv __argv
#define _tpgmptr _pgmptr

/* Formatted output and input. */
#define _tprintf printf
#define _tprintf_s printf_s
#define _tprintf_l _printf_l
#define _tcprintf _cprintf
#define _tcprintf_s _cprintf_s
#define _vtcprintf _vcprintf
#define _ftprintf fprintf
#define _ftprintf_s fprintf_s
#define _stprintf sprintf
#define _stprintf_s sprintf_s
#define _sctprintf _scprintf
#define _vsctprintf _vscprintf
#define _sntprintf _snprintf
#define _sntprintf_s _snprintf_s
#define _vtprintf vprintf
#define _vtprintf_s vprintf_s
#define _vftprintf vfprintf
#define _vftprintf_s vfprintf_s
#define _vstprintf vsprintf
#define _vstprintf_s vsprintf_s
#define _vsntprintf _vsnprintf
#define _vsntprintf_s _vsnprintf_s
#define _tscanf scanf
#define _tscanf_s scanf_s
#define _ftscanf fscanf
#define _ftscanf_s fscanf_s
#define _stscanf sscanf
#define _stscanf_s sscanf_s
#define _sntscanf _snscanf
#define _sntscanf_s _snscanf_s
#define _tcscanf _cscanf
#define _tcscanf_s _cscanf_s

/* Characters and lines of a stream. */
#define _fgettc fgetc
#define _fgettchar _fgetchar
#define _fgetts fgets
#define _fputtc fputc
#define _fputtchar _fputchar
#define _fputts fputs
#define _gettc getc
#define _gettch _getch
#define _gettche _getche
#define _gettchar getchar
#define _getts gets
#define _getts_s gets_s
#define _puttc putc
#define _puttch _putch
#define _puttchar putchar
#define _putts puts
#define _ungettc ungetc
#define _ungettch _ungetch
#define _cgetts _cgets
#define _cgetts_s _cgets_s
#define _cputts _cputs

/* Files. */
#define _tfopen fopen
#define _tfopen_s fopen_s
#define _tfdopen _fdopen
#define _tfsopen _fsopen
#define _tfreopen freopen
#define _tfreopen_s freopen_s
#define _tperror perror
#define _tpopen _popen
#define _ttempnam _tempnam
#define _ttmpnam tmpnam
#define _ttmpnam_s tmpnam_s
#define _topen _open
#define _topen_s _sopen_s
#define _tsopen _sopen
#define _tsopen_s _sopen_s
#define _tcreat _creat
#define _taccess _access
#define _taccess_s _access_s
#define _tchmod _chmod
#define _tremove remove
#define _trename rename
#define _tunlink _unlink
#define _tfindfirst _findfirst
#define _tfindnext _findnext
#define _tfinddata_t _finddata_t
#define _tfinddata64_t __finddata64_t
#define _tmktemp _mktemp
#define _tmktemp_s _mktemp_s
#define _tstat _stat
#define _tstat64 _stat64
#define _tstati64 _stati64
#define _tchdir _chdir
#define _tgetcwd _getcwd
#define _tgetdcwd _getdcwd
#define _tmkdir _mkdir
#define _trmdir _rmdir
#define _tfullpath _fullpath
#define _tmakepath _makepath
#define _tmakepath_s _makepath_s
#define _tsplitpath _splitpath
#define _tsplitpath_s _splitpath_s
#define _tsearchenv _searchenv
#define _tsearchenv_s _searchenv_s
#define _tutime _utime

/* Processes and the environment. */
#define _tgetenv getenv
#define _tgetenv_s getenv_s
#define _tdupenv_s _dupenv_s
#define _tputenv _putenv
#define _tputenv_s _putenv_s
#define _tsystem system
#define _tsetlocale setlocale
#define _texecl _execl
#define _texeclp _execlp
#define _texecv _execv
#define _texecvp _execvp
#define _tspawnl _spawnl
#define _tspawnlp _spawnlp
#define _tspawnv _spawnv
#define _tspawnvp _spawnvp

/* Dates. */
#define _tasctime asctime
#define _tasctime_s asctime_s
#define _tctime ctime
#define _tctime_s ctime_s
#define _tctime64 _ctime64
#define _tcsftime strftime
#define _tstrdate _strdate
#define _tstrdate_s _strdate_s
#define _tstrtime _strtime
#define _tstrtime_s _strtime_s

/* Numbers. */
#define _tcstod strtod
#define _tcstof strtof
#define _tcstol strtol
#define _tcstoll strtoll
#define _tcstoul strtoul
#define _tcstoull strtoull
#define _tcstoi64 _strtoi64
#define _tcstoui64 _strtoui64
#define _tstof atof
#define _tstoi atoi
#define _tstol atol
#define _tstoi64 _atoi64
#define _tstoll atoll
#define _ttof atof
#define _ttoi atoi
#define _ttoi64 _atoi64
#define _ttol atol
#define _itot _itoa
#define _itot_s _itoa_s
#define _ltot _ltoa
#define _ltot_s _ltoa_s
#define _ultot _ultoa
#define _ultot_s _ultoa_s
#define _i64tot _i64toa
#define _i64tot_s _i64toa_s
#define _ui64tot _ui64toa
#define _ui64tot_s _ui64toa_s

/* Strings. */
#define _tcscat strcat
#define _tcscat_s strcat_s
#define _tcschr strchr
#define _tcscmp strcmp
#define _tcscoll strcoll
#define _tcscpy strcpy
#define _tcscpy_s strcpy_s
#define _tcscspn strcspn
#define _tcsdup _strdup
#define _tcserror strerror
#define _tcserror_s strerror_s
#define _tcsicmp _stricmp
#define _tcsicoll _stricoll
#define _tcslen strlen
#define _tcsnlen strnlen
#define _tcslwr _strlwr
#define _tcslwr_s _strlwr_s
#define _tcsncat strncat
#define _tcsncat_s strncat_s
#define _tcsnccat strncat
#define _tcsncmp strncmp
#define _tcsnccmp strncmp
#define _tcsncpy strncpy
#define _tcsncpy_s strncpy_s
#define _tcsnccpy strncpy
#define _tcsnicmp _strnicmp
#define _tcsncicmp _strnicmp
#define _tcsnset _strnset
#define _tcsnset_s _strnset_s
#define _tcspbrk strpbrk
#define _tcsrchr strrchr
#define _tcsrev _strrev
#define _tcsset _strset
#define _tcsset_s _strset_s
#define _tcsspn strspn
#define _tcsstr strstr
#define _tcstok_s strtok_s
#define _tcsupr _strupr
#define _tcsupr_s _strupr_s
#define _tcsxfrm strxfrm
#define _tcsclen strlen
#define _tcsccmp strcmp
#define _tcscicmp _stricmp

/* Characters. */
#define _istalnum isalnum
#define _istalpha isalpha
#define _istascii __isascii
#define _istcntrl iscntrl
#define _istdigit isdigit
#define _istgraph isgraph
#define _istlower islower
#define _istprint isprint
#define _istpunct ispunct
#define _istspace isspace
#define _istupper isupper
#define _istxdigit isxdigit
#define _totlower tolower
#define _totupper toupper
#define _tcstok strtok

#define _tcsdec(begin, current) ((begin) < (current) ? (current)-1 : 0)
#define _tcsinc(current) ((current) + 1)
#define _tcsnextc(current) ((unsigned)(unsigned char)*(current))
#define _tcsninc(current, count) ((current) + (count))
#define _tclen(current) 1
#define _tccpy(to, from) (*(to) = *(from))
#define _tccmp(one, other) ((unsigned char)*(one) - (unsigned char)*(other))
#define _istlead(character) 0
#define _istleadbyte(character) 0

#endif

/* A macro as argument is expanded first. */
#define _T(text) __T(text)
#define _TEXT(text) __T(text)

/* The underscore's TCHAR is also Windows', unless UNICODE says otherwise. */
#ifndef _TCHAR_DEFINED
#define _TCHAR_DEFINED
typedef _TCHAR TCHAR, *PTCHAR;
#endif

#endif
