//! Queues of requests: one for a socket, as long as that is open.

use super::completions::{Completed, CompletionQueue};
use super::{of, open, shut};
use crate::abi::errors::{
    WSA_IO_PENDING, WSAEFAULT, WSAEINVAL, WSAENOBUFS, WSAENOTSOCK, WSAEOPNOTSUPP, WSAETOOMANYREFS,
};
use crate::abi::registered_io::RIORESULT;
use crate::abi::sockets::{MSG_WAITALL, SOCK_RAW};
use crate::abi::types::SOCKET;
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::arg::{Name, NameRoom};
use crate::ffi::message::Message;
use crate::object::handle::Handle;
use crate::object::object::Object;
use crate::overlapped::{Completion, Outcome, Results, Ticket};
use crate::socket::messages::{Receiving, Sending};
use crate::socket::overlapped::{self, Operation, Receive, Send, Work};
use crate::socket::state::Facts;
use crate::socket::{Socket, hold, transfer};
use crate::sys::buffer::Buffers;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// How many requests of a queue may be under way, or have results that nobody has fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) receives: usize,
    pub(crate) sends: usize,
}

/// What a queue is to be like.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) limits: Limits,
    /// Where results go.
    pub(crate) receives: Arc<CompletionQueue>,
    pub(crate) sends: Arc<CompletionQueue>,
    /// What the program says about the socket.
    pub(crate) context: u64,
}

/// A queue of requests.
#[derive(Debug)]
pub(super) struct RequestQueue {
    socket: Weak<Socket>,
    receives: Arc<CompletionQueue>,
    sends: Arc<CompletionQueue>,
    context: u64,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    limits: Limits,
    /// How many there are.
    used: Limits,
}

impl Object for RequestQueue {}

impl Results for RequestQueue {
    fn put(self: Arc<Self>, ticket: Ticket, outcome: Outcome) {
        let error = statuses::to_winsock(outcome.status);
        let result = RIORESULT {
            Status: error.map_or_else(|error| error.0, |()| 0),
            BytesTransferred: outcome.bytes.try_into().unwrap_or(u32::MAX),
            SocketContext: self.context,
            RequestContext: ticket.context,
        };
        let results = Arc::clone(self.results(ticket.receives));
        results.put(Completed {
            result,
            ticket,
            owner: self,
        });
    }
}

impl RequestQueue {
    /// Each change is whole, so a panic under the lock does no harm.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    const fn results(&self, receives: bool) -> &Arc<CompletionQueue> {
        if receives {
            &self.receives
        } else {
            &self.sends
        }
    }

    /// One request more.
    fn one_more(&self, receives: bool) -> Result<()> {
        let mut state = self.lock();
        let most = *count(&mut state.limits, receives);
        let used = count(&mut state.used, receives);
        if *used >= most {
            return fail(WSAENOBUFS);
        }
        *used += 1;
        Ok(())
    }

    /// One request less.
    pub(super) fn one_less(&self, receives: bool) {
        *count(&mut self.lock().used, receives) -= 1;
    }
}

const fn count(limits: &mut Limits, receives: bool) -> &mut usize {
    if receives {
        &mut limits.receives
    } else {
        &mut limits.sends
    }
}

/// What a socket has of its queue.
#[derive(Debug)]
pub(in super::super) struct Registered {
    handle: Handle,
    queue: Arc<RequestQueue>,
}

/// Makes the queue of the socket `s`.
///
/// # Errors
///
/// In this order:
/// - `WSAENOTSOCK` when it is not an open socket
/// - `WSAEOPNOTSUPP` when it is raw, or was not made for registered requests
/// - `WSAEINVAL` when no requests are wanted at all, or it has a queue
/// - `WSAENOBUFS` when the queues of completions have not as many places
/// - `ERROR_NO_SYSTEM_RESOURCES` when there are too many handles
pub(crate) fn create_requests(s: SOCKET, plan: Plan) -> Result<Handle> {
    crate::runtime::startup::required()?;
    let held = hold(s);
    let socket = held.entry().ok_or(Error(WSAENOTSOCK))?;
    if socket.kind.kind == SOCK_RAW || !socket.facts().has(Facts::REGISTERED) {
        return fail(WSAEOPNOTSUPP);
    }
    let limits = plan.limits;
    if limits.receives == 0 && limits.sends == 0 || socket.operations.registered.used().is_some() {
        return fail(WSAEINVAL);
    }
    reserve(&plan, limits)?;
    let queue = Arc::new(RequestQueue {
        socket: Arc::downgrade(socket),
        receives: Arc::clone(&plan.receives),
        sends: Arc::clone(&plan.sends),
        context: plan.context,
        state: Mutex::new(State {
            limits,
            used: Limits {
                receives: 0,
                sends: 0,
            },
        }),
    });
    let opened = open(Arc::clone(&queue) as Arc<dyn Object>);
    let published = opened.and_then(|handle| {
        let registered = Box::new(Registered { handle, queue });
        if socket.operations.registered.set(registered) {
            return Ok(handle);
        }
        // Another thread was faster.
        shut(handle)?;
        fail(WSAEINVAL)
    });
    if published.is_err() {
        plan.receives.unreserve(limits.receives);
        plan.sends.unreserve(limits.sends);
    } else if socket.facts().has(Facts::CLOSED) {
        forget(socket);
        return fail(WSAENOTSOCK);
    }
    published
}

