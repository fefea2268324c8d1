//! Queues in many threads and in forked children. Every message is accounted for.

use super::queue::{Filter, Message};
use super::{Next, looking, mine, posting, with};
use crate::abi::types::DWORD;
use crate::abi::win32::windows::WM_USER;
use crate::error::Error;
use crate::kernel::threads;
use crate::sys::process;
use std::sync::Barrier;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::SeqCst;
use std::thread::scope;

fn all() -> Filter {
    Filter {
        window: None,
        numbers: 0..=u32::MAX,
        kinds: DWORD::MAX,
    }
}

fn next() -> Message {
    match looking::get(&all()).unwrap() {
        Next::Found(message) => message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_posted_message_arrives_once_and_in_order() {
    const SENDERS: usize = 3;
    const EACH: usize = 30_000;
    let reader = AtomicU32::new(0);
    let begin = Barrier::new(SENDERS + 1);
    scope(|scope| {
        for sender in 0..SENDERS {
            let (reader, begin) = (&reader, &begin);
            scope.spawn(move || {
                begin.wait();
                for count in 0..EACH {
                    let parameters = (sender, count.cast_signed());
                    let post = || {
                        let (wparam, lparam) = parameters;
                        posting::post_to_thread(reader.load(SeqCst), WM_USER, wparam, lparam)
                    };
                    // A full queue is for the sender to deal with.
                    while let Err(Error(_full)) = post() {
                        std::thread::yield_now();
                    }
                }
            });
        }
        mine();
        reader.store(threads::current_id(), SeqCst);
        begin.wait();
        let mut counts = [0; SENDERS];
        for _ in 0..SENDERS * EACH {
            let message = next();
            let count = counts.get_mut(message.wparam).unwrap();
            assert_eq!(message.lparam, *count);
            *count += 1;
        }
        let rest = looking::peek(&all(), true).unwrap();
        assert!(matches!(rest, Next::Nothing));
    });
}

#[test]
fn a_thread_takes_its_queue_with_it() {
    let thread = std::thread::spawn(|| {
        mine();
        threads::current_id()
    });
    let thread = thread.join().unwrap();
    assert!(!with(|state| state.threads.contains_key(&thread)));
    assert!(posting::post_to_thread(thread, WM_USER, 0, 0).is_err());
}

#[test]
fn a_forked_child_has_its_own_queue_and_no_other() {
    let (begin, end) = (Barrier::new(2), Barrier::new(2));
    scope(|scope| {
        scope.spawn(|| {
            mine();
            begin.wait();
            end.wait();
        });
        mine();
        begin.wait();
        let me = threads::current_id();
        assert!(process::holds_in_child(|| {
            posting::post_to_thread(me, WM_USER, 7, 0).is_ok()
                && next().wparam == 7
                && with(|state| state.threads.len()) == 1
        }));
        end.wait();
    });
}
