//! Quality of service: what a program asks for, and what of it this machine can do by itself.
//!
//! Nothing here reserves a network. Packets are marked, so that networks which look at marks serve them
//! so, and may be held back to a rate; what needs somebody's word is refused.

use crate::abi::errors::{
    WSA_QOS_EFLOWSPEC, WSA_QOS_EPROVSPECBUF, WSA_QOS_ESERVICETYPE, WSAEFAULT, WSAEOPNOTSUPP,
};
use crate::abi::quality::{
    FLOWSPEC, POSITIVE_INFINITY_RATE, QOS, QOS_NOT_SPECIFIED, SERVICE_BESTEFFORT,
    SERVICE_CONTROLLEDLOAD, SERVICE_GUARANTEED, SERVICE_NO_QOS_SIGNALING,
    SERVICE_NO_TRAFFIC_CONTROL, SERVICE_QUALITATIVE, SERVICETYPE, SERVICETYPE_BESTEFFORT,
    SERVICETYPE_CONTROLLEDLOAD, SERVICETYPE_GENERAL_INFORMATION, SERVICETYPE_GUARANTEED,
    SERVICETYPE_NETWORK_CONTROL, SERVICETYPE_NOCHANGE, SERVICETYPE_NOTRAFFIC,
    SERVICETYPE_QUALITATIVE,
};
use crate::abi::sockets::WSABUF;
use crate::abi::types::ULONG;
use crate::error::{Error, Result, fail};
use core::mem::{offset_of, size_of};

/// What is asked for in both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Qualities {
    /// Of the data sent.
    pub(crate) sending: FLOWSPEC,
    /// Of the data received.
    pub(crate) receiving: FLOWSPEC,
}

/// What every socket begins with: nothing in particular.
const NOTHING: FLOWSPEC = FLOWSPEC {
    TokenRate: QOS_NOT_SPECIFIED,
    TokenBucketSize: QOS_NOT_SPECIFIED,
    PeakBandwidth: QOS_NOT_SPECIFIED,
    Latency: QOS_NOT_SPECIFIED,
    DelayVariation: QOS_NOT_SPECIFIED,
    ServiceType: SERVICETYPE_BESTEFFORT,
    MaxSduSize: QOS_NOT_SPECIFIED,
    MinimumPolicedSize: QOS_NOT_SPECIFIED,
};

impl Qualities {
    /// What every socket begins with.
    pub(crate) const DEFAULT: Self = Self {
        sending: NOTHING,
        receiving: NOTHING,
    };
    /// What is told of the group of a socket that is in none.
    pub(crate) const NONE: Self = {
        let none = FLOWSPEC {
            TokenRate: 0,
            TokenBucketSize: 0,
            PeakBandwidth: 0,
            Latency: 0,
            DelayVariation: 0,
            ServiceType: SERVICETYPE_NOTRAFFIC,
            MaxSduSize: 0,
            MinimumPolicedSize: 0,
        };
        Self {
            sending: none,
            receiving: none,
        }
    };

