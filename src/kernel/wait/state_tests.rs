//! The rules of waiting, one by one, and then at random.

use super::*;
use crate::abi::errors::ERROR_TOO_MANY_POSTS;
use crate::ffi::callback::Apc;
use proptest::prelude::*;

const AUTOMATIC: Signal = Signal::Event {
    manual: false,
    set: false,
};
const MANUAL: Signal = Signal::Event {
    manual: true,
    set: false,
};
const MUTEX: Signal = Signal::Mutex {
    owner: None,
    depth: 0,
    abandoned: false,
};

/// An engine with some threads, of which each waits as it is told.
struct Threads {
    state: State,
    threads: Vec<(Key, Arc<Parker>)>,
}

impl Threads {
    fn new(count: usize) -> Self {
        let mut state = State::new();
        let threads = (0..count)
            .map(|_| {
                let parker = Arc::new(Parker::default());
                (state.add_waiter(Arc::clone(&parker)), parker)
            })
            .collect();
        Self { state, threads }
    }

    fn key(&self, thread: usize) -> Key {
        self.threads[thread].0
    }

    /// Has `thread` wait; the answer, if that is there at once.
    fn wait(
        &mut self,
        thread: usize,
        objects: &[Key],
        all: bool,
        alertable: bool,
    ) -> Option<DWORD> {
        let wish = Wish {
            objects,
            all,
            alertable,
        };
        let key = self.key(thread);
        let answer = self.state.attempt(key, &wish);
        if answer.is_none() {
            self.state.enlist(key, &wish);
        }
        answer
    }

    fn any(&mut self, thread: usize, objects: &[Key]) -> Option<DWORD> {
        self.wait(thread, objects, false, false)
    }

    fn all(&mut self, thread: usize, objects: &[Key]) -> Option<DWORD> {
        self.wait(thread, objects, true, false)
    }

    /// Whose waits have ended since the last call, and how.
    fn ended(&mut self) -> Vec<(usize, DWORD)> {
        let deliveries = core::mem::take(&mut self.state.deliveries);
        let thread_of = |parker: &Arc<Parker>| {
            let mut parkers = self.threads.iter().map(|(_, parker)| parker);
            parkers
                .position(|other| Arc::ptr_eq(other, parker))
                .unwrap()
        };
        let answer = |(parker, news): (Arc<Parker>, News)| match news {
            News::Ended(answer) => Some((thread_of(&parker), answer)),
            News::Lead | News::Hire => None,
        };
        deliveries.into_iter().filter_map(answer).collect()
    }
}

#[test]
fn an_automatic_event_ends_one_wait_and_the_first_one_first() {
    let mut threads = Threads::new(2);
    let event = threads.state.add(AUTOMATIC);
    assert_eq!(threads.any(0, &[event]), None);
    assert_eq!(threads.any(1, &[event]), None);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0)]);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), [(1, WAIT_OBJECT_0)]);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), []);
    assert_eq!(threads.any(0, &[event]), Some(WAIT_OBJECT_0));
    assert_eq!(threads.any(0, &[event]), None);
}

#[test]
fn a_manual_event_ends_every_wait_until_it_is_reset() {
    let mut threads = Threads::new(3);
    let event = threads.state.add(MANUAL);
    assert_eq!(threads.any(0, &[event]), None);
    assert_eq!(threads.any(1, &[event]), None);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0), (1, WAIT_OBJECT_0)]);
    assert_eq!(threads.any(2, &[event]), Some(WAIT_OBJECT_0));
    threads.state.reset(event).unwrap();
    assert_eq!(threads.any(2, &[event]), None);
}

#[test]
fn the_lowest_of_several_objects_is_taken_and_the_others_stay() {
    let mut threads = Threads::new(1);
    let events: Vec<_> = (0..3).map(|_| threads.state.add(AUTOMATIC)).collect();
    threads.state.set(events[2]).unwrap();
    threads.state.set(events[1]).unwrap();
    assert_eq!(threads.any(0, &events), Some(WAIT_OBJECT_0 + 1));
    assert_eq!(threads.any(0, &events), Some(WAIT_OBJECT_0 + 2));
    assert_eq!(threads.any(0, &events), None);
    threads.state.set(events[2]).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0 + 2)]);
}

