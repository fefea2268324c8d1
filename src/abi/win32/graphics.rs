//! The little of the graphics interface that window structures and declarations need.

use crate::abi::types::{DWORD, LONG, SHORT};
use core::ffi::{c_int, c_void};

/// What a `HDC` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HDC__ {
    /// Nothing.
    pub unused: c_int,
}
/// A place to draw.
pub type HDC = *mut HDC__;
/// What a `HICON` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HICON__ {
    /// Nothing.
    pub unused: c_int,
}
/// A picture.
pub type HICON = *mut HICON__;
/// What a `HBRUSH` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HBRUSH__ {
    /// Nothing.
    pub unused: c_int,
}
/// A way to fill.
pub type HBRUSH = *mut HBRUSH__;
/// What a `HMENU` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HMENU__ {
    /// Nothing.
    pub unused: c_int,
}
/// A menu.
pub type HMENU = *mut HMENU__;
/// What a `HFONT` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HFONT__ {
    /// Nothing.
    pub unused: c_int,
}
/// A font.
pub type HFONT = *mut HFONT__;
/// What a `HPEN` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HPEN__ {
    /// Nothing.
    pub unused: c_int,
}
/// A way to draw lines.
pub type HPEN = *mut HPEN__;
/// What a `HBITMAP` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HBITMAP__ {
    /// Nothing.
    pub unused: c_int,
}
/// A bitmap.
pub type HBITMAP = *mut HBITMAP__;
/// What a `HRGN` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HRGN__ {
    /// Nothing.
    pub unused: c_int,
}
/// A part of a window.
pub type HRGN = *mut HRGN__;
/// What a `HACCEL` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HACCEL__ {
    /// Nothing.
    pub unused: c_int,
}
/// A table of keys.
pub type HACCEL = *mut HACCEL__;
/// What a `HMONITOR` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HMONITOR__ {
    /// Nothing.
    pub unused: c_int,
}
/// A screen.
pub type HMONITOR = *mut HMONITOR__;
/// What a `HHOOK` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HHOOK__ {
    /// Nothing.
    pub unused: c_int,
}
/// A hook.
pub type HHOOK = *mut HHOOK__;
/// What a `HKL` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HKL__ {
    /// Nothing.
    pub unused: c_int,
}
/// A layout of the keyboard.
pub type HKL = *mut HKL__;
/// What a `HDESK` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HDESK__ {
    /// Nothing.
    pub unused: c_int,
}
/// A desktop.
pub type HDESK = *mut HDESK__;
/// What a `HWINSTA` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HWINSTA__ {
    /// Nothing.
    pub unused: c_int,
}
/// A window station.
pub type HWINSTA = *mut HWINSTA__;
/// What a `HRSRC` points to; never looked into.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HRSRC__ {
    /// Nothing.
    pub unused: c_int,
}
/// A resource.
pub type HRSRC = *mut HRSRC__;
/// A pointer of the mouse.
pub type HCURSOR = HICON;
/// Anything to draw with.
pub type HGDIOBJ = *mut c_void;
/// A colour: red in the lowest byte, then green, then blue.
pub type COLORREF = DWORD;
/// A pointer to a colour.
pub type LPCOLORREF = *mut COLORREF;

/// A place.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagPOINT {
    /// From the left.
    pub x: LONG,
    /// From the top.
    pub y: LONG,
}
/// [`tagPOINT`].
pub type POINT = tagPOINT;
/// A pointer to [`tagPOINT`].
pub type PPOINT = *mut tagPOINT;
/// A pointer to [`tagPOINT`].
pub type LPPOINT = *mut tagPOINT;
/// A pointer to [`tagPOINT`].
pub type NPPOINT = *mut tagPOINT;
/// A place, in 16 bits.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagPOINTS {
    /// From the left.
    pub x: SHORT,
    /// From the top.
    pub y: SHORT,
}
/// [`tagPOINTS`].
pub type POINTS = tagPOINTS;
/// A pointer to [`tagPOINTS`].
pub type PPOINTS = *mut tagPOINTS;
/// A pointer to [`tagPOINTS`].
pub type LPPOINTS = *mut tagPOINTS;
/// A size.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagSIZE {
    /// The width.
    pub cx: LONG,
    /// The height.
    pub cy: LONG,
}
/// [`tagSIZE`].
pub type SIZE = tagSIZE;
/// [`tagSIZE`].
pub type SIZEL = tagSIZE;
/// A pointer to [`tagSIZE`].
pub type PSIZE = *mut tagSIZE;
/// A pointer to [`tagSIZE`].
pub type LPSIZE = *mut tagSIZE;
/// A pointer to [`tagSIZE`].
pub type PSIZEL = *mut tagSIZE;
/// A pointer to [`tagSIZE`].
pub type LPSIZEL = *mut tagSIZE;
/// A rectangle.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tagRECT {
    /// The left edge.
    pub left: LONG,
    /// The upper edge.
    pub top: LONG,
    /// The first column that is not in it.
    pub right: LONG,
    /// The first row that is not in it.
    pub bottom: LONG,
}
/// [`tagRECT`].
pub type RECT = tagRECT;
/// A pointer to [`tagRECT`].
pub type PRECT = *mut tagRECT;
/// A pointer to [`tagRECT`].
pub type LPRECT = *mut tagRECT;
/// A pointer to [`tagRECT`].
pub type NPRECT = *mut tagRECT;
/// A pointer to a rectangle, to read.
pub type LPCRECT = *const RECT;

/// The width of a device, in pixels.
pub const HORZRES: c_int = 8;
/// Its height.
pub const VERTRES: c_int = 10;
/// Pixels per inch, across.
pub const LOGPIXELSX: c_int = 88;
/// Pixels per inch, down.
pub const LOGPIXELSY: c_int = 90;
/// Any weight.
pub const FW_DONTCARE: c_int = 0;
/// Normal weight.
pub const FW_NORMAL: c_int = 400;
/// Bold.
pub const FW_BOLD: c_int = 700;
/// The ANSI character set.
pub const ANSI_CHARSET: DWORD = 0;
/// The default character set.
pub const DEFAULT_CHARSET: DWORD = 1;
/// Any precision.
pub const OUT_DEFAULT_PRECIS: DWORD = 0;
/// Any clipping.
pub const CLIP_DEFAULT_PRECIS: DWORD = 0;
/// Any quality.
pub const DEFAULT_QUALITY: DWORD = 0;
/// Any pitch.
pub const DEFAULT_PITCH: DWORD = 0;
/// Every character is as wide.
pub const FIXED_PITCH: DWORD = 1;
/// Characters have their own widths.
pub const VARIABLE_PITCH: DWORD = 2;
/// Any family.
pub const FF_DONTCARE: DWORD = 0x00;
/// Without serifs.
pub const FF_SWISS: DWORD = 0x20;
/// A white brush.
pub const WHITE_BRUSH: c_int = 0;
/// A black brush.
pub const BLACK_BRUSH: c_int = 4;
/// A brush that draws nothing.
pub const NULL_BRUSH: c_int = 5;
/// The font of dialogues.
pub const DEFAULT_GUI_FONT: c_int = 17;
/// The ground of windows.
pub const COLOR_WINDOW: c_int = 5;
/// The text of windows.
pub const COLOR_WINDOWTEXT: c_int = 8;
/// The ground of buttons.
pub const COLOR_BTNFACE: c_int = 15;
