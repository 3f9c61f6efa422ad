// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

// The look of the window: one spacing, one set of icons, two themes. Thread: the window's.
namespace heirloom::ui {

/// The distance between things that belong together, and its half; between groups it is twice that. Device-independent.
constexpr int kSpacing = 8;
constexpr int kSpacingSmall = 4;
constexpr int kSpacingLarge = 16;
/// Rounding of frames and cards.
constexpr int kRadius = 6;

enum class Theme { System, Light, Dark };

/// Sets palette and style sheet of the whole program; icons follow.
void applyTheme(Theme theme);
/// One of resources/icons, in the palette's text colour, greyed out where disabled. A name without a file is a broken
/// contract.
QIcon icon(const QString& name);

} // namespace heirloom::ui
