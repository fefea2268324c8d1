//! Values as text.

use super::kinds::{Answer, Kind};
use super::memory;
use super::names;
use super::structures::{
    buffers, element, events, found, guid, hints, option_value, polls, socket_address, sockets,
    span,
};
use super::text::{data, list, text};
use super::told::{Function, Value};
use crate::abi::select::WSAPOLLFD;
use crate::convert::sockaddr::LARGEST;
use core::mem::offset_of;
use core::net::Ipv4Addr;

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

    /// The option that the call is about: its level and its name.
    fn option(&self) -> [u32; 2] {
        ["level", "optname"].map(|name| self.bits(name))
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
        Kind::OptionValue(length) => option_value(address, call.count(length)?, call.option()),
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
            .and_then(|length| option_value(address, length, call.option())),
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

/// An address, or a handle.
pub(super) fn hexadecimal(number: usize) -> String {
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
