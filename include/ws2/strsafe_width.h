/*
 * The functions of <strsafe.h> for one width of characters; it includes this once for each.
 *
 * Every function comes down to one of three ways to put text behind the first `length` characters
 * of a string: from another string, from a format, from standard input.
 */
#pragma GCC system_header

/* How an ...Ex function reports: the end of the string and the room behind it, its end included. */
STRSAFEAPI WS2_STRSAFE(ws2_strsafe_finish)(HRESULT result, WS2_STRSAFE_CHARACTER *to, size_t room,
                                           size_t before, size_t length, DWORD flags,
                                           WS2_STRSAFE_CHARACTER **end, size_t *remaining)
{
    const int pattern = STRSAFE_GET_FILL_PATTERN(flags);
    if (room != 0 && FAILED(result)) {
        if (flags & STRSAFE_NO_TRUNCATION) {
            length = before;
            to[length] = 0;
        }
        if (flags & STRSAFE_FILL_ON_FAILURE) {
            memset(to, pattern, room * sizeof *to);
            length = pattern == 0 ? 0 : room - 1;
            to[length] = 0;
        }
        if (flags & STRSAFE_NULL_ON_FAILURE) {
            length = 0;
            to[0] = 0;
        }
    } else if (room > length + 1 && flags & STRSAFE_FILL_BEHIND_NULL) {
        memset(to + length + 1, pattern, (room - length - 1) * sizeof *to);
    }
    if (SUCCEEDED(result) || result == STRSAFE_E_INSUFFICIENT_BUFFER) {
        if (end) {
            *end = to ? to + length : to;
        }
        if (remaining) {
            *remaining = room - length;
        }
    }
    return result;
}

/* Whether `to` and `flags` can be used; and the length of the string there, for ...Cat. */
STRSAFEAPI WS2_STRSAFE(ws2_strsafe_check)(const WS2_STRSAFE_CHARACTER *to, size_t room, DWORD flags,
                                          size_t *length)
{
    const int may_be_null = (flags & STRSAFE_IGNORE_NULLS) != 0 && room == 0;
    if ((!may_be_null && (!to || room == 0)) || room > STRSAFE_MAX_CCH) {
        return STRSAFE_E_INVALID_PARAMETER;
    }
    if (length) {
        *length = 0;
        while (*length < room && to[*length] != 0) {
            ++*length;
        }
        if (*length == room && room != 0) {
            return STRSAFE_E_INVALID_PARAMETER;
        }
    }
    return flags & ~(DWORD)STRSAFE_VALID_FLAGS ? STRSAFE_E_INVALID_PARAMETER : S_OK;
}

/* Puts at most `count` characters of `from` behind the first `*length`. */
STRSAFEAPI WS2_STRSAFE(ws2_strsafe_append)(WS2_STRSAFE_CHARACTER *to, size_t room, size_t *length,
                                           const WS2_STRSAFE_CHARACTER *from, size_t count)
{
    if (room == 0) {
        if (count == 0 || *from == 0) {
            return S_OK;
        }
        return to ? STRSAFE_E_INSUFFICIENT_BUFFER : STRSAFE_E_INVALID_PARAMETER;
    }
    while (count != 0 && *from != 0 && *length < room - 1) {
        to[(*length)++] = *from++;
        count--;
    }
    to[*length] = 0;
    return count != 0 && *from != 0 ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK;
}

