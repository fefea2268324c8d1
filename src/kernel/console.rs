//! The console: what Windows keeps for it, over the terminal.

use crate::abi::errors::{ERROR_INVALID_HANDLE, ERROR_INVALID_PARAMETER, ERROR_NOT_SUPPORTED};
use crate::abi::types::{DWORD, WORD};
use crate::abi::win32::console::{
    ENABLE_ECHO_INPUT, ENABLE_EXTENDED_FLAGS, ENABLE_INSERT_MODE, ENABLE_LINE_INPUT,
    ENABLE_PROCESSED_INPUT, ENABLE_PROCESSED_OUTPUT, ENABLE_QUICK_EDIT_MODE,
    ENABLE_VIRTUAL_TERMINAL_PROCESSING, ENABLE_WRAP_AT_EOL_OUTPUT,
};
use crate::convert::console::{self, PLAIN};
use crate::convert::file_errors;
use crate::error::{Result, fail};
use crate::kernel::cancelling;
use crate::kernel::files::{self, File};
use crate::object::handle::Handle;
use crate::runtime::fork::{Hold, Registration};
use crate::sys::terminal::{self, InputModes};
use core::time::Duration;
use std::os::fd::BorrowedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the terminal does not keep for us.
#[derive(Debug)]
struct State {
    /// The colours in force.
    attributes: WORD,
    output_mode: DWORD,
    /// Of the input mode, what terminals know nothing of.
    other_input_mode: DWORD,
    title: String,
    /// Where the cursor was put last, column and row.
    cursor: (u16, u16),
    cursor_shown: bool,
    /// What was typed and came in one piece with what was asked for.
    typed: Vec<u8>,
}

static STATE: Mutex<State> = Mutex::new(State {
    attributes: PLAIN,
    output_mode: ENABLE_PROCESSED_OUTPUT
        | ENABLE_WRAP_AT_EOL_OUTPUT
        | ENABLE_VIRTUAL_TERMINAL_PROCESSING,
    other_input_mode: ENABLE_INSERT_MODE | ENABLE_QUICK_EDIT_MODE | ENABLE_EXTENDED_FLAGS,
    title: String::new(),
    cursor: (0, 0),
    cursor_shown: true,
    typed: Vec::new(),
});
static REGISTERED: Registration = Registration::new("console");

impl Hold for MutexGuard<'static, State> {}

fn state() -> MutexGuard<'static, State> {
    REGISTERED.ensure(|| Box::new(lock()));
    lock()
}

fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A handle of a console: a file that is a terminal.
#[derive(Debug)]
pub(crate) struct Console(Arc<File>);

/// The modes of the input that terminals know.
const TERMINAL_INPUT: DWORD = ENABLE_PROCESSED_INPUT | ENABLE_LINE_INPUT | ENABLE_ECHO_INPUT;

impl Console {
    /// The console of `handle`.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_HANDLE` when it is none.
    pub(crate) fn of(handle: Handle) -> Result<Self> {
        let file = files::hold(handle)?;
        match file.is_terminal() {
            true => Ok(Self(file)),
            false => fail(ERROR_INVALID_HANDLE),
        }
    }

    /// Whether it is asked about what is typed, not about what is shown: the standard input.
    fn is_input(&self) -> bool {
        self.0.is_input()
    }

