/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WINSOCK2API_
#define _WINSOCK2API_
#pragma GCC system_header
#include <ws2/winsock2_before.h>


/**
 * The longest description in [`WSAData`], in characters.
 */
#define WSADESCRIPTION_LEN 256

/**
 * The longest status in [`WSAData`], in characters.
 */
#define WSASYS_STATUS_LEN 128

/**
 * A null or short buffer.
 */
#define WSAEFAULT 10014

/**
 * An argument or a state that does not fit.
 */
#define WSAEINVAL 10022

/**
 * Not a socket.
 */
#define WSAENOTSOCK 10038

/**
 * A protocol that is not supported.
 */
#define WSAEPROTONOSUPPORT 10043

/**
 * A type of socket that the family does not have.
 */
#define WSAESOCKTNOSUPPORT 10044

/**
 * An address family that is not supported, or that the socket does not have.
 */
#define WSAEAFNOSUPPORT 10047

/**
 * A version that is not supported.
 */
#define WSAVERNOTSUPPORTED 10092

/**
 * `WSAStartup` has not succeeded yet.
 */
#define WSANOTINITIALISED 10093

/**
 * A system call that should never fail has failed.
 */
#define WSASYSCALLFAILURE 10107

/**
 * What `WSAStartup` tells about the library; the order of fields is that of 64-bit Windows.
 */
struct WSAData {
  /**
   * The version that the program is to use.
   */
  WORD wVersion;
  /**
   * The highest version that the library supports.
   */
  WORD wHighVersion;
  /**
   * For version 1.1 only: how many sockets a process may open.
   */
  unsigned short iMaxSockets;
  /**
   * For version 1.1 only: the longest datagram, in bytes.
   */
  unsigned short iMaxUdpDg;
  /**
   * Unused since version 2.
   */
  char *lpVendorInfo;
  /**
   * What the library is, zero-terminated.
   */
  char szDescription[257];
  /**
   * The state of the library, zero-terminated.
   */
  char szSystemStatus[129];
};

/**
 * A pointer to [`WSAData`].
 */
typedef struct WSAData *LPWSADATA;

/**
 * [`WSAData`].
 */
typedef struct WSAData WSADATA;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Begins the use of Winsock by this process.
 *
 * # Parameters
 *
 * - `wVersionRequested`: the highest version the program can use, major version in the low byte.
 * - `lpWSAData`: where the details of the library go.
 *
 * # Returns
 *
 * 0, or the error itself; the last error stays as it is. Each success needs a [`WSACleanup`].
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAVERNOTSUPPORTED` | the requested version is below 1.0 |
 * | `WSAEFAULT` | `lpWSAData` is null |
 *
 * # Safety
 *
 * `lpWSAData` is null or points to a writable `WSADATA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsastartup>
 */
int WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData) WS2_SYM(WSAStartup);

/**
 * Ends one use of Winsock; the call that matches the first `WSAStartup` closes every socket.
 *
 * # Returns
 *
 * 0, or `SOCKET_ERROR` with the reason in `WSAGetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | there is no successful `WSAStartup` left to undo |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsacleanup>
 */
int WSACleanup(void) WS2_SYM(WSACleanup);

/**
 * Answers the thread's last error.
 *
 * # Returns
 *
 * The error of the last call that failed on this thread; reading it does not reset it. The same
 * slot serves `GetLastError`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsagetlasterror>
 */
int WSAGetLastError(void) WS2_SYM(WSAGetLastError);

/**
 * Sets the thread's last error.
 *
 * # Parameters
 *
 * - `iError`: what the next `WSAGetLastError` of this thread answers.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winsock/nf-winsock-wsasetlasterror>
 *
 * # Differences from Windows
 *
 * - The page lists `WSANOTINITIALISED`, which a function without a result cannot report; it works
 *   before `WSAStartup`, as it does on Windows.
 */
void WSASetLastError(int iError) WS2_SYM(WSASetLastError);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#include <ws2/winsock2_after.h>
#endif /* _WINSOCK2API_ */
