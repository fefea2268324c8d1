/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _NSPAPI_INCLUDED
#define _NSPAPI_INCLUDED
#pragma GCC system_header

#include <winsock2.h>

/** The type is a resource. */
#define SERVICE_RESOURCE 0x00000001
/** The type is a service. */
#define SERVICE_SERVICE 0x00000002
/** The type is local. */
#define SERVICE_LOCAL 0x00000004
/** The registration may be deferred. */
#define SERVICE_FLAG_DEFER 0x00000001
/** The registration happens at once. */
#define SERVICE_FLAG_HARD 0x00000002
/** The comment. */
#define PROP_COMMENT 0x00000001
/** The locale. */
#define PROP_LOCALE 0x00000002
/** How to show the service. */
#define PROP_DISPLAY_HINT 0x00000004
/** The version. */
#define PROP_VERSION 0x00000008
/** When the service started. */
#define PROP_START_TIME 0x00000010
/** The machine. */
#define PROP_MACHINE 0x00000020
/** The addresses. */
#define PROP_ADDRESSES 0x00000100
/** The security descriptor. */
#define PROP_SD 0x00000200
/** Everything. */
#define PROP_ALL 0x80000000u
/** The address is for RPC over connections. */
#define SERVICE_ADDRESS_FLAG_RPC_CN 0x00000001
/** The address is for RPC over datagrams. */
#define SERVICE_ADDRESS_FLAG_RPC_DG 0x00000002
/** The address is for RPC over NetBIOS. */
#define SERVICE_ADDRESS_FLAG_RPC_NB 0x00000004
/** VINES. */
#define NS_VNS 50
/** The name space has levels. */
#define NSTYPE_HIERARCHICAL 0x00000001
/** The name space changes. */
#define NSTYPE_DYNAMIC 0x00000002
/** The name space can be listed. */
#define NSTYPE_ENUMERABLE 0x00000004
/** The name space has work groups. */
#define NSTYPE_WORKGROUP 0x00000008
/** Datagrams, without a connection. */
#define XP_CONNECTIONLESS 0x00000001
/** Data that is sent arrives. */
#define XP_GUARANTEED_DELIVERY 0x00000002
/** Data arrives in order and once. */
#define XP_GUARANTEED_ORDER 0x00000004
/** Messages keep their boundaries. */
#define XP_MESSAGE_ORIENTED 0x00000008
/** Messages that are received without boundaries. */
#define XP_PSEUDO_STREAM 0x00000010
/** Closing loses no data. */
#define XP_GRACEFUL_CLOSE 0x00000020
/** Urgent data. */
#define XP_EXPEDITED_DATA 0x00000040
/** Data with the connection. */
#define XP_CONNECT_DATA 0x00000080
/** Data with the disconnect. */
#define XP_DISCONNECT_DATA 0x00000100
/** Broadcasts. */
#define XP_SUPPORTS_BROADCAST 0x00000200
/** Multicasts. */
#define XP_SUPPORTS_MULTICAST 0x00000400
/** Bandwidth can be reserved. */
#define XP_BANDWIDTH_ALLOCATION 0x00000800
/** Messages can be sent in parts. */
#define XP_FRAGMENTATION 0x00001000
/** Data is encrypted. */
#define XP_ENCRYPTS 0x00002000
/** `GetAddressByName`: stop at the first name space that answers. */
#define RES_SOFT_SEARCH 0x00000001
/** `GetAddressByName`: go on to all name spaces. */
#define RES_FIND_MULTIPLE 0x00000002
/** `GetAddressByName`: the addresses are for `bind`. */
#define RES_SERVICE 0x00000004
/** `SetService`: register the service. */
#define SERVICE_REGISTER 0x00000001
/** `SetService`: take it out of the registry. */
#define SERVICE_DEREGISTER 0x00000002
/** `SetService`: do what was deferred. */
#define SERVICE_FLUSH 0x00000003
/** `SetService`: add a type of services. */
#define SERVICE_ADD_TYPE 0x00000004
/** `SetService`: delete a type of services. */
#define SERVICE_DELETE_TYPE 0x00000005
/** `SetService`: some name spaces have failed. */
#define SET_SERVICE_PARTIAL_SUCCESS 0x00000001
/** What runs when `SetService` or `GetAddressByName` has completed. */
typedef void (*LPSERVICE_CALLBACK_PROC)(LPARAM lParam, HANDLE hAsyncTaskHandle);

