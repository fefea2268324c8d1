//! What a program asks about the machine and the system.

use crate::abi::types::{
    BYTE, CHAR, DWORD, DWORD_PTR, DWORDLONG, GUID, LONG, LPVOID, SIZE_T, WCHAR, WORD,
};
use core::ffi::c_int;

/// The processor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InPlace_SYSTEM_INFO_s {
    /// `PROCESSOR_ARCHITECTURE_…`.
    pub wProcessorArchitecture: WORD,
    /// 0.
    pub wReserved: WORD,
}
/// The processor.
#[repr(C)]
#[derive(Clone, Copy)]
pub union InPlace_SYSTEM_INFO_u {
    /// Obsolete.
    pub dwOemId: DWORD,
    /// The processor.
    pub nameless: InPlace_SYSTEM_INFO_s,
}
/// The processors and the memory.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _SYSTEM_INFO {
    /// The processor.
    pub nameless: InPlace_SYSTEM_INFO_u,
    /// The size of a page, in bytes.
    pub dwPageSize: DWORD,
    /// The lowest address of a program.
    pub lpMinimumApplicationAddress: LPVOID,
    /// The highest address of a program.
    pub lpMaximumApplicationAddress: LPVOID,
    /// A bit for each processor.
    pub dwActiveProcessorMask: DWORD_PTR,
    /// How many there are.
    pub dwNumberOfProcessors: DWORD,
    /// Obsolete.
    pub dwProcessorType: DWORD,
    /// What `VirtualAlloc` rounds addresses to, in bytes.
    pub dwAllocationGranularity: DWORD,
    /// The model.
    pub wProcessorLevel: WORD,
    /// The revision.
    pub wProcessorRevision: WORD,
}
/// [`_SYSTEM_INFO`].
pub type SYSTEM_INFO = _SYSTEM_INFO;
/// A pointer to [`_SYSTEM_INFO`].
pub type LPSYSTEM_INFO = *mut _SYSTEM_INFO;
/// x86.
pub const PROCESSOR_ARCHITECTURE_INTEL: WORD = 0;
/// ARM.
pub const PROCESSOR_ARCHITECTURE_ARM: WORD = 5;
/// Itanium.
pub const PROCESSOR_ARCHITECTURE_IA64: WORD = 6;
/// x86-64.
pub const PROCESSOR_ARCHITECTURE_AMD64: WORD = 9;
/// ARM64.
pub const PROCESSOR_ARCHITECTURE_ARM64: WORD = 12;
/// Another.
pub const PROCESSOR_ARCHITECTURE_UNKNOWN: WORD = 0xffff;

