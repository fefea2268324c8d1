//! The state of pools, without threads.

use super::*;
use crate::abi::win32::waits::{WAIT_OBJECT_0, WAIT_TIMEOUT};
use crate::kernel::timers::clock;

const TWO_PROCESSORS: usize = 2;

struct Fixture {
    state: State,
    pool: Key,
}

impl Fixture {
    fn new() -> Self {
        let mut state = State::new();
        let pool = state.add_pool(clock::slot());
        Self { state, pool }
    }

    fn item(&mut self, manner: Manner) -> Key {
        let call = PoolCall::nothing();
        self.state.add(self.pool, call, manner, None).unwrap()
    }

    fn submit(&mut self, item: Key) -> Need {
        self.state.submit(item, WAIT_OBJECT_0, TWO_PROCESSORS)
    }

    fn begin(&mut self) -> Option<(Key, Key)> {
        let run = self.state.begin(self.pool)?;
        Some((run.item, run.instance))
    }

    fn pool(&mut self) -> &mut Pool {
        self.state.pools.get_mut(self.pool).unwrap()
    }
}

const PLAIN: Manner = Manner {
    long: false,
    in_turn: false,
};
const LONG: Manner = Manner {
    long: true,
    in_turn: false,
};
const IN_TURN: Manner = Manner {
    long: false,
    in_turn: true,
};

#[test]
fn a_job_needs_a_thread_that_waits_or_a_new_one() {
    let mut pools = Fixture::new();
    let (short, long) = (pools.item(PLAIN), pools.item(LONG));
    assert!(matches!(pools.submit(short), Need::Thread(_)));
    assert!(matches!(pools.submit(short), Need::Thread(_)));
    assert!(
        matches!(pools.submit(short), Need::Look(_)),
        "as many as processors"
    );
    assert!(
        matches!(pools.submit(short), Need::Nothing),
        "somebody looks"
    );
    assert!(matches!(pools.submit(long), Need::Thread(_)));
    assert_eq!(pools.pool().threads, 3);
    while pools.begin().is_some() {}
    pools.pool().idle = 1;
    assert!(matches!(pools.submit(short), Need::Wake(_)));
    pools.pool().most = 3;
    assert!(
        matches!(pools.submit(long), Need::Nothing),
        "no more than allowed"
    );
}

#[test]
fn a_pool_that_does_not_get_on_has_one_thread_more() {
    let mut pools = Fixture::new();
    let pool = pools.pool;
    let item = pools.item(PLAIN);
    for _ in 0..4 {
        pools.submit(item);
    }
    assert!(pools.begin().is_some());
    assert_eq!(pools.state.look(pool, 0), Look::GetsOn(1));
    assert_eq!(pools.state.look(pool, 1), Look::Stands);
    assert_eq!(pools.pool().threads, 3);
    pools.pool().idle = 1;
    assert_eq!(
        pools.state.look(pool, 1),
        Look::GetsOn(1),
        "one is on its way"
    );
    pools.pool().idle = 0;
    while pools.begin().is_some() {}
    assert_eq!(pools.state.look(pool, 4), Look::Over);
    assert!(!pools.pool().is_watched);
}

#[test]
fn an_item_is_busy_until_its_last_callback_has_returned() {
    let mut pools = Fixture::new();
    let item = pools.item(PLAIN);
    assert!(!pools.state.is_busy(item));
    pools.submit(item);
    pools.submit(item);
    let (_, first) = pools.begin().unwrap();
    let (_, second) = pools.begin().unwrap();
    assert!(pools.state.finish(first).is_none());
    assert!(pools.state.is_busy(item));
    assert!(pools.state.disassociate(second).is_none());
    assert!(!pools.state.is_busy(item));
    assert!(pools.state.finish(second).is_none(), "that is counted once");
    assert!(!pools.state.is_busy(item));
}