#[test]
fn waiting_for_all_takes_nothing_until_it_takes_everything() {
    let mut threads = Threads::new(2);
    let [one, two] = [(); 2].map(|()| threads.state.add(AUTOMATIC));
    assert_eq!(threads.all(0, &[one, two]), None);
    threads.state.set(one).unwrap();
    assert_eq!(threads.ended(), []);
    assert_eq!(threads.any(1, &[one]), Some(WAIT_OBJECT_0));
    threads.state.set(two).unwrap();
    assert_eq!(threads.ended(), []);
    threads.state.set(one).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0)]);
    assert_eq!(threads.any(1, &[one, two]), None);
}

#[test]
fn who_cannot_take_an_object_does_not_keep_it_from_the_next() {
    let mut threads = Threads::new(2);
    let [one, two] = [(); 2].map(|()| threads.state.add(AUTOMATIC));
    assert_eq!(threads.all(0, &[one, two]), None);
    assert_eq!(threads.any(1, &[one]), None);
    threads.state.set(one).unwrap();
    assert_eq!(threads.ended(), [(1, WAIT_OBJECT_0)]);
}

#[test]
fn a_pulse_reaches_those_who_wait_and_nobody_later() {
    let mut threads = Threads::new(3);
    let manual = threads.state.add(MANUAL);
    let automatic = threads.state.add(AUTOMATIC);
    threads.state.set(automatic).unwrap();
    assert_eq!(threads.any(0, &[manual]), None);
    assert_eq!(threads.all(1, &[automatic, manual]), None);
    threads.state.pulse(manual).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0), (1, WAIT_OBJECT_0)]);
    assert_eq!(threads.any(2, &[manual, automatic]), None);
    threads.state.pulse(automatic).unwrap();
    assert_eq!(threads.ended(), [(2, WAIT_OBJECT_0 + 1)]);
    threads.state.pulse(automatic).unwrap();
    assert_eq!(threads.any(2, &[automatic]), None);
}

#[test]
fn a_mutex_is_its_owners_until_released_as_often_as_taken() {
    let mut threads = Threads::new(2);
    let mutex = threads.state.add(MUTEX);
    let (first, second) = (threads.key(0), threads.key(1));
    assert_eq!(threads.any(0, &[mutex]), Some(WAIT_OBJECT_0));
    assert_eq!(threads.any(0, &[mutex]), Some(WAIT_OBJECT_0));
    assert_eq!(threads.any(1, &[mutex]), None);
    let refused = threads.state.release_mutex(mutex, second);
    assert_eq!(refused, fail(ERROR_NOT_OWNER));
    threads.state.release_mutex(mutex, first).unwrap();
    assert_eq!(threads.ended(), []);
    threads.state.release_mutex(mutex, first).unwrap();
    assert_eq!(threads.ended(), [(1, WAIT_OBJECT_0)]);
    let refused = threads.state.release_mutex(mutex, first);
    assert_eq!(refused, fail(ERROR_NOT_OWNER));
}

#[test]
fn the_mutexes_of_a_thread_that_ends_are_abandoned() {
    let mut threads = Threads::new(3);
    let [held, waited] = [(); 2].map(|()| threads.state.add(MUTEX));
    let ending = threads.key(0);
    assert_eq!(threads.all(0, &[held, waited]), Some(WAIT_OBJECT_0));
    assert_eq!(threads.any(1, &[waited]), None);
    threads.state.remove_waiter(ending);
    assert_eq!(threads.ended(), [(1, WAIT_ABANDONED_0)]);
    assert_eq!(threads.any(2, &[waited, held]), Some(WAIT_ABANDONED_0 + 1));
    let owner = threads.key(2);
    threads.state.release_mutex(held, owner).unwrap();
    assert_eq!(threads.any(1, &[held]), Some(WAIT_OBJECT_0));
}

#[test]
fn a_semaphore_ends_as_many_waits_as_it_counts() {
    let mut threads = Threads::new(3);
    let semaphore = threads.state.add(Signal::Semaphore {
        count: 0,
        maximum: 3,
    });
    for thread in 0..3 {
        assert_eq!(threads.any(thread, &[semaphore]), None);
    }
    assert_eq!(threads.state.release_semaphore(semaphore, 2), Ok(0));
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0), (1, WAIT_OBJECT_0)]);
    assert_eq!(threads.state.release_semaphore(semaphore, 3), Ok(0));
    assert_eq!(threads.ended(), [(2, WAIT_OBJECT_0)]);
    for (by, answer) in [(2, fail(ERROR_TOO_MANY_POSTS)), (0, Ok(2)), (1, Ok(2))] {
        assert_eq!(threads.state.release_semaphore(semaphore, by), answer);
    }
    for by in [1, -1, i32::MAX] {
        let refused = threads.state.release_semaphore(semaphore, by);
        assert_eq!(refused, fail(ERROR_TOO_MANY_POSTS));
    }
}

