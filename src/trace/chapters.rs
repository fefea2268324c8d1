//! The chapters: which modules of `api` belong to which.

/// A chapter, and its modules: folders, or files without `.rs`.
type Chapter = (&'static str, &'static [&'static str]);

#[rustfmt::skip]
const CHAPTERS: &[Chapter] = &[
    ("startup", &["winsock::startup", "winsock::errors", "winsock::unsupported"]),
    ("sockets", &[
        "winsock::accept", "winsock::accept_extension", "winsock::alternatives", "winsock::closing", "winsock::connection",
        "winsock::creation", "winsock::extension_functions", "winsock::extensions", "winsock::gather", "winsock::ioctls",
        "winsock::messages", "winsock::multipoint", "winsock::names", "winsock::options", "winsock::protocols",
        "winsock::quality", "winsock::sharing", "winsock::transfer", "winsock::transmission",
    ]),
    ("overlapped", &[
        "winsock::overlapped", "winsock::registered_io", "win32::overlapped", "win32::pool_completions", "win32::ports",
        "win32::transfers",
    ]),
    ("waiting", &[
        "winsock::events", "winsock::notification", "winsock::select", "win32::events", "win32::objects",
        "win32::semaphores", "win32::waitable_timers", "win32::waiting",
    ]),
    ("names", &[
        "winsock::addresses", "winsock::background", "winsock::byteorder", "winsock::database",
        "winsock::extended_resolution", "winsock::ip2string", "winsock::pending_resolution", "winsock::presentation",
        "winsock::registration", "winsock::resolution",
    ]),
    ("namespaces", &[
        "winsock::name_space_controls", "winsock::namespaces", "winsock::service_classes", "winsock::service_types", "winsock::services",
    ]),
    ("interfaces", &["winsock::interfaces"]),
    ("providers", &["winsock::provider_changes", "winsock::providers"]),
    ("locks", &[
        "win32::critical_sections", "win32::linked_lists", "win32::mutexes", "win32::one_time", "win32::slim_locks",
        "win32::addresses",
    ]),
    ("threads", &[
        "win32::fiber_local_storage", "win32::pool_objects", "win32::thread_pooling", "win32::thread_pools",
        "win32::threads", "win32::timer_queues",
    ]),
    ("processes", &["win32::environment", "win32::modules", "win32::processes", "win32::control_events"]),
    ("files", &["win32::file_mappings", "win32::file_names", "win32::files", "win32::folders", "win32::pipes", "win32::shell_paths"]),
    ("console", &["win32::console"]),
    ("windows", &[
        "win32::control_classes", "win32::controls", "win32::dialogs", "win32::drawing", "win32::message_bodies",
        "win32::message_sending", "win32::message_timers", "win32::message_waiting", "win32::messages",
        "win32::resources", "win32::window_classes", "win32::window_lists", "win32::window_longs",
        "win32::window_procedures", "win32::window_showing", "win32::window_strings", "win32::window_texts",
        "win32::windows",
    ]),
    ("memory", &["win32::heaps", "win32::local_memory", "win32::pages"]),
    ("text", &["win32::strings", "win32::text"]),
    ("system", &[
        "win32::errors", "win32::names", "win32::system", "win32::times", "win32::uuids", "win32::versions",
    ]),
];

/// The names of the chapters.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    CHAPTERS.iter().map(|(name, _)| *name)
}

/// The chapter called `name`.
pub(super) fn named(name: &str) -> Option<&'static str> {
    all().find(|chapter| *chapter == name)
}

/// The chapter of a module, whose path begins with the crate; `None` when it has none.
pub(super) fn of(module: &str) -> Option<&'static str> {
    let module = module.split_once("::api::")?.1;
    let is_in = |home: &&str| {
        module
            .strip_prefix(*home)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    let (name, _) = CHAPTERS.iter().find(|(_, homes)| homes.iter().any(is_in))?;
    Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_have_chapters() {
        assert_eq!(of("ws2_32::api::winsock::transfer"), Some("sockets"));
        assert_eq!(
            of("ws2_32::api::winsock::interfaces::tables"),
            Some("interfaces")
        );
        assert_eq!(of("ws2_32::api::win32::events"), Some("waiting"));
        assert_eq!(of("ws2_32::api::crt::strings"), None);
    }

    #[test]
    fn the_chapters_are_documented() {
        let text = include_str!("../../docs/tracing.md");
        for chapter in all() {
            assert!(
                text.contains(&format!("| `{chapter}` | ")),
                "docs/tracing.md: {chapter}"
            );
        }
    }

    #[test]
    fn each_module_of_the_sources_has_one_chapter() {
        let api = concat!(env!("CARGO_MANIFEST_DIR"), "/src/api");
        for family in ["winsock", "win32"] {
            for entry in std::fs::read_dir(format!("{api}/{family}")).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let module = format!("{family}::{}", name.trim_end_matches(".rs"));
                let homes = CHAPTERS.iter().flat_map(|(_, homes)| *homes);
                let count = homes.filter(|home| **home == module).count();
                let without = ["mod", "layered", "variables"];
                let expected = usize::from(
                    !without
                        .iter()
                        .any(|name| module.ends_with(&format!("::{name}"))),
                );
                assert_eq!(count, expected, "{module}: give it one chapter");
            }
        }
    }
}
