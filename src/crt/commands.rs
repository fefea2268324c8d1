//! Commands of Windows' shell that programs give to `system`, and that no shell here knows.

use super::console;
use crate::sys::stdio;

/// What `pause` shows.
const PROMPT: &[u8] = b"Press any key to continue . . . ";
/// What clears a terminal and puts the cursor into its corner.
const CLEAR: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";

/// A command that is carried out here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// `pause`: waits for a key.
    Pause {
        /// Without its prompt: `pause > nul`.
        silent: bool,
    },
    /// `cls`: clears the screen.
    Clear,
    /// `chcp 65001`: UTF-8, which is the only code page.
    CodePage {
        /// Without its report: `chcp 65001 > nul`.
        silent: bool,
    },
}

/// The command that `line` is, or `None` for one that is the shell's.
pub(crate) fn parse(line: &[u8]) -> Option<Command> {
    let line = line.to_ascii_lowercase();
    let line = String::from_utf8(line).ok()?.replace('>', " > ");
    let words: Vec<&str> = line.split_whitespace().collect();
    let (words, silent) = match words.as_slice() {
        [words @ .., ">", "nul"] => (words, true),
        words => (words, false),
    };
    match words {
        ["pause"] => Some(Command::Pause { silent }),
        ["cls"] => Some(Command::Clear),
        ["chcp", "65001"] => Some(Command::CodePage { silent }),
        _ => None,
    }
}

/// Carries a command out. Answers its exit code.
pub(crate) fn run(command: Command) -> i32 {
    match command {
        Command::Pause { silent } => {
            show(PROMPT, silent);
            console::key();
            show(b"\n", silent);
        }
        Command::Clear => show(CLEAR, !stdio::is_terminal_output()),
        Command::CodePage { silent } => show(b"Active code page: 65001\n", silent),
    }
    0
}

fn show(text: &[u8], silent: bool) {
    if !silent && let Some(output) = stdio::output() {
        // Whether it is seen makes no difference to the command.
        let _ = output.write(text);
    }
    stdio::flush_output();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_commands_of_windows_are_taken() {
        assert_eq!(parse(b"pause"), Some(Command::Pause { silent: false }));
        assert_eq!(parse(b" PAUSE >nul"), Some(Command::Pause { silent: true }));
        assert_eq!(parse(b"cls"), Some(Command::Clear));
        assert_eq!(
            parse(b"chcp 65001 > nul"),
            Some(Command::CodePage { silent: true })
        );
        for other in ["", "ls", "pause now", "chcp 1252", "cls; ls", "> nul"] {
            assert_eq!(parse(other.as_bytes()), None, "{other}");
        }
    }
}
