// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

// Colours that are derived from a palette, so that what we paint ourselves follows the theme. Thread: the window's.
namespace heirloom::ui {

/// A palette of one of the two themes: warm, almost neutral greys and one accent, which is QPalette::Highlight.
QPalette lightPalette();
QPalette darkPalette();

/// Whether text is lighter than what it stands on.
bool isDark(const QPalette& palette);
/// `share` of `b` in `a`, 0..1; opaque.
QColor mixed(const QColor& a, const QColor& b, double share);
/// Lines and frames that should be seen, but not looked at.
QColor lineColour(const QPalette& palette);
/// Text that explains; contrast with the window stays above 4.5 : 1.
QColor secondaryText(const QPalette& palette);
/// For what went wrong or deserves care; never the only sign of it.
QColor warningColour(const QPalette& palette);

} // namespace heirloom::ui
