/* Types of the component model that programs use without it. */
#ifndef __wtypes_h__
#define __wtypes_h__
#pragma GCC system_header

#include <rpcndr.h>

typedef WCHAR OLECHAR, *LPOLESTR, *BSTR;
typedef const OLECHAR *LPCOLESTR;
typedef BSTR *LPBSTR;
typedef double DATE;
typedef short VARIANT_BOOL;
typedef LONG SCODE;
typedef unsigned short VARTYPE;
typedef unsigned short CLIPFORMAT;

#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)
#define OLESTR(text) L##text

#endif
