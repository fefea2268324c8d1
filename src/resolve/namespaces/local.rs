//! The local name space: services that processes of this user have registered.
//!
//! They are in one file, with whose they are. A service is there as long as the process lives that
//! registered it: whoever reads passes over those of others, and whoever writes leaves them out. When
//! several processes register addresses of one service, each has a record of its own.

use super::query::Asked;
use super::refusal;
use crate::abi::errors::{WSAEALREADY, WSANO_DATA, WSASERVICE_NOT_FOUND};
use crate::abi::types::GUID;
use crate::convert::services::{Record, Route, Service, services_from_bytes, services_to_bytes};
use crate::error::{Error, Result, fail};
use crate::runtime::fork::{self, Hold, Registration};
use crate::sys::stores::{self, Mark, Store, Turn};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The file with the services.
pub(super) const FILE: &str = "services";

/// What is done with a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// It is offered.
    Register,
    /// It is offered, unless it is already.
    RegisterNew,
    /// It is offered no more, but remembered.
    Deregister,
    /// It is forgotten.
    Delete,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) services: Vec<Service>,
    /// Whether there is one of that name that is not as wanted, or not offered.
    pub(crate) without_data: bool,
}

impl Found {
    /// The services.
    ///
    /// # Errors
    ///
    /// When there is none: `WSANO_DATA` if only what is known of it is not what is wanted;
    /// `WSASERVICE_NOT_FOUND`.
    pub(crate) fn services(self) -> Result<Vec<Service>> {
        match self {
            Self { services, .. } if !services.is_empty() => Ok(services),
            Self {
                without_data: true, ..
            } => fail(WSANO_DATA),
            Self { .. } => fail(WSASERVICE_NOT_FOUND),
        }
    }
}

/// By what this process is known to the others, since it first registered something.
struct Own {
    /// Which of the processes that forks made.
    generation: usize,
    mark: Mark,
}

static OWN: Mutex<Option<Own>> = Mutex::new(None);
static REGISTERED: Registration = Registration::new("own mark");

impl Hold for MutexGuard<'static, Option<Own>> {
    fn forget_other_threads(&mut self) {
        // The mark is the parent's.
        **self = None;
    }
}

fn own() -> MutexGuard<'static, Option<Own>> {
    REGISTERED.ensure(|| Box::new(own()));
    // It is replaced in a single step.
    OWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The name of this process's mark, which is made the first time.
fn own_mark(turn: &Turn<'_>) -> Result<String> {
    let mut own = own();
    let generation = fork::generation();
    if let Some(known) = own.as_ref().filter(|own| own.generation == generation) {
        return Ok(known.mark.name().to_owned());
    }
    let mark = turn.mark().map_err(refusal)?;
    let name = mark.name().to_owned();
    *own = Some(Own { generation, mark });
    Ok(name)
}

/// The name of this process's mark, if it has one.
pub(super) fn known_mark() -> Option<String> {
    own().as_ref().map(|own| own.mark.name().to_owned())
}

/// Registers `service`, or takes it out; with `some_routes` only the routes that it has.
///
/// # Errors
///
/// `WSASERVICE_NOT_FOUND` when what is to be taken out is not there; `WSAEALREADY` when what is to be
/// new is not; `WSAEACCES` and `WSA_NOT_ENOUGH_MEMORY` when the services cannot be written. Then nothing has changed.
pub(crate) fn set(service: Service, operation: Operation, some_routes: bool) -> Result<()> {
    let store = Store::open(&stores::fleeting()).map_err(refusal)?;
    let set = |turn: &Turn<'_>| set_in(&store, turn, own_mark, service, operation, some_routes);
    store.in_turn(set).map_err(refusal)?
}

/// What `asked` is looking for.
///
/// # Errors
///
/// `WSAEACCES` when somebody else may write to where the services are.
pub(crate) fn find(asked: &Asked) -> Result<Found> {
    find_in(&stores::fleeting(), known_mark().as_deref(), asked)
}

