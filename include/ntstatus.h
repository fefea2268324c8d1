/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef _NTSTATUS_
#define _NTSTATUS_
#pragma GCC system_header

#include <ws2/types.h>

/** Success. */
#define STATUS_SUCCESS 0x00000000
/** The second object is signalled. */
#define STATUS_WAIT_1 0x00000001
/** The last object of a wait is signalled. */
#define STATUS_WAIT_63 0x0000003f
/** A request is being cancelled. */
#define STATUS_NOTIFY_CLEANUP 0x0000010b
/** What came is a part of the message. */
#define STATUS_RECEIVE_PARTIAL 0x4000000f
/** What came was expedited. */
#define STATUS_RECEIVE_EXPEDITED 0x40000010
/** What came is a part of an expedited message. */
#define STATUS_RECEIVE_PARTIAL_EXPEDITED 0x40000011
/** Not all of the data fitted. */
#define STATUS_BUFFER_OVERFLOW ((int)0x80000005u)
/** There are no more files. */
#define STATUS_NO_MORE_FILES ((int)0x80000006u)
/** There are no more entries. */
#define STATUS_NO_MORE_ENTRIES ((int)0x8000001au)
/** It failed. */
#define STATUS_UNSUCCESSFUL ((int)0xc0000001u)
/** It does not exist. */
#define STATUS_NOT_IMPLEMENTED ((int)0xc0000002u)
/** There is no such information. */
#define STATUS_INVALID_INFO_CLASS ((int)0xc0000003u)
/** The length is wrong. */
#define STATUS_INFO_LENGTH_MISMATCH ((int)0xc0000004u)
/** The memory cannot be accessed. */
#define STATUS_ACCESS_VIOLATION ((int)0xc0000005u)
/** The handle is wrong. */
#define STATUS_INVALID_HANDLE ((int)0xc0000008u)
/** A parameter is wrong. */
#define STATUS_INVALID_PARAMETER ((int)0xc000000du)
/** There is no such file. */
#define STATUS_NO_SUCH_FILE ((int)0xc000000fu)
/** The device cannot do that. */
#define STATUS_INVALID_DEVICE_REQUEST ((int)0xc0000010u)
/** The end of the file. */
#define STATUS_END_OF_FILE ((int)0xc0000011u)
/** It is not finished. */
#define STATUS_MORE_PROCESSING_REQUIRED ((int)0xc0000016u)
/** It is not allowed. */
#define STATUS_ACCESS_DENIED ((int)0xc0000022u)
/** The buffer is too small. */
#define STATUS_BUFFER_TOO_SMALL ((int)0xc0000023u)
/** The object is of another kind. */
#define STATUS_OBJECT_TYPE_MISMATCH ((int)0xc0000024u)
/** The name is wrong. */
#define STATUS_OBJECT_NAME_INVALID ((int)0xc0000033u)
/** There is no object of that name. */
#define STATUS_OBJECT_NAME_NOT_FOUND ((int)0xc0000034u)
/** There is an object of that name. */
#define STATUS_OBJECT_NAME_COLLISION ((int)0xc0000035u)
/** Another uses it. */
#define STATUS_SHARING_VIOLATION ((int)0xc0000043u)
/** There are not enough resources. */
#define STATUS_INSUFFICIENT_RESOURCES ((int)0xc000009au)
/** The other end of the pipe is gone. */
#define STATUS_PIPE_DISCONNECTED ((int)0xc00000b0u)
/** The time limit passed. */
#define STATUS_IO_TIMEOUT ((int)0xc00000b5u)
/** It is not supported. */
#define STATUS_NOT_SUPPORTED ((int)0xc00000bbu)
/** No one listens there. */
#define STATUS_REMOTE_NOT_LISTENING ((int)0xc00000bcu)
/** There is no such path on the network. */
#define STATUS_BAD_NETWORK_PATH ((int)0xc00000beu)
/** The network is busy. */
#define STATUS_NETWORK_BUSY ((int)0xc00000bfu)
/** The answer from the network is wrong. */
#define STATUS_INVALID_NETWORK_RESPONSE ((int)0xc00000c3u)
/** Something went wrong in the network. */
#define STATUS_UNEXPECTED_NETWORK_ERROR ((int)0xc00000c4u)
/** The connection is gone. */
#define STATUS_NETWORK_NAME_DELETED ((int)0xc00000c9u)
/** The other side takes no more. */
#define STATUS_REQUEST_NOT_ACCEPTED ((int)0xc00000d0u)
/** Something is wrong inside. */
#define STATUS_INTERNAL_ERROR ((int)0xc00000e5u)
/** There are too many open files. */
#define STATUS_TOO_MANY_OPENED_FILES ((int)0xc000011fu)
/** It was cancelled. */
#define STATUS_CANCELLED ((int)0xc0000120u)
/** The file is closed. */
#define STATUS_FILE_CLOSED ((int)0xc0000128u)
/** The thread is ending. */
#define STATUS_THREAD_IS_TERMINATING ((int)0xc000004bu)
/** The process is ending. */
#define STATUS_PROCESS_IS_TERMINATING ((int)0xc000010au)
/** This side has ended the connection. */
#define STATUS_LOCAL_DISCONNECT ((int)0xc000013bu)
/** The other side has ended the connection. */
#define STATUS_REMOTE_DISCONNECT ((int)0xc000013cu)
/** The other side has not enough resources. */
#define STATUS_REMOTE_RESOURCES ((int)0xc000013du)
/** The connection failed. */
#define STATUS_LINK_FAILED ((int)0xc000013eu)
/** The connection took too long. */
#define STATUS_LINK_TIMEOUT ((int)0xc000013fu)
/** The connection is wrong. */
#define STATUS_INVALID_CONNECTION ((int)0xc0000140u)
/** The other end of the pipe is closed. */
#define STATUS_PIPE_BROKEN ((int)0xc000014bu)
/** The address is wrong. */
#define STATUS_INVALID_ADDRESS ((int)0xc0000141u)
/** The size of the buffer is wrong. */
#define STATUS_INVALID_BUFFER_SIZE ((int)0xc0000206u)
/** A part of the address is wrong. */
#define STATUS_INVALID_ADDRESS_COMPONENT ((int)0xc0000207u)
/** There are too many addresses. */
#define STATUS_TOO_MANY_ADDRESSES ((int)0xc0000209u)
/** The address is in use. */
#define STATUS_ADDRESS_ALREADY_EXISTS ((int)0xc000020au)
/** The address is no longer in use. */
#define STATUS_ADDRESS_CLOSED ((int)0xc000020bu)
/** The connection has ended. */
#define STATUS_CONNECTION_DISCONNECTED ((int)0xc000020cu)
/** The other side has reset the connection. */
#define STATUS_CONNECTION_RESET ((int)0xc000020du)
/** It was given up. */
#define STATUS_TRANSACTION_ABORTED ((int)0xc000020fu)
/** It took too long. */
#define STATUS_TRANSACTION_TIMED_OUT ((int)0xc0000210u)
/** It was not found. */
#define STATUS_NOT_FOUND ((int)0xc0000225u)
/** The other side has refused the connection. */
#define STATUS_CONNECTION_REFUSED ((int)0xc0000236u)
/** The connection has ended in good order. */
#define STATUS_GRACEFUL_DISCONNECT ((int)0xc0000237u)
/** The endpoint has an address. */
#define STATUS_ADDRESS_ALREADY_ASSOCIATED ((int)0xc0000238u)
/** The endpoint has no address. */
#define STATUS_ADDRESS_NOT_ASSOCIATED ((int)0xc0000239u)
/** There is no such connection. */
#define STATUS_CONNECTION_INVALID ((int)0xc000023au)
/** There is a connection already. */
#define STATUS_CONNECTION_ACTIVE ((int)0xc000023bu)
/** The network cannot be reached. */
#define STATUS_NETWORK_UNREACHABLE ((int)0xc000023cu)
/** The host cannot be reached. */
#define STATUS_HOST_UNREACHABLE ((int)0xc000023du)
/** The host does not know the protocol. */
#define STATUS_PROTOCOL_UNREACHABLE ((int)0xc000023eu)
/** No one listens at the port. */
#define STATUS_PORT_UNREACHABLE ((int)0xc000023fu)
/** It was given up. */
#define STATUS_REQUEST_ABORTED ((int)0xc0000240u)
/** This side has given the connection up. */
#define STATUS_CONNECTION_ABORTED ((int)0xc0000241u)
/** There are too many connections. */
#define STATUS_CONNECTION_COUNT_LIMIT ((int)0xc0000246u)
/** Too many hops. */
#define STATUS_HOPLIMIT_EXCEEDED ((int)0xc000a012u)


#endif /* _NTSTATUS_ */
