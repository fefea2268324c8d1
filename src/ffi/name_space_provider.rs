//! Providers of name spaces: starting one, and calling its functions.
//!
//! A provider is a shared library that has `NSPStartup`, in the form of this library's headers with a
//! `wchar_t` of 4 bytes.

use super::class_info;
use super::packing::Lent;
use super::query_set::QuerySet;
use crate::abi::errors::{
    WSAEFAULT, WSAEINVALIDPROCTABLE, WSAEOPNOTSUPP, WSAEPROVIDERFAILEDINIT, WSASYSCALLFAILURE,
};
use crate::abi::name_space_providers::{LPNSPSTARTUP, NSP_ROUTINE};
use crate::abi::namespaces::{LPWSASERVICECLASSINFOW, WSAESETSERVICEOP, WSASERVICECLASSINFOA};
use crate::abi::overlapped::LPWSACOMPLETION;
use crate::abi::providers::LPWSATHREADID;
use crate::abi::types::{DWORD, GUID, INT, LPDWORD, LPVOID};
use crate::convert::environment;
use crate::convert::services::Class;
use crate::error::{Error, Result, fail};
use crate::runtime::last_error;
use crate::runtime::modules::{self, Kind};
use crate::sys;
use core::ffi::{c_int, c_void};
use core::mem::{self, offset_of, size_of};
use core::ptr::{self, NonNull};

/// How large the room for a result is at first, in bytes.
const USUAL: usize = 4096;
/// A provider that needs more has something else in mind.
const MOST: usize = 16 << 20;

/// `WSAGetLastError` of the copy of this library that a provider uses: its program may have another inside.
type LastError = unsafe extern "C" fn() -> c_int;

/// The functions of a provider that has been started; none but that of controls is missing.
#[derive(Debug)]
pub(crate) struct Routines {
    table: NSP_ROUTINE,
    last_error: Option<LastError>,
}

/// Room for the answer of a provider.
#[derive(Debug)]
struct Answered(Vec<usize>);

impl Answered {
    fn new(bytes: usize) -> Self {
        Self(vec![0; bytes.div_ceil(size_of::<usize>())])
    }

    fn length(&self) -> DWORD {
        DWORD::try_from(size_of_val(self.0.as_slice())).unwrap_or(DWORD::MAX)
    }

    fn start<T>(&mut self) -> *mut T {
        self.0.as_mut_ptr().cast()
    }
}

/// A result of a look-up, as the provider has written it.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) set: QuerySet<u32>,
    _room: Answered,
}

/// Loads the library in the file `path`, and starts it as the provider `id`.
///
/// # Errors
///
/// `WSAEPROVIDERFAILEDINIT` when it is no library, has no `NSPStartup`, or does not want to start;
/// `WSAEINVALIDPROCTABLE` when functions are missing.
pub(crate) fn start(path: &str, id: GUID) -> Result<Routines> {
    let path = environment::expand(path, sys::environment::look_up);
    let module = modules::load(&path).or(fail(WSAEPROVIDERFAILEDINIT))?;
    let started = symbols(module).and_then(|(entry, last_error)| {
        // SAFETY: the entry of a provider is a function of that type, and so is the other.
        unsafe { start_by(entry, last_error, id) }
    });
    if started.is_err() {
        // It was loaded just now.
        let _freed = modules::free(module);
    }
    started
}

/// Where the library of `module` is entered, and where it or what it has loaded tells the last error.
fn symbols(module: usize) -> Result<(NonNull<c_void>, Option<NonNull<c_void>>)> {
    let Ok(Kind::Loaded(at)) = modules::kind(module) else {
        return fail(WSAEPROVIDERFAILEDINIT);
    };
    let found = modules::with(at, |library, _name| {
        let entry = library.symbol(c"NSPStartup")?;
        Some((entry, library.symbol(c"ws2_WSAGetLastError")))
    });
    found
        .ok()
        .flatten()
        .map_or(fail(WSAEPROVIDERFAILEDINIT), Ok)
}