    /// The `QOS` that begins with these bytes.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` for too few; `WSA_QOS_EPROVSPECBUF` when there is more for the provider, which this one
    /// does not take.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self> {
        const SPECIFIC: usize = offset_of!(QOS, ProviderSpecific);
        let sending = flow(
            bytes
                .get(offset_of!(QOS, SendingFlowspec)..)
                .unwrap_or_default(),
        )?;
        let receiving = flow(
            bytes
                .get(offset_of!(QOS, ReceivingFlowspec)..)
                .unwrap_or_default(),
        )?;
        let specific = bytes.get(SPECIFIC..SPECIFIC + 4).ok_or(Error(WSAEFAULT))?;
        if specific.iter().any(|byte| *byte != 0) {
            return fail(WSA_QOS_EPROVSPECBUF);
        }
        Ok(Self { sending, receiving })
    }

    /// What the structure asks for.
    ///
    /// # Errors
    ///
    /// As [`Qualities::read`].
    pub(crate) fn of(wanted: &QOS) -> Result<Self> {
        if wanted.ProviderSpecific.len != 0 {
            return fail(WSA_QOS_EPROVSPECBUF);
        }
        Ok(Self {
            sending: wanted.SendingFlowspec,
            receiving: wanted.ReceivingFlowspec,
        })
    }

    /// The structure, with nothing for the provider.
    pub(crate) const fn structure(&self) -> QOS {
        QOS {
            SendingFlowspec: self.sending,
            ReceivingFlowspec: self.receiving,
            ProviderSpecific: WSABUF {
                len: 0,
                buf: core::ptr::null_mut(),
            },
        }
    }

    /// The bytes of a `QOS`, with nothing for the provider.
    pub(crate) fn bytes(&self) -> [u8; size_of::<QOS>()] {
        let mut bytes = [0; _];
        let numbers = fields(&self.sending)
            .into_iter()
            .chain(fields(&self.receiving));
        for (place, number) in bytes.as_chunks_mut().0.iter_mut().zip(numbers) {
            *place = number.to_ne_bytes();
        }
        bytes
    }

    /// What is so when this is asked for after `before`, and what is to be done about packets.
    ///
    /// # Errors
    ///
    /// `WSA_QOS_ESERVICETYPE` for a type of service that does not exist, `WSA_QOS_EFLOWSPEC` for numbers
    /// that contradict each other, `WSAEOPNOTSUPP` for a guarantee.
    pub(crate) fn after(&self, before: &Self) -> Result<(Self, Treatment)> {
        let sending = judged(&self.sending, &before.sending)?;
        let receiving = judged(&self.receiving, &before.receiving)?;
        Ok((Self { sending, receiving }, treatment(&sending)?))
    }
}

/// The members of a flow's description.
fn fields(flow: &FLOWSPEC) -> [ULONG; 8] {
    [
        flow.TokenRate,
        flow.TokenBucketSize,
        flow.PeakBandwidth,
        flow.Latency,
        flow.DelayVariation,
        flow.ServiceType,
        flow.MaxSduSize,
        flow.MinimumPolicedSize,
    ]
}

/// The description that begins with these bytes.
fn flow(bytes: &[u8]) -> Result<FLOWSPEC> {
    let mut numbers = bytes
        .as_chunks()
        .0
        .iter()
        .copied()
        .map(ULONG::from_ne_bytes);
    let mut next = || numbers.next().ok_or(Error(WSAEFAULT));
    Ok(FLOWSPEC {
        TokenRate: next()?,
        TokenBucketSize: next()?,
        PeakBandwidth: next()?,
        Latency: next()?,
        DelayVariation: next()?,
        ServiceType: next()?,
        MaxSduSize: next()?,
        MinimumPolicedSize: next()?,
    })
}

/// What is done about the packets of a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Treatment {
    /// The type of service, or traffic class, that they are marked with; `None` leaves it as it is.
    pub(crate) mark: Option<u8>,
    /// How many bytes leave in a second at most; `None` leaves it as it is.
    pub(crate) rate: Option<u32>,
}

/// No limit, as a rate.
pub(crate) const UNLIMITED: u32 = u32::MAX;

/// A flag of a service, and the service that is asked for.
fn service(kind: SERVICETYPE) -> Result<SERVICETYPE> {
    const FLAGS: SERVICETYPE = SERVICE_NO_TRAFFIC_CONTROL | SERVICE_NO_QOS_SIGNALING;
    /// The highest bit is in every flag, and says nothing more.
    const HIGHEST: SERVICETYPE = 1 << 31;
    let plain = kind & !(FLAGS | HIGHEST);
    Ok(match plain {
        SERVICETYPE_NOTRAFFIC if kind & FLAGS == 0 => SERVICETYPE_NOTRAFFIC,
        0 => SERVICETYPE_BESTEFFORT,
        SERVICETYPE_BESTEFFORT
        | SERVICETYPE_CONTROLLEDLOAD
        | SERVICETYPE_GUARANTEED
        | SERVICETYPE_GENERAL_INFORMATION
        | SERVICETYPE_NOCHANGE
        | SERVICETYPE_NETWORK_CONTROL
        | SERVICETYPE_QUALITATIVE => plain,
        _ => match plain | HIGHEST {
            SERVICE_BESTEFFORT => SERVICETYPE_BESTEFFORT,
            SERVICE_CONTROLLEDLOAD => SERVICETYPE_CONTROLLEDLOAD,
            SERVICE_GUARANTEED => SERVICETYPE_GUARANTEED,
            SERVICE_QUALITATIVE => SERVICETYPE_QUALITATIVE,
            _ => return fail(WSA_QOS_ESERVICETYPE),
        },
    })
}

