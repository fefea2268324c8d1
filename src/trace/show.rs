//! Values as text.

use super::kinds::{Answer, Kind};
use super::memory;
use super::names;
use super::told::{Function, Value};
use crate::abi::network_events::WSANETWORKEVENTS;
use crate::abi::resolution::addrinfo;
use crate::abi::select::{WSAPOLLFD, fd_set};
use crate::abi::sockets::WSABUF;
use crate::abi::types::SOCKET;
use crate::convert::sockaddr::{self, LARGEST};
use crate::sys::address::Parts;
use core::fmt::{Display, Write};
use core::mem::{offset_of, size_of};
use core::net::Ipv4Addr;

/// How many bytes of data are shown.
const MOST_BYTES: usize = 32;
/// How many characters of a string are shown.
const MOST_CHARACTERS: usize = 64;
/// How many elements of a list are shown.
const MOST_ELEMENTS: usize = 8;
/// Pointers below this are numbers in disguise, of resources and functions.
const LOWEST_POINTER: usize = 0x1_0000;

/// A call, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call<'a> {
    pub(super) function: &'static Function,
    pub(super) values: &'a [Value],
    /// What it has answered, once it has.
    pub(super) result: Value,
}

impl Call<'_> {
    /// The argument of that name.
    fn argument(&self, name: &str) -> Option<Value> {
        let mut parameters = self.function.parameters.iter().zip(self.values);
        let (_, value) = parameters.find(|(parameter, _)| parameter.name == name)?;
        Some(*value)
    }

    /// The count that the argument of that name is.
    fn count(&self, name: &str) -> Option<usize> {
        self.argument(name)?.count()
    }

    /// The count that the argument of that name points to.
    fn count_at(&self, name: &str) -> Option<usize> {
        usize::try_from(memory::number(self.argument(name)?.address())?).ok()
    }

    /// The bits of the argument of that name.
    fn bits(&self, name: &str) -> u32 {
        self.argument(name).map_or(0, Value::bits)
    }

    /// How many bytes the call has transferred: what is counted in `name`, or with no name its answer.
    fn transferred(&self, name: &str) -> Option<usize> {
        if name.is_empty() {
            self.result.count()
        } else {
            self.count_at(name)
        }
    }
}

/// What there is to say of an argument before the call: all, or of what the call writes nothing.
pub(super) fn before(kind: Kind, value: Value, call: &Call<'_>) -> Option<String> {
    let bits = value.bits();
    let text = match kind {
        Kind::Plain => plain(value),
        Kind::Bits => format!("{bits:#x}"),
        Kind::Truth => truth(bits),
        Kind::Socket => socket(value),
        Kind::Handle => handle(value),
        Kind::Name(names) => names::name(names, bits).map_or_else(|| plain(value), str::to_owned),
        Kind::Flags(names) => names::flags(names, bits),
        Kind::Error => error(bits, call.function),
        Kind::Option => {
            let name = names::name(names::options(call.bits("level")), bits);
            name.map_or_else(|| format!("{bits:#x}"), str::to_owned)
        }
        Kind::Ip => Ipv4Addr::from(bits.to_ne_bytes()).to_string(),
        Kind::Version => format!("{}.{}", bits & 0xff, bits >> 8 & 0xff),
        Kind::DataRoom(_) | Kind::BufferRoom(..) | Kind::AddressRoom(_) | Kind::OptionRoom(_) => {
            return None;
        }
        Kind::TextRoom(_)
        | Kind::NumberRoom
        | Kind::LongRoom
        | Kind::HandleRoom
        | Kind::Found
        | Kind::Events => {
            return None;
        }
        kind => {
            return before_pointed(kind, value.address(), call).or_else(|| Some(pointer(value)));
        }
    };
    Some(text)
}

/// As [`before`], of what is pointed to; `None` when it cannot be read.
fn before_pointed(kind: Kind, address: usize, call: &Call<'_>) -> Option<String> {
    match kind {
        Kind::Text(width) => text(address, width, None),
        Kind::Address(length) => socket_address(address, call.count(length)?),
        Kind::AddressAlone => socket_address(address, LARGEST),
        Kind::Data(length) => data(address, call.count(length)?),
        Kind::OptionValue(length) => option_value(address, call.count(length)?),
        Kind::Buffers(count) => buffers(address, call.count(count)?, None),
        Kind::Handles(count) => list(call.count(count)?, |at| {
            Some(format!(
                "{:#x}",
                memory::pointer(element::<usize>(address, at)?)?
            ))
        }),
        Kind::NumberAt => Some(format!("[{}]", memory::number(address)?.cast_signed())),
        Kind::FlagsAt(names) => Some(format!(
            "[{}]",
            names::flags(names, memory::number(address)?)
        )),
        Kind::Sockets => sockets(address),
        Kind::Polls(count) => polls(address, call.count(count)?, offset_of!(WSAPOLLFD, events)),
        Kind::Span => span(address),
        Kind::Hints => hints(address),
        Kind::Guid => guid(address),
        _ => None,
    }
}