/// # Safety
///
/// `entry` is a function of the type of `NSPStartup`, and `last_error` one of that of `WSAGetLastError`.
unsafe fn start_by(
    entry: NonNull<c_void>,
    last_error: Option<NonNull<c_void>>,
    id: GUID,
) -> Result<Routines> {
    // SAFETY: the caller promises it; pointers to functions and to data are of one kind here.
    let entry = unsafe { mem::transmute::<NonNull<c_void>, LPNSPSTARTUP>(entry) };
    // SAFETY: as above; no function is null.
    let last_error =
        unsafe { mem::transmute::<Option<NonNull<c_void>>, Option<LastError>>(last_error) };
    let Some(entry) = entry else {
        return fail(WSAEPROVIDERFAILEDINIT);
    };
    let mut id = id;
    // SAFETY: functions and numbers may be 0.
    let mut table: NSP_ROUTINE = unsafe { mem::zeroed() };
    table.cbSize = DWORD::try_from(size_of::<NSP_ROUTINE>()).unwrap_or(DWORD::MAX);
    // SAFETY: the caller promises that it is that function; the pointers are to locals.
    let refused = unsafe { entry(&raw mut id, &raw mut table) };
    if refused != 0 {
        return fail(WSAEPROVIDERFAILEDINIT);
    }
    let size = usize::try_from(table.cbSize).unwrap_or(usize::MAX);
    // It is of a time before there were controls, or has them; there is nothing behind.
    let sizes = offset_of!(NSP_ROUTINE, NSPIoctl)..=size_of::<NSP_ROUTINE>();
    if size < size_of::<NSP_ROUTINE>() {
        table.NSPIoctl = None;
    }
    let routines = Routines { table, last_error };
    if sizes.contains(&size) && routines.is_complete() {
        return Ok(routines);
    }
    if table.NSPCleanup.is_some() {
        routines.cleanup(id);
    }
    fail(WSAEINVALIDPROCTABLE)
}

/// What a function answers whose table turned out to lack it; the tables here are complete.
const MISSING: INT = -1;

impl Routines {
    fn is_complete(&self) -> bool {
        let table = &self.table;
        table.NSPCleanup.is_some()
            && table.NSPLookupServiceBegin.is_some()
            && table.NSPLookupServiceNext.is_some()
            && table.NSPLookupServiceEnd.is_some()
            && table.NSPSetService.is_some()
            && table.NSPInstallServiceClass.is_some()
            && table.NSPRemoveServiceClass.is_some()
            && table.NSPGetServiceClassInfo.is_some()
    }

    /// Makes a call, and answers its error, which is not left as the last one.
    fn call(&self, call: impl FnOnce() -> INT) -> Result<()> {
        let before = last_error::get();
        last_error::set(0);
        let answer = call();
        let error = match self.last_error {
            // SAFETY: whoever started it promised that it is that function.
            Some(function) => unsafe { function() },
            None => last_error::get(),
        };
        last_error::set(before);
        match (answer, error) {
            (0, _) => Ok(()),
            // Who fails without a reason has none that could be told.
            (_, 0) => fail(WSASYSCALLFAILURE),
            (_, error) => fail(error),
        }
    }

    /// Ends the use of the provider.
    pub(crate) fn cleanup(&self, id: GUID) {
        let mut id = id;
        // What it says then concerns nobody any more.
        let _refused = self.call(|| match self.table.NSPCleanup {
            // SAFETY: it has started, and the pointer is to a local.
            Some(function) => unsafe { function(&raw mut id) },
            None => MISSING,
        });
    }

    /// Begins a look-up; answers its number.
    ///
    /// # Errors
    ///
    /// What the provider says.
    pub(crate) fn begin(
        &self,
        id: GUID,
        mut restrictions: Lent,
        mut class: Lent,
        flags: DWORD,
    ) -> Result<usize> {
        let mut id = id;
        let mut lookup = ptr::null_mut();
        let (restrictions, class) = (restrictions.start(), class.start());
        self.call(|| match self.table.NSPLookupServiceBegin {
            // SAFETY: it has started, and each pointer is to something that lives until it returns.
            Some(function) => unsafe {
                function(&raw mut id, restrictions, class, flags, &raw mut lookup)
            },
            None => MISSING,
        })?;
        Ok(lookup.addr())
    }

    /// The next result of a look-up.
    ///
    /// # Errors
    ///
    /// What the provider says; `WSAEFAULT` when it needs more room than there can be.
    pub(crate) fn next(&self, lookup: usize, flags: DWORD) -> Result<Given> {
        let lookup = ptr::without_provenance_mut(lookup);
        let room = self.answered(|length, place| match self.table.NSPLookupServiceNext {
            // SAFETY: it has started, and there is as much room as is said.
            Some(function) => unsafe { function(lookup, flags, length, place.cast()) },
            None => MISSING,
        })?;
        let mut room = room;
        let start: *const c_void = room.start::<c_void>().cast_const();
        // SAFETY: the provider has written the structure there, and what it points to.
        let set = unsafe { QuerySet::read(start) }?;
        Ok(Given { set, _room: room })
    }

    /// Has `call` write into room that is as large as it says.
    fn answered(&self, mut call: impl FnMut(LPDWORD, LPVOID) -> INT) -> Result<Answered> {
        let mut room = Answered::new(USUAL);
        loop {
            let mut length = room.length();
            let start = room.start();
            match self.call(|| call(&raw mut length, start)) {
                Err(Error(WSAEFAULT)) if length > room.length() => {
                    let needed = usize::try_from(length).unwrap_or(usize::MAX);
                    if needed > MOST {
                        return fail(WSAEFAULT);
                    }
                    room = Answered::new(needed);
                }
                Err(error) => return Err(error),
                Ok(()) => return Ok(room),
            }
        }
    }

