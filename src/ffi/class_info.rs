//! `WSASERVICECLASSINFO`: classes of services as C describes them.

use super::arg;
use super::packing::Packed;
use super::query_set::array;
use super::string::{self, Character};
use crate::abi::errors::WSAEINVAL;
use crate::abi::namespaces::{WSANSCLASSINFOA, WSASERVICECLASSINFOA};
use crate::convert::services::{Class, ClassValue};
use crate::error::{Error, Result, fail};
use core::mem::{offset_of, size_of};

/// Reads a class, with strings of `C`.
///
/// # Errors
///
/// `WSAEINVAL` when something is missing.
///
/// # Safety
///
/// `info` is null or points to the structure, whose pointers are null or valid for what it says of them.
pub(crate) unsafe fn read<C: Character, T>(info: *const T) -> Result<Class> {
    // SAFETY: the caller promises a valid structure or null.
    let info = unsafe { arg::read(info.cast::<WSASERVICECLASSINFOA>()) }.or(fail(WSAEINVAL))?;
    // SAFETY: as above.
    let id = unsafe { arg::read(info.lpServiceClassId) }.or(fail(WSAEINVAL))?;
    // SAFETY: as above.
    let name = unsafe { string::string::<C>(info.lpszServiceClassName.cast()) };
    let name = name.filter(|name| !name.is_empty());
    // SAFETY: as above.
    let values = unsafe { array(info.lpClassInfos, info.dwCount) }?;
    // SAFETY: as above.
    let value = |one| unsafe { value::<C>(one) };
    Ok(Class {
        id,
        name: name.ok_or(Error(WSAEINVAL))?,
        values: values.iter().map(value).collect::<Result<_>>()?,
    })
}

/// Reads a value of a class.
///
/// # Safety
///
/// Its pointers are null or valid for what it says of them.
unsafe fn value<C: Character>(of: &WSANSCLASSINFOA) -> Result<ClassValue> {
    // SAFETY: the caller promises a string or null.
    let name = unsafe { string::string::<C>(of.lpszName.cast()) };
    Ok(ClassValue {
        name: name.ok_or(Error(WSAEINVAL))?,
        space: of.dwNameSpace,
        kind: of.dwValueType,
        // SAFETY: the caller promises so many bytes or null.
        value: unsafe { array(of.lpValue.cast::<u8>(), of.dwValueSize) }?,
    })
}

/// The structure of a class, with strings of `C`, and what it points to.
pub(crate) fn packed<C: Character>(class: &Class) -> Packed {
    const SIZE: usize = size_of::<WSANSCLASSINFOA>();
    let mut packed = Packed::structure(size_of::<WSASERVICECLASSINFOA>());
    packed.append_id(offset_of!(WSASERVICECLASSINFOA, lpServiceClassId), class.id);
    packed.put_count(
        offset_of!(WSASERVICECLASSINFOA, dwCount),
        class.values.len(),
    );
    let list = offset_of!(WSASERVICECLASSINFOA, lpClassInfos);
    let first = packed.append(list, class.values.len() * SIZE);
    for (number, value) in class.values.iter().enumerate() {
        let at = |offset: usize| first + number * SIZE + offset;
        packed.put_number(at(offset_of!(WSANSCLASSINFOA, dwNameSpace)), value.space);
        packed.put_number(at(offset_of!(WSANSCLASSINFOA, dwValueType)), value.kind);
        packed.put_count(
            at(offset_of!(WSANSCLASSINFOA, dwValueSize)),
            value.value.len(),
        );
        packed.append_bytes(at(offset_of!(WSANSCLASSINFOA, lpValue)), &value.value);
        packed.append_text::<C>(at(offset_of!(WSANSCLASSINFOA, lpszName)), &value.name);
    }
    let name = offset_of!(WSASERVICECLASSINFOA, lpszServiceClassName);
    packed.append_text::<C>(name, &class.name);
    packed
}
