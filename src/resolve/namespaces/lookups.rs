//! Look-ups in the name spaces, from their beginning over each result to their end.
//!
//! The providers are asked one after the other, each only when the results of the one before have been
//! taken. What may have to ask the network does so on a thread of its own: whoever ends the look-up
//! meanwhile has its caller return at once, and what is found later is dropped.

use super::addresses::internet;
use super::changes::{self, Hearer, Subject};
use super::installed::Session;
use super::query::{Answer, Asked, Blob, Query};
use super::{dns, local, worst};
use crate::abi::errors::{
    WSA_E_CANCELLED, WSA_E_NO_MORE, WSA_INVALID_HANDLE, WSA_NOT_ENOUGH_MEMORY, WSAEFAULT,
    WSAEINVAL, WSAEOPNOTSUPP, WSAEWOULDBLOCK, WSASERVICE_NOT_FOUND,
};
use crate::abi::namespaces::{
    COMP_EQUAL, LUP_FLUSHPREVIOUS, LUP_RETURN_ADDR, LUP_RETURN_ALL, LUP_RETURN_BLOB,
    LUP_RETURN_COMMENT, LUP_RETURN_NAME, LUP_RETURN_QUERY_STRING, LUP_RETURN_TYPE,
    LUP_RETURN_VERSION,
};
use crate::abi::types::DWORD;
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::{Provider, Space};
use crate::convert::services::{Route, Service, Version};
use crate::error::{Error, Result, fail};
use crate::runtime::fork::{Hold, Registration};
use crate::sys::helper;
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// The name of the threads that look up.
const NAME: &str = "ws2 name space";

/// The number of the first look-up: beyond those of sockets, and no handle of another kind.
const FIRST: usize = 1 << 29;
/// Numbers are multiples of this, as handles are on Windows.
const STEP: usize = 4;

/// The number of a look-up, never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(pub(crate) usize);

/// The look-ups that have begun and not ended.
#[derive(Debug)]
struct Begun {
    lookups: BTreeMap<Number, Arc<Lookup>>,
    /// The number that is given out next.
    next: usize,
}

static BEGUN: Mutex<Begun> = Mutex::new(Begun {
    lookups: BTreeMap::new(),
    next: FIRST,
});
static REGISTERED: Registration = Registration::new("look-ups");

impl Hold for MutexGuard<'static, Begun> {
    fn forget_other_threads(&mut self) {
        // What a thread was asking for comes no more, and whoever held a look-up is not there.
        self.lookups.clear();
    }
}

fn begun() -> MutexGuard<'static, Begun> {
    REGISTERED.ensure(|| Box::new(begun()));
    // Each change is a single step, so that a panic leaves nothing half done.
    BEGUN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A look-up.
#[derive(Debug)]
struct Lookup {
    asked: Asked,
    /// What the only name space that can tell of changes had to say when the look-up began.
    at_first: Option<Subject>,
    /// How many providers are asked.
    providers: usize,
    /// The look-ups of those that are installed.
    sessions: Vec<Arc<Session>>,
    progress: Mutex<Progress>,
    /// Something has been found, or the look-up has ended.
    changed: Condvar,
}

/// Who tells results.
#[derive(Clone, Debug)]
enum Source {
    /// One of this library's own, which tells all at once.
    Own(Provider),
    /// One that is installed, which tells them one after the other.
    Installed(Arc<Session>),
}

impl Source {
    /// The look-up of an installed provider.
    fn session(&self) -> Option<&Arc<Session>> {
        match self {
            Self::Own(_) => None,
            Self::Installed(session) => Some(session),
        }
    }
}

/// How far a look-up is.
#[derive(Debug)]
struct Progress {
    /// Who has not told all.
    unasked: VecDeque<Source>,
    /// What has been found and not been taken.
    results: VecDeque<Answer>,
    /// Whether somebody is being asked.
    asking: bool,
    /// Whether anything has been found.
    found: bool,
    /// Why there is nothing, until something is found or that has been told.
    failure: Option<Error>,
    /// Whether the next result did not fit the last time.
    too_large: bool,
    /// Whether the look-up has ended.
    ended: bool,
}