/// What there is to say of an argument after the call: what was said before, and what the call has written.
pub(super) fn after(kind: Kind, value: Value, call: &Call<'_>, before: Option<String>) -> String {
    let address = value.address();
    let now = match kind {
        Kind::DataRoom(count) => call
            .transferred(count)
            .and_then(|count| data(address, count)),
        Kind::BufferRoom(count, moved) => call
            .count(count)
            .and_then(|count| buffers(address, count, Some(call.transferred(moved)?))),
        Kind::AddressRoom(length) => call
            .count_at(length)
            .and_then(|length| socket_address(address, length)),
        Kind::OptionRoom(length) => call
            .count_at(length)
            .and_then(|length| option_value(address, length)),
        Kind::TextRoom(width) => text(address, width, call.result.count()),
        Kind::NumberRoom => {
            memory::number(address).map(|number| format!("[{}]", number.cast_signed()))
        }
        Kind::LongRoom => memory::long(address).map(|number| format!("[{}]", number.cast_signed())),
        Kind::HandleRoom => {
            memory::pointer(address).map(|handle| format!("[{}]", hexadecimal(handle)))
        }
        Kind::Found => found(address),
        Kind::Events => events(address),
        Kind::NumberAt | Kind::FlagsAt(_) | Kind::Sockets => before_pointed(kind, address, call),
        Kind::Polls(count) => call
            .count(count)
            .and_then(|count| polls(address, count, offset_of!(WSAPOLLFD, revents))),
        _ => None,
    };
    match (before, now) {
        (None, None) => pointer(value),
        (None, Some(now)) => now,
        (Some(before), None) => before,
        (Some(before), Some(now)) => changed(before, &now),
    }
}

/// What was there, and what is there now.
fn changed(before: String, now: &str) -> String {
    if before == now {
        return before;
    }
    let inner = |text: &str| {
        text.trim_start_matches('[')
            .trim_end_matches(']')
            .to_owned()
    };
    format!("[{} => {}]", inner(&before), inner(now))
}

/// The answer, and whether it is a failure. A function that answers nothing has none.
pub(super) fn answer(answer: Answer, value: Value, function: &Function) -> (String, bool) {
    let bits = value.bits();
    let is_null = value.address() == 0;
    match answer {
        Answer::Nothing => (String::new(), false),
        Answer::Never => ("?".to_owned(), false),
        Answer::Status if value == Value::Signed(-1) => ("SOCKET_ERROR".to_owned(), true),
        Answer::Status | Answer::Plain => (plain(value), false),
        Answer::Truth => (truth(bits), bits == 0),
        Answer::Question => (truth(bits), false),
        Answer::Socket => (socket(value), socket(value) == INVALID_SOCKET),
        Answer::Handle => (handle(value), is_null || value.address() == usize::MAX),
        Answer::Pointer => (pointer(value), is_null),
        Answer::Error => (error(bits, function), bits != 0),
        Answer::Wait => {
            let name = names::name(names::WAITS, bits);
            let name = name.map_or_else(|| plain(value), str::to_owned);
            (name, bits == u32::MAX)
        }
        Answer::Status32 => {
            let name = names::name(names::STATUSES, bits);
            (
                name.map_or_else(|| format!("{bits:#x}"), str::to_owned),
                bits != 0,
            )
        }
    }
}

/// An error by its name, which depends on whose function tells.
pub(super) fn error(code: u32, function: &Function) -> String {
    if code == 0 {
        return "0".to_owned();
    }
    let is_winsock = function.module.contains("::winsock::");
    let table = if is_winsock {
        names::ERRORS
    } else {
        names::SYSTEM_ERRORS
    };
    names::name(table, code).map_or_else(|| code.to_string(), str::to_owned)
}

const INVALID_SOCKET: &str = "INVALID_SOCKET";

fn plain(value: Value) -> String {
    match value {
        Value::Nothing => String::new(),
        Value::Signed(number) => number.to_string(),
        Value::Unsigned(number) if number > 0xffff_ffff => format!("{number:#x}"),
        Value::Unsigned(number) => number.to_string(),
        Value::Pointer(_) => pointer(value),
        Value::Pair(x, y) => format!("{{{x}, {y}}}"),
        Value::Structure => "{...}".to_owned(),
    }
}

fn pointer(value: Value) -> String {
    match value {
        Value::Pointer(0) => "NULL".to_owned(),
        Value::Pointer(address) => format!("{address:#x}"),
        other => plain(other),
    }
}

fn hexadecimal(number: usize) -> String {
    if number == 0 {
        "NULL".to_owned()
    } else {
        format!("{number:#x}")
    }
}