/// The version of Windows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _OSVERSIONINFOA {
    /// The size of this structure, in bytes.
    pub dwOSVersionInfoSize: DWORD,
    /// The major version.
    pub dwMajorVersion: DWORD,
    /// The minor version.
    pub dwMinorVersion: DWORD,
    /// The build.
    pub dwBuildNumber: DWORD,
    /// `VER_PLATFORM_…`.
    pub dwPlatformId: DWORD,
    /// The service pack, in words.
    pub szCSDVersion: [CHAR; 128],
}
/// [`_OSVERSIONINFOA`].
pub type OSVERSIONINFOA = _OSVERSIONINFOA;
/// A pointer to [`_OSVERSIONINFOA`].
pub type POSVERSIONINFOA = *mut _OSVERSIONINFOA;
/// A pointer to [`_OSVERSIONINFOA`].
pub type LPOSVERSIONINFOA = *mut _OSVERSIONINFOA;
/// The version of Windows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _OSVERSIONINFOW {
    /// The size of this structure, in bytes.
    pub dwOSVersionInfoSize: DWORD,
    /// The major version.
    pub dwMajorVersion: DWORD,
    /// The minor version.
    pub dwMinorVersion: DWORD,
    /// The build.
    pub dwBuildNumber: DWORD,
    /// `VER_PLATFORM_…`.
    pub dwPlatformId: DWORD,
    /// The service pack, in words.
    pub szCSDVersion: [WCHAR; 128],
}
/// [`_OSVERSIONINFOW`].
pub type OSVERSIONINFOW = _OSVERSIONINFOW;
/// [`_OSVERSIONINFOW`].
pub type RTL_OSVERSIONINFOW = _OSVERSIONINFOW;
/// A pointer to [`_OSVERSIONINFOW`].
pub type POSVERSIONINFOW = *mut _OSVERSIONINFOW;
/// A pointer to [`_OSVERSIONINFOW`].
pub type LPOSVERSIONINFOW = *mut _OSVERSIONINFOW;
/// A pointer to [`_OSVERSIONINFOW`].
pub type PRTL_OSVERSIONINFOW = *mut _OSVERSIONINFOW;
/// The version and edition of Windows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _OSVERSIONINFOEXA {
    /// The size of this structure, in bytes.
    pub dwOSVersionInfoSize: DWORD,
    /// The major version.
    pub dwMajorVersion: DWORD,
    /// The minor version.
    pub dwMinorVersion: DWORD,
    /// The build.
    pub dwBuildNumber: DWORD,
    /// `VER_PLATFORM_…`.
    pub dwPlatformId: DWORD,
    /// The service pack, in words.
    pub szCSDVersion: [CHAR; 128],
    /// The service pack.
    pub wServicePackMajor: WORD,
    /// The service pack.
    pub wServicePackMinor: WORD,
    /// The editions.
    pub wSuiteMask: WORD,
    /// Workstation or server, `VER_NT_…`.
    pub wProductType: BYTE,
    /// 0.
    pub wReserved: BYTE,
}
/// [`_OSVERSIONINFOEXA`].
pub type OSVERSIONINFOEXA = _OSVERSIONINFOEXA;
/// A pointer to [`_OSVERSIONINFOEXA`].
pub type POSVERSIONINFOEXA = *mut _OSVERSIONINFOEXA;
/// A pointer to [`_OSVERSIONINFOEXA`].
pub type LPOSVERSIONINFOEXA = *mut _OSVERSIONINFOEXA;
/// The version and edition of Windows.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _OSVERSIONINFOEXW {
    /// The size of this structure, in bytes.
    pub dwOSVersionInfoSize: DWORD,
    /// The major version.
    pub dwMajorVersion: DWORD,
    /// The minor version.
    pub dwMinorVersion: DWORD,
    /// The build.
    pub dwBuildNumber: DWORD,
    /// `VER_PLATFORM_…`.
    pub dwPlatformId: DWORD,
    /// The service pack, in words.
    pub szCSDVersion: [WCHAR; 128],
    /// The service pack.
    pub wServicePackMajor: WORD,
    /// The service pack.
    pub wServicePackMinor: WORD,
    /// The editions.
    pub wSuiteMask: WORD,
    /// Workstation or server, `VER_NT_…`.
    pub wProductType: BYTE,
    /// 0.
    pub wReserved: BYTE,
}
/// [`_OSVERSIONINFOEXW`].
pub type OSVERSIONINFOEXW = _OSVERSIONINFOEXW;
/// A pointer to [`_OSVERSIONINFOEXW`].
pub type POSVERSIONINFOEXW = *mut _OSVERSIONINFOEXW;
/// A pointer to [`_OSVERSIONINFOEXW`].
pub type LPOSVERSIONINFOEXW = *mut _OSVERSIONINFOEXW;
/// Windows 3.1.
pub const VER_PLATFORM_WIN32s: DWORD = 0;
/// Windows 95, 98 and Me.
pub const VER_PLATFORM_WIN32_WINDOWS: DWORD = 1;
/// Windows NT and all that followed.
pub const VER_PLATFORM_WIN32_NT: DWORD = 2;
/// A workstation.
pub const VER_NT_WORKSTATION: BYTE = 1;
/// A domain controller.
pub const VER_NT_DOMAIN_CONTROLLER: BYTE = 2;
/// A server.
pub const VER_NT_SERVER: BYTE = 3;
/// Compare the minor version.
pub const VER_MINORVERSION: DWORD = 0x0000_0001;
/// Compare the major version.
pub const VER_MAJORVERSION: DWORD = 0x0000_0002;
/// Compare the build.
pub const VER_BUILDNUMBER: DWORD = 0x0000_0004;
/// Compare the platform.
pub const VER_PLATFORMID: DWORD = 0x0000_0008;
/// Compare the service pack.
pub const VER_SERVICEPACKMINOR: DWORD = 0x0000_0010;
/// Compare the service pack.
pub const VER_SERVICEPACKMAJOR: DWORD = 0x0000_0020;
/// Compare the editions.
pub const VER_SUITENAME: DWORD = 0x0000_0040;
/// Compare workstation and server.
pub const VER_PRODUCT_TYPE: DWORD = 0x0000_0080;
/// Equal.
pub const VER_EQUAL: BYTE = 1;
/// Later.
pub const VER_GREATER: BYTE = 2;
/// Equal or later.
pub const VER_GREATER_EQUAL: BYTE = 3;
/// Earlier.
pub const VER_LESS: BYTE = 4;
/// Equal or earlier.
pub const VER_LESS_EQUAL: BYTE = 5;