/// The description of one direction that is in force after `wanted` was asked for.
fn judged(wanted: &FLOWSPEC, before: &FLOWSPEC) -> Result<FLOWSPEC> {
    let service = service(wanted.ServiceType)?;
    if service == SERVICETYPE_NOCHANGE {
        return Ok(*before);
    }
    let less = |one: ULONG, other: ULONG| {
        one != QOS_NOT_SPECIFIED && other != QOS_NOT_SPECIFIED && one < other
    };
    let (token, peak) = (wanted.TokenRate, wanted.PeakBandwidth);
    if service != SERVICETYPE_NOTRAFFIC
        && (token == 0
            || peak == 0
            || less(peak, token)
            || less(wanted.MaxSduSize, wanted.MinimumPolicedSize))
    {
        return fail(WSA_QOS_EFLOWSPEC);
    }
    // A guarantee takes the word of every router, which nobody here can get.
    if service == SERVICETYPE_GUARANTEED && wanted.ServiceType & SERVICE_NO_QOS_SIGNALING == 0 {
        return fail(WSAEOPNOTSUPP);
    }
    Ok(*wanted)
}

/// What is done about packets that are sent so.
fn treatment(sending: &FLOWSPEC) -> Result<Treatment> {
    if sending.ServiceType & SERVICE_NO_TRAFFIC_CONTROL == SERVICE_NO_TRAFFIC_CONTROL {
        return Ok(Treatment {
            mark: None,
            rate: None,
        });
    }
    // The codes that Windows marks with, in the upper six bits.
    let mark = match service(sending.ServiceType)? {
        SERVICETYPE_CONTROLLEDLOAD => 24 << 2,
        SERVICETYPE_GUARANTEED => 40 << 2,
        SERVICETYPE_NETWORK_CONTROL => 48 << 2,
        _ => 0,
    };
    let limits = |rate: &ULONG| *rate < POSITIVE_INFINITY_RATE && *rate > 0;
    let rates = [sending.PeakBandwidth, sending.TokenRate];
    Ok(Treatment {
        mark: Some(mark),
        rate: Some(rates.into_iter().find(limits).unwrap_or(UNLIMITED)),
    })
}

/// The qualities that well-known media need: name, bytes in a second, and bytes of the longest packet.
///
/// From the rates of the codecs, with the headers of RTP, UDP and IP for each packet: of 20 milliseconds of
/// sound, of 30 for G.723.1, and of pictures in packets of 1000 bytes.
#[rustfmt::skip]
const TEMPLATES: &[(&str, u32, u32)] = &[
    ("G711",     10_000,  200),
    ("G723.1",    2_134,   64),
    ("G729",      3_000,   60),
    ("GSM6.10",   3_650,   73),
    ("H261QCIF",  8_320, 1040),
    ("H261CIF",  16_640, 1040),
    ("H263QCIF",  8_320, 1040),
    ("H263CIF",  16_640, 1040),
];

/// The names of the templates.
pub(crate) fn template_names() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, ..)| *name)
}

