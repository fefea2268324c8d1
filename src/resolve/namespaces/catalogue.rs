//! The catalogue of name spaces: what the user has installed, with those of this library.

use crate::abi::errors::{WSA_NOT_ENOUGH_MEMORY, WSAEINVAL, WSANO_RECOVERY};
use crate::abi::types::{DWORD, GUID};
use crate::convert::name_space_catalogue::{Entry, Installed};
use crate::convert::namespaces::{OWN, Space};
use crate::error::{Result, fail};
use crate::runtime::catalogues;
use crate::runtime::fork::{Hold, Registration};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many providers there are at most.
const MOST: usize = 1024;

/// What this process knows.
static KNOWN: Mutex<Option<Arc<Vec<Entry>>>> = Mutex::new(None);
static REGISTERED: Registration = Registration::new("name spaces");

impl Hold for MutexGuard<'static, Option<Arc<Vec<Entry>>>> {}

/// It is replaced in a single step.
fn lock() -> MutexGuard<'static, Option<Arc<Vec<Entry>>>> {
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Every provider in order, as this process knows them.
pub(crate) fn known() -> Arc<Vec<Entry>> {
    REGISTERED.ensure(|| Box::new(lock()));
    let known = lock().clone();
    known.unwrap_or_else(|| Arc::new(merged(&Installed::default())))
}

/// The providers that are asked of the name space `number`, or the one with `id`, in order.
pub(crate) fn meant(number: DWORD, id: Option<GUID>) -> Vec<Entry> {
    let known = known();
    let is_meant = |entry: &&Entry| entry.is_active && entry.provider.is_meant(number, id);
    known.iter().filter(is_meant).cloned().collect()
}

/// The provider `id`, if there is one and it is asked.
pub(crate) fn provider(id: GUID) -> Option<Entry> {
    meant(0, Some(id)).pop()
}

/// Those that the user has installed and are asked.
pub(crate) fn installed() -> Vec<Entry> {
    let mut all = meant(0, None);
    all.retain(|entry| entry.provider.space == Space::Installed);
    all
}

/// Whether the user has installed any, as far as this process knows.
pub(crate) fn has_installed() -> bool {
    let is_installed = |entry: &Entry| entry.provider.space == Space::Installed;
    known().iter().any(is_installed)
}

/// Reads the catalogue anew, for this process.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged.
pub(crate) fn refresh() -> Result<Arc<Vec<Entry>>> {
    let entries = Arc::new(merged(&catalogues::installed()?));
    REGISTERED.ensure(|| Box::new(lock()));
    *lock() = Some(Arc::clone(&entries));
    Ok(entries)
}

/// The providers of this library and those that are installed, in order.
fn merged(installed: &Installed) -> Vec<Entry> {
    let own = OWN.iter().map(|(provider, name)| Entry {
        provider: *provider,
        name: (*name).to_owned(),
        version: 0,
        is_active: !installed.disabled.contains(&provider.id),
        path: String::new(),
        specific: Vec::new(),
    });
    let mut entries: Vec<Entry> = own.chain(installed.entries.iter().cloned()).collect();
    let place = |entry: &Entry| {
        let place = installed
            .order
            .iter()
            .position(|id| *id == entry.provider.id);
        place.unwrap_or(usize::MAX)
    };
    entries.sort_by_key(place);
    entries
}

/// Changes what is installed, while nobody else does.
///
/// # Errors
///
/// `WSANO_RECOVERY` when the file is damaged or cannot be written, `WSA_NOT_ENOUGH_MEMORY` when there is no
/// room, and those of `change`: then nothing is changed.
fn change(change: impl FnOnce(&mut Installed) -> Result<()>) -> Result<()> {
    catalogues::change(change)?;
    refresh().map(drop)
}

/// Installs a provider, behind all others.
///
/// # Errors
///
/// `WSANO_RECOVERY` when it is there already; `WSA_NOT_ENOUGH_MEMORY` when there are too many; those of
/// [`change`].
pub(crate) fn install(entry: Entry) -> Result<()> {
    change(|installed| add(installed, entry))
}

fn add(installed: &mut Installed, entry: Entry) -> Result<()> {
    let mut order = order(installed);
    if order.contains(&entry.provider.id) {
        return fail(WSANO_RECOVERY);
    }
    if order.len() >= MOST {
        return fail(WSA_NOT_ENOUGH_MEMORY);
    }
    order.push(entry.provider.id);
    installed.order = order;
    installed.entries.push(entry);
    Ok(())
}

