//! Who leads, at random: threads wait for tied and other objects, in steps as small as the locks
//! make them, and what they are told arrives late and in any order.

use super::*;
use crate::kernel::wait::parker::Parker;
use crate::kernel::wait::state::{Signal, Waiting};
use proptest::prelude::*;
use std::sync::Arc;

/// What a thread is at.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Doing {
    /// It does not wait.
    Runs,
    /// It sleeps in its parker.
    Parks,
    /// It sleeps in the poller.
    Polls,
    /// It looks into the poller before it begins to wait for what is named.
    Looks(Vec<Key>),
    /// Its time has come, and it has left the poller.
    Leaves,
    /// Its wait has ended as its time came; the answer is on the way.
    Awaits,
}

/// A thread, in the steps of `Me::wait_after` and `Me::sleep_or_lead`.
struct Thread {
    key: Key,
    parker: Arc<Parker>,
    doing: Doing,
    answered: bool,
    appointed: bool,
}

struct Model {
    state: State,
    threads: Vec<Thread>,
    /// What was said and has not arrived: to whom, and what.
    under_way: Vec<(usize, News)>,
}

impl Model {
    fn new(threads: usize) -> Self {
        let mut state = State::new();
        let thread = |_| {
            let parker = Arc::new(Parker::default());
            Thread {
                key: state.add_waiter(Arc::clone(&parker)),
                parker,
                doing: Doing::Runs,
                answered: false,
                appointed: false,
            }
        };
        Self {
            threads: (0..threads).map(thread).collect(),
            state,
            under_way: Vec::new(),
        }
    }

    /// Does one step to the state; what it says is under way from then on.
    fn step<T>(&mut self, step: impl FnOnce(&mut State) -> T) -> T {
        let result = step(&mut self.state);
        for (parker, news) in core::mem::take(&mut self.state.deliveries) {
            let of = |thread: &Thread| Arc::ptr_eq(&thread.parker, &parker);
            let thread = self.threads.iter().position(of).unwrap();
            self.under_way.push((thread, news));
        }
        result
    }

    fn arrive(&mut self, message: usize) {
        if !self.under_way.is_empty() {
            let (thread, news) = self.under_way.swap_remove(message % self.under_way.len());
            match news {
                News::Ended(_) => self.threads[thread].answered = true,
                News::Lead => self.threads[thread].appointed = true,
                News::Hire => unreachable!("there is no watcher"),
            }
        }
    }

    fn begin(&mut self, thread: usize, objects: &[Key], may_look: bool) {
        let key = self.threads[thread].key;
        let wish = Wish {
            objects,
            all: false,
            alertable: false,
        };
        let begun = self.step(|state| {
            if !may_look {
                state.leave_lead(key);
            }
            state.begin(key, &wish, Deadline::Never, may_look)
        });
        self.threads[thread].doing = match begun {
            Beginning::Over(_) => Doing::Runs,
            Beginning::Sleeps { leads: false } => Doing::Parks,
            Beginning::Sleeps { leads: true } => Doing::Polls,
            Beginning::Looks => Doing::Looks(objects.to_vec()),
        };
    }

    /// Lets a thread go on as far as it can; `late` if its time has come.
    fn go_on(&mut self, thread: usize, late: bool) {
        let key = self.threads[thread].key;
        let Thread {
            doing,
            answered,
            appointed,
            ..
        } = &mut self.threads[thread];
        match doing.clone() {
            Doing::Runs => {}
            Doing::Looks(objects) => self.begin(thread, &objects, false),
            Doing::Awaits if *answered => {
                *answered = false;
                *doing = Doing::Runs;
            }
            Doing::Awaits => {}
            Doing::Parks | Doing::Polls if *answered => {
                let led = *doing == Doing::Polls;
                *answered = false;
                *doing = Doing::Runs;
                if led {
                    self.step(|state| state.leave_lead(key));
                }
            }
            Doing::Parks if *appointed => {
                *appointed = false;
                let leads = self.step(|state| state.leads(key));
                self.threads[thread].doing = if leads { Doing::Polls } else { Doing::Parks };
            }
            Doing::Polls if late => {
                *doing = Doing::Leaves;
                self.step(|state| state.leave_lead(key));
            }
            Doing::Leaves | Doing::Parks if late || *doing == Doing::Leaves => {
                let in_time = self.step(|state| state.give_up(key));
                self.threads[thread].doing = if in_time { Doing::Runs } else { Doing::Awaits };
            }
            Doing::Parks | Doing::Polls | Doing::Leaves => {}
        }
    }

    fn pollers(&self) -> usize {
        let in_the_poller =
            |thread: &&Thread| matches!(thread.doing, Doing::Polls | Doing::Looks(_));
        self.threads.iter().filter(in_the_poller).count()
    }