/** How an operation completes later. */
struct _SERVICE_ASYNC_INFO {
    /** What runs. */
    LPSERVICE_CALLBACK_PROC lpfnServiceCallbackProc;
    /** What it is given. */
    LPARAM lParam;
    /** The task. */
    HANDLE hAsyncTaskHandle;
};

/** How an operation completes later. */
typedef struct _SERVICE_ASYNC_INFO SERVICE_ASYNC_INFO;

/** A pointer to how an operation completes later. */
typedef SERVICE_ASYNC_INFO *LPSERVICE_ASYNC_INFO;

/** The address of a service. */
struct _SERVICE_ADDRESS {
    /** One of `AF_...`. */
    DWORD dwAddressType;
    /** Any of `SERVICE_ADDRESS_FLAG_...`. */
    DWORD dwAddressFlags;
    /** The length of the address, in bytes. */
    DWORD dwAddressLength;
    /** 0. */
    DWORD dwPrincipalLength;
    /** The address. */
    BYTE *lpAddress;
    /** Null. */
    BYTE *lpPrincipal;
};

/** The address of a service. */
typedef struct _SERVICE_ADDRESS SERVICE_ADDRESS;

/** The addresses of a service, with as many elements as the count says. */
struct _SERVICE_ADDRESSES {
    /** How many there are. */
    DWORD dwAddressCount;
    /** The first of them; the others follow. */
    SERVICE_ADDRESS Addresses[1];
};

/** The addresses of a service. */
typedef struct _SERVICE_ADDRESSES SERVICE_ADDRESSES;

/** A pointer to the addresses of a service. */
typedef SERVICE_ADDRESSES *LPSERVICE_ADDRESSES;

/** What is known about a service. */
struct _SERVICE_INFOA {
    /** Its type. */
    LPGUID lpServiceType;
    /** Its name. */
    LPSTR lpServiceName;
    /** A comment. */
    LPSTR lpComment;
    /** The locale of the comment. */
    LPSTR lpLocale;
    /** How to show it. */
    DWORD dwDisplayHint;
    /** Its version. */
    DWORD dwVersion;
    /** 0. */
    DWORD dwTime;
    /** The machine it runs on. */
    LPSTR lpMachineName;
    /** Its addresses. */
    LPSERVICE_ADDRESSES lpServiceAddress;
    /** What the type adds. */
    BLOB ServiceSpecificInfo;
};

/** What is known about a service. */
typedef struct _SERVICE_INFOA SERVICE_INFOA;

/** A pointer to what is known about a service. */
typedef SERVICE_INFOA *LPSERVICE_INFOA;

/** What is known about a service. */
struct _SERVICE_INFOW {
    /** Its type. */
    LPGUID lpServiceType;
    /** Its name. */
    LPWSTR lpServiceName;
    /** A comment. */
    LPWSTR lpComment;
    /** The locale of the comment. */
    LPWSTR lpLocale;
    /** How to show it. */
    DWORD dwDisplayHint;
    /** Its version. */
    DWORD dwVersion;
    /** 0. */
    DWORD dwTime;
    /** The machine it runs on. */
    LPWSTR lpMachineName;
    /** Its addresses. */
    LPSERVICE_ADDRESSES lpServiceAddress;
    /** What the type adds. */
    BLOB ServiceSpecificInfo;
};

/** What is known about a service. */
typedef struct _SERVICE_INFOW SERVICE_INFOW;

/** A pointer to what is known about a service. */
typedef SERVICE_INFOW *LPSERVICE_INFOW;

/** A pointer to the address of a service. */
typedef SERVICE_ADDRESS *PSERVICE_ADDRESS;

/** A pointer to the address of a service. */
typedef SERVICE_ADDRESS *LPSERVICE_ADDRESS;

/** A pointer to the addresses of a service. */
typedef SERVICE_ADDRESSES *PSERVICE_ADDRESSES;

