//! Messages of `WSASendMsg` and `WSARecvMsg`.

use super::arg::{self, Name, NameRoom};
use crate::abi::errors::{WSAEFAULT, WSAEINVAL};
use crate::abi::sockets::{WSACMSGHDR, WSAMSG};
use crate::abi::types::ULONG;
use crate::error::{Error, Result, fail};
use crate::sys::buffer::Buffers;
use crate::sys::control::{Item, Items};
use core::ffi::c_int;

/// The bytes of an item's head, which its value follows.
const HEAD: usize = size_of::<WSACMSGHDR>();

/// Items begin at multiples of this.
const fn aligned(length: usize) -> usize {
    length.next_multiple_of(align_of::<WSACMSGHDR>())
}

/// A `WSAMSG` that C handed over.
#[derive(Debug)]
pub(crate) struct Message(*mut WSAMSG);

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
            Ok(Self(message))
        }
    }

    fn read(&self) -> WSAMSG {
        // SAFETY: `new` was promised a valid message.
        unsafe { self.0.read() }
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
        let length = unsafe { &raw mut (*self.0).namelen };
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
        let place = unsafe { &raw mut (*self.0).Control.len };
        // SAFETY: as above.
        unsafe { place.write(ULONG::try_from(used).unwrap_or_default()) };
        whole
    }

    /// Writes the flags that a receive answers.
    pub(crate) fn put_flags(&mut self, flags: c_int) {
        // SAFETY: `new` was promised a valid message.
        let place = unsafe { &raw mut (*self.0).dwFlags };
        // SAFETY: as above.
        unsafe { place.write(flags.cast_unsigned()) };
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
    use crate::abi::sockets::WSABUF;
    use proptest::prelude::*;

    /// A message with this control data.
    fn with_control<T>(control: &mut [u8], body: impl FnOnce(&mut Message) -> T) -> (T, usize) {
        let mut message = WSAMSG {
            name: core::ptr::null_mut(),
            namelen: 0,
            lpBuffers: core::ptr::null_mut(),
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
