//! Services and their classes, and the bytes that a file holds of them.
//!
//! A file begins with a line that says what it is and with a sum over the rest: what was cut short or
//! changed by somebody else is told from what was written, and not believed.

use crate::abi::namespaces::{COMP_EQUAL, COMP_NOTLESS, WSAECOMPARATOR};
use crate::abi::types::{DWORD, GUID};
use core::ffi::c_int;

/// How a service is reached: a `CSADDR_INFO`, with addresses in Windows' layout, which may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Route {
    /// What the service binds to.
    pub(crate) local: Vec<u8>,
    /// What clients connect to.
    pub(crate) remote: Vec<u8>,
    /// One of `SOCK_…`.
    pub(crate) kind: c_int,
    /// One of `IPPROTO_…`.
    pub(crate) protocol: c_int,
}

/// What a program says of a service when it registers it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Service {
    pub(crate) class: GUID,
    pub(crate) name: String,
    pub(crate) version: Option<DWORD>,
    pub(crate) comment: Option<String>,
    /// The language of the comment.
    pub(crate) locale: Option<String>,
    /// The machine that it runs on.
    pub(crate) machine: Option<String>,
    /// How to show it; 0 when nobody said.
    pub(crate) display: DWORD,
    pub(crate) routes: Vec<Route>,
    /// Data that only the two ends understand.
    pub(crate) blob: Option<Vec<u8>>,
}

impl Service {
    /// Whether this is the service `name` of `class`; names do not mind case.
    pub(crate) fn is(&self, class: GUID, name: &str) -> bool {
        self.class == class && same_name(&self.name, name)
    }
}

/// Whether two names of services are one.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    let lower = |text: &str| {
        text.chars()
            .flat_map(char::to_lowercase)
            .collect::<Vec<_>>()
    };
    one == other || lower(one) == lower(other)
}

/// Which versions are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) number: DWORD,
    /// One of `COMP_…`.
    pub(crate) how: WSAECOMPARATOR,
}

impl Version {
    /// Whether the comparison is one that there is.
    pub(crate) fn is_valid(self) -> bool {
        [COMP_EQUAL, COMP_NOTLESS].contains(&self.how)
    }

    /// Whether a service with `version` is wanted; one without has version 0.
    pub(crate) fn admits(self, version: Option<DWORD>) -> bool {
        let version = version.unwrap_or_default();
        match self.how {
            COMP_NOTLESS => version >= self.number,
            _ => version == self.number,
        }
    }
}

/// A service in the name space, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    /// The process that registered it, by the name of its mark.
    pub(crate) owner: String,
    /// Whether it is offered: what is not can be found, but has nothing to tell.
    pub(crate) offered: bool,
    pub(crate) service: Service,
}

/// What a name space is to know about a class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ClassValue {
    pub(crate) name: String,
    /// One of `NS_…`.
    pub(crate) space: DWORD,
    /// One of `REG_…`.
    pub(crate) kind: DWORD,
    pub(crate) value: Vec<u8>,
}

/// A class of services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class {
    pub(crate) id: GUID,
    pub(crate) name: String,
    pub(crate) values: Vec<ClassValue>,
}

/// The first line of a file of services.
const SERVICES: &[u8] = b"ws2_32 services 1\n";
/// The first line of a file of a class.
const CLASS: &[u8] = b"ws2_32 service class 1\n";

/// The bytes of a file with these services.
pub(crate) fn services_to_bytes(records: &[Record]) -> Vec<u8> {
    let mut body = Writer::default();
    body.list(records, |to, record| {
        to.text(&record.owner);
        to.number(u32::from(record.offered));
        to.service(&record.service);
    });
    body.finish(SERVICES)
}

/// The services of a file; `None` when it is damaged.
pub(crate) fn services_from_bytes(bytes: &[u8]) -> Option<Vec<Record>> {
    let mut body = Reader::new(bytes, SERVICES)?;
    let records = body.list(|from| {
        Some(Record {
            owner: from.text()?,
            offered: from.number()? != 0,
            service: from.service()?,
        })
    })?;
    body.is_finished().then_some(records)
}

