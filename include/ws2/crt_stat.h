/*
 * What Microsoft has in <sys/stat.h>. The structures are libc's, whose sizes and times have 64 bits,
 * so that all variants are one.
 */
#ifndef WS2_CRT_STAT_H
#define WS2_CRT_STAT_H
#pragma GCC system_header

#include <ws2/crt_fcntl_decl.h>

/* A structure and a function each. */
#define _stat stat
#define _stat32 stat
#define _stat64 stat
#define _stati64 stat
#define _stat32i64 stat
#define _stat64i32 stat
#define __stat64 stat
#define _fstat fstat
#define _fstat32 fstat
#define _fstat64 fstat
#define _fstati64 fstat
#define _fstat32i64 fstat
#define _fstat64i32 fstat

/* The same numbers as libc's, which strict modes hide. */
#define _S_IFMT 0xF000
#define _S_IFDIR 0x4000
#define _S_IFCHR 0x2000
#define _S_IFIFO 0x1000
#define _S_IFREG 0x8000
#define _S_IEXEC 0x0040

#ifndef S_IREAD
#define S_IREAD 0400
#endif
#ifndef S_IWRITE
#define S_IWRITE 0200
#endif

#endif
