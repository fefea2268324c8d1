//! The timers of one thread: no thread of their own, only times to look at.
//!
//! A timer that is due is due once, however often it has gone off since: `WM_TIMER` is made when
//! somebody asks for it, not when the time comes.

use std::time::{Duration, Instant};

/// One timer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timer {
    /// The window that it belongs to, or 0.
    pub(super) window: usize,
    /// What tells it from others of the window.
    pub(super) id: usize,
    /// The address of what it runs instead of the window's procedure, or 0.
    pub(super) procedure: usize,
    period: Duration,
    /// When it goes off next.
    next: Instant,
    /// Whether it has gone off, and nobody has been told.
    due: bool,
}

/// The timers of a thread, those first that have waited longest to be told of.
#[derive(Debug, Default)]
pub(super) struct Timers {
    list: Vec<Timer>,
    /// The last number that was given out.
    last: usize,
}

impl Timers {
    /// Sets the timer `id` of `window`, and answers its number. Without a window a number that is not
    /// in use is replaced by a new one.
    pub(super) fn set(
        &mut self,
        (window, id): (usize, usize),
        period: Duration,
        procedure: usize,
        now: Instant,
    ) -> usize {
        let known = self.place(window, id);
        let id = match known {
            None if window == 0 => self.free_number(),
            _ => id,
        };
        let timer = Timer {
            window,
            id,
            procedure,
            period,
            next: now.checked_add(period).unwrap_or(now),
            due: false,
        };
        match known.and_then(|place| self.list.get_mut(place)) {
            Some(old) => *old = timer,
            None => self.list.push(timer),
        }
        id
    }

    fn free_number(&mut self) -> usize {
        loop {
            self.last = self.last.wrapping_add(1);
            if self.last != 0 && self.place(0, self.last).is_none() {
                return self.last;
            }
        }
    }

    fn place(&self, window: usize, id: usize) -> Option<usize> {
        self.list
            .iter()
            .position(|timer| (timer.window, timer.id) == (window, id))
    }

    /// Ends the timer `id` of `window`; whether there was one.
    pub(super) fn kill(&mut self, window: usize, id: usize) -> bool {
        let place = self.place(window, id);
        place.is_some_and(|place| {
            self.list.remove(place);
            true
        })
    }

    /// Ends all timers of `window`.
    pub(super) fn kill_all(&mut self, window: usize) {
        self.list.retain(|timer| timer.window != window);
    }

    /// Lets the time be `now`; whether a timer has gone off that was not due before.
    pub(super) fn advance(&mut self, now: Instant) -> bool {
        let mut news = false;
        for timer in &mut self.list {
            if timer.next > now {
                continue;
            }
            news |= !timer.due;
            timer.due = true;
            // Times that were missed are left out.
            let late = now.saturating_duration_since(timer.next).as_millis();
            let missed = late / timer.period.as_millis().max(1);
            let periods = u32::try_from(missed + 1).unwrap_or(u32::MAX);
            timer.next += timer.period.saturating_mul(periods);
        }
        news
    }

    /// Whether a timer is due.
    pub(super) fn is_due(&self) -> bool {
        self.list.iter().any(|timer| timer.due)
    }

    /// When the next timer goes off that is not due yet.
    pub(super) fn next(&self) -> Option<Instant> {
        let waiting = self.list.iter().filter(|timer| !timer.due);
        waiting.map(|timer| timer.next).min()
    }

    /// A timer that is due and `admitted`; with `remove` it is not due any more.
    pub(super) fn take(
        &mut self,
        admitted: impl Fn(&Timer) -> bool,
        remove: bool,
    ) -> Option<Timer> {
        let place = self
            .list
            .iter()
            .position(|timer| timer.due && admitted(timer))?;
        let mut timer = *self.list.get(place)?;
        if remove {
            timer.due = false;
            self.list.remove(place);
            self.list.push(timer);
        }
        Some(timer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERIOD: Duration = Duration::from_millis(10);

    fn any(timer: &Timer) -> bool {
        timer.id != 0
    }

    #[test]
    fn a_timer_is_due_once_however_often_it_goes_off() {
        let begin = Instant::now();
        let mut timers = Timers::default();
        timers.set((8, 1), PERIOD, 0, begin);
        assert!(!timers.advance(begin));
        assert!(timers.advance(begin + 5 * PERIOD));
        assert!(!timers.advance(begin + 7 * PERIOD));
        assert_eq!(timers.next(), None);
        assert!(timers.take(any, false).is_some());
        assert!(timers.take(any, true).is_some());
        assert!(timers.take(any, true).is_none());
        assert_eq!(timers.next(), Some(begin + 8 * PERIOD));
    }

    #[test]
    fn due_timers_take_turns() {
        let begin = Instant::now();
        let mut timers = Timers::default();
        timers.set((8, 1), PERIOD, 0, begin);
        timers.set((8, 2), PERIOD, 0, begin);
        let mut order = Vec::new();
        for round in 1..=4 {
            timers.advance(begin + round * PERIOD);
            order.push(timers.take(any, true).unwrap().id);
        }
        assert_eq!(order, [1, 2, 1, 2]);
    }

    #[test]
    fn without_a_window_numbers_are_given_out() {
        let begin = Instant::now();
        let mut timers = Timers::default();
        let first = timers.set((0, 77), PERIOD, 0, begin);
        assert_ne!(first, 0);
        assert_eq!(timers.set((0, first), PERIOD, 5, begin), first);
        assert_ne!(timers.set((0, 0), PERIOD, 0, begin), first);
        assert!(timers.kill(0, first));
        assert!(!timers.kill(0, first));
        assert_eq!(timers.set((8, 77), PERIOD, 0, begin), 77);
        timers.kill_all(8);
        assert!(!timers.kill(8, 77));
    }
}
