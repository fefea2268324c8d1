//! The objects together, in many threads and in forked children. Every signal is accounted for.

use super::objects::Publication;
use super::ports::{Packet, Packets};
use super::wait::Deadline;
use super::{events, objects, ports, semaphores, thread_locals, threads, waiting};
use crate::abi::types::DWORD;
use crate::abi::win32::waits::{INFINITE, WAIT_OBJECT_0, WAIT_TIMEOUT};
use crate::object::handle::Handle;
use crate::object::named::Name;
use crate::sys::process;
use std::sync::Barrier;
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::thread::scope;

fn semaphore() -> Handle {
    let made = semaphores::create(0, i32::MAX, Publication::default());
    made.unwrap().handle
}

fn automatic() -> Handle {
    let made = events::create(false, false, Publication::default());
    made.unwrap().handle
}

fn wait(objects: &[Handle], all: bool, milliseconds: DWORD) -> DWORD {
    waiting::several(objects, all, Deadline::after(milliseconds), false).unwrap()
}

#[test]
fn every_unit_is_taken_once_whatever_times_out() {
    const UNITS: usize = 20_000;
    let units = [(); 3].map(|()| semaphore());
    let taken = [const { AtomicUsize::new(0) }; 3];
    let given = AtomicBool::new(false);
    scope(|scope| {
        // Some are patient, and some give up all the time, just when something comes.
        for milliseconds in [0, 1, 1, 2] {
            let (taken, given) = (&taken, &given);
            scope.spawn(move || {
                loop {
                    // Asked before the wait: afterwards there is nothing more to come.
                    let last = given.load(SeqCst);
                    match wait(&units, false, milliseconds) {
                        WAIT_TIMEOUT if last => break,
                        WAIT_TIMEOUT => {}
                        place => _ = taken[place as usize].fetch_add(1, Relaxed),
                    }
                }
            });
        }
        for unit in 0..UNITS {
            semaphores::release(units[unit % 3], 1).unwrap();
            if unit % 64 == 0 {
                std::thread::yield_now();
            }
        }
        given.store(true, SeqCst);
    });
    let taken: usize = taken.iter().map(|taken| taken.load(Relaxed)).sum();
    assert_eq!(taken, UNITS);
    for unit in units {
        objects::close(unit).unwrap();
    }
}

#[test]
fn waits_for_all_and_for_any_share_without_deadlock() {
    const ROUNDS: usize = 3_000;
    let forks = [(); 3].map(|()| automatic());
    let meals = AtomicUsize::new(0);
    for fork in forks {
        events::set(fork).unwrap();
    }
    scope(|scope| {
        for seat in 0..3 {
            let meals = &meals;
            scope.spawn(move || {
                // In every order, and that is no trouble: both or none are taken.
                let two = [forks[seat], forks[(seat + 1) % 3]];
                for _ in 0..ROUNDS {
                    assert_eq!(wait(&two, true, INFINITE), WAIT_OBJECT_0);
                    meals.fetch_add(1, Relaxed);
                    for fork in two {
                        events::set(fork).unwrap();
                    }
                }
            });
        }
        scope.spawn(|| {
            for _ in 0..ROUNDS {
                let place = wait(&forks, false, INFINITE);
                events::set(forks[place as usize]).unwrap();
            }
        });
    });
    assert_eq!(meals.load(Relaxed), 3 * ROUNDS);
    for fork in forks {
        objects::close(fork).unwrap();
    }
}

#[test]
fn a_closed_object_lives_as_long_as_a_wait_for_it() {
    let closed = automatic();
    let other = automatic();
    scope(|scope| {
        scope.spawn(|| {
            // It may come after the handle was closed, which is an error and no more.
            let ended = waiting::several(&[closed, other], false, Deadline::Never, false);
            assert!(matches!(ended, Ok(1) | Err(_)));
        });
        scope.spawn(|| objects::close(closed).unwrap());
        events::set(other).unwrap();
    });
    assert!(waiting::one(closed, Deadline::Now, false).is_err());
    objects::close(other).unwrap();
}

fn one_packet(port: Handle) -> Packets {
    let mut packets = Packets::new();
    ports::get(port, 1, Deadline::Never, false, &mut packets).unwrap();
    packets
}

#[test]
fn packets_are_served_past_a_limit_that_sleeps_unseen() {
    let port = ports::create(1).unwrap();
    let packet = |key| Packet {
        bytes: 0,
        key,
        overlapped: 0,
        internal: 0,
    };
    let (first, second) = (Barrier::new(2), Barrier::new(2));
    ports::post(port, packet(1)).unwrap();
    scope(|scope| {
        scope.spawn(|| {
            let got = one_packet(port);
            assert_eq!(got[..], [packet(1)]);
            first.wait();
            // The library does not see this wait, which the next packet ends.
            second.wait();
        });
        first.wait();
        ports::post(port, packet(2)).unwrap();
        let got = one_packet(port);
        assert_eq!(got[..], [packet(2)]);
        second.wait();
    });
    objects::close(port).unwrap();
}

/// What a child of `fork` may do: everything, with what it alone has.
fn everything_works() -> bool {
    let event = automatic();
    let named = Publication {
        name: Name::new("child").ok(),
        inherit: false,
    };
    let named = events::create(true, true, named).unwrap().handle;
    let index = thread_locals::allocate().unwrap();
    let answers = [
        wait(&[event, named], false, 0) == WAIT_OBJECT_0 + 1,
        wait(&[event, named], true, 1) == WAIT_TIMEOUT,
        events::set(event).is_ok(),
        wait(&[event, named], true, INFINITE) == WAIT_OBJECT_0,
        thread_locals::free(index).is_ok(),
        objects::close(event).is_ok(),
        objects::close(named).is_ok(),
    ];
    answers.iter().all(|answer| *answer)
}

#[test]
fn a_forked_child_goes_on_whatever_other_threads_were_doing() {
    let shared = automatic();
    let waited = automatic();
    let over = AtomicBool::new(false);
    let number = threads::current_id();
    scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !over.load(Relaxed) {
                    assert!(everything_works());
                    events::set(shared).unwrap();
                }
            });
        }
        scope.spawn(|| wait(&[waited], false, INFINITE));
        for _ in 0..50 {
            assert!(process::holds_in_child(|| {
                // The thread that waits for it is not there to take it.
                let kept =
                    events::set(waited).is_ok() && wait(&[waited], false, 0) == WAIT_OBJECT_0;
                kept && everything_works() && threads::current_id() == number
            }));
        }
        over.store(true, Relaxed);
        events::set(waited).unwrap();
    });
    objects::close(shared).unwrap();
    objects::close(waited).unwrap();
}