/* ...Copy and ...Cat with everything that their variants have. `append` says which. */
STRSAFEAPI WS2_STRSAFE(ws2_strsafe_copy)(int append, WS2_STRSAFE_CHARACTER *to, size_t room,
                                         const WS2_STRSAFE_CHARACTER *from, size_t count,
                                         WS2_STRSAFE_CHARACTER **end, size_t *remaining,
                                         DWORD flags)
{
    static const WS2_STRSAFE_CHARACTER empty[1] = {0};
    size_t length = 0;
    size_t before;
    HRESULT result = WS2_STRSAFE(ws2_strsafe_check)(to, room, flags, append ? &length : NULL);
    if (FAILED(result)) {
        return result;
    }
    before = length;
    if (count > STRSAFE_MAX_LENGTH) {
        if (room != 0 && !append) {
            to[0] = 0;
        }
        result = STRSAFE_E_INVALID_PARAMETER;
    } else {
        if (!from && flags & STRSAFE_IGNORE_NULLS) {
            from = empty;
        }
        result = WS2_STRSAFE(ws2_strsafe_append)(to, room, &length, from, count);
    }
    return WS2_STRSAFE(ws2_strsafe_finish)(result, to, room, before, length, flags, end, remaining);
}

STRSAFEAPI WS2_STRSAFE(ws2_strsafe_print)(WS2_STRSAFE_CHARACTER *to, size_t room,
                                          WS2_STRSAFE_CHARACTER **end, size_t *remaining,
                                          DWORD flags, const WS2_STRSAFE_CHARACTER *format,
                                          va_list arguments)
{
    static const WS2_STRSAFE_CHARACTER empty[1] = {0};
    size_t length = 0;
    HRESULT result = WS2_STRSAFE(ws2_strsafe_check)(to, room, flags, NULL);
    if (FAILED(result)) {
        return result;
    }
    if (!format && flags & STRSAFE_IGNORE_NULLS) {
        format = empty;
    }
    if (room == 0) {
        result = WS2_STRSAFE(ws2_strsafe_append)(to, room, &length, format, 1);
    } else {
        const int written = WS2_STRSAFE(ws2_strsafe_format)(to, room - 1, format, arguments);
        if (written < 0 || (size_t)written > room - 1) {
            result = STRSAFE_E_INSUFFICIENT_BUFFER;
            length = room - 1;
        } else {
            length = (size_t)written;
        }
        to[length] = 0;
    }
    return WS2_STRSAFE(ws2_strsafe_finish)(result, to, room, 0, length, flags, end, remaining);
}

/* Reads a line without its end. What does not fit stays in the stream. */
STRSAFEAPI WS2_STRSAFE(ws2_strsafe_gets)(WS2_STRSAFE_CHARACTER *to, size_t room,
                                         WS2_STRSAFE_CHARACTER **end, size_t *remaining,
                                         DWORD flags)
{
    size_t length = 0;
    HRESULT result = WS2_STRSAFE(ws2_strsafe_check)(to, room, flags, NULL);
    if (FAILED(result)) {
        return result;
    }
    if (room <= 1) {
        result = STRSAFE_E_INSUFFICIENT_BUFFER;
    }
    while (room > 1) {
        const wint_t character = (wint_t)WS2_STRSAFE_READ();
        if (character == (wint_t)WS2_STRSAFE_EOF) {
            result = length == 0 ? STRSAFE_E_END_OF_FILE : S_OK;
            break;
        }
        if (character == '\n') {
            break;
        }
        to[length++] = (WS2_STRSAFE_CHARACTER)character;
        if (length == room - 1) {
            result = STRSAFE_E_INSUFFICIENT_BUFFER;
            break;
        }
    }
    if (room != 0) {
        to[length] = 0;
    }
    return WS2_STRSAFE(ws2_strsafe_finish)(result, to, room, 0, length, flags, end, remaining);
}

/* ---- Characters ---------------------------------------------------------------------------- */

STRSAFEAPI WS2_STRSAFE(StringCchCopyEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                        const WS2_STRSAFE_CHARACTER *pszSrc,
                                        WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcchRemaining,
                                        DWORD dwFlags)
{
    return WS2_STRSAFE(ws2_strsafe_copy)(0, pszDest, cchDest, pszSrc, STRSAFE_MAX_LENGTH,
                                         ppszDestEnd, pcchRemaining, dwFlags);
}

