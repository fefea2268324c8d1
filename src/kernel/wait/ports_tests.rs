//! The rules of completion ports.

use std::sync::Arc;

use super::super::state::{Signal, Wish};
use super::*;
use crate::kernel::wait::Parker;

/// An engine with a port and some threads.
struct Server {
    state: State,
    port: Key,
    filled: Key,
    threads: Vec<(Key, Arc<Parker>)>,
}

fn packet(key: usize) -> Packet {
    Packet {
        bytes: 0,
        key,
        overlapped: 0,
        internal: 0,
    }
}

impl Server {
    fn new(limit: usize, threads: usize) -> Self {
        let mut state = State::new();
        let filled = state.add(Signal::Event {
            manual: true,
            set: false,
        });
        let port = state.add_port(limit, filled);
        let threads = (0..threads)
            .map(|_| {
                let parker = Arc::new(Parker::default());
                (state.add_waiter(Arc::clone(&parker)), parker)
            })
            .collect();
        Self {
            state,
            port,
            filled,
            threads,
        }
    }

    fn wish(&self, most: usize) -> PacketWish {
        PacketWish {
            port: self.port,
            most,
            alertable: false,
        }
    }

    fn post(&mut self, keys: impl IntoIterator<Item = usize>) {
        for key in keys {
            self.state.post(self.port, packet(key)).unwrap();
        }
    }

    /// Has `thread` ask for packets; their keys, or nothing when it waits now.
    fn get(&mut self, thread: usize, most: usize) -> Vec<usize> {
        let (wish, key) = (self.wish(most), self.threads[thread].0);
        let mut packets = Vec::new();
        if self
            .state
            .attempt_packets(key, &wish, &mut packets)
            .is_none()
        {
            self.state.enlist_for_packets(key, &wish);
        }
        packets.iter().map(|packet| packet.key).collect()
    }

    /// Which threads were woken since the last call, each with its packet's key; those that were
    /// told that the port is closed with nothing.
    fn woken(&mut self) -> Vec<(usize, Option<usize>)> {
        let wish = self.wish(1);
        let deliveries = core::mem::take(&mut self.state.deliveries);
        let mut woken = Vec::new();
        for (parker, news) in deliveries {
            let mut parkers = self.threads.iter().map(|(_, parker)| parker);
            let thread = parkers
                .position(|other| Arc::ptr_eq(other, &parker))
                .unwrap();
            match news {
                News::Ended(WAIT_OBJECT_0) => {
                    let mut packets = Vec::new();
                    let key = self.threads[thread].0;
                    self.state.collect_packets(key, &wish, &mut packets);
                    assert_eq!(packets.len(), 1);
                    woken.push((thread, Some(packets[0].key)));
                }
                News::Ended(answer) => {
                    assert_eq!(answer, PORT_CLOSED);
                    woken.push((thread, None));
                }
                News::Nudge | News::Lead | News::Hire => {}
            }
        }
        woken
    }

    fn is_nudged(&mut self) -> bool {
        core::mem::take(&mut self.state.deliveries)
            .into_iter()
            .any(|(_, news)| news == News::Nudge)
    }

    /// Whether a wait for the port itself would end.
    fn is_filled(&mut self) -> bool {
        let wish = Wish {
            objects: &[self.filled],
            all: false,
            alertable: false,
        };
        self.state.attempt(self.threads[0].0, &wish).is_some()
    }
}

#[test]
fn packets_are_first_in_first_out_and_threads_last_in_first_out() {
    let mut server = Server::new(9, 3);
    for thread in 0..3 {
        assert_eq!(server.get(thread, 1), []);
    }
    server.post(1..=4);
    assert_eq!(server.woken(), [(2, Some(1)), (1, Some(2)), (0, Some(3))]);
    assert_eq!(server.get(1, 1), [4]);
}

#[test]
fn several_packets_at_once_count_as_one_thread() {
    let mut server = Server::new(2, 2);
    server.post(1..=5);
    assert_eq!(server.get(0, 3), [1, 2, 3]);
    assert_eq!(server.get(1, 3), [4, 5]);
    assert_eq!(server.get(1, 3), []);
}