/** A pointer to what is known about a service. */
typedef SERVICE_INFOA *PSERVICE_INFOA;

/** A pointer to what is known about a service. */
typedef SERVICE_INFOW *PSERVICE_INFOW;

/** What a name space knows about a service. */
struct _NS_SERVICE_INFOA {
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** What it knows. */
    SERVICE_INFOA ServiceInfo;
};

/** What a name space knows about a service. */
typedef struct _NS_SERVICE_INFOA NS_SERVICE_INFOA;

/** A pointer to what a name space knows about a service. */
typedef NS_SERVICE_INFOA *PNS_SERVICE_INFOA;

/** A pointer to what a name space knows about a service. */
typedef NS_SERVICE_INFOA *LPNS_SERVICE_INFOA;

/** What a name space knows about a service. */
struct _NS_SERVICE_INFOW {
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** What it knows. */
    SERVICE_INFOW ServiceInfo;
};

/** What a name space knows about a service. */
typedef struct _NS_SERVICE_INFOW NS_SERVICE_INFOW;

/** A pointer to what a name space knows about a service. */
typedef NS_SERVICE_INFOW *PNS_SERVICE_INFOW;

/** A pointer to what a name space knows about a service. */
typedef NS_SERVICE_INFOW *LPNS_SERVICE_INFOW;

/** What `EnumProtocols` says of a protocol. */
struct _PROTOCOL_INFOA {
    /** What it can do: any of `XP_...`. */
    DWORD dwServiceFlags;
    /** One of `AF_...`. */
    INT iAddressFamily;
    /** The longest address, in bytes. */
    INT iMaxSockAddr;
    /** The shortest address, in bytes. */
    INT iMinSockAddr;
    /** One of `SOCK_...`. */
    INT iSocketType;
    /** One of `IPPROTO_...`. */
    INT iProtocol;
    /** The longest message, in bytes. */
    DWORD dwMessageSize;
    /** The name. */
    LPSTR lpProtocol;
};

/** What `EnumProtocols` says of a protocol. */
typedef struct _PROTOCOL_INFOA PROTOCOL_INFOA;

/** A pointer to what `EnumProtocols` says. */
typedef PROTOCOL_INFOA *PPROTOCOL_INFOA;

/** A pointer to what `EnumProtocols` says. */
typedef PROTOCOL_INFOA *LPPROTOCOL_INFOA;

/** What `EnumProtocols` says of a protocol. */
struct _PROTOCOL_INFOW {
    /** What it can do: any of `XP_...`. */
    DWORD dwServiceFlags;
    /** One of `AF_...`. */
    INT iAddressFamily;
    /** The longest address, in bytes. */
    INT iMaxSockAddr;
    /** The shortest address, in bytes. */
    INT iMinSockAddr;
    /** One of `SOCK_...`. */
    INT iSocketType;
    /** One of `IPPROTO_...`. */
    INT iProtocol;
    /** The longest message, in bytes. */
    DWORD dwMessageSize;
    /** The name. */
    LPWSTR lpProtocol;
};

/** What `EnumProtocols` says of a protocol. */
typedef struct _PROTOCOL_INFOW PROTOCOL_INFOW;

/** A pointer to what `EnumProtocols` says. */
typedef PROTOCOL_INFOW *PPROTOCOL_INFOW;

/** A pointer to what `EnumProtocols` says. */
typedef PROTOCOL_INFOW *LPPROTOCOL_INFOW;

/** A value of a type of services, by address. */
struct _SERVICE_TYPE_VALUE_ABSA {
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The type of the value, as in the registry. */
    DWORD dwValueType;
    /** The size of the value, in bytes. */
    DWORD dwValueSize;
    /** The name of the value. */
    LPSTR lpValueName;
    /** The value. */
    LPVOID lpValue;
};

/** A value of a type of services, by address. */
typedef struct _SERVICE_TYPE_VALUE_ABSA SERVICE_TYPE_VALUE_ABSA;

/** A pointer to a value of a type of services. */
typedef SERVICE_TYPE_VALUE_ABSA *PSERVICE_TYPE_VALUE_ABSA;

