//! Registering and finding services as version 1.1 on NT did, before name spaces had queries.

use super::namespaces::BLOB;
use super::types::{BYTE, DWORD, HANDLE, INT, LPARAM, LPGUID, LPSTR, LPVOID, LPWSTR};

/// The type is a resource.
pub const SERVICE_RESOURCE: DWORD = 0x0000_0001;
/// The type is a service.
pub const SERVICE_SERVICE: DWORD = 0x0000_0002;
/// The type is local.
pub const SERVICE_LOCAL: DWORD = 0x0000_0004;

/// The registration may be deferred.
pub const SERVICE_FLAG_DEFER: DWORD = 0x0000_0001;
/// The registration happens at once.
pub const SERVICE_FLAG_HARD: DWORD = 0x0000_0002;

/// The comment.
pub const PROP_COMMENT: DWORD = 0x0000_0001;
/// The locale.
pub const PROP_LOCALE: DWORD = 0x0000_0002;
/// How to show the service.
pub const PROP_DISPLAY_HINT: DWORD = 0x0000_0004;
/// The version.
pub const PROP_VERSION: DWORD = 0x0000_0008;
/// When the service started.
pub const PROP_START_TIME: DWORD = 0x0000_0010;
/// The machine.
pub const PROP_MACHINE: DWORD = 0x0000_0020;
/// The addresses.
pub const PROP_ADDRESSES: DWORD = 0x0000_0100;
/// The security descriptor.
pub const PROP_SD: DWORD = 0x0000_0200;
/// Everything.
pub const PROP_ALL: DWORD = 0x8000_0000;

/// The address is for RPC over connections.
pub const SERVICE_ADDRESS_FLAG_RPC_CN: DWORD = 0x0000_0001;
/// The address is for RPC over datagrams.
pub const SERVICE_ADDRESS_FLAG_RPC_DG: DWORD = 0x0000_0002;
/// The address is for RPC over NetBIOS.
pub const SERVICE_ADDRESS_FLAG_RPC_NB: DWORD = 0x0000_0004;

/// VINES.
pub const NS_VNS: DWORD = 50;
/// The name space has levels.
pub const NSTYPE_HIERARCHICAL: DWORD = 0x0000_0001;
/// The name space changes.
pub const NSTYPE_DYNAMIC: DWORD = 0x0000_0002;
/// The name space can be listed.
pub const NSTYPE_ENUMERABLE: DWORD = 0x0000_0004;
/// The name space has work groups.
pub const NSTYPE_WORKGROUP: DWORD = 0x0000_0008;

/// Datagrams, without a connection.
pub const XP_CONNECTIONLESS: DWORD = 0x0000_0001;
/// Data that is sent arrives.
pub const XP_GUARANTEED_DELIVERY: DWORD = 0x0000_0002;
/// Data arrives in order and once.
pub const XP_GUARANTEED_ORDER: DWORD = 0x0000_0004;
/// Messages keep their boundaries.
pub const XP_MESSAGE_ORIENTED: DWORD = 0x0000_0008;
/// Messages that are received without boundaries.
pub const XP_PSEUDO_STREAM: DWORD = 0x0000_0010;
/// Closing loses no data.
pub const XP_GRACEFUL_CLOSE: DWORD = 0x0000_0020;
/// Urgent data.
pub const XP_EXPEDITED_DATA: DWORD = 0x0000_0040;
/// Data with the connection.
pub const XP_CONNECT_DATA: DWORD = 0x0000_0080;
/// Data with the disconnect.
pub const XP_DISCONNECT_DATA: DWORD = 0x0000_0100;
/// Broadcasts.
pub const XP_SUPPORTS_BROADCAST: DWORD = 0x0000_0200;
/// Multicasts.
pub const XP_SUPPORTS_MULTICAST: DWORD = 0x0000_0400;
/// Bandwidth can be reserved.
pub const XP_BANDWIDTH_ALLOCATION: DWORD = 0x0000_0800;
/// Messages can be sent in parts.
pub const XP_FRAGMENTATION: DWORD = 0x0000_1000;
/// Data is encrypted.
pub const XP_ENCRYPTS: DWORD = 0x0000_2000;

/// `GetAddressByName`: stop at the first name space that answers.
pub const RES_SOFT_SEARCH: DWORD = 0x0000_0001;
/// `GetAddressByName`: go on to all name spaces.
pub const RES_FIND_MULTIPLE: DWORD = 0x0000_0002;
/// `GetAddressByName`: the addresses are for `bind`.
pub const RES_SERVICE: DWORD = 0x0000_0004;