/// Begins a look-up; `flags` are some of `LUP_…`.
///
/// # Errors
///
/// As of [`Query::judge`].
pub(crate) fn begin(query: Query, flags: DWORD) -> Result<Number> {
    let (sources, asked) = sources(query, flags)?;
    let at_first = match sources.as_slice() {
        [Source::Own(only)] if only.space == Space::Local => Some(Subject {
            before: local::find(&asked)?.services,
            asked: asked.clone(),
        }),
        _ => None,
    };
    let sessions = sources.iter().filter_map(Source::session);
    let lookup = Lookup {
        asked,
        at_first,
        providers: sources.len(),
        sessions: sessions.cloned().collect(),
        progress: Mutex::new(Progress {
            unasked: sources.into(),
            results: VecDeque::new(),
            asking: false,
            found: false,
            failure: None,
            too_large: false,
            ended: false,
        }),
        changed: Condvar::new(),
    };
    let mut begun = begun();
    let number = Number(begun.next);
    begun.next = begun.next.wrapping_add(STEP);
    begun.lookups.insert(number, Arc::new(lookup));
    Ok(number)
}

/// Who is asked, and what. Of several that are installed, those that do not take the question are passed over.
///
/// # Errors
///
/// As of [`Query::judge`]; when nobody takes the question, why.
fn sources(query: Query, flags: DWORD) -> Result<(Vec<Source>, Asked)> {
    let whole = query.clone();
    let (entries, asked) = query.judge(flags)?;
    let source = |entry: &Entry| match entry.provider.space {
        Space::Local | Space::Dns => Ok(Source::Own(entry.provider)),
        Space::Installed => {
            let session = Session::begin(entry, &whole, flags)?;
            Ok(Source::Installed(Arc::new(session)))
        }
    };
    let mut sources = Vec::new();
    let mut failure = None;
    for entry in &entries {
        match source(entry) {
            Ok(source) => sources.push(source),
            Err(error) => failure = Some(failure.map_or(error, |known| worst(known, error))),
        }
    }
    match failure {
        Some(error) if sources.is_empty() => Err(error),
        _ => Ok((sources, asked)),
    }
}

/// All that is found at once: by the first provider that finds something, or with `all` by every one.
///
/// # Errors
///
/// As of [`begin`]; of the failures of those that were asked the one that says most.
pub(crate) fn find(query: Query, flags: DWORD, all: bool) -> Result<Vec<Answer>> {
    let (sources, asked) = sources(query, flags)?;
    let mut answers = Vec::new();
    let mut failure = Error(WSASERVICE_NOT_FOUND);
    for source in &sources {
        let found = match source {
            Source::Own(provider) => ask(*provider, &asked),
            Source::Installed(session) => session.all(flags),
        };
        match found {
            Ok(found) => answers.extend(found),
            Err(error) => failure = worst(failure, error),
        }
        if !answers.is_empty() && !all {
            break;
        }
    }
    for session in sources.iter().filter_map(Source::session) {
        session.end();
    }
    if answers.is_empty() {
        Err(failure)
    } else {
        Ok(answers)
    }
}

/// What `provider`, one of this library's own, finds.
fn ask(provider: Provider, asked: &Asked) -> Result<Vec<Answer>> {
    match provider.space {
        Space::Dns => dns::find(provider, asked),
        Space::Local => {
            let services = local::find(asked)?.services()?;
            let answer = |service| Answer::registered(provider, service);
            Ok(services.into_iter().map(answer).collect())
        }
        // Nobody asks this of it.
        Space::Installed => fail(WSASERVICE_NOT_FOUND),
    }
}

fn get(number: Number) -> Result<Arc<Lookup>> {
    let lookup = begun().lookups.get(&number).map(Arc::clone);
    lookup.ok_or(Error(WSA_INVALID_HANDLE))
}

/// Whether there is a look-up of this number.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE` when there is not.
pub(crate) fn required(number: Number) -> Result<()> {
    get(number).map(drop)
}

/// Has `put` write the next result of a look-up, as the flags of beginning and now together want it.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE`; `WSA_E_CANCELLED` when the look-up is ended meanwhile; what the name space says
/// when there is no result; `WSA_E_NO_MORE` behind the last; what `put` answers: after `WSAEFAULT` the
/// result stays the next.
pub(crate) fn next(
    number: Number,
    flags: DWORD,
    put: impl FnOnce(&Answer) -> Result<()>,
) -> Result<()> {
    let lookup = get(number)?;
    let mut progress = lookup.progress();
    if flags & LUP_FLUSHPREVIOUS != 0 && core::mem::take(&mut progress.too_large) {
        progress.results.pop_front();
    }
    progress = lookup.advance(progress, flags)?;
    let Some(result) = progress.results.front() else {
        let failure = progress.failure.take();
        return Err(failure.unwrap_or(Error(WSA_E_NO_MORE)));
    };
    let wanted = result.restricted(&lookup.asked, flags);
    let put = put(&wanted);
    match put {
        Ok(()) => {
            progress.too_large = false;
            progress.results.pop_front();
        }
        Err(Error(code)) => progress.too_large = code == WSAEFAULT,
    }
    put
}

