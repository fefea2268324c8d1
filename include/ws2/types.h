/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_TYPES_H
#define WS2_TYPES_H
#pragma GCC system_header

#include <ws2/types_before.h>

/** Not true. */
#define FALSE 0
/** True. */
#define TRUE 1
/** A truth value in an `int`. */
typedef int BOOL;

/** 8 bits. */
typedef unsigned char BYTE;

/** A truth value in a byte. */
typedef BYTE BOOLEAN;

/** 8 bits. */
typedef unsigned char UCHAR;

/** 8 bits, a character of the ANSI functions. */
typedef char CHAR;

/** 8 bits, signed. */
typedef signed char INT8;

/** 8 bits, unsigned. */
typedef unsigned char UINT8;

/** 16 bits. */
typedef unsigned short WORD;

/** 16 bits, signed. */
typedef short SHORT;

/** 16 bits, unsigned. */
typedef unsigned short USHORT;

/** 16 bits, signed. */
typedef short INT16;

/** 16 bits, unsigned. */
typedef unsigned short UINT16;

/** 32 bits, also where the host's `unsigned long` has 64. */
typedef unsigned int DWORD;

/** 32 bits, signed. */
typedef int INT;

/** 32 bits, unsigned. */
typedef unsigned int UINT;

/** 32 bits, signed: Windows' `long`. */
typedef int LONG;

/** 32 bits, unsigned: Windows' `unsigned long`. */
typedef unsigned int ULONG;

/** 32 bits, signed. */
typedef int INT32;

/** 32 bits, unsigned. */
typedef unsigned int UINT32;

/** 32 bits, signed. */
typedef int LONG32;

/** 32 bits, unsigned. */
typedef unsigned int ULONG32;

/** 32 bits, unsigned. */
typedef unsigned int DWORD32;

/** 64 bits, signed. */
typedef long long LONGLONG;

/** 64 bits, unsigned. */
typedef unsigned long long ULONGLONG;

/** 64 bits, unsigned. */
typedef unsigned long long DWORDLONG;

/** 64 bits, signed. */
typedef long long INT64;

/** 64 bits, unsigned. */
typedef unsigned long long UINT64;

/** 64 bits, signed. */
typedef long long LONG64;

/** 64 bits, unsigned. */
typedef unsigned long long ULONG64;

/** 64 bits, unsigned. */
typedef unsigned long long DWORD64;

/** 32 bits, a number with a fraction. */
typedef float FLOAT;

/** A result of the component interfaces: negative is a failure. */
typedef LONG HRESULT;

/** A status of the kernel's interfaces. */
typedef LONG NTSTATUS;

/** A signed integer as wide as a pointer. */
typedef ptrdiff_t INT_PTR;

/** An unsigned integer as wide as a pointer. */
typedef size_t UINT_PTR;

/** A signed integer as wide as a pointer. */
typedef ptrdiff_t LONG_PTR;

/** An unsigned integer as wide as a pointer. */
typedef size_t ULONG_PTR;

/** An unsigned integer as wide as a pointer. */
typedef size_t DWORD_PTR;

/** A size in bytes. */
typedef size_t SIZE_T;

/** A size in bytes, or a negative number. */
typedef ptrdiff_t SSIZE_T;

/** A number of a message, as wide as a pointer. */
typedef UINT_PTR WPARAM;

/** A number or an address of a message, as wide as a pointer. */
typedef LONG_PTR LPARAM;

/** What a window procedure answers. */
typedef LONG_PTR LRESULT;

/** A name in 16 bits. */
typedef WORD ATOM;

/** A pointer to anything. */
typedef void *PVOID;

/** A pointer to anything. */
typedef void *LPVOID;

/** A pointer to anything, to read. */
typedef const void *LPCVOID;

/** A pointer to anything, to read. */
typedef const void *PCVOID;

/** A pointer to a `BOOL`. */
typedef BOOL *PBOOL;

/** A pointer to a `BOOL`. */
typedef BOOL *LPBOOL;

/** A pointer to a `BOOLEAN`. */
typedef BOOLEAN *PBOOLEAN;

/** A pointer to a `BYTE`, or the first of several. */
typedef BYTE *PBYTE;

/** A pointer to a `BYTE`, or the first of several. */
typedef BYTE *LPBYTE;

