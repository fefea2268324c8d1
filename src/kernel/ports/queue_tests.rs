//! The rules of completion ports.

use super::*;

const fn packet(key: ULONG_PTR) -> Packet {
    Packet {
        bytes: 0,
        key,
        overlapped: 0,
        internal: 0,
    }
}

const fn ready(key: u64) -> Ready {
    Ready { key, events: 1 }
}

/// What a thread that asks for up to `most` packets is to do, and the keys that it got.
fn ask(queue: &mut Queue, most: usize) -> (Turn, Vec<ULONG_PTR>) {
    let mut packets = Packets::new();
    let turn = queue.turn(most, &mut packets);
    (turn, packets.iter().map(|packet| packet.key).collect())
}

fn take(queue: &mut Queue) -> (Run, ULONG_PTR) {
    match ask(queue, 1) {
        (Turn::Take(run), keys) => (run, keys[0]),
        (turn, _) => panic!("{turn:?}"),
    }
}

const WAIT: Turn = Turn::Poll { only_look: false };

#[test]
fn packets_go_out_as_they_came_in() {
    let mut queue = Queue::new(9);
    assert_eq!(
        queue.post((1..=4).map(packet), || By::Stranger),
        Call::Nobody
    );
    assert_eq!(take(&mut queue).1, 1);
    assert_eq!(ask(&mut queue, 2).1, [2, 3]);
    assert_eq!(ask(&mut queue, 5).1, [4]);
    assert_eq!(ask(&mut queue, 5).0, WAIT);
}

#[test]
fn one_of_those_who_poll_is_called_and_calls_the_next() {
    let mut queue = Queue::new(9);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    assert_eq!(queue.post([packet(1)], || By::Stranger), Call::Poller);
    assert_eq!(
        queue.post([packet(2)], || By::Stranger),
        Call::Nobody,
        "one is on the way"
    );
    queue.polled([]);
    assert_eq!(take(&mut queue).1, 1);
    assert_eq!(
        queue.next(By::Stranger),
        Call::Poller,
        "for the second packet"
    );
    queue.polled([]);
    assert_eq!(take(&mut queue).1, 2);
    assert_eq!(queue.next(By::Stranger), Call::Nobody);
}

#[test]
fn news_are_carried_out_by_one_thread_each() {
    let mut queue = Queue::new(2);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    queue.polled([ready(1), ready(2), ready(3)]);
    assert!(matches!(ask(&mut queue, 1).0, Turn::CarryOut(_, news) if news == ready(1)));
    assert_eq!(queue.next(By::Stranger), Call::Poller);
    queue.polled([]);
    assert!(matches!(ask(&mut queue, 1).0, Turn::CarryOut(_, news) if news == ready(2)));
    assert_eq!(queue.next(By::Stranger), Call::Nobody, "two run");
    assert_eq!(ask(&mut queue, 1).0, Turn::Bench);
}

#[test]
fn no_more_run_than_may() {
    let mut queue = Queue::new(1);
    let _later = queue.post([packet(1), packet(2)], || By::Stranger);
    let (run, _) = take(&mut queue);
    assert_eq!(ask(&mut queue, 1).0, Turn::Bench);
    queue.sit_down();
    assert_eq!(queue.post([packet(3)], || By::Stranger), Call::Nobody);
    queue.rest(run);
    assert_eq!(
        queue.next(By::Stranger),
        Call::Bench,
        "the one that ran waits"
    );
    queue.get_up(false);
    let (second, key) = take(&mut queue);
    assert_eq!(key, 2);
    // The first goes on: that counts, too.
    let first = queue.run();
    queue.rest(second);
    assert_eq!(ask(&mut queue, 1).0, Turn::Bench);
    queue.rest(first);
    assert_eq!(take(&mut queue).1, 3);
}

#[test]
fn who_leaves_nobody_polling_calls_the_bench() {
    let mut queue = Queue::new(1);
    let run = queue.run();
    assert_eq!(ask(&mut queue, 1).0, Turn::Bench);
    queue.sit_down();
    queue.rest(run);
    assert_eq!(
        queue.next(By::Stranger),
        Call::Bench,
        "although there is nothing yet"
    );
}

#[test]
fn who_runs_too_long_is_forgiven() {
    let mut queue = Queue::new(1);
    let unseen = queue.run();
    let _later = queue.post([packet(1), packet(2)], || By::Stranger);
    queue.sit_down();
    queue.get_up(true);
    let (run, _) = take(&mut queue);
    assert_eq!(ask(&mut queue, 1).0, Turn::Bench);
    queue.rest(unseen);
    assert_eq!(
        ask(&mut queue, 1).0,
        Turn::Bench,
        "that one did not count any more"
    );
    queue.rest(run);
    assert_eq!(take(&mut queue).1, 2);
}