fn truth(bits: u32) -> String {
    match bits {
        0 => "FALSE".to_owned(),
        1 => "TRUE".to_owned(),
        other => other.to_string(),
    }
}

fn socket(value: Value) -> String {
    match value {
        Value::Unsigned(u64::MAX) => INVALID_SOCKET.to_owned(),
        other => plain(other),
    }
}

fn handle(value: Value) -> String {
    match value.address() {
        usize::MAX => "INVALID_HANDLE_VALUE".to_owned(),
        number => hexadecimal(number),
    }
}

/// Where the element `at` of an array is.
fn element<T>(start: usize, at: usize) -> Option<usize> {
    start.checked_add(at.checked_mul(size_of::<T>())?)
}

/// `[a, b, c]`, of which the first are shown.
fn list(count: usize, mut show: impl FnMut(usize) -> Option<String>) -> Option<String> {
    let shown: Option<Vec<String>> = (0..count.min(MOST_ELEMENTS)).map(&mut show).collect();
    let more = if count > MOST_ELEMENTS { ", ..." } else { "" };
    Some(format!("[{}{more}]", shown?.join(", ")))
}

/// A string of characters of `width` bytes, of which so many were `written`.
fn text(address: usize, width: usize, written: Option<usize>) -> Option<String> {
    if address < LOWEST_POINTER {
        return None;
    }
    let (units, ends) = memory::string(address, width)?;
    let count = written
        .filter(|count| *count > 0)
        .unwrap_or(MOST_CHARACTERS);
    Some(quoted(
        &units,
        width == 1,
        !ends,
        MOST_CHARACTERS.min(count.max(1)),
    ))
}

/// Code points or bytes between quotation marks, the first ones of them.
fn quoted(units: &[u32], are_bytes: bool, more: bool, most: usize) -> String {
    let mut text = "\"".to_owned();
    if are_bytes {
        let bytes: Vec<u8> = units
            .iter()
            .filter_map(|unit| u8::try_from(*unit).ok())
            .take(most)
            .collect();
        for chunk in bytes.utf8_chunks() {
            chunk.valid().chars().for_each(|c| escape(&mut text, c));
            for byte in chunk.invalid() {
                put(&mut text, format_args!("\\x{byte:02x}"));
            }
        }
    } else {
        for unit in units.iter().take(most) {
            escape(
                &mut text,
                char::from_u32(*unit).unwrap_or(char::REPLACEMENT_CHARACTER),
            );
        }
    }
    text.push('"');
    if more || units.len() > most {
        text.push_str("...");
    }
    text
}

fn escape(text: &mut String, c: char) {
    match c {
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        '"' | '\\' => {
            text.push('\\');
            text.push(c);
        }
        c if c.is_control() => put(text, format_args!("\\x{:02x}", u32::from(c))),
        c => text.push(c),
    }
}

/// Appends.
pub(super) fn put(text: &mut String, what: impl Display) {
    // Writing to a string does not fail.
    let _infallible = write!(text, "{what}");
}

/// Bytes that are data.
fn data(address: usize, count: usize) -> Option<String> {
    let bytes = memory::bytes(address, count.min(MOST_BYTES))?;
    let units: Vec<u32> = bytes.iter().map(|byte| u32::from(*byte)).collect();
    Some(quoted(&units, true, count > MOST_BYTES, MOST_BYTES))
}

/// Buffers, filled as far as `moved` says.
fn buffers(address: usize, count: usize, moved: Option<usize>) -> Option<String> {
    let mut rest = moved;
    list(count, |at| {
        let start = element::<WSABUF>(address, at)?;
        let length = memory::number(start + offset_of!(WSABUF, len))?;
        let buffer = memory::pointer(start + offset_of!(WSABUF, buf))?;
        let filled = rest.map_or(length, |rest| {
            length.min(u32::try_from(rest).unwrap_or(length))
        });
        let filled = usize::try_from(filled).ok()?;
        rest = rest.map(|rest| rest.saturating_sub(filled));
        let bytes = data(buffer, filled).unwrap_or_else(|| hexadecimal(buffer));
        Some(format!("{{{length}, {bytes}}}"))
    })
}

/// An address: `{AF_INET, 127.0.0.1:80}`.
fn socket_address(address: usize, length: usize) -> Option<String> {
    let length = length.min(LARGEST);
    let bytes = (1..=length)
        .rev()
        .find_map(|length| memory::bytes(address, length))?;
    let family = sockaddr::family(&bytes)?.cast_unsigned();
    let family =
        names::name(names::FAMILIES, family).map_or_else(|| family.to_string(), str::to_owned);
    let parsed = sockaddr::parse(&bytes);
    let text = match parsed.as_ref().map(crate::sys::address::Address::parts) {
        Some(Parts::V4(v4)) => v4.to_string(),
        Some(Parts::V6(v6)) => v6.to_string(),
        Some(Parts::Local(path)) => {
            let units: Vec<u32> = path.iter().map(|byte| u32::from(*byte)).collect();
            quoted(&units, true, false, LARGEST)
        }
        _ => "...".to_owned(),
    };
    Some(format!("{{{family}, {text}}}"))
}

