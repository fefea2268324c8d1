//! Packet sockets, which have no names of IP and send nothing that has the system choose a way: so a raw
//! socket stands beside each.

use super::Pair;
use crate::sys::address::Address;
use crate::sys::fd::{check, set_nonblocking};
use crate::sys::interfaces::Place;
use crate::sys::options::{self, Plain};
use crate::sys::{Errno, Result, socket, transfer};
use core::ffi::{c_int, c_uint, c_ushort};
use core::mem::{offset_of, size_of};
use libc::{sock_filter, sock_fprog, sockaddr_ll};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

const FILTER: options::Key = (libc::SOL_SOCKET, libc::SO_ATTACH_FILTER);
const JOIN: options::Key = (libc::SOL_PACKET, libc::PACKET_ADD_MEMBERSHIP);
const LEAVE: options::Key = (libc::SOL_PACKET, libc::PACKET_DROP_MEMBERSHIP);

// SAFETY: numbers, and a pointer that is never read here.
unsafe impl Plain for sock_fprog {}
// SAFETY: numbers.
unsafe impl Plain for libc::packet_mreq {}

pub(super) fn open(v6: bool) -> Result<Pair> {
    let voice = open_voice(v6)?;
    // Of no protocol: it hears nothing until it is told what.
    match socket::open(libc::AF_PACKET, libc::SOCK_DGRAM, 0, false) {
        Ok(ears) => Ok(Pair {
            ears,
            voice: Some(voice),
        }),
        // A kernel without them. The voice alone sends.
        Err(Errno(libc::EAFNOSUPPORT)) => Ok(Pair {
            ears: voice,
            voice: None,
        }),
        Err(errno) => Err(errno),
    }
}

fn open_voice(v6: bool) -> Result<OwnedFd> {
    let open = |family, protocol| socket::open(family, libc::SOCK_RAW, protocol, false);
    let voice = if v6 {
        open(libc::AF_INET6, libc::IPPROTO_IPV6)?
    } else {
        // There is none of protocol 0, and this one begins with headers of the program's.
        let voice = open(libc::AF_INET, libc::IPPROTO_RAW)?;
        options::set(voice.as_fd(), options::HEADER_INCLUDED, &0_i32)?;
        voice
    };
    set_nonblocking(voice.as_fd(), true)?;
    // Nobody reads what comes for its protocol.
    filter(voice.as_fd(), &mut [answer(0)])?;
    Ok(voice)
}

pub(super) fn hear(ears: BorrowedFd<'_>, v6: bool, place: Place, greedy: bool) -> Result<()> {
    let protocol = if v6 { libc::ETH_P_IPV6 } else { libc::ETH_P_IP };
    // What is sent on the loopback is received there. Who hears one protocol is told of what is received,
    // who hears all of them also of what is sent.
    let wanted = if place.is_loopback {
        protocol
    } else {
        libc::ETH_P_ALL
    };
    filter(ears, &mut only(protocol))?;
    be_modest(ears)?;
    bind(ears, wanted, place.index)?;
    if greedy && !place.is_loopback {
        join(ears, JOIN, place.index).inspect_err(|_| {
            let _silent = hear_nothing(ears);
        })?;
    }
    Ok(())
}

pub(super) fn hear_nothing(ears: BorrowedFd<'_>) -> Result<()> {
    // A packet socket that was bound to a protocol cannot be bound to none.
    filter(ears, &mut [answer(0)])?;
    be_modest(ears)?;
    while transfer::discard_now(ears).is_ok() {}
    Ok(())
}

/// No more has the interface take everything.
fn be_modest(ears: BorrowedFd<'_>) -> Result<()> {
    let index = interface(&socket::local_name(ears)?);
    if index != 0 {
        let _perhaps_not_joined = join(ears, LEAVE, index);
    }
    Ok(())
}

pub(super) fn interface(told: &Address) -> u32 {
    let index = told.bytes().get(offset_of!(sockaddr_ll, sll_ifindex)..);
    match index.and_then(<[u8]>::first_chunk) {
        Some(index) if told.family() == libc::AF_PACKET => u32::from_ne_bytes(*index),
        _ => 0,
    }
}

fn bind(ears: BorrowedFd<'_>, protocol: c_int, index: u32) -> Result<()> {
    // SAFETY: numbers, of which every pattern of bits is a value.
    let mut name: sockaddr_ll = unsafe { core::mem::zeroed() };
    name.sll_family = c_ushort::try_from(libc::AF_PACKET).unwrap_or_default();
    name.sll_protocol = c_ushort::try_from(protocol).unwrap_or_default().to_be();
    name.sll_ifindex = number(index);
    let length = libc::socklen_t::try_from(size_of::<sockaddr_ll>()).unwrap_or_default();
    let place = (&raw const name).cast();
    // SAFETY: the system reads the name.
    check(unsafe { libc::bind(ears.as_raw_fd(), place, length) }).map(drop)
}

/// Joins or leaves those who have the interface take everything.
fn join(ears: BorrowedFd<'_>, key: options::Key, index: u32) -> Result<()> {
    let request = libc::packet_mreq {
        mr_ifindex: number(index),
        mr_type: c_ushort::try_from(libc::PACKET_MR_PROMISC).unwrap_or_default(),
        mr_alen: 0,
        mr_address: [0; 8],
    };
    options::set(ears, key, &request)
}

fn number(index: u32) -> c_int {
    c_int::try_from(index).unwrap_or(c_int::MAX)
}

/// Has the descriptor receive what the program lets pass.
fn filter(fd: BorrowedFd<'_>, program: &mut [sock_filter]) -> Result<()> {
    let program = sock_fprog {
        len: c_ushort::try_from(program.len()).unwrap_or_default(),
        filter: program.as_mut_ptr(),
    };
    options::set(fd, FILTER, &program)
}

/// A program that lets packets of a protocol pass.
fn only(protocol: c_int) -> [sock_filter; 4] {
    const LOAD: c_uint = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
    const COMPARE: c_uint = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    let place = libc::SKF_AD_OFF + libc::SKF_AD_PROTOCOL;
    [
        instruction(LOAD, 0, place.cast_unsigned()),
        // Equal: the next one. Else the one behind.
        instruction(COMPARE, 1, protocol.cast_unsigned()),
        answer(u32::MAX),
        answer(0),
    ]
}

/// Lets so many bytes of the packet pass.
fn answer(count: u32) -> sock_filter {
    instruction(libc::BPF_RET | libc::BPF_K, 0, count)
}

fn instruction(code: c_uint, otherwise: u8, operand: u32) -> sock_filter {
    sock_filter {
        code: c_ushort::try_from(code).unwrap_or_default(),
        jt: 0,
        jf: otherwise,
        k: operand,
    }
}
