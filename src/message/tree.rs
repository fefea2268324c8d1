//! Windows as the program sees them: made, found, changed and ended.

use super::mine;
use super::registering::ClassName;
use super::state::State;
use super::windows::{DESKTOP, MESSAGE_ROOT, Place, Stage, Window};
use super::with;
use crate::abi::errors::{
    ERROR_ACCESS_DENIED, ERROR_CANNOT_FIND_WND_CLASS, ERROR_INVALID_PARAMETER,
    ERROR_INVALID_WINDOW_HANDLE, ERROR_TLW_WITH_WSCHILD,
};
use crate::abi::types::DWORD;
use crate::abi::win32::windows::{WS_CAPTION, WS_CHILD, WS_CLIPSIBLINGS, WS_POPUP, WS_VISIBLE};
use crate::error::{Error, Result, fail};
use crate::kernel::threads;

// Making.

/// How a window is to be.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Its class.
    pub(crate) class: ClassName,
    /// `WS_…`.
    pub(crate) style: DWORD,
    /// `WS_EX_…`.
    pub(crate) ex_style: DWORD,
    /// Where it is.
    pub(crate) place: Place,
    /// The window that it is in or goes with, 0, or [`MESSAGE_ROOT`].
    pub(crate) parent: usize,
    /// The number of a child, or the menu.
    pub(crate) id: usize,
    /// The module that it belongs to.
    pub(crate) instance: usize,
}

/// Makes a window, which has no text yet and is not shown.
///
/// # Errors
///
/// - `ERROR_CANNOT_FIND_WND_CLASS` when there is no such class
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such parent
/// - `ERROR_TLW_WITH_WSCHILD` when it is to be a child and has no parent
/// - `ERROR_NO_SYSTEM_RESOURCES` when there are too many windows
pub(crate) fn create(plan: &Plan) -> Result<Window> {
    let queue = mine();
    with(|state| {
        let atom = plan.class.atom(state);
        let class = atom.and_then(|atom| state.classes.find(atom, plan.instance));
        let class = class.ok_or(Error(ERROR_CANNOT_FIND_WND_CLASS))?;
        let (parent, owner) = state.relations(plan)?;
        let found = state.classes.get(class)?;
        let window = Window {
            number: 0,
            queue,
            class,
            procedure: found.procedure,
            text: String::new(),
            parent,
            owner,
            style: full_style(plan.style),
            ex_style: plan.ex_style,
            instance: plan.instance,
            id: plan.id,
            user_data: 0,
            extra: vec![0; found.window_extra],
            place: plan.place,
            to_paint: false,
            shown: false,
            stage: Stage::Creating,
        };
        let number = state.windows.add(window)?;
        state.classes.get_mut(class)?.windows += 1;
        state.windows.get(number).cloned()
    })
}

/// What Windows adds to a style. The window is shown when it is complete.
fn full_style(style: DWORD) -> DWORD {
    let added = match style & (WS_CHILD | WS_POPUP) {
        0 => WS_CAPTION | WS_CLIPSIBLINGS,
        WS_POPUP => WS_CLIPSIBLINGS,
        _ => 0,
    };
    (style | added) & !WS_VISIBLE
}

impl State {
    /// The window that a new one is in, and the one that it goes with, or 0.
    fn relations(&self, plan: &Plan) -> Result<(usize, usize)> {
        let is_child = plan.style & (WS_CHILD | WS_POPUP) == WS_CHILD;
        match plan.parent {
            0 | DESKTOP if is_child && plan.parent == 0 => fail(ERROR_TLW_WITH_WSCHILD),
            0 | DESKTOP => Ok((DESKTOP, 0)),
            MESSAGE_ROOT => Ok((MESSAGE_ROOT, 0)),
            parent => {
                self.windows.get(parent)?;
                Ok(match is_child {
                    true => (parent, 0),
                    false => (DESKTOP, self.top(parent)),
                })
            }
        }
    }

    /// The window with no parent that `window` is in.
    fn top(&self, window: usize) -> usize {
        let mut current = window;
        while let Ok(found) = self.windows.get(current) {
            if !found.is_child() || matches!(found.parent, DESKTOP | MESSAGE_ROOT) {
                break;
            }
            current = found.parent;
        }
        current
    }