/** A pointer to a value of a type of services. */
typedef SERVICE_TYPE_VALUE_ABSA *LPSERVICE_TYPE_VALUE_ABSA;

/** A value of a type of services, by address. */
struct _SERVICE_TYPE_VALUE_ABSW {
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The type of the value, as in the registry. */
    DWORD dwValueType;
    /** The size of the value, in bytes. */
    DWORD dwValueSize;
    /** The name of the value. */
    LPWSTR lpValueName;
    /** The value. */
    LPVOID lpValue;
};

/** A value of a type of services, by address. */
typedef struct _SERVICE_TYPE_VALUE_ABSW SERVICE_TYPE_VALUE_ABSW;

/** A pointer to a value of a type of services. */
typedef SERVICE_TYPE_VALUE_ABSW *PSERVICE_TYPE_VALUE_ABSW;

/** A pointer to a value of a type of services. */
typedef SERVICE_TYPE_VALUE_ABSW *LPSERVICE_TYPE_VALUE_ABSW;

/** A type of services by addresses, with as many values as the count says. */
struct _SERVICE_TYPE_INFO_ABSA {
    /** Its name. */
    LPSTR lpTypeName;
    /** How many values there are. */
    DWORD dwValueCount;
    /** The first of them; the others follow. */
    SERVICE_TYPE_VALUE_ABSA Values[1];
};

/** A type of services, by addresses. */
typedef struct _SERVICE_TYPE_INFO_ABSA SERVICE_TYPE_INFO_ABSA;

/** A pointer to a type of services. */
typedef SERVICE_TYPE_INFO_ABSA *PSERVICE_TYPE_INFO_ABSA;

/** A pointer to a type of services. */
typedef SERVICE_TYPE_INFO_ABSA *LPSERVICE_TYPE_INFO_ABSA;

/** A type of services by addresses, with as many values as the count says. */
struct _SERVICE_TYPE_INFO_ABSW {
    /** Its name. */
    LPWSTR lpTypeName;
    /** How many values there are. */
    DWORD dwValueCount;
    /** The first of them; the others follow. */
    SERVICE_TYPE_VALUE_ABSW Values[1];
};

/** A type of services, by addresses. */
typedef struct _SERVICE_TYPE_INFO_ABSW SERVICE_TYPE_INFO_ABSW;

/** A pointer to a type of services. */
typedef SERVICE_TYPE_INFO_ABSW *PSERVICE_TYPE_INFO_ABSW;

/** A pointer to a type of services. */
typedef SERVICE_TYPE_INFO_ABSW *LPSERVICE_TYPE_INFO_ABSW;

/** A value of a type of services, by offsets. */
struct _SERVICE_TYPE_VALUE {
    /** One of `NS_...`. */
    DWORD dwNameSpace;
    /** The type of the value, as in the registry. */
    DWORD dwValueType;
    /** The size of the value, in bytes. */
    DWORD dwValueSize;
    /** Where its name is, in bytes from the beginning of the whole. */
    DWORD dwValueNameOffset;
    /** Where the value is, in bytes from the beginning of the whole. */
    DWORD dwValueOffset;
};

/** A value of a type of services, by offsets. */
typedef struct _SERVICE_TYPE_VALUE SERVICE_TYPE_VALUE;

/** A pointer to a value of a type of services. */
typedef SERVICE_TYPE_VALUE *PSERVICE_TYPE_VALUE;

/** A pointer to a value of a type of services. */
typedef SERVICE_TYPE_VALUE *LPSERVICE_TYPE_VALUE;

/** A type of services by offsets, with as many values as the count says. */
struct _SERVICE_TYPE_INFO {
    /** Where its name is, in bytes from the beginning. */
    DWORD dwTypeNameOffset;
    /** How many values there are. */
    DWORD dwValueCount;
    /** The first of them; the others follow. */
    SERVICE_TYPE_VALUE Values[1];
};

/** A type of services, by offsets. */
typedef struct _SERVICE_TYPE_INFO SERVICE_TYPE_INFO;

/** A pointer to a type of services. */
typedef SERVICE_TYPE_INFO *PSERVICE_TYPE_INFO;

