//! A layer and its chains, installed in one step.

use super::catalogue;
use crate::abi::errors::{WSAEINVAL, WSANO_RECOVERY};
use crate::abi::protocols::{
    BASE_PROTOCOL, LAYERED_PROTOCOL, MAX_PROTOCOL_CHAIN, PFL_HIDDEN, WSAPROTOCOLCHAIN,
    XP1_IFS_HANDLES,
};
use crate::abi::types::{DWORD, GUID};
use crate::convert::catalogue::{Entry, Info, Installed, name, name_field};
use crate::convert::selection::Kind;
use crate::error::{Error, Result, fail};

/// A layer that is to be installed.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) id: GUID,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) service: DWORD,
    /// What it is to stand above: the first entry that fits of each; with none above every base protocol.
    pub(crate) above: Option<Vec<Kind>>,
}

/// Installs a layer, and chains of it at the beginning of the catalogue; answers the number of the layer.
///
/// # Errors
///
/// `WSAEINVAL` when the provider is there already, another entry has its name, or it is to stand above what is
/// not there; `WSANO_RECOVERY` when a chain would be too long, or there is nothing to stand above; those of
/// `catalogue::change`.
pub(crate) fn install(layer: &Layer) -> Result<DWORD> {
    let mut number = 0;
    catalogue::change(|installed| {
        number = install_in(installed, layer)?;
        Ok(())
    })?;
    Ok(number)
}

fn install_in(installed: &mut Installed, layer: &Layer) -> Result<DWORD> {
    let entries = catalogue::merged(installed.clone());
    let is_known =
        |entry: &Entry| entry.info.ProviderId == layer.id || name(&entry.info) == layer.name;
    if entries.iter().any(is_known) {
        return fail(WSAEINVAL);
    }
    let lower = lower(&entries, layer)?;
    let numbers = catalogue::add(installed, layer.id, &layer.path, &[itself(layer)])?;
    let number = numbers.first().copied().ok_or(Error(WSANO_RECOVERY))?;
    let chains: Result<Vec<Info>> = lower
        .iter()
        .map(|lower| chain(number, layer, lower))
        .collect();
    let chains = catalogue::add(installed, layer.id, &layer.path, &chains?)?;
    // The chains first: who asks for what they stand above gets them.
    installed.order.retain(|number| !chains.contains(number));
    installed.order.splice(..0, chains);
    Ok(number)
}

/// The entries that the layer is to stand above, each once.
fn lower<'a>(entries: &'a [Entry], layer: &Layer) -> Result<Vec<&'a Info>> {
    let mut found: Vec<&Info> = Vec::new();
    match &layer.above {
        Some(above) => {
            for kind in above {
                let fits = |entry: &&Entry| {
                    entry.info.ProtocolChain.ChainLen != LAYERED_PROTOCOL
                        && kind_of(&entry.info) == *kind
                };
                let first = entries.iter().find(fits).ok_or(Error(WSAEINVAL))?;
                add_once(&mut found, &first.info);
            }
        }
        None => {
            let is_base = |info: &&Info| info.ProtocolChain.ChainLen == BASE_PROTOCOL;
            for info in entries.iter().map(|entry| &entry.info).filter(is_base) {
                add_once(&mut found, info);
            }
        }
    }
    if found.is_empty() {
        return fail(WSANO_RECOVERY);
    }
    Ok(found)
}

fn kind_of(info: &Info) -> Kind {
    Kind {
        family: info.iAddressFamily,
        kind: info.iSocketType,
        protocol: info.iProtocol,
    }
}

fn add_once<'a>(found: &mut Vec<&'a Info>, info: &'a Info) {
    if !found.iter().any(|other| kind_of(other) == kind_of(info)) {
        found.push(info);
    }
}

/// The entry of the layer itself, which stands for nothing alone.
fn itself(layer: &Layer) -> Info {
    Info {
        dwServiceFlags1: layer.service,
        dwServiceFlags2: 0,
        dwServiceFlags3: 0,
        dwServiceFlags4: 0,
        dwProviderFlags: PFL_HIDDEN,
        ProviderId: layer.id,
        dwCatalogEntryId: 0,
        ProtocolChain: WSAPROTOCOLCHAIN {
            ChainLen: LAYERED_PROTOCOL,
            ChainEntries: [0; 7],
        },
        iVersion: 2,
        iAddressFamily: 0,
        iMaxSockAddr: 0,
        iMinSockAddr: 0,
        iSocketType: 0,
        iProtocol: 0,
        iProtocolMaxOffset: 0,
        iNetworkByteOrder: 0,
        iSecurityScheme: 0,
        dwMessageSize: 0,
        dwProviderReserved: 0,
        szProtocol: name_field(&layer.name),
    }
}

/// The entry of the layer `number` above `lower`: what that is, and a chain that is longer by one.
fn chain(number: DWORD, layer: &Layer, lower: &Info) -> Result<Info> {
    let length = lower.ProtocolChain.ChainLen;
    if length >= MAX_PROTOCOL_CHAIN {
        return fail(WSANO_RECOVERY);
    }
    // A base protocol is a chain of itself.
    let base = [lower.dwCatalogEntryId];
    let beneath = match length {
        BASE_PROTOCOL => base.as_slice(),
        _ => &lower.ProtocolChain.ChainEntries,
    };
    let mut entries = [0; 7];
    let all = core::iter::once(&number).chain(beneath);
    for (place, entry) in entries.iter_mut().zip(all) {
        *place = *entry;
    }
    Ok(Info {
        dwServiceFlags1: lower.dwServiceFlags1 & !XP1_IFS_HANDLES | layer.service & XP1_IFS_HANDLES,
        ProtocolChain: WSAPROTOCOLCHAIN {
            ChainLen: length + 1,
            ChainEntries: entries,
        },
        szProtocol: name_field(&format!("{} over [{}]", layer.name, name(lower))),
        ..*lower
    })
}