STRSAFEAPI WS2_STRSAFE(StringCchCopy)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                      const WS2_STRSAFE_CHARACTER *pszSrc)
{
    return WS2_STRSAFE(StringCchCopyEx)(pszDest, cchDest, pszSrc, NULL, NULL, 0);
}

STRSAFEAPI WS2_STRSAFE(StringCchCopyNEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                         const WS2_STRSAFE_CHARACTER *pszSrc, size_t cchToCopy,
                                         WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcchRemaining,
                                         DWORD dwFlags)
{
    return WS2_STRSAFE(ws2_strsafe_copy)(0, pszDest, cchDest, pszSrc, cchToCopy, ppszDestEnd,
                                         pcchRemaining, dwFlags);
}

STRSAFEAPI WS2_STRSAFE(StringCchCopyN)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                       const WS2_STRSAFE_CHARACTER *pszSrc, size_t cchToCopy)
{
    return WS2_STRSAFE(StringCchCopyNEx)(pszDest, cchDest, pszSrc, cchToCopy, NULL, NULL, 0);
}

STRSAFEAPI WS2_STRSAFE(StringCchCatEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                       const WS2_STRSAFE_CHARACTER *pszSrc,
                                       WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcchRemaining,
                                       DWORD dwFlags)
{
    return WS2_STRSAFE(ws2_strsafe_copy)(1, pszDest, cchDest, pszSrc, STRSAFE_MAX_LENGTH,
                                         ppszDestEnd, pcchRemaining, dwFlags);
}

STRSAFEAPI WS2_STRSAFE(StringCchCat)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                     const WS2_STRSAFE_CHARACTER *pszSrc)
{
    return WS2_STRSAFE(StringCchCatEx)(pszDest, cchDest, pszSrc, NULL, NULL, 0);
}

STRSAFEAPI WS2_STRSAFE(StringCchCatNEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                        const WS2_STRSAFE_CHARACTER *pszSrc, size_t cchToAppend,
                                        WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcchRemaining,
                                        DWORD dwFlags)
{
    return WS2_STRSAFE(ws2_strsafe_copy)(1, pszDest, cchDest, pszSrc, cchToAppend, ppszDestEnd,
                                         pcchRemaining, dwFlags);
}

STRSAFEAPI WS2_STRSAFE(StringCchCatN)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                      const WS2_STRSAFE_CHARACTER *pszSrc, size_t cchToAppend)
{
    return WS2_STRSAFE(StringCchCatNEx)(pszDest, cchDest, pszSrc, cchToAppend, NULL, NULL, 0);
}

STRSAFEAPI WS2_STRSAFE(StringCchVPrintfEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                           WS2_STRSAFE_CHARACTER **ppszDestEnd,
                                           size_t *pcchRemaining, DWORD dwFlags,
                                           const WS2_STRSAFE_CHARACTER *pszFormat, va_list argList)
{
    return WS2_STRSAFE(ws2_strsafe_print)(pszDest, cchDest, ppszDestEnd, pcchRemaining, dwFlags,
                                          pszFormat, argList);
}

STRSAFEAPI WS2_STRSAFE(StringCchVPrintf)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                         const WS2_STRSAFE_CHARACTER *pszFormat, va_list argList)
{
    return WS2_STRSAFE(ws2_strsafe_print)(pszDest, cchDest, NULL, NULL, 0, pszFormat, argList);
}

STRSAFEAPI WS2_STRSAFE(StringCchPrintfEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                          WS2_STRSAFE_CHARACTER **ppszDestEnd,
                                          size_t *pcchRemaining, DWORD dwFlags,
                                          const WS2_STRSAFE_CHARACTER *pszFormat, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, pszFormat);
    result = WS2_STRSAFE(ws2_strsafe_print)(pszDest, cchDest, ppszDestEnd, pcchRemaining, dwFlags,
                                            pszFormat, arguments);
    va_end(arguments);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCchPrintf)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                        const WS2_STRSAFE_CHARACTER *pszFormat, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, pszFormat);
    result = WS2_STRSAFE(ws2_strsafe_print)(pszDest, cchDest, NULL, NULL, 0, pszFormat, arguments);
    va_end(arguments);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCchGetsEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest,
                                        WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcchRemaining,
                                        DWORD dwFlags)
{
    return WS2_STRSAFE(ws2_strsafe_gets)(pszDest, cchDest, ppszDestEnd, pcchRemaining, dwFlags);
}