/// Keeps places for the results.
fn reserve(plan: &Plan, limits: Limits) -> Result<()> {
    plan.receives.reserve(limits.receives)?;
    plan.sends
        .reserve(limits.sends)
        .inspect_err(|_| plan.receives.unreserve(limits.receives))
}

/// The socket is closed: so is its queue. Results that nobody has fetched stay.
pub(in super::super) fn forget(socket: &Socket) {
    if let Some(registered) = socket.operations.registered.used()
        && shut(registered.handle).is_ok()
    {
        let queue = &registered.queue;
        let limits = queue.lock().limits;
        queue.receives.unreserve(limits.receives);
        queue.sends.unreserve(limits.sends);
    }
}

/// Gives a queue other limits.
///
/// # Errors
///
/// - `WSAEINVAL` when it is none, or no requests are wanted at all
/// - `WSAETOOMANYREFS` when there are more requests
/// - `WSAENOBUFS` when the queues of completions have not as many places
pub(crate) fn resize_requests(queue: Handle, limits: Limits) -> Result<()> {
    let queue = of::<RequestQueue>(queue)?;
    if limits.receives == 0 && limits.sends == 0 {
        return fail(WSAEINVAL);
    }
    let mut state = queue.lock();
    if limits.receives < state.used.receives || limits.sends < state.used.sends {
        return fail(WSAETOOMANYREFS);
    }
    let before = state.limits;
    let more_receives = limits.receives.saturating_sub(before.receives);
    let more_sends = limits.sends.saturating_sub(before.sends);
    queue.receives.reserve(more_receives)?;
    queue
        .sends
        .reserve(more_sends)
        .inspect_err(|_| queue.receives.unreserve(more_receives))?;
    let fewer_receives = before.receives.saturating_sub(limits.receives);
    queue.receives.unreserve(fewer_receives);
    let fewer_sends = before.sends.saturating_sub(limits.sends);
    queue.sends.unreserve(fewer_sends);
    state.limits = limits;
    Ok(())
}

/// What a request is to do.
#[derive(Debug)]
pub(crate) enum Transfer {
    /// Receive into buffers, until they are full if `whole`; where names go.
    Receive {
        buffers: Buffers,
        whole: bool,
        from: Option<NameRoom>,
        local: Option<NameRoom>,
        /// The same with room for control data and flags, of which streams have none.
        message: Option<Message>,
    },
    /// Send from buffers, to a name if there is one.
    Send {
        buffers: Buffers,
        to: Option<Name>,
        /// The same with control data, which streams ignore.
        message: Option<Message>,
    },
}

/// Makes a request; it is begun at once, whether it may be deferred or not.
///
/// # Errors
///
/// - `WSAEINVAL` when the queue is none, or its socket is closed
/// - `WSAENOBUFS` when there are as many requests as there may be
/// - those of sending and receiving, of which then there is no result
pub(crate) fn request(queue: Handle, transfer: Transfer, context: u64, quiet: bool) -> Result<()> {
    let queue = of::<RequestQueue>(queue)?;
    let socket = queue.socket.upgrade().ok_or(Error(WSAEINVAL))?;
    let receives = matches!(transfer, Transfer::Receive { .. });
    let work = work(&socket, transfer)?;
    queue.one_more(receives)?;
    let ticket = Ticket {
        context,
        receives,
        quiet,
    };
    let association = queue.results(receives).association();
    let results: Arc<dyn Results> = queue.clone();
    let completion = Completion::fetched(results, ticket, association);
    match overlapped::launch(&socket, Operation { work, completion }, |_| {}) {
        Ok(()) | Err(Error(WSA_IO_PENDING)) => Ok(()),
        Err(error) => {
            queue.one_less(receives);
            match error {
                Error(WSAENOTSOCK) => fail(WSAEINVAL),
                error => Err(error),
            }
        }
    }
}

fn work(socket: &Socket, transfer: Transfer) -> Result<Work> {
    match transfer {
        Transfer::Receive {
            buffers,
            whole,
            from,
            local,
            message,
        } => {
            let facts = transfer::may_receive(socket)?;
            if let Some(mut room) = local {
                room.put(&super::super::connection::local_name(socket)?)
                    .or(fail(WSAEFAULT))?;
            }
            if let Some(mut message) = message {
                if !facts.has(Facts::STREAM) && !whole {
                    let receiving = Receiving::new(socket, message)?;
                    return Ok(Work::ReceiveMessage(Box::new(receiving)));
                }
                message.put_items(&[]);
                message.put_flags(0);
            }
            let flags = if whole { MSG_WAITALL } else { 0 };
            Receive::new(socket, facts, buffers, flags, from).map(Work::Receive)
        }
        Transfer::Send {
            buffers,
            to,
            message,
        } => {
            let facts = transfer::may_send(socket, to.is_some())?;
            if let Some(message) = message.filter(|_| !facts.has(Facts::STREAM)) {
                let sending = Sending::new(socket, &message, 0)?;
                return Ok(Work::SendMessage(Box::new(sending)));
            }
            Send::new(socket, facts, buffers, 0, to.as_ref()).map(Work::Send)
        }
    }
}

/// Refuses what is no queue of requests.
///
/// # Errors
///
/// `WSAEINVAL` when it is none.
pub(crate) fn require(queue: Handle) -> Result<()> {
    of::<RequestQueue>(queue).map(drop)
}
