//! Where a thread sleeps until a word of memory changes.

pub(crate) use super::tasks::Bed;

#[cfg(test)]
mod tests {
    use super::*;
    use core::sync::atomic::AtomicU32;
    use core::sync::atomic::Ordering::{Acquire, Release};
    use std::time::Duration;

    #[test]
    fn a_word_that_has_changed_lets_nobody_sleep() {
        let (bed, word) = (Bed::default(), AtomicU32::new(1));
        bed.sleep(&word, 0, None);
        bed.sleep(&word, 1, Some(Duration::from_millis(1)));
    }

    #[test]
    fn who_changes_the_word_wakes_the_sleeper() {
        let (bed, word) = (Bed::default(), AtomicU32::new(0));
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while word.load(Acquire) == 0 {
                    bed.sleep(&word, 0, None);
                }
            });
            word.store(1, Release);
            bed.wake(&word);
        });
    }
}