STRSAFEAPI WS2_STRSAFE(StringCchGets)(WS2_STRSAFE_CHARACTER *pszDest, size_t cchDest)
{
    return WS2_STRSAFE(ws2_strsafe_gets)(pszDest, cchDest, NULL, NULL, 0);
}

STRSAFEAPI WS2_STRSAFE(StringCchLength)(const WS2_STRSAFE_CHARACTER *psz, size_t cchMax,
                                        size_t *pcchLength)
{
    size_t length = 0;
    HRESULT result = STRSAFE_E_INVALID_PARAMETER;
    if (psz && cchMax <= STRSAFE_MAX_CCH) {
        while (length < cchMax && psz[length] != 0) {
            length++;
        }
        result = length < cchMax ? S_OK : STRSAFE_E_INVALID_PARAMETER;
    }
    if (pcchLength) {
        *pcchLength = SUCCEEDED(result) ? length : 0;
    }
    return result;
}

/* ---- Bytes: the same, where what is left over of a character counts as room ---------------- */

#define WS2_STRSAFE_CCH(bytes) ((bytes) / sizeof(WS2_STRSAFE_CHARACTER))
#define WS2_STRSAFE_REMAINING(result, remaining, room)                                             \
    do {                                                                                           \
        if ((remaining) && (SUCCEEDED(result) || (result) == STRSAFE_E_INSUFFICIENT_BUFFER)) {     \
            *(remaining) = *(remaining) * sizeof(WS2_STRSAFE_CHARACTER)                            \
                           + (room) % sizeof(WS2_STRSAFE_CHARACTER);                               \
        }                                                                                          \
    } while (0)

STRSAFEAPI WS2_STRSAFE(StringCbCopyEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                       const WS2_STRSAFE_CHARACTER *pszSrc,
                                       WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                       DWORD dwFlags)
{
    HRESULT result = WS2_STRSAFE(StringCchCopyEx)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc,
                                                  ppszDestEnd, pcbRemaining, dwFlags);
    WS2_STRSAFE_REMAINING(result, pcbRemaining, cbDest);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbCopy)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                     const WS2_STRSAFE_CHARACTER *pszSrc)
{
    return WS2_STRSAFE(StringCchCopy)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc);
}

STRSAFEAPI WS2_STRSAFE(StringCbCopyNEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                        const WS2_STRSAFE_CHARACTER *pszSrc, size_t cbToCopy,
                                        WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                        DWORD dwFlags)
{
    HRESULT result = WS2_STRSAFE(StringCchCopyNEx)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc,
                                                   WS2_STRSAFE_CCH(cbToCopy), ppszDestEnd,
                                                   pcbRemaining, dwFlags);
    WS2_STRSAFE_REMAINING(result, pcbRemaining, cbDest);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbCopyN)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                      const WS2_STRSAFE_CHARACTER *pszSrc, size_t cbToCopy)
{
    return WS2_STRSAFE(StringCchCopyN)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc,
                                       WS2_STRSAFE_CCH(cbToCopy));
}

STRSAFEAPI WS2_STRSAFE(StringCbCatEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                      const WS2_STRSAFE_CHARACTER *pszSrc,
                                      WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                      DWORD dwFlags)
{
    HRESULT result = WS2_STRSAFE(StringCchCatEx)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc,
                                                 ppszDestEnd, pcbRemaining, dwFlags);
    WS2_STRSAFE_REMAINING(result, pcbRemaining, cbDest);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbCat)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                    const WS2_STRSAFE_CHARACTER *pszSrc)
{
    return WS2_STRSAFE(StringCchCat)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc);
}

