//! The catalogue of installed providers as a file.

use super::catalogues::{Catalogue, line};
use super::identifiers::{digits, of_digits};
use super::wide::{Wide, widen};
use crate::abi::errors::WSAENOBUFS;
use crate::abi::protocols::{_WSAPROTOCOL_INFO, MAX_PROTOCOL_CHAIN, WSAPROTOCOLCHAIN};
use crate::abi::providers::LSP_SYSTEM;
use crate::abi::types::{DWORD, GUID};
use core::ffi::c_int;
use core::fmt::Write;
use core::str::{Lines, SplitWhitespace};

/// What the catalogue says of a protocol; in wide characters of 4 bytes, whatever a program's have.
pub(crate) type Info = _WSAPROTOCOL_INFO<u32>;

/// One protocol that a provider has installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// What the provider says of it.
    pub(crate) info: Info,
    /// The provider's file.
    pub(crate) path: String,
}

/// What is installed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Installed {
    pub(crate) entries: Vec<Entry>,
    /// The numbers of all entries, those of this library too, in the order of the catalogue. What is
    /// not named comes last.
    pub(crate) order: Vec<DWORD>,
    /// The categories of the providers that have any.
    pub(crate) categories: Vec<(GUID, DWORD)>,
    /// The programs for which only layers of some categories are permitted.
    pub(crate) applications: Vec<Application>,
}

/// A program, and of which categories its layers may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Application {
    /// Its file.
    pub(crate) path: String,
    /// With which arguments it is started; empty for any.
    pub(crate) arguments: String,
    pub(crate) permitted: DWORD,
}

/// Whether a program for which the categories `permitted` are, if any is told, has a layer that is of the
/// categories `layer`.
pub(crate) const fn may_have(permitted: Option<DWORD>, layer: DWORD) -> bool {
    match permitted {
        None => true,
        Some(permitted) => {
            let system = permitted & LSP_SYSTEM;
            layer != 0 && layer & !permitted == 0 && layer & system == system
        }
    }
}

impl Catalogue for Installed {
    const FILE: &'static str = "providers";
    const HEADING: &'static str = "ws2_32 catalogue 1";
    const FULL: c_int = WSAENOBUFS;

    fn write(&self, text: &mut String) {
        for entry in &self.entries {
            line(text, "provider", &entry.path);
            line(text, "name", &name(&entry.info));
            line(text, "protocol", &numbers(&entry.info));
        }
        for (id, categories) in &self.categories {
            line(text, "category", &format!("{} {categories}", digits(*id)));
        }
        for application in &self.applications {
            let Application {
                path,
                arguments,
                permitted,
            } = application;
            line(text, "application", &format!("{permitted} {path}"));
            line(text, "arguments", arguments);
        }
        let order: Vec<String> = self.order.iter().map(DWORD::to_string).collect();
        line(text, "order", &order.join(" "));
    }

    fn read(lines: &mut Lines<'_>) -> Option<Self> {
        let mut installed = Self::default();
        loop {
            let (key, value) = lines.next()?.split_once(' ')?;
            if key == "order" {
                let order: Result<_, _> = value.split_whitespace().map(str::parse).collect();
                installed.order = order.ok()?;
                return Some(installed);
            }
            match key {
                "provider" => {
                    let path = value.to_owned();
                    let name = lines.next()?.strip_prefix("name ")?;
                    let numbers = lines.next()?.strip_prefix("protocol ")?;
                    let info = info(name, numbers)?;
                    installed.entries.push(Entry { info, path });
                }
                "category" => {
                    let (id, categories) = value.split_once(' ')?;
                    let category = (of_digits(id)?, categories.parse().ok()?);
                    installed.categories.push(category);
                }
                "application" => {
                    let (permitted, path) = value.split_once(' ')?;
                    installed.applications.push(Application {
                        path: path.to_owned(),
                        arguments: lines.next()?.strip_prefix("arguments ")?.to_owned(),
                        permitted: permitted.parse().ok()?,
                    });
                }
                _ => return None,
            }
        }
    }
}

/// The name of a protocol.
pub(crate) fn name(info: &Info) -> String {
    let units = info.szProtocol.split(|unit| *unit == 0).next();
    u32::text(units.unwrap_or_default())
}

/// The name as the field of a description.
pub(crate) fn name_field<C: Wide>(name: &str) -> [C; 256] {
    let mut field = [C::default(); 256];
    let room = field.iter_mut().take(255);
    for (to, from) in room.zip(widen::<C>(name)) {
        *to = from;
    }
    field
}

/// Everything but the name, as one line.
fn numbers(info: &Info) -> String {
    let mut text = digits(info.ProviderId);
    let chain = info.ProtocolChain;
    let unsigned = [
        info.dwServiceFlags1,
        info.dwServiceFlags2,
        info.dwServiceFlags3,
        info.dwServiceFlags4,
        info.dwProviderFlags,
        info.dwCatalogEntryId,
        info.dwMessageSize,
        info.dwProviderReserved,
    ];
    let signed = [
        chain.ChainLen,
        info.iVersion,
        info.iAddressFamily,
        info.iMaxSockAddr,
        info.iMinSockAddr,
        info.iSocketType,
        info.iProtocol,
        info.iProtocolMaxOffset,
        info.iNetworkByteOrder,
        info.iSecurityScheme,
    ];
    let all = unsigned.iter().chain(&chain.ChainEntries);
    for number in all.copied().chain(signed.map(i32::cast_unsigned)) {
        let _written = write!(text, " {number}");
    }
    text
}