/// Ends a look-up: a call that waits for its next result returns.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE` when there is none of this number.
pub(crate) fn end(number: Number) -> Result<()> {
    let lookup = begun().lookups.remove(&number);
    lookup.ok_or(Error(WSA_INVALID_HANDLE))?.end();
    changes::end(number);
    Ok(())
}

/// Ends every look-up.
pub(crate) fn end_all() {
    let all = core::mem::take(&mut begun().lookups);
    for (number, lookup) in all {
        lookup.end();
        changes::end(number);
    }
}

/// The look-up of the provider that alone is asked, if it is one that is installed.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE`.
pub(crate) fn session(number: Number) -> Result<Option<Arc<Session>>> {
    let lookup = get(number)?;
    let only = lookup.sessions.first().filter(|_| lookup.providers == 1);
    Ok(only.cloned())
}

/// Whether what a look-up finds has changed since it began.
///
/// # Errors
///
/// `WSA_INVALID_HANDLE`; `WSAEINVAL` for a look-up in several name spaces, `WSAEOPNOTSUPP` for one that
/// does not know; `WSAEWOULDBLOCK` when nothing has changed.
pub(crate) fn changed(number: Number) -> Result<()> {
    if get(number)?.subject()?.has_changed()? {
        Ok(())
    } else {
        fail(WSAEWOULDBLOCK)
    }
}

/// Has somebody told when what a look-up finds is another than when it began: at once, if it is so already.
/// `hearer` is asked for when nothing else can be wrong.
///
/// # Errors
///
/// As of [`changed`] for the look-up; those of `hearer`; those of [`changes::add`].
pub(crate) fn notify(number: Number, hearer: impl FnOnce() -> Result<Hearer>) -> Result<()> {
    let lookup = get(number)?;
    let subject = lookup.subject()?.clone();
    changes::add(number, subject, hearer()?)?;
    if get(number).is_err() {
        // Whoever ended it may have found nothing to end.
        changes::end(number);
    }
    changes::tell();
    Ok(())
}

impl Lookup {
    fn progress(&self) -> MutexGuard<'_, Progress> {
        // Each change is a single step, so that a panic leaves nothing half done.
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What may change.
    ///
    /// # Errors
    ///
    /// As of [`changed`].
    fn subject(&self) -> Result<&Subject> {
        if self.providers > 1 {
            return fail(WSAEINVAL);
        }
        self.at_first.as_ref().ok_or(Error(WSAEOPNOTSUPP))
    }

    fn end(&self) {
        self.progress().ended = true;
        self.changed.notify_all();
        for session in &self.sessions {
            session.end();
        }
    }

    /// Asks until there is a result or nobody left to ask.
    ///
    /// # Errors
    ///
    /// `WSA_E_CANCELLED` when the look-up is ended.
    fn advance<'a>(
        self: &'a Arc<Self>,
        mut progress: MutexGuard<'a, Progress>,
        flags: DWORD,
    ) -> Result<MutexGuard<'a, Progress>> {
        loop {
            if progress.ended {
                return fail(WSA_E_CANCELLED);
            }
            if !progress.results.is_empty() {
                return Ok(progress);
            }
            if progress.asking {
                let waited = self.changed.wait(progress);
                progress = waited.unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let Some(source) = progress.unasked.pop_front() else {
                return Ok(progress);
            };
            progress.asking = true;
            drop(progress);
            match source {
                Source::Own(provider) => self.ask(provider),
                Source::Installed(session) => self.ask_installed(session, flags),
            }
            progress = self.progress();
        }
    }

    /// Has `provider` asked, here or on a thread for it.
    fn ask(self: &Arc<Self>, provider: Provider) {
        if provider.space == Space::Local || dns::is_quick(&self.asked) {
            self.take_in(ask(provider, &self.asked));
            return;
        }
        let lookup = Arc::clone(self);
        let started = helper::start(NAME, move || lookup.take_in(ask(provider, &lookup.asked)));
        if started.is_err() {
            self.take_in(fail(WSA_NOT_ENOUGH_MEMORY));
        }
    }

    /// Asks an installed provider for its next result.
    fn ask_installed(&self, session: Arc<Session>, flags: DWORD) {
        let found = session.next(flags & !LUP_FLUSHPREVIOUS);
        if matches!(found, Ok(Some(_))) {
            // There may be more.
            let source = Source::Installed(session);
            self.progress().unasked.push_front(source);
        }
        self.take_in(found.map(|answer| answer.into_iter().collect()));
    }

    /// Notes what a provider has found.
    fn take_in(&self, found: Result<Vec<Answer>>) {
        let mut progress = self.progress();
        progress.asking = false;
        match found {
            Ok(results) if results.is_empty() => {}
            Ok(results) => {
                progress.failure = None;
                progress.found = true;
                progress.results.extend(results);
            }
            Err(_) if progress.found => {}
            Err(error) => {
                let worse = progress.failure.map_or(error, |known| worst(known, error));
                progress.failure = self.is_missed(worse).then_some(worse);
            }
        }
        drop(progress);
        self.changed.notify_all();
    }

    /// Whether `error` is news to whoever asked: that a class has no services is none.
    fn is_missed(&self, error: Error) -> bool {
        let all = matches!(self.asked.name.as_deref(), None | Some("*"));
        !(all && error == Error(WSASERVICE_NOT_FOUND))
    }
}