/** A pointer to a type of services. */
typedef SERVICE_TYPE_INFO *LPSERVICE_TYPE_INFO;

/** A pointer to how an operation completes later. */
typedef SERVICE_ASYNC_INFO *PSERVICE_ASYNC_INFO;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Lists the protocols that sockets can have. `WSAEnumProtocols` says more of them.
 *
 * # Parameters
 *
 * - `lpiProtocols`: the numbers of the protocols to list, ended by 0; or null for all.
 * - `lpProtocolBuffer`: where the list of `PROTOCOL_INFO` goes, and behind it the names.
 * - `lpdwBufferLength`: the room there is, in bytes; after `ERROR_INSUFFICIENT_BUFFER` the room that is
 *   needed.
 *
 * # Returns
 *
 * How many there are, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `ERROR_INVALID_PARAMETER` | `lpdwBufferLength` is null |
 * | `ERROR_INSUFFICIENT_BUFFER` | the list does not fit, or `lpProtocolBuffer` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-enumprotocolsa>
 */
INT EnumProtocolsA(LPINT lpiProtocols,
                   LPVOID lpProtocolBuffer,
                   LPDWORD lpdwBufferLength) WS2_SYM(EnumProtocolsA);

/**
 * Lists the protocols that sockets can have, with wide names.
 *
 * Parameters, result and errors are those of `EnumProtocolsA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-enumprotocolsw>
 */
INT EnumProtocolsW(LPINT lpiProtocols, LPVOID lpProtocolBuffer, LPDWORD lpdwBufferLength) WS2_SYM_W(EnumProtocolsW);

/**
 * Answers the type of the services that have a name.
 *
 * # Parameters
 *
 * - `lpServiceName`: the name, in any case: of a type that is installed, or of a well-known service, whose
 *   type is that of its port.
 * - `lpServiceType`: where the type goes.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 * | `ERROR_SERVICE_DOES_NOT_EXIST` | there is no such type |
 * | `ERROR_ACCESS_DENIED` | the user's folder cannot be read |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-gettypebynamea>
 */
INT GetTypeByNameA(LPSTR lpServiceName,
                   LPGUID lpServiceType) WS2_SYM(GetTypeByNameA);

/**
 * Answers the type of the services that have a name, in wide characters.
 *
 * Parameters, result and errors are those of `GetTypeByNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-gettypebynamew>
 */
INT GetTypeByNameW(LPWSTR lpServiceName, LPGUID lpServiceType) WS2_SYM_W(GetTypeByNameW);

/**
 * Answers the name of a type of services.
 *
 * # Parameters
 *
 * - `lpServiceType`: the type: one that is installed, or of the port of a well-known service.
 * - `lpServiceName`: where its name goes.
 * - `dwNameLength`: the room there is, in bytes.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `ERROR_INVALID_PARAMETER` | `lpServiceType` is null |
 * | `ERROR_SERVICE_DOES_NOT_EXIST` | there is no such type |
 * | `ERROR_ACCESS_DENIED` | the user's folder cannot be read |
 * | `ERROR_INSUFFICIENT_BUFFER` | the name does not fit, or `lpServiceName` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getnamebytypea>
 */
INT GetNameByTypeA(LPGUID lpServiceType,
                   LPSTR lpServiceName,
                   DWORD dwNameLength) WS2_SYM(GetNameByTypeA);

/**
 * Answers the name of a type of services, in wide characters; the room is in bytes, too.
 *
 * Parameters, result and errors are those of `GetNameByTypeA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getnamebytypew>
 */
INT GetNameByTypeW(LPGUID lpServiceType, LPWSTR lpServiceName, DWORD dwNameLength) WS2_SYM_W(GetNameByTypeW);

