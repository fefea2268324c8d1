//! What is due when. No thread sleeps here, and no clock is read: `clock.rs` brings both.

use core::time::Duration;
use std::collections::{BTreeMap, BTreeSet};

/// A moment, on the clock by which it is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// On the clock that measures intervals.
    Elapsed(Duration),
    /// In ticks since 1601, which jump when somebody sets the system's time.
    Wall(i64),
}

/// What both clocks show.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Now {
    /// The one that measures intervals.
    pub(crate) elapsed: Duration,
    /// Ticks since 1601.
    pub(crate) wall: i64,
}

/// Nobody tells when the system's time is set, so it is looked at so often while a moment is meant
/// by it.
const LOOK: Duration = Duration::from_secs(1);

/// Something, when it is due, and how often again.
#[derive(Debug)]
pub(super) struct Entry<T> {
    number: u64,
    moment: Moment,
    period: Option<Duration>,
    pub(super) thing: T,
}

/// Things that are due at some time, under numbers.
#[derive(Debug)]
pub(super) struct List<T> {
    entries: BTreeMap<u64, Entry<T>>,
    by_elapsed: BTreeSet<(Duration, u64)>,
    by_wall: BTreeSet<(i64, u64)>,
}

impl<T> List<T> {
    pub(super) const fn new() -> Self {
        Self {
            entries: BTreeMap::new(),
            by_elapsed: BTreeSet::new(),
            by_wall: BTreeSet::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Enters `thing` under `number`, instead of what is there: due at `moment`, and then every
    /// `period` if there is one.
    pub(super) fn set(&mut self, number: u64, moment: Moment, period: Option<Duration>, thing: T) {
        self.cancel(number);
        self.enter(Entry {
            number,
            moment,
            period,
            thing,
        });
    }

    fn enter(&mut self, entry: Entry<T>) {
        match entry.moment {
            Moment::Elapsed(moment) => self.by_elapsed.insert((moment, entry.number)),
            Moment::Wall(moment) => self.by_wall.insert((moment, entry.number)),
        };
        self.entries.insert(entry.number, entry);
    }

    /// Takes out what stands under `number`, if anything does.
    pub(super) fn cancel(&mut self, number: u64) -> Option<T> {
        let entry = self.entries.remove(&number)?;
        match entry.moment {
            Moment::Elapsed(moment) => self.by_elapsed.remove(&(moment, number)),
            Moment::Wall(moment) => self.by_wall.remove(&(moment, number)),
        };
        Some(entry.thing)
    }

    pub(super) fn contains(&self, number: u64) -> bool {
        self.entries.contains_key(&number)
    }

    /// Takes out the first entry that is due.
    pub(super) fn take_due(&mut self, now: Now) -> Option<Entry<T>> {
        let by_elapsed = self.by_elapsed.first();
        let elapsed = by_elapsed.filter(|(moment, _)| *moment <= now.elapsed);
        let by_wall = self.by_wall.first();
        let wall = by_wall.filter(|(moment, _)| *moment <= now.wall);
        let number = elapsed.map(|(_, number)| *number);
        let number = number.or_else(|| wall.map(|(_, number)| *number))?;
        let (moment, period) = {
            let entry = self.entries.get(&number)?;
            (entry.moment, entry.period)
        };
        let thing = self.cancel(number)?;
        Some(Entry {
            number,
            moment,
            period,
            thing,
        })
    }

    /// Enters what was due once more, if it has a period. What was missed in between is left out.
    pub(super) fn again(&mut self, mut entry: Entry<T>, now: Now) {
        let Some(period) = entry.period else { return };
        let next = match entry.moment {
            Moment::Elapsed(moment) => moment.saturating_add(period),
            Moment::Wall(_) => Duration::ZERO,
        };
        let next = if next > now.elapsed {
            next
        } else {
            now.elapsed.saturating_add(period)
        };
        entry.moment = Moment::Elapsed(next);
        self.enter(entry);
    }

    /// How long nothing is due, as far as one can tell; `None` when nothing ever is.
    pub(super) fn quiet(&self, now: Now) -> Option<Duration> {
        let by_elapsed = self.by_elapsed.first();
        let elapsed = by_elapsed.map(|(moment, _)| moment.saturating_sub(now.elapsed));
        let by_wall = self.by_wall.first();
        let wall = by_wall.map(|(moment, _)| {
            let ticks = u64::try_from(moment.saturating_sub(now.wall)).unwrap_or(0);
            LOOK.min(Duration::from_nanos(ticks.saturating_mul(100)))
        });
        elapsed.into_iter().chain(wall).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn at(milliseconds: u64) -> Moment {
        Moment::Elapsed(Duration::from_millis(milliseconds))
    }

    const fn now(milliseconds: u64, wall: i64) -> Now {
        Now {
            elapsed: Duration::from_millis(milliseconds),
            wall,
        }
    }

    fn due(list: &mut List<&'static str>, now: Now) -> Vec<&'static str> {
        let mut things = Vec::new();
        while let Some(entry) = list.take_due(now) {
            things.push(entry.thing);
            list.again(entry, now);
        }
        things
    }

    #[test]
    fn what_is_due_comes_in_the_order_of_time() {
        let mut list = List::new();
        list.set(1, at(30), None, "late");
        list.set(2, at(10), None, "early");
        assert_eq!(list.quiet(now(4, 0)), Some(Duration::from_millis(6)));
        assert_eq!(due(&mut list, now(9, 0)), [""; 0]);
        assert_eq!(due(&mut list, now(30, 0)), ["early", "late"]);
        assert!(list.is_empty());
        assert_eq!(list.quiet(now(30, 0)), None);
    }

    #[test]
    fn setting_anew_and_cancelling_forget_what_was() {
        let mut list = List::new();
        list.set(1, at(10), None, "first");
        list.set(1, Moment::Wall(5), None, "second");
        assert_eq!(due(&mut list, now(20, 0)), [""; 0]);
        assert!(!list.is_empty());
        assert_eq!(list.cancel(1), Some("second"));
        assert_eq!(list.cancel(1), None);
        assert_eq!(due(&mut list, now(20, 9)), [""; 0]);
    }

    #[test]
    fn a_period_counts_from_the_due_time_and_leaves_out_what_was_missed() {
        let mut list = List::new();
        let period = Some(Duration::from_millis(10));
        list.set(1, at(10), period, "tick");
        assert_eq!(due(&mut list, now(12, 0)), ["tick"]);
        assert_eq!(list.quiet(now(12, 0)), Some(Duration::from_millis(8)));
        assert_eq!(due(&mut list, now(75, 0)), ["tick"]);
        assert_eq!(list.quiet(now(75, 0)), Some(Duration::from_millis(10)));
    }

    #[test]
    fn a_jump_of_the_systems_time_moves_what_is_meant_by_it() {
        let mut list = List::new();
        list.set(1, Moment::Wall(50_000_000), Some(LOOK), "noon");
        assert_eq!(list.quiet(now(0, 0)), Some(LOOK), "it may jump in between");
        assert_eq!(due(&mut list, now(1_000, -10_000_000)), [""; 0]);
        assert_eq!(due(&mut list, now(2_000, 50_000_000)), ["noon"]);
        assert_eq!(list.quiet(now(2_000, 0)), Some(LOOK), "then by intervals");
        assert_eq!(due(&mut list, now(3_000, 0)), ["noon"]);
    }

    proptest! {
        #[test]
        fn everything_is_due_once_and_nothing_early(
            moments in prop::collection::vec(0_u64..50, 1..30), step in 1_u64..20,
        ) {
            let mut list = List::new();
            for (number, moment) in (0..).zip(&moments) {
                list.set(number, at(*moment), None, *moment);
            }
            let mut seen = Vec::new();
            for time in (0..100).step_by(usize::try_from(step).unwrap()) {
                while let Some(entry) = list.take_due(now(time, 0)) {
                    prop_assert!(entry.thing <= time && entry.thing + step > time);
                    seen.push(entry.thing);
                }
            }
            let mut sorted = moments;
            sorted.sort_unstable();
            prop_assert_eq!(seen, sorted);
        }
    }
}
