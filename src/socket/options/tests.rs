use super::*;
use crate::abi::errors::WSAENOTCONN;
use crate::abi::sockaddr::{AF_INET, AF_INET6};
use crate::abi::sockets::{IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_STREAM};
use crate::convert::families::{family_to_native, kind_to_native, protocol_to_native};
use crate::convert::options::names_of_all;
use crate::convert::selection::Kind;

/// A socket that no program knows of.
fn open(family: c_int, kind: c_int, protocol: c_int) -> Socket {
    let fd = sys::socket::open(
        family_to_native(family).unwrap(),
        kind_to_native(kind).unwrap(),
        protocol_to_native(protocol).unwrap(),
        false,
    );
    let facts = Facts::STREAM.when(kind == SOCK_STREAM);
    let kind = Kind {
        family,
        kind,
        protocol,
    };
    Socket::new(fd.unwrap(), kind, facts, Remembered::default()).unwrap()
}

fn sockets() -> [Socket; 4] {
    [
        open(AF_INET, SOCK_STREAM, IPPROTO_TCP),
        open(AF_INET, SOCK_DGRAM, IPPROTO_UDP),
        open(AF_INET6, SOCK_STREAM, IPPROTO_TCP),
        open(AF_INET6, SOCK_DGRAM, IPPROTO_UDP),
    ]
}

/// The number or truth value that an option has, if it has one.
fn number_of(socket: &Socket, (level, name): (c_int, c_int)) -> Option<u32> {
    match get(socket, level, name, 64) {
        Ok(Answer::Number(number)) => Some(number),
        Ok(Answer::Flag(flag)) => Some(u32::from(flag)),
        _ => None,
    }
}

#[test]
fn what_is_read_can_be_set_and_is_read_again() {
    let mut seen = 0;
    for socket in sockets() {
        for (level, name) in names_of_all() {
            let Some(value) = number_of(&socket, (level, name)) else {
                continue;
            };
            let spec = settable(level, name, &socket.kind);
            if spec.is_err() {
                continue;
            }
            // 0 leaves the choice to the system, as it has been all the time.
            let answer = set(&socket, level, name, Some(&value.to_ne_bytes()));
            assert_eq!(answer, Ok(()), "{level}, {name} of {:?}", socket.kind);
            let again = number_of(&socket, (level, name));
            assert_eq!(again, Some(value), "{level}, {name} of {:?}", socket.kind);
            seen += 1;
        }
    }
    assert!(seen > 150, "{seen}");
}

#[test]
fn a_value_needs_its_length() {
    for socket in sockets() {
        for (level, name) in names_of_all() {
            let Ok(spec) = settable(level, name, &socket.kind) else {
                continue;
            };
            let expected = match spec.value {
                Value::Refused(error) => fail(error),
                Value::HeaderOptions => Ok(()),
                Value::ConnectContext | Value::AcceptContext => fail(WSAENOTCONN),
                _ => fail(WSAEFAULT),
            };
            let answer = set(&socket, level, name, Some(&[]));
            assert_eq!(answer, expected, "{level}, {name} of {:?}", socket.kind);
        }
    }
}

#[test]
fn what_a_socket_does_not_have_is_neither_read_nor_set() {
    for socket in sockets() {
        for (level, name) in names_of_all() {
            let (Err(unreadable), Err(unsettable)) = (
                readable(level, name, &socket.kind),
                settable(level, name, &socket.kind),
            ) else {
                continue;
            };
            let value = [0; 512];
            assert_eq!(get(&socket, level, name, 512).err(), Some(unreadable));
            assert_eq!(set(&socket, level, name, Some(&value)), Err(unsettable));
        }
    }
}
