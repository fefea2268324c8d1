//! Which protocol a program gets for the family, type and protocol it asks for.

use super::protocols::{CATALOGUE, Protocol};
use crate::abi::errors::{WSAEAFNOSUPPORT, WSAEINVAL, WSAEPROTONOSUPPORT, WSAESOCKTNOSUPPORT};
use crate::abi::sockaddr::{AF_APPLETALK, AF_BTH, AF_IPX, AF_IRDA, AF_NETBIOS, AF_UNSPEC};
use crate::error::{Result, fail};
use core::ffi::c_int;

/// Family, type and protocol in Windows' numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// `AF_…`
    pub(crate) family: c_int,
    /// `SOCK_…`
    pub(crate) kind: c_int,
    /// `IPPROTO_…`
    pub(crate) protocol: c_int,
}

/// Families that Windows has with the hardware or software for them: as on a machine without.
const ABSENT: &[c_int] = &[AF_IPX, AF_APPLETALK, AF_NETBIOS, AF_IRDA, AF_BTH];

/// Fills in what `asked` leaves open with 0.
///
/// # Errors
///
/// `WSAEINVAL` when neither family nor protocol is given; `WSAEAFNOSUPPORT` for a family that
/// Windows has with other hardware. Then what no offer has, in the order
/// type, protocol, family: `WSAESOCKTNOSUPPORT`, `WSAEPROTONOSUPPORT`, `WSAEAFNOSUPPORT`. Then what
/// does not go together: `WSAESOCKTNOSUPPORT` for a type that the family does not have,
/// `WSAEPROTONOSUPPORT` for a protocol that the type does not have there, `WSAEAFNOSUPPORT` when no
/// family has both.
pub(crate) fn select(asked: Kind) -> Result<Kind> {
    if asked.family == AF_UNSPEC && asked.protocol == 0 {
        return fail(WSAEINVAL);
    }
    if ABSENT.contains(&asked.family) {
        return fail(WSAEAFNOSUPPORT);
    }
    let family = |offer: &Protocol| asked.family == AF_UNSPEC || asked.family == offer.family;
    let kind = |offer: &Protocol| asked.kind == 0 || asked.kind == offer.kind;
    let protocol = |offer: &Protocol| asked.protocol == 0 || offer.carries(asked.protocol);
    let fits = |offer: &&Protocol| family(offer) && kind(offer) && protocol(offer);
    if let Some(offer) = CATALOGUE.iter().find(fits) {
        let protocol = if asked.protocol == 0 {
            offer.protocol.0
        } else {
            asked.protocol
        };
        return Ok(Kind {
            family: offer.family,
            kind: offer.kind,
            protocol,
        });
    }
    let none = |wanted: &dyn Fn(&Protocol) -> bool| !CATALOGUE.iter().any(wanted);
    fail(if none(&kind) {
        WSAESOCKTNOSUPPORT
    } else if none(&|offer| kind(offer) && protocol(offer)) && none(&protocol) {
        WSAEPROTONOSUPPORT
    } else if none(&family) || asked.family == AF_UNSPEC {
        WSAEAFNOSUPPORT
    } else if none(&|offer| family(offer) && kind(offer)) {
        WSAESOCKTNOSUPPORT
    } else {
        WSAEPROTONOSUPPORT
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(family: c_int, kind: c_int, protocol: c_int) -> Result<(c_int, c_int, c_int)> {
        select(Kind {
            family,
            kind,
            protocol,
        })
        .map(|got| (got.family, got.kind, got.protocol))
    }

    #[test]
    fn what_is_left_open_is_filled_in() {
        assert_eq!(asked(0, 2, 17), Ok((2, 2, 17)));
        assert_eq!(asked(0, 1, 6), Ok((2, 1, 6)));
        assert_eq!(asked(2, 2, 0), Ok((2, 2, 17)));
        assert_eq!(asked(2, 0, 0), Ok((2, 1, 6)));
        assert_eq!(asked(23, 2, 17), Ok((23, 2, 17)));
        assert_eq!(asked(1, 1, 0), Ok((1, 1, 0)));
        assert_eq!(asked(2, 3, 1), Ok((2, 3, 1)));
        assert_eq!(asked(2, 0, 17), Ok((2, 2, 17)));
    }

    #[test]
    fn what_is_not_there_is_refused_type_first() {
        assert_eq!(asked(0, 0, 0), fail(10022));
        assert_eq!(asked(0, 1, 0), fail(10022));
        assert_eq!(asked(99, 1, 0), fail(10047));
        assert_eq!(asked(26, 1, 0), fail(10047));
        assert_eq!(asked(17, 2, 0), fail(10047));
        assert_eq!(asked(32, 1, 3), fail(10047));
        assert_eq!(asked(6, 2, 1000), fail(10047));
        assert_eq!(asked(99, 99, 999), fail(10044));
        assert_eq!(asked(99, 1, 999), fail(10043));
        assert_eq!(asked(0, 1, 17), fail(10047));
        assert_eq!(asked(1, 2, 0), fail(10044));
        assert_eq!(asked(2, 99, 0), fail(10044));
        assert_eq!(asked(2, 5, 0), fail(10044));
        assert_eq!(asked(2, 1, 17), fail(10043));
        assert_eq!(asked(2, 2, 6), fail(10043));
        assert_eq!(asked(2, 1, 999), fail(10043));
    }
}