#[test]
fn only_alertable_waits_end_with_a_call_and_objects_go_first() {
    let mut threads = Threads::new(1);
    let event = threads.state.add(AUTOMATIC);
    let thread = threads.key(0);
    assert_eq!(threads.any(0, &[event]), None);
    threads.state.queue_apc(thread, Apc::nothing()).unwrap();
    assert_eq!(threads.ended(), []);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0)]);
    threads.state.set(event).unwrap();
    let alertable = |threads: &mut Threads| threads.wait(0, &[event], false, true);
    assert_eq!(alertable(&mut threads), Some(WAIT_OBJECT_0));
    assert_eq!(alertable(&mut threads), Some(WAIT_IO_COMPLETION));
    assert!(threads.state.next_apc(thread).is_some());
    assert!(threads.state.next_apc(thread).is_none());
    assert_eq!(alertable(&mut threads), None);
    threads.state.queue_apc(thread, Apc::nothing()).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_IO_COMPLETION)]);
    threads.state.remove_waiter(thread);
    let refused = threads.state.queue_apc(thread, Apc::nothing());
    assert_eq!(refused, fail(ERROR_GEN_FAILURE));
}

#[test]
fn a_timer_queues_one_call_for_a_thread_that_is_there() {
    let mut threads = Threads::new(2);
    let timer = threads.state.add(AUTOMATIC);
    let (thread, other) = (threads.key(0), threads.key(1));
    let call = Some((thread, Apc::nothing()));
    assert!(threads.state.expire(timer, call));
    assert!(threads.state.expire(timer, call));
    assert_eq!(threads.any(1, &[timer]), Some(WAIT_OBJECT_0));
    assert!(threads.state.next_apc(thread).is_some());
    assert!(threads.state.next_apc(thread).is_none());
    assert_eq!(threads.wait(0, &[], false, true), None);
    assert!(threads.state.expire(timer, call));
    assert_eq!(threads.ended(), [(0, WAIT_IO_COMPLETION)]);
    threads.state.forget_call(timer, other);
    threads.state.forget_call(timer, thread);
    assert!(threads.state.next_apc(thread).is_none());
    threads.state.reset(timer).unwrap();
    threads.state.remove_waiter(thread);
    assert!(!threads.state.expire(timer, call));
    assert_eq!(threads.any(1, &[timer]), None, "its thread has ended");
}

#[test]
fn a_wait_that_was_given_up_takes_nothing() {
    let mut threads = Threads::new(2);
    let event = threads.state.add(AUTOMATIC);
    let (first, second) = (threads.key(0), threads.key(1));
    assert_eq!(threads.any(0, &[event]), None);
    assert!(threads.state.give_up(first));
    assert!(!threads.state.give_up(first));
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), []);
    assert_eq!(threads.any(1, &[event]), Some(WAIT_OBJECT_0));
    assert_eq!(threads.any(1, &[event]), None);
    threads.state.set(event).unwrap();
    assert!(!threads.state.give_up(second), "it has ended already");
}

#[test]
fn one_object_twice_in_a_wait_for_any_is_no_trouble() {
    let mut threads = Threads::new(1);
    let event = threads.state.add(AUTOMATIC);
    assert_eq!(threads.any(0, &[event, event]), None);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), [(0, WAIT_OBJECT_0)]);
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), []);
}

#[test]
fn a_child_process_has_none_of_its_parents_waits() {
    let mut threads = Threads::new(2);
    let event = threads.state.add(AUTOMATIC);
    assert_eq!(threads.any(0, &[event]), None);
    threads.state.forget_waits();
    threads.state.set(event).unwrap();
    assert_eq!(threads.ended(), []);
    assert_eq!(threads.any(1, &[event]), Some(WAIT_OBJECT_0));
}

