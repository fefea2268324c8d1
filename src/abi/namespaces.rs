//! Name spaces: looking services up and registering them.

use super::sockaddr::LPCSADDR_INFO;
use super::types::{BOOL, BYTE, DWORD, GUID, INT, LPGUID, LPSTR, LPVOID, LPWSTR, ULONG};
use core::ffi::c_int;

/// Every name space.
pub const NS_ALL: DWORD = 0;
/// NetWare's advertising protocol.
pub const NS_SAP: DWORD = 1;
/// NetWare's directory.
pub const NS_NDS: DWORD = 2;
/// Peers of a network.
pub const NS_PEER_BROWSE: DWORD = 3;
/// The service location protocol.
pub const NS_SLP: DWORD = 5;
/// DHCP.
pub const NS_DHCP: DWORD = 6;
/// The name of this machine.
pub const NS_TCPIP_LOCAL: DWORD = 10;
/// The hosts file.
pub const NS_TCPIP_HOSTS: DWORD = 11;
/// DNS.
pub const NS_DNS: DWORD = 12;
/// NetBIOS over TCP.
pub const NS_NETBT: DWORD = 13;
/// The name server of NetBIOS.
pub const NS_WINS: DWORD = 14;
/// Which networks there are.
pub const NS_NLA: DWORD = 15;
/// Bluetooth.
pub const NS_BTH: DWORD = 16;
/// AppleTalk's name binding.
pub const NS_NBP: DWORD = 20;
/// Microsoft.
pub const NS_MS: DWORD = 30;
/// Street talk.
pub const NS_STDA: DWORD = 31;
/// Active directory.
pub const NS_NTDS: DWORD = 32;
/// Mail.
pub const NS_EMAIL: DWORD = 37;
/// Peer names.
pub const NS_PNRPNAME: DWORD = 38;
/// Peer clouds.
pub const NS_PNRPCLOUD: DWORD = 39;
/// X.500.
pub const NS_X500: DWORD = 40;
/// NIS.
pub const NS_NIS: DWORD = 41;
/// NIS+.
pub const NS_NISPLUS: DWORD = 42;
/// WRQ.
pub const NS_WRQ: DWORD = 50;
/// Network designers.
pub const NS_NETDES: DWORD = 60;
/// Local names.
pub const NS_LOCALNAME: DWORD = 19;
/// Those that are searched by default.
pub const NS_DEFAULT: DWORD = 0;

/// Search containers in containers.
pub const LUP_DEEP: DWORD = 0x0001;
/// Only containers.
pub const LUP_CONTAINERS: DWORD = 0x0002;
/// No containers.
pub const LUP_NOCONTAINERS: DWORD = 0x0004;
/// The nearest first, where the distance is known.
pub const LUP_NEAREST: DWORD = 0x0008;
/// The name.
pub const LUP_RETURN_NAME: DWORD = 0x0010;
/// The class.
pub const LUP_RETURN_TYPE: DWORD = 0x0020;
/// The version.
pub const LUP_RETURN_VERSION: DWORD = 0x0040;
/// The comment.
pub const LUP_RETURN_COMMENT: DWORD = 0x0080;
/// The addresses.
pub const LUP_RETURN_ADDR: DWORD = 0x0100;
/// The private data.
pub const LUP_RETURN_BLOB: DWORD = 0x0200;
/// Other names, each as a result of its own.
pub const LUP_RETURN_ALIASES: DWORD = 0x0400;
/// Other names, each as a result of its own.
pub const LUP_RETURN_ALIAS: DWORD = LUP_RETURN_ALIASES;
/// The query.
pub const LUP_RETURN_QUERY_STRING: DWORD = 0x0800;
/// Everything.
pub const LUP_RETURN_ALL: DWORD = 0x0FF0;
/// Not from a cache.
pub const LUP_FLUSHCACHE: DWORD = 0x1000;
/// Leave out the result that did not fit.
pub const LUP_FLUSHPREVIOUS: DWORD = 0x2000;
/// Answers without authority too.
pub const LUP_NON_AUTHORITATIVE: DWORD = 0x4000;
/// The principal answer is about the service.
pub const LUP_RES_SERVICE: DWORD = 0x8000;
/// Only secured answers.
pub const LUP_SECURE: DWORD = 0x8000;
/// Names in their preferred form.
pub const LUP_RETURN_PREFERRED_NAMES: DWORD = 0x10000;
/// Only DNS.
pub const LUP_DNS_ONLY: DWORD = 0x20000;
/// How the answer came about.
pub const LUP_RETURN_RESPONSE_FLAGS: DWORD = 0x40000;
/// Only families that this machine has addresses of.
pub const LUP_ADDRCONFIG: DWORD = 0x100000;
/// IPv4 addresses mapped to IPv6.
pub const LUP_DUAL_ADDR: DWORD = 0x200000;
/// A file server.
pub const LUP_FILESERVER: DWORD = 0x400000;
/// No encoding of international names.
pub const LUP_DISABLE_IDN_ENCODING: DWORD = 0x800000;
/// The caller uses ANSI.
pub const LUP_API_ANSI: DWORD = 0x1000000;
/// With a handle of the resolution.
pub const LUP_RESOLUTION_HANDLE: DWORD = 0x8000_0000;
/// With an extended query.
pub const LUP_EXTENDED_QUERYSET: DWORD = 0x2000000;
/// Secured answers, or others.
pub const LUP_SECURE_WITH_FALLBACK: DWORD = 0x4000000;
/// Only the servers given.
pub const LUP_EXCLUSIVE_CUSTOM_SERVERS: DWORD = 0x8000000;
/// Nothing without security.
pub const LUP_REQUIRE_SECURE: DWORD = 0x10000000;
/// How long the answer is valid.
pub const LUP_RETURN_TTL: DWORD = 0x20000000;
/// Without encryption.
pub const LUP_FORCE_CLEAR_TEXT: DWORD = 0x40000000;

