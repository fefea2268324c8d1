/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_CRT_FCNTL_DECL_H
#define WS2_CRT_FCNTL_DECL_H
#pragma GCC system_header


/** Lines end with CR and LF in the file. Here they do not: text is as the system has it. */
#define _O_TEXT 0x04000000
/** No translation. */
#define _O_BINARY 0x08000000
/** Text in UTF-16 with a mark. Here it is UTF-8, as all text. */
#define _O_WTEXT 0x10000000
/** Text in UTF-16. Here it is UTF-8, as all text. */
#define _O_U16TEXT 0x12000000
/** Text in UTF-8. */
#define _O_U8TEXT 0x14000000
/** A file that is gone when it is closed. */
#define _O_TEMPORARY 0x40000000
/** A hint. */
#define _O_SHORT_LIVED 0
/** A hint. */
#define _O_SEQUENTIAL 0
/** A hint. */
#define _O_RANDOM 0
/** A file that may be read. */
#define _S_IREAD 0x0100
/** A file that may be written. */
#define _S_IWRITE 0x0080
/** Shared as in versions before networks. */
#define _SH_COMPAT 0x00
/** Others may neither read nor write. */
#define _SH_DENYRW 0x10
/** Others may not write. */
#define _SH_DENYWR 0x20
/** Others may not read. */
#define _SH_DENYRD 0x30
/** Others may do all. */
#define _SH_DENYNO 0x40
/** Others may do all, but not write when this may only read. */
#define _SH_SECURE 0x80


#endif /* WS2_CRT_FCNTL_DECL_H */
