//! Messages of `WSASendMsg` and `WSARecvMsg`.

use super::arg::{self, Name, NameRoom, Out};
use super::foreign::Span;
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::registered_io::RIO_CMSG_BUFFER;
use crate::abi::sockets::{WSABUF, WSACMSGHDR, WSAMSG};
use crate::abi::types::ULONG;
use crate::error::{Error, Result, fail};
use crate::sys::buffer::Buffers;
use crate::sys::control::{Item, Items};
use core::cell::UnsafeCell;
use core::ffi::c_int;
use core::ptr;

/// The bytes of an item's head, which its value follows.
const HEAD: usize = size_of::<WSACMSGHDR>();

/// Items begin at multiples of this.
const fn aligned(length: usize) -> usize {
    length.next_multiple_of(align_of::<WSACMSGHDR>())
}

/// Control data of registered memory follows its length, at this distance from where that begins.
const BASE: usize = aligned(size_of::<RIO_CMSG_BUFFER>());

/// A message of the program's.
#[derive(Debug)]
pub(crate) struct Message {
    header: Header,
    /// Where else the length of the control data goes, with [`BASE`], and the flags.
    total: Option<Out<ULONG>>,
    told: Option<Out<ULONG>>,
}

#[derive(Debug)]
enum Header {
    /// C handed it over.
    Lent(*mut WSAMSG),
    /// It was put together here, with its only buffer.
    Own(Box<UnsafeCell<(WSAMSG, WSABUF)>>),
}

/// What a message in registered memory consists of.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parts {
    /// Where its data is, or goes.
    pub(crate) data: Option<Span>,
    /// Where the name of the other end is, or goes.
    pub(crate) name: Option<Span>,
    /// A `RIO_CMSG_BUFFER`, and control data.
    pub(crate) control: Option<Span>,
    /// Where flags go.
    pub(crate) told: Option<Span>,
}

impl Parts {
    /// Room for a message that is to come.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when a part is too short for what is always there.
    pub(crate) fn room(self) -> Result<Message> {
        let room = self.control.map(|span| span.length);
        self.message(room)
    }

    /// A message to send.
    ///
    /// # Errors
    ///
    /// As of [`Parts::room`]; `WSAEINVAL`, too, when the control data is longer than its part.
    pub(crate) fn to_send(self) -> Result<Message> {
        let Some(control) = self.control else {
            return self.message(None);
        };
        // SAFETY: the span vouches for the memory.
        let head = unsafe { arg::elements(control.start, control.length) }?;
        let total = head.first_chunk().ok_or(Error(WSAEINVAL))?;
        let total = usize::try_from(ULONG::from_ne_bytes(*total)).unwrap_or(usize::MAX);
        if total > control.length {
            return fail(WSAEINVAL);
        }
        self.message(Some(total))
    }

    /// The message, of which the control data has so many bytes with [`BASE`].
    fn message(self, total: Option<usize>) -> Result<Message> {
        let length = |span: Option<Span>| span.map_or(0, |span| span.length);
        let start = |span: Option<Span>| span.map_or(ptr::null_mut(), |span| span.start);
        let control = match total {
            None => (ptr::null_mut(), 0),
            Some(total) => {
                let length = total.checked_sub(BASE).ok_or(Error(WSAEINVAL))?;
                (start(self.control).wrapping_add(BASE), length)
            }
        };
        let message = WSAMSG {
            name: start(self.name).cast(),
            namelen: c_int::try_from(length(self.name)).unwrap_or(c_int::MAX),
            lpBuffers: ptr::null_mut(),
            dwBufferCount: 1,
            Control: buffer(control.0, control.1),
            dwFlags: 0,
        };
        let data = buffer(start(self.data), length(self.data));
        let own = Box::new(UnsafeCell::new((message, data)));
        let place = own.get();
        // SAFETY: it was made just now.
        let data = unsafe { &raw mut (*place).1 };
        // SAFETY: as above.
        unsafe { (*place).0.lpBuffers = data };
        Ok(Message {
            header: Header::Own(own),
            total: self.control.map(number).transpose()?,
            told: self.told.map(number).transpose()?,
        })
    }
}