/// What can happen, for the test at random. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Step {
    Wait(usize, Vec<usize>, bool),
    GiveUp(usize),
    Set(usize),
    Reset(usize),
    Pulse(usize),
    Release(usize),
    Unlock(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let number = || 0_usize..64;
    prop_oneof![
        4 => (number(), prop::collection::vec(number(), 1..4), any::<bool>())
            .prop_map(|(thread, objects, all)| Step::Wait(thread, objects, all)),
        1 => number().prop_map(Step::GiveUp),
        3 => number().prop_map(Step::Set),
        1 => number().prop_map(Step::Reset),
        1 => number().prop_map(Step::Pulse),
        2 => number().prop_map(Step::Release),
        2 => (number(), number()).prop_map(|(object, thread)| Step::Unlock(object, thread)),
    ]
}

/// Both invariants that the head of `state.rs` names.
fn check(threads: &Threads) {
    let state = &threads.state;
    for (key, _) in &threads.threads {
        let waiter = state.waiters.get(*key).unwrap();
        let available = |object: &Key| state.is_available(*object, *key);
        let could_end = match waiter.waiting {
            Waiting::Any => waiter.objects.iter().any(available),
            Waiting::All => waiter.objects.iter().all(available),
            Waiting::No => false,
        };
        assert!(!could_end, "{waiter:?} waits for what it could take");
        assert_eq!(waiter.waiting == Waiting::No, waiter.objects.is_empty());
        for object in &waiter.objects {
            let list = &state.objects.get(*object).unwrap().waiters;
            assert!(list.contains(key), "{waiter:?} is not in a list");
        }
    }
    for index in 0.. {
        let Some((key, object)) = state.objects.at(index) else {
            break;
        };
        for waiter in &object.waiters {
            let objects = &state.waiters.get(*waiter).unwrap().objects;
            assert!(objects.contains(&key), "{waiter:?} is in a list too many");
        }
    }
}

proptest! {
    #[test]
    fn nobody_waits_for_what_is_there(steps in prop::collection::vec(step(), 1..200)) {
        let semaphore = Signal::Semaphore { count: 1, maximum: 5 };
        let kinds = [AUTOMATIC, MANUAL, semaphore, MUTEX, AUTOMATIC, MUTEX];
        let mut threads = Threads::new(4);
        let objects: Vec<_> = kinds.iter().map(|kind| threads.state.add(*kind)).collect();
        let object = |number: usize| objects[number % objects.len()];
        let semaphore = objects[2];
        // What each thread waits for, and the units of the semaphore: given, and taken by waits.
        let mut waits = vec![(Vec::new(), false); 4];
        let (mut given, mut taken) = (1, 0);
        let takes = |(wanted, all): &(Vec<Key>, bool), answer: DWORD| {
            let place = usize::try_from(answer % WAIT_ABANDONED_0).unwrap();
            i32::from(if *all { wanted.contains(&semaphore) } else { wanted[place] == semaphore })
        };
        for step in steps {
            match step {
                Step::Wait(thread, wanted, all) => {
                    let thread = thread % 4;
                    let key = threads.key(thread);
                    if threads.state.waiters.get(key).unwrap().waiting == Waiting::No {
                        let mut wanted: Vec<_> = wanted.into_iter().map(object).collect();
                        wanted.sort_by_key(|key| key.index);
                        wanted.dedup();
                        let answer = threads.wait(thread, &wanted, all, false);
                        waits[thread] = (wanted, all);
                        taken += answer.map_or(0, |answer| takes(&waits[thread], answer));
                    }
                }
                Step::GiveUp(thread) => {
                    let key = threads.key(thread % 4);
                    threads.state.give_up(key);
                }
                Step::Set(number) => threads.state.set(object(number)).unwrap(),
                Step::Reset(number) => threads.state.reset(object(number)).unwrap(),
                Step::Pulse(number) => threads.state.pulse(object(number)).unwrap(),
                Step::Release(number) => {
                    let done = threads.state.release_semaphore(object(number), 1);
                    given += i32::from(done.is_ok());
                }
                Step::Unlock(number, thread) => {
                    let key = threads.key(thread % 4);
                    // Most of the time it is not this thread's.
                    let _refused = threads.state.release_mutex(object(number), key);
                }
            }
            check(&threads);
            for (thread, answer) in threads.ended() {
                taken += takes(&waits[thread], answer);
            }
            let count = match *threads.state.signal(semaphore).unwrap() {
                Signal::Semaphore { count, .. } => count,
                _ => unreachable!("the third object is a semaphore"),
            };
            prop_assert_eq!(count, given - taken, "no unit is lost, none is taken twice");
        }
    }
}