#[test]
fn what_was_released_ends_when_it_is_done() {
    let mut pools = Fixture::new();
    let (idle, busy) = (pools.item(PLAIN), pools.item(PLAIN));
    assert!(pools.state.release(idle, None).is_some());
    pools.submit(busy);
    assert!(pools.state.release(busy, None).is_none());
    assert!(matches!(pools.submit(busy), Need::Nothing));
    let (_, instance) = pools.begin().unwrap();
    assert!(pools.begin().is_none(), "it was submitted once");
    assert!(pools.state.finish(instance).is_some());
    assert!(pools.state.item(busy).is_none());
}

#[test]
fn what_nobody_has_begun_can_be_taken_back() {
    let mut pools = Fixture::new();
    let (item, other) = (pools.item(PLAIN), pools.item(PLAIN));
    for _ in 0..3 {
        pools.submit(item);
    }
    pools.submit(other);
    let (_, instance) = pools.begin().unwrap();
    assert!(pools.state.cancel(item).is_none());
    assert!(pools.state.is_busy(item), "one is under way");
    pools.state.finish(instance);
    assert!(!pools.state.is_busy(item));
    assert_eq!(pools.begin().map(|(item, _)| item), Some(other));
}

#[test]
fn items_in_turn_let_others_pass() {
    let mut pools = Fixture::new();
    let (one, two, other) = (pools.item(IN_TURN), pools.item(IN_TURN), pools.item(PLAIN));
    for item in [one, two, other] {
        pools.submit(item);
    }
    let (first, instance) = pools.begin().unwrap();
    assert_eq!(first, one);
    assert_eq!(pools.begin().map(|(item, _)| item), Some(other));
    assert!(pools.begin().is_none(), "the second waits for the first");
    pools.state.finish(instance);
    assert_eq!(pools.begin().map(|(item, _)| item), Some(two));
}

#[test]
fn a_closed_pool_ends_with_its_last_item_and_thread() {
    let mut pools = Fixture::new();
    let pool = pools.pool;
    let item = pools.item(PLAIN);
    pools.submit(item);
    pools.state.close_pool(pool);
    assert!(!pools.state.is_over(pool));
    let (_, instance) = pools.begin().unwrap();
    pools.state.release(item, None);
    pools.state.finish(instance);
    assert!(pools.state.is_over(pool));
    assert!(pools.state.pools.get(pool).is_some(), "its thread is there");
    pools.state.lose_thread(pool);
    assert!(pools.state.pools.get(pool).is_none());
}

#[test]
fn a_callback_is_known_by_its_number_as_long_as_it_runs() {
    let mut pools = Fixture::new();
    let item = pools.item(PLAIN);
    pools.state.submit(item, WAIT_TIMEOUT, TWO_PROCESSORS);
    let run = pools.state.begin(pools.pool).unwrap();
    assert_eq!(run.report.code, WAIT_TIMEOUT);
    let number = Handle::of(run.instance).unwrap();
    assert_eq!(pools.state.instance(number), Some(run.instance));
    assert_eq!(pools.state.pool_of(run.instance), Some(pools.pool));
    pools.state.finish(run.instance);
    assert_eq!(pools.state.instance(number), None);
}

#[test]
fn a_forked_child_has_neither_threads_nor_jobs() {
    let mut pools = Fixture::new();
    let item = pools.item(PLAIN);
    pools.submit(item);
    pools.submit(item);
    pools.begin();
    pools.state.forget_threads();
    assert!(!pools.state.is_busy(item));
    assert!(pools.begin().is_none());
    assert!(matches!(pools.submit(item), Need::Thread(_)));
}

#[test]
fn groups_know_their_members() {
    let mut pools = Fixture::new();
    let group = pools.state.add_group();
    assert_ne!(group, pools.state.add_group());
    let call = PoolCall::nothing();
    let member = pools
        .state
        .add(pools.pool, call, PLAIN, Some(group))
        .unwrap();
    pools.item(PLAIN);
    let number = Handle::of(member).unwrap();
    pools.state.item(member).unwrap().handle = Some(number);
    assert_eq!(pools.state.members(group), [number]);
    pools.state.release(member, None);
    assert_eq!(pools.state.members(group), []);
}
