/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_OLEAUTO_DECL_H
#define WS2_OLEAUTO_DECL_H
#pragma GCC system_header

#include <wtypes.h>

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Copies a text to a new string.
 *
 * # Parameters
 *
 * - `psz`: the text, or null.
 *
 * # Returns
 *
 * The string, for `SysFreeString`; null where `psz` is, or when there is no memory. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstring>
 */
BSTR SysAllocString(const OLECHAR *psz) WS2_SYM_W(SysAllocString);

/**
 * Copies so many characters to a new string; zeros among them belong to it.
 *
 * # Parameters
 *
 * - `strIn`: the characters; null for a string of zeros.
 * - `ui`: how many.
 *
 * # Returns
 *
 * The string, for `SysFreeString`, with a zero behind its characters; null when there is no memory. The last error
 * stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstringlen>
 */
BSTR SysAllocStringLen(const OLECHAR *strIn,
                       UINT ui) WS2_SYM_W(SysAllocStringLen);

/**
 * Copies so many bytes to a new string.
 *
 * # Parameters
 *
 * - `psz`: the bytes; null for zeros.
 * - `len`: how many.
 *
 * # Returns
 *
 * The string, for `SysFreeString`, with zeros behind its bytes; null when there is no memory. The last error stays
 * as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysallocstringbytelen>
 */
BSTR SysAllocStringByteLen(LPCSTR psz,
                           UINT len) WS2_SYM(SysAllocStringByteLen);

/**
 * Puts a copy of a text in the place of a string, which is freed.
 *
 * # Parameters
 *
 * - `pbstr`: where the string is; it may be null.
 * - `psz`: the text, or null.
 *
 * # Returns
 *
 * `TRUE`; `FALSE`, with the string left alone, when there is no memory. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysreallocstring>
 */
INT SysReAllocString(BSTR *pbstr,
                     const OLECHAR *psz) WS2_SYM_W(SysReAllocString);

/**
 * Puts a string of so many characters in the place of another, which is freed.
 *
 * # Parameters
 *
 * - `pbstr`: where the string is; it may be null.
 * - `psz`: the characters; null to keep those of the string, as far as there is room.
 * - `len`: how many characters the new one has.
 *
 * # Returns
 *
 * `TRUE`; `FALSE`, with the string left alone, when there is no memory. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysreallocstringlen>
 */
INT SysReAllocStringLen(BSTR *pbstr,
                        const OLECHAR *psz,
                        UINT len) WS2_SYM_W(SysReAllocStringLen);

/**
 * Frees a string.
 *
 * # Parameters
 *
 * - `bstrString`: the string; null is none.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysfreestring>
 */
void SysFreeString(BSTR bstrString) WS2_SYM(SysFreeString);

/**
 * Tells how many characters a string has.
 *
 * # Parameters
 *
 * - `pbstr`: the string, or null.
 *
 * # Returns
 *
 * The number of its characters, without the zero behind them; 0 for null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysstringlen>
 */
UINT SysStringLen(BSTR pbstr) WS2_SYM_W(SysStringLen);

/**
 * Tells how many bytes a string has.
 *
 * # Parameters
 *
 * - `bstr`: the string, or null.
 *
 * # Returns
 *
 * The number of its bytes, without the zero behind them; 0 for null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/oleauto/nf-oleauto-sysstringbytelen>
 */
UINT SysStringByteLen(BSTR bstr) WS2_SYM(SysStringByteLen);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */


#endif /* WS2_OLEAUTO_DECL_H */
