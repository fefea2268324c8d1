//! Who watches the sockets while threads wait: one of those that wait for something that a socket
//! may bring about.
//!
//! Such an object is *tied*. Of the threads that sleep for a tied object one leads: it sleeps in the
//! poller of `reactor::notices` instead of its parker, and tells what it hears. The others follow.
//! Threads that wait for nothing tied are never woken for the sockets' sake, and where nobody waits
//! for a tied object nobody watches, because nobody could tell: whoever only looks at one watches for
//! that moment. Who waits without a thread (`watcher.rs`) cannot lead; when there are only such, a
//! thread of the library's leads for them.
//!
//! Beside those of `state.rs` an invariant holds between steps: if somebody sleeps for a tied object
//! and does not lead, there is a leader, who passes the lead on when he leaves.

use super::state::{News, State, Wish};
use crate::abi::types::DWORD;
use crate::kernel::wait::Deadline;
use crate::object::table::Key;
use core::sync::atomic::AtomicUsize;
use core::sync::atomic::Ordering::Relaxed;
use std::collections::VecDeque;

/// How many ties there are, for those who would only ask whether there is one.
static TIES: AtomicUsize = AtomicUsize::new(0);

/// Whether anything is tied, so that somebody must watch the sockets.
pub(crate) fn is_needed() -> bool {
    TIES.load(Relaxed) > 0
}

/// Forgets the ties of an object that is no more.
pub(super) fn forget(ties: usize) {
    if ties > 0 {
        TIES.fetch_sub(ties, Relaxed);
    }
}

/// Who leads, and who follows.
#[derive(Debug)]
pub(super) struct Lead {
    leader: Option<Key>,
    /// Whether the leader knows that it leads. One that does not lets go of the lead when its wait ends,
    /// unasked; one that does leaves when it has left the poller, where there is one at a time.
    aware: bool,
    /// How often somebody took the lead.
    times: usize,
    /// Who sleeps for a tied object and does not lead, first come first.
    followers: VecDeque<Key>,
    /// The thread of the library's that leads for those who cannot, if there is one.
    stand_in: Option<Key>,
}

/// How a wait begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beginning {
    /// It has ended: with an answer, or because there is no time.
    Over(Option<DWORD>),
    /// The thread sleeps until it is woken.
    Sleeps {
        /// Whether it leads meanwhile.
        leads: bool,
    },
    /// It leads for a moment: what the sockets have for it comes before what there is already.
    Looks,
}

impl Lead {
    pub(super) const fn new() -> Self {
        Self {
            leader: None,
            aware: false,
            times: 0,
            followers: VecDeque::new(),
            stand_in: None,
        }
    }

    /// Forgets everybody.
    pub(super) fn clear(&mut self) {
        self.leader = None;
        self.followers.clear();
        self.stand_in = None;
    }
}

impl State {
    /// Ties `object` to one socket more.
    pub(crate) fn tie(&mut self, object: Key) {
        let Some(entry) = self.objects.get_mut(object) else {
            return;
        };
        entry.ties = entry.ties.saturating_add(1);
        TIES.fetch_add(1, Relaxed);
        if entry.ties == 1 {
            let sleepers: Vec<Key> = entry.waiters.iter().copied().collect();
            for sleeper in sleepers {
                if self.lead.leader != Some(sleeper) && !self.lead.followers.contains(&sleeper) {
                    self.lead.followers.push_back(sleeper);
                }
            }
            self.appoint();
        }
    }

    /// Takes one tie from `object`. Who sleeps for it stays what it is until it wakes.
    pub(crate) fn untie(&mut self, object: Key) {
        if let Some(entry) = self.objects.get_mut(object)
            && entry.ties > 0
        {
            entry.ties -= 1;
            TIES.fetch_sub(1, Relaxed);
        }
    }

    /// Begins a wait: ends it at once, or enlists `waiter`. `may_look` if the sockets were not looked at
    /// just before.
    pub(super) fn begin(
        &mut self,
        waiter: Key,
        wish: &Wish<'_>,
        deadline: Deadline,
        may_look: bool,
    ) -> Beginning {
        let tied = self.wants_tied(waiter, wish);
        if tied && may_look && self.overlooks(waiter, wish) && self.try_lead(waiter) {
            return Beginning::Looks;
        }
        let ended = self.attempt(waiter, wish);
        if ended.is_some() {
            return Beginning::Over(ended);
        }
        match (tied, deadline) {
            (true, Deadline::Now) if !may_look || !self.try_lead(waiter) => Beginning::Over(None),
            (true, Deadline::Now) => Beginning::Looks,
            (true, _) => {
                self.enlist(waiter, wish);
                let leads = self.try_lead(waiter);
                if !leads {
                    self.lead.followers.push_back(waiter);
                }
                Beginning::Sleeps { leads }
            }
            (false, Deadline::Now) => Beginning::Over(None),
            (false, _) => {
                self.enlist(waiter, wish);
                Beginning::Sleeps { leads: false }
            }
        }
    }

