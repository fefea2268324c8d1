//! `IcmpSendEcho` and its kin: one request, and the first answer to it.

use super::addresses::number;
use crate::abi::errors::{
    ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_HANDLE, ERROR_NOT_ENOUGH_MEMORY,
};
use crate::abi::interfaces::echo::{
    _IPV6_ADDRESS_EX, IP_BUF_TOO_SMALL, IP_REQ_TIMED_OUT, IP_SUCCESS, icmp_echo_reply,
    icmpv6_echo_reply_lh, ip_option_information,
};
use crate::abi::types::{DWORD, ULONG, USHORT};
use crate::convert::echo::{refused, status};
use crate::convert::file_errors;
use crate::error::{Error, Result, fail};
use crate::ffi::arena::{Arena, Place};
use crate::ffi::callback::Apc;
use crate::kernel::events::Event;
use crate::kernel::objects::{self, Publication};
use crate::kernel::{threads, wait};
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::sys::echo::{Arrival, Channel, Message, Received, Way, address};
use crate::sys::{helper, time};
use core::mem::size_of;
use core::net::{IpAddr, SocketAddr};
use core::ptr;
use core::time::Duration;
use std::sync::Arc;

/// What a handle of `IcmpCreateFile` stands for.
#[derive(Debug)]
pub(crate) struct Echo {
    v6: bool,
}

impl Object for Echo {}

/// Opens a handle for requests over IPv6 or IPv4.
///
/// # Errors
///
/// `ERROR_ACCESS_DENIED` when this process may send none, and what else the system says.
pub(crate) fn open(v6: bool) -> Result<Handle> {
    drop(Channel::open(v6).map_err(file_errors::error)?);
    let published = objects::publish(Echo { v6 }, Publication::default())?;
    Ok(published.handle)
}

/// Closes a handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when it is none of these.
pub(crate) fn close(handle: Handle) -> Result<()> {
    objects::hold_as::<Echo>(handle)?;
    objects::close(handle)
}

/// A request.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The address to send from, if it matters.
    pub(crate) from: Option<SocketAddr>,
    pub(crate) to: SocketAddr,
    pub(crate) data: Vec<u8>,
    pub(crate) way: Way,
    pub(crate) patience: Duration,
}

/// What became of a request.
#[derive(Clone, Debug)]
struct Answer {
    from: SocketAddr,
    /// One of `IP_…`.
    status: ULONG,
    round_trip: ULONG,
    ttl: u8,
    data: Vec<u8>,
}

/// Who is told when a request that goes on by itself has ended.
#[derive(Debug)]
pub(crate) enum Hearer {
    /// An event is set.
    Event(Arc<Event>),
    /// The calling thread calls a function when it waits alertably.
    Routine(Apc),
}