    /// Everything arrives, and everybody goes on as far as possible.
    fn settle(&mut self) {
        for _ in 0..4 {
            while !self.under_way.is_empty() {
                self.arrive(0);
            }
            for thread in 0..self.threads.len() {
                self.go_on(thread, false);
                self.go_on(thread, false);
            }
        }
        assert!(self.under_way.is_empty());
    }

    /// Whether somebody sleeps for something tied.
    fn is_needed(&self, tied: &[Key]) -> bool {
        self.threads.iter().any(|thread| {
            let waits = self.state.waiters.get(thread.key).unwrap().waiting != Waiting::No;
            waits
                && tied.iter().any(|object| {
                    let object = self.state.objects.get(*object).unwrap();
                    object.ties > 0 && object.waiters.contains(&thread.key)
                })
        })
    }
}

/// What can happen. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Step {
    Wait(usize, Vec<usize>),
    GoOn(usize),
    Late(usize),
    Arrive(usize),
    Set(usize),
    Tie(usize),
    Untie(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let number = || 0_usize..64;
    prop_oneof![
        4 => (number(), prop::collection::vec(number(), 1..3))
            .prop_map(|(thread, objects)| Step::Wait(thread, objects)),
        4 => number().prop_map(Step::GoOn),
        1 => number().prop_map(Step::Late),
        4 => number().prop_map(Step::Arrive),
        2 => number().prop_map(Step::Set),
        1 => number().prop_map(Step::Tie),
        1 => number().prop_map(Step::Untie),
    ]
}

proptest! {
    #[test]
    fn one_of_those_who_need_the_sockets_watches_them(
        steps in prop::collection::vec(step(), 1..200)
    ) {
        let event = Signal::Event { manual: false, set: false };
        let mut model = Model::new(4);
        let objects: Vec<Key> = (0..5).map(|_| model.state.add(event)).collect();
        let (tied, free) = objects.split_at(3);
        let mut ties = [0_usize; 3];
        for step in steps {
            match step {
                Step::Wait(thread, wanted) => {
                    let thread = thread % 4;
                    if model.threads[thread].doing == Doing::Runs {
                        let object = |number: usize| objects[number % objects.len()];
                        let mut wanted: Vec<Key> = wanted.into_iter().map(object).collect();
                        wanted.dedup();
                        model.begin(thread, &wanted, true);
                    }
                }
                Step::GoOn(thread) => model.go_on(thread % 4, false),
                Step::Late(thread) => model.go_on(thread % 4, true),
                Step::Arrive(message) => model.arrive(message),
                Step::Set(number) => {
                    model.step(|state| state.set(objects[number % 5])).unwrap();
                }
                Step::Tie(number) => {
                    ties[number % 3] += 1;
                    model.step(|state| state.tie(tied[number % 3]));
                }
                Step::Untie(number) if ties[number % 3] > 0 => {
                    ties[number % 3] -= 1;
                    model.step(|state| state.untie(tied[number % 3]));
                }
                Step::Untie(_) => {}
            }
            prop_assert!(model.pollers() <= 1, "two in the poller steal each other's news");
        }
        model.settle();
        if model.is_needed(tied) {
            prop_assert_eq!(model.pollers(), 1, "somebody must watch the sockets");
        }
        prop_assert!(free.len() == 2);
        for (object, ties) in tied.iter().zip(ties) {
            for _ in 0..ties {
                model.step(|state| state.untie(*object));
            }
        }
    }
}

#[test]
fn for_those_who_cannot_lead_a_stand_in_does_until_somebody_can() {
    let mut model = Model::new(2);
    let event = model.state.add(Signal::Event {
        manual: true,
        set: false,
    });
    let watcher = model
        .state
        .add_waiter(Arc::new(Parker::telling(|_answer| ())));
    let wish = Wish {
        objects: &[event],
        all: false,
        alertable: false,
    };
    let said = |state: &mut State| -> Vec<News> {
        let deliveries = core::mem::take(&mut state.deliveries);
        deliveries.into_iter().map(|(_, news)| news).collect()
    };
    let state = &mut model.state;
    state.tie(event);
    state.enlist(watcher, &wish);
    state.follow(watcher, &wish);
    assert_eq!(said(state), [News::Hire]);
    let [stand_in, thread] = [0, 1].map(|thread| model.threads[thread].key);
    state.stand_in(stand_in);
    assert_eq!(said(state), [News::Lead]);
    assert!(state.is_needed_as_leader(stand_in));
    let begun = state.begin(thread, &wish, Deadline::Never, true);
    assert_eq!(begun, Beginning::Sleeps { leads: false });
    assert!(!state.is_needed_as_leader(stand_in), "a thread can");
    assert_eq!(said(state), [News::Lead]);
    assert!(state.leads(thread));
    state.leave_lead(thread);
    assert!(state.give_up(thread));
    assert!(state.is_needed_as_leader(stand_in));
    assert!(state.give_up(watcher));
    assert!(!state.is_needed_as_leader(stand_in));
    state.untie(event);
}
