//! Error numbers: Winsock's own, and those of the system that programs test.
//!
//! Both share one space: a `WSA…` number may come from `GetLastError`, an `ERROR_…` number from
//! `WSAGetLastError`.

use super::types::HRESULT;
use core::ffi::c_int;

/// Where Winsock's own errors begin.
pub const WSABASEERR: c_int = 10000;
/// A blocking call was cancelled.
pub const WSAEINTR: c_int = 10004;
/// Not a file.
pub const WSAEBADF: c_int = 10009;
/// Permission denied.
pub const WSAEACCES: c_int = 10013;
/// A null, bad or short buffer.
pub const WSAEFAULT: c_int = 10014;
/// An argument or a state that does not fit.
pub const WSAEINVAL: c_int = 10022;
/// Too many open sockets.
pub const WSAEMFILE: c_int = 10024;
/// The operation cannot complete now.
pub const WSAEWOULDBLOCK: c_int = 10035;
/// A blocking call of version 1.1 is in progress.
pub const WSAEINPROGRESS: c_int = 10036;
/// An operation is in progress already.
pub const WSAEALREADY: c_int = 10037;
/// Not a socket.
pub const WSAENOTSOCK: c_int = 10038;
/// A destination address is missing.
pub const WSAEDESTADDRREQ: c_int = 10039;
/// The message does not fit.
pub const WSAEMSGSIZE: c_int = 10040;
/// The protocol does not fit the type of the socket.
pub const WSAEPROTOTYPE: c_int = 10041;
/// An option that is unknown or not supported.
pub const WSAENOPROTOOPT: c_int = 10042;
/// A protocol that is not supported.
pub const WSAEPROTONOSUPPORT: c_int = 10043;
/// A socket type that is not supported.
pub const WSAESOCKTNOSUPPORT: c_int = 10044;
/// An operation that the socket does not support.
pub const WSAEOPNOTSUPP: c_int = 10045;
/// A protocol family that is not supported.
pub const WSAEPFNOSUPPORT: c_int = 10046;
/// An address family that is not supported.
pub const WSAEAFNOSUPPORT: c_int = 10047;
/// The address is in use.
pub const WSAEADDRINUSE: c_int = 10048;
/// The address is not one of this machine, or cannot be reached.
pub const WSAEADDRNOTAVAIL: c_int = 10049;
/// The network is down.
pub const WSAENETDOWN: c_int = 10050;
/// The network cannot be reached.
pub const WSAENETUNREACH: c_int = 10051;
/// The connection was dropped, or the time to live ran out.
pub const WSAENETRESET: c_int = 10052;
/// This side aborted the connection.
pub const WSAECONNABORTED: c_int = 10053;
/// The other side reset the connection.
pub const WSAECONNRESET: c_int = 10054;
/// No memory for buffers.
pub const WSAENOBUFS: c_int = 10055;
/// The socket is connected already.
pub const WSAEISCONN: c_int = 10056;
/// The socket is not connected.
pub const WSAENOTCONN: c_int = 10057;
/// The socket was shut down in this direction.
pub const WSAESHUTDOWN: c_int = 10058;
/// Too many references to a kernel object.
pub const WSAETOOMANYREFS: c_int = 10059;
/// The time ran out.
pub const WSAETIMEDOUT: c_int = 10060;
/// The other side refuses connections.
pub const WSAECONNREFUSED: c_int = 10061;
/// A name that leads back to itself.
pub const WSAELOOP: c_int = 10062;
/// A name that is too long.
pub const WSAENAMETOOLONG: c_int = 10063;
/// The host is down.
pub const WSAEHOSTDOWN: c_int = 10064;
/// There is no route to the host.
pub const WSAEHOSTUNREACH: c_int = 10065;
/// A directory that is not empty.
pub const WSAENOTEMPTY: c_int = 10066;
/// Too many processes use Winsock.
pub const WSAEPROCLIM: c_int = 10067;
/// Too many users.
pub const WSAEUSERS: c_int = 10068;
/// A disk quota is used up.
pub const WSAEDQUOT: c_int = 10069;
/// A file that is gone.
pub const WSAESTALE: c_int = 10070;
/// A file that is elsewhere.
pub const WSAEREMOTE: c_int = 10071;
/// The network subsystem is not ready.
pub const WSASYSNOTREADY: c_int = 10091;
/// A version that is not supported.
pub const WSAVERNOTSUPPORTED: c_int = 10092;
/// `WSAStartup` has not succeeded yet.
pub const WSANOTINITIALISED: c_int = 10093;
/// The other side shut the connection down.
pub const WSAEDISCON: c_int = 10101;
/// No more results.
pub const WSAENOMORE: c_int = 10102;
/// The lookup was cancelled.
pub const WSAECANCELLED: c_int = 10103;
/// A provider with a bad procedure table.
pub const WSAEINVALIDPROCTABLE: c_int = 10104;
/// A provider of a wrong version.
pub const WSAEINVALIDPROVIDER: c_int = 10105;
/// A provider that cannot be initialised.
pub const WSAEPROVIDERFAILEDINIT: c_int = 10106;
/// A system call that should never fail has failed.
pub const WSASYSCALLFAILURE: c_int = 10107;
/// No such service.
pub const WSASERVICE_NOT_FOUND: c_int = 10108;
/// No such class of services.
pub const WSATYPE_NOT_FOUND: c_int = 10109;
/// No more results.
pub const WSA_E_NO_MORE: c_int = 10110;
/// The lookup was cancelled.
pub const WSA_E_CANCELLED: c_int = 10111;
/// The query was refused.
pub const WSAEREFUSED: c_int = 10112;
/// No such host.
pub const WSAHOST_NOT_FOUND: c_int = 11001;
/// The name server does not answer now.
pub const WSATRY_AGAIN: c_int = 11002;
/// The name server failed for good.
pub const WSANO_RECOVERY: c_int = 11003;
/// The name is valid and has no data of the type asked for.
pub const WSANO_DATA: c_int = 11004;
/// At least one reservation has arrived.
pub const WSA_QOS_RECEIVERS: c_int = 11005;
/// At least one path has arrived.
pub const WSA_QOS_SENDERS: c_int = 11006;
/// There are no senders.
pub const WSA_QOS_NO_SENDERS: c_int = 11007;
/// There are no receivers.
pub const WSA_QOS_NO_RECEIVERS: c_int = 11008;
/// A reservation was confirmed.
pub const WSA_QOS_REQUEST_CONFIRMED: c_int = 11009;
/// There are no resources for the quality asked for.
pub const WSA_QOS_ADMISSION_FAILURE: c_int = 11010;
/// Administration refuses the quality asked for.
pub const WSA_QOS_POLICY_FAILURE: c_int = 11011;
/// An unknown or conflicting style.
pub const WSA_QOS_BAD_STYLE: c_int = 11012;
/// A part of the filter or of the provider's buffer is wrong.
pub const WSA_QOS_BAD_OBJECT: c_int = 11013;
/// Traffic control has a problem.
pub const WSA_QOS_TRAFFIC_CTRL_ERROR: c_int = 11014;
/// Some other problem of quality of service.
pub const WSA_QOS_GENERIC_ERROR: c_int = 11015;
/// An unknown service type in the flow description.
pub const WSA_QOS_ESERVICETYPE: c_int = 11016;
/// A bad flow description.
pub const WSA_QOS_EFLOWSPEC: c_int = 11017;
/// A bad provider buffer.
pub const WSA_QOS_EPROVSPECBUF: c_int = 11018;
/// A bad filter style.
pub const WSA_QOS_EFILTERSTYLE: c_int = 11019;
/// A bad filter type.
pub const WSA_QOS_EFILTERTYPE: c_int = 11020;
/// A wrong number of filters.
pub const WSA_QOS_EFILTERCOUNT: c_int = 11021;
/// An object with a wrong length.
pub const WSA_QOS_EOBJLENGTH: c_int = 11022;
/// A wrong number of flow descriptions.
pub const WSA_QOS_EFLOWCOUNT: c_int = 11023;
/// An unknown object in the provider's buffer.
pub const WSA_QOS_EUNKOWNPSOBJ: c_int = 11024;
/// A bad policy object.
pub const WSA_QOS_EPOLICYOBJ: c_int = 11025;
/// A bad flow descriptor.
pub const WSA_QOS_EFLOWDESC: c_int = 11026;
/// A bad flow description in the provider's buffer.
pub const WSA_QOS_EPSFLOWSPEC: c_int = 11027;
/// A bad filter in the provider's buffer.
pub const WSA_QOS_EPSFILTERSPEC: c_int = 11028;
/// A bad shape or discard mode.
pub const WSA_QOS_ESDMODEOBJ: c_int = 11029;
/// A bad shaping rate.
pub const WSA_QOS_ESHAPERATEOBJ: c_int = 11030;
/// A reserved policy element.
pub const WSA_QOS_RESERVED_PETYPE: c_int = 11031;
/// No such host, of which the name server is certain.
pub const WSA_SECURE_HOST_NOT_FOUND: c_int = 11032;
/// A name policy that cannot be applied.
pub const WSA_IPSEC_NAME_POLICY_ERROR: c_int = 11033;

