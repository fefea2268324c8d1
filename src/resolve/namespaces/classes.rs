//! Classes of services: those that this user has installed, and those of ports.
//!
//! What is installed stays until it is removed: each class is a file of its own in the user's home,
//! so that damage to one does not touch the others.

use super::refusal;
use crate::abi::errors::{WSAEALREADY, WSATYPE_NOT_FOUND};
use crate::abi::namespaces::NS_DNS;
use crate::abi::types::GUID;
use crate::abi::win32::registry::REG_DWORD;
use crate::convert::database;
use crate::convert::identifiers;
use crate::convert::namespaces::{self, Space, Transport, WellKnown};
use crate::convert::services::{Class, ClassValue, class_from_bytes, class_to_bytes, same_name};
use crate::error::{Error, Result, fail};
use crate::resolve::database as well_known;
use crate::sys::stores::{self, Store};
use std::path::{Path, PathBuf};

/// The folder with the classes, in that of what stays.
const FOLDER: &str = "service_classes";

fn folder() -> Result<PathBuf> {
    stores::lasting()
        .map(|folder| folder.join(FOLDER))
        .map_err(refusal)
}

/// Installs `class`.
///
/// # Errors
///
/// `WSAEALREADY` when there is one with its identifier; `WSAEACCES` and `WSA_NOT_ENOUGH_MEMORY` when it
/// cannot be written.
pub(crate) fn install(class: &Class) -> Result<()> {
    install_in(&folder()?, class)
}

/// Removes the class `id`.
///
/// # Errors
///
/// `WSATYPE_NOT_FOUND` when it is not installed; `WSAEACCES`.
pub(crate) fn remove(id: GUID) -> Result<()> {
    remove_in(&folder()?, id)
}

/// What this library's provider of `space` knows of the class `id`; others are told all of it.
///
/// # Errors
///
/// `WSATYPE_NOT_FOUND` when it knows nothing; `WSAEACCES` when what is installed cannot be read.
pub(crate) fn get(space: Space, id: GUID) -> Result<Class> {
    let installed = installed_in(&folder()?, id)?;
    match (space, installed) {
        (Space::Local | Space::Installed, installed) => installed.ok_or(Error(WSATYPE_NOT_FOUND)),
        (Space::Dns, Some(mut installed)) => {
            installed.values.retain(|value| value.space == NS_DNS);
            Ok(installed)
        }
        (Space::Dns, None) => of_port(id).ok_or(Error(WSATYPE_NOT_FOUND)),
    }
}

/// The name of the class `id`.
///
/// # Errors
///
/// `WSATYPE_NOT_FOUND` when it is neither installed nor of a service's port; `WSAEACCES`.
pub(crate) fn name(id: GUID) -> Result<String> {
    get(Space::Dns, id).map(|class| class.name)
}

/// The class called `name`, in any case: one that is installed, or that of the port of a service.
///
/// # Errors
///
/// `WSATYPE_NOT_FOUND`; `WSAEACCES` when the classes cannot be read.
pub(crate) fn called(name: &str) -> Result<GUID> {
    let installed = all_in(&folder()?)?;
    let mut installed = installed.into_iter();
    if let Some(class) = installed.find(|class| same_name(&class.name, name)) {
        return Ok(class.id);
    }
    let service = well_known::service_by_name(name, None).or(fail(WSATYPE_NOT_FOUND))?;
    let transport = Transport::called(&service.protocol).ok_or(Error(WSATYPE_NOT_FOUND))?;
    Ok(namespaces::class_of_port(transport, service.port))
}

/// The port of the class `id`: of a port, or installed with one that DNS is to know.
pub(crate) fn port(id: GUID) -> Option<(Transport, u16)> {
    if let Some(WellKnown::Port(transport, port)) = namespaces::well_known(id) {
        return Some((transport, port));
    }
    let class = get(Space::Dns, id).ok()?;
    Transport::ALL.into_iter().find_map(|transport| {
        let is_port = |value: &&ClassValue| same_name(&value.name, transport.value_name());
        let value = class.values.iter().find(is_port)?;
        let number = u32::from_ne_bytes(*value.value.first_chunk()?);
        Some((transport, u16::try_from(number).ok()?))
    })
}

/// The class of a service's port.
fn of_port(id: GUID) -> Option<Class> {
    let Some(WellKnown::Port(transport, port)) = namespaces::well_known(id) else {
        return None;
    };
    let file = crate::sys::resolution::services();
    let service = database::service_by_port(&file, port, Some(transport.name()))?;
    let value = ClassValue {
        name: transport.value_name().to_owned(),
        space: NS_DNS,
        kind: REG_DWORD,
        value: u32::from(port).to_ne_bytes().to_vec(),
    };
    Some(Class {
        id,
        name: service.name.to_owned(),
        values: vec![value],
    })
}