/// The result is another name.
pub const RESULT_IS_ALIAS: DWORD = 0x0001;
/// The result is new.
pub const RESULT_IS_ADDED: DWORD = 0x0010;
/// The result has changed.
pub const RESULT_IS_CHANGED: DWORD = 0x0020;
/// The result is gone.
pub const RESULT_IS_DELETED: DWORD = 0x0040;

/// `WSASetService`: the service has several addresses.
pub const SERVICE_MULTIPLE: DWORD = 0x0001;

/// A companion interface: devices.
pub const TH_NETDEV: c_int = 0x0000_0001;
/// A companion interface: telephony.
pub const TH_TAPI: c_int = 0x0000_0002;

/// How versions are compared: `COMP_EQUAL` or `COMP_NOTLESS`.
///
/// cbindgen:enum
pub type WSAECOMPARATOR = c_int;

/// Exactly this version.
pub const COMP_EQUAL: WSAECOMPARATOR = 0;
/// This version or a later one.
pub const COMP_NOTLESS: WSAECOMPARATOR = 1;
/// A pointer to how versions are compared.
pub type PWSAECOMPARATOR = *mut WSAECOMPARATOR;
/// A pointer to how versions are compared.
pub type LPWSAECOMPARATOR = *mut WSAECOMPARATOR;

/// What `WSASetService` does: one of `RNRSERVICE_…`.
///
/// cbindgen:enum
pub type WSAESETSERVICEOP = c_int;

/// Register the service.
pub const RNRSERVICE_REGISTER: WSAESETSERVICEOP = 0;
/// Take it out of the registry.
pub const RNRSERVICE_DEREGISTER: WSAESETSERVICEOP = 1;
/// Delete it from the name space.
pub const RNRSERVICE_DELETE: WSAESETSERVICEOP = 2;
/// A pointer to what `WSASetService` does.
pub type PWSAESETSERVICEOP = *mut WSAESETSERVICEOP;
/// A pointer to what `WSASetService` does.
pub type LPWSAESETSERVICEOP = *mut WSAESETSERVICEOP;

/// The version of a service.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAVersion {
    /// The version.
    pub dwVersion: DWORD,
    /// How it is compared.
    pub ecHow: WSAECOMPARATOR,
}
/// The version of a service.
pub type WSAVERSION = _WSAVersion;
/// A pointer to a version.
pub type PWSAVERSION = *mut WSAVERSION;
/// A pointer to a version.
pub type LPWSAVERSION = *mut WSAVERSION;