/// The memory of the machine.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _MEMORYSTATUS {
    /// The size of this structure, in bytes.
    pub dwLength: DWORD,
    /// How much is in use, in percent.
    pub dwMemoryLoad: DWORD,
    /// All memory, in bytes.
    pub dwTotalPhys: SIZE_T,
    /// The free memory, in bytes.
    pub dwAvailPhys: SIZE_T,
    /// Memory and swap space, in bytes.
    pub dwTotalPageFile: SIZE_T,
    /// What is free of it, in bytes.
    pub dwAvailPageFile: SIZE_T,
    /// The address space, in bytes.
    pub dwTotalVirtual: SIZE_T,
    /// What is free of it, in bytes.
    pub dwAvailVirtual: SIZE_T,
}
/// [`_MEMORYSTATUS`].
pub type MEMORYSTATUS = _MEMORYSTATUS;
/// A pointer to [`_MEMORYSTATUS`].
pub type LPMEMORYSTATUS = *mut _MEMORYSTATUS;
/// The memory of the machine.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _MEMORYSTATUSEX {
    /// The size of this structure, in bytes.
    pub dwLength: DWORD,
    /// How much is in use, in percent.
    pub dwMemoryLoad: DWORD,
    /// All memory, in bytes.
    pub ullTotalPhys: DWORDLONG,
    /// The free memory, in bytes.
    pub ullAvailPhys: DWORDLONG,
    /// Memory and swap space, in bytes.
    pub ullTotalPageFile: DWORDLONG,
    /// What is free of it, in bytes.
    pub ullAvailPageFile: DWORDLONG,
    /// The address space, in bytes.
    pub ullTotalVirtual: DWORDLONG,
    /// What is free of it, in bytes.
    pub ullAvailVirtual: DWORDLONG,
    /// 0.
    pub ullAvailExtendedVirtual: DWORDLONG,
}
/// [`_MEMORYSTATUSEX`].
pub type MEMORYSTATUSEX = _MEMORYSTATUSEX;
/// A pointer to [`_MEMORYSTATUSEX`].
pub type LPMEMORYSTATUSEX = *mut _MEMORYSTATUSEX;
/// The longest name of a computer, without the zero.
pub const MAX_COMPUTERNAME_LENGTH: DWORD = 15;
/// The longest name of a user, without the zero.
pub const UNLEN: DWORD = 256;
/// The longest name of a computer in the network functions.
pub const CNLEN: DWORD = 15;
/// The longest name of a domain.
pub const DNLEN: DWORD = 15;
/// The longest password.
pub const PWLEN: DWORD = 256;
/// The success of the network functions.
pub const NERR_Success: DWORD = 0;
/// The room of a path, with the zero.
pub const MAX_PATH: usize = 260;
/// Which name of the computer is meant.
///
/// cbindgen:enum=
pub type COMPUTER_NAME_FORMAT = c_int;
/// The short name in capitals.
pub const ComputerNameNetBIOS: COMPUTER_NAME_FORMAT = 0;
/// The host name.
pub const ComputerNameDnsHostname: COMPUTER_NAME_FORMAT = 1;
/// The domain.
pub const ComputerNameDnsDomain: COMPUTER_NAME_FORMAT = 2;
/// The host name and the domain.
pub const ComputerNameDnsFullyQualified: COMPUTER_NAME_FORMAT = 3;
/// The same of this machine in a cluster.
pub const ComputerNamePhysicalNetBIOS: COMPUTER_NAME_FORMAT = 4;
/// The same of this machine in a cluster.
pub const ComputerNamePhysicalDnsHostname: COMPUTER_NAME_FORMAT = 5;
/// The same of this machine in a cluster.
pub const ComputerNamePhysicalDnsDomain: COMPUTER_NAME_FORMAT = 6;
/// The same of this machine in a cluster.
pub const ComputerNamePhysicalDnsFullyQualified: COMPUTER_NAME_FORMAT = 7;
/// How many there are.
pub const ComputerNameMax: COMPUTER_NAME_FORMAT = 8;

/// An identifier that nothing else has.
pub type UUID = GUID;
/// What the functions of remote procedure calls answer.
pub type RPC_STATUS = LONG;
/// Success.
pub const RPC_S_OK: RPC_STATUS = 0;
