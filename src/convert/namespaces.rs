//! The name spaces there are, and the classes of services that need not be installed.

use crate::abi::namespaces::{NS_ALL, NS_DNS, NS_LOCALNAME};
use crate::abi::service_classes::{
    SVCID_HOSTNAME, SVCID_INET_HOSTADDRBYINETSTRING, SVCID_INET_HOSTADDRBYNAME,
    SVCID_INET_SERVICEBYNAME,
};
use crate::abi::sockets::{IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_STREAM};
use crate::abi::types::{DWORD, GUID, guid};
use core::ffi::c_int;

/// A name space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// Services that processes of this user have registered.
    Local,
    /// Hosts and well-known services, as the system resolves them.
    Dns,
    /// What a library that the user has installed provides.
    Installed,
}

/// Who provides a name space, as programs see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Provider {
    /// What it provides.
    pub(crate) space: Space,
    /// Which provider it is.
    pub(crate) id: GUID,
    /// One of `NS_…`.
    pub(crate) number: DWORD,
}

/// This library's own providers, with names for people, in the order in which they are asked unless the user
/// has changed it: what needs no network comes first.
///
/// DNS is the same provider as on Windows, for programs that know its identifier; the other one is of
/// this library.
pub(crate) const OWN: &[(Provider, &str)] = &[
    (
        Provider {
            space: Space::Local,
            id: guid(
                0x9a5c_41e7,
                0x7b12,
                0x4c36,
                [0x8d, 0x0f, 0x21, 0x6e, 0xb4, 0x5a, 0x93, 0xc8],
            ),
            number: NS_LOCALNAME,
        },
        "Local services",
    ),
    (
        Provider {
            space: Space::Dns,
            id: guid(
                0x2205_9d40,
                0x7e9e,
                0x11cf,
                [0xae, 0x5a, 0x00, 0xaa, 0x00, 0xa7, 0x11, 0x2b],
            ),
            number: NS_DNS,
        },
        "Tcpip",
    ),
];

impl Provider {
    /// Whether a program means it that names a name space, or one provider, whatever name space that has.
    pub(crate) fn is_meant(&self, number: DWORD, id: Option<GUID>) -> bool {
        match id {
            Some(id) => self.id == id,
            None => number == NS_ALL || number == self.number,
        }
    }
}

/// How a service is reached over the Internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    /// By a connection.
    Tcp,
    /// By datagrams.
    Udp,
}

impl Transport {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Tcp, Self::Udp];

    /// As databases of services call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
        }
    }

    /// The name of a class's value that says which port it has.
    pub(crate) const fn value_name(self) -> &'static str {
        match self {
            Self::Tcp => "TcpPort",
            Self::Udp => "UdpPort",
        }
    }

    /// The one called `name`, in any case.
    pub(crate) fn called(name: &str) -> Option<Self> {
        let is = |one: &Self| one.name().eq_ignore_ascii_case(name);
        Self::ALL.into_iter().find(is)
    }

    /// The type of its sockets, and their protocol.
    pub(crate) const fn socket(self) -> (c_int, c_int) {
        match self {
            Self::Tcp => (SOCK_STREAM, IPPROTO_TCP),
            Self::Udp => (SOCK_DGRAM, IPPROTO_UDP),
        }
    }

    /// What the classes of its ports begin with.
    const fn prefix(self) -> u32 {
        match self {
            Self::Tcp => 0x0009,
            Self::Udp => 0x000a,
        }
    }
}

/// A class of services that everybody knows without its being installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WellKnown {
    /// This machine, or a host by its name.
    HostName,
    /// A host by its name, as `gethostbyname` looks it up.
    HostByName,
    /// A host by the text of its address, as `gethostbyaddr`.
    HostByAddress,
    /// A service by its name or port, as `getservbyname`.
    ServiceByName,
    /// What listens on a port.
    Port(Transport, u16),
}

/// How the identifiers of all classes of ports end.
const END: [u8; 8] = [0xc0, 0, 0, 0, 0, 0, 0, 0x46];

/// What `class` is, when everybody knows it.
pub(crate) fn well_known(class: GUID) -> Option<WellKnown> {
    match class {
        SVCID_HOSTNAME => return Some(WellKnown::HostName),
        SVCID_INET_HOSTADDRBYNAME => return Some(WellKnown::HostByName),
        SVCID_INET_HOSTADDRBYINETSTRING => return Some(WellKnown::HostByAddress),
        SVCID_INET_SERVICEBYNAME => return Some(WellKnown::ServiceByName),
        _ => {}
    }
    let (prefix, port) = (class.Data1 >> 16, class.Data1 & 0xffff);
    let is_of = |transport: &Transport| transport.prefix() == prefix;
    let transport = Transport::ALL.into_iter().find(is_of)?;
    let port = u16::try_from(port).ok()?;
    (class.Data2 == 0 && class.Data4 == END).then_some(WellKnown::Port(transport, port))
}

/// The class of what listens on `port`.
pub(crate) fn class_of_port(transport: Transport, port: u16) -> GUID {
    guid(transport.prefix() << 16 | u32::from(port), 0, 0, END)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_and_their_classes() {
        for transport in Transport::ALL {
            for port in [0, 21, 65535] {
                let class = class_of_port(transport, port);
                assert_eq!(well_known(class), Some(WellKnown::Port(transport, port)));
            }
            assert_eq!(
                Transport::called(&transport.name().to_uppercase()),
                Some(transport)
            );
        }
        assert_eq!(class_of_port(Transport::Tcp, 21).Data1, 0x0009_0015);
        assert_eq!(Transport::called("icmp"), None);
    }

    #[test]
    fn other_classes_are_not_known() {
        let tcp = class_of_port(Transport::Tcp, 21);
        for other in [
            GUID {
                Data1: 0x000b_0004,
                ..tcp
            },
            GUID { Data2: 1, ..tcp },
            GUID {
                Data4: [0; 8],
                ..tcp
            },
            GUID::default(),
        ] {
            assert_eq!(well_known(other), None);
        }
    }

    #[test]
    fn providers_by_number_and_by_identifier() {
        let meant = |number, id| {
            let meant = OWN.iter().map(|(own, _)| own);
            meant.filter(|own| own.is_meant(number, id)).count()
        };
        let (dns, _) = OWN[1];
        assert_eq!(meant(NS_ALL, None), OWN.len());
        assert!(dns.is_meant(NS_DNS, None));
        assert_eq!(meant(NS_DNS, None), 1);
        assert!(dns.is_meant(12345, Some(dns.id)));
        assert_eq!(meant(12345, Some(dns.id)), 1);
        assert_eq!(meant(12345, None), 0);
        assert_eq!(meant(NS_ALL, Some(GUID::default())), 0);
    }
}