/// Data that only the two ends understand.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _BLOB {
    /// Its length, in bytes.
    pub cbSize: ULONG,
    /// Where it is.
    pub pBlobData: *mut BYTE,
}
/// Data that only the two ends understand.
pub type BLOB = _BLOB;
/// A pointer to data that only the two ends understand.
pub type LPBLOB = *mut BLOB;
/// A pointer to data that only the two ends understand.
pub type PBLOB = *mut BLOB;

/// A family and a protocol.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _AFPROTOCOLS {
    /// One of `AF_…`.
    pub iAddressFamily: INT,
    /// One of `IPPROTO_…`.
    pub iProtocol: INT,
}
/// A family and a protocol.
pub type AFPROTOCOLS = _AFPROTOCOLS;
/// A pointer to a family and a protocol.
pub type PAFPROTOCOLS = *mut AFPROTOCOLS;
/// A pointer to a family and a protocol.
pub type LPAFPROTOCOLS = *mut AFPROTOCOLS;

/// A query for services, and each of its answers.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAQuerySetA {
    /// The size of this structure, in bytes.
    pub dwSize: DWORD,
    /// The name of the service.
    pub lpszServiceInstanceName: LPSTR,
    /// The class of the service.
    pub lpServiceClassId: LPGUID,
    /// The version asked for, or null.
    pub lpVersion: LPWSAVERSION,
    /// A comment.
    pub lpszComment: LPSTR,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The provider of the name space, or null.
    pub lpNSProviderId: LPGUID,
    /// Where in the name space the query begins.
    pub lpszContext: LPSTR,
    /// How many protocols follow.
    pub dwNumberOfProtocols: DWORD,
    /// The protocols asked for, or null.
    pub lpafpProtocols: LPAFPROTOCOLS,
    /// What else the name space takes.
    pub lpszQueryString: LPSTR,
    /// How many addresses follow.
    pub dwNumberOfCsAddrs: DWORD,
    /// The addresses.
    pub lpcsaBuffer: LPCSADDR_INFO,
    /// About the result: any of `RESULT_…`.
    pub dwOutputFlags: DWORD,
    /// Data that only the two ends understand.
    pub lpBlob: LPBLOB,
}
/// A query for services, and each of its answers.
pub type WSAQUERYSETA = _WSAQuerySetA;
/// A pointer to a query.
pub type PWSAQUERYSETA = *mut WSAQUERYSETA;
/// A pointer to a query.
pub type LPWSAQUERYSETA = *mut WSAQUERYSETA;

/// A query for services, and each of its answers.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAQuerySetW {
    /// The size of this structure, in bytes.
    pub dwSize: DWORD,
    /// The name of the service.
    pub lpszServiceInstanceName: LPWSTR,
    /// The class of the service.
    pub lpServiceClassId: LPGUID,
    /// The version asked for, or null.
    pub lpVersion: LPWSAVERSION,
    /// A comment.
    pub lpszComment: LPWSTR,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The provider of the name space, or null.
    pub lpNSProviderId: LPGUID,
    /// Where in the name space the query begins.
    pub lpszContext: LPWSTR,
    /// How many protocols follow.
    pub dwNumberOfProtocols: DWORD,
    /// The protocols asked for, or null.
    pub lpafpProtocols: LPAFPROTOCOLS,
    /// What else the name space takes.
    pub lpszQueryString: LPWSTR,
    /// How many addresses follow.
    pub dwNumberOfCsAddrs: DWORD,
    /// The addresses.
    pub lpcsaBuffer: LPCSADDR_INFO,
    /// About the result: any of `RESULT_…`.
    pub dwOutputFlags: DWORD,
    /// Data that only the two ends understand.
    pub lpBlob: LPBLOB,
}
/// A query for services, and each of its answers.
pub type WSAQUERYSETW = _WSAQuerySetW;
/// A pointer to a query.
pub type PWSAQUERYSETW = *mut WSAQUERYSETW;
/// A pointer to a query.
pub type LPWSAQUERYSETW = *mut WSAQUERYSETW;