/** A pointer to a `UCHAR`, or the first of several. */
typedef UCHAR *PUCHAR;

/** A pointer to a `CHAR`, or the first of several. */
typedef CHAR *PCHAR;

/** A pointer to a `WORD`. */
typedef WORD *PWORD;

/** A pointer to a `WORD`. */
typedef WORD *LPWORD;

/** A pointer to a `SHORT`. */
typedef SHORT *PSHORT;

/** A pointer to a `USHORT`. */
typedef USHORT *PUSHORT;

/** A pointer to a `DWORD`. */
typedef DWORD *PDWORD;

/** A pointer to a `DWORD`. */
typedef DWORD *LPDWORD;

/** A pointer to an `INT`. */
typedef INT *PINT;

/** A pointer to an `INT`. */
typedef INT *LPINT;

/** A pointer to a `UINT`. */
typedef UINT *PUINT;

/** A pointer to a `LONG`. */
typedef LONG *PLONG;

/** A pointer to a `LONG`. */
typedef LONG *LPLONG;

/** A pointer to a `ULONG`. */
typedef ULONG *PULONG;

/** A pointer to a `UINT32`. */
typedef UINT32 *PUINT32;

/** A pointer to an `INT32`. */
typedef INT32 *PINT32;

/** A pointer to a `LONGLONG`. */
typedef LONGLONG *PLONGLONG;

/** A pointer to a `ULONGLONG`. */
typedef ULONGLONG *PULONGLONG;

/** A pointer to a `DWORDLONG`. */
typedef DWORDLONG *PDWORDLONG;

/** A pointer to an `INT64`. */
typedef INT64 *PINT64;

/** A pointer to a `UINT64`. */
typedef UINT64 *PUINT64;

/** A pointer to a `ULONG64`. */
typedef ULONG64 *PULONG64;

/** A pointer to a `DWORD64`. */
typedef DWORD64 *PDWORD64;

/** A pointer to an `INT_PTR`. */
typedef INT_PTR *PINT_PTR;

/** A pointer to a `UINT_PTR`. */
typedef UINT_PTR *PUINT_PTR;

/** A pointer to a `LONG_PTR`. */
typedef LONG_PTR *PLONG_PTR;

/** A pointer to a `ULONG_PTR`. */
typedef ULONG_PTR *PULONG_PTR;

/** A pointer to a `DWORD_PTR`. */
typedef DWORD_PTR *PDWORD_PTR;

/** A pointer to a `SIZE_T`. */
typedef SIZE_T *PSIZE_T;

/** A string. */
typedef CHAR *PSTR;

/** A string. */
typedef CHAR *LPSTR;

/** A string, to read. */
typedef const CHAR *PCSTR;

/** A string, to read. */
typedef const CHAR *LPCSTR;

/** A wide string. */
typedef WCHAR *PWCHAR;

/** A wide string. */
typedef WCHAR *PWSTR;

/** A wide string. */
typedef WCHAR *LPWSTR;

/** A wide string. */
typedef WCHAR *LPWCH;

/** A wide string. */
typedef WCHAR *PWCH;

/** A wide string, to read. */
typedef const WCHAR *PCWSTR;

/** A wide string, to read. */
typedef const WCHAR *LPCWSTR;

/** A wide string, to read. */
typedef const WCHAR *LPCWCH;

/** Something of the system's: event, thread, port, window, file. */
typedef void *HANDLE;

/** A pointer to a `HANDLE`, or to the first of several. */
typedef HANDLE *PHANDLE;

/** A pointer to a `HANDLE`, or to the first of several. */
typedef HANDLE *LPHANDLE;

/** Memory of `GlobalAlloc`. */
typedef HANDLE HGLOBAL;

/** Memory of `LocalAlloc`. */
typedef HANDLE HLOCAL;

/** What a window handle points to; never looked into. */
struct HWND__ {
    /** Nothing. */
    int unused;
};

/** A window, which receives messages. */
typedef struct HWND__ *HWND;

/** What an instance handle points to; never looked into. */
struct HINSTANCE__ {
    /** Nothing. */
    int unused;
};

/** The program or library that something belongs to. */
typedef struct HINSTANCE__ *HINSTANCE;

/** A loaded program or library. */
typedef HINSTANCE HMODULE;

/** What a registry key points to; never looked into. */
struct HKEY__ {
    /** Nothing. */
    int unused;
};