/// Not an event object.
pub const WSA_INVALID_HANDLE: c_int = ERROR_INVALID_HANDLE;
/// Not enough memory.
pub const WSA_NOT_ENOUGH_MEMORY: c_int = ERROR_NOT_ENOUGH_MEMORY;
/// A parameter that is wrong.
pub const WSA_INVALID_PARAMETER: c_int = ERROR_INVALID_PARAMETER;
/// The overlapped operation was cancelled.
pub const WSA_OPERATION_ABORTED: c_int = ERROR_OPERATION_ABORTED;
/// The overlapped operation has not completed.
pub const WSA_IO_INCOMPLETE: c_int = ERROR_IO_INCOMPLETE;
/// The overlapped operation has started and will complete later.
pub const WSA_IO_PENDING: c_int = ERROR_IO_PENDING;

/// No error.
pub const ERROR_SUCCESS: c_int = 0;
/// No error.
pub const NO_ERROR: c_int = 0;
/// No such function.
pub const ERROR_INVALID_FUNCTION: c_int = 1;
/// No such file.
pub const ERROR_FILE_NOT_FOUND: c_int = 2;
/// No such directory.
pub const ERROR_PATH_NOT_FOUND: c_int = 3;
/// Too many open files.
pub const ERROR_TOO_MANY_OPEN_FILES: c_int = 4;
/// Access is denied.
pub const ERROR_ACCESS_DENIED: c_int = 5;
/// Not a handle, or one of the wrong kind.
pub const ERROR_INVALID_HANDLE: c_int = 6;
/// Not enough memory.
pub const ERROR_NOT_ENOUGH_MEMORY: c_int = 8;
/// Not a block of this memory.
pub const ERROR_INVALID_BLOCK: c_int = 9;
/// A bad environment.
pub const ERROR_BAD_ENVIRONMENT: c_int = 10;
/// A program of a wrong format.
pub const ERROR_BAD_FORMAT: c_int = 11;
/// An access code that is invalid.
pub const ERROR_INVALID_ACCESS: c_int = 12;
/// Data that is invalid.
pub const ERROR_INVALID_DATA: c_int = 13;
/// Not enough storage.
pub const ERROR_OUTOFMEMORY: c_int = 14;
/// No such drive.
pub const ERROR_INVALID_DRIVE: c_int = 15;
/// The current directory cannot be removed.
pub const ERROR_CURRENT_DIRECTORY: c_int = 16;
/// Another file system.
pub const ERROR_NOT_SAME_DEVICE: c_int = 17;
/// No more files.
pub const ERROR_NO_MORE_FILES: c_int = 18;
/// The medium is write protected.
pub const ERROR_WRITE_PROTECT: c_int = 19;
/// The device is not ready.
pub const ERROR_NOT_READY: c_int = 21;
/// The device does not know the command.
pub const ERROR_BAD_COMMAND: c_int = 22;
/// A command of a wrong length.
pub const ERROR_BAD_LENGTH: c_int = 24;
/// A position that cannot be reached.
pub const ERROR_SEEK: c_int = 25;
/// Writing failed.
pub const ERROR_WRITE_FAULT: c_int = 29;
/// Reading failed.
pub const ERROR_READ_FAULT: c_int = 30;
/// A device does not work.
pub const ERROR_GEN_FAILURE: c_int = 31;
/// The file is used by another process.
pub const ERROR_SHARING_VIOLATION: c_int = 32;
/// A part of the file is locked by another process.
pub const ERROR_LOCK_VIOLATION: c_int = 33;
/// The end of the file.
pub const ERROR_HANDLE_EOF: c_int = 38;
/// The disk is full.
pub const ERROR_HANDLE_DISK_FULL: c_int = 39;
/// Not supported.
pub const ERROR_NOT_SUPPORTED: c_int = 50;
/// The remote machine cannot be found.
pub const ERROR_REM_NOT_LIST: c_int = 51;
/// The name is taken on the network.
pub const ERROR_DUP_NAME: c_int = 52;
/// No such network path.
pub const ERROR_BAD_NETPATH: c_int = 53;
/// The network is busy.
pub const ERROR_NETWORK_BUSY: c_int = 54;
/// The network resource is gone.
pub const ERROR_DEV_NOT_EXIST: c_int = 55;
/// An unexpected network error.
pub const ERROR_UNEXP_NET_ERR: c_int = 59;
/// The network name, or the connection, is gone.
pub const ERROR_NETNAME_DELETED: c_int = 64;
/// Network access is denied.
pub const ERROR_NETWORK_ACCESS_DENIED: c_int = 65;
/// No such network name.
pub const ERROR_BAD_NET_NAME: c_int = 67;
/// The file exists.
pub const ERROR_FILE_EXISTS: c_int = 80;
/// The file or directory cannot be made.
pub const ERROR_CANNOT_MAKE: c_int = 82;
/// A wrong password.
pub const ERROR_INVALID_PASSWORD: c_int = 86;
/// A parameter that is wrong.
pub const ERROR_INVALID_PARAMETER: c_int = 87;
/// No room for another process.
pub const ERROR_NO_PROC_SLOTS: c_int = 89;
/// The other end of the pipe is closed.
pub const ERROR_BROKEN_PIPE: c_int = 109;
/// The file cannot be opened.
pub const ERROR_OPEN_FAILED: c_int = 110;
/// A file name that is too long, or a buffer that is too small.
pub const ERROR_BUFFER_OVERFLOW: c_int = 111;
/// The disk is full.
pub const ERROR_DISK_FULL: c_int = 112;
/// No more internal file identifiers.
pub const ERROR_NO_MORE_SEARCH_HANDLES: c_int = 113;
/// A target handle that is wrong.
pub const ERROR_INVALID_TARGET_HANDLE: c_int = 114;
/// Not implemented.
pub const ERROR_CALL_NOT_IMPLEMENTED: c_int = 120;
/// The time ran out.
pub const ERROR_SEM_TIMEOUT: c_int = 121;
/// A buffer that is too small.
pub const ERROR_INSUFFICIENT_BUFFER: c_int = 122;
/// A name of wrong syntax.
pub const ERROR_INVALID_NAME: c_int = 123;
/// An unknown level.
pub const ERROR_INVALID_LEVEL: c_int = 124;
/// No such module.
pub const ERROR_MOD_NOT_FOUND: c_int = 126;
/// No such procedure.
pub const ERROR_PROC_NOT_FOUND: c_int = 127;
/// There are no child processes to wait for.
pub const ERROR_WAIT_NO_CHILDREN: c_int = 128;
/// A position before the beginning of a file.
pub const ERROR_NEGATIVE_SEEK: c_int = 131;
/// A device that has no positions.
pub const ERROR_SEEK_ON_DEVICE: c_int = 132;
/// The directory is not empty.
pub const ERROR_DIR_NOT_EMPTY: c_int = 145;
/// The segment is not locked.
pub const ERROR_NOT_LOCKED: c_int = 158;
/// Arguments that are wrong.
pub const ERROR_BAD_ARGUMENTS: c_int = 160;
/// A path that is wrong.
pub const ERROR_BAD_PATHNAME: c_int = 161;
/// A signal is pending.
pub const ERROR_SIGNAL_PENDING: c_int = 162;
/// No more threads can be made.
pub const ERROR_MAX_THRDS_REACHED: c_int = 164;
/// A part of a file cannot be locked.
pub const ERROR_LOCK_FAILED: c_int = 167;
/// The resource is in use.
pub const ERROR_BUSY: c_int = 170;
/// It exists already.
pub const ERROR_ALREADY_EXISTS: c_int = 183;
/// A flag that is wrong.
pub const ERROR_INVALID_FLAG_NUMBER: c_int = 186;
/// No such semaphore.
pub const ERROR_SEM_NOT_FOUND: c_int = 187;
/// Not a program.
pub const ERROR_BAD_EXE_FORMAT: c_int = 193;
/// No such environment variable.
pub const ERROR_ENVVAR_NOT_FOUND: c_int = 203;
/// A file name that is too long.
pub const ERROR_FILENAME_EXCED_RANGE: c_int = 206;
/// The segment is locked.
pub const ERROR_LOCKED: c_int = 212;
/// Too many modules.
pub const ERROR_TOO_MANY_MODULES: c_int = 214;
/// No nesting here.
pub const ERROR_NESTING_NOT_ALLOWED: c_int = 215;
/// A pipe in a wrong state.
pub const ERROR_BAD_PIPE: c_int = 230;
/// Every instance of the pipe is busy.
pub const ERROR_PIPE_BUSY: c_int = 231;
/// The pipe is being closed.
pub const ERROR_NO_DATA: c_int = 232;
/// No process is at the other end of the pipe.
pub const ERROR_PIPE_NOT_CONNECTED: c_int = 233;
/// There is more data than fits.
pub const ERROR_MORE_DATA: c_int = 234;
/// Nothing was done.
pub const ERROR_NO_WORK_DONE: c_int = 235;
/// No more items.
pub const ERROR_NO_MORE_ITEMS: c_int = 259;
/// The wait timed out.
pub const WAIT_TIMEOUT: c_int = 258;
/// Not a directory.
pub const ERROR_DIRECTORY: c_int = 267;
/// The mutex is owned by another thread.
pub const ERROR_NOT_OWNER: c_int = 288;
/// The semaphore would go past its limit.
pub const ERROR_TOO_MANY_POSTS: c_int = 298;
/// Only a part was copied.
pub const ERROR_PARTIAL_COPY: c_int = 299;
/// No text for this message number.
pub const ERROR_MR_MID_NOT_FOUND: c_int = 317;
/// An address that is wrong.
pub const ERROR_INVALID_ADDRESS: c_int = 487;
/// A result of more than 32 bits.
pub const ERROR_ARITHMETIC_OVERFLOW: c_int = 534;
/// A process is at the other end of the pipe.
pub const ERROR_PIPE_CONNECTED: c_int = 535;
/// The pipe waits for a process.
pub const ERROR_PIPE_LISTENING: c_int = 536;
/// The object of a wait was closed.
pub const ERROR_ABANDONED_WAIT_0: c_int = 735;
/// The operation needs more rights.
pub const ERROR_ELEVATION_REQUIRED: c_int = 740;
/// The operation was cancelled.
pub const ERROR_OPERATION_ABORTED: c_int = 995;
/// The operation has not completed.
pub const ERROR_IO_INCOMPLETE: c_int = 996;
/// The operation has started and will complete later.
pub const ERROR_IO_PENDING: c_int = 997;
/// Memory that cannot be accessed.
pub const ERROR_NOACCESS: c_int = 998;
/// The stack is used up.
pub const ERROR_STACK_OVERFLOW: c_int = 1001;
/// A message that a window cannot receive.
pub const ERROR_INVALID_MESSAGE: c_int = 1002;
/// The function cannot complete.
pub const ERROR_CAN_NOT_COMPLETE: c_int = 1003;
/// Flags that are wrong.
pub const ERROR_INVALID_FLAGS: c_int = 1004;
/// A file whose volume has changed.
pub const ERROR_FILE_INVALID: c_int = 1006;
/// There is no token.
pub const ERROR_NO_TOKEN: c_int = 1008;
/// A registry key that is wrong.
pub const ERROR_BADKEY: c_int = 1010;
/// A registry key that cannot be opened.
pub const ERROR_CANTOPEN: c_int = 1011;
/// A registry key that cannot be read.
pub const ERROR_CANTREAD: c_int = 1012;
/// A registry key that cannot be written.
pub const ERROR_CANTWRITE: c_int = 1013;
/// An address or offset that is not a multiple of what views are aligned to.
pub const ERROR_MAPPED_ALIGNMENT: c_int = 1132;
/// Other services need this one.
pub const ERROR_DEPENDENT_SERVICES_RUNNING: c_int = 1051;
/// A control that the service does not accept.
pub const ERROR_INVALID_SERVICE_CONTROL: c_int = 1052;
/// The service did not answer in time.
pub const ERROR_SERVICE_REQUEST_TIMEOUT: c_int = 1053;
/// The service runs already.
pub const ERROR_SERVICE_ALREADY_RUNNING: c_int = 1056;
/// The service is disabled.
pub const ERROR_SERVICE_DISABLED: c_int = 1058;
/// No such service.
pub const ERROR_SERVICE_DOES_NOT_EXIST: c_int = 1060;
/// The service cannot be controlled now.
pub const ERROR_SERVICE_CANNOT_ACCEPT_CTRL: c_int = 1061;
/// The service does not run.
pub const ERROR_SERVICE_NOT_ACTIVE: c_int = 1062;
/// Not started as a service.
pub const ERROR_FAILED_SERVICE_CONTROLLER_CONNECT: c_int = 1063;
/// The service has an error of its own.
pub const ERROR_SERVICE_SPECIFIC_ERROR: c_int = 1066;
/// The service exists already.
pub const ERROR_SERVICE_EXISTS: c_int = 1073;
/// A device failed.
pub const ERROR_IO_DEVICE: c_int = 1117;
/// The wait would never end.
pub const ERROR_POSSIBLE_DEADLOCK: c_int = 1131;
/// Not found.
pub const ERROR_NOT_FOUND: c_int = 1168;
/// There is no match.
pub const ERROR_NO_MATCH: c_int = 1169;
/// No such device.
pub const ERROR_BAD_DEVICE: c_int = 1200;
/// The device is not available.
pub const ERROR_DEVICE_NOT_AVAILABLE: c_int = 4319;
/// There is no network.
pub const ERROR_NO_NETWORK: c_int = 1222;
/// The user cancelled it.
pub const ERROR_CANCELLED: c_int = 1223;
/// The other side refused the connection.
pub const ERROR_CONNECTION_REFUSED: c_int = 1225;
/// The connection was closed gracefully.
pub const ERROR_GRACEFUL_DISCONNECT: c_int = 1226;
/// The endpoint has an address already.
pub const ERROR_ADDRESS_ALREADY_ASSOCIATED: c_int = 1227;
/// The endpoint has no address yet.
pub const ERROR_ADDRESS_NOT_ASSOCIATED: c_int = 1228;
/// There is no such connection.
pub const ERROR_CONNECTION_INVALID: c_int = 1229;
/// The connection is active.
pub const ERROR_CONNECTION_ACTIVE: c_int = 1230;
/// The network cannot be reached.
pub const ERROR_NETWORK_UNREACHABLE: c_int = 1231;
/// The host cannot be reached.
pub const ERROR_HOST_UNREACHABLE: c_int = 1232;
/// The host does not know the protocol.
pub const ERROR_PROTOCOL_UNREACHABLE: c_int = 1233;
/// Nobody listens on the port.
pub const ERROR_PORT_UNREACHABLE: c_int = 1234;
/// The request was aborted.
pub const ERROR_REQUEST_ABORTED: c_int = 1235;
/// This side aborted the connection.
pub const ERROR_CONNECTION_ABORTED: c_int = 1236;
/// The operation should be tried again.
pub const ERROR_RETRY: c_int = 1237;
/// Too many connections.
pub const ERROR_CONNECTION_COUNT_LIMIT: c_int = 1238;
/// A network address that is wrong.
pub const ERROR_INCORRECT_ADDRESS: c_int = 1241;
/// The service is registered already.
pub const ERROR_ALREADY_REGISTERED: c_int = 1242;
/// The service is not registered.
pub const ERROR_SERVICE_NOT_FOUND: c_int = 1243;
/// The user is not authenticated.
pub const ERROR_NOT_AUTHENTICATED: c_int = 1244;
/// The user is not logged on.
pub const ERROR_NOT_LOGGED_ON: c_int = 1245;
/// Work is to be continued.
pub const ERROR_CONTINUE: c_int = 1246;
/// Initialised already.
pub const ERROR_ALREADY_INITIALIZED: c_int = 1247;
/// No more devices.
pub const ERROR_NO_MORE_DEVICES: c_int = 1248;
/// The host is down.
pub const ERROR_HOST_DOWN: c_int = 1256;
/// A privilege is missing.
pub const ERROR_PRIVILEGE_NOT_HELD: c_int = 1314;
/// A wrong user name or password.
pub const ERROR_LOGON_FAILURE: c_int = 1326;
/// A security identifier that is wrong.
pub const ERROR_INVALID_SID: c_int = 1337;
/// A security descriptor that is wrong.
pub const ERROR_INVALID_SECURITY_DESCR: c_int = 1338;
/// An internal error.
pub const ERROR_INTERNAL_ERROR: c_int = 1359;
/// A damaged file.
pub const ERROR_FILE_CORRUPT: c_int = 1392;
/// A message that leads to memory cannot be left in a queue.
pub const ERROR_MESSAGE_SYNC_ONLY: c_int = 1159;
/// Not a window.
pub const ERROR_INVALID_WINDOW_HANDLE: c_int = 1400;
/// Not a hook.
pub const ERROR_INVALID_HOOK_HANDLE: c_int = 1404;
/// A child window without a parent.
pub const ERROR_TLW_WITH_WSCHILD: c_int = 1406;
/// No such window class.
pub const ERROR_CANNOT_FIND_WND_CLASS: c_int = 1407;
/// A window of another thread.
pub const ERROR_WINDOW_OF_OTHER_THREAD: c_int = 1408;
/// The window class exists already.
pub const ERROR_CLASS_ALREADY_EXISTS: c_int = 1410;
/// No such window class.
pub const ERROR_CLASS_DOES_NOT_EXIST: c_int = 1411;
/// There are windows of this class.
pub const ERROR_CLASS_HAS_WINDOWS: c_int = 1412;
/// An index that is wrong.
pub const ERROR_INVALID_INDEX: c_int = 1413;
/// No control has this number.
pub const ERROR_CONTROL_ID_NOT_FOUND: c_int = 1421;
/// Not a thread.
pub const ERROR_INVALID_THREAD_ID: c_int = 1444;
/// A quota is used up.
pub const ERROR_NOT_ENOUGH_QUOTA: c_int = 1816;
/// System resources are used up.
pub const ERROR_NO_SYSTEM_RESOURCES: c_int = 1450;
/// The working set is used up.
pub const ERROR_WORKING_SET_QUOTA: c_int = 1453;
/// The paging file is too small.
pub const ERROR_COMMITMENT_LIMIT: c_int = 1455;
/// The time ran out.
pub const ERROR_TIMEOUT: c_int = 1460;
/// Not a monitor.
pub const ERROR_INVALID_MONITOR_HANDLE: c_int = 1461;
/// Data of a type that is not supported.
pub const ERROR_UNSUPPORTED_TYPE: c_int = 1630;
/// A string binding that is wrong.
pub const RPC_S_INVALID_STRING_BINDING: c_int = 1700;
/// A binding that is wrong.
pub const RPC_S_INVALID_BINDING: c_int = 1702;
/// Not enough resources.
pub const RPC_S_OUT_OF_RESOURCES: c_int = 1721;
/// The server is not there.
pub const RPC_S_SERVER_UNAVAILABLE: c_int = 1722;
/// An identifier that is unique on this machine only.
pub const RPC_S_UUID_LOCAL_ONLY: c_int = 1824;
/// A buffer that does not fit.
pub const ERROR_INVALID_USER_BUFFER: c_int = 1784;
/// A file without resources.
pub const ERROR_RESOURCE_DATA_NOT_FOUND: c_int = 1812;
/// No such type of resource.
pub const ERROR_RESOURCE_TYPE_NOT_FOUND: c_int = 1813;
/// No such resource.
pub const ERROR_RESOURCE_NAME_NOT_FOUND: c_int = 1814;
/// No resource in that language.
pub const ERROR_RESOURCE_LANG_NOT_FOUND: c_int = 1815;
/// The state does not allow it.
pub const ERROR_INVALID_STATE: c_int = 5023;
/// The network connection does not exist.
pub const ERROR_NOT_CONNECTED: c_int = 2250;
/// There are open files on the connection.
pub const ERROR_OPEN_FILES: c_int = 2401;
/// The device is in use.
pub const ERROR_DEVICE_IN_USE: c_int = 2404;
/// The operation is invalid.
pub const ERROR_INVALID_OPERATION: c_int = 4317;
/// The object exists already.
pub const ERROR_OBJECT_ALREADY_EXISTS: c_int = 5010;
/// A character that the other encoding does not have.
pub const ERROR_NO_UNICODE_TRANSLATION: c_int = 1113;
/// The name server knows no such name.
pub const DNS_ERROR_RCODE_NAME_ERROR: c_int = 9003;
/// The name has no records of the type asked for.
pub const DNS_INFO_NO_RECORDS: c_int = 9501;