STRSAFEAPI WS2_STRSAFE(StringCbCatNEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                       const WS2_STRSAFE_CHARACTER *pszSrc, size_t cbToAppend,
                                       WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                       DWORD dwFlags)
{
    HRESULT result = WS2_STRSAFE(StringCchCatNEx)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc,
                                                  WS2_STRSAFE_CCH(cbToAppend), ppszDestEnd,
                                                  pcbRemaining, dwFlags);
    WS2_STRSAFE_REMAINING(result, pcbRemaining, cbDest);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbCatN)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                     const WS2_STRSAFE_CHARACTER *pszSrc, size_t cbToAppend)
{
    return WS2_STRSAFE(StringCchCatN)(pszDest, WS2_STRSAFE_CCH(cbDest), pszSrc,
                                      WS2_STRSAFE_CCH(cbToAppend));
}

STRSAFEAPI WS2_STRSAFE(StringCbVPrintfEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                          WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                          DWORD dwFlags, const WS2_STRSAFE_CHARACTER *pszFormat,
                                          va_list argList)
{
    HRESULT result = WS2_STRSAFE(ws2_strsafe_print)(pszDest, WS2_STRSAFE_CCH(cbDest), ppszDestEnd,
                                                    pcbRemaining, dwFlags, pszFormat, argList);
    WS2_STRSAFE_REMAINING(result, pcbRemaining, cbDest);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbVPrintf)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                        const WS2_STRSAFE_CHARACTER *pszFormat, va_list argList)
{
    return WS2_STRSAFE(ws2_strsafe_print)(pszDest, WS2_STRSAFE_CCH(cbDest), NULL, NULL, 0,
                                          pszFormat, argList);
}

STRSAFEAPI WS2_STRSAFE(StringCbPrintfEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                         WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                         DWORD dwFlags, const WS2_STRSAFE_CHARACTER *pszFormat, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, pszFormat);
    result = WS2_STRSAFE(StringCbVPrintfEx)(pszDest, cbDest, ppszDestEnd, pcbRemaining, dwFlags,
                                            pszFormat, arguments);
    va_end(arguments);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbPrintf)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                       const WS2_STRSAFE_CHARACTER *pszFormat, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, pszFormat);
    result = WS2_STRSAFE(StringCbVPrintf)(pszDest, cbDest, pszFormat, arguments);
    va_end(arguments);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbGetsEx)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest,
                                       WS2_STRSAFE_CHARACTER **ppszDestEnd, size_t *pcbRemaining,
                                       DWORD dwFlags)
{
    HRESULT result = WS2_STRSAFE(ws2_strsafe_gets)(pszDest, WS2_STRSAFE_CCH(cbDest), ppszDestEnd,
                                                   pcbRemaining, dwFlags);
    WS2_STRSAFE_REMAINING(result, pcbRemaining, cbDest);
    return result;
}

STRSAFEAPI WS2_STRSAFE(StringCbGets)(WS2_STRSAFE_CHARACTER *pszDest, size_t cbDest)
{
    return WS2_STRSAFE(ws2_strsafe_gets)(pszDest, WS2_STRSAFE_CCH(cbDest), NULL, NULL, 0);
}

STRSAFEAPI WS2_STRSAFE(StringCbLength)(const WS2_STRSAFE_CHARACTER *psz, size_t cbMax,
                                       size_t *pcbLength)
{
    HRESULT result = WS2_STRSAFE(StringCchLength)(psz, WS2_STRSAFE_CCH(cbMax), pcbLength);
    if (pcbLength) {
        *pcbLength *= sizeof(WS2_STRSAFE_CHARACTER);
    }
    return result;
}

#undef WS2_STRSAFE_CCH
#undef WS2_STRSAFE_REMAINING
#undef WS2_STRSAFE_CHARACTER
#undef WS2_STRSAFE
#undef WS2_STRSAFE_READ
#undef WS2_STRSAFE_EOF