fn install_in(folder: &Path, class: &Class) -> Result<()> {
    let store = Store::open(folder).map_err(refusal)?;
    let install = |turn: &stores::Turn<'_>| {
        // A file that is damaged is no class, and makes room for one.
        if installed_in(folder, class.id)?.is_some() {
            return fail(WSAEALREADY);
        }
        let bytes = class_to_bytes(class);
        turn.replace_for_good(&identifiers::text(class.id), &bytes)
            .map_err(refusal)
    };
    store.in_turn(install).map_err(refusal)?
}

fn remove_in(folder: &Path, id: GUID) -> Result<()> {
    let Some(store) = Store::existing(folder).map_err(refusal)? else {
        return fail(WSATYPE_NOT_FOUND);
    };
    let remove = |turn: &stores::Turn<'_>| {
        if installed_in(folder, id)?.is_none() {
            return fail(WSATYPE_NOT_FOUND);
        }
        turn.remove(&identifiers::text(id)).map_err(refusal)
    };
    store.in_turn(remove).map_err(refusal)?
}

fn installed_in(folder: &Path, id: GUID) -> Result<Option<Class>> {
    let Some(store) = Store::existing(folder).map_err(refusal)? else {
        return Ok(None);
    };
    let bytes = store.read(&identifiers::text(id)).map_err(refusal)?;
    let class = bytes.and_then(|bytes| class_from_bytes(&bytes));
    Ok(class.filter(|class| class.id == id))
}

/// Every class that is installed, by identifier.
fn all_in(folder: &Path) -> Result<Vec<Class>> {
    let Some(store) = Store::existing(folder).map_err(refusal)? else {
        return Ok(Vec::new());
    };
    let mut names = store.names().map_err(refusal)?;
    names.sort();
    let class = |name: &String| class_from_bytes(&store.read(name).ok()??);
    Ok(names.iter().filter_map(class).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::stores::Scratch;

    fn class(number: u32, name: &str) -> Class {
        Class {
            id: GUID {
                Data1: number,
                ..GUID::default()
            },
            name: name.to_owned(),
            values: Vec::new(),
        }
    }

    #[test]
    fn classes_are_installed_once_and_removed_once() {
        let scratch = Scratch::new();
        let one = class(1, "one");
        assert_eq!(remove_in(scratch.path(), one.id), fail(WSATYPE_NOT_FOUND));
        assert_eq!(install_in(scratch.path(), &one), Ok(()));
        assert_eq!(
            install_in(scratch.path(), &class(1, "again")),
            fail(WSAEALREADY)
        );
        assert_eq!(install_in(scratch.path(), &class(2, "two")), Ok(()));
        assert_eq!(installed_in(scratch.path(), one.id), Ok(Some(one.clone())));
        let all = all_in(scratch.path()).unwrap();
        assert_eq!(all, [one.clone(), class(2, "two")]);
        assert_eq!(remove_in(scratch.path(), one.id), Ok(()));
        assert_eq!(remove_in(scratch.path(), one.id), fail(WSATYPE_NOT_FOUND));
        assert_eq!(all_in(scratch.path()).unwrap(), [class(2, "two")]);
    }

    #[test]
    fn a_damaged_class_touches_no_other() {
        let scratch = Scratch::new();
        install_in(scratch.path(), &class(1, "one")).unwrap();
        install_in(scratch.path(), &class(2, "two")).unwrap();
        let file = scratch.path().join(identifiers::text(class(1, "").id));
        let bytes = std::fs::read(&file).unwrap();
        std::fs::write(&file, &bytes[..bytes.len() - 1]).unwrap();
        std::fs::write(scratch.path().join("something else"), "else").unwrap();
        assert_eq!(all_in(scratch.path()).unwrap(), [class(2, "two")]);
        assert_eq!(installed_in(scratch.path(), class(1, "").id), Ok(None));
        assert_eq!(install_in(scratch.path(), &class(1, "new")), Ok(()));
        assert_eq!(all_in(scratch.path()).unwrap().len(), 2);
    }

    #[test]
    fn ports_have_classes_without_their_being_installed() {
        let ftp = namespaces::class_of_port(Transport::Tcp, 21);
        let class = of_port(ftp).unwrap();
        assert_eq!((class.name.as_str(), class.values.len()), ("ftp", 1));
        assert_eq!(class.values[0].value, 21_u32.to_ne_bytes());
        assert_eq!(port(ftp), Some((Transport::Tcp, 21)));
        assert_eq!(
            of_port(namespaces::class_of_port(Transport::Udp, 47777)),
            None
        );
    }
}