/// `SetService`: register the service.
pub const SERVICE_REGISTER: DWORD = 0x0000_0001;
/// `SetService`: take it out of the registry.
pub const SERVICE_DEREGISTER: DWORD = 0x0000_0002;
/// `SetService`: do what was deferred.
pub const SERVICE_FLUSH: DWORD = 0x0000_0003;
/// `SetService`: add a type of services.
pub const SERVICE_ADD_TYPE: DWORD = 0x0000_0004;
/// `SetService`: delete a type of services.
pub const SERVICE_DELETE_TYPE: DWORD = 0x0000_0005;
/// `SetService`: some name spaces have failed.
pub const SET_SERVICE_PARTIAL_SUCCESS: DWORD = 0x0000_0001;

/// The address of a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_ADDRESS {
    /// One of `AF_…`.
    pub dwAddressType: DWORD,
    /// Any of `SERVICE_ADDRESS_FLAG_…`.
    pub dwAddressFlags: DWORD,
    /// The length of the address, in bytes.
    pub dwAddressLength: DWORD,
    /// 0.
    pub dwPrincipalLength: DWORD,
    /// The address.
    pub lpAddress: *mut BYTE,
    /// Null.
    pub lpPrincipal: *mut BYTE,
}
/// The address of a service.
pub type SERVICE_ADDRESS = _SERVICE_ADDRESS;
/// A pointer to the address of a service.
pub type PSERVICE_ADDRESS = *mut SERVICE_ADDRESS;
/// A pointer to the address of a service.
pub type LPSERVICE_ADDRESS = *mut SERVICE_ADDRESS;

/// The addresses of a service, with as many elements as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_ADDRESSES {
    /// How many there are.
    pub dwAddressCount: DWORD,
    /// The first of them; the others follow.
    pub Addresses: [SERVICE_ADDRESS; 1],
}
/// The addresses of a service.
pub type SERVICE_ADDRESSES = _SERVICE_ADDRESSES;
/// A pointer to the addresses of a service.
pub type PSERVICE_ADDRESSES = *mut SERVICE_ADDRESSES;
/// A pointer to the addresses of a service.
pub type LPSERVICE_ADDRESSES = *mut SERVICE_ADDRESSES;

/// What is known about a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_INFOA {
    /// Its type.
    pub lpServiceType: LPGUID,
    /// Its name.
    pub lpServiceName: LPSTR,
    /// A comment.
    pub lpComment: LPSTR,
    /// The locale of the comment.
    pub lpLocale: LPSTR,
    /// How to show it.
    pub dwDisplayHint: DWORD,
    /// Its version.
    pub dwVersion: DWORD,
    /// 0.
    pub dwTime: DWORD,
    /// The machine it runs on.
    pub lpMachineName: LPSTR,
    /// Its addresses.
    pub lpServiceAddress: LPSERVICE_ADDRESSES,
    /// What the type adds.
    pub ServiceSpecificInfo: BLOB,
}
/// What is known about a service.
pub type SERVICE_INFOA = _SERVICE_INFOA;
/// A pointer to what is known about a service.
pub type PSERVICE_INFOA = *mut SERVICE_INFOA;
/// A pointer to what is known about a service.
pub type LPSERVICE_INFOA = *mut SERVICE_INFOA;

/// What is known about a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_INFOW {
    /// Its type.
    pub lpServiceType: LPGUID,
    /// Its name.
    pub lpServiceName: LPWSTR,
    /// A comment.
    pub lpComment: LPWSTR,
    /// The locale of the comment.
    pub lpLocale: LPWSTR,
    /// How to show it.
    pub dwDisplayHint: DWORD,
    /// Its version.
    pub dwVersion: DWORD,
    /// 0.
    pub dwTime: DWORD,
    /// The machine it runs on.
    pub lpMachineName: LPWSTR,
    /// Its addresses.
    pub lpServiceAddress: LPSERVICE_ADDRESSES,
    /// What the type adds.
    pub ServiceSpecificInfo: BLOB,
}
/// What is known about a service.
pub type SERVICE_INFOW = _SERVICE_INFOW;
/// A pointer to what is known about a service.
pub type PSERVICE_INFOW = *mut SERVICE_INFOW;
/// A pointer to what is known about a service.
pub type LPSERVICE_INFOW = *mut SERVICE_INFOW;