/**
 * Looks up how a service is reached, or where one is to listen.
 *
 * # Parameters
 *
 * - `dwNameSpace`: `NS_DEFAULT`, `NS_DNS` or `NS_LOCALNAME`.
 * - `lpServiceType`: the type of the service, as for `WSALookupServiceBegin`.
 * - `lpServiceName`: its name; null is as `RES_SERVICE`.
 * - `lpiProtocols`: the numbers of the wanted protocols, ended by 0; or null for all.
 * - `dwResolution`: any of `RES_SERVICE`, for the addresses that such a service binds to, in `LocalAddr`;
 *   `RES_FIND_MULTIPLE`, for those of all name spaces and not of the first that has any;
 *   `RES_SOFT_SEARCH`, which means nothing.
 * - `lpServiceAsyncInfo`: null.
 * - `lpCsaddrBuffer`: where the list of `CSADDR_INFO` goes, and behind it the addresses.
 * - `lpdwBufferLength`: the room there is, in bytes; then the room that is needed.
 * - `lpAliasBuffer`: where the name goes that DNS has for the host, ended by two zeros; or null.
 * - `lpdwAliasBufferLength`: the room there is for it, in bytes; then the room that is needed. It may be null
 *   when `lpAliasBuffer` is.
 *
 * # Returns
 *
 * How many `CSADDR_INFO` there are, with the last error as it was; or `SOCKET_ERROR`, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `ERROR_INVALID_PARAMETER` | `lpServiceType` or a length is null, `lpServiceAsyncInfo` is not, or a flag is unknown |
 * | `ERROR_SERVICE_NOT_FOUND` | there is no such name space, or no such service in it |
 * | `WSATRY_AGAIN`, `WSANO_RECOVERY` | the look-up could not be made |
 * | `ERROR_INSUFFICIENT_BUFFER` | a list does not fit; nothing of either is written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getaddressbynamea>
 */
INT GetAddressByNameA(DWORD dwNameSpace,
                      LPGUID lpServiceType,
                      LPSTR lpServiceName,
                      LPINT lpiProtocols,
                      DWORD dwResolution,
                      LPSERVICE_ASYNC_INFO lpServiceAsyncInfo,
                      LPVOID lpCsaddrBuffer,
                      LPDWORD lpdwBufferLength,
                      LPSTR lpAliasBuffer,
                      LPDWORD lpdwAliasBufferLength) WS2_SYM(GetAddressByNameA);

/**
 * Looks up how a service is reached, or where one is to listen, with wide strings.
 *
 * Parameters, result and errors are those of `GetAddressByNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getaddressbynamew>
 */
INT GetAddressByNameW(DWORD dwNameSpace,
                      LPGUID lpServiceType,
                      LPWSTR lpServiceName,
                      LPINT lpiProtocols,
                      DWORD dwResolution,
                      LPSERVICE_ASYNC_INFO lpServiceAsyncInfo,
                      LPVOID lpCsaddrBuffer,
                      LPDWORD lpdwBufferLength,
                      LPWSTR lpAliasBuffer,
                      LPDWORD lpdwAliasBufferLength) WS2_SYM_W(GetAddressByNameW);

/**
 * Answers what the name spaces know about a service.
 *
 * # Parameters
 *
 * - `dwNameSpace`: `NS_DEFAULT`, `NS_DNS` or `NS_LOCALNAME`.
 * - `lpGuid`: the type of the service.
 * - `lpServiceName`: its name.
 * - `dwProperties`: any of `PROP_...`: what is wanted. The rest is null or 0.
 * - `lpBuffer`: where the list of `NS_SERVICE_INFO` goes, and behind it what it points to.
 * - `lpdwBufferSize`: the room there is, in bytes; then the room that is needed.
 * - `lpServiceAsyncInfo`: null.
 *
 * # Returns
 *
 * How many `NS_SERVICE_INFO` there are, with the last error as it was; 0, with the last error
 * `ERROR_SERVICE_NOT_FOUND`, when there is none; or `SOCKET_ERROR`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `ERROR_INVALID_PARAMETER` | `lpGuid`, `lpServiceName` or `lpdwBufferSize` is null, `lpServiceAsyncInfo` is not, or a property is unknown |
 * | `ERROR_SERVICE_NOT_FOUND` | there is no such name space, or no such service in it; the answer is 0 |
 * | `WSATRY_AGAIN`, `WSANO_RECOVERY`, `ERROR_ACCESS_DENIED` | the look-up could not be made |
 * | `ERROR_INSUFFICIENT_BUFFER` | the list does not fit, or `lpBuffer` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getservicea>
 */
