//! What is asked of a name space, and what it answers.

use super::catalogue;
use crate::abi::errors::{WSAEINVAL, WSANO_DATA, WSASERVICE_NOT_FOUND};
use crate::abi::namespaces::{
    LUP_ADDRCONFIG, LUP_API_ANSI, LUP_CONTAINERS, LUP_DEEP, LUP_DISABLE_IDN_ENCODING, LUP_DNS_ONLY,
    LUP_DUAL_ADDR, LUP_FILESERVER, LUP_FLUSHCACHE, LUP_FLUSHPREVIOUS, LUP_FORCE_CLEAR_TEXT,
    LUP_NEAREST, LUP_NOCONTAINERS, LUP_NON_AUTHORITATIVE, LUP_RES_SERVICE, LUP_RETURN_ALIASES,
    LUP_RETURN_ALL, LUP_RETURN_PREFERRED_NAMES, LUP_RETURN_RESPONSE_FLAGS, LUP_RETURN_TTL,
    LUP_SECURE_WITH_FALLBACK, NS_DNS,
};
use crate::abi::types::{DWORD, GUID};
use crate::convert::name_space_catalogue::Entry;
use crate::convert::namespaces::{self, Provider, Space, WellKnown};
use crate::convert::services::{Route, Version};
use crate::convert::sockaddr;
use crate::error::{Result, fail};
use crate::ffi::packing::Packed;
use crate::ffi::query_set::Parts;
use core::ffi::c_int;

/// The flags that a look-up takes. Those that ask for a way to the answer that is the only one here,
/// and those that wish for more than there is, mean nothing. What would have to be obeyed and cannot
/// be (`LUP_REQUIRE_SECURE`, servers or queries of another form) is not among them.
const KNOWN_FLAGS: DWORD = LUP_DEEP
    | LUP_CONTAINERS
    | LUP_NOCONTAINERS
    | LUP_NEAREST
    | LUP_RETURN_ALL
    | LUP_FLUSHCACHE
    | LUP_FLUSHPREVIOUS
    | LUP_NON_AUTHORITATIVE
    | LUP_RES_SERVICE
    | LUP_RETURN_PREFERRED_NAMES
    | LUP_DNS_ONLY
    | LUP_RETURN_RESPONSE_FLAGS
    | LUP_ADDRCONFIG
    | LUP_DUAL_ADDR
    | LUP_FILESERVER
    | LUP_DISABLE_IDN_ENCODING
    | LUP_API_ANSI
    | LUP_SECURE_WITH_FALLBACK
    | LUP_RETURN_TTL
    | LUP_FORCE_CLEAR_TEXT;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query {
    /// The name of the service; `None` for all of the class.
    pub(crate) name: Option<String>,
    pub(crate) class: Option<GUID>,
    pub(crate) version: Option<Version>,
    /// One of `NS_…`.
    pub(crate) space: DWORD,
    /// Which provider is asked, whatever `space` says.
    pub(crate) provider: Option<GUID>,
    /// Where the search begins.
    pub(crate) context: Option<String>,
    /// Families and protocols, of which a service must have one; none for any.
    pub(crate) protocols: Vec<(c_int, c_int)>,
    /// What else the name space takes.
    pub(crate) text: Option<String>,
    /// What only the provider understands.
    pub(crate) blob: Option<Vec<u8>>,
}

/// A [`Query`] that makes sense.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) class: GUID,
    pub(crate) name: Option<String>,
    pub(crate) version: Option<Version>,
    pub(crate) protocols: Vec<(c_int, c_int)>,
    pub(crate) text: Option<String>,
    /// Some of `LUP_…`.
    pub(crate) flags: DWORD,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) provider: Provider,
    pub(crate) class: Option<GUID>,
    pub(crate) name: Option<String>,
    pub(crate) version: Option<Version>,
    pub(crate) comment: Option<String>,
    /// Where it is; only those that are installed have such places.
    pub(crate) context: Option<String>,
    /// Families and protocols, where the provider tells them.
    pub(crate) protocols: Vec<(c_int, c_int)>,
    pub(crate) routes: Vec<Route>,
    pub(crate) blob: Option<Blob>,
    /// The query string, when that is wanted, too.
    pub(crate) text: Option<String>,
    /// What it is: some of `RESULT_…`.
    pub(crate) output_flags: DWORD,
}

/// The private data of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Blob {
    /// What the service has registered.
    Bytes(Vec<u8>),
    /// A structure of version 1.1, with offsets for pointers.
    Structure(Packed),
}