    /// Writes to the terminal, behind what C streams have buffered.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn write(&self, text: &str) -> Result<()> {
        self.0.write(text.as_bytes(), None).map(drop)
    }

    /// The mode, of the input or of the output.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn mode(&self) -> Result<DWORD> {
        if !self.is_input() {
            return Ok(state().output_mode);
        }
        let modes = terminal::input_modes(self.0.descriptor()).map_err(file_errors::error)?;
        let bit = |set: bool, bit: DWORD| if set { bit } else { 0 };
        Ok(state().other_input_mode
            | bit(modes.signals, ENABLE_PROCESSED_INPUT)
            | bit(modes.lines, ENABLE_LINE_INPUT)
            | bit(modes.echo, ENABLE_ECHO_INPUT))
    }

    /// Changes the mode.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` for echo without lines, what the system says.
    pub(crate) fn set_mode(&self, mode: DWORD) -> Result<()> {
        if !self.is_input() {
            state().output_mode = mode;
            return Ok(());
        }
        if mode & ENABLE_ECHO_INPUT != 0 && mode & ENABLE_LINE_INPUT == 0 {
            return fail(ERROR_INVALID_PARAMETER);
        }
        let modes = InputModes {
            signals: mode & ENABLE_PROCESSED_INPUT != 0,
            lines: mode & ENABLE_LINE_INPUT != 0,
            echo: mode & ENABLE_ECHO_INPUT != 0,
        };
        terminal::set_input_modes(self.0.descriptor(), modes).map_err(file_errors::error)?;
        state().other_input_mode = mode & !TERMINAL_INPUT;
        Ok(())
    }

    /// How many columns and rows are shown.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn size(&self) -> Result<(u16, u16)> {
        terminal::size(self.0.descriptor()).map_err(file_errors::error)
    }

    /// The column and the row of the cursor: what the terminal says, or where it was put last when
    /// the terminal does not say, or something typed waits to be read.
    pub(crate) fn cursor(&self) -> (u16, u16) {
        /// How long a terminal may take to answer.
        const PATIENCE: Duration = Duration::from_millis(200);
        terminal::flush_streams();
        let answer = terminal::ask(console::WHERE, b'R', PATIENCE);
        answer
            .and_then(|answer| console::place(&answer))
            .unwrap_or_else(|| state().cursor)
    }

    /// Moves the cursor.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when the place is not on the screen.
    pub(crate) fn move_cursor(&self, column: i16, row: i16) -> Result<()> {
        let (column, row) = self.place(column, row)?;
        self.write(&console::cursor_at(column.into(), row.into()))?;
        state().cursor = (column, row);
        Ok(())
    }

    /// A place on the screen.
    fn place(&self, column: i16, row: i16) -> Result<(u16, u16)> {
        let (columns, rows) = self.size()?;
        match (u16::try_from(column), u16::try_from(row)) {
            (Ok(column), Ok(row)) if column < columns && row < rows => Ok((column, row)),
            _ => fail(ERROR_INVALID_PARAMETER),
        }
    }

    /// Writes `c` as often as `count` says from a place on, no further than to the end of the
    /// screen, and leaves the cursor where it is; answers how often.
    ///
    /// # Errors
    ///
    /// `ERROR_INVALID_PARAMETER` when the place is not on the screen.
    pub(crate) fn fill(&self, c: char, count: DWORD, column: i16, row: i16) -> Result<DWORD> {
        let count = self.room(count, column, row)?;
        let (columns, rows) = self.size()?;
        let whole = DWORD::from(columns) * DWORD::from(rows);
        if c == ' ' && count == whole {
            self.write(console::CLEAR)?;
        } else {
            let (column, row) = self.place(column, row)?;
            let text = String::from(c).repeat(usize::try_from(count).unwrap_or(0));
            self.write(&console::elsewhere(column.into(), row.into(), &text))?;
        }
        Ok(count)
    }

    /// Gives characters that are on the screen the colours in force, which is what they have.
    ///
    /// # Errors
    ///
    /// `ERROR_NOT_SUPPORTED` for other colours: a terminal does not tell what it shows.
    pub(crate) fn fill_colours(
        &self,
        attributes: WORD,
        count: DWORD,
        column: i16,
        row: i16,
    ) -> Result<DWORD> {
        let count = self.room(count, column, row)?;
        match attributes == state().attributes {
            true => Ok(count),
            false => fail(ERROR_NOT_SUPPORTED),
        }
    }

    /// `count`, or what there is from a place to the end of the screen.
    fn room(&self, count: DWORD, column: i16, row: i16) -> Result<DWORD> {
        let (column, row) = self.place(column, row)?;
        let (columns, rows) = self.size()?;
        let before = DWORD::from(row) * DWORD::from(columns) + DWORD::from(column);
        Ok(count.min(DWORD::from(columns) * DWORD::from(rows) - before))
    }

    /// Changes the colours of what is written from now on.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn set_attributes(&self, attributes: WORD) -> Result<()> {
        self.write(&console::colours(attributes))?;
        state().attributes = attributes;
        Ok(())
    }

    /// Shows or hides the cursor.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn show_cursor(&self, shown: bool) -> Result<()> {
        self.write(console::cursor_shown(shown))?;
        state().cursor_shown = shown;
        Ok(())
    }

    /// Forgets what was typed and not read.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn flush_input(&self) -> Result<()> {
        terminal::flush_input(self.0.descriptor()).map_err(file_errors::error)?;
        state().typed.clear();
        Ok(())
    }

    /// Reads a line, or as much of it as `take` answers when it sees the text.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub(crate) fn read<T>(&self, take: impl FnOnce(&str) -> (T, usize)) -> Result<T> {
        let typed = next_typed(self.0.descriptor())?;
        let text = String::from_utf8_lossy(&typed).into_owned();
        let (answer, taken) = take(&text);
        let rest = text.as_bytes().get(taken..).unwrap_or_default();
        state().typed.splice(..0, rest.iter().copied());
        Ok(answer)
    }
}

/// Reads what was typed to `room`: bytes, of which lines end as on Windows.
///
/// # Errors
///
/// What the system says.
pub(crate) fn read(terminal: BorrowedFd<'_>, room: &mut [u8]) -> Result<usize> {
    if room.is_empty() {
        return Ok(0);
    }
    let typed = next_typed(terminal)?;
    let (now, later) = typed.split_at(typed.len().min(room.len()));
    for (place, byte) in room.iter_mut().zip(now) {
        *place = *byte;
    }
    state().typed.splice(..0, later.iter().copied());
    Ok(now.len())
}

/// What was left over, or what is typed next; nothing at the end of the input.
fn next_typed(fd: BorrowedFd<'_>) -> Result<Vec<u8>> {
    let left = core::mem::take(&mut state().typed);
    if !left.is_empty() {
        return Ok(left);
    }
    terminal::flush_streams();
    let mut room = [0; 4096];
    let count = cancelling::read(fd, &mut room)?;
    let lines = terminal::input_modes(fd).is_ok_and(|modes| modes.lines);
    let typed = room.get(..count).unwrap_or_default();
    Ok(if lines {
        console::line_from_terminal(typed)
    } else {
        typed.to_vec()
    })
}

/// The colours in force.
pub(crate) fn attributes() -> WORD {
    state().attributes
}

/// Whether the cursor is shown.
pub(crate) fn is_cursor_shown() -> bool {
    state().cursor_shown
}

/// The title that was set last.
pub(crate) fn title() -> String {
    state().title.clone()
}

/// Gives the window of the console a title.
///
/// # Errors
///
/// `ERROR_INVALID_HANDLE` when there is no console.
pub(crate) fn set_title(title: &str) -> Result<()> {
    for number in [1, 2, 0] {
        if let Some(handle) = files::standard(number)?
            && let Ok(console) = Console::of(Handle::new(handle))
        {
            console.write(&console::title(title))?;
            title.clone_into(&mut state().title);
            return Ok(());
        }
    }
    fail(ERROR_INVALID_HANDLE)
}
