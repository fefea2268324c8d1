//! Providers of protocols: this library's own, and those that the user has installed above it.
//!
//! The catalogue is a file of the user (`catalogue.rs`). An entry of it is a base protocol, a chain of
//! layers above one, or a layer, which stands for nothing by itself. `socket` takes the first entry that
//! fits, of base protocols and chains; who provides a chain makes its sockets.
//!
//! **Without layers nobody looks for them.** A socket of a layer is an entry of another kind: it does not
//! stand in the table of sockets, in which every call looks its socket up anyway, but in that of
//! [`layers`]. A call with it does not find it, as it would not find a number that is no socket; and only
//! then, on the way to `WSAENOTSOCK`, somebody asks whether the number belongs to a layer, and calls
//! that. Making sockets reads one word that says whether anything is installed.
//!
//! Instructions (callgrind, x86-64, a stream over loopback, nothing installed) just before there were layers,
//! and 15 commits later, with other changes in them: `send` and `recv` 503 and 487, `WSASend` and `WSARecv` 757
//! and 717, the same overlapped 1547 and 1721 (before they had a way of their own), `select` of two sockets 1453 and 1488, `WSAPoll` of two 1279
//! and 1322, `socket` and `closesocket` 1807 and 1813.
//!
//! A layer's socket is of one of two kinds:
//!
//! - The layer takes a socket of the base provider as its own (`WPUModifyIFSHandle`). It moves from the
//!   table of sockets to [`layers`]; the base provider's functions find it there, and so does what takes
//!   a `HANDLE` (`ReadFile`, ports), which goes past the layers, as on Windows.
//! - The layer has a number made for what is its own business (`WPUCreateSocketHandle`): that of a
//!   descriptor which nobody uses, so that the system gives it to nobody else.
//!
//! The functions of the base provider are those of the library (`api/winsock/providers/base.rs`), called
//! [`layers::beneath`] all layers.

pub(crate) mod catalogue;
pub(crate) mod categories;
pub(crate) mod chains;
pub(crate) mod changes;
pub(crate) mod layers;
pub(crate) mod started;

use crate::abi::protocols::{LAYERED_PROTOCOL, PFL_MATCHES_PROTOCOL_ZERO};
use crate::abi::types::DWORD;
use crate::convert::catalogue::Entry;
use crate::convert::protocols::PROVIDER;
use crate::convert::selection::Kind;

/// The entry of a chain that makes a socket of what is `asked`, or of the entry `chosen`; `None` when this
/// library makes it.
pub(crate) fn chain_for(asked: Kind, chosen: Option<DWORD>) -> Option<Entry> {
    if !asks_layers() {
        return None;
    }
    let entries = catalogue::known();
    let chosen = chosen.filter(|id| catalogue::is_permitted(*id));
    let chosen = chosen.and_then(|id| entries.iter().find(|entry| has_number(entry, id)));
    let found = chosen.or_else(|| entries.iter().find(|entry| fits(entry, asked)));
    found.filter(|entry| is_layered(entry)).cloned()
}

/// The entry `number`, if it is a chain and layers are to be asked.
pub(crate) fn chain(number: DWORD) -> Option<Entry> {
    if !asks_layers() {
        return None;
    }
    let entries = catalogue::known();
    let same = |entry: &&Entry| has_number(entry, number) && is_layered(entry);
    entries.iter().find(same).cloned()
}

/// Whether there are layers, and the calling thread is above them.
fn asks_layers() -> bool {
    catalogue::has_layers() && !layers::is_beneath() && !started::is_starting()
}

fn has_number(entry: &Entry, number: DWORD) -> bool {
    entry.info.dwCatalogEntryId == number
}

/// Whether somebody else than this library makes the sockets of this entry.
fn is_layered(entry: &Entry) -> bool {
    entry.info.ProviderId != PROVIDER
}

/// Whether sockets of what is `asked` may be of this entry.
fn fits(entry: &Entry, asked: Kind) -> bool {
    let info = &entry.info;
    let last = info.iProtocol.saturating_add(info.iProtocolMaxOffset);
    let protocol = match asked.protocol {
        0 => info.dwProviderFlags & PFL_MATCHES_PROTOCOL_ZERO != 0,
        number => (info.iProtocol..=last).contains(&number),
    };
    info.ProtocolChain.ChainLen != LAYERED_PROTOCOL
        && catalogue::is_permitted(info.dwCatalogEntryId)
        && (asked.family == 0 || asked.family == info.iAddressFamily)
        && (asked.kind == 0 || asked.kind == info.iSocketType)
        && (asked.family != 0 || asked.protocol != 0)
        && protocol
}