impl Answer {
    /// A service that was registered.
    fn registered(provider: Provider, service: Service) -> Self {
        Self {
            provider,
            class: Some(service.class),
            name: Some(service.name),
            version: service.version.map(|number| Version {
                number,
                how: COMP_EQUAL,
            }),
            comment: service.comment,
            routes: service.routes.iter().map(usable).collect(),
            blob: service.blob.map(Blob::Bytes),
            context: None,
            protocols: Vec::new(),
            text: None,
            output_flags: 0,
        }
    }

    /// What of it the flags at the beginning and those of a call want. A call without any wish gets what
    /// was wanted at the beginning.
    fn restricted(&self, asked: &Asked, now: DWORD) -> Self {
        if self.provider.space == Space::Installed {
            // Its provider knows the flags.
            return self.clone();
        }
        let now = if now & LUP_RETURN_ALL == 0 {
            LUP_RETURN_ALL
        } else {
            now
        };
        let wanted = asked.flags & now;
        let is = |flag: DWORD| wanted & flag != 0;
        Self {
            provider: self.provider,
            class: self.class.filter(|_| is(LUP_RETURN_TYPE)),
            name: self.name.clone().filter(|_| is(LUP_RETURN_NAME)),
            version: self.version.filter(|_| is(LUP_RETURN_VERSION)),
            comment: self.comment.clone().filter(|_| is(LUP_RETURN_COMMENT)),
            routes: if is(LUP_RETURN_ADDR) {
                self.routes.clone()
            } else {
                Vec::new()
            },
            blob: self.blob.clone().filter(|_| is(LUP_RETURN_BLOB)),
            text: asked.text.clone().filter(|_| is(LUP_RETURN_QUERY_STRING)),
            context: None,
            protocols: Vec::new(),
            output_flags: self.output_flags,
        }
    }
}

/// A route with both its ends: services often register one, and one that stands for all addresses of
/// this machine. Clients here reach such a service by the loopback address.
pub(crate) fn usable(route: &Route) -> Route {
    let mut whole = route.clone();
    if whole.remote.is_empty() {
        whole.remote.clone_from(&route.local);
    }
    if let Some(reachable) = reachable(&whole.remote) {
        whole.remote = dns::bytes(&reachable);
    }
    if whole.local.is_empty() {
        whole.local = any(&whole.remote).unwrap_or_default();
    }
    whole
}

/// The loopback address for one that stands for all addresses.
fn reachable(address: &[u8]) -> Option<SocketAddr> {
    let mut address = internet(address)?;
    if !address.ip().is_unspecified() {
        return None;
    }
    match &mut address {
        SocketAddr::V4(v4) => v4.set_ip(Ipv4Addr::LOCALHOST),
        SocketAddr::V6(v6) => v6.set_ip(Ipv6Addr::LOCALHOST),
    }
    Some(address)
}