/// The service `name` of `class`, as it was registered.
///
/// # Errors
///
/// `WSASERVICE_NOT_FOUND`; as of [`find`].
pub(crate) fn named(class: GUID, name: &str) -> Result<Service> {
    let asked = Asked {
        class,
        name: Some(name.to_owned()),
        version: None,
        protocols: Vec::new(),
        text: None,
        flags: 0,
    };
    let found = find(&asked)?.services()?;
    found.into_iter().next().ok_or(Error(WSASERVICE_NOT_FOUND))
}

/// The records of processes that live. A file that is damaged has none.
fn living(store: &Store, own: Option<&str>) -> Result<Vec<Record>> {
    let bytes = store.read(FILE).map_err(refusal)?.unwrap_or_default();
    let mut records = services_from_bytes(&bytes).unwrap_or_default();
    let mut known: Vec<(String, bool)> = Vec::new();
    records.retain(|record| {
        let owner = &record.owner;
        if let Some((_, lives)) = known.iter().find(|(name, _)| name == owner) {
            return *lives;
        }
        // To look at its own mark would lose this process the lock on it.
        let lives = own == Some(owner) || is_mark(owner) && store.is_alive(owner);
        known.push((owner.clone(), lives));
        lives
    });
    Ok(records)
}

/// Whether a file may say that this is somebody's mark: no path.
fn is_mark(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn set_in(
    store: &Store,
    turn: &Turn<'_>,
    own: impl FnOnce(&Turn<'_>) -> Result<String>,
    service: Service,
    operation: Operation,
    some_routes: bool,
) -> Result<()> {
    // Who only takes something out needs no mark.
    let own = match operation {
        Operation::Register | Operation::RegisterNew => Some(own(turn)?),
        Operation::Deregister | Operation::Delete => known_mark(),
    };
    let own = own.unwrap_or_default();
    let mut records = living(store, Some(&own))?;
    change(&mut records, own.clone(), service, operation, some_routes)?;
    turn.replace(FILE, &services_to_bytes(&records))
        .map_err(refusal)?;
    // What is left there of others is only untidy.
    _ = turn.sweep(&own);
    Ok(())
}

/// Does with the records what the table of `WSASetService` says.
fn change(
    records: &mut Vec<Record>,
    owner: String,
    service: Service,
    operation: Operation,
    some_routes: bool,
) -> Result<()> {
    let key = (service.class, service.name.clone());
    let is_meant = |record: &Record| record.service.is(key.0, &key.1);
    let known = records
        .iter()
        .any(|record| is_meant(record) && record.offered);
    if operation == Operation::RegisterNew && known {
        return fail(WSAEALREADY);
    }
    if matches!(operation, Operation::Register | Operation::RegisterNew) {
        if some_routes {
            add(records, owner, service);
        } else {
            records.retain(|record| !is_meant(record));
            records.push(Record {
                owner,
                offered: true,
                service,
            });
        }
        return Ok(());
    }
    if !records.iter().any(is_meant) {
        return fail(WSASERVICE_NOT_FOUND);
    }
    for record in records.iter_mut().filter(|record| is_meant(record)) {
        let is_given = |route: &Route| service.routes.contains(route);
        record
            .service
            .routes
            .retain(|route| some_routes && !is_given(route));
    }
    let mut meant = records.iter().filter(|record| is_meant(record));
    if meant.all(|record| record.service.routes.is_empty()) {
        match operation {
            Operation::Delete => records.retain(|record| !is_meant(record)),
            _ => records
                .iter_mut()
                .filter(|record| is_meant(record))
                .for_each(|record| record.offered = false),
        }
    }
    Ok(())
}

/// Adds the routes of `service` to those of its owner.
fn add(records: &mut Vec<Record>, owner: String, service: Service) {
    let mut meant = records.iter_mut();
    let known = meant
        .find(|record| record.owner == owner && record.service.is(service.class, &service.name));
    let Some(record) = known else {
        records.push(Record {
            owner,
            offered: true,
            service,
        });
        return;
    };
    let mut routes = core::mem::take(&mut record.service.routes);
    for route in &service.routes {
        if !routes.contains(route) {
            routes.push(route.clone());
        }
    }
    record.service = Service { routes, ..service };
    record.offered = true;
}

/// One service for all records of it, with all their routes; else as the newest says.
fn merged(records: Vec<Record>) -> Vec<Service> {
    let mut services: Vec<Service> = Vec::new();
    for Record { service, .. } in records {
        let is_same = |other: &&mut Service| other.is(service.class, &service.name);
        if let Some(known) = services.iter_mut().find(is_same) {
            let mut routes = core::mem::take(&mut known.routes);
            routes.extend(service.routes.iter().cloned());
            *known = Service { routes, ..service };
        } else {
            services.push(service);
        }
    }
    services
}

fn find_in(folder: &Path, own: Option<&str>, asked: &Asked) -> Result<Found> {
    let Some(store) = Store::existing(folder).map_err(refusal)? else {
        return Ok(Found::default());
    };
    let mut records = living(&store, own)?;
    records.retain(|record| match asked.name.as_deref() {
        None | Some("*") => record.service.class == asked.class,
        Some(name) => record.service.is(asked.class, name),
    });
    let named = !records.is_empty();
    records.retain(|record| record.offered);
    let mut services = merged(records);
    services.retain_mut(|service| {
        let version = asked
            .version
            .is_none_or(|wanted| wanted.admits(service.version));
        let reachable = !service.routes.is_empty();
        service.routes.retain(|route| asked.admits_route(route));
        version && (asked.protocols.is_empty() || reachable && !service.routes.is_empty())
    });
    let without_data = named && services.is_empty();
    Ok(Found {
        services,
        without_data,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::namespaces::{COMP_EQUAL, LUP_RETURN_ALL};
    use crate::convert::services::Version;
    use crate::sys::process;
    use crate::sys::stores::Scratch;

    const CLASS: GUID = GUID {
        Data1: 7,
        Data2: 7,
        Data3: 7,
        Data4: [7; 8],
    };

    fn service(name: &str, routes: &[u8]) -> Service {
        let route = |port: &u8| Route {
            local: vec![*port],
            ..Route::default()
        };
        Service {
            class: CLASS,
            name: name.to_owned(),
            routes: routes.iter().map(route).collect(),
            ..Service::default()
        }
    }

    fn asked(name: Option<&str>) -> Asked {
        Asked {
            class: CLASS,
            name: name.map(str::to_owned),
            version: None,
            protocols: Vec::new(),
            text: None,
            flags: LUP_RETURN_ALL,
        }
    }

    /// The ports of the service `name`, as the process of the mark `own` sees them.
    fn ports(scratch: &Scratch, own: Option<&str>, name: &str) -> Result<Vec<u8>> {
        let found = find_in(scratch.path(), own, &asked(Some(name)))?.services()?;
        let routes = found.iter().flat_map(|service| &service.routes);
        Ok(routes.map(|route| route.local[0]).collect())
    }

    /// A folder with a service of a process with a mark of its own.
    fn with_service() -> (Scratch, Mark) {
        let scratch = Scratch::new();
        let store = Store::open(scratch.path()).unwrap();
        let mark = store
            .in_turn(|turn| {
                let mark = turn.mark().unwrap();
                let own = |_: &Turn<'_>| Ok(mark.name().to_owned());
                let service = service("one", &[1, 2]);
                set_in(&store, turn, own, service, Operation::Register, false).unwrap();
                mark
            })
            .unwrap();
        (scratch, mark)
    }

    #[test]
    fn a_folder_that_is_not_there_has_no_services() {
        let found = find_in(Scratch::new().path(), None, &asked(None));
        assert_eq!(found, Ok(Found::default()));
    }

    #[test]
    fn services_are_there_for_their_process_and_for_others() {
        let (scratch, mark) = with_service();
        assert_eq!(ports(&scratch, Some(mark.name()), "ONE"), Ok(vec![1, 2]));
        // A forked child is another process, which has nothing registered.
        assert!(process::holds_in_child(|| {
            ports(&scratch, None, "one") == Ok(vec![1, 2])
        }));
        let version = Some(Version {
            number: 1,
            how: COMP_EQUAL,
        });
        let found = find_in(
            scratch.path(),
            Some(mark.name()),
            &Asked {
                version,
                ..asked(Some("one"))
            },
        );
        assert_eq!(found.unwrap().services(), fail(WSANO_DATA));
    }

    #[test]
    fn a_service_goes_with_its_process() {
        let (scratch, mark) = with_service();
        drop(mark);
        assert_eq!(ports(&scratch, None, "one"), fail(WSASERVICE_NOT_FOUND));
    }

    #[test]
    fn a_child_does_not_keep_the_services_of_its_parent() {
        let scratch = Scratch::new();
        let registers = || {
            let store = Store::open(scratch.path()).unwrap();
            let register = |turn: &Turn<'_>| {
                let mark = turn.mark().unwrap();
                let own = |_: &Turn<'_>| Ok(mark.name().to_owned());
                let service = service("of a child", &[1]);
                set_in(&store, turn, own, service, Operation::Register, false).unwrap();
                mark
            };
            // The mark is left as a process leaves it that is killed.
            let mark = core::mem::ManuallyDrop::new(store.in_turn(register).unwrap());
            ports(&scratch, Some(mark.name()), "of a child") == Ok(vec![1])
        };
        assert!(process::holds_in_child(registers));
        let gone = ports(&scratch, None, "of a child");
        assert_eq!(gone, fail(WSASERVICE_NOT_FOUND));
    }

    #[test]
    fn damage_is_no_service_and_gives_way_to_the_next() {
        let (scratch, mark) = with_service();
        let file = scratch.path().join(FILE);
        let bytes = std::fs::read(&file).unwrap();
        for damaged in [&bytes[..bytes.len() / 2], b"", b"something else"] {
            std::fs::write(&file, damaged).unwrap();
            let gone = ports(&scratch, Some(mark.name()), "one");
            assert_eq!(gone, fail(WSASERVICE_NOT_FOUND));
        }
        let store = Store::open(scratch.path()).unwrap();
        let own = |_: &Turn<'_>| Ok(mark.name().to_owned());
        let set = |turn: &Turn<'_>| {
            set_in(
                &store,
                turn,
                own,
                service("two", &[3]),
                Operation::Register,
                true,
            )
        };
        assert_eq!(store.in_turn(set), Ok(Ok(())));
        assert_eq!(ports(&scratch, Some(mark.name()), "two"), Ok(vec![3]));
    }

    #[test]
    fn an_owner_is_no_path() {
        assert!(is_mark("12-00ff"));
        for other in ["../12-ff", "12/ff", "12-ff.", "ä"] {
            assert!(!is_mark(other));
        }
    }

    #[test]
    fn the_newest_says_what_a_service_of_several_is() {
        let mut records = Vec::new();
        for (owner, ports, version) in [("a", [1], 1), ("b", [2], 2)] {
            let version = Some(version);
            let service = Service {
                version,
                ..service("s", &ports)
            };
            change(
                &mut records,
                owner.to_owned(),
                service,
                Operation::Register,
                true,
            )
            .unwrap();
        }
        let services = merged(records);
        assert_eq!(services.len(), 1);
        assert_eq!(
            (services[0].version, services[0].routes.len()),
            (Some(2), 2)
        );
    }
}