    /// Tries `wish` for a `waiter` that has not begun to wait, unless sockets might have something for
    /// it that comes first.
    pub(crate) fn attempt_at_once(&mut self, waiter: Key, wish: &Wish<'_>) -> Option<DWORD> {
        if is_needed() && self.lead.leader.is_none() && self.overlooks(waiter, wish) {
            return None;
        }
        self.attempt(waiter, wish)
    }

    fn wants_tied(&self, waiter: Key, wish: &Wish<'_>) -> bool {
        let has_ties = || {
            let entry = self.waiters.get(waiter);
            wish.alertable && entry.is_some_and(|entry| entry.ties > 0)
        };
        is_needed() && (has_ties() || wish.objects.iter().any(|object| self.is_tied(*object)))
    }

    /// A socket may bring about a call of `waiter`, which is not waiting.
    pub(crate) fn tie_waiter(&mut self, waiter: Key) {
        if let Some(entry) = self.waiters.get_mut(waiter) {
            entry.ties = entry.ties.saturating_add(1);
            TIES.fetch_add(1, Relaxed);
        }
    }

    /// One call less.
    pub(crate) fn untie_waiter(&mut self, waiter: Key) {
        if let Some(entry) = self.waiters.get_mut(waiter)
            && entry.ties > 0
        {
            entry.ties -= 1;
            TIES.fetch_sub(1, Relaxed);
        }
    }

    fn is_tied(&self, object: Key) -> bool {
        self.objects
            .get(object)
            .is_some_and(|object| object.ties > 0)
    }

    /// Whether a socket might have something for `waiter` that comes before what there is for it.
    fn overlooks(&self, waiter: Key, wish: &Wish<'_>) -> bool {
        let available = |object: &Key| self.is_available(*object, waiter);
        !wish.all
            && wish
                .objects
                .iter()
                .position(available)
                .is_some_and(|first| {
                    let before = wish.objects.iter().take(first);
                    before.copied().any(|object| self.is_tied(object))
                })
    }

    /// Has `waiter` lead if nobody else does; whether it leads.
    pub(super) fn try_lead(&mut self, waiter: Key) -> bool {
        if self.lead.leader.is_none() {
            self.lead.leader = Some(waiter);
            self.lead.times = self.lead.times.wrapping_add(1);
        }
        self.leads(waiter)
    }

    /// Whether somebody leads.
    pub(super) const fn is_led(&self) -> bool {
        self.lead.leader.is_some()
    }

    /// How often somebody took the lead.
    pub(super) const fn times_led(&self) -> usize {
        self.lead.times
    }

    /// Whether `waiter`, who asks, leads.
    pub(super) fn leads(&mut self, waiter: Key) -> bool {
        let leads = self.lead.leader == Some(waiter);
        self.lead.aware |= leads;
        leads
    }

    /// Ends the lead of `waiter`, if it has it.
    pub(super) fn leave_lead(&mut self, waiter: Key) {
        if self.lead.leader == Some(waiter) {
            self.lead.leader = None;
            self.appoint();
        }
    }

    /// `waiter` sleeps no more.
    pub(super) fn wakes(&mut self, waiter: Key) {
        if !self.lead.followers.is_empty() {
            self.lead.followers.retain(|other| *other != waiter);
        }
        if !self.lead.aware {
            self.leave_lead(waiter);
        }
    }

    /// `waiter`, who waits without a thread, waits for what is wished.
    pub(super) fn follow(&mut self, waiter: Key, wish: &Wish<'_>) {
        if self.wants_tied(waiter, wish) {
            self.lead.followers.push_back(waiter);
            self.appoint();
        }
    }

    fn has_sleeper(&self, waiter: Key) -> bool {
        let entry = self.waiters.get(waiter);
        entry.is_some_and(|entry| entry.parker.has_sleeper())
    }

    /// Has a follower lead if nobody does, or the stand-in if there are only those who cannot.
    fn appoint(&mut self) {
        if self.lead.leader.is_some() || self.lead.followers.is_empty() {
            return;
        }
        let able = |key: &Key| self.has_sleeper(*key);
        let next = self.lead.followers.iter().position(able);
        let next = next.and_then(|place| self.lead.followers.remove(place));
        if let Some(leader) = next.or(self.lead.stand_in) {
            self.lead.leader = Some(leader);
            self.lead.times = self.lead.times.wrapping_add(1);
            self.lead.aware = false;
            self.say(leader, News::Lead);
        } else if let Some(unable) = self.lead.followers.front() {
            self.say(*unable, News::Hire);
        }
    }

    /// The thread of `waiter` stands in for those who cannot lead.
    pub(super) fn stand_in(&mut self, waiter: Key) {
        self.lead.stand_in = Some(waiter);
        self.appoint();
    }

    /// Whether the stand-in `waiter` leads, and is to go on: as long as it leads for somebody, and
    /// nobody can take over.
    pub(super) fn is_needed_as_leader(&mut self, waiter: Key) -> bool {
        let able = self.lead.followers.iter().any(|key| self.has_sleeper(*key));
        let needed = self.leads(waiter) && !able && !self.lead.followers.is_empty();
        if !needed {
            self.leave_lead(waiter);
        }
        needed
    }
}

#[cfg(test)]
#[path = "lead_tests.rs"]
mod tests;
