/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _SPORDER_
#define _SPORDER_
#pragma GCC system_header

#include <ws2spi.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Orders the catalogue: sockets are made by the first entry that fits.
 *
 * # Parameters
 *
 * - `lpwdCatalogEntryId`: the numbers of all entries, each once, in their new order.
 * - `dwNumberOfEntries`: how many they are.
 *
 * # Returns
 *
 * 0, or the error itself; the last error stays as it is. This process knows the new order at once, others
 * from their next `WSAStartup` or `WSAEnumProtocols`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEINVAL` | `lpwdCatalogEntryId` is null, or does not name every entry once |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 * | `WSAENOBUFS` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sporder/nf-sporder-wscwriteproviderorder>
 */
int WSCWriteProviderOrder(LPDWORD lpwdCatalogEntryId,
                          DWORD dwNumberOfEntries) WS2_SYM(WSCWriteProviderOrder);

/**
 * Orders the catalogue of name spaces, which is the order in which they are asked.
 *
 * # Parameters
 *
 * - `lpProviderId`: the identifiers of all providers, each once, in their new order.
 * - `dwNumberOfEntries`: how many they are.
 *
 * # Returns
 *
 * 0, or the error itself; the last error stays as it is. This process knows the new order at once, others
 * from their next `WSAStartup` or `WSAEnumNameSpaceProviders`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSAEFAULT` | `lpProviderId` is null |
 * | `WSAEINVAL` | it does not name every provider once |
 * | `WSANO_RECOVERY` | the catalogue is damaged, or cannot be written |
 * | `WSA_NOT_ENOUGH_MEMORY` | there is no room for it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sporder/nf-sporder-wscwritenamespaceorder>
 */
int WSCWriteNameSpaceOrder(LPGUID lpProviderId,
                           DWORD dwNumberOfEntries) WS2_SYM(WSCWriteNameSpaceOrder);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* _SPORDER_ */
