/* Identifiers that are unique in the world: how they are declared, defined and compared. */
#ifndef WS2_GUID_H
#define WS2_GUID_H
#pragma GCC system_header

#include <string.h>
#include <ws2/types.h>

#ifndef GUID_DEFINED
#define GUID_DEFINED
#endif

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const IID &
#define REFFMTID const IID &
#else
#define EXTERN_C extern
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const IID *
#define REFFMTID const IID *
#endif
#define EXTERN_C_START WS2_BEGIN_DECLS
#define EXTERN_C_END WS2_END_DECLS

typedef GUID UUID, IID, CLSID, FMTID;
typedef IID *LPIID;
typedef CLSID *LPCLSID;
typedef FMTID *LPFMTID;

#ifdef __cplusplus
inline int IsEqualGUID(REFGUID one, REFGUID other)
{
    return !memcmp(&one, &other, sizeof(GUID));
}
#ifndef _SYS_GUID_OPERATORS_
#define _SYS_GUID_OPERATORS_
inline bool operator==(REFGUID one, REFGUID other)
{
    return IsEqualGUID(one, other) != 0;
}
inline bool operator!=(REFGUID one, REFGUID other)
{
    return !IsEqualGUID(one, other);
}
#endif
#else
#define IsEqualGUID(one, other) (!memcmp(one, other, sizeof(GUID)))
#endif
#define InlineIsEqualGUID(one, other) IsEqualGUID(one, other)
#define IsEqualIID(one, other) IsEqualGUID(one, other)
#define IsEqualCLSID(one, other) IsEqualGUID(one, other)

static const GUID GUID_NULL __attribute__((__unused__)) = {0, 0, 0, {0, 0, 0, 0, 0, 0, 0, 0}};

#endif

/* Outside of the guard: <initguid.h> may come later, and turns declarations into definitions. */
#undef DEFINE_GUID
#ifdef INITGUID
/* Several source files may define the same one. */
#define DEFINE_GUID(name, data1, data2, data3, b0, b1, b2, b3, b4, b5, b6, b7)                     \
    EXTERN_C const GUID name __attribute__((__weak__));                                            \
    const GUID name = {data1, data2, data3, {b0, b1, b2, b3, b4, b5, b6, b7}}
#else
#define DEFINE_GUID(name, data1, data2, data3, b0, b1, b2, b3, b4, b5, b6, b7)                     \
    EXTERN_C const GUID name
#endif
