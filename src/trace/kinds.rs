//! What each parameter means: by function and name, by name, by type.

use super::names::{self, Names};
use super::told::{Function, Parameter};

/// What a parameter means. A length is the name of another parameter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A number or a pointer, as it is.
    Plain,
    /// A number of bits.
    Bits,
    /// `TRUE` or `FALSE`.
    Truth,
    /// A socket.
    Socket,
    /// A handle.
    Handle,
    /// One of these, or a number.
    Name(Names),
    /// Some of these.
    Flags(Names),
    /// Some of these, in the memory pointed to, before the call and after it.
    FlagsAt(Names),
    /// An error.
    Error,
    /// An option of the level that the parameter `level` says.
    Option,
    /// The value of an option of such a length.
    OptionValue(&'static str),
    /// As that, filled by the call; the length is pointed to.
    OptionRoom(&'static str),
    /// An IPv4 address in the byte order of the network.
    Ip,
    /// A version, the major part in the low byte.
    Version,
    /// A string of characters of such a width, in bytes.
    Text(usize),
    /// A string that the call writes.
    TextRoom(usize),
    /// An address of such a length.
    Address(&'static str),
    /// One that the call writes; the length is pointed to.
    AddressRoom(&'static str),
    /// One that says itself how long it is.
    AddressAlone,
    /// So many bytes.
    Data(&'static str),
    /// Bytes that the call writes: as many as it answers, or as are counted there.
    DataRoom(&'static str),
    /// So many buffers to send.
    Buffers(&'static str),
    /// So many buffers to fill; how much came is counted there.
    BufferRoom(&'static str, &'static str),
    /// A number of 32 bits that the call writes.
    NumberRoom,
    /// One that it reads and writes.
    NumberAt,
    /// A number of 64 bits that the call writes.
    LongRoom,
    /// A handle that the call writes.
    HandleRoom,
    /// So many handles.
    Handles(&'static str),
    /// A set of sockets, before the call and after it.
    Sockets,
    /// So many questions of `WSAPoll`.
    Polls(&'static str),
    /// A span of time.
    Span,
    /// What is asked of a look-up.
    Hints,
    /// The list that a look-up answers.
    Found,
    /// Network events, which the call writes.
    Events,
    /// The identifier of something.
    Guid,
}

/// A string, and room for one; [`of`] finds out how wide its characters are.
const TEXT: Kind = Kind::Text(1);
const TEXT_ROOM: Kind = Kind::TextRoom(1);

/// One row: functions (all if empty), the name of a parameter, and what it means.
type Row = (&'static [&'static str], &'static str, Kind);

/// By function and name.
#[rustfmt::skip]
const BY_FUNCTION: &[Row] = &[
    (&["send", "sendto"],                         "buf",                 Kind::Data("len")),
    (&["recv", "recvfrom", "WSARecvEx"],          "buf",                 Kind::DataRoom("")),
    (&["WriteFile", "WriteFileEx"],               "lpBuffer",            Kind::Data("nNumberOfBytesToWrite")),
    (&["ReadFile"],                               "lpBuffer",            Kind::DataRoom("lpNumberOfBytesRead")),
    (&["ReadFileEx"],                             "lpBuffer",            Kind::Plain),
    (&["send", "sendto", "recv", "recvfrom"],     "flags",               Kind::Flags(names::MESSAGE_FLAGS)),
    (&["WSARecvEx"],                              "flags",               Kind::FlagsAt(names::MESSAGE_FLAGS)),
    (&["WSASend", "WSASendTo", "WSASendMsg"],     "dwFlags",             Kind::Flags(names::MESSAGE_FLAGS)),
    (&["WSARecv", "WSARecvFrom"],                 "lpFlags",             Kind::FlagsAt(names::MESSAGE_FLAGS)),
    (&["WSASend", "WSASendTo"],                   "lpBuffers",           Kind::Buffers("dwBufferCount")),
    (&["WSARecv", "WSARecvFrom"],                 "lpBuffers",           Kind::BufferRoom("dwBufferCount", "lpNumberOfBytesRecvd")),
    (&["bind", "connect", "WSAConnect", "WSAJoinLeaf", "ConnectEx"], "name", Kind::Address("namelen")),
    (&["getsockname", "getpeername"],             "name",                Kind::AddressRoom("namelen")),
    (&["WSARecvFrom"],                            "lpFromlen",           Kind::NumberAt),
    (&["WSASocketA", "WSASocketW"],               "dwFlags",             Kind::Flags(names::SOCKET_FLAGS)),
    (&["WSAJoinLeaf"],                            "dwFlags",             Kind::Flags(names::JOINS)),
    (&["TransmitFile"],                           "dwReserved",          Kind::Flags(names::TRANSMISSIONS)),
    (&["WSAAsyncGetHostByAddr", "gethostbyaddr"], "type",                Kind::Name(names::FAMILIES)),
    (&["WSAAsyncGetHostByAddr", "gethostbyaddr"], "addr",                Kind::Data("len")),
    (&["WSAStringToAddressA", "WSAStringToAddressW"], "AddressString",   TEXT),
    (&["GetTypeByNameA", "GetTypeByNameW", "GetAddressByNameA", "GetAddressByNameW", "GetServiceA", "GetServiceW"], "lpServiceName", TEXT),
    (&["SetLastError", "SetLastErrorEx"],         "dwErrCode",           Kind::Error),
    (&["WPUCompleteOverlappedRequest"],           "dwError",             Kind::Error),
    (&["FormatMessageA", "FormatMessageW"],       "dwFlags",             Kind::Flags(names::FORMATS)),
    (&["FormatMessageA", "FormatMessageW"],       "dwMessageId",         Kind::Error),
    (&["FormatMessageA", "FormatMessageW"],       "lpBuffer",            Kind::Plain),
    (&["CreateFileA", "CreateFileW"],             "dwDesiredAccess",     Kind::Flags(names::ACCESSES)),
    (&["HeapCreate"],                             "flOptions",           Kind::Flags(names::HEAPS)),
    (&["HeapAlloc", "HeapReAlloc", "HeapFree", "HeapSize"], "dwFlags",   Kind::Flags(names::HEAPS)),
    (&["GetStdHandle", "SetStdHandle"],           "nStdHandle",          Kind::Name(names::STANDARD_HANDLES)),
    (&["SetHandleInformation"],                   "dwMask",              Kind::Flags(names::HANDLE_FLAGS)),
    (&["SetHandleInformation"],                   "dwFlags",             Kind::Flags(names::HANDLE_FLAGS)),
    (&["GetHandleInformation"],                   "lpdwFlags",           Kind::NumberRoom),
    (&["SetFilePointer", "SetFilePointerEx"],     "dwMoveMethod",        Kind::Name(names::MOVES)),
    (&["VirtualFree", "VirtualFreeEx"],           "dwFreeType",          Kind::Flags(names::ALLOCATIONS)),
    (&["GetIpStatisticsEx", "GetTcpStatisticsEx", "GetUdpStatisticsEx", "GetAdaptersAddresses", "NotifyUnicastIpAddressChange",
       "GetUnicastIpAddressTable", "GetIpInterfaceTable", "inet_pton", "InetPtonW", "inet_ntop", "InetNtopW"], "Family", Kind::Name(names::FAMILIES)),
    (&["IcmpSendEcho", "IcmpSendEcho2", "IcmpSendEcho2Ex"], "RequestData", Kind::Data("RequestSize")),
    (&["WSAPoll"],                                "timeout",             Kind::Plain),
    (&["GetQueuedCompletionStatus"],              "lpCompletionKey",     Kind::LongRoom),
    (&["GetQueuedCompletionStatus"],              "lpOverlapped",        Kind::HandleRoom),
    (&["GetNameInfoW", "getnameinfo"],            "Flags",               Kind::Flags(names::NAME_FLAGS)),
    (&["GetNameInfoW", "getnameinfo"],            "pSockaddr",           Kind::Address("SockaddrLength")),
    (&["GetNameInfoW", "getnameinfo"],            "pNodeBuffer",         TEXT_ROOM),
    (&["GetNameInfoW", "getnameinfo"],            "pServiceBuffer",      TEXT_ROOM),
    (&["GetBestInterfaceEx"],                     "pDestAddr",           Kind::AddressAlone),
    (&["WSASetLastError"],                        "iError",              Kind::Error),
    (&["gai_strerrorA", "gai_strerrorW"],         "ecode",               Kind::Error),
    (&["WSALookupServiceBeginA", "WSALookupServiceBeginW", "WSALookupServiceNextA", "WSALookupServiceNextW"], "dwControlFlags", Kind::Flags(names::LOOKUP_FLAGS)),
    (&["setsockopt"],                             "optval",              Kind::OptionValue("optlen")),
    (&["getsockopt"],                             "optval",              Kind::OptionRoom("optlen")),
];

/// By name, whatever the function.
#[rustfmt::skip]
const BY_NAME: &[(&str, Kind)] = &[
    ("af",                      Kind::Name(names::FAMILIES)),
    ("type",                    Kind::Name(names::SOCKET_TYPES)),
    ("protocol",                Kind::Name(names::PROTOCOLS)),
    ("level",                   Kind::Name(names::LEVELS)),
    ("optname",                 Kind::Option),
    ("how",                     Kind::Name(names::SHUTDOWNS)),
    ("cmd",                     Kind::Name(names::IOCTLS)),
    ("dwIoControlCode",         Kind::Name(names::IOCTLS)),
    ("dwControlCode",           Kind::Name(names::IOCTLS)),
    ("argp",                    Kind::NumberAt),
    ("lNetworkEvents",          Kind::Flags(names::EVENTS)),
    ("lEvent",                  Kind::Flags(names::EVENTS)),
    ("lpNetworkEvents",         Kind::Events),
    ("wVersionRequested",       Kind::Version),
    ("g",                       Kind::Name(names::GROUPS)),
    ("to",                      Kind::Address("tolen")),
    ("lpTo",                    Kind::Address("iTolen")),
    ("lpsaAddress",             Kind::Address("dwAddressLength")),
    ("addr",                    Kind::AddressRoom("addrlen")),
    ("from",                    Kind::AddressRoom("fromlen")),
    ("lpFrom",                  Kind::AddressRoom("lpFromlen")),
    ("lpAddress",               Kind::AddressRoom("lpAddressLength")),
    ("LocalAddress",            Kind::AddressRoom("LocalAddressLength")),
    ("RemoteAddress",           Kind::AddressRoom("RemoteAddressLength")),
    ("timeout",                 Kind::Span),
    ("pHints",                  Kind::Hints),
    ("hints",                   Kind::Hints),
    ("ppResult",                Kind::Found),
    ("fdArray",                 Kind::Polls("fds")),
    ("AddressFamily",           Kind::Name(names::FAMILIES)),
    ("ulAf",                    Kind::Name(names::FAMILIES)),
    ("dwNameSpace",             Kind::Name(names::NAME_SPACES)),
    ("nodename",                TEXT),
    ("servicename",             TEXT),
    ("dwTimeout",               Kind::Name(names::TIMES)),
    ("dwMilliseconds",          Kind::Name(names::TIMES)),
    ("dwShareMode",             Kind::Flags(names::SHARES)),
    ("dwCreationDisposition",   Kind::Name(names::CREATIONS)),
    ("dwFlagsAndAttributes",    Kind::Flags(names::FILE_ATTRIBUTES)),
    ("dwFileAttributes",        Kind::Flags(names::FILE_ATTRIBUTES)),
    ("flAllocationType",        Kind::Flags(names::ALLOCATIONS)),
    ("flProtect",               Kind::Flags(names::PROTECTIONS)),
    ("CodePage",                Kind::Name(names::CODE_PAGES)),
    ("Msg",                     Kind::Name(names::WINDOW_MESSAGES)),
    ("wRemoveMsg",              Kind::Flags(names::PEEKS)),
    ("dwDestAddr",              Kind::Ip),
    ("lphEvents",               Kind::Handles("cEvents")),
    ("lpHandles",               Kind::Handles("nCount")),
    ("pHandles",                Kind::Handles("nCount")),
    ("dwDesiredAccess",         Kind::Bits),
    ("dwStyle",                 Kind::Bits),
    ("dwExStyle",               Kind::Bits),
    ("lpOverlapped",            Kind::Plain),
    ("Reserved",                Kind::Plain),
];

/// By type, whatever the name.
#[rustfmt::skip]
const BY_TYPE: &[(&str, Kind)] = &[
    ("SOCKET",                  Kind::Socket),
    ("BOOL",                    Kind::Truth),
    ("BOOLEAN",                 Kind::Truth),
    ("HANDLE",                  Kind::Handle),
    ("WSAEVENT",                Kind::Handle),
    ("LPCSTR",                  TEXT),
    ("PCSTR",                   TEXT),
    ("*const c_char",           TEXT),
    ("*const CHAR",             TEXT),
    ("LPCWSTR",                 TEXT),
    ("PCWSTR",                  TEXT),
    ("*const WCHAR",            TEXT),
    ("*const u16",              TEXT),
    ("LPSTR",                   TEXT_ROOM),
    ("PSTR",                    TEXT_ROOM),
    ("LPWSTR",                  TEXT_ROOM),
    ("PWSTR",                   TEXT_ROOM),
    ("*mut c_char",             TEXT_ROOM),
    ("*mut u16",                TEXT_ROOM),
    ("LPDWORD",                 Kind::NumberRoom),
    ("PDWORD",                  Kind::NumberRoom),
    ("PULONG",                  Kind::NumberRoom),
    ("*mut ULONG",              Kind::NumberRoom),
    ("LPINT",                   Kind::NumberRoom),
    ("*mut c_int",              Kind::NumberRoom),
    ("LPBOOL",                  Kind::NumberRoom),
    ("*mut u_long",             Kind::NumberRoom),
    ("PNET_IFINDEX",            Kind::NumberRoom),
    ("PLARGE_INTEGER",          Kind::LongRoom),
    ("PDWORD_PTR",              Kind::LongRoom),
    ("PULONG_PTR",              Kind::LongRoom),
    ("LPHANDLE",                Kind::HandleRoom),
    ("PHANDLE",                 Kind::HandleRoom),
    ("*mut LPOVERLAPPED",       Kind::HandleRoom),
    ("*mut LPVOID",             Kind::HandleRoom),
    ("*mut fd_set",             Kind::Sockets),
    ("*const timeval",          Kind::Span),
    ("*mut timeval",            Kind::Span),
    ("LPGUID",                  Kind::Guid),
    ("*const GUID",             Kind::Guid),
    ("IPAddr",                  Kind::Ip),
];

/// Functions whose answer is the error itself, 0 when there is none.
const ANSWER_ERRORS: &[&str] = &[
    "WSAStartup",
    "WSPStartup",
    "getaddrinfo",
    "GetAddrInfoW",
    "GetAddrInfoExA",
    "GetAddrInfoExW",
    "SetAddrInfoExA",
    "SetAddrInfoExW",
    "GetAddrInfoExCancel",
    "GetAddrInfoExOverlappedResult",
    "getnameinfo",
    "GetNameInfoW",
    "WSAGetLastError",
    "GetLastError",
    "SendARP",
    "WSCWriteProviderOrder",
];

/// Functions of the IP Helper whose `DWORD` counts.
const ANSWER_COUNTS: &[&str] = &["IcmpParseReplies", "Icmp6ParseReplies"];

/// Functions whose `FALSE` or null is an answer, and no failure.
const ANSWER_FALSE: &[&str] = &[
    "DisassociateCurrentThreadFromCallback",
    "EnableWindow",
    "GetParent",
    "GlobalFree",
    "InSendMessage",
    "InvalidateRect",
    "IsChild",
    "IsDBCSLeadByte",
    "IsDBCSLeadByteEx",
    "IsDebuggerPresent",
    "IsValidCodePage",
    "IsWindow",
    "IsWindowEnabled",
    "IsWindowVisible",
    "LocalFree",
    "PeekMessageA",
    "PeekMessageW",
    "ShowWindow",
    "SleepConditionVariableCS",
    "SwitchToThread",
    "TlsGetValue",
    "TranslateMessage",
    "TryAcquireSRWLockExclusive",
    "TryAcquireSRWLockShared",
    "TryEnterCriticalSection",
    "WSAIsBlocking",
];

/// What a function answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Nothing.
    Nothing,
    /// Nothing, ever.
    Never,
    /// 0 or a count; -1 is a failure.
    Status,
    /// `TRUE`; `FALSE` is a failure.
    Truth,
    /// `TRUE` or `FALSE`.
    Question,
    /// A socket; `INVALID_SOCKET` is a failure.
    Socket,
    /// A handle; null and `INVALID_HANDLE_VALUE` are failures.
    Handle,
    /// A pointer; null is a failure.
    Pointer,
    /// The error.
    Error,
    /// How a wait ended; `WAIT_FAILED` is a failure.
    Wait,
    /// A status of NT.
    Status32,
    /// A number or a pointer that means nothing in particular.
    Plain,
}

impl Answer {
    /// Whether the last error has the reason of a failure.
    pub(super) const fn leaves_an_error(self) -> bool {
        !matches!(self, Self::Error | Self::Status32)
    }
}

/// What `parameter` of `function` means.
pub(super) fn of(function: &Function, parameter: &Parameter) -> Kind {
    match in_tables(function, parameter) {
        Kind::Text(_) => Kind::Text(width(parameter.kind)),
        Kind::TextRoom(_) => Kind::TextRoom(width(parameter.kind)),
        Kind::NumberRoom if is_length(parameter.name) => Kind::NumberAt,
        kind => kind,
    }
}

fn in_tables(function: &Function, parameter: &Parameter) -> Kind {
    let by_function = BY_FUNCTION
        .iter()
        .find(|(functions, name, _)| *name == parameter.name && functions.contains(&function.name));
    if let Some((.., kind)) = by_function {
        return *kind;
    }
    let in_table = |table: &[(&str, Kind)], key: &str| {
        let row = table.iter().find(|(known, _)| *known == key);
        row.map(|(_, kind)| *kind)
    };
    in_table(BY_NAME, parameter.name)
        .filter(|_| is_winsock_name(function, parameter))
        .or_else(|| in_table(BY_TYPE, parameter.kind))
        .unwrap_or(Kind::Plain)
}

/// Whether a call reads the number that this points to before it writes it: lengths of rooms are of this kind.
fn is_length(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["len", "size"].iter().any(|part| name.contains(part))
}

/// How wide the characters are that a pointer of the type `kind` points to, in bytes.
fn width(kind: &str) -> usize {
    match kind {
        kind if kind.ends_with("u16") => 2,
        kind if kind.contains("W") => 4,
        _ => 1,
    }
}

/// Whether the short names of Berkeley's mean what they mean there.
fn is_winsock_name(function: &Function, parameter: &Parameter) -> bool {
    let is_winsock = function.module.contains("::winsock::");
    let is_own = parameter.name.len() > 7 || parameter.name == "Msg";
    is_winsock || is_own
}

/// What `function` answers.
pub(super) fn answer(function: &Function) -> Answer {
    let is_listed = |list: &[&str]| list.contains(&function.name);
    let is_winsock = function.module.contains("::winsock::");
    if is_listed(ANSWER_ERRORS) {
        return Answer::Error;
    }
    match function.result {
        "" | "()" => Answer::Nothing,
        "!" => Answer::Never,
        "SOCKET" => Answer::Socket,
        _ if is_listed(ANSWER_FALSE) && matches!(function.result, "BOOL" | "BOOLEAN") => {
            Answer::Question
        }
        _ if is_listed(ANSWER_FALSE) => Answer::Plain,
        "BOOL" | "BOOLEAN" => Answer::Truth,
        "HANDLE" | "WSAEVENT" => Answer::Handle,
        "c_int" | "INT" if is_winsock => Answer::Status,
        "DWORD" if function.name.contains("WaitFor") || function.name == "SignalObjectAndWait" => {
            Answer::Wait
        }
        "DWORD"
            if function.module.contains("::interfaces")
                && !is_listed(ANSWER_COUNTS)
                && !function.name.contains("SendEcho") =>
        {
            Answer::Error
        }
        "LONG" if function.name.starts_with("Rtl") => Answer::Status32,
        "c_int" | "INT" | "DWORD" | "UINT" | "LONG" | "ULONG" | "WORD" | "USHORT" | "SHORT"
        | "u_long" | "u_short" | "LRESULT" | "SIZE_T" | "LONG_PTR" | "INT_PTR" | "ULONGLONG"
        | "ATOM" | "UINT_PTR" | "COORD" | "HRESULT" | "RPC_STATUS" | "MMRESULT" | "NET_IFINDEX" => {
            Answer::Plain
        }
        _ => Answer::Pointer,
    }
}