/// A query for services, with servers of its own.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAQuerySet2A {
    /// The size of this structure, in bytes.
    pub dwSize: DWORD,
    /// The name of the service.
    pub lpszServiceInstanceName: LPSTR,
    /// The version asked for, or null.
    pub lpVersion: LPWSAVERSION,
    /// A comment.
    pub lpszComment: LPSTR,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The provider of the name space, or null.
    pub lpNSProviderId: LPGUID,
    /// Where in the name space the query begins.
    pub lpszContext: LPSTR,
    /// How many protocols follow.
    pub dwNumberOfProtocols: DWORD,
    /// The protocols asked for, or null.
    pub lpafpProtocols: LPAFPROTOCOLS,
    /// What else the name space takes.
    pub lpszQueryString: LPSTR,
    /// How many addresses follow.
    pub dwNumberOfCsAddrs: DWORD,
    /// The addresses.
    pub lpcsaBuffer: LPCSADDR_INFO,
    /// About the result: any of `RESULT_…`.
    pub dwOutputFlags: DWORD,
    /// Data that only the two ends understand.
    pub lpBlob: LPBLOB,
}
/// A query for services.
pub type WSAQUERYSET2A = _WSAQuerySet2A;
/// A pointer to a query.
pub type PWSAQUERYSET2A = *mut WSAQUERYSET2A;
/// A pointer to a query.
pub type LPWSAQUERYSET2A = *mut WSAQUERYSET2A;

/// A query for services, with servers of its own.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAQuerySet2W {
    /// The size of this structure, in bytes.
    pub dwSize: DWORD,
    /// The name of the service.
    pub lpszServiceInstanceName: LPWSTR,
    /// The version asked for, or null.
    pub lpVersion: LPWSAVERSION,
    /// A comment.
    pub lpszComment: LPWSTR,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The provider of the name space, or null.
    pub lpNSProviderId: LPGUID,
    /// Where in the name space the query begins.
    pub lpszContext: LPWSTR,
    /// How many protocols follow.
    pub dwNumberOfProtocols: DWORD,
    /// The protocols asked for, or null.
    pub lpafpProtocols: LPAFPROTOCOLS,
    /// What else the name space takes.
    pub lpszQueryString: LPWSTR,
    /// How many addresses follow.
    pub dwNumberOfCsAddrs: DWORD,
    /// The addresses.
    pub lpcsaBuffer: LPCSADDR_INFO,
    /// About the result: any of `RESULT_…`.
    pub dwOutputFlags: DWORD,
    /// Data that only the two ends understand.
    pub lpBlob: LPBLOB,
}
/// A query for services.
pub type WSAQUERYSET2W = _WSAQuerySet2W;
/// A pointer to a query.
pub type PWSAQUERYSET2W = *mut WSAQUERYSET2W;
/// A pointer to a query.
pub type LPWSAQUERYSET2W = *mut WSAQUERYSET2W;

/// What a name space knows about a class of services.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSANSClassInfoA {
    /// The name of the value.
    pub lpszName: LPSTR,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The type of the value, as in the registry.
    pub dwValueType: DWORD,
    /// The size of the value, in bytes.
    pub dwValueSize: DWORD,
    /// The value.
    pub lpValue: LPVOID,
}
/// What a name space knows about a class of services.
pub type WSANSCLASSINFOA = _WSANSClassInfoA;
/// A pointer to what a name space knows about a class.
pub type PWSANSCLASSINFOA = *mut WSANSCLASSINFOA;
/// A pointer to what a name space knows about a class.
pub type LPWSANSCLASSINFOA = *mut WSANSCLASSINFOA;

/// What a name space knows about a class of services.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSANSClassInfoW {
    /// The name of the value.
    pub lpszName: LPWSTR,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// The type of the value, as in the registry.
    pub dwValueType: DWORD,
    /// The size of the value, in bytes.
    pub dwValueSize: DWORD,
    /// The value.
    pub lpValue: LPVOID,
}
/// What a name space knows about a class of services.
pub type WSANSCLASSINFOW = _WSANSClassInfoW;
/// A pointer to what a name space knows about a class.
pub type PWSANSCLASSINFOW = *mut WSANSCLASSINFOW;
/// A pointer to what a name space knows about a class.
pub type LPWSANSCLASSINFOW = *mut WSANSCLASSINFOW;

/// A class of services.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAServiceClassInfoA {
    /// Its identifier.
    pub lpServiceClassId: LPGUID,
    /// Its name.
    pub lpszServiceClassName: LPSTR,
    /// How many values follow.
    pub dwCount: DWORD,
    /// What the name spaces know about it.
    pub lpClassInfos: LPWSANSCLASSINFOA,
}
/// A class of services.
pub type WSASERVICECLASSINFOA = _WSAServiceClassInfoA;
/// A pointer to a class of services.
pub type PWSASERVICECLASSINFOA = *mut WSASERVICECLASSINFOA;
/// A pointer to a class of services.
pub type LPWSASERVICECLASSINFOA = *mut WSASERVICECLASSINFOA;