    /// Removes a window with everything that belongs to it.
    pub(super) fn remove_window(&mut self, window: usize) {
        let children: Vec<_> = self
            .windows
            .children(window)
            .map(|child| child.number)
            .collect();
        for child in children {
            self.remove_window(child);
        }
        let Some(removed) = self.windows.remove(window) else {
            return;
        };
        if let Ok(class) = self.classes.get_mut(removed.class) {
            class.windows = class.windows.saturating_sub(1);
        }
        if let Some(queue) = self.queue(removed.queue) {
            queue.forget_window(window);
            queue.to_paint -= usize::from(removed.to_paint);
        }
        self.lose_sends_to(window);
    }
}

// Ending.

/// Begins to end `window`, which sends `WM_DESTROY`; `false` when that has begun already.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such window
/// - `ERROR_ACCESS_DENIED` when it belongs to another thread
pub(crate) fn begin_to_end(window: usize) -> Result<bool> {
    let me = mine();
    with(|state| {
        let window = state.windows.get_mut(window)?;
        if window.queue != me {
            return fail(ERROR_ACCESS_DENIED);
        }
        let begun = window.stage == Stage::Ending;
        window.stage = Stage::Ending;
        Ok(!begun)
    })
}

/// A window of this thread that goes with `window` and has not begun to end.
pub(crate) fn next_owned(window: usize) -> Option<usize> {
    let me = mine();
    with(|state| {
        let mut all = state.windows.iter();
        let next = all.find(|other| {
            other.owner == window && other.stage != Stage::Ending && other.queue == me
        });
        next.map(|next| next.number)
    })
}

/// A window that is in `window` and has not begun to end.
pub(crate) fn next_child_to_end(window: usize) -> Option<usize> {
    with(|state| {
        let mut children = state.windows.children(window);
        let next = children.find(|child| child.stage != Stage::Ending);
        next.map(|next| next.number)
    })
}

/// A window that is in `window`.
pub(crate) fn first_child(window: usize) -> Option<usize> {
    with(|state| {
        state
            .windows
            .children(window)
            .next()
            .map(|child| child.number)
    })
}

/// Removes `window`.
pub(crate) fn remove(window: usize) {
    with(|state| state.remove_window(window));
}

// Finding.

/// Whether there is a window `window`.
pub(crate) fn is_window(window: usize) -> bool {
    matches!(window, DESKTOP | MESSAGE_ROOT) || get(window).is_ok()
}

/// The window `window`, as it is now.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is none.
pub(crate) fn get(window: usize) -> Result<Window> {
    with(|state| state.windows.get(window).cloned())
}

/// Does `step` to the window `window`.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is none; what `step` answers.
pub(crate) fn change<T>(window: usize, step: impl FnOnce(&mut Window) -> Result<T>) -> Result<T> {
    with(|state| step(state.windows.get_mut(window)?))
}

/// Whether the window belongs to the calling thread.
pub(crate) fn is_mine(window: &Window) -> bool {
    window.queue == mine()
}

/// The number of the thread of `window`.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is none.
pub(crate) fn thread_of(window: usize) -> Result<u32> {
    if matches!(window, DESKTOP | MESSAGE_ROOT) {
        return Ok(threads::current_id());
    }
    with(|state| {
        let queue = state.windows.get(window)?.queue;
        let seat = state.seats.get(queue);
        seat.map(|seat| seat.thread)
            .ok_or(Error(ERROR_INVALID_WINDOW_HANDLE))
    })
}

/// Which windows somebody looks for.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    /// The window that they are in; 0 for those on the desktop and those for messages only.
    pub(crate) parent: usize,
    /// The one to begin behind, or 0.
    pub(crate) after: usize,
    /// Their class, if it matters.
    pub(crate) class: Option<ClassName>,
    /// Their text, if it matters.
    pub(crate) text: Option<String>,
}