fn buffer(start: *mut u8, length: usize) -> WSABUF {
    WSABUF {
        len: ULONG::try_from(length).unwrap_or(ULONG::MAX),
        buf: start.cast(),
    }
}

/// Where a number goes.
fn number(span: Span) -> Result<Out<ULONG>> {
    if span.length < size_of::<ULONG>() {
        return fail(WSAEINVAL);
    }
    // SAFETY: the span vouches for the memory.
    unsafe { Out::new(span.start.cast()) }
}

// SAFETY: the memory is the program's, which lends it to whoever carries the call out.
unsafe impl Send for Message {}

impl Message {
    /// Takes the pointer.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when it is null.
    ///
    /// # Safety
    ///
    /// It is null, or points to a `WSAMSG` whose pointers are null or valid for the lengths beside
    /// them, for as long as the result lives.
    pub(crate) unsafe fn new(message: *mut WSAMSG) -> Result<Self> {
        if message.is_null() {
            fail(WSAEFAULT)
        } else {
            Ok(Self {
                header: Header::Lent(message),
                total: None,
                told: None,
            })
        }
    }

    fn place(&self) -> *mut WSAMSG {
        match &self.header {
            Header::Lent(message) => *message,
            Header::Own(own) => own.get().cast(),
        }
    }

    fn read(&self) -> WSAMSG {
        // SAFETY: `new` was promised a valid message.
        unsafe { self.place().read() }
    }

    /// The buffers.
    ///
    /// # Errors
    ///
    /// `WSAEINVAL` when there is none, `WSAEFAULT` when their pointer is null.
    pub(crate) fn buffers(&self) -> Result<Buffers> {
        let message = self.read();
        // SAFETY: `new` was promised that.
        unsafe { arg::buffers(message.lpBuffers, message.dwBufferCount) }
    }

    /// The address to send to, if there is one.
    pub(crate) fn destination(&self) -> Option<Name> {
        let message = self.read();
        // SAFETY: `new` was promised that.
        unsafe { Name::optional(message.name, message.namelen) }
    }

    /// The flags that a receive is asked for.
    pub(crate) fn flags(&self) -> c_int {
        self.read().dwFlags.cast_signed()
    }

    /// The control data, in Windows' numbers.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when it is null but for its length; `WSAEINVAL` for an item that is shorter than its
    /// head or longer than what is left.
    pub(crate) fn items(&self) -> Result<Items> {
        let control = self.read().Control;
        let length = usize::try_from(control.len).unwrap_or(usize::MAX);
        if length == 0 {
            return Ok(Items::new());
        }
        // SAFETY: `new` was promised that.
        let mut rest = unsafe { arg::elements(control.buf.cast::<u8>(), length) }?;
        let mut items = Items::new();
        while rest.len() >= HEAD {
            let (item, whole) = first(rest).ok_or(Error(WSAEINVAL))?;
            items.push(item);
            rest = rest.get(aligned(whole)..).unwrap_or_default();
        }
        Ok(items)
    }

    /// Room for a sender's name; `None` when it is not wanted.
    ///
    /// # Errors
    ///
    /// `WSAEFAULT` when there is none for its length.
    pub(crate) fn sender(&self) -> Result<Option<NameRoom>> {
        // SAFETY: `new` was promised a valid message.
        let length = unsafe { &raw mut (*self.place()).namelen };
        // SAFETY: `new` was promised a name of that length.
        unsafe { NameRoom::wanted(self.read().name, length) }
    }