#[test]
fn who_posts_to_itself_does_not_keep_the_sockets_waiting() {
    let mut queue = Queue::new(9);
    for _ in 0..IN_A_ROW {
        let _nobody = queue.post([packet(1)], || By::Stranger);
        let (run, _) = take(&mut queue);
        queue.rest(run);
    }
    let _nobody = queue.post([packet(1)], || By::Stranger);
    assert_eq!(ask(&mut queue, 1).0, Turn::Poll { only_look: true });
    queue.polled([ready(5)]);
    assert_eq!(take(&mut queue).1, 1);
    assert!(matches!(ask(&mut queue, 1).0, Turn::CarryOut(_, news) if news == ready(5)));
}

#[test]
fn who_is_quick_calls_nobody() {
    let mut queue = Queue::new(9);
    let run = queue.run();
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    for _ in 0..100 {
        queue.took(WORTH_A_CALL / 10);
    }
    assert_eq!(queue.post([packet(1)], || By::Server), Call::Nobody);
    assert!(!queue.was_left_alone(), "somebody has asked");
    assert!(queue.was_left_alone(), "nobody comes for it");
    assert!(!queue.is_attended());
    assert_eq!(queue.next(By::Stranger), Call::Poller);
    queue.polled([]);
    assert_eq!(ask(&mut queue, 1).1, [1]);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    let many = (1..=20).map(packet);
    assert_eq!(
        queue.post(many, || By::Server),
        Call::Poller,
        "for so much it is worth it"
    );
    assert!(!queue.was_left_alone(), "one is on the way");
    queue.rest(run);
}

#[test]
fn who_may_not_run_is_not_owed_a_call() {
    let mut queue = Queue::new(1);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    let run = queue.run();
    let _nobody = queue.post([packet(1)], || By::Stranger);
    assert!(!queue.was_left_alone());
    assert!(!queue.is_owed(), "one runs already");
    queue.rest(run);
    assert!(queue.is_owed());
}

#[test]
fn everybody_hears_of_the_end() {
    let mut queue = Queue::new(1);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
    let _one = queue.post([packet(1)], || By::Stranger);
    assert_eq!(queue.close(), Call::Everybody);
    assert_eq!(ask(&mut queue, 1).0, Turn::Closed);
    assert!(!queue.has_packets());
}

/// Threads that ask, run, wait unseen or seen, and packets and news that come at random: everything is
/// handed out once, in order, and whenever nobody can do a step nothing is left to do.
#[test]
fn nothing_is_lost_or_handed_out_twice() {
    use model::*;
    for seed in 0..2000 {
        let mut random = Random(seed * 2 + 1);
        let mut model = Model::new(1 + random.below(3), 1 + random.below(4));
        for _ in 0..60 {
            model.step(&mut random);
        }
        model.settle();
        assert_eq!(
            model.got,
            (1..=model.posted).collect::<Vec<_>>(),
            "seed {seed}"
        );
    }
}

mod model {
    use super::*;

    /// A small generator: the same numbers for the same seed.
    pub(super) struct Random(pub(super) usize);

    impl Random {
        pub(super) fn below(&mut self, end: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (self.0 >> 33) % end
        }
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Thread {
        /// It is about to ask.
        Asks,
        /// It sleeps in the poller.
        Polls,
        /// It sits on the bench.
        Sits,
        /// It handles what it got.
        Runs(Run),
        /// It waits for something else.
        Waits,
    }

    /// A port, its threads, and the poller's bell: one ring lasts until somebody has come back.
    pub(super) struct Model {
        queue: Queue,
        threads: Vec<Thread>,
        rings: bool,
        called_from_bench: usize,
        pub(super) posted: usize,
        pub(super) got: Vec<usize>,
    }

    impl Model {
        pub(super) fn new(limit: usize, threads: usize) -> Self {
            Self {
                queue: Queue::new(limit),
                threads: vec![Thread::Asks; threads],
                rings: false,
                called_from_bench: 0,
                posted: 0,
                got: Vec::new(),
            }
        }

        fn call(&mut self, call: Call) {
            match call {
                Call::Nobody => {}
                Call::Poller => self.rings = true,
                Call::Bench => self.called_from_bench += 1,
                Call::Everybody => unreachable!("nobody closes it"),
            }
        }