INT GetServiceA(DWORD dwNameSpace,
                LPGUID lpGuid,
                LPSTR lpServiceName,
                DWORD dwProperties,
                LPVOID lpBuffer,
                LPDWORD lpdwBufferSize,
                LPSERVICE_ASYNC_INFO lpServiceAsyncInfo) WS2_SYM(GetServiceA);

/**
 * Answers what the name spaces know about a service, with wide strings.
 *
 * Parameters, result and errors are those of `GetServiceA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-getservicew>
 */
INT GetServiceW(DWORD dwNameSpace,
                LPGUID lpGuid,
                LPWSTR lpServiceName,
                DWORD dwProperties,
                LPVOID lpBuffer,
                LPDWORD lpdwBufferSize,
                LPSERVICE_ASYNC_INFO lpServiceAsyncInfo) WS2_SYM_W(GetServiceW);

/**
 * Registers a service or a type of services with the name spaces, or takes it out.
 *
 * What `WSASetService` and `WSAInstallServiceClass` say of registered services and of classes holds here, too.
 *
 * # Parameters
 *
 * - `dwNameSpace`: `NS_DEFAULT` or `NS_LOCALNAME`.
 * - `dwOperation`: `SERVICE_REGISTER`, `SERVICE_DEREGISTER`, `SERVICE_FLUSH`, `SERVICE_ADD_TYPE` or
 *   `SERVICE_DELETE_TYPE`.
 * - `dwFlags`: to register or deregister: `SERVICE_FLAG_DEFER` to do it with the next `SERVICE_FLUSH` of this
 *   process; `SERVICE_FLAG_HARD`, which means nothing.
 * - `lpServiceInfo`: the service; for `SERVICE_ADD_TYPE` the type, with a `SERVICE_TYPE_INFO_ABS` in
 *   `ServiceSpecificInfo`; for `SERVICE_FLUSH` nothing.
 * - `lpServiceAsyncInfo`: null.
 * - `lpdwStatusFlags`: where 0 goes, or `SET_SERVICE_PARTIAL_SUCCESS` when only some of what was deferred
 *   could be done.
 *
 * # Returns
 *
 * 0, with the last error as it was; or `SOCKET_ERROR`, with the reason in `GetLastError`, and nothing has
 * changed.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `WSANOTINITIALISED` | `WSAStartup` has not succeeded |
 * | `ERROR_INVALID_PARAMETER` | `lpdwStatusFlags` is null, `lpServiceAsyncInfo` is not; the operation is unknown, or a flag, or that for this operation; something of the service or the type is missing |
 * | `ERROR_SERVICE_NOT_FOUND` | there is no such name space |
 * | `ERROR_NOT_SUPPORTED` | it is that of DNS |
 * | `ERROR_ALREADY_REGISTERED` | the service or the type is there already |
 * | `ERROR_SERVICE_NOT_FOUND` | the service is not there |
 * | `ERROR_SERVICE_DOES_NOT_EXIST` | the type is not there |
 * | `ERROR_ACCESS_DENIED`, `WSA_NOT_ENOUGH_MEMORY` | it cannot be written |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicea>
 */
INT SetServiceA(DWORD dwNameSpace,
                DWORD dwOperation,
                DWORD dwFlags,
                LPSERVICE_INFOA lpServiceInfo,
                LPSERVICE_ASYNC_INFO lpServiceAsyncInfo,
                LPDWORD lpdwStatusFlags) WS2_SYM(SetServiceA);

/**
 * Registers a service or a type of services with the name spaces, or takes it out, with wide strings.
 *
 * Parameters, result and errors are those of `SetServiceA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/nspapi/nf-nspapi-setservicew>
 */
INT SetServiceW(DWORD dwNameSpace,
                DWORD dwOperation,
                DWORD dwFlags,
                LPSERVICE_INFOW lpServiceInfo,
                LPSERVICE_ASYNC_INFO lpServiceAsyncInfo,
                LPDWORD lpdwStatusFlags) WS2_SYM_W(SetServiceW);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