/// The value of an option: a number if it is as long as one.
fn option_value(address: usize, length: usize) -> Option<String> {
    match length {
        1 => Some(format!("[{}]", memory::bytes(address, 1)?.first()?)),
        4 => Some(format!("[{}]", memory::number(address)?.cast_signed())),
        length => data(address, length),
    }
}

/// The sockets of an `fd_set`.
fn sockets(address: usize) -> Option<String> {
    let count = usize::try_from(memory::number(address + offset_of!(fd_set, fd_count))?).ok()?;
    list(count, |at| {
        let place = element::<SOCKET>(address + offset_of!(fd_set, fd_array), at)?;
        Some(memory::pointer(place)?.to_string())
    })
}

/// The questions of `WSAPoll`, or the answers.
fn polls(address: usize, count: usize, side: usize) -> Option<String> {
    list(count, |at| {
        let start = element::<WSAPOLLFD>(address, at)?;
        let socket = memory::pointer(start + offset_of!(WSAPOLLFD, fd))?;
        let flags = u32::from(memory::short(start + side)?);
        Some(format!(
            "{{{socket}, {}}}",
            names::flags(names::POLLS, flags)
        ))
    })
}

/// A `timeval`, as the C library has it.
fn span(address: usize) -> Option<String> {
    let seconds = memory::long(address)?.cast_signed();
    let microseconds = memory::number(address + size_of::<i64>())?;
    Some(format!("{{{seconds}, {microseconds}}}"))
}

/// What is asked of a look-up. Its four first numbers are those of every version.
fn hints(address: usize) -> Option<String> {
    let number = |offset| memory::number(address + offset);
    let flags = names::flags(
        names::RESOLUTION_FLAGS,
        number(offset_of!(addrinfo, ai_flags))?,
    );
    let named = |names, value: u32| {
        names::name(names, value).map_or_else(|| value.to_string(), str::to_owned)
    };
    let family = named(names::FAMILIES, number(offset_of!(addrinfo, ai_family))?);
    let kind = named(
        names::SOCKET_TYPES,
        number(offset_of!(addrinfo, ai_socktype))?,
    );
    let protocol = match number(offset_of!(addrinfo, ai_protocol))? {
        0 => "0".to_owned(),
        protocol => named(names::PROTOCOLS, protocol),
    };
    Some(format!("{{{flags}, {family}, {kind}, {protocol}}}"))
}

/// The addresses that a look-up has found.
fn found(address: usize) -> Option<String> {
    let mut next = memory::pointer(address)?;
    let mut shown = Vec::new();
    while next != 0 && shown.len() < MOST_ELEMENTS {
        let length =
            usize::try_from(memory::long(next + offset_of!(addrinfo, ai_addrlen))?).ok()?;
        let name = memory::pointer(next + offset_of!(addrinfo, ai_addr))?;
        shown.push(socket_address(name, length)?);
        next = memory::pointer(next + offset_of!(addrinfo, ai_next))?;
    }
    let more = if next == 0 { "" } else { ", ..." };
    Some(format!("[{}{more}]", shown.join(", ")))
}

/// Network events, with the errors of those that have some.
fn events(address: usize) -> Option<String> {
    let events = memory::number(address + offset_of!(WSANETWORKEVENTS, lNetworkEvents))?;
    let mut text = names::flags(names::EVENTS, events);
    for bit in 0..10 {
        let place = element::<i32>(address + offset_of!(WSANETWORKEVENTS, nameless), bit)?;
        let code = memory::number(place)?;
        if events >> bit & 1 == 1 && code != 0 {
            let name = names::name(names::ERRORS, code);
            put(
                &mut text,
                format_args!(", {}", name.map_or_else(|| code.to_string(), str::to_owned)),
            );
        }
    }
    Some(format!("{{{text}}}"))
}

fn guid(address: usize) -> Option<String> {
    let bytes = memory::bytes(address, 16)?;
    let (parts, rest) = bytes.split_at_checked(8)?;
    let first = u32::from_ne_bytes(*parts.first_chunk()?);
    let [second, third] = [4, 6].map(|at| {
        let bytes = parts.get(at..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u16::from_ne_bytes(*bytes))
    });
    let mut text = format!("{{{first:08x}-{second:04x}-{third:04x}-");
    for (at, byte) in rest.iter().enumerate() {
        put(
            &mut text,
            format_args!("{}{byte:02x}", if at == 2 { "-" } else { "" }),
        );
    }
    text.push('}');
    Some(text)
}
