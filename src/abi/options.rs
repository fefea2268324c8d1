//! Options of the socket level, and those of TCP that every Winsock header has.

use core::ffi::c_int;

/// The level of the options that any socket has.
pub const SOL_SOCKET: c_int = 0xffff;
/// `BOOL`: debugging output.
pub const SO_DEBUG: c_int = 0x0001;
/// `BOOL`, to read: the socket listens.
pub const SO_ACCEPTCONN: c_int = 0x0002;
/// `BOOL`: `bind` may take an address that is in use.
pub const SO_REUSEADDR: c_int = 0x0004;
/// `BOOL`: idle connections are probed.
pub const SO_KEEPALIVE: c_int = 0x0008;
/// `BOOL`: only to hosts on the same link.
pub const SO_DONTROUTE: c_int = 0x0010;
/// `BOOL`: broadcasts may be sent.
pub const SO_BROADCAST: c_int = 0x0020;
/// `BOOL`: go round the hardware where possible.
pub const SO_USELOOPBACK: c_int = 0x0040;
/// `LINGER`: closing waits until data has left.
pub const SO_LINGER: c_int = 0x0080;
/// `BOOL`: urgent data stays in the stream.
pub const SO_OOBINLINE: c_int = 0x0100;
/// `BOOL`: the contrary of `SO_LINGER`.
pub const SO_DONTLINGER: c_int = !SO_LINGER;
/// `BOOL`: nobody else may bind the address.
pub const SO_EXCLUSIVEADDRUSE: c_int = !SO_REUSEADDR;
/// `int`: the buffer for sending, in bytes.
pub const SO_SNDBUF: c_int = 0x1001;
/// `int`: the buffer for receiving, in bytes.
pub const SO_RCVBUF: c_int = 0x1002;
/// `int`: not supported.
pub const SO_SNDLOWAT: c_int = 0x1003;
/// `int`: not supported.
pub const SO_RCVLOWAT: c_int = 0x1004;
/// `DWORD`: how long sending blocks, in milliseconds.
pub const SO_SNDTIMEO: c_int = 0x1005;
/// `DWORD`: how long receiving blocks, in milliseconds.
pub const SO_RCVTIMEO: c_int = 0x1006;
/// `int`, to read: the socket's error, which reading clears.
pub const SO_ERROR: c_int = 0x1007;
/// `int`, to read: the socket's type.
pub const SO_TYPE: c_int = 0x1008;
/// `CSADDR_INFO`, to read: addresses, type and protocol.
pub const SO_BSP_STATE: c_int = 0x1009;
/// `GROUP`, to read: the socket's group.
pub const SO_GROUP_ID: c_int = 0x2001;
/// `int`: the priority within the group.
pub const SO_GROUP_PRIORITY: c_int = 0x2002;
/// `DWORD`, to read: the longest message, in bytes.
pub const SO_MAX_MSG_SIZE: c_int = 0x2003;
/// `WSAPROTOCOL_INFOA`, to read: the socket's protocol.
pub const SO_PROTOCOL_INFOA: c_int = 0x2004;
/// `WSAPROTOCOL_INFOW`, to read: the socket's protocol.
pub const SO_PROTOCOL_INFOW: c_int = 0x2005;
/// What the provider takes as its configuration.
pub const PVD_CONFIG: c_int = 0x3001;
/// `BOOL`: the program decides on connections before they are accepted.
pub const SO_CONDITIONAL_ACCEPT: c_int = 0x3002;
/// `BOOL`: no more connections for now.
pub const SO_PAUSE_ACCEPT: c_int = 0x3003;
/// `DWORD`: the network compartment.
pub const SO_COMPARTMENT_ID: c_int = 0x3004;
/// `BOOL`: ports that the system chooses are random.
pub const SO_RANDOMIZE_PORT: c_int = 0x3005;
/// `BOOL`: ports are chosen per local address.
pub const SO_PORT_SCALABILITY: c_int = 0x3006;
/// `BOOL`: ports are chosen when connecting.
pub const SO_REUSE_UNICASTPORT: c_int = 0x3007;
/// `BOOL`: multicast ports may be shared.
pub const SO_REUSE_MULTICASTPORT: c_int = 0x3008;
/// `SOCKADDR_STORAGE`, to read: where a redirected connection wanted to go.
pub const SO_ORIGINAL_DST: c_int = 0x300F;
/// `SOCKADDR_STORAGE`, to read: where a redirected connection wanted to go.
pub const IP6T_SO_ORIGINAL_DST: c_int = SO_ORIGINAL_DST;
/// `int`: which sockets `socket` makes.
pub const SO_OPENTYPE: c_int = 0x7008;
/// For `SO_OPENTYPE`: not overlapped, alertable.
pub const SO_SYNCHRONOUS_ALERT: c_int = 0x10;
/// For `SO_OPENTYPE`: not overlapped.
pub const SO_SYNCHRONOUS_NONALERT: c_int = 0x20;
/// `int`, to read: the longest datagram, in bytes.
pub const SO_MAXDG: c_int = 0x7009;
/// `int`, to read: the longest datagram to the peer, in bytes.
pub const SO_MAXPATHDG: c_int = 0x700A;
/// Data that goes with a connection.
pub const SO_CONNDATA: c_int = 0x7000;
/// Options that go with a connection.
pub const SO_CONNOPT: c_int = 0x7001;
/// Data that goes with a disconnect.
pub const SO_DISCDATA: c_int = 0x7002;
/// Options that go with a disconnect.
pub const SO_DISCOPT: c_int = 0x7003;
/// `int`: how much data goes with a connection, in bytes.
pub const SO_CONNDATALEN: c_int = 0x7004;
/// `int`: how many options go with a connection, in bytes.
pub const SO_CONNOPTLEN: c_int = 0x7005;
/// `int`: how much data goes with a disconnect, in bytes.
pub const SO_DISCDATALEN: c_int = 0x7006;
/// `int`: how many options go with a disconnect, in bytes.
pub const SO_DISCOPTLEN: c_int = 0x7007;
/// `SOCKET`, to set: the listening socket of an `AcceptEx` that has completed.
pub const SO_UPDATE_ACCEPT_CONTEXT: c_int = 0x700B;
/// `DWORD`, to read: how long the socket has been connected, in seconds.
pub const SO_CONNECT_TIME: c_int = 0x700C;
/// To set: a `ConnectEx` has completed.
pub const SO_UPDATE_CONNECT_CONTEXT: c_int = 0x7010;

/// `BOOL`: small segments are sent at once.
pub const TCP_NODELAY: c_int = 0x0001;
/// `BOOL`: urgent data as in BSD.
pub const TCP_BSDURGENT: c_int = 0x7000;
