/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _WINERROR_
#define _WINERROR_
#pragma GCC system_header

#include <ws2/types.h>

/** Where Winsock's own errors begin. */
#define WSABASEERR 10000
/** A blocking call was cancelled. */
#define WSAEINTR 10004
/** Not a file. */
#define WSAEBADF 10009
/** Permission denied. */
#define WSAEACCES 10013
/** A null, bad or short buffer. */
#define WSAEFAULT 10014
/** An argument or a state that does not fit. */
#define WSAEINVAL 10022
/** Too many open sockets. */
#define WSAEMFILE 10024
/** The operation cannot complete now. */
#define WSAEWOULDBLOCK 10035
/** A blocking call of version 1.1 is in progress. */
#define WSAEINPROGRESS 10036
/** An operation is in progress already. */
#define WSAEALREADY 10037
/** Not a socket. */
#define WSAENOTSOCK 10038
/** A destination address is missing. */
#define WSAEDESTADDRREQ 10039
/** The message does not fit. */
#define WSAEMSGSIZE 10040
/** The protocol does not fit the type of the socket. */
#define WSAEPROTOTYPE 10041
/** An option that is unknown or not supported. */
#define WSAENOPROTOOPT 10042
/** A protocol that is not supported. */
#define WSAEPROTONOSUPPORT 10043
/** A socket type that is not supported. */
#define WSAESOCKTNOSUPPORT 10044
/** An operation that the socket does not support. */
#define WSAEOPNOTSUPP 10045
/** A protocol family that is not supported. */
#define WSAEPFNOSUPPORT 10046
/** An address family that is not supported. */
#define WSAEAFNOSUPPORT 10047
/** The address is in use. */
#define WSAEADDRINUSE 10048
/** The address is not one of this machine, or cannot be reached. */
#define WSAEADDRNOTAVAIL 10049
/** The network is down. */
#define WSAENETDOWN 10050
/** The network cannot be reached. */
#define WSAENETUNREACH 10051
/** The connection was dropped, or the time to live ran out. */
#define WSAENETRESET 10052
/** This side aborted the connection. */
#define WSAECONNABORTED 10053
/** The other side reset the connection. */
#define WSAECONNRESET 10054
/** No memory for buffers. */
#define WSAENOBUFS 10055
/** The socket is connected already. */
#define WSAEISCONN 10056
/** The socket is not connected. */
#define WSAENOTCONN 10057
/** The socket was shut down in this direction. */
#define WSAESHUTDOWN 10058
/** Too many references to a kernel object. */
#define WSAETOOMANYREFS 10059
/** The time ran out. */
#define WSAETIMEDOUT 10060
/** The other side refuses connections. */
#define WSAECONNREFUSED 10061
/** A name that leads back to itself. */
#define WSAELOOP 10062
/** A name that is too long. */
#define WSAENAMETOOLONG 10063
/** The host is down. */
#define WSAEHOSTDOWN 10064
/** There is no route to the host. */
#define WSAEHOSTUNREACH 10065
/** A directory that is not empty. */
#define WSAENOTEMPTY 10066
/** Too many processes use Winsock. */
#define WSAEPROCLIM 10067
/** Too many users. */
#define WSAEUSERS 10068
/** A disk quota is used up. */
#define WSAEDQUOT 10069
/** A file that is gone. */
#define WSAESTALE 10070
/** A file that is elsewhere. */
#define WSAEREMOTE 10071
/** The network subsystem is not ready. */
#define WSASYSNOTREADY 10091
/** A version that is not supported. */
#define WSAVERNOTSUPPORTED 10092
/** `WSAStartup` has not succeeded yet. */
#define WSANOTINITIALISED 10093
/** The other side shut the connection down. */
#define WSAEDISCON 10101
/** No more results. */
#define WSAENOMORE 10102
/** The lookup was cancelled. */
#define WSAECANCELLED 10103
/** A provider with a bad procedure table. */
#define WSAEINVALIDPROCTABLE 10104
/** A provider of a wrong version. */
#define WSAEINVALIDPROVIDER 10105
/** A provider that cannot be initialised. */
#define WSAEPROVIDERFAILEDINIT 10106
/** A system call that should never fail has failed. */
#define WSASYSCALLFAILURE 10107
/** No such service. */
#define WSASERVICE_NOT_FOUND 10108
/** No such class of services. */
#define WSATYPE_NOT_FOUND 10109
/** No more results. */
#define WSA_E_NO_MORE 10110
/** The lookup was cancelled. */
#define WSA_E_CANCELLED 10111
/** The query was refused. */
#define WSAEREFUSED 10112
/** No such host. */
#define WSAHOST_NOT_FOUND 11001
/** The name server does not answer now. */
#define WSATRY_AGAIN 11002
/** The name server failed for good. */
#define WSANO_RECOVERY 11003
/** The name is valid and has no data of the type asked for. */
#define WSANO_DATA 11004
/** At least one reservation has arrived. */
#define WSA_QOS_RECEIVERS 11005
/** At least one path has arrived. */
#define WSA_QOS_SENDERS 11006
/** There are no senders. */
#define WSA_QOS_NO_SENDERS 11007
/** There are no receivers. */
#define WSA_QOS_NO_RECEIVERS 11008
/** A reservation was confirmed. */
#define WSA_QOS_REQUEST_CONFIRMED 11009
/** There are no resources for the quality asked for. */
#define WSA_QOS_ADMISSION_FAILURE 11010
/** Administration refuses the quality asked for. */
#define WSA_QOS_POLICY_FAILURE 11011
/** An unknown or conflicting style. */
#define WSA_QOS_BAD_STYLE 11012
/** A part of the filter or of the provider's buffer is wrong. */
#define WSA_QOS_BAD_OBJECT 11013
/** Traffic control has a problem. */
#define WSA_QOS_TRAFFIC_CTRL_ERROR 11014
/** Some other problem of quality of service. */
#define WSA_QOS_GENERIC_ERROR 11015
/** An unknown service type in the flow description. */
#define WSA_QOS_ESERVICETYPE 11016
/** A bad flow description. */
#define WSA_QOS_EFLOWSPEC 11017
/** A bad provider buffer. */
#define WSA_QOS_EPROVSPECBUF 11018
/** A bad filter style. */
#define WSA_QOS_EFILTERSTYLE 11019
/** A bad filter type. */
#define WSA_QOS_EFILTERTYPE 11020
/** A wrong number of filters. */
#define WSA_QOS_EFILTERCOUNT 11021
/** An object with a wrong length. */
#define WSA_QOS_EOBJLENGTH 11022
/** A wrong number of flow descriptions. */
#define WSA_QOS_EFLOWCOUNT 11023
/** An unknown object in the provider's buffer. */
#define WSA_QOS_EUNKOWNPSOBJ 11024
/** A bad policy object. */
#define WSA_QOS_EPOLICYOBJ 11025
/** A bad flow descriptor. */
#define WSA_QOS_EFLOWDESC 11026
/** A bad flow description in the provider's buffer. */
#define WSA_QOS_EPSFLOWSPEC 11027
/** A bad filter in the provider's buffer. */
#define WSA_QOS_EPSFILTERSPEC 11028
/** A bad shape or discard mode. */
#define WSA_QOS_ESDMODEOBJ 11029
/** A bad shaping rate. */
#define WSA_QOS_ESHAPERATEOBJ 11030
/** A reserved policy element. */
#define WSA_QOS_RESERVED_PETYPE 11031
/** No such host, of which the name server is certain. */
#define WSA_SECURE_HOST_NOT_FOUND 11032
/** A name policy that cannot be applied. */
#define WSA_IPSEC_NAME_POLICY_ERROR 11033
/** Not an event object. */
#define WSA_INVALID_HANDLE ERROR_INVALID_HANDLE
/** Not enough memory. */
#define WSA_NOT_ENOUGH_MEMORY ERROR_NOT_ENOUGH_MEMORY
/** A parameter that is wrong. */
#define WSA_INVALID_PARAMETER ERROR_INVALID_PARAMETER
/** The overlapped operation was cancelled. */
#define WSA_OPERATION_ABORTED ERROR_OPERATION_ABORTED
/** The overlapped operation has not completed. */
#define WSA_IO_INCOMPLETE ERROR_IO_INCOMPLETE
/** The overlapped operation has started and will complete later. */
#define WSA_IO_PENDING ERROR_IO_PENDING
/** No error. */
#define ERROR_SUCCESS 0
/** No error. */
#define NO_ERROR 0
/** No such function. */
#define ERROR_INVALID_FUNCTION 1
/** No such file. */
#define ERROR_FILE_NOT_FOUND 2
/** No such directory. */
#define ERROR_PATH_NOT_FOUND 3
/** Too many open files. */
#define ERROR_TOO_MANY_OPEN_FILES 4
/** Access is denied. */
#define ERROR_ACCESS_DENIED 5
/** Not a handle, or one of the wrong kind. */
#define ERROR_INVALID_HANDLE 6
/** Not enough memory. */
#define ERROR_NOT_ENOUGH_MEMORY 8
/** Not a block of this memory. */
#define ERROR_INVALID_BLOCK 9
/** A bad environment. */
#define ERROR_BAD_ENVIRONMENT 10
/** A program of a wrong format. */
#define ERROR_BAD_FORMAT 11
/** An access code that is invalid. */
#define ERROR_INVALID_ACCESS 12
/** Data that is invalid. */
#define ERROR_INVALID_DATA 13
/** Not enough storage. */
#define ERROR_OUTOFMEMORY 14
/** No such drive. */
#define ERROR_INVALID_DRIVE 15
/** The current directory cannot be removed. */
#define ERROR_CURRENT_DIRECTORY 16
/** Another file system. */
#define ERROR_NOT_SAME_DEVICE 17
/** No more files. */
#define ERROR_NO_MORE_FILES 18
/** The medium is write protected. */
#define ERROR_WRITE_PROTECT 19
/** The device is not ready. */
#define ERROR_NOT_READY 21
/** The device does not know the command. */
#define ERROR_BAD_COMMAND 22
/** A command of a wrong length. */
#define ERROR_BAD_LENGTH 24
/** A position that cannot be reached. */
#define ERROR_SEEK 25
/** Writing failed. */
#define ERROR_WRITE_FAULT 29
/** Reading failed. */
#define ERROR_READ_FAULT 30
/** A device does not work. */
#define ERROR_GEN_FAILURE 31
/** The file is used by another process. */
#define ERROR_SHARING_VIOLATION 32
/** A part of the file is locked by another process. */
#define ERROR_LOCK_VIOLATION 33
/** The end of the file. */
#define ERROR_HANDLE_EOF 38
/** The disk is full. */
#define ERROR_HANDLE_DISK_FULL 39
/** Not supported. */
#define ERROR_NOT_SUPPORTED 50
/** The remote machine cannot be found. */
#define ERROR_REM_NOT_LIST 51
/** The name is taken on the network. */
#define ERROR_DUP_NAME 52
/** No such network path. */
#define ERROR_BAD_NETPATH 53
/** The network is busy. */
#define ERROR_NETWORK_BUSY 54
/** The network resource is gone. */
#define ERROR_DEV_NOT_EXIST 55
/** An unexpected network error. */
#define ERROR_UNEXP_NET_ERR 59
/** The network name, or the connection, is gone. */
#define ERROR_NETNAME_DELETED 64
/** Network access is denied. */
#define ERROR_NETWORK_ACCESS_DENIED 65
/** No such network name. */
#define ERROR_BAD_NET_NAME 67
/** The file exists. */
#define ERROR_FILE_EXISTS 80
/** The file or directory cannot be made. */
#define ERROR_CANNOT_MAKE 82
/** A wrong password. */
#define ERROR_INVALID_PASSWORD 86
/** A parameter that is wrong. */
#define ERROR_INVALID_PARAMETER 87
/** No room for another process. */
#define ERROR_NO_PROC_SLOTS 89
/** The other end of the pipe is closed. */
#define ERROR_BROKEN_PIPE 109
/** The file cannot be opened. */
#define ERROR_OPEN_FAILED 110
/** A file name that is too long, or a buffer that is too small. */
#define ERROR_BUFFER_OVERFLOW 111
/** The disk is full. */
#define ERROR_DISK_FULL 112
/** No more internal file identifiers. */
#define ERROR_NO_MORE_SEARCH_HANDLES 113
/** A target handle that is wrong. */
#define ERROR_INVALID_TARGET_HANDLE 114
/** Not implemented. */
#define ERROR_CALL_NOT_IMPLEMENTED 120
/** The time ran out. */
#define ERROR_SEM_TIMEOUT 121
/** A buffer that is too small. */
#define ERROR_INSUFFICIENT_BUFFER 122
/** A name of wrong syntax. */
#define ERROR_INVALID_NAME 123
/** An unknown level. */
#define ERROR_INVALID_LEVEL 124
/** No such module. */
#define ERROR_MOD_NOT_FOUND 126
/** No such procedure. */
#define ERROR_PROC_NOT_FOUND 127
/** There are no child processes to wait for. */
#define ERROR_WAIT_NO_CHILDREN 128
/** A position before the beginning of a file. */
#define ERROR_NEGATIVE_SEEK 131
/** A device that has no positions. */
#define ERROR_SEEK_ON_DEVICE 132
/** The directory is not empty. */
#define ERROR_DIR_NOT_EMPTY 145
/** The segment is not locked. */
#define ERROR_NOT_LOCKED 158
/** Arguments that are wrong. */
#define ERROR_BAD_ARGUMENTS 160
/** A path that is wrong. */
#define ERROR_BAD_PATHNAME 161
/** A signal is pending. */
#define ERROR_SIGNAL_PENDING 162
/** No more threads can be made. */
#define ERROR_MAX_THRDS_REACHED 164
/** A part of a file cannot be locked. */
#define ERROR_LOCK_FAILED 167
/** The resource is in use. */
#define ERROR_BUSY 170
/** It exists already. */
#define ERROR_ALREADY_EXISTS 183
/** A flag that is wrong. */
#define ERROR_INVALID_FLAG_NUMBER 186
/** No such semaphore. */
#define ERROR_SEM_NOT_FOUND 187
/** Not a program. */
#define ERROR_BAD_EXE_FORMAT 193
/** No such environment variable. */
#define ERROR_ENVVAR_NOT_FOUND 203
/** A file name that is too long. */
#define ERROR_FILENAME_EXCED_RANGE 206
/** The segment is locked. */
#define ERROR_LOCKED 212
/** Too many modules. */
#define ERROR_TOO_MANY_MODULES 214
/** No nesting here. */
#define ERROR_NESTING_NOT_ALLOWED 215
/** A pipe in a wrong state. */
#define ERROR_BAD_PIPE 230
/** Every instance of the pipe is busy. */
#define ERROR_PIPE_BUSY 231
/** The pipe is being closed. */
#define ERROR_NO_DATA 232
/** No process is at the other end of the pipe. */
#define ERROR_PIPE_NOT_CONNECTED 233
/** There is more data than fits. */
#define ERROR_MORE_DATA 234
/** Nothing was done. */
#define ERROR_NO_WORK_DONE 235
/** No more items. */
#define ERROR_NO_MORE_ITEMS 259
/** The wait timed out. */
#define WAIT_TIMEOUT 258
/** Not a directory. */
#define ERROR_DIRECTORY 267
/** The mutex is owned by another thread. */
#define ERROR_NOT_OWNER 288
/** The semaphore would go past its limit. */
#define ERROR_TOO_MANY_POSTS 298
/** Only a part was copied. */
#define ERROR_PARTIAL_COPY 299
/** No text for this message number. */
#define ERROR_MR_MID_NOT_FOUND 317
/** An address that is wrong. */
#define ERROR_INVALID_ADDRESS 487
/** A result of more than 32 bits. */
#define ERROR_ARITHMETIC_OVERFLOW 534
/** A process is at the other end of the pipe. */
#define ERROR_PIPE_CONNECTED 535
/** The pipe waits for a process. */
#define ERROR_PIPE_LISTENING 536
/** The object of a wait was closed. */
#define ERROR_ABANDONED_WAIT_0 735
/** The operation needs more rights. */
#define ERROR_ELEVATION_REQUIRED 740
/** The operation was cancelled. */
#define ERROR_OPERATION_ABORTED 995
/** The operation has not completed. */
#define ERROR_IO_INCOMPLETE 996
/** The operation has started and will complete later. */
#define ERROR_IO_PENDING 997
/** Memory that cannot be accessed. */
#define ERROR_NOACCESS 998
/** The stack is used up. */
#define ERROR_STACK_OVERFLOW 1001
/** A message that a window cannot receive. */
#define ERROR_INVALID_MESSAGE 1002
/** The function cannot complete. */
#define ERROR_CAN_NOT_COMPLETE 1003
/** Flags that are wrong. */
#define ERROR_INVALID_FLAGS 1004
/** A file whose volume has changed. */
#define ERROR_FILE_INVALID 1006
/** There is no token. */
#define ERROR_NO_TOKEN 1008
/** A registry key that is wrong. */
#define ERROR_BADKEY 1010
/** A registry key that cannot be opened. */
#define ERROR_CANTOPEN 1011
/** A registry key that cannot be read. */
#define ERROR_CANTREAD 1012
/** A registry key that cannot be written. */
#define ERROR_CANTWRITE 1013
/** An address or offset that is not a multiple of what views are aligned to. */
#define ERROR_MAPPED_ALIGNMENT 1132
/** Other services need this one. */
#define ERROR_DEPENDENT_SERVICES_RUNNING 1051
/** A control that the service does not accept. */
#define ERROR_INVALID_SERVICE_CONTROL 1052
/** The service did not answer in time. */
#define ERROR_SERVICE_REQUEST_TIMEOUT 1053
/** The service runs already. */
#define ERROR_SERVICE_ALREADY_RUNNING 1056
/** The service is disabled. */
#define ERROR_SERVICE_DISABLED 1058
/** No such service. */
#define ERROR_SERVICE_DOES_NOT_EXIST 1060
/** The service cannot be controlled now. */
#define ERROR_SERVICE_CANNOT_ACCEPT_CTRL 1061
/** The service does not run. */
#define ERROR_SERVICE_NOT_ACTIVE 1062
/** Not started as a service. */
#define ERROR_FAILED_SERVICE_CONTROLLER_CONNECT 1063
/** The service has an error of its own. */
#define ERROR_SERVICE_SPECIFIC_ERROR 1066
/** The service exists already. */
#define ERROR_SERVICE_EXISTS 1073
/** A device failed. */
#define ERROR_IO_DEVICE 1117
/** The wait would never end. */
#define ERROR_POSSIBLE_DEADLOCK 1131
/** Not found. */
#define ERROR_NOT_FOUND 1168
/** There is no match. */
#define ERROR_NO_MATCH 1169
/** No such device. */
#define ERROR_BAD_DEVICE 1200
/** The device is not available. */
#define ERROR_DEVICE_NOT_AVAILABLE 4319
/** There is no network. */
#define ERROR_NO_NETWORK 1222
/** The user cancelled it. */
#define ERROR_CANCELLED 1223
/** The other side refused the connection. */
#define ERROR_CONNECTION_REFUSED 1225
/** The connection was closed gracefully. */
#define ERROR_GRACEFUL_DISCONNECT 1226
/** The endpoint has an address already. */
#define ERROR_ADDRESS_ALREADY_ASSOCIATED 1227
/** The endpoint has no address yet. */
#define ERROR_ADDRESS_NOT_ASSOCIATED 1228
/** There is no such connection. */
#define ERROR_CONNECTION_INVALID 1229
/** The connection is active. */
#define ERROR_CONNECTION_ACTIVE 1230
/** The network cannot be reached. */
#define ERROR_NETWORK_UNREACHABLE 1231
/** The host cannot be reached. */
#define ERROR_HOST_UNREACHABLE 1232
/** The host does not know the protocol. */
#define ERROR_PROTOCOL_UNREACHABLE 1233
/** Nobody listens on the port. */
#define ERROR_PORT_UNREACHABLE 1234
/** The request was aborted. */
#define ERROR_REQUEST_ABORTED 1235
/** This side aborted the connection. */
#define ERROR_CONNECTION_ABORTED 1236
/** The operation should be tried again. */
#define ERROR_RETRY 1237
/** Too many connections. */
#define ERROR_CONNECTION_COUNT_LIMIT 1238
/** A network address that is wrong. */
#define ERROR_INCORRECT_ADDRESS 1241
/** The service is registered already. */
#define ERROR_ALREADY_REGISTERED 1242
/** The service is not registered. */
#define ERROR_SERVICE_NOT_FOUND 1243
/** The user is not authenticated. */
#define ERROR_NOT_AUTHENTICATED 1244
/** The user is not logged on. */
#define ERROR_NOT_LOGGED_ON 1245
/** Work is to be continued. */
#define ERROR_CONTINUE 1246
/** Initialised already. */
#define ERROR_ALREADY_INITIALIZED 1247
/** No more devices. */
#define ERROR_NO_MORE_DEVICES 1248
/** The host is down. */
#define ERROR_HOST_DOWN 1256
/** A privilege is missing. */
#define ERROR_PRIVILEGE_NOT_HELD 1314
/** A wrong user name or password. */
#define ERROR_LOGON_FAILURE 1326
/** A security identifier that is wrong. */
#define ERROR_INVALID_SID 1337
/** A security descriptor that is wrong. */
#define ERROR_INVALID_SECURITY_DESCR 1338
/** An internal error. */
#define ERROR_INTERNAL_ERROR 1359
/** A damaged file. */
#define ERROR_FILE_CORRUPT 1392
/** A message that leads to memory cannot be left in a queue. */
#define ERROR_MESSAGE_SYNC_ONLY 1159
/** Not a window. */
#define ERROR_INVALID_WINDOW_HANDLE 1400
/** Not a hook. */
#define ERROR_INVALID_HOOK_HANDLE 1404
/** A child window without a parent. */
#define ERROR_TLW_WITH_WSCHILD 1406
/** No such window class. */
#define ERROR_CANNOT_FIND_WND_CLASS 1407
/** A window of another thread. */
#define ERROR_WINDOW_OF_OTHER_THREAD 1408
/** The window class exists already. */
#define ERROR_CLASS_ALREADY_EXISTS 1410
/** No such window class. */
#define ERROR_CLASS_DOES_NOT_EXIST 1411
/** There are windows of this class. */
#define ERROR_CLASS_HAS_WINDOWS 1412
/** An index that is wrong. */
#define ERROR_INVALID_INDEX 1413
/** No control has this number. */
#define ERROR_CONTROL_ID_NOT_FOUND 1421
/** Not a thread. */
#define ERROR_INVALID_THREAD_ID 1444
/** A quota is used up. */
#define ERROR_NOT_ENOUGH_QUOTA 1816
/** System resources are used up. */
#define ERROR_NO_SYSTEM_RESOURCES 1450
/** The working set is used up. */
#define ERROR_WORKING_SET_QUOTA 1453
/** The paging file is too small. */
#define ERROR_COMMITMENT_LIMIT 1455
/** The time ran out. */
#define ERROR_TIMEOUT 1460
/** Not a monitor. */
#define ERROR_INVALID_MONITOR_HANDLE 1461
/** Data of a type that is not supported. */
#define ERROR_UNSUPPORTED_TYPE 1630
/** A string binding that is wrong. */
#define RPC_S_INVALID_STRING_BINDING 1700
/** A binding that is wrong. */
#define RPC_S_INVALID_BINDING 1702
/** Not enough resources. */
#define RPC_S_OUT_OF_RESOURCES 1721
/** The server is not there. */
#define RPC_S_SERVER_UNAVAILABLE 1722
/** An identifier that is unique on this machine only. */
#define RPC_S_UUID_LOCAL_ONLY 1824
/** A buffer that does not fit. */
#define ERROR_INVALID_USER_BUFFER 1784
/** A file without resources. */
#define ERROR_RESOURCE_DATA_NOT_FOUND 1812
/** No such type of resource. */
#define ERROR_RESOURCE_TYPE_NOT_FOUND 1813
/** No such resource. */
#define ERROR_RESOURCE_NAME_NOT_FOUND 1814
/** No resource in that language. */
#define ERROR_RESOURCE_LANG_NOT_FOUND 1815
/** The state does not allow it. */
#define ERROR_INVALID_STATE 5023
/** The network connection does not exist. */
#define ERROR_NOT_CONNECTED 2250
/** There are open files on the connection. */
#define ERROR_OPEN_FILES 2401
/** The device is in use. */
#define ERROR_DEVICE_IN_USE 2404
/** The operation is invalid. */
#define ERROR_INVALID_OPERATION 4317
/** The object exists already. */
#define ERROR_OBJECT_ALREADY_EXISTS 5010
/** A character that the other encoding does not have. */
#define ERROR_NO_UNICODE_TRANSLATION 1113
/** The name server knows no such name. */
#define DNS_ERROR_RCODE_NAME_ERROR 9003
/** The name has no records of the type asked for. */
#define DNS_INFO_NO_RECORDS 9501
/** Success. */
#define S_OK 0
/** Success, with the answer "no". */
#define S_FALSE 1
/** Not implemented. */
#define E_NOTIMPL ((int)0x80004001u)
/** No such interface. */
#define E_NOINTERFACE ((int)0x80004002u)
/** A bad pointer. */
#define E_POINTER ((int)0x80004003u)
/** The operation was aborted. */
#define E_ABORT ((int)0x80004004u)
/** Some failure. */
#define E_FAIL ((int)0x80004005u)
/** A failure that nobody expects. */
#define E_UNEXPECTED ((int)0x8000FFFFu)
/** Access is denied. */
#define E_ACCESSDENIED ((int)0x80070005u)
/** A bad handle. */
#define E_HANDLE ((int)0x80070006u)
/** Not enough memory. */
#define E_OUTOFMEMORY ((int)0x8007000Eu)
/** A wrong argument. */
#define E_INVALIDARG ((int)0x80070057u)
/** Success of a security package. */
#define SEC_E_OK 0
/** A security package has no memory. */
#define SEC_E_INSUFFICIENT_MEMORY ((int)0x80090300u)
/** Not a handle of a security package. */
#define SEC_E_INVALID_HANDLE ((int)0x80090301u)
/** A security package does not have the function. */
#define SEC_E_UNSUPPORTED_FUNCTION ((int)0x80090302u)
/** A security package has failed. */
#define SEC_E_INTERNAL_ERROR ((int)0x80090304u)
/** No such security package. */
#define SEC_E_SECPKG_NOT_FOUND ((int)0x80090305u)
/** A token that is wrong. */
#define SEC_E_INVALID_TOKEN ((int)0x80090308u)
/** The logon was refused. */
#define SEC_E_LOGON_DENIED ((int)0x8009030Cu)
/** Credentials that are not recognised. */
#define SEC_E_UNKNOWN_CREDENTIALS ((int)0x8009030Du)
/** There are no credentials. */
#define SEC_E_NO_CREDENTIALS ((int)0x8009030Eu)
/** Success, and another call is needed. */
#define SEC_I_CONTINUE_NEEDED 0x00090312
/** Success, and the token must be completed. */
#define SEC_I_COMPLETE_NEEDED 0x00090313
/** The peer has ended the session. */
#define SEC_I_CONTEXT_EXPIRED 0x00090317
/** A part of the message is missing. */
#define SEC_E_INCOMPLETE_MESSAGE ((int)0x80090318u)
/** The peer asks for credentials. */
#define SEC_I_INCOMPLETE_CREDENTIALS 0x00090320
/** The peer asks for another handshake. */
#define SEC_I_RENEGOTIATE 0x00090321
/** The peer is another one. */
#define SEC_E_WRONG_PRINCIPAL ((int)0x80090322u)
/** The certificate comes from somebody who is not trusted. */
#define SEC_E_UNTRUSTED_ROOT ((int)0x80090325u)
/** The certificate has expired. */
#define SEC_E_CERT_EXPIRED ((int)0x80090328u)

#include <ws2/winerror_after.h>

#endif /* _WINERROR_ */
