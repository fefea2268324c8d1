/*
 * The words with which interfaces of the component model are declared. There are no components
 * here: a program that creates them does not link.
 */
#ifndef _OBJBASE_H_
#define _OBJBASE_H_
#pragma GCC system_header

#include <windows.h>
#include <wtypes.h>

#define interface struct
#define STDMETHOD(method) virtual HRESULT method
#define STDMETHOD_(type, method) virtual type method
#define STDMETHODV(method) virtual HRESULT method
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(name) interface name
#define DECLARE_INTERFACE_(name, base) interface name : public base
#define BEGIN_INTERFACE
#define END_INTERFACE

#define CLSCTX_INPROC_SERVER 0x1
#define CLSCTX_INPROC_HANDLER 0x2
#define CLSCTX_LOCAL_SERVER 0x4
#define CLSCTX_ALL 0x17
#define COINIT_APARTMENTTHREADED 0x2
#define COINIT_MULTITHREADED 0x0

#endif
