//! How a result reaches the program: in its `OVERLAPPED`, and then by an event, a call or a packet.

use super::Association;
use crate::abi::errors::{WSA_INVALID_HANDLE, WSAEINVAL};
use crate::abi::ntstatus::STATUS_BUFFER_OVERFLOW;
use crate::abi::types::{DWORD, NTSTATUS};
use crate::convert::statuses;
use crate::error::{Error, Result, fail};
use crate::ffi::callback::{Completed, CompletionRoutine};
use crate::ffi::foreign::{Loan, Request};
use crate::kernel::events::Event;
use crate::kernel::ports::Packets;
use crate::kernel::wait;
use crate::kernel::{attention, objects, threads};
use crate::object::handle::Handle;
use crate::object::table::Key;
use std::sync::Arc;

/// How an operation has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The status, from which both alphabets of errors follow.
    pub(crate) status: NTSTATUS,
    /// How many bytes it has transferred.
    pub(crate) bytes: usize,
}

impl Outcome {
    /// It has transferred `bytes`.
    pub(crate) const fn done(bytes: usize) -> Self {
        Self { status: 0, bytes }
    }

    /// It has failed.
    pub(crate) fn failed(error: Error) -> Self {
        Self {
            status: statuses::of_failure(error),
            bytes: 0,
        }
    }

    /// Whether it is no failure.
    pub(crate) const fn is_success(self) -> bool {
        self.status >= 0
    }

    /// Whether more has come than there was room for.
    pub(crate) const fn is_partial(self) -> bool {
        self.status == STATUS_BUFFER_OVERFLOW
    }

    /// The flags of what was received.
    pub(crate) const fn flags(self) -> DWORD {
        statuses::flags(self.status)
    }

    /// It is an error, in Winsock's words, or none.
    pub(crate) fn error(self) -> Result<()> {
        statuses::to_winsock(self.status)
    }

    pub(super) fn bytes(self) -> DWORD {
        DWORD::try_from(self.bytes).unwrap_or(DWORD::MAX)
    }
}

/// Whom an operation tells of its end, beside its `OVERLAPPED`.
#[derive(Clone, Debug)]
enum Hearer {
    /// Nobody: the program looks.
    Nobody,
    /// The event of the operation.
    Event(Arc<Event>),
    /// The thread that started it, or for which that was done: it calls the routine.
    Routine(CompletionRoutine),
    /// Where the program fetches results, which is all that is told.
    Results(Arc<dyn Results>, Ticket),
}

/// Where results go that the program fetches.
pub(crate) trait Results: core::fmt::Debug + Send + Sync {
    /// The operation has ended that was started with `ticket`.
    fn put(self: Arc<Self>, ticket: Ticket, outcome: Outcome);
}

/// What an operation is known by whose result the program fetches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ticket {
    /// What the program says about it.
    pub(crate) context: u64,
    /// Whether it receives.
    pub(crate) receives: bool,
    /// Whether nobody is told that there is a result.
    pub(crate) quiet: bool,
}

/// What is to be told of one operation, and whom.
#[derive(Debug)]
pub(crate) struct Completion {
    /// Its `OVERLAPPED`, unless its result is fetched.
    loan: Option<Loan>,
    /// The thread that started it, or for which that was done.
    issuer: Key,
    hearer: Hearer,
    /// Whether a port gets a packet.
    for_port: bool,
    /// The port that goes on with it, if any, from [`Self::keep`] on.
    association: Option<Association>,
    /// Whether those who wait are bound to watch for it, until it is finished.
    pending: bool,
}

impl Completion {
    /// What `request` asks for, of something that completes at `association`, if at any port.
    ///
    /// # Errors
    ///
    /// - `WSAEINVAL` for a routine where there is a port
    /// - `WSA_INVALID_HANDLE` when the event is none
    pub(crate) fn new(request: Request, association: Option<&Association>) -> Result<Self> {
        let event = request.loan.event();
        // A handle whose lowest bit is set keeps the packet from the port.
        let quiet = event.addr() & 1 != 0;
        let event = event.map_addr(|number| number & !1);
        let mut issuer = threads::current_key();
        let hearer = match request.routine {
            Some(_) if association.is_some() => return fail(WSAEINVAL),
            // The event is the program's then.
            Some(routine) => {
                issuer = threads::client_key();
                Hearer::Routine(routine)
            }
            None if event.is_null() => Hearer::Nobody,
            None => {
                let event = objects::hold_as(Handle::new(event));
                Hearer::Event(event.or(fail(WSA_INVALID_HANDLE))?)
            }
        };
        Ok(Self {
            loan: Some(request.loan),
            issuer,
            hearer,
            for_port: association.is_some() && !quiet,
            association: None,
            pending: false,
        })
    }

    /// What is told of an operation that `issuer` has started, of which only the port of `association` hears.
    pub(crate) const fn at_port(loan: Loan, issuer: Key, association: Option<Association>) -> Self {
        Self {
            loan: Some(loan),
            issuer,
            hearer: Hearer::Nobody,
            for_port: true,
            association,
            // Nobody is bound to watch for what a port goes on with.
            pending: false,
        }
    }

