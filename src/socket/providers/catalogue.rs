//! The catalogue: what the user has installed, with the protocols of this library.

use super::categories;
use crate::abi::errors::{WSAEINVAL, WSAENOBUFS, WSANO_RECOVERY};
use crate::abi::protocols::{LAYERED_PROTOCOL, MAX_PROTOCOL_CHAIN};
use crate::abi::types::{DWORD, GUID};
use crate::convert::catalogue::{Entry, Info, Installed};
use crate::convert::protocols::{CATALOGUE, PROVIDER};
use crate::error::{Error, Result, fail};
use crate::ffi::protocol_info::description;
use crate::runtime::catalogues;
use crate::runtime::fork::{Hold, Registration};
use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Where this library is as a provider: `LoadLibrary` finds it by this name.
pub(crate) const BASE_PATH: &str = r"%SystemRoot%\system32\mswsock.dll";

/// How many entries the catalogue has at most.
const MOST_ENTRIES: usize = 1024;

/// What this process knows.
#[derive(Debug)]
struct Known {
    entries: Arc<Vec<Entry>>,
    /// The numbers of the chains whose layers this process may not have.
    forbidden: Vec<DWORD>,
}

static KNOWN: Mutex<Option<Known>> = Mutex::new(None);

static REGISTERED: Registration = Registration::new("provider catalogue");

impl Hold for MutexGuard<'static, Option<Known>> {}

/// It is replaced in one step, so a panic under the lock does no harm.
fn lock() -> MutexGuard<'static, Option<Known>> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn what_is_known() -> MutexGuard<'static, Option<Known>> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

/// Whether that has entries that are not this library's: one word for those who make sockets.
static HAS_LAYERS: AtomicBool = AtomicBool::new(false);

/// Whether anything is installed, as far as this process knows.
pub(crate) fn has_layers() -> bool {
    HAS_LAYERS.load(Relaxed)
}

/// Of which categories the layers of this process may be, once it has begun; `None` inside for any.
static PERMITTED: OnceLock<Option<DWORD>> = OnceLock::new();

/// Whether this process may have the layers of the entry `number`.
pub(crate) fn is_permitted(number: DWORD) -> bool {
    let known = what_is_known();
    let forbids = |known: &Known| known.forbidden.contains(&number);
    !known.as_ref().is_some_and(forbids)
}

/// Every entry in order, as this process knows them.
pub(crate) fn known() -> Arc<Vec<Entry>> {
    let known = what_is_known();
    let entries = known.as_ref().map(|known| Arc::clone(&known.entries));
    drop(known);
    entries.unwrap_or_else(|| Arc::new(merged(Installed::default())))
}

/// Reads the catalogue for a process that begins: what is permitted to it stays what it is now.
///
/// # Errors
///
/// As of [`refresh`].
pub(crate) fn begin() -> Result<()> {
    let installed = installed()?;
    PERMITTED.get_or_init(|| categories::own(&installed));
    adopt(installed);
    Ok(())
}

/// What the catalogue says now.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged.
pub(super) fn installed() -> Result<Installed> {
    catalogues::installed()
}

/// Reads the catalogue anew, for this process.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged.
pub(crate) fn refresh() -> Result<Arc<Vec<Entry>>> {
    installed().map(adopt)
}

/// From now on this is what the process knows.
fn adopt(installed: Installed) -> Arc<Vec<Entry>> {
    let has_layers = !installed.entries.is_empty();
    let forbidden = match PERMITTED.get() {
        Some(Some(permitted)) => categories::forbidden(&installed, *permitted),
        _ => Vec::new(),
    };
    let entries = Arc::new(merged(installed));
    *what_is_known() = Some(Known {
        entries: Arc::clone(&entries),
        forbidden,
    });
    HAS_LAYERS.store(has_layers, Relaxed);
    entries
}

/// The protocols of this library and those that are installed, in order.
pub(super) fn merged(installed: Installed) -> Vec<Entry> {
    let own = CATALOGUE.iter().map(|protocol| Entry {
        info: description(protocol),
        path: BASE_PATH.to_owned(),
    });
    let mut entries: Vec<Entry> = own.chain(installed.entries).collect();
    let place = |entry: &Entry| {
        let same = |id: &DWORD| *id == entry.info.dwCatalogEntryId;
        let place = installed.order.iter().position(same);
        place.unwrap_or(usize::MAX)
    };
    entries.sort_by_key(place);
    entries
}

/// Changes what is installed, while nobody else does.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged or cannot be written, `WSAENOBUFS` when there is no room, and
/// those of `change`: then nothing is changed.
pub(super) fn change(change: impl FnOnce(&mut Installed) -> Result<()>) -> Result<()> {
    catalogues::change(change)?;
    refresh().map(drop)
}

