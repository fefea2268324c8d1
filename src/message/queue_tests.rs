use super::*;
use crate::abi::errors::ERROR_NOT_ENOUGH_QUOTA;
use crate::abi::win32::windows::{QS_ALLEVENTS, WM_USER};
use std::time::Duration;

/// A time that a timer is ahead of.
const MOMENT: Duration = Duration::from_millis(20);

fn queue() -> Queue<()> {
    Queue::new(Instant::now())
}

fn message(window: usize, message: UINT) -> Message {
    Message {
        window,
        message,
        ..Message::default()
    }
}

fn post(queue: &mut Queue<()>, window: usize, number: UINT) {
    queue
        .post(message(window, number), ERROR_NOT_ENOUGH_QUOTA)
        .unwrap();
}

fn all() -> Filter {
    Filter {
        window: None,
        numbers: 0..=UINT::MAX,
        kinds: DWORD::MAX,
    }
}

/// The numbers of all messages that `filter` lets out, with `painting` to be drawn.
fn drained(
    queue: &mut Queue<()>,
    filter: &Filter,
    now: Instant,
    mut painting: Option<usize>,
) -> Vec<UINT> {
    let mut numbers = Vec::new();
    let belongs = |window| filter.window.is_none_or(|wanted| window == wanted);
    while let Some(found) = queue.next(filter, true, now, || 0, belongs, || painting) {
        numbers.push(found.message);
        if found.message == WM_PAINT {
            painting = None;
            queue.to_paint = 0;
        }
    }
    numbers
}

#[test]
fn what_was_posted_comes_first_and_timers_last() {
    let begin = Instant::now();
    let mut queue = queue();
    queue.timers.set((8, 1), MOMENT, 0, begin);
    queue.quit(3);
    queue.add_to_paint();
    post(&mut queue, 8, WM_USER);
    post(&mut queue, 0, WM_USER + 1);
    let numbers = drained(&mut queue, &all(), begin + MOMENT, Some(8));
    assert_eq!(numbers, [WM_USER, WM_USER + 1, WM_QUIT, WM_PAINT, WM_TIMER]);
    assert_eq!(queue.present(), 0);
}

#[test]
fn a_filter_leaves_the_others_in_their_order() {
    let mut queue = queue();
    for number in [5, 1, 4, 2, 3] {
        post(&mut queue, 0, number);
    }
    let some = Filter {
        numbers: 2..=4,
        ..all()
    };
    assert_eq!(drained(&mut queue, &some, Instant::now(), None), [4, 2, 3]);
    assert_eq!(drained(&mut queue, &all(), Instant::now(), None), [5, 1]);
}

#[test]
fn the_end_of_the_loop_passes_every_filter_of_numbers_but_not_of_kinds() {
    let mut queue = queue();
    queue.quit(0);
    let painting = Filter {
        kinds: QS_PAINT,
        ..all()
    };
    assert_eq!(drained(&mut queue, &painting, Instant::now(), None), []);
    let none = Filter {
        numbers: 9..=9,
        ..all()
    };
    assert_eq!(drained(&mut queue, &none, Instant::now(), None), [WM_QUIT]);
}

#[test]
fn a_queue_has_a_limit() {
    let mut queue = queue();
    for _ in 0..MOST_POSTED {
        post(&mut queue, 0, 1);
    }
    let more = queue.post(message(0, 1), ERROR_NOT_ENOUGH_QUOTA);
    assert_eq!(more, fail(ERROR_NOT_ENOUGH_QUOTA));
    queue.forget_window(0);
    post(&mut queue, 0, 1);
}

#[test]
fn what_was_looked_at_is_not_new() {
    let mut queue = queue();
    let want = Want {
        new: QS_ALLEVENTS,
        present: 0,
        reply: None,
    };
    post(&mut queue, 0, 7);
    assert!(queue.has(want));
    let none = Filter {
        numbers: 9..=9,
        ..all()
    };
    assert_eq!(drained(&mut queue, &none, Instant::now(), None), []);
    assert!(!queue.has(want));
    // Only a look at everything counts for this kind.
    assert_eq!(
        queue.status(QS_POSTMESSAGE | QS_ALLPOSTMESSAGE),
        (QS_POSTMESSAGE | QS_ALLPOSTMESSAGE, QS_ALLPOSTMESSAGE)
    );
    let again = Want {
        present: QS_POSTMESSAGE,
        ..want
    };
    assert!(queue.has(again));
    post(&mut queue, 0, 7);
    assert!(queue.has(want));
}