/// Whether the room is long enough for an answer over IPv6 or IPv4 at all.
///
/// # Errors
///
/// `ERROR_INSUFFICIENT_BUFFER` when it is not.
fn check_room(room: Place, v6: bool) -> Result<()> {
    let least = match v6 {
        true => size_of::<icmpv6_echo_reply_lh>(),
        false => size_of::<icmp_echo_reply>(),
    };
    if room.capacity() < least {
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    Ok(())
}

/// Opens a channel for a request on a handle.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when the handle is none, or of the other protocol; `ERROR_INSUFFICIENT_BUFFER`
/// when the room is too small for any answer; `ERROR_ACCESS_DENIED` when this process may send none.
fn prepare(handle: Handle, request: &Request, room: Place) -> Result<Channel> {
    let v6 = request.to.is_ipv6();
    if objects::hold_as::<Echo>(handle)?.v6 != v6 {
        return fail(ERROR_INVALID_HANDLE);
    }
    check_room(room, v6)?;
    Channel::open(v6).map_err(file_errors::error)
}

/// Sends a request, waits for the answer, and puts it into the room. Answers how many there are: one.
///
/// # Errors
///
/// As [`prepare`]; `IP_REQ_TIMED_OUT` when none comes in time; `IP_BUF_TOO_SMALL` when there is no room for
/// the data that came back; and what the system says when it cannot send.
pub(crate) fn send(handle: Handle, request: &Request, room: Place) -> Result<DWORD> {
    let channel = prepare(handle, request, room)?;
    let answer = ask(&channel, request)?;
    put(&answer, room, 1)?;
    Ok(1)
}

/// Starts a request that goes on by itself.
///
/// # Errors
///
/// As [`prepare`]; `ERROR_NOT_ENOUGH_MEMORY` when there is no thread for it.
pub(crate) fn start(handle: Handle, request: Request, room: Place, hearer: Hearer) -> Result<()> {
    let channel = prepare(handle, &request, room)?;
    if let Hearer::Event(event) = &hearer {
        // The event is there as long as it is held.
        let _always = wait::with(|state| state.reset(event.key()));
    }
    let issuer = threads::current_key();
    let work = move || {
        let failed = |error: Error| Answer {
            from: request.to,
            status: error.0.cast_unsigned(),
            round_trip: 0,
            ttl: 0,
            data: Vec::new(),
        };
        let answer = ask(&channel, &request);
        let (answer, count) = match answer {
            Ok(answer) => (answer, 1),
            Err(error) => (failed(error), 0),
        };
        if let Err(error) = put(&answer, room, count) {
            // The room is long enough for an answer without data.
            let _fits = put(&failed(error), room, 0);
        }
        match hearer {
            // The event is there as long as it is held.
            Hearer::Event(event) => drop(wait::with(|state| state.set(event.key()))),
            // A thread that has ended calls nothing any more.
            Hearer::Routine(call) => drop(wait::with(|state| state.queue_apc(issuer, call))),
        }
    };
    helper::start("ws2_32 echo", work).or(fail(ERROR_NOT_ENOUGH_MEMORY))
}

/// Sends a request and waits for the answer.
fn ask(channel: &Channel, request: &Request) -> Result<Answer> {
    if let Some(from) = request.from {
        channel.bind(&address(from)).map_err(refused)?;
    }
    let begin = time::monotonic();
    let sent = channel.send(&address(request.to), &request.data, request.way);
    sent.map_err(refused)?;
    loop {
        let passed = time::monotonic().saturating_sub(begin);
        let left = request.patience.saturating_sub(passed);
        match channel.receive(left).map_err(refused)? {
            Received::Mine(arrival) => {
                let passed = time::monotonic().saturating_sub(begin);
                return Ok(answer(arrival, passed));
            }
            Received::NotMine if !left.is_zero() => {}
            Received::NotMine | Received::Nothing => return fail(IP_REQ_TIMED_OUT.cast_signed()),
        }
    }
}

fn answer(arrival: Arrival, passed: Duration) -> Answer {
    let v6 = arrival.from.is_ipv6();
    let (status, data) = match arrival.message {
        Message::Echo(data) => (IP_SUCCESS, data),
        Message::Refusal(kind, code) => (status(v6, kind, code), Vec::new()),
    };
    Answer {
        from: arrival.from,
        status,
        round_trip: ULONG::try_from(passed.as_millis()).unwrap_or(ULONG::MAX),
        ttl: arrival.ttl.unwrap_or_default(),
        data,
    }
}

/// Puts an answer into the room; `count` is how many there are, which the first one tells.
///
/// # Errors
///
/// `IP_BUF_TOO_SMALL` when there is no room.
fn put(answer: &Answer, room: Place, count: USHORT) -> Result<()> {
    let fits = room.put(|arena| match answer.from {
        SocketAddr::V4(_) => lay_out(arena, answer, count),
        SocketAddr::V6(_) => lay_out_v6(arena, answer),
    });
    match fits {
        true => Ok(()),
        false => fail(IP_BUF_TOO_SMALL.cast_signed()),
    }
}

fn lay_out(arena: &mut Arena, answer: &Answer, count: USHORT) {
    let spot = arena.reserve();
    let data = arena.slice(&answer.data);
    let ip = match answer.from.ip() {
        IpAddr::V4(ip) => number(ip),
        IpAddr::V6(_) => 0,
    };
    let reply = icmp_echo_reply {
        Address: ip,
        Status: answer.status,
        RoundTripTime: answer.round_trip,
        DataSize: USHORT::try_from(answer.data.len()).unwrap_or(USHORT::MAX),
        Reserved: count,
        Data: data.cast(),
        Options: ip_option_information {
            Ttl: answer.ttl,
            Tos: 0,
            Flags: 0,
            OptionsSize: 0,
            OptionsData: ptr::null_mut(),
        },
    };
    arena.fill(&spot, reply);
}

fn lay_out_v6(arena: &mut Arena, answer: &Answer) {
    let (ip, scope) = match answer.from {
        SocketAddr::V6(v6) => (*v6.ip(), v6.scope_id()),
        SocketAddr::V4(v4) => (v4.ip().to_ipv6_mapped(), 0),
    };
    arena.place(icmpv6_echo_reply_lh {
        Address: _IPV6_ADDRESS_EX {
            sin6_port: 0,
            sin6_flowinfo: 0,
            sin6_addr: ip.segments().map(u16::to_be),
            sin6_scope_id: scope,
        },
        Status: answer.status,
        RoundTripTime: answer.round_trip,
    });
    arena.slice(&answer.data);
}