#[test]
fn no_more_threads_run_than_the_limit() {
    let mut server = Server::new(1, 3);
    server.post([1]);
    assert_eq!(server.get(0, 1), [1]);
    assert_eq!(server.get(1, 1), []);
    server.post([2, 3]);
    assert_eq!(server.woken(), []);
    assert_eq!(
        server.get(2, 1),
        [],
        "who comes later does not get past the limit either"
    );
    // The thread that runs asks for the next packet, and gets it before those that wait.
    assert_eq!(server.get(0, 1), [2]);
    assert_eq!(server.woken(), []);
    assert_eq!(server.get(0, 1), [3]);
    assert_eq!(server.get(0, 1), []);
    server.post([4]);
    assert_eq!(server.woken(), [(0, Some(4))]);
}

#[test]
fn a_thread_that_waits_for_something_else_or_ends_makes_room() {
    let mut server = Server::new(1, 3);
    let elsewhere = server.state.add(Signal::Event {
        manual: false,
        set: false,
    });
    let first = server.threads[0].0;
    server.post([1]);
    assert_eq!(server.get(0, 1), [1]);
    assert_eq!(server.get(1, 1), []);
    assert_eq!(server.get(2, 1), []);
    server.post([2, 3, 4]);
    let wish = Wish {
        objects: &[elsewhere],
        all: false,
        alertable: false,
    };
    assert_eq!(server.state.attempt(first, &wish), None);
    server.state.enlist(first, &wish);
    assert_eq!(server.woken(), [(2, Some(2))]);
    // Back again it runs beyond the limit; both must stop before another may begin.
    server.state.give_up(first);
    let second = server.threads[2].0;
    server.state.pause(second);
    assert_eq!(server.woken(), []);
    server.state.remove_waiter(first);
    assert_eq!(server.woken(), [(1, Some(3))]);
}

#[test]
fn packets_that_are_held_back_go_to_a_thread_that_insists() {
    let mut server = Server::new(1, 3);
    server.post([1]);
    assert_eq!(server.get(0, 1), [1]);
    assert_eq!(server.get(1, 1), []);
    assert_eq!(server.get(2, 1), []);
    server.post([2]);
    assert!(server.is_nudged());
    server.post([3]);
    assert!(!server.is_nudged(), "one reminder is enough");
    let last = server.threads[2].0;
    server.state.insist(last);
    let deliveries = server.state.deliveries.clone();
    assert_eq!(server.woken(), [(2, Some(2))]);
    assert!(deliveries.into_iter().any(|(_, news)| news == News::Nudge));
    server.state.insist(last);
    assert_eq!(server.woken(), [], "it waits no more");
}

#[test]
fn somebody_who_waits_knows_of_packets_that_are_held_back() {
    let mut server = Server::new(1, 4);
    server.post([1]);
    assert_eq!(server.get(0, 1), [1]);
    server.post([2]);
    assert_eq!(server.get(1, 1), []);
    assert!(server.is_nudged(), "who comes later is told, too");
    assert_eq!(server.get(2, 1), []);
    assert!(!server.is_nudged());
    let told = server.threads[1].0;
    assert!(server.state.give_up(told));
    assert!(
        server.is_nudged(),
        "another takes the place of the one that was told"
    );
}

#[test]
fn closing_a_port_ends_every_wait_for_it() {
    let mut server = Server::new(9, 2);
    assert_eq!(server.get(0, 1), []);
    assert_eq!(server.get(1, 1), []);
    server.state.close_port(server.port);
    assert_eq!(server.woken(), [(1, None), (0, None)]);
    let refused = server.state.post(server.port, packet(1));
    assert_eq!(refused, fail(ERROR_INVALID_HANDLE));
    let (wish, key) = (server.wish(1), server.threads[0].0);
    let answer = server.state.attempt_packets(key, &wish, &mut Vec::new());
    assert_eq!(answer, Some(PORT_CLOSED));
}

#[test]
fn a_port_is_signalled_while_there_are_packets() {
    let mut server = Server::new(9, 2);
    assert!(!server.is_filled());
    server.post([1, 2]);
    assert!(server.is_filled());
    assert_eq!(server.get(1, 1), [1]);
    assert!(server.is_filled());
    assert_eq!(server.get(1, 1), [2]);
    assert!(!server.is_filled());
    assert_eq!(server.get(1, 1), []);
    server.post([3]);
    assert!(!server.is_filled(), "it was handed out at once");
}

#[test]
fn a_wait_for_packets_that_was_given_up_gets_none() {
    let mut server = Server::new(9, 2);
    assert_eq!(server.get(0, 1), []);
    let first = server.threads[0].0;
    assert!(server.state.give_up(first));
    server.post([1]);
    assert_eq!(server.woken(), []);
    assert_eq!(server.get(1, 1), [1]);
}