/// What a name space knows about a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _NS_SERVICE_INFOA {
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// What it knows.
    pub ServiceInfo: SERVICE_INFOA,
}
/// What a name space knows about a service.
pub type NS_SERVICE_INFOA = _NS_SERVICE_INFOA;
/// A pointer to what a name space knows about a service.
pub type PNS_SERVICE_INFOA = *mut NS_SERVICE_INFOA;
/// A pointer to what a name space knows about a service.
pub type LPNS_SERVICE_INFOA = *mut NS_SERVICE_INFOA;

/// What a name space knows about a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _NS_SERVICE_INFOW {
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// What it knows.
    pub ServiceInfo: SERVICE_INFOW,
}
/// What a name space knows about a service.
pub type NS_SERVICE_INFOW = _NS_SERVICE_INFOW;
/// A pointer to what a name space knows about a service.
pub type PNS_SERVICE_INFOW = *mut NS_SERVICE_INFOW;
/// A pointer to what a name space knows about a service.
pub type LPNS_SERVICE_INFOW = *mut NS_SERVICE_INFOW;

/// What `EnumProtocols` says of a protocol.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _PROTOCOL_INFOA {
    /// What it can do: any of `XP_…`.
    pub dwServiceFlags: DWORD,
    /// One of `AF_…`.
    pub iAddressFamily: INT,
    /// The longest address, in bytes.
    pub iMaxSockAddr: INT,
    /// The shortest address, in bytes.
    pub iMinSockAddr: INT,
    /// One of `SOCK_…`.
    pub iSocketType: INT,
    /// One of `IPPROTO_…`.
    pub iProtocol: INT,
    /// The longest message, in bytes.
    pub dwMessageSize: DWORD,
    /// The name.
    pub lpProtocol: LPSTR,
}
/// What `EnumProtocols` says of a protocol.
pub type PROTOCOL_INFOA = _PROTOCOL_INFOA;
/// A pointer to what `EnumProtocols` says.
pub type PPROTOCOL_INFOA = *mut PROTOCOL_INFOA;
/// A pointer to what `EnumProtocols` says.
pub type LPPROTOCOL_INFOA = *mut PROTOCOL_INFOA;

/// What `EnumProtocols` says of a protocol.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _PROTOCOL_INFOW {
    /// What it can do: any of `XP_…`.
    pub dwServiceFlags: DWORD,
    /// One of `AF_…`.
    pub iAddressFamily: INT,
    /// The longest address, in bytes.
    pub iMaxSockAddr: INT,
    /// The shortest address, in bytes.
    pub iMinSockAddr: INT,
    /// One of `SOCK_…`.
    pub iSocketType: INT,
    /// One of `IPPROTO_…`.
    pub iProtocol: INT,
    /// The longest message, in bytes.
    pub dwMessageSize: DWORD,
    /// The name.
    pub lpProtocol: LPWSTR,
}
/// What `EnumProtocols` says of a protocol.
pub type PROTOCOL_INFOW = _PROTOCOL_INFOW;
/// A pointer to what `EnumProtocols` says.
pub type PPROTOCOL_INFOW = *mut PROTOCOL_INFOW;
/// A pointer to what `EnumProtocols` says.
pub type LPPROTOCOL_INFOW = *mut PROTOCOL_INFOW;

/// A value of a type of services, by address.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TYPE_VALUE_ABSA {
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The type of the value, as in the registry.
    pub dwValueType: DWORD,
    /// The size of the value, in bytes.
    pub dwValueSize: DWORD,
    /// The name of the value.
    pub lpValueName: LPSTR,
    /// The value.
    pub lpValue: LPVOID,
}
/// A value of a type of services, by address.
pub type SERVICE_TYPE_VALUE_ABSA = _SERVICE_TYPE_VALUE_ABSA;
/// A pointer to a value of a type of services.
pub type PSERVICE_TYPE_VALUE_ABSA = *mut SERVICE_TYPE_VALUE_ABSA;
/// A pointer to a value of a type of services.
pub type LPSERVICE_TYPE_VALUE_ABSA = *mut SERVICE_TYPE_VALUE_ABSA;

/// A value of a type of services, by address.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TYPE_VALUE_ABSW {
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The type of the value, as in the registry.
    pub dwValueType: DWORD,
    /// The size of the value, in bytes.
    pub dwValueSize: DWORD,
    /// The name of the value.
    pub lpValueName: LPWSTR,
    /// The value.
    pub lpValue: LPVOID,
}
/// A value of a type of services, by address.
pub type SERVICE_TYPE_VALUE_ABSW = _SERVICE_TYPE_VALUE_ABSW;
/// A pointer to a value of a type of services.
pub type PSERVICE_TYPE_VALUE_ABSW = *mut SERVICE_TYPE_VALUE_ABSW;
/// A pointer to a value of a type of services.
pub type LPSERVICE_TYPE_VALUE_ABSW = *mut SERVICE_TYPE_VALUE_ABSW;

