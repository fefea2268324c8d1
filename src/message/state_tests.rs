use super::*;
use crate::abi::errors::ERROR_NOT_ENOUGH_QUOTA;
use crate::abi::win32::windows::{QS_POSTMESSAGE, WM_USER, WS_CHILD};
use crate::ffi::window_calls::{Kind, WindowProcedure};
use crate::message::Task;
use crate::message::classes::Class;
use crate::message::sends::{How, Route, What};
use crate::message::windows::{DESKTOP, MESSAGE_ROOT, Place, Stage, Window};

/// A state with two threads.
fn two() -> (State, Key, Key) {
    let mut state = State::new();
    let one = state.seat(1);
    let other = state.seat(2);
    (state, one, other)
}

/// A window in `parent`, of the thread that sits at `queue`.
fn window(state: &mut State, queue: Key, parent: usize) -> usize {
    let procedure = WindowProcedure::nothing();
    let class = state.classes.find(0xc000, 1).unwrap_or_else(|| {
        let mut class = Class::new(1, 0, procedure);
        class.atom = 0xc000;
        state.classes.add(class).unwrap()
    });
    let is_child = parent != DESKTOP && parent != MESSAGE_ROOT;
    let made = state.windows.add(Window {
        number: 0,
        queue,
        class,
        procedure,
        text: String::new(),
        parent,
        owner: 0,
        style: if is_child { WS_CHILD } else { 0 },
        ex_style: 0,
        instance: 1,
        id: 0,
        user_data: 0,
        extra: Vec::new(),
        place: Place::default(),
        to_paint: false,
        shown: false,
        stage: Stage::Living,
    });
    state.classes.get_mut(class).unwrap().windows += 1;
    made.unwrap()
}

fn what(window: usize) -> What {
    What {
        window,
        message: WM_USER,
        wparam: 0,
        lparam: 0,
        from: Kind::Narrow,
    }
}

fn all() -> Filter {
    Filter {
        window: None,
        numbers: 0..=u32::MAX,
        kinds: DWORD::MAX,
    }
}

fn post(state: &mut State, queue: Key, window: usize) {
    let message = Message {
        window,
        message: WM_USER,
        ..Message::default()
    };
    state.post(queue, message, ERROR_NOT_ENOUGH_QUOTA).unwrap();
}

#[test]
fn a_window_takes_its_children_and_messages_with_it() {
    let (mut state, one, _) = two();
    let parent = window(&mut state, one, DESKTOP);
    let child = window(&mut state, one, parent);
    post(&mut state, one, child);
    post(&mut state, one, 0);
    post(&mut state, one, parent);
    assert!(state.windows.is_inside(child, parent));
    state.remove_window(parent);
    assert!(state.windows.get(child).is_err());
    let class = state.classes.find(0xc000, 1).unwrap();
    assert_eq!(state.classes.get(class).unwrap().windows, 0);
    assert_eq!(
        state.next(one, &all(), true).map(|found| found.window),
        Some(0)
    );
    assert!(state.next(one, &all(), true).is_none());
}

#[test]
fn a_stale_window_is_none() {
    let (mut state, one, _) = two();
    let old = window(&mut state, one, MESSAGE_ROOT);
    state.remove_window(old);
    let new = window(&mut state, one, MESSAGE_ROOT);
    assert_ne!(old, new);
    assert!(state.windows.get(old).is_err());
    assert!(state.windows.get(new).is_ok());
    for wrong in [0, 4, DESKTOP, MESSAGE_ROOT, new | 1, new | 1 << 40] {
        assert!(state.windows.get(wrong).is_err(), "{wrong:x}");
    }
}

#[test]
fn a_filter_of_a_window_takes_in_its_children() {
    let (mut state, one, _) = two();
    let parent = window(&mut state, one, DESKTOP);
    let child = window(&mut state, one, parent);
    let other = window(&mut state, one, DESKTOP);
    for window in [other, child, 0, parent] {
        post(&mut state, one, window);
    }
    let filter = Filter {
        window: Some(parent),
        ..all()
    };
    let mut order = Vec::new();
    while let Some(found) = state.next(one, &filter, true) {
        order.push(found.window);
    }
    assert_eq!(order, [child, parent]);
}

#[test]
fn two_threads_can_send_to_each_other() {
    let (mut state, one, other) = two();
    let mine = window(&mut state, one, MESSAGE_ROOT);
    let theirs = window(&mut state, other, MESSAGE_ROOT);
    let Ok(Route::There(to_them)) = state.send(one, what(theirs), How::Wait) else {
        panic!("it is theirs");
    };
    let Ok(Route::There(to_me)) = state.send(other, what(mine), How::Wait) else {
        panic!("it is mine");
    };
    // Each works on what the other has sent while it waits.
    let Some(Task::Receive(first, _)) = state.next_task(one) else {
        panic!("it was sent");
    };
    let Some(Task::Receive(second, _)) = state.next_task(other) else {
        panic!("it was sent");
    };
    assert_eq!((first, second), (to_me, to_them));
    state.finish(one, to_me, 5);
    state.finish(other, to_them, 6);
    assert_eq!(state.take_reply(to_me), Some(Ok(5)));
    assert_eq!(state.take_reply(to_them), Some(Ok(6)));
    assert_eq!(state.sends.len(), 0);
}

#[test]
fn what_was_sent_to_what_is_gone_is_lost() {
    let (mut state, one, other) = two();
    let window_of_other = window(&mut state, other, MESSAGE_ROOT);
    let sent = |state: &mut State, window| match state.send(one, what(window), How::Wait) {
        Ok(Route::There(key)) => key,
        route => panic!("{route:?}"),
    };
    let to_window = sent(&mut state, window_of_other);
    state.remove_window(window_of_other);
    assert!(
        state
            .take_reply(to_window)
            .is_some_and(|reply| reply.is_err())
    );
    let another = window(&mut state, other, MESSAGE_ROOT);
    let to_thread = sent(&mut state, another);
    assert!(state.next_task(other).is_some());
    state.unseat(other);
    assert!(
        state
            .take_reply(to_thread)
            .is_some_and(|reply| reply.is_err())
    );
    assert_eq!(state.sends.len(), 0);
}

#[test]
fn nobody_is_woken_who_does_not_sleep() {
    let (mut state, one, _) = two();
    let want = Want {
        new: QS_POSTMESSAGE,
        present: 0,
        reply: None,
    };
    let now = Instant::now();
    state.prepare_to_sleep(one, want, now).unwrap();
    post(&mut state, one, 0);
    assert!(state.seats.get(one).unwrap().is_ready);
    // Who has looked and sleeps again is not woken by what it has seen.
    assert!(state.next(one, &all(), false).is_some());
    state.prepare_to_sleep(one, want, now).unwrap();
    assert!(!state.seats.get(one).unwrap().is_ready);
}