/// A class of services.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSAServiceClassInfoW {
    /// Its identifier.
    pub lpServiceClassId: LPGUID,
    /// Its name.
    pub lpszServiceClassName: LPWSTR,
    /// How many values follow.
    pub dwCount: DWORD,
    /// What the name spaces know about it.
    pub lpClassInfos: LPWSANSCLASSINFOW,
}
/// A class of services.
pub type WSASERVICECLASSINFOW = _WSAServiceClassInfoW;
/// A pointer to a class of services.
pub type PWSASERVICECLASSINFOW = *mut WSASERVICECLASSINFOW;
/// A pointer to a class of services.
pub type LPWSASERVICECLASSINFOW = *mut WSASERVICECLASSINFOW;

/// A name space that is installed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSANAMESPACE_INFOA {
    /// Who provides it.
    pub NSProviderId: GUID,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// Whether it is in use.
    pub fActive: BOOL,
    /// The version of the provider.
    pub dwVersion: DWORD,
    /// A name for people.
    pub lpszIdentifier: LPSTR,
}
/// A name space that is installed.
pub type WSANAMESPACE_INFOA = _WSANAMESPACE_INFOA;
/// A pointer to a name space.
pub type PWSANAMESPACE_INFOA = *mut WSANAMESPACE_INFOA;
/// A pointer to a name space.
pub type LPWSANAMESPACE_INFOA = *mut WSANAMESPACE_INFOA;

/// A name space that is installed.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSANAMESPACE_INFOW {
    /// Who provides it.
    pub NSProviderId: GUID,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// Whether it is in use.
    pub fActive: BOOL,
    /// The version of the provider.
    pub dwVersion: DWORD,
    /// A name for people.
    pub lpszIdentifier: LPWSTR,
}
/// A name space that is installed.
pub type WSANAMESPACE_INFOW = _WSANAMESPACE_INFOW;
/// A pointer to a name space.
pub type PWSANAMESPACE_INFOW = *mut WSANAMESPACE_INFOW;
/// A pointer to a name space.
pub type LPWSANAMESPACE_INFOW = *mut WSANAMESPACE_INFOW;

/// A name space that is installed, with what belongs to it alone.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSANAMESPACE_INFOEXA {
    /// Who provides it.
    pub NSProviderId: GUID,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// Whether it is in use.
    pub fActive: BOOL,
    /// The version of the provider.
    pub dwVersion: DWORD,
    /// A name for people.
    pub lpszIdentifier: LPSTR,
    /// What belongs to it alone.
    pub ProviderSpecific: BLOB,
}
/// A name space that is installed, with what belongs to it alone.
pub type WSANAMESPACE_INFOEXA = _WSANAMESPACE_INFOEXA;
/// A pointer to a name space.
pub type PWSANAMESPACE_INFOEXA = *mut WSANAMESPACE_INFOEXA;
/// A pointer to a name space.
pub type LPWSANAMESPACE_INFOEXA = *mut WSANAMESPACE_INFOEXA;

/// A name space that is installed, with what belongs to it alone.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _WSANAMESPACE_INFOEXW {
    /// Who provides it.
    pub NSProviderId: GUID,
    /// One of `NS_…`.
    pub dwNameSpace: DWORD,
    /// Whether it is in use.
    pub fActive: BOOL,
    /// The version of the provider.
    pub dwVersion: DWORD,
    /// A name for people.
    pub lpszIdentifier: LPWSTR,
    /// What belongs to it alone.
    pub ProviderSpecific: BLOB,
}
/// A name space that is installed, with what belongs to it alone.
pub type WSANAMESPACE_INFOEXW = _WSANAMESPACE_INFOEXW;
/// A pointer to a name space.
pub type PWSANAMESPACE_INFOEXW = *mut WSANAMESPACE_INFOEXW;
/// A pointer to a name space.
pub type LPWSANAMESPACE_INFOEXW = *mut WSANAMESPACE_INFOEXW;