        pub(super) fn step(&mut self, random: &mut Random) {
            let which = random.below(self.threads.len() + 1);
            if which == self.threads.len() {
                self.posted += 1;
                let call = self.queue.post([packet(self.posted)], || By::Stranger);
                self.call(call);
                return;
            }
            match self.threads[which] {
                Thread::Runs(run) if random.below(3) == 0 => {
                    self.queue.rest(run);
                    let call = self.queue.next(By::Stranger);
                    self.call(call);
                    self.threads[which] = Thread::Waits;
                }
                Thread::Waits => self.threads[which] = Thread::Runs(self.queue.run()),
                _ => {
                    self.go_on(which);
                }
            }
        }

        /// Has a thread do its next step if it can; whether it could.
        fn go_on(&mut self, which: usize) -> bool {
            match self.threads[which] {
                Thread::Asks => self.ask(which),
                Thread::Polls if core::mem::take(&mut self.rings) => {
                    self.queue.polled([]);
                    self.threads[which] = Thread::Asks;
                }
                Thread::Sits if self.called_from_bench > 0 => {
                    self.called_from_bench -= 1;
                    self.queue.get_up(false);
                    self.threads[which] = Thread::Asks;
                }
                Thread::Runs(run) => {
                    self.queue.rest(run);
                    self.threads[which] = Thread::Asks;
                }
                Thread::Polls | Thread::Sits | Thread::Waits => return false,
            }
            true
        }

        fn ask(&mut self, which: usize) {
            let mut packets = Packets::new();
            self.threads[which] = match self.queue.turn(1, &mut packets) {
                Turn::Take(run) => {
                    self.got.extend(packets.iter().map(|packet| packet.key));
                    let call = self.queue.next(By::Stranger);
                    self.call(call);
                    Thread::Runs(run)
                }
                Turn::Poll { only_look: true } => {
                    self.queue.polled([]);
                    Thread::Asks
                }
                Turn::Poll { only_look: false } => Thread::Polls,
                Turn::Bench => {
                    self.queue.sit_down();
                    Thread::Sits
                }
                Turn::CarryOut(..) | Turn::Closed => unreachable!("there is no such thing here"),
            };
        }

        /// Lets everybody go on who can, until nobody can any more.
        pub(super) fn settle(&mut self) {
            for _ in 0..10_000 {
                if !(0..self.threads.len()).any(|which| self.go_on(which)) {
                    // Those who wait elsewhere come back, too, in the end.
                    let Some(waits) = self
                        .threads
                        .iter()
                        .position(|thread| *thread == Thread::Waits)
                    else {
                        return;
                    };
                    self.threads[waits] = Thread::Runs(self.queue.run());
                }
            }
            panic!("it does not come to rest");
        }
    }
}

#[test]
fn who_asks_again_alone_goes_on_to_run() {
    let mut queue = Queue::new(1);
    let nobody = queue.post((1..=2).map(packet), || By::Stranger);
    assert_eq!(nobody, Call::Nobody);
    let (run, _) = take(&mut queue);
    assert_eq!(queue.again(run), Some(Again::Take(packet(2))));
    assert_eq!(queue.again(run), None, "nothing is there");
    queue.heard([ready(3)]);
    assert_eq!(queue.again(run), Some(Again::CarryOut(ready(3))));
    assert_eq!(ask(&mut queue, 1).0, Turn::Bench, "it still counts");
    queue.rest(run);
    assert_eq!(ask(&mut queue, 1).0, WAIT);
}

#[test]
fn who_asks_again_takes_its_turn_where_others_wait() {
    let mut queue = Queue::new(1);
    queue.heard([ready(1)]);
    let Turn::CarryOut(run, _) = ask(&mut queue, 1).0 else {
        panic!("there was something to carry out");
    };
    queue.sit_down();
    assert_eq!(queue.post([packet(2)], || By::Server), Call::Nobody);
    assert_eq!(queue.again(run), None, "somebody sits on the bench");
    queue.get_up(true);
    assert_eq!(queue.again(run), None, "it was forgiven");
    let (second, _) = take(&mut queue);
    assert_eq!(queue.again(second), None, "there is nothing");
    assert_eq!(queue.close(), Call::Everybody);
    assert_eq!(queue.again(second), None, "the port is closed");
}

#[test]
fn who_asks_again_does_not_keep_sockets_waiting() {
    let mut queue = Queue::new(1);
    let many = queue.post((0..100).map(packet), || By::Stranger);
    assert_eq!(many, Call::Nobody);
    let (run, _) = take(&mut queue);
    let mut taken = 1;
    while queue.again(run).is_some() {
        taken += 1;
    }
    assert_eq!(taken, IN_A_ROW);
    queue.rest(run);
    assert_eq!(ask(&mut queue, 1).0, Turn::Poll { only_look: true });
}
