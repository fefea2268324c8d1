//! Calling the condition function of `WSAAccept`.

use crate::abi::sockets::{LPCONDITIONPROC, WSABUF};
use crate::abi::types::{DWORD_PTR, GROUP, ULONG};
use crate::convert::sockaddr;
use crate::sys::address::Address;
use core::ffi::c_int;
use core::fmt;
use core::ptr;

/// A condition function, and the value that it is to be called with.
pub(crate) struct Condition {
    function: LPCONDITIONPROC,
    data: DWORD_PTR,
}

impl Condition {
    /// Takes the function that C handed over.
    ///
    /// # Safety
    ///
    /// `function` is null, or may be called on this thread for as long as the result lives.
    pub(crate) const unsafe fn new(function: LPCONDITIONPROC, data: DWORD_PTR) -> Self {
        Self { function, data }
    }

    /// Calls the function with the names of the two ends; what it answers, and the group that it chooses,
    /// 0 for none; `None` when there is no function.
    ///
    /// No protocol here carries data or qualities along, so it is given empty buffers and nulls.
    pub(crate) fn ask(&self, caller: &Address, callee: &Address) -> Option<(c_int, GROUP)> {
        let function = self.function?;
        let (mut caller, mut callee) = (sockaddr::windows(caller), sockaddr::windows(callee));
        let (mut caller_id, mut callee_id) = (buffer(&mut caller), buffer(&mut callee));
        let (mut caller_data, mut callee_data) = (EMPTY, EMPTY);
        let mut group: GROUP = 0;
        // SAFETY: `new` was promised a function that may be called, and every pointer is to a
        // local that lives until it returns.
        let decision = unsafe {
            function(
                &raw mut caller_id,
                &raw mut caller_data,
                ptr::null_mut(),
                ptr::null_mut(),
                &raw mut callee_id,
                &raw mut callee_data,
                &raw mut group,
                self.data,
            )
        };
        Some((decision, group))
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({:#x})", self.data)
    }
}

/// No data.
const EMPTY: WSABUF = WSABUF {
    len: 0,
    buf: ptr::null_mut(),
};

/// A name as the function is given it.
fn buffer<const N: usize>((bytes, length): &mut ([u8; N], usize)) -> WSABUF {
    WSABUF {
        len: ULONG::try_from(*length).unwrap_or_default(),
        buf: bytes.as_mut_ptr().cast(),
    }
}