typedef SERVICE_INFOW SERVICE_INFO;
#else
typedef SERVICE_INFOA SERVICE_INFO;
#endif
#ifdef UNICODE
typedef PSERVICE_INFOW PSERVICE_INFO;
#else
typedef PSERVICE_INFOA PSERVICE_INFO;
#endif
#ifdef UNICODE
typedef LPSERVICE_INFOW LPSERVICE_INFO;
#else
typedef LPSERVICE_INFOA LPSERVICE_INFO;
#endif
#ifdef UNICODE
typedef NS_SERVICE_INFOW NS_SERVICE_INFO;
#else
typedef NS_SERVICE_INFOA NS_SERVICE_INFO;
#endif
#ifdef UNICODE
typedef PNS_SERVICE_INFOW PNS_SERVICE_INFO;
#else
typedef PNS_SERVICE_INFOA PNS_SERVICE_INFO;
#endif
#ifdef UNICODE
typedef LPNS_SERVICE_INFOW LPNS_SERVICE_INFO;
#else
typedef LPNS_SERVICE_INFOA LPNS_SERVICE_INFO;
#endif
#ifdef UNICODE
typedef PROTOCOL_INFOW PROTOCOL_INFO;
#else
typedef PROTOCOL_INFOA PROTOCOL_INFO;
#endif
#ifdef UNICODE
typedef PPROTOCOL_INFOW PPROTOCOL_INFO;
#else
typedef PPROTOCOL_INFOA PPROTOCOL_INFO;
#endif
#ifdef UNICODE
typedef LPPROTOCOL_INFOW LPPROTOCOL_INFO;
#else
typedef LPPROTOCOL_INFOA LPPROTOCOL_INFO;
#endif
#ifdef UNICODE
typedef SERVICE_TYPE_VALUE_ABSW SERVICE_TYPE_VALUE_ABS;
#else
typedef SERVICE_TYPE_VALUE_ABSA SERVICE_TYPE_VALUE_ABS;
#endif
#ifdef UNICODE
typedef PSERVICE_TYPE_VALUE_ABSW PSERVICE_TYPE_VALUE_ABS;
#else
typedef PSERVICE_TYPE_VALUE_ABSA PSERVICE_TYPE_VALUE_ABS;
#endif
#ifdef UNICODE
typedef LPSERVICE_TYPE_VALUE_ABSW LPSERVICE_TYPE_VALUE_ABS;
#else
typedef LPSERVICE_TYPE_VALUE_ABSA LPSERVICE_TYPE_VALUE_ABS;
#endif
#ifdef UNICODE
typedef SERVICE_TYPE_INFO_ABSW SERVICE_TYPE_INFO_ABS;
#else
typedef SERVICE_TYPE_INFO_ABSA SERVICE_TYPE_INFO_ABS;
#endif
#ifdef UNICODE
typedef PSERVICE_TYPE_INFO_ABSW PSERVICE_TYPE_INFO_ABS;
#else
typedef PSERVICE_TYPE_INFO_ABSA PSERVICE_TYPE_INFO_ABS;
#endif
#ifdef UNICODE
typedef LPSERVICE_TYPE_INFO_ABSW LPSERVICE_TYPE_INFO_ABS;
#else
typedef LPSERVICE_TYPE_INFO_ABSA LPSERVICE_TYPE_INFO_ABS;
#endif
#ifdef UNICODE
#define EnumProtocols EnumProtocolsW
#else
#define EnumProtocols EnumProtocolsA
#endif
#ifdef UNICODE
#define GetTypeByName GetTypeByNameW
#else
#define GetTypeByName GetTypeByNameA
#endif
#ifdef UNICODE
#define GetNameByType GetNameByTypeW
#else
#define GetNameByType GetNameByTypeA
#endif
#ifdef UNICODE
#define GetAddressByName GetAddressByNameW
#else
#define GetAddressByName GetAddressByNameA
#endif
#ifdef UNICODE
#define GetService GetServiceW
#else
#define GetService GetServiceA
#endif
#ifdef UNICODE
#define SetService SetServiceW
#else
#define SetService SetServiceA
#endif

#include <ws2/nspapi_after.h>

#endif /* _NSPAPI_INCLUDED */