/// What [`numbers`] has written, and the name.
fn info(name: &str, numbers: &str) -> Option<Info> {
    let mut words = numbers.split_whitespace();
    let id = of_digits(words.next()?)?;
    let words = &mut words;
    let info = Info {
        ProviderId: id,
        dwServiceFlags1: next(words)?,
        dwServiceFlags2: next(words)?,
        dwServiceFlags3: next(words)?,
        dwServiceFlags4: next(words)?,
        dwProviderFlags: next(words)?,
        dwCatalogEntryId: next(words)?,
        dwMessageSize: next(words)?,
        dwProviderReserved: next(words)?,
        ProtocolChain: chain(words)?,
        iVersion: signed(words)?,
        iAddressFamily: signed(words)?,
        iMaxSockAddr: signed(words)?,
        iMinSockAddr: signed(words)?,
        iSocketType: signed(words)?,
        iProtocol: signed(words)?,
        iProtocolMaxOffset: signed(words)?,
        iNetworkByteOrder: signed(words)?,
        iSecurityScheme: signed(words)?,
        szProtocol: name_field(name),
    };
    words.next().is_none().then_some(info)
}

fn chain(words: &mut SplitWhitespace<'_>) -> Option<WSAPROTOCOLCHAIN> {
    let mut entries = [0; 7];
    for entry in &mut entries {
        *entry = next(words)?;
    }
    let length = signed(words)?;
    (0..=MAX_PROTOCOL_CHAIN)
        .contains(&length)
        .then_some(WSAPROTOCOLCHAIN {
            ChainLen: length,
            ChainEntries: entries,
        })
}

fn next(words: &mut SplitWhitespace<'_>) -> Option<u32> {
    words.next()?.parse().ok()
}

fn signed(words: &mut SplitWhitespace<'_>) -> Option<i32> {
    next(words).map(u32::cast_signed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::types::guid;

    fn installed() -> Installed {
        let entry = |number, length| Entry {
            info: Info {
                ProviderId: guid(1, 2, 0xfffe, [1, 2, 3, 4, 5, 6, 7, 0xff]),
                dwServiceFlags1: u32::MAX,
                dwServiceFlags2: 2,
                dwServiceFlags3: 3,
                dwServiceFlags4: 4,
                dwProviderFlags: 8,
                dwCatalogEntryId: number,
                ProtocolChain: WSAPROTOCOLCHAIN {
                    ChainLen: length,
                    ChainEntries: [number, 1001, 0, 0, 0, 0, 0],
                },
                iVersion: 2,
                iAddressFamily: 2,
                iMaxSockAddr: 16,
                iMinSockAddr: 16,
                iSocketType: -1,
                iProtocol: 6,
                iProtocolMaxOffset: 0,
                iNetworkByteOrder: 0,
                iSecurityScheme: 0,
                dwMessageSize: 0,
                dwProviderReserved: 0,
                szProtocol: name_field("a n\u{e4}me \u{1f600}"),
            },
            path: "/some where/lib.so".to_owned(),
        };
        Installed {
            entries: vec![entry(1008, 0), entry(1009, 2)],
            order: vec![1009, 1001, 1008],
            categories: vec![(guid(1, 2, 3, [4; 8]), LSP_SYSTEM | 8)],
            applications: ["", "-k a b"]
                .map(|arguments| Application {
                    path: "/a program".to_owned(),
                    arguments: arguments.to_owned(),
                    permitted: 7,
                })
                .to_vec(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for installed in [Installed::default(), installed()] {
            let text = installed.to_text();
            assert_eq!(Installed::from_text(&text), Some(installed));
        }
    }

    #[test]
    fn damage_is_seen() {
        let text = installed().to_text();
        for at in 0..text.len() {
            let (Some(front), Some(behind)) = (text.get(..at), text.get(at + 1..)) else {
                continue;
            };
            assert_eq!(Installed::from_text(front), None, "cut at {at}");
            assert_eq!(Installed::from_text(&format!("{front}{behind}")), None);
            assert_eq!(Installed::from_text(&format!("{front}~{behind}")), None);
        }
        assert_eq!(Installed::from_text(""), None);
        assert_eq!(Installed::from_text(&format!("{text}\n")), None);
    }

    #[test]
    fn categories_choose_layers() {
        const FIREWALL: DWORD = 8;
        const INSPECTOR: DWORD = 1;
        const CRYPTO: DWORD = 0x40;
        let layers = [
            LSP_SYSTEM,
            0,
            FIREWALL,
            LSP_SYSTEM | FIREWALL | CRYPTO | INSPECTOR,
        ];
        let had = |permitted| layers.map(|layer| may_have(permitted, layer));
        let of_system = LSP_SYSTEM | FIREWALL | CRYPTO;
        assert_eq!(had(Some(of_system)), [true, false, false, false]);
        assert_eq!(had(Some(FIREWALL | CRYPTO)), [false, false, true, false]);
        assert_eq!(had(None), [true; 4]);
    }

    #[test]
    fn a_name_stays_on_its_line() {
        let mut evil = installed();
        evil.entries[0].info.szProtocol = name_field("a\norder 1");
        let read = Installed::from_text(&evil.to_text()).unwrap();
        assert_eq!(name(&read.entries[0].info), "a order 1");
        assert_eq!(read.order, evil.order);
    }
}