/// The address of the family of `address` to which a client binds that does not care.
fn any(address: &[u8]) -> Option<Vec<u8>> {
    Some(dns::bytes(&match internet(address)? {
        SocketAddr::V4(_) => SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => SocketAddrV6::new(Ipv6Addr::UNSPECIFIED, 0, 0, 0).into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::errors::WSANO_DATA;
    use crate::abi::namespaces::{NS_DNS, NS_LOCALNAME};
    use crate::abi::service_classes::{SVCID_INET_HOSTADDRBYNAME, SVCID_INET_SERVICEBYNAME};
    use crate::abi::types::GUID;
    use std::sync::mpsc;

    fn query(class: GUID, name: &str, space: DWORD) -> Query {
        Query {
            name: Some(name.to_owned()),
            class: Some(class),
            space,
            ..Query::default()
        }
    }

    /// The names of the results, until there are no more.
    fn names(number: Number) -> Vec<String> {
        let mut names = Vec::new();
        while next(number, 0, |answer| {
            names.push(answer.name.clone().unwrap_or_default());
            Ok(())
        })
        .is_ok()
        {}
        names
    }

    #[test]
    fn who_waits_for_a_result_returns_when_the_look_up_is_ended() {
        let query = query(SVCID_INET_HOSTADDRBYNAME, "localhost", NS_DNS);
        let number = begin(query, LUP_RETURN_ALL).unwrap();
        let lookup = get(number).unwrap();
        // Somebody is being asked, and does not answer.
        lookup.progress().asking = true;
        let (tell, told) = mpsc::channel();
        let waiting = std::thread::spawn(move || {
            tell.send(()).unwrap();
            next(number, 0, |_| Ok(()))
        });
        told.recv().unwrap();
        end(number).unwrap();
        let answer = waiting.join().unwrap();
        // It may have come too late to wait.
        assert!([fail(WSA_E_CANCELLED), fail(WSA_INVALID_HANDLE)].contains(&answer));
        // What is found now is dropped.
        lookup.take_in(fail(WSANO_DATA));
        assert_eq!(end(number), fail(WSA_INVALID_HANDLE));
        let progress = lookup.progress();
        assert_eq!(
            lookup.advance(progress, 0).err(),
            Some(Error(WSA_E_CANCELLED))
        );
    }

    #[test]
    fn every_result_comes_once_and_a_failure_only_without_any() {
        let ftp = query(SVCID_INET_SERVICEBYNAME, "ftp/tcp", 0);
        let number = begin(ftp, LUP_RETURN_NAME).unwrap();
        assert_eq!(names(number), ["ftp"]);
        assert_eq!(next(number, 0, |_| Ok(())), fail(WSA_E_NO_MORE));
        end(number).unwrap();
        let missing = query(SVCID_INET_SERVICEBYNAME, "no such service", 0);
        let number = begin(missing, LUP_RETURN_NAME).unwrap();
        assert_eq!(next(number, 0, |_| Ok(())), fail(WSASERVICE_NOT_FOUND));
        assert_eq!(next(number, 0, |_| Ok(())), fail(WSA_E_NO_MORE));
        end(number).unwrap();
    }

    #[test]
    fn a_result_that_was_not_taken_stays() {
        let query = query(SVCID_INET_SERVICEBYNAME, "ftp/tcp", NS_DNS);
        let number = begin(query, LUP_RETURN_NAME).unwrap();
        assert_eq!(next(number, 0, |_| fail(WSAEFAULT)), fail(WSAEFAULT));
        assert_eq!(names(number), ["ftp"]);
        end(number).unwrap();
    }

    #[test]
    fn changes_are_of_the_local_name_space() {
        for (space, error) in [
            (NS_LOCALNAME, WSAEWOULDBLOCK),
            (NS_DNS, WSAEOPNOTSUPP),
            (0, WSAEINVAL),
        ] {
            let query = query(SVCID_INET_SERVICEBYNAME, "ftp", space);
            let number = begin(query, LUP_RETURN_NAME).unwrap();
            assert_eq!(changed(number), fail(error));
            end(number).unwrap();
        }
    }

    #[test]
    fn routes_are_usable_at_both_ends() {
        let bytes = |text: &str| dns::bytes(&text.parse().unwrap());
        let service = Route {
            local: bytes("0.0.0.0:80"),
            ..Route::default()
        };
        let whole = usable(&service);
        assert_eq!(whole.local, bytes("0.0.0.0:80"));
        assert_eq!(whole.remote, bytes("127.0.0.1:80"));
        let client = Route {
            remote: bytes("[2001:db8::1]:80"),
            ..Route::default()
        };
        let whole = usable(&client);
        assert_eq!(whole.local, bytes("[::]:0"));
        assert_eq!(whole.remote, bytes("[2001:db8::1]:80"));
        let foreign = Route {
            local: vec![99, 0, 1],
            ..Route::default()
        };
        assert_eq!(usable(&foreign).remote, [99, 0, 1]);
    }
}
