//! A line, from the call to its end.

use super::kinds::{self, Kind};
use super::show::{self, Call};
use super::text::put;
use super::told::{Function, Parameter, Value};
use super::{OFF, chapters, settings};
use crate::abi::types::DWORD;
use crate::ffi::boundary;
use crate::runtime::last_error;
use crate::sys::thread;
use core::cell::Cell;
use core::mem::ManuallyDrop;
use core::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The longest line, in bytes: so much goes through a pipe in one piece.
const LONGEST: usize = 4096;
/// Seconds in a day.
const DAY: u64 = 24 * 60 * 60;

thread_local! {
    // Without a destructor, so that it is there in threads that are ending.
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// A call that is under way and told of when it has ended.
#[derive(Debug)]
pub(super) struct Line<'a> {
    function: &'static Function,
    values: &'a [Value],
    /// When it began, in time since 1970.
    at: Duration,
    start: Instant,
    /// What was to say of each argument before the call. It is never dropped by going out of scope: a thread
    /// may leave the call for good.
    before: ManuallyDrop<Vec<Option<String>>>,
}

impl<'a> Line<'a> {
    /// Begins a line, if the function's chapter is told.
    pub(super) fn begin(function: &'static Function, values: &'a [Value]) -> Option<Self> {
        alone(|| {
            if !settings::is_anything_told() {
                OFF.store(true, Relaxed);
                return None;
            }
            if !chapters::of(function.module).is_some_and(settings::is_told) {
                return None;
            }
            let result = Value::Nothing;
            let call = Call {
                function,
                values,
                result,
            };
            let before = arguments(&call).map(|(_, kind, value)| show::before(kind, value, &call));
            Some(Self {
                function,
                values,
                before: ManuallyDrop::new(before.collect()),
                at: SystemTime::now()
                    .duration_since(UNIX_EPOCH)
                    .unwrap_or_default(),
                start: Instant::now(),
            })
        })
    }

    /// Ends it, and writes it.
    pub(super) fn end(self, result: Value) {
        let took = self.start.elapsed();
        let error = last_error::get();
        alone(|| {
            let line = self.text(result, error.cast_unsigned(), took);
            settings::journal().write(line.as_bytes());
            Some(())
        });
    }

    /// The whole line.
    fn text(self, result: Value, error: DWORD, took: Duration) -> String {
        let Self {
            function,
            values,
            at,
            ..
        } = self;
        let call = Call {
            function,
            values,
            result,
        };
        let answers = kinds::answer(function);
        let (answer, is_failure) = show::answer(answers, result, function);
        let mut line = time(at);
        put(
            &mut line,
            format_args!(" {} {}(", thread::id(), function.name),
        );
        let before = ManuallyDrop::into_inner(self.before);
        for ((parameter, kind, value), before) in arguments(&call).zip(before) {
            let text = match before {
                Some(before) if is_failure => before,
                None if is_failure => show::before(Kind::Plain, value, &call).unwrap_or_default(),
                before => show::after(kind, value, &call, before),
            };
            let separator = if line.ends_with('(') { "" } else { ", " };
            put(
                &mut line,
                format_args!("{separator}{}={text}", parameter.name),
            );
        }
        line.push(')');
        if !answer.is_empty() {
            put(&mut line, format_args!(" = {answer}"));
        }
        if is_failure && error != 0 && answers.leaves_an_error() {
            put(&mut line, format_args!(" {}", show::error(error, function)));
        }
        let end = format!(" <{}us>\n", took.as_micros());
        shorten(&mut line, LONGEST - end.len());
        line + &end
    }
}

/// The arguments, and what they mean.
fn arguments<'a>(
    call: &Call<'a>,
) -> impl Iterator<Item = (&'static Parameter, Kind, Value)> + use<'a> {
    let function = call.function;
    let parameters = function.parameters.iter().zip(call.values);
    parameters.map(|(parameter, value)| (parameter, kinds::of(function, parameter), *value))
}

/// The time of day, of UTC: that needs no database of time zones, which a forked child may not be able to read.
fn time(at: Duration) -> String {
    let seconds = at.as_secs() % DAY;
    let [hours, minutes, seconds] = [seconds / 3600, seconds / 60 % 60, seconds % 60];
    format!(
        "{hours:02}:{minutes:02}:{seconds:02}.{:06}",
        at.subsec_micros()
    )
}

/// Cuts what is longer than `most` bytes.
fn shorten(line: &mut String, most: usize) {
    if line.len() > most {
        let end = (0..=most - "...".len())
            .rev()
            .find(|end| line.is_char_boundary(*end));
        line.truncate(end.unwrap_or(0));
        line.push_str("...");
    }
}

/// Does the work of telling: the program's `errno` stays, panics end here, and what a signal handler calls
/// meanwhile is not told.
fn alone<T>(work: impl FnOnce() -> Option<T>) -> Option<T> {
    if BUSY.replace(true) {
        return None;
    }
    let done = boundary::infallible(None, work);
    BUSY.set(false);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    static SEND: Function = Function {
        name: "send",
        module: "ws2_32::api::winsock::transfer",
        parameters: &[
            Parameter {
                name: "s",
                kind: "SOCKET",
            },
            Parameter {
                name: "buf",
                kind: "*const c_char",
            },
            Parameter {
                name: "len",
                kind: "c_int",
            },
            Parameter {
                name: "flags",
                kind: "c_int",
            },
        ],
        result: "c_int",
    };

    /// The line of a call of `send` that has answered `result`.
    fn line(buffer: usize, flags: i64, result: i64) -> String {
        let numbers = [Value::Signed(2), Value::Signed(flags)];
        let [length, flags] = numbers;
        let values = [Value::Unsigned(7), Value::Pointer(buffer), length, flags];
        let call = Call {
            function: &SEND,
            values: &values,
            result: Value::Nothing,
        };
        let before = arguments(&call).map(|(_, kind, value)| show::before(kind, value, &call));
        let line = Line {
            function: &SEND,
            values: &values,
            at: Duration::from_millis(86_400_000 + 3_723_004),
            start: Instant::now(),
            before: ManuallyDrop::new(before.collect()),
        };
        let text = line.text(Value::Signed(result), 10057, Duration::from_micros(8));
        text.replace(&format!(" {} ", thread::id()), " THREAD ")
    }

    #[test]
    fn a_line_has_all_of_the_call() {
        let bytes = *b"hi";
        assert_eq!(
            line(bytes.as_ptr().addr(), 3, 2),
            "01:02:03.004000 THREAD send(s=7, buf=\"hi\", len=2, flags=MSG_OOB|MSG_PEEK) = 2 <8us>\n"
        );
        assert_eq!(
            line(0, 0, -1),
            "01:02:03.004000 THREAD send(s=7, buf=NULL, len=2, flags=0) = SOCKET_ERROR WSAENOTCONN <8us>\n"
        );
    }

    #[test]
    fn long_lines_are_cut_between_characters() {
        let mut line = "ä".repeat(10);
        shorten(&mut line, 20);
        assert_eq!(line.len(), 20);
        shorten(&mut line, 10);
        assert_eq!(line, "äää...");
    }

    #[test]
    fn nothing_is_told_of_what_is_called_meanwhile() {
        let inner = alone(|| Some(alone(|| Some(1))));
        assert_eq!(inner, Some(None));
        assert_eq!(alone(|| Some(2)), Some(2));
        assert_eq!(alone(|| -> Option<()> { panic!("inside") }), None);
        assert_eq!(alone(|| Some(3)), Some(3));
    }
}