    /// Writes control data in Windows' numbers, as far as there is room, and its length. Answers
    /// whether there was room for all.
    pub(crate) fn put_items(&mut self, items: &[Item]) -> bool {
        let control = self.read().Control;
        let room = if control.buf.is_null() {
            0
        } else {
            control.len
        };
        let room = usize::try_from(room).unwrap_or_default();
        let mut used = 0;
        let mut whole = true;
        for item in items {
            let bytes = bytes(item);
            if bytes.len() > room.saturating_sub(used) {
                whole = false;
                break;
            }
            for (at, byte) in bytes.iter().enumerate() {
                // SAFETY: there is room for that many bytes behind `used`.
                unsafe {
                    control
                        .buf
                        .cast::<u8>()
                        .wrapping_add(used + at)
                        .write(*byte)
                };
            }
            used = aligned(used + bytes.len()).min(room);
        }
        // SAFETY: `new` was promised a valid message.
        let place = unsafe { &raw mut (*self.place()).Control.len };
        // SAFETY: as above.
        unsafe { place.write(ULONG::try_from(used).unwrap_or_default()) };
        if let Some(total) = &mut self.total {
            total.set(ULONG::try_from(BASE + used).unwrap_or_default());
        }
        whole
    }

    /// Writes the flags that a receive answers.
    pub(crate) fn put_flags(&mut self, flags: c_int) {
        // SAFETY: `new` was promised a valid message.
        let place = unsafe { &raw mut (*self.place()).dwFlags };
        // SAFETY: as above.
        unsafe { place.write(flags.cast_unsigned()) };
        if let Some(told) = &mut self.told {
            told.set(flags.cast_unsigned());
        }
    }
}

/// The first item of control data, and its length with its head.
fn first(bytes: &[u8]) -> Option<(Item, usize)> {
    let whole = usize::from_ne_bytes(*bytes.first_chunk()?);
    let level = c_int::from_ne_bytes(*bytes.get(8..)?.first_chunk()?);
    let kind = c_int::from_ne_bytes(*bytes.get(12..)?.first_chunk()?);
    let value = bytes.get(HEAD..whole)?.into();
    Some((Item { level, kind, value }, whole))
}

/// An item with its head.
fn bytes(item: &Item) -> Vec<u8> {
    let whole = HEAD + item.value.len();
    let mut bytes = Vec::with_capacity(whole);
    bytes.extend(whole.to_ne_bytes());
    bytes.extend(item.level.to_ne_bytes());
    bytes.extend(item.kind.to_ne_bytes());
    bytes.extend(&item.value);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A message with this control data.
    fn with_control<T>(control: &mut [u8], body: impl FnOnce(&mut Message) -> T) -> (T, usize) {
        let mut message = WSAMSG {
            name: ptr::null_mut(),
            namelen: 0,
            lpBuffers: ptr::null_mut(),
            dwBufferCount: 0,
            Control: WSABUF {
                len: ULONG::try_from(control.len()).unwrap(),
                buf: control.as_mut_ptr().cast(),
            },
            dwFlags: 0,
        };
        // SAFETY: the message and its control data live as long as the call.
        let mut lent = unsafe { Message::new(&raw mut message) }.unwrap();
        let answer = body(&mut lent);
        (answer, message.Control.len as usize)
    }

    fn item(kind: c_int, value: &[u8]) -> Item {
        Item {
            level: 1,
            kind,
            value: value.into(),
        }
    }

    #[test]
    fn items_that_are_written_are_read() {
        let items = [item(1, &[1, 2, 3]), item(2, &[]), item(3, &[9; 20])];
        let mut room = [0; 200];
        let (whole, used) = with_control(&mut room, |message| message.put_items(&items));
        assert!(whole);
        assert_eq!(used, 24 + 16 + 40);
        let (read, _) = with_control(&mut room[..used], |message| message.items().unwrap());
        assert_eq!(read.as_slice(), items);
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_said() {
        let items = [item(1, &[1; 4]), item(2, &[2; 4])];
        for room in 0..44 {
            let mut bytes = vec![0; room];
            let (whole, used) = with_control(&mut bytes, |message| message.put_items(&items));
            assert!(!whole);
            assert_eq!(used, if room < 20 { 0 } else { room.min(24) });
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_items_or_refused(mut bytes: Vec<u8>) {
            let (items, _) = with_control(&mut bytes, |message| message.items());
            let total = |items: &Items| items.iter().map(|item| HEAD + item.value.len()).sum::<usize>();
            prop_assert!(items.is_ok_and(|items| total(&items) <= bytes.len()) || bytes.len() >= HEAD);
        }
    }
}