    /// What is told of an operation whose result the program fetches. The port of `association`, if there
    /// is one, goes on with it, and gets no packet.
    pub(crate) fn fetched(
        results: Arc<dyn Results>,
        ticket: Ticket,
        association: Option<Association>,
    ) -> Self {
        Self {
            loan: None,
            issuer: threads::current_key(),
            hearer: Hearer::Results(results, ticket),
            for_port: association.is_some(),
            association,
            pending: false,
        }
    }

    /// The address of its `OVERLAPPED`, 0 if it has none.
    pub(crate) fn address(&self) -> usize {
        self.loan.map_or(0, Loan::address)
    }

    /// The thread that started it.
    pub(crate) const fn issuer(&self) -> Key {
        self.issuer
    }

    /// Whether it sets an event of its own.
    pub(crate) const fn has_event(&self) -> bool {
        matches!(self.hearer, Hearer::Event(_) | Hearer::Results(..))
    }

    /// Whether the program fetches its result, which is all that is told.
    const fn is_fetched(&self) -> bool {
        matches!(self.hearer, Hearer::Results(..))
    }

    /// Whether it ends with the thread that started it, as what no port hears of.
    pub(crate) const fn ends_with_thread(&self) -> bool {
        !self.for_port && !self.is_fetched()
    }

    /// Whether a port goes on with it.
    pub(crate) const fn is_for_port(&self) -> bool {
        self.for_port
    }

    /// The operation goes on without its caller, which knows the port for which it may be.
    pub(crate) fn keep(&mut self, association: Option<&Association>) {
        if self.for_port && self.association.is_none() {
            self.association = association.cloned();
        }
    }

    /// The port that goes on with it, if any.
    pub(crate) const fn association(&self) -> Option<&Association> {
        self.association.as_ref()
    }

    /// The operation begins: its `OVERLAPPED` says that it is pending.
    pub(crate) fn begin(&self) {
        if let Some(loan) = self.loan {
            loan.begin();
        }
    }

    /// Its event is reset: it goes on without its caller, and nothing that happens to sockets ends it.
    pub(crate) fn reset(&self) {
        if let Hearer::Event(event) = &self.hearer {
            // The event is there as long as it is held.
            let _always = wait::with(|state| state.reset(event.key()));
        }
    }

    /// Whoever waits is bound to watch for the operation from now on. To be called before anybody can finish
    /// it.
    pub(crate) fn pend(&mut self) {
        self.pending = true;
        match &self.hearer {
            Hearer::Nobody | Hearer::Results(..) => {}
            Hearer::Event(event) => wait::with(|state| {
                // The event is there as long as it is held.
                let _always = state.reset(event.key());
                state.tie(event.key());
            }),
            Hearer::Routine(_) => wait::with(|state| state.tie_waiter(self.issuer)),
        }
        if self.association.is_none() {
            attention::one_more();
        }
    }

    /// The operation has ended in the call that started it. `association` is the port for which it may be,
    /// unless that does not want to hear of it.
    pub(crate) fn finish_at_once(&self, outcome: Outcome, association: Option<&Association>) {
        self.tell(outcome);
        if self.for_port
            && !self.is_fetched()
            && let Some(association) = association
        {
            association
                .port
                .post([association.packet(self.address(), outcome)]);
        }
    }

    /// The operation has ended. Its packet goes to `harvest`, if that is of the thread that asks for
    /// packets of its port, else to the port.
    pub(crate) fn finish(&self, outcome: Outcome, harvest: Option<&mut Packets>) {
        if self.pending && self.association.is_none() {
            attention::one_less();
        }
        self.tell(outcome);
        if let Some(association) = &self.association
            && !self.is_fetched()
        {
            let packet = association.packet(self.address(), outcome);
            match harvest {
                Some(harvest) => harvest.push(packet),
                None => association.port.post([packet]),
            }
        }
    }

    /// Tells everybody but the port.
    #[inline]
    fn tell(&self, outcome: Outcome) {
        if let Some(loan) = self.loan {
            loan.finish(outcome.status, outcome.bytes);
        }
        if !matches!(self.hearer, Hearer::Nobody) {
            self.tell_hearer(outcome);
        }
    }

    fn tell_hearer(&self, outcome: Outcome) {
        match &self.hearer {
            Hearer::Nobody => {}
            Hearer::Results(results, ticket) => Arc::clone(results).put(*ticket, outcome),
            Hearer::Event(event) => wait::with(|state| {
                if self.pending {
                    state.untie(event.key());
                }
                // The event is there as long as it is held.
                let _always = state.set(event.key());
            }),
            Hearer::Routine(routine) => {
                let error = match routine {
                    CompletionRoutine::Socket(_) => statuses::to_winsock(outcome.status),
                    CompletionRoutine::File(_) => statuses::to_win32(outcome.status),
                };
                let call = routine.after(Completed {
                    error: error_number(error),
                    bytes: outcome.bytes(),
                    overlapped: self.address(),
                    flags: outcome.flags(),
                });
                wait::with(|state| {
                    if self.pending {
                        state.untie_waiter(self.issuer);
                    }
                    // A thread that has ended calls nothing any more.
                    let _ended = state.queue_apc(self.issuer, call);
                });
            }
        }
    }
}

fn error_number(result: Result<()>) -> DWORD {
    result.map_or_else(|error| error.0.cast_unsigned(), |()| 0)
}
