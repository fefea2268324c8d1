//! What becomes of formatted text that does not fit: each family of functions has its own rule.

use crate::ffi::errno_boundary::{Failure, Outcome};
use crate::ffi::room::Room;
use crate::sys::errno::{EINVAL, EOVERFLOW, ERANGE};

/// The rule of a family. `csrc/format.c` numbers them in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// `snprintf`: cut and terminated; answers the whole length.
    Standard,
    /// `_snprintf`: cut and *not* terminated, not even when it just fits; answers -1 when cut.
    Legacy,
    /// `swprintf`: cut and terminated; answers -1 when cut.
    Wide,
    /// `sprintf_s`: what does not fit is an invalid parameter.
    Secure,
    /// `_snprintf_s`: cut where `count` says; beyond the room, an invalid parameter.
    Counted,
    /// `wsprintf`: cut at 1024 characters, terminator included; answers what is there.
    User,
}

/// For [`Rule::Counted`], a count that means: as much as fits.
pub(crate) const TRUNCATE: usize = usize::MAX;

/// The most characters that `wsprintf` writes, with the terminator.
const USER_CAPACITY: usize = 1024;

impl Rule {
    /// The rule that `csrc/format.c` numbers so.
    pub(crate) fn numbered(number: core::ffi::c_int) -> Option<Self> {
        const RULES: [Rule; 6] = [
            Rule::Standard,
            Rule::Legacy,
            Rule::Wide,
            Rule::Secure,
            Rule::Counted,
            Rule::User,
        ];
        RULES.get(usize::try_from(number).ok()?).copied()
    }

    /// Puts `text` into `room` and answers what the function answers. `count` is the limit of
    /// [`Rule::Counted`] beside the room.
    ///
    /// # Errors
    ///
    /// The secure families: `EINVAL` without room, `ERANGE` when the text does not fit, and then
    /// the room holds the empty string.
    pub(crate) fn place<T: Copy + Default + Eq>(
        self,
        text: &[T],
        room: Option<Room<'_, T>>,
        size: usize,
        count: usize,
    ) -> Outcome<i32> {
        let length = i32::try_from(text.len()).map_err(|_large| Failure::System(EOVERFLOW))?;
        let Some(mut room) = room else {
            return self.measure(length, size, count);
        };
        let fits = text.len() < room.capacity();
        match self {
            Self::Standard => {
                room.write_terminated(0, text);
                Ok(length)
            }
            Self::Legacy => {
                room.write(0, text);
                if fits {
                    room.write(text.len(), &[T::default()]);
                }
                Ok(if text.len() <= room.capacity() {
                    length
                } else {
                    -1
                })
            }
            Self::Wide => {
                room.write_terminated(0, text);
                Ok(if fits { length } else { -1 })
            }
            Self::Secure | Self::Counted if room.capacity() == 0 => Err(Failure::Invalid(EINVAL)),
            Self::Secure => Self::whole(text, &mut room).map(|()| length),
            Self::Counted if count == TRUNCATE => {
                room.write_terminated(0, text);
                Ok(if fits { length } else { -1 })
            }
            Self::Counted => {
                let shown = text.get(..count).unwrap_or(text);
                Self::whole(shown, &mut room)?;
                Ok(if shown.len() == text.len() {
                    length
                } else {
                    -1
                })
            }
            Self::User => {
                let shown = text.get(..USER_CAPACITY - 1).unwrap_or(text);
                room.write_terminated(0, shown);
                Ok(i32::try_from(shown.len()).unwrap_or(i32::MAX))
            }
        }
    }

    /// The answer without room.
    fn measure(self, length: i32, size: usize, count: usize) -> Outcome<i32> {
        match self {
            Self::Standard | Self::Legacy | Self::Wide if size == 0 => Ok(length),
            Self::Counted if size == 0 && count == 0 => Ok(0),
            _ => Err(Failure::Invalid(EINVAL)),
        }
    }

    fn whole<T: Copy + Default + Eq>(text: &[T], room: &mut Room<'_, T>) -> Outcome<()> {
        if text.len() < room.capacity() {
            room.write_terminated(0, text);
            Ok(())
        } else {
            room.clear();
            Err(Failure::Invalid(ERANGE))
        }
    }
}
