//! The categories of layers, and which of them a program may have.

use super::catalogue;
use crate::abi::errors::{WSAEINVALIDPROVIDER, WSANO_RECOVERY, WSASERVICE_NOT_FOUND};
use crate::abi::protocols::BASE_PROTOCOL;
use crate::abi::types::{DWORD, GUID};
use crate::convert::catalogue::{Application, Entry, Installed, may_have};
use crate::convert::{command_line, environment};
use crate::error::{Error, Result, fail};
use crate::sys;

/// Sets the categories of the provider `id`.
///
/// # Errors
///
/// `WSANO_RECOVERY` when it is not installed; those of `catalogue::change`.
pub(crate) fn set(id: GUID, categories: DWORD) -> Result<()> {
    catalogue::change(|installed| {
        if catalogue::of(installed, id).next().is_none() {
            return fail(WSANO_RECOVERY);
        }
        installed.categories.retain(|(provider, _)| *provider != id);
        installed.categories.push((id, categories));
        Ok(())
    })
}

/// The categories of the provider `id`, 0 for none.
///
/// # Errors
///
/// `WSAEINVALIDPROVIDER` when it is not installed; `WSANO_RECOVERY` when the catalogue is damaged.
pub(crate) fn of_provider(id: GUID) -> Result<DWORD> {
    let installed = catalogue::installed()?;
    if catalogue::of(&installed, id).next().is_none() {
        return fail(WSAEINVALIDPROVIDER);
    }
    Ok(of(&installed, id))
}

fn of(installed: &Installed, id: GUID) -> DWORD {
    let mut known = installed.categories.iter();
    let found = known.find(|(provider, _)| *provider == id);
    found.map_or(0, |(_, categories)| *categories)
}

/// Permits layers of some categories to a program, beside those that are; answers which were before.
///
/// # Errors
///
/// Those of `catalogue::change`.
pub(crate) fn permit(path: &str, arguments: &str, categories: DWORD) -> Result<DWORD> {
    let mut before = 0;
    catalogue::change(|installed| {
        let is_it = |known: &&mut Application| is(known, path, arguments);
        if let Some(known) = installed.applications.iter_mut().find(is_it) {
            before = known.permitted;
            known.permitted |= categories;
            return Ok(());
        }
        installed.applications.push(Application {
            path: path.to_owned(),
            arguments: arguments.to_owned(),
            permitted: categories,
        });
        Ok(())
    })?;
    Ok(before)
}

fn is(known: &Application, path: &str, arguments: &str) -> bool {
    known.path == path && known.arguments == arguments
}

/// What is permitted to a program.
///
/// # Errors
///
/// `WSASERVICE_NOT_FOUND` when nobody has said; `WSANO_RECOVERY` when the catalogue is damaged.
pub(crate) fn of_application(path: &str, arguments: &str) -> Result<DWORD> {
    let installed = catalogue::installed()?;
    let mut known = installed.applications.iter();
    let found = known.find(|known| is(known, path, arguments));
    found
        .map(|known| known.permitted)
        .ok_or(Error(WSASERVICE_NOT_FOUND))
}

/// What is permitted to this program: what was said of it with its arguments, or without any.
pub(super) fn own(installed: &Installed) -> Option<DWORD> {
    if installed.applications.is_empty() {
        return None;
    }
    let program = sys::environment::program()?;
    let arguments = command_line::behind_program(&sys::environment::arguments());
    let permitted = |arguments: &str| {
        let is_it = |known: &&Application| {
            known.arguments == arguments
                && environment::expand(&known.path, sys::environment::look_up) == program
        };
        let found = installed.applications.iter().find(is_it);
        found.map(|known| known.permitted)
    };
    permitted(&arguments).or_else(|| permitted(""))
}

/// The numbers of the chains with a layer that a program may not have to which these are `permitted`.
pub(super) fn forbidden(installed: &Installed, permitted: DWORD) -> Vec<DWORD> {
    let may_have_provider = |id| may_have(Some(permitted), of(installed, id));
    let entries = &installed.entries;
    let may_have_layer = |number: &DWORD| {
        let mut layers = entries.iter();
        let layer = layers.find(|entry| entry.info.dwCatalogEntryId == *number);
        // What is not installed is one of this library's protocols, or nothing.
        layer.is_none_or(|layer| may_have_provider(layer.info.ProviderId))
    };
    let is_forbidden = |entry: &&Entry| {
        let chain = &entry.info.ProtocolChain;
        let above = usize::try_from(chain.ChainLen - BASE_PROTOCOL).unwrap_or_default();
        !chain.ChainEntries.iter().take(above).all(may_have_layer)
    };
    let forbidden = entries.iter().filter(is_forbidden);
    forbidden.map(|entry| entry.info.dwCatalogEntryId).collect()
}