/// The first window that is `wanted`.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when there is no such parent, or nothing to begin behind
/// - `ERROR_CANNOT_FIND_WND_CLASS` when there is no such class
pub(crate) fn find(wanted: &Wanted) -> Result<Option<usize>> {
    with(|state| {
        for known in [wanted.parent, wanted.after] {
            if !matches!(known, 0 | DESKTOP | MESSAGE_ROOT) {
                state.windows.get(known)?;
            }
        }
        let atom = match &wanted.class {
            None => None,
            Some(class) => match class.atom(state) {
                None => return fail(ERROR_CANNOT_FIND_WND_CLASS),
                atom => atom,
            },
        };
        let fits = |window: &&Window| {
            let class = state.classes.get(window.class).map(|class| class.atom);
            atom.is_none_or(|atom| class == Ok(atom))
                && wanted
                    .text
                    .as_ref()
                    .is_none_or(|text| text.to_lowercase() == window.text.to_lowercase())
        };
        let roots = match wanted.parent {
            0 => [DESKTOP, MESSAGE_ROOT],
            parent => [parent, parent],
        };
        let all = || roots.iter().flat_map(|root| state.windows.children(*root));
        let found = match wanted.after {
            0 => all().find(fits),
            after => all()
                .skip_while(|window| window.number != after)
                .skip(1)
                .find(fits),
        };
        Ok(found.map(|window| window.number))
    })
}

/// The windows in `parent`, the topmost first.
pub(crate) fn children(parent: usize) -> Vec<usize> {
    with(|state| {
        let children = state.windows.children(parent);
        children.map(|child| child.number).collect()
    })
}

/// The windows in `ancestor`, at any depth, each before those that are in it.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn descendants(ancestor: usize) -> Result<Vec<usize>> {
    with(|state| {
        state.windows.get(ancestor)?;
        let mut found = Vec::new();
        let mut open = vec![ancestor];
        while let Some(window) = open.pop() {
            if window != ancestor {
                found.push(window);
            }
            let children = state.windows.children(window);
            let mut children: Vec<_> = children.map(|child| child.number).collect();
            children.reverse();
            open.extend(children);
        }
        Ok(found)
    })
}

/// The child of `parent` that has the number `id`.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn child_with(parent: usize, id: usize) -> Result<Option<usize>> {
    with(|state| {
        state.windows.get(parent)?;
        let mut children = state.windows.children(parent);
        let child = children.find(|child| child.id == id);
        Ok(child.map(|child| child.number))
    })
}

/// Whether `window` and everything that it is in is visible.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn is_shown(window: usize) -> Result<bool> {
    with(|state| {
        let mut current = state.windows.get(window)?;
        while current.is_visible() {
            match current.parent {
                DESKTOP => return Ok(true),
                // Nothing of these is ever shown.
                MESSAGE_ROOT => return Ok(false),
                parent => current = state.windows.get(parent)?,
            }
        }
        Ok(false)
    })
}

/// Whether `window` is in `ancestor`, at any depth.
pub(crate) fn is_inside(window: usize, ancestor: usize) -> bool {
    with(|state| state.windows.is_inside(window, ancestor))
}

/// Puts `window` into `parent`; answers where it was.
///
/// # Errors
///
/// - `ERROR_INVALID_WINDOW_HANDLE` when one of them is not there
/// - `ERROR_INVALID_PARAMETER` when the parent would be in the window
pub(crate) fn put_into(window: usize, parent: usize) -> Result<usize> {
    with(|state| {
        state.windows.get(window)?;
        if !matches!(parent, DESKTOP | MESSAGE_ROOT) {
            state.windows.get(parent)?;
            if parent == window || state.windows.is_inside(parent, window) {
                return fail(ERROR_INVALID_PARAMETER);
            }
        }
        let window = state.windows.get_mut(window)?;
        Ok(core::mem::replace(&mut window.parent, parent))
    })
}

// Drawing, as far as messages tell of it.

/// Notes that `window` is to be drawn, or is not; only what is visible ever is.
///
/// # Errors
///
/// `ERROR_INVALID_WINDOW_HANDLE` when there is no such window.
pub(crate) fn mark(window: usize, to_paint: bool) -> Result<()> {
    with(|state| {
        let found = state.windows.get_mut(window)?;
        let to_paint = to_paint && found.is_visible();
        if found.to_paint == to_paint {
            return Ok(());
        }
        found.to_paint = to_paint;
        let key = found.queue;
        let queue = state.queue_of(window)?;
        if to_paint {
            queue.add_to_paint();
            state.wake(key);
        } else {
            queue.to_paint -= 1;
        }
        Ok(())
    })
}