/// Success.
pub const S_OK: HRESULT = 0;
/// Success, with the answer "no".
pub const S_FALSE: HRESULT = 1;
/// Not implemented.
pub const E_NOTIMPL: HRESULT = 0x8000_4001_u32.cast_signed();
/// No such interface.
pub const E_NOINTERFACE: HRESULT = 0x8000_4002_u32.cast_signed();
/// A bad pointer.
pub const E_POINTER: HRESULT = 0x8000_4003_u32.cast_signed();
/// The operation was aborted.
pub const E_ABORT: HRESULT = 0x8000_4004_u32.cast_signed();
/// Some failure.
pub const E_FAIL: HRESULT = 0x8000_4005_u32.cast_signed();
/// A failure that nobody expects.
pub const E_UNEXPECTED: HRESULT = 0x8000_FFFF_u32.cast_signed();
/// Access is denied.
pub const E_ACCESSDENIED: HRESULT = 0x8007_0005_u32.cast_signed();
/// A bad handle.
pub const E_HANDLE: HRESULT = 0x8007_0006_u32.cast_signed();
/// Not enough memory.
pub const E_OUTOFMEMORY: HRESULT = 0x8007_000E_u32.cast_signed();
/// A wrong argument.
pub const E_INVALIDARG: HRESULT = 0x8007_0057_u32.cast_signed();