/// The template of that name, in whatever case.
pub(crate) fn template(name: &[u8]) -> Option<Qualities> {
    let found = TEMPLATES
        .iter()
        .find(|(known, ..)| known.as_bytes().eq_ignore_ascii_case(name));
    found.map(|&(_, rate, packet)| {
        let flow = FLOWSPEC {
            TokenRate: rate,
            TokenBucketSize: packet.saturating_mul(2),
            PeakBandwidth: rate.saturating_mul(2),
            Latency: QOS_NOT_SPECIFIED,
            DelayVariation: QOS_NOT_SPECIFIED,
            ServiceType: SERVICETYPE_CONTROLLEDLOAD,
            MaxSduSize: packet,
            MinimumPolicedSize: packet,
        };
        Qualities {
            sending: flow,
            receiving: flow,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(change: impl FnOnce(&mut FLOWSPEC)) -> Result<(Qualities, Treatment)> {
        let mut wanted = Qualities::DEFAULT;
        change(&mut wanted.sending);
        wanted.after(&Qualities::DEFAULT)
    }

    fn treated(change: impl FnOnce(&mut FLOWSPEC)) -> (Option<u8>, Option<u32>) {
        let (_, treatment) = asked(change).unwrap();
        (treatment.mark, treatment.rate)
    }

    #[test]
    fn services_have_marks_and_rates_limit() {
        assert_eq!(treated(|_| {}), (Some(0), Some(UNLIMITED)));
        assert_eq!(
            treated(|flow| flow.ServiceType = SERVICETYPE_CONTROLLEDLOAD),
            (Some(0x60), Some(UNLIMITED))
        );
        assert_eq!(treated(|flow| flow.TokenRate = 5), (Some(0), Some(5)));
        assert_eq!(
            treated(|flow| {
                flow.TokenRate = 5;
                flow.PeakBandwidth = 9;
                flow.ServiceType = SERVICETYPE_GUARANTEED | SERVICE_NO_QOS_SIGNALING;
            }),
            (Some(0xa0), Some(9))
        );
        assert_eq!(
            treated(|flow| {
                flow.TokenRate = POSITIVE_INFINITY_RATE;
                flow.ServiceType = SERVICE_QUALITATIVE;
            }),
            (Some(0), Some(UNLIMITED))
        );
        let left_alone = SERVICETYPE_CONTROLLEDLOAD | SERVICE_NO_TRAFFIC_CONTROL;
        assert_eq!(treated(|flow| flow.ServiceType = left_alone), (None, None));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let error = |change: fn(&mut FLOWSPEC)| asked(change).map(drop);
        assert_eq!(
            error(|flow| flow.ServiceType = 7),
            fail(WSA_QOS_ESERVICETYPE)
        );
        assert_eq!(
            error(|flow| flow.ServiceType = SERVICETYPE_GUARANTEED),
            fail(WSAEOPNOTSUPP)
        );
        assert_eq!(error(|flow| flow.TokenRate = 0), fail(WSA_QOS_EFLOWSPEC));
        assert_eq!(
            error(|flow| (flow.TokenRate, flow.PeakBandwidth) = (5, 4)),
            fail(WSA_QOS_EFLOWSPEC)
        );
        assert_eq!(
            error(|flow| (flow.MaxSduSize, flow.MinimumPolicedSize) = (5, 6)),
            fail(WSA_QOS_EFLOWSPEC)
        );
        assert_eq!(
            error(|flow| (flow.TokenRate, flow.ServiceType) = (0, SERVICETYPE_NOTRAFFIC)),
            Ok(())
        );
    }

    #[test]
    fn a_direction_may_stay_as_it_is() {
        let before = template(b"g711").unwrap();
        let mut wanted = Qualities::DEFAULT;
        wanted.sending.ServiceType = SERVICETYPE_NOCHANGE;
        let (after, treatment) = wanted.after(&before).unwrap();
        assert_eq!(after.sending, before.sending);
        assert_eq!(after.receiving, Qualities::DEFAULT.receiving);
        assert_eq!(treatment.mark, Some(0x60));
    }

    #[test]
    fn a_structure_survives_both_ways() {
        let template = template(b"H263CIF").unwrap();
        assert_eq!(Qualities::read(&template.bytes()), Ok(template));
        let bytes = template.bytes();
        assert_eq!(Qualities::read(&bytes[..60]), fail(WSAEFAULT));
        let mut specific = bytes;
        specific[64] = 1;
        assert_eq!(Qualities::read(&specific), fail(WSA_QOS_EPROVSPECBUF));
    }

    #[test]
    fn every_template_can_be_had() {
        for name in template_names() {
            let wanted = template(name.as_bytes()).unwrap();
            assert!(wanted.after(&Qualities::DEFAULT).is_ok());
        }
        assert_eq!(template(b"G7"), None);
    }
}