/// Takes the provider `id` out.
///
/// # Errors
///
/// `WSAEINVAL` when it is not installed; those of [`change`].
pub(crate) fn uninstall(id: GUID) -> Result<()> {
    change(|installed| {
        let before = installed.entries.len();
        installed.entries.retain(|entry| entry.provider.id != id);
        installed.order.retain(|known| *known != id);
        if installed.entries.len() == before {
            fail(WSAEINVAL)
        } else {
            Ok(())
        }
    })
}

/// Has the provider `id` asked, or not asked.
///
/// # Errors
///
/// `WSAEINVAL` when there is none; those of [`change`].
pub(crate) fn enable(id: GUID, is_active: bool) -> Result<()> {
    change(|installed| {
        let mut entries = installed.entries.iter_mut();
        if let Some(entry) = entries.find(|entry| entry.provider.id == id) {
            entry.is_active = is_active;
            return Ok(());
        }
        if !OWN.iter().any(|(own, _)| own.id == id) {
            return fail(WSAEINVAL);
        }
        installed.disabled.retain(|known| *known != id);
        if !is_active {
            installed.disabled.push(id);
        }
        Ok(())
    })
}

/// Orders the catalogue.
///
/// # Errors
///
/// `WSAEINVAL` unless each provider is named once; those of [`change`].
pub(crate) fn write_order(wanted: &[GUID]) -> Result<()> {
    change(|installed| {
        let known = order(installed);
        let is_each = known.iter().all(|id| wanted.contains(id));
        if wanted.len() != known.len() || !is_each {
            return fail(WSAEINVAL);
        }
        wanted.clone_into(&mut installed.order);
        Ok(())
    })
}

/// All providers in order.
fn order(installed: &Installed) -> Vec<GUID> {
    let entries = merged(installed);
    entries.iter().map(|entry| entry.provider.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::convert::catalogues::Catalogue;
    use crate::convert::namespaces::Provider;
    use crate::runtime::catalogues::{change_at, read};
    use crate::sys::process;
    use crate::sys::stores::{Scratch, Store};

    fn entry(number: u32) -> Entry {
        let id = GUID {
            Data1: number,
            ..GUID::default()
        };
        Entry {
            provider: Provider {
                space: Space::Installed,
                id,
                number,
            },
            name: "name".to_owned(),
            version: 1,
            is_active: true,
            path: "path".to_owned(),
            specific: Vec::new(),
        }
    }

    fn installed_in(scratch: &Scratch) -> Vec<u32> {
        let store = Store::open(scratch.path()).unwrap();
        let installed: Installed = read(&store).unwrap();
        let entries = installed.entries.iter();
        entries.map(|entry| entry.provider.number).collect()
    }

    #[test]
    fn each_is_installed_once_and_comes_last() {
        let scratch = Scratch::new();
        for number in [5, 4] {
            let added = change_at(scratch.path(), |installed| add(installed, entry(number)));
            assert_eq!(added, Ok(()));
        }
        let again = change_at(scratch.path(), |installed| add(installed, entry(5)));
        assert_eq!(again, fail(WSANO_RECOVERY));
        assert_eq!(installed_in(&scratch), [5, 4]);
        let store = Store::open(scratch.path()).unwrap();
        let all = merged(&read(&store).unwrap());
        let numbers: Vec<u32> = all.iter().map(|entry| entry.provider.number).collect();
        assert_eq!(numbers[OWN.len()..], [5, 4]);
    }

    #[test]
    fn damage_is_told_and_left_as_it_is() {
        let scratch = Scratch::new();
        change_at(scratch.path(), |installed| add(installed, entry(5))).unwrap();
        let file = scratch.path().join(Installed::FILE);
        let text = std::fs::read_to_string(&file).unwrap();
        for damaged in [
            text.replace("path", "pat"),
            String::new(),
            "\u{0}".to_owned(),
        ] {
            std::fs::write(&file, &damaged).unwrap();
            let added = change_at(scratch.path(), |installed| add(installed, entry(6)));
            assert_eq!(added, fail(WSANO_RECOVERY));
            assert_eq!(std::fs::read_to_string(&file).unwrap(), damaged);
        }
        std::fs::write(&file, text).unwrap();
        assert_eq!(installed_in(&scratch), [5]);
    }

    #[test]
    fn who_dies_while_it_changes_leaves_what_was_before() {
        let scratch = Scratch::new();
        change_at(scratch.path(), |installed| add(installed, entry(5))).unwrap();
        assert!(process::holds_in_child(|| {
            // It ends while it has the turn.
            let dies = |_: &mut Installed| -> Result<()> { process::end(0) };
            change_at(scratch.path(), dies).is_ok()
        }));
        assert_eq!(installed_in(&scratch), [5]);
        let added = change_at(scratch.path(), |installed| add(installed, entry(6)));
        assert_eq!(added, Ok(()));
        assert_eq!(installed_in(&scratch), [5, 6]);
    }
}