    /// Ends a look-up.
    pub(crate) fn end(&self, lookup: usize) {
        let lookup = ptr::without_provenance_mut(lookup);
        // It has ended for the program, whatever the provider says.
        let _refused = self.call(|| match self.table.NSPLookupServiceEnd {
            // SAFETY: it has started, and the look-up is its own.
            Some(function) => unsafe { function(lookup) },
            None => MISSING,
        });
    }

    /// Registers a service, or takes it out.
    ///
    /// # Errors
    ///
    /// What the provider says.
    pub(crate) fn set_service(
        &self,
        id: GUID,
        mut class: Lent,
        mut service: Lent,
        operation: WSAESETSERVICEOP,
        flags: DWORD,
    ) -> Result<()> {
        let mut id = id;
        let (class, service) = (class.start(), service.start());
        self.call(|| match self.table.NSPSetService {
            // SAFETY: it has started, and each pointer is to something that lives until it returns.
            Some(function) => unsafe { function(&raw mut id, class, service, operation, flags) },
            None => MISSING,
        })
    }

    /// Tells it of a class that is installed.
    ///
    /// # Errors
    ///
    /// What the provider says.
    pub(crate) fn install_class(&self, id: GUID, class: &Class) -> Result<()> {
        let mut id = id;
        let mut class = Lent::from(class_info::packed::<u32>(class));
        let class = class.start();
        self.call(|| match self.table.NSPInstallServiceClass {
            // SAFETY: as in `begin`.
            Some(function) => unsafe { function(&raw mut id, class) },
            None => MISSING,
        })
    }

    /// Tells it of a class that is removed.
    ///
    /// # Errors
    ///
    /// What the provider says.
    pub(crate) fn remove_class(&self, id: GUID, class: GUID) -> Result<()> {
        let (mut id, mut class) = (id, class);
        self.call(|| match self.table.NSPRemoveServiceClass {
            // SAFETY: it has started, and the pointers are to locals.
            Some(function) => unsafe { function(&raw mut id, &raw mut class) },
            None => MISSING,
        })
    }

    /// What it knows of a class.
    ///
    /// # Errors
    ///
    /// What the provider says; `WSAEINVAL` when what it tells is incomplete.
    pub(crate) fn class(&self, id: GUID, class: GUID) -> Result<Class> {
        let (mut id, mut class) = (id, class);
        let mut room = self.answered(|length, place| {
            let info: LPWSASERVICECLASSINFOW = place.cast();
            let asked = offset_of!(WSASERVICECLASSINFOA, lpServiceClassId);
            let asked = place.cast::<u8>().wrapping_add(asked);
            // SAFETY: there is room for the structure, aligned as it is.
            unsafe { asked.cast::<*mut GUID>().write_unaligned(&raw mut class) };
            match self.table.NSPGetServiceClassInfo {
                // SAFETY: it has started, and there is as much room as is said.
                Some(function) => unsafe { function(&raw mut id, length, info) },
                None => MISSING,
            }
        })?;
        let start: *const c_void = room.start::<c_void>().cast_const();
        // SAFETY: the provider has written the structure there, and what it points to.
        unsafe { class_info::read::<u32, c_void>(start) }
    }

    /// Asks it about a look-up.
    ///
    /// # Errors
    ///
    /// `WSAEOPNOTSUPP` when it has no such function; what the provider says, `WSA_IO_PENDING` too.
    ///
    /// # Safety
    ///
    /// As the provider and the code ask.
    pub(crate) unsafe fn control(&self, lookup: usize, control: &Control) -> Result<()> {
        let function = self.table.NSPIoctl.ok_or(Error(WSAEOPNOTSUPP))?;
        let Control {
            code,
            input: (input, input_size),
            output: (output, output_size),
            returned,
            completion,
            thread,
        } = *control;
        let lookup = ptr::without_provenance_mut(lookup);
        // SAFETY: the caller promises it.
        self.call(|| unsafe {
            function(
                lookup,
                code,
                input,
                input_size,
                output,
                output_size,
                returned,
                completion,
                thread,
            )
        })
    }
}

/// What is asked about a look-up: the arguments of `NSPIoctl`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Control {
    pub(crate) code: DWORD,
    pub(crate) input: (LPVOID, DWORD),
    pub(crate) output: (LPVOID, DWORD),
    pub(crate) returned: LPDWORD,
    pub(crate) completion: LPWSACOMPLETION,
    pub(crate) thread: LPWSATHREADID,
}