/// Installs the provider `id` in the file `path`, with its protocols, which get numbers.
///
/// # Errors
///
/// `WSAEINVAL` when there is no protocol or a chain is too long; `WSANO_RECOVERY` when the provider is there
/// already; `WSAENOBUFS` when there are too many; those of [`change`].
pub(crate) fn install(id: GUID, path: &str, protocols: &[Info]) -> Result<()> {
    check(protocols)?;
    change(|installed| {
        if id == PROVIDER || of(installed, id).next().is_some() {
            return fail(WSANO_RECOVERY);
        }
        add(installed, id, path, protocols).map(drop)
    })
}

/// Replaces what the provider `id` has installed.
///
/// # Errors
///
/// As of [`install`], and `WSAEINVAL` when it is not there.
pub(crate) fn update(id: GUID, path: &str, protocols: &[Info]) -> Result<()> {
    check(protocols)?;
    change(|installed| {
        let numbers: Vec<DWORD> = of(installed, id)
            .map(|entry| entry.info.dwCatalogEntryId)
            .collect();
        if numbers.is_empty() {
            return fail(WSAEINVAL);
        }
        if numbers.len() != protocols.len() {
            let categories = installed.categories.clone();
            remove_from(installed, id);
            installed.categories = categories;
            return add(installed, id, path, protocols).map(drop);
        }
        // As many as before keep their numbers: chains may name them.
        let mut news = numbers.iter().zip(protocols);
        for entry in &mut installed.entries {
            if entry.info.ProviderId == id
                && let Some((number, info)) = news.next()
            {
                *entry = made(id, path, info, *number);
            }
        }
        Ok(())
    })
}

/// Takes the provider `id` out.
///
/// # Errors
///
/// `WSAEINVAL` when it is not there; those of [`change`].
pub(crate) fn deinstall(id: GUID) -> Result<()> {
    change(|installed| {
        if of(installed, id).next().is_none() {
            return fail(WSAEINVAL);
        }
        remove_from(installed, id);
        Ok(())
    })
}

/// Orders the catalogue as `order` says.
///
/// # Errors
///
/// `WSAEINVAL` unless each entry is named once.
pub(crate) fn write_order(order: &[DWORD]) -> Result<()> {
    change(|installed| {
        let mut numbers = numbers(installed);
        let mut asked = order.to_vec();
        numbers.sort_unstable();
        asked.sort_unstable();
        if numbers != asked {
            return fail(WSAEINVAL);
        }
        order.clone_into(&mut installed.order);
        Ok(())
    })
}

fn check(protocols: &[Info]) -> Result<()> {
    let possible = LAYERED_PROTOCOL..=MAX_PROTOCOL_CHAIN;
    let good = |info: &Info| possible.contains(&info.ProtocolChain.ChainLen);
    if protocols.is_empty() || !protocols.iter().all(good) {
        return fail(WSAEINVAL);
    }
    Ok(())
}

pub(super) fn of(installed: &Installed, id: GUID) -> impl Iterator<Item = &Entry> {
    let same = move |entry: &&Entry| entry.info.ProviderId == id;
    installed.entries.iter().filter(same)
}

/// The numbers of all entries, in order.
fn numbers(installed: &Installed) -> Vec<DWORD> {
    let entries = merged(installed.clone());
    entries
        .iter()
        .map(|entry| entry.info.dwCatalogEntryId)
        .collect()
}

fn remove_from(installed: &mut Installed, id: GUID) {
    installed
        .entries
        .retain(|entry| entry.info.ProviderId != id);
    installed.categories.retain(|(provider, _)| *provider != id);
    let numbers = numbers(installed);
    installed.order.retain(|number| numbers.contains(number));
}

/// Adds protocols of a provider at the end; answers their numbers.
///
/// # Errors
///
/// `WSAENOBUFS` when there are too many.
pub(super) fn add(
    installed: &mut Installed,
    id: GUID,
    path: &str,
    protocols: &[Info],
) -> Result<Vec<DWORD>> {
    let mut order = numbers(installed);
    if order.len().saturating_add(protocols.len()) > MOST_ENTRIES {
        return fail(WSAENOBUFS);
    }
    let mut numbers = Vec::new();
    for info in protocols {
        let last = order.iter().copied().max().unwrap_or_default();
        let number = last.checked_add(1).ok_or(Error(WSAENOBUFS))?;
        order.push(number);
        numbers.push(number);
        installed.entries.push(made(id, path, info, number));
    }
    installed.order = order;
    Ok(numbers)
}

fn made(id: GUID, path: &str, info: &Info, number: DWORD) -> Entry {
    Entry {
        info: Info {
            ProviderId: id,
            dwCatalogEntryId: number,
            ..*info
        },
        path: path.to_owned(),
    }
}