/// The bytes of a file with this class.
pub(crate) fn class_to_bytes(class: &Class) -> Vec<u8> {
    let mut body = Writer::default();
    body.id(class.id);
    body.text(&class.name);
    body.list(&class.values, |to, value| {
        to.text(&value.name);
        to.number(value.space);
        to.number(value.kind);
        to.bytes(&value.value);
    });
    body.finish(CLASS)
}

/// The class of a file; `None` when it is damaged.
pub(crate) fn class_from_bytes(bytes: &[u8]) -> Option<Class> {
    let mut body = Reader::new(bytes, CLASS)?;
    let id = body.id()?;
    let name = body.text()?;
    let values = body.list(|from| {
        Some(ClassValue {
            name: from.text()?,
            space: from.number()?,
            kind: from.number()?,
            value: from.bytes()?.to_vec(),
        })
    })?;
    body.is_finished().then_some(Class { id, name, values })
}

/// A sum that nearly every change of the bytes changes (FNV-1a).
fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}

/// The body of a file that is being written.
#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    fn signed(&mut self, number: c_int) {
        self.number(number.cast_unsigned());
    }

    /// Bytes that are too many for their length cut the file short, which its sum tells.
    fn bytes(&mut self, bytes: &[u8]) {
        self.number(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        self.0.extend_from_slice(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn id(&mut self, id: GUID) {
        self.number(id.Data1);
        self.number(u32::from(id.Data2));
        self.number(u32::from(id.Data3));
        self.0.extend_from_slice(&id.Data4);
    }

    fn list<T>(&mut self, items: &[T], each: impl Fn(&mut Self, &T)) {
        self.number(u32::try_from(items.len()).unwrap_or(u32::MAX));
        for item in items {
            each(self, item);
        }
    }

    /// What may be missing is a list of one or none.
    fn optional<T>(&mut self, item: Option<&T>, each: impl Fn(&mut Self, &T)) {
        let items: Vec<&T> = item.into_iter().collect();
        self.list(&items, |to, item| each(to, item));
    }

    fn service(&mut self, service: &Service) {
        let text = |to: &mut Self, text: &String| to.text(text);
        self.id(service.class);
        self.text(&service.name);
        self.optional(service.version.as_ref(), |to, version| to.number(*version));
        self.optional(service.comment.as_ref(), text);
        self.optional(service.locale.as_ref(), text);
        self.optional(service.machine.as_ref(), text);
        self.number(service.display);
        self.list(&service.routes, |to, route| {
            to.bytes(&route.local);
            to.bytes(&route.remote);
            to.signed(route.kind);
            to.signed(route.protocol);
        });
        self.optional(service.blob.as_ref(), |to, blob| to.bytes(blob));
    }

    fn finish(self, head: &[u8]) -> Vec<u8> {
        [head, &sum(&self.0).to_le_bytes(), &self.0].concat()
    }
}

/// What is left to read of the body of a file.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8], head: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(head)?;
        let (told, body) = rest.split_first_chunk()?;
        (u64::from_le_bytes(*told) == sum(body)).then_some(Self(body))
    }

    fn chunk<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (chunk, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*chunk)
    }

    fn number(&mut self) -> Option<u32> {
        self.chunk().map(u32::from_le_bytes)
    }

    fn signed(&mut self) -> Option<c_int> {
        self.number().map(u32::cast_signed)
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<String> {
        let text = core::str::from_utf8(self.bytes()?).ok()?;
        Some(text.to_owned())
    }

    fn id(&mut self) -> Option<GUID> {
        Some(GUID {
            Data1: self.number()?,
            Data2: u16::try_from(self.number()?).ok()?,
            Data3: u16::try_from(self.number()?).ok()?,
            Data4: self.chunk()?,
        })
    }

    fn list<T>(&mut self, each: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        // Not all at once: a count that is wrong ends with the bytes.
        (0..count).map(|_| each(self)).collect()
    }

    fn optional<T>(&mut self, each: impl Fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        let mut items = self.list(each)?;
        (items.len() <= 1).then(|| items.pop())
    }

    fn service(&mut self) -> Option<Service> {
        Some(Service {
            class: self.id()?,
            name: self.text()?,
            version: self.optional(Self::number)?,
            comment: self.optional(Self::text)?,
            locale: self.optional(Self::text)?,
            machine: self.optional(Self::text)?,
            display: self.number()?,
            routes: self.list(|from| {
                Some(Route {
                    local: from.bytes()?.to_vec(),
                    remote: from.bytes()?.to_vec(),
                    kind: from.signed()?,
                    protocol: from.signed()?,
                })
            })?,
            blob: self.optional(|from| from.bytes().map(<[u8]>::to_vec))?,
        })
    }

    fn is_finished(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record() -> Record {
        Record {
            owner: "12-ab".to_owned(),
            offered: true,
            service: Service {
                class: GUID {
                    Data1: 1,
                    Data2: 2,
                    Data3: 3,
                    Data4: [4; 8],
                },
                name: "ä service".to_owned(),
                version: Some(7),
                comment: Some("a comment".to_owned()),
                locale: None,
                machine: Some("host".to_owned()),
                display: 5,
                routes: vec![Route {
                    local: vec![1, 2],
                    remote: Vec::new(),
                    kind: 1,
                    protocol: -6,
                }],
                blob: Some(vec![9; 300]),
            },
        }
    }

    fn class() -> Class {
        let values = vec![ClassValue {
            name: "TcpPort".to_owned(),
            space: 12,
            kind: 4,
            value: vec![1, 0, 0, 0],
        }];
        let id = GUID {
            Data1: 1,
            ..GUID::default()
        };
        let name = "a class".to_owned();
        Class { id, name, values }
    }

    #[test]
    fn what_is_written_is_read() {
        let other = Record {
            offered: false,
            service: Service::default(),
            ..record()
        };
        for records in [vec![], vec![record()], vec![record(), other]] {
            let bytes = services_to_bytes(&records);
            assert_eq!(services_from_bytes(&bytes), Some(records));
        }
        assert_eq!(class_from_bytes(&class_to_bytes(&class())), Some(class()));
    }

    #[test]
    fn what_is_damaged_is_nothing() {
        let bytes = services_to_bytes(&[record()]);
        for length in 0..bytes.len() {
            assert_eq!(services_from_bytes(&bytes[..length]), None);
        }
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x20;
            assert_eq!(services_from_bytes(&changed), None);
        }
        assert_eq!(
            services_from_bytes(&[bytes.clone(), vec![0]].concat()),
            None
        );
        assert_eq!(class_from_bytes(&bytes), None);
    }

    proptest! {
        #[test]
        fn no_body_is_too_odd(body: Vec<u8>) {
            let with_sum = |head: &[u8]| [head, &sum(&body).to_le_bytes(), &body].concat();
            drop(services_from_bytes(&with_sum(SERVICES)));
            drop(class_from_bytes(&with_sum(CLASS)));
        }
    }

    #[test]
    fn names_do_not_mind_case() {
        assert!(same_name("Ärger", "äRGER"));
        assert!(!same_name("one", "other"));
    }

    #[test]
    fn versions_are_compared_as_asked() {
        let exactly = Version {
            number: 2,
            how: COMP_EQUAL,
        };
        let least = Version {
            number: 2,
            how: COMP_NOTLESS,
        };
        for (version, equal, not_less) in [
            (Some(1), false, false),
            (Some(2), true, true),
            (Some(3), false, true),
            (None, false, false),
        ] {
            assert_eq!(exactly.admits(version), equal);
            assert_eq!(least.admits(version), not_less);
        }
        assert!(exactly.is_valid() && !Version { how: 2, ..exactly }.is_valid());
    }
}