/// Success of a security package.
pub const SEC_E_OK: HRESULT = 0;
/// A security package has no memory.
pub const SEC_E_INSUFFICIENT_MEMORY: HRESULT = 0x8009_0300_u32.cast_signed();
/// Not a handle of a security package.
pub const SEC_E_INVALID_HANDLE: HRESULT = 0x8009_0301_u32.cast_signed();
/// A security package does not have the function.
pub const SEC_E_UNSUPPORTED_FUNCTION: HRESULT = 0x8009_0302_u32.cast_signed();
/// A security package has failed.
pub const SEC_E_INTERNAL_ERROR: HRESULT = 0x8009_0304_u32.cast_signed();
/// No such security package.
pub const SEC_E_SECPKG_NOT_FOUND: HRESULT = 0x8009_0305_u32.cast_signed();
/// A token that is wrong.
pub const SEC_E_INVALID_TOKEN: HRESULT = 0x8009_0308_u32.cast_signed();
/// The logon was refused.
pub const SEC_E_LOGON_DENIED: HRESULT = 0x8009_030C_u32.cast_signed();
/// Credentials that are not recognised.
pub const SEC_E_UNKNOWN_CREDENTIALS: HRESULT = 0x8009_030D_u32.cast_signed();
/// There are no credentials.
pub const SEC_E_NO_CREDENTIALS: HRESULT = 0x8009_030E_u32.cast_signed();
/// Success, and another call is needed.
pub const SEC_I_CONTINUE_NEEDED: HRESULT = 0x0009_0312;
/// Success, and the token must be completed.
pub const SEC_I_COMPLETE_NEEDED: HRESULT = 0x0009_0313;
/// The peer has ended the session.
pub const SEC_I_CONTEXT_EXPIRED: HRESULT = 0x0009_0317;
/// A part of the message is missing.
pub const SEC_E_INCOMPLETE_MESSAGE: HRESULT = 0x8009_0318_u32.cast_signed();
/// The peer asks for credentials.
pub const SEC_I_INCOMPLETE_CREDENTIALS: HRESULT = 0x0009_0320;
/// The peer asks for another handshake.
pub const SEC_I_RENEGOTIATE: HRESULT = 0x0009_0321;
/// The peer is another one.
pub const SEC_E_WRONG_PRINCIPAL: HRESULT = 0x8009_0322_u32.cast_signed();
/// The certificate comes from somebody who is not trusted.
pub const SEC_E_UNTRUSTED_ROOT: HRESULT = 0x8009_0325_u32.cast_signed();
/// The certificate has expired.
pub const SEC_E_CERT_EXPIRED: HRESULT = 0x8009_0328_u32.cast_signed();
