/* What the generator of ws2bth.h cannot say: an address in its parts. */
#ifndef WS2_WS2BTH_AFTER_H
#define WS2_WS2BTH_AFTER_H
#pragma GCC system_header

#define BTH_ADDR_NULL ((BTH_ADDR)0)
#define GET_NAP(address) ((USHORT)((address) >> 32 & 0xffff))
#define GET_SAP(address) ((ULONG)((address) & 0xffffffffu))
#define SET_NAP(nap) ((BTH_ADDR)(USHORT)(nap) << 32)
#define SET_SAP(sap) ((BTH_ADDR)(ULONG)(sap))
#define SET_NAP_SAP(nap, sap) (SET_NAP(nap) | SET_SAP(sap))

#endif
