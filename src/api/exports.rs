//! Every exported function by its Windows name, for `GetProcAddress`.

use crate::runtime::modules::Family;

/// A function of unknown parameters, as the linker sees it.
type Function = unsafe extern "C" fn();

// `build.rs` writes this from the names in `src/api`: the functions, and
// `EXPORTS: &[(&str, Family, Function)]`, sorted by name.
include!(concat!(env!("OUT_DIR"), "/exports.rs"));

/// The function of `family` whose link name is `ws2_` and `name`.
pub(crate) fn find(family: Family, name: &str) -> Option<Function> {
    let at = EXPORTS
        .binary_search_by(|(known, ..)| (*known).cmp(name))
        .ok()?;
    let (_, home, function) = EXPORTS.get(at)?;
    (*home == family).then_some(*function)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found_in_their_family_only() {
        assert!(find(Family::Winsock, "WSAStartup").is_some());
        assert!(find(Family::Win32, "WSAStartup").is_none());
        assert!(find(Family::Win32, "GetTickCount64").is_some());
        assert!(find(Family::Win32, "FormatMessageW32").is_some());
        assert!(find(Family::Win32, "FormatMessageW16").is_some());
        assert!(find(Family::Win32, "NoSuchFunction").is_none());
        assert!(EXPORTS.is_sorted_by(|one, next| one.0 < next.0));
    }
}
