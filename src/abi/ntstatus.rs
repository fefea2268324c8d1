//! Statuses of the kernel, which programs see in `OVERLAPPED.Internal`.

use crate::abi::types::NTSTATUS;

/// Success.
pub const STATUS_SUCCESS: NTSTATUS = 0x0000_0000;
/// The second object is signalled.
pub const STATUS_WAIT_1: NTSTATUS = 0x0000_0001;
/// The last object of a wait is signalled.
pub const STATUS_WAIT_63: NTSTATUS = 0x0000_003f;
/// A request is being cancelled.
pub const STATUS_NOTIFY_CLEANUP: NTSTATUS = 0x0000_010b;
/// What came is a part of the message.
pub const STATUS_RECEIVE_PARTIAL: NTSTATUS = 0x4000_000f;
/// What came was expedited.
pub const STATUS_RECEIVE_EXPEDITED: NTSTATUS = 0x4000_0010;
/// What came is a part of an expedited message.
pub const STATUS_RECEIVE_PARTIAL_EXPEDITED: NTSTATUS = 0x4000_0011;
/// Not all of the data fitted.
pub const STATUS_BUFFER_OVERFLOW: NTSTATUS = 0x8000_0005_u32.cast_signed();
/// There are no more files.
pub const STATUS_NO_MORE_FILES: NTSTATUS = 0x8000_0006_u32.cast_signed();
/// There are no more entries.
pub const STATUS_NO_MORE_ENTRIES: NTSTATUS = 0x8000_001a_u32.cast_signed();
/// It failed.
pub const STATUS_UNSUCCESSFUL: NTSTATUS = 0xc000_0001_u32.cast_signed();
/// It does not exist.
pub const STATUS_NOT_IMPLEMENTED: NTSTATUS = 0xc000_0002_u32.cast_signed();
/// There is no such information.
pub const STATUS_INVALID_INFO_CLASS: NTSTATUS = 0xc000_0003_u32.cast_signed();
/// The length is wrong.
pub const STATUS_INFO_LENGTH_MISMATCH: NTSTATUS = 0xc000_0004_u32.cast_signed();
/// The memory cannot be accessed.
pub const STATUS_ACCESS_VIOLATION: NTSTATUS = 0xc000_0005_u32.cast_signed();
/// The handle is wrong.
pub const STATUS_INVALID_HANDLE: NTSTATUS = 0xc000_0008_u32.cast_signed();
/// A parameter is wrong.
pub const STATUS_INVALID_PARAMETER: NTSTATUS = 0xc000_000d_u32.cast_signed();
/// There is no such file.
pub const STATUS_NO_SUCH_FILE: NTSTATUS = 0xc000_000f_u32.cast_signed();
/// The device cannot do that.
pub const STATUS_INVALID_DEVICE_REQUEST: NTSTATUS = 0xc000_0010_u32.cast_signed();
/// The end of the file.
pub const STATUS_END_OF_FILE: NTSTATUS = 0xc000_0011_u32.cast_signed();
/// It is not finished.
pub const STATUS_MORE_PROCESSING_REQUIRED: NTSTATUS = 0xc000_0016_u32.cast_signed();
/// It is not allowed.
pub const STATUS_ACCESS_DENIED: NTSTATUS = 0xc000_0022_u32.cast_signed();
/// The buffer is too small.
pub const STATUS_BUFFER_TOO_SMALL: NTSTATUS = 0xc000_0023_u32.cast_signed();
/// The object is of another kind.
pub const STATUS_OBJECT_TYPE_MISMATCH: NTSTATUS = 0xc000_0024_u32.cast_signed();
/// The name is wrong.
pub const STATUS_OBJECT_NAME_INVALID: NTSTATUS = 0xc000_0033_u32.cast_signed();
/// There is no object of that name.
pub const STATUS_OBJECT_NAME_NOT_FOUND: NTSTATUS = 0xc000_0034_u32.cast_signed();
/// There is an object of that name.
pub const STATUS_OBJECT_NAME_COLLISION: NTSTATUS = 0xc000_0035_u32.cast_signed();
/// Another uses it.
pub const STATUS_SHARING_VIOLATION: NTSTATUS = 0xc000_0043_u32.cast_signed();
/// There are not enough resources.
pub const STATUS_INSUFFICIENT_RESOURCES: NTSTATUS = 0xc000_009a_u32.cast_signed();
/// The other end of the pipe is gone.
pub const STATUS_PIPE_DISCONNECTED: NTSTATUS = 0xc000_00b0_u32.cast_signed();
/// The time limit passed.
pub const STATUS_IO_TIMEOUT: NTSTATUS = 0xc000_00b5_u32.cast_signed();
/// It is not supported.
pub const STATUS_NOT_SUPPORTED: NTSTATUS = 0xc000_00bb_u32.cast_signed();
/// No one listens there.
pub const STATUS_REMOTE_NOT_LISTENING: NTSTATUS = 0xc000_00bc_u32.cast_signed();
/// There is no such path on the network.
pub const STATUS_BAD_NETWORK_PATH: NTSTATUS = 0xc000_00be_u32.cast_signed();
/// The network is busy.
pub const STATUS_NETWORK_BUSY: NTSTATUS = 0xc000_00bf_u32.cast_signed();
/// The answer from the network is wrong.
pub const STATUS_INVALID_NETWORK_RESPONSE: NTSTATUS = 0xc000_00c3_u32.cast_signed();
/// Something went wrong in the network.
pub const STATUS_UNEXPECTED_NETWORK_ERROR: NTSTATUS = 0xc000_00c4_u32.cast_signed();
/// The connection is gone.
pub const STATUS_NETWORK_NAME_DELETED: NTSTATUS = 0xc000_00c9_u32.cast_signed();
/// The other side takes no more.
pub const STATUS_REQUEST_NOT_ACCEPTED: NTSTATUS = 0xc000_00d0_u32.cast_signed();
/// Something is wrong inside.
pub const STATUS_INTERNAL_ERROR: NTSTATUS = 0xc000_00e5_u32.cast_signed();
/// There are too many open files.
pub const STATUS_TOO_MANY_OPENED_FILES: NTSTATUS = 0xc000_011f_u32.cast_signed();
/// It was cancelled.
pub const STATUS_CANCELLED: NTSTATUS = 0xc000_0120_u32.cast_signed();
/// The file is closed.
pub const STATUS_FILE_CLOSED: NTSTATUS = 0xc000_0128_u32.cast_signed();
/// The thread is ending.
pub const STATUS_THREAD_IS_TERMINATING: NTSTATUS = 0xc000_004b_u32.cast_signed();
/// The process is ending.
pub const STATUS_PROCESS_IS_TERMINATING: NTSTATUS = 0xc000_010a_u32.cast_signed();
/// This side has ended the connection.
pub const STATUS_LOCAL_DISCONNECT: NTSTATUS = 0xc000_013b_u32.cast_signed();
/// The other side has ended the connection.
pub const STATUS_REMOTE_DISCONNECT: NTSTATUS = 0xc000_013c_u32.cast_signed();
/// The other side has not enough resources.
pub const STATUS_REMOTE_RESOURCES: NTSTATUS = 0xc000_013d_u32.cast_signed();
/// The connection failed.
pub const STATUS_LINK_FAILED: NTSTATUS = 0xc000_013e_u32.cast_signed();
/// The connection took too long.
pub const STATUS_LINK_TIMEOUT: NTSTATUS = 0xc000_013f_u32.cast_signed();
/// The connection is wrong.
pub const STATUS_INVALID_CONNECTION: NTSTATUS = 0xc000_0140_u32.cast_signed();
/// The other end of the pipe is closed.
pub const STATUS_PIPE_BROKEN: NTSTATUS = 0xc000_014b_u32.cast_signed();
/// The address is wrong.
pub const STATUS_INVALID_ADDRESS: NTSTATUS = 0xc000_0141_u32.cast_signed();
/// The size of the buffer is wrong.
pub const STATUS_INVALID_BUFFER_SIZE: NTSTATUS = 0xc000_0206_u32.cast_signed();
/// A part of the address is wrong.
pub const STATUS_INVALID_ADDRESS_COMPONENT: NTSTATUS = 0xc000_0207_u32.cast_signed();
/// There are too many addresses.
pub const STATUS_TOO_MANY_ADDRESSES: NTSTATUS = 0xc000_0209_u32.cast_signed();
/// The address is in use.
pub const STATUS_ADDRESS_ALREADY_EXISTS: NTSTATUS = 0xc000_020a_u32.cast_signed();
/// The address is no longer in use.
pub const STATUS_ADDRESS_CLOSED: NTSTATUS = 0xc000_020b_u32.cast_signed();
/// The connection has ended.
pub const STATUS_CONNECTION_DISCONNECTED: NTSTATUS = 0xc000_020c_u32.cast_signed();
/// The other side has reset the connection.
pub const STATUS_CONNECTION_RESET: NTSTATUS = 0xc000_020d_u32.cast_signed();
/// It was given up.
pub const STATUS_TRANSACTION_ABORTED: NTSTATUS = 0xc000_020f_u32.cast_signed();
/// It took too long.
pub const STATUS_TRANSACTION_TIMED_OUT: NTSTATUS = 0xc000_0210_u32.cast_signed();
/// It was not found.
pub const STATUS_NOT_FOUND: NTSTATUS = 0xc000_0225_u32.cast_signed();
/// The other side has refused the connection.
pub const STATUS_CONNECTION_REFUSED: NTSTATUS = 0xc000_0236_u32.cast_signed();
/// The connection has ended in good order.
pub const STATUS_GRACEFUL_DISCONNECT: NTSTATUS = 0xc000_0237_u32.cast_signed();
/// The endpoint has an address.
pub const STATUS_ADDRESS_ALREADY_ASSOCIATED: NTSTATUS = 0xc000_0238_u32.cast_signed();
/// The endpoint has no address.
pub const STATUS_ADDRESS_NOT_ASSOCIATED: NTSTATUS = 0xc000_0239_u32.cast_signed();
/// There is no such connection.
pub const STATUS_CONNECTION_INVALID: NTSTATUS = 0xc000_023a_u32.cast_signed();
/// There is a connection already.
pub const STATUS_CONNECTION_ACTIVE: NTSTATUS = 0xc000_023b_u32.cast_signed();
/// The network cannot be reached.
pub const STATUS_NETWORK_UNREACHABLE: NTSTATUS = 0xc000_023c_u32.cast_signed();
/// The host cannot be reached.
pub const STATUS_HOST_UNREACHABLE: NTSTATUS = 0xc000_023d_u32.cast_signed();
/// The host does not know the protocol.
pub const STATUS_PROTOCOL_UNREACHABLE: NTSTATUS = 0xc000_023e_u32.cast_signed();
/// No one listens at the port.
pub const STATUS_PORT_UNREACHABLE: NTSTATUS = 0xc000_023f_u32.cast_signed();
/// It was given up.
pub const STATUS_REQUEST_ABORTED: NTSTATUS = 0xc000_0240_u32.cast_signed();
/// This side has given the connection up.
pub const STATUS_CONNECTION_ABORTED: NTSTATUS = 0xc000_0241_u32.cast_signed();
/// There are too many connections.
pub const STATUS_CONNECTION_COUNT_LIMIT: NTSTATUS = 0xc000_0246_u32.cast_signed();
/// Too many hops.
pub const STATUS_HOPLIMIT_EXCEEDED: NTSTATUS = 0xc000_a012_u32.cast_signed();