impl Query {
    /// What is asked, to be packed for a provider.
    pub(super) fn parts(&self) -> Parts<'_> {
        Parts {
            name: self.name.as_deref(),
            class: self.class,
            version: self.version,
            space: self.space,
            provider: self.provider,
            context: self.context.as_deref(),
            protocols: &self.protocols,
            query_string: self.text.as_deref(),
            blob: self.blob.as_deref(),
            ..Parts::default()
        }
    }

    /// Which providers are to be asked, and what. Where others are asked, too, this library's own pass over
    /// what only they refuse.
    ///
    /// # Errors
    ///
    /// In this order: `WSASERVICE_NOT_FOUND` for a name space or provider that there is not; `WSAEINVAL`
    /// for what is missing or makes no sense; `WSANO_DATA` for containers, of which this library has none.
    pub(crate) fn judge(self, flags: DWORD) -> Result<(Vec<Entry>, Asked)> {
        let mut entries = catalogue::meant(self.space, self.provider);
        if entries.is_empty() {
            return fail(WSASERVICE_NOT_FOUND);
        }
        if flags & LUP_DNS_ONLY != 0 {
            entries.retain(|entry| entry.provider.number == NS_DNS);
        }
        let is_installed = |entry: &Entry| entry.provider.space == Space::Installed;
        if let Err(error) = self.check(flags) {
            entries.retain(is_installed);
            if entries.is_empty() {
                return Err(error);
            }
        }
        let version = self.version.is_none_or(Version::is_valid);
        let Some(class) = self.class.filter(|_| version) else {
            return fail(WSAEINVAL);
        };
        let asked = Asked {
            class,
            name: self.name.filter(|name| !name.is_empty()),
            version: self.version,
            protocols: self.protocols,
            text: self.text,
            flags,
        };
        Ok((entries, asked))
    }

    /// Whether this library's own providers can be asked.
    fn check(&self, flags: DWORD) -> Result<()> {
        if flags & !KNOWN_FLAGS != 0 || !is_flat(self.context.as_deref()) {
            return fail(WSAEINVAL);
        }
        match flags & (LUP_CONTAINERS | LUP_NOCONTAINERS) {
            LUP_CONTAINERS => return fail(WSANO_DATA),
            0 | LUP_NOCONTAINERS => {}
            _ => return fail(WSAEINVAL),
        }
        let needs_name = matches!(
            self.class.and_then(namespaces::well_known),
            Some(WellKnown::HostByAddress | WellKnown::ServiceByName)
        );
        let has_name = self.name.as_deref().is_some_and(|name| !name.is_empty());
        if needs_name && !has_name {
            return fail(WSAEINVAL);
        }
        Ok(())
    }
}

impl Asked {
    /// Whether other names are wanted, too.
    pub(crate) fn wants_aliases(&self) -> bool {
        self.flags & LUP_RETURN_ALIASES != 0
    }

    /// Whether a service of this family and protocol is wanted.
    pub(crate) fn admits(&self, family: c_int, protocol: c_int) -> bool {
        let fits = |wanted: c_int, there: c_int| wanted == 0 || there == 0 || wanted == there;
        let mut protocols = self.protocols.iter();
        self.protocols.is_empty()
            || protocols.any(|wanted| fits(wanted.0, family) && fits(wanted.1, protocol))
    }

    /// Whether `route` is by a wanted protocol.
    pub(crate) fn admits_route(&self, route: &Route) -> bool {
        let family = |bytes: &[u8]| sockaddr::family(bytes).unwrap_or_default();
        let family = match family(&route.remote) {
            0 => family(&route.local),
            family => family,
        };
        self.admits(family, route.protocol)
    }
}

/// Whether `context` is where every name space begins, and those without levels end.
pub(crate) fn is_flat(context: Option<&str>) -> bool {
    matches!(context, None | Some("" | "\\"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::abi::namespaces::{COMP_NOTLESS, LUP_REQUIRE_SECURE, NS_ALL, NS_BTH};
    use crate::abi::service_classes::{SVCID_HOSTNAME, SVCID_INET_SERVICEBYNAME};
    use crate::abi::sockaddr::{AF_INET, AF_INET6};
    use crate::abi::sockets::{IPPROTO_TCP, IPPROTO_UDP};

    fn query() -> Query {
        Query {
            class: Some(SVCID_HOSTNAME),
            space: NS_ALL,
            ..Query::default()
        }
    }

    fn refusal(query: Query, flags: DWORD) -> c_int {
        query.judge(flags).unwrap_err().0
    }

    #[test]
    fn the_name_space_is_judged_before_the_rest() {
        let query = Query {
            space: NS_BTH,
            class: None,
            ..query()
        };
        assert_eq!(refusal(query, !0), WSASERVICE_NOT_FOUND);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        assert!(query().judge(LUP_RETURN_ALL | LUP_DEEP).is_ok());
        let class = None;
        assert_eq!(refusal(Query { class, ..query() }, 0), WSAEINVAL);
        let context = Some("place".to_owned());
        assert_eq!(refusal(Query { context, ..query() }, 0), WSAEINVAL);
        let class = Some(SVCID_INET_SERVICEBYNAME);
        assert_eq!(refusal(Query { class, ..query() }, 0), WSAEINVAL);
        let how = COMP_NOTLESS + 1;
        let version = Some(Version { number: 1, how });
        assert_eq!(refusal(Query { version, ..query() }, 0), WSAEINVAL);
        assert_eq!(refusal(query(), LUP_REQUIRE_SECURE), WSAEINVAL);
        assert_eq!(refusal(query(), LUP_CONTAINERS), WSANO_DATA);
        let both = LUP_CONTAINERS | LUP_NOCONTAINERS;
        assert_eq!(refusal(query(), both), WSAEINVAL);
    }

    #[test]
    fn only_dns_is_only_dns() {
        let (all, _) = query().judge(0).unwrap();
        let (dns, _) = query().judge(LUP_DNS_ONLY).unwrap();
        let space = NS_DNS;
        assert!(all.len() > dns.len());
        assert_eq!(dns, Query { space, ..query() }.judge(0).unwrap().0);
    }

    #[test]
    fn protocols_restrict_in_pairs() {
        let protocols = vec![(AF_INET, IPPROTO_TCP), (AF_INET6, 0)];
        let (_, asked) = Query {
            protocols,
            ..query()
        }
        .judge(0)
        .unwrap();
        assert!(asked.admits(AF_INET, IPPROTO_TCP));
        assert!(!asked.admits(AF_INET, IPPROTO_UDP));
        assert!(asked.admits(AF_INET6, IPPROTO_UDP));
        assert!(asked.admits(AF_INET, 0));
    }
}