/** A key of the registry. */
typedef struct HKEY__ *HKEY;

/** A pointer to a `HKEY`. */
typedef HKEY *PHKEY;

/** A function of unknown parameters. */
typedef INT_PTR (*FARPROC)(void);

/** A function of unknown parameters. */
typedef INT_PTR (*PROC)(void);

/** An identifier that is unique in the world, as `{Data1-Data2-Data3-Data4[0..2]-Data4[2..8]}`. */
struct _GUID {
    /** The first 8 hexadecimal digits. */
    unsigned int Data1;
    /** The next 4. */
    unsigned short Data2;
    /** The next 4. */
    unsigned short Data3;
    /** The next 4 and the last 12. */
    unsigned char Data4[8];
};

/** An identifier that is unique in the world. */
typedef struct _GUID GUID;

/** A pointer to a `GUID`. */
typedef GUID *LPGUID;

/** A pointer to a `GUID`, to read. */
typedef const GUID *LPCGUID;

/** A 64-bit integer, whole or in halves. */
union _LARGE_INTEGER {
    /** The halves, without a name of their own. */
    struct {
        /** The lower 32 bits. */
        DWORD LowPart;
        /** The upper 32 bits. */
        LONG HighPart;
    };
    /** The halves, by name. */
    struct {
        /** The lower 32 bits. */
        DWORD LowPart;
        /** The upper 32 bits. */
        LONG HighPart;
    } u;
    /** The whole. */
    LONGLONG QuadPart;
};

/** A 64-bit integer, whole or in halves. */
typedef union _LARGE_INTEGER LARGE_INTEGER;

/** A pointer to a `LARGE_INTEGER`. */
typedef LARGE_INTEGER *PLARGE_INTEGER;

/** An unsigned 64-bit integer, whole or in halves. */
union _ULARGE_INTEGER {
    /** The halves, without a name of their own. */
    struct {
        /** The lower 32 bits. */
        DWORD LowPart;
        /** The upper 32 bits. */
        DWORD HighPart;
    };
    /** The halves, by name. */
    struct {
        /** The lower 32 bits. */
        DWORD LowPart;
        /** The upper 32 bits. */
        DWORD HighPart;
    } u;
    /** The whole. */
    ULONGLONG QuadPart;
};

/** An unsigned 64-bit integer, whole or in halves. */
typedef union _ULARGE_INTEGER ULARGE_INTEGER;

/** A pointer to a `ULARGE_INTEGER`. */
typedef ULARGE_INTEGER *PULARGE_INTEGER;

/** A point in time: 100 nanoseconds since 1601 began, in UTC. */
struct _FILETIME {
    /** The lower 32 bits. */
    DWORD dwLowDateTime;
    /** The upper 32 bits. */
    DWORD dwHighDateTime;
};

/** A point in time: 100 nanoseconds since 1601 began, in UTC. */
typedef struct _FILETIME FILETIME;

/** A pointer to a `FILETIME`. */
typedef FILETIME *PFILETIME;

/** A pointer to a `FILETIME`. */
typedef FILETIME *LPFILETIME;

/** An operation that completes later. It belongs to the operation until then. */
struct _OVERLAPPED {
    /** The status of the operation; pending until it is complete. */
    ULONG_PTR Internal;
    /** How many bytes went over. */
    ULONG_PTR InternalHigh;
    /** Where in a file. */
    union {
        /** The position. */
        struct {
            /** The lower 32 bits. */
            DWORD Offset;
            /** The upper 32 bits. */
            DWORD OffsetHigh;
        };
        /** The address. */
        PVOID Pointer;
    };
    /** Signalled on completion, or null. */
    HANDLE hEvent;
};

/** An operation that completes later. */
typedef struct _OVERLAPPED OVERLAPPED;

/** A pointer to an operation that completes later. */
typedef OVERLAPPED *LPOVERLAPPED;

/** A socket: the descriptor number of the system, with an entry in the socket table. */
typedef UINT_PTR SOCKET;

/** A group of sockets. */
typedef unsigned int GROUP;

/** An event object. */
typedef HANDLE WSAEVENT;

/** A pointer to a `WSAEVENT`, or to the first of several. */
typedef WSAEVENT *LPWSAEVENT;

#include <ws2/types_after.h>

#endif /* WS2_TYPES_H */
