//! `WSASendMsg` and `WSARecvMsg`: datagrams with control data, as operations.

use super::super::Socket;
use super::super::messages::{Receiving, Sending};
use super::work::{Attempt, outcome_of};
use crate::overlapped::Outcome;

pub(super) fn attempt_to_send(message: &Sending, socket: &Socket) -> Attempt {
    let mut full = false;
    match message.send(socket, true, &mut full) {
        _ if full => Attempt::LATER,
        Ok(count) => Attempt::over(Outcome::done(count), false),
        Err(error) => Attempt::failed(error),
    }
}

pub(super) fn attempt_to_receive(message: &mut Receiving, socket: &Socket) -> Attempt {
    let mut nothing = false;
    let received = message.receive(socket, true, &mut nothing);
    if nothing {
        return Attempt::LATER;
    }
    match received {
        Ok(received) => Attempt::over(outcome_of(received), false),
        Err(error) => Attempt::failed(error),
    }
}