/// A type of services by addresses, with as many values as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TYPE_INFO_ABSA {
    /// Its name.
    pub lpTypeName: LPSTR,
    /// How many values there are.
    pub dwValueCount: DWORD,
    /// The first of them; the others follow.
    pub Values: [SERVICE_TYPE_VALUE_ABSA; 1],
}
/// A type of services, by addresses.
pub type SERVICE_TYPE_INFO_ABSA = _SERVICE_TYPE_INFO_ABSA;
/// A pointer to a type of services.
pub type PSERVICE_TYPE_INFO_ABSA = *mut SERVICE_TYPE_INFO_ABSA;
/// A pointer to a type of services.
pub type LPSERVICE_TYPE_INFO_ABSA = *mut SERVICE_TYPE_INFO_ABSA;

/// A type of services by addresses, with as many values as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TYPE_INFO_ABSW {
    /// Its name.
    pub lpTypeName: LPWSTR,
    /// How many values there are.
    pub dwValueCount: DWORD,
    /// The first of them; the others follow.
    pub Values: [SERVICE_TYPE_VALUE_ABSW; 1],
}
/// A type of services, by addresses.
pub type SERVICE_TYPE_INFO_ABSW = _SERVICE_TYPE_INFO_ABSW;
/// A pointer to a type of services.
pub type PSERVICE_TYPE_INFO_ABSW = *mut SERVICE_TYPE_INFO_ABSW;
/// A pointer to a type of services.
pub type LPSERVICE_TYPE_INFO_ABSW = *mut SERVICE_TYPE_INFO_ABSW;

/// A value of a type of services, by offsets.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TYPE_VALUE {
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The type of the value, as in the registry.
    pub dwValueType: DWORD,
    /// The size of the value, in bytes.
    pub dwValueSize: DWORD,
    /// Where its name is, in bytes from the beginning of the whole.
    pub dwValueNameOffset: DWORD,
    /// Where the value is, in bytes from the beginning of the whole.
    pub dwValueOffset: DWORD,
}
/// A value of a type of services, by offsets.
pub type SERVICE_TYPE_VALUE = _SERVICE_TYPE_VALUE;
/// A pointer to a value of a type of services.
pub type PSERVICE_TYPE_VALUE = *mut SERVICE_TYPE_VALUE;
/// A pointer to a value of a type of services.
pub type LPSERVICE_TYPE_VALUE = *mut SERVICE_TYPE_VALUE;

/// A type of services by offsets, with as many values as the count says.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_TYPE_INFO {
    /// Where its name is, in bytes from the beginning.
    pub dwTypeNameOffset: DWORD,
    /// How many values there are.
    pub dwValueCount: DWORD,
    /// The first of them; the others follow.
    pub Values: [SERVICE_TYPE_VALUE; 1],
}
/// A type of services, by offsets.
pub type SERVICE_TYPE_INFO = _SERVICE_TYPE_INFO;
/// A pointer to a type of services.
pub type PSERVICE_TYPE_INFO = *mut SERVICE_TYPE_INFO;
/// A pointer to a type of services.
pub type LPSERVICE_TYPE_INFO = *mut SERVICE_TYPE_INFO;

/// What runs when `SetService` or `GetAddressByName` has completed.
pub type LPSERVICE_CALLBACK_PROC =
    Option<unsafe extern "C" fn(lParam: LPARAM, hAsyncTaskHandle: HANDLE)>;

/// How an operation completes later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _SERVICE_ASYNC_INFO {
    /// What runs.
    pub lpfnServiceCallbackProc: LPSERVICE_CALLBACK_PROC,
    /// What it is given.
    pub lParam: LPARAM,
    /// The task.
    pub hAsyncTaskHandle: HANDLE,
}
/// How an operation completes later.
pub type SERVICE_ASYNC_INFO = _SERVICE_ASYNC_INFO;
/// A pointer to how an operation completes later.
pub type PSERVICE_ASYNC_INFO = *mut SERVICE_ASYNC_INFO;
/// A pointer to how an operation completes later.
pub type LPSERVICE_ASYNC_INFO = *mut SERVICE_ASYNC_INFO;
