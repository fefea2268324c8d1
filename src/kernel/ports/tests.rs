//! Completion ports and threads.

use super::*;
use crate::sys::poll::POLLIN;
use std::io::Write;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::thread::scope;

const fn packet(key: usize) -> Packet {
    Packet {
        bytes: 0,
        key,
        overlapped: 0,
        internal: 0,
    }
}

fn get(port: Handle, deadline: Deadline) -> core::result::Result<usize, Nothing> {
    let mut packets = Packets::new();
    super::get(port, 1, deadline, false, &mut packets).map(|()| packets[0].key)
}

/// Completes a packet of that key for whatever can be read.
fn complete(_port: &Port, key: u64, ready: i16, packets: &mut Packets) {
    if ready & POLLIN != 0 {
        packets.push(packet(usize::try_from(key).unwrap()));
    }
}

#[test]
fn who_asks_carries_out_what_has_become_possible() {
    let handle = create(1).unwrap();
    let port = hold(handle).unwrap();
    let (ours, mut theirs) = UnixStream::pair().unwrap();
    port.watch(ours.as_fd(), 7, complete).unwrap();
    assert!(get(handle, Deadline::Now).is_err());
    theirs.write_all(b"x").unwrap();
    assert_eq!(get(handle, Deadline::Never), Ok(7));
    assert!(get(handle, Deadline::Now).is_err(), "told once");
    objects::close(handle).unwrap();
}

#[test]
fn threads_share_packets_and_sockets() {
    const THREADS: usize = 3;
    const ROUNDS: usize = 200;
    let handle = create(2).unwrap();
    let port = hold(handle).unwrap();
    let (ours, theirs) = UnixStream::pair().unwrap();
    port.watch(ours.as_fd(), 1, complete).unwrap();
    let total = scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|_| {
                scope.spawn(|| {
                    let mut got = 0;
                    loop {
                        match get(handle, Deadline::Never).unwrap() {
                            0 => return got,
                            // Each is as good as a packet posted, or as many.
                            1 => {}
                            _ => got += 1,
                        }
                    }
                })
            })
            .collect();
        for _ in 0..ROUNDS {
            post(handle, packet(2)).unwrap();
            (&theirs).write_all(b"x").unwrap();
        }
        for _ in 0..THREADS {
            post(handle, packet(0)).unwrap();
        }
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum::<usize>()
    });
    assert_eq!(total, ROUNDS);
    objects::close(handle).unwrap();
}

#[test]
fn closing_wakes_everybody() {
    let handle = create(1).unwrap();
    let port = hold(handle).unwrap();
    scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let ended = get(handle, Deadline::Never);
                // It may come after the port was closed.
                assert!(matches!(ended, Err(Nothing::Failed(_))), "{ended:?}");
            });
        }
        while !port.is_attended() {
            std::thread::yield_now();
        }
        objects::close(handle).unwrap();
    });
}
