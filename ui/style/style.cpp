// SPDX-License-Identifier: Apache-2.0
#include "ui/style/style.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

#include "ui/style/colours.h"
#include "ui/style/soft_style.h"
#include "ui/style/tinted_icon_engine.h"

// The icons lie in a static library, whose resources are registered by nobody else. Has to be outside of a namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace heirloom::ui {
namespace {

/// Bars and frames that stay out of the way of pictures. Colours are those of the palette.
const char* const kStyleSheet = R"(
QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { border-radius: 3px; margin: 2px; background: palette(mid); }
QScrollBar::handle:hover { background: palette(dark); }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolBar { border: none; padding: 4px; spacing: 4px; }
QStatusBar::item { border: none; }
QToolTip { padding: 4px; border: 1px solid palette(mid); }
)";

bool systemIsDark()
{
    QApplication::setPalette(QPalette()); // drops ours, so that what is left is the system's
    return isDark(QApplication::palette()) || isDark(QApplication::style()->standardPalette());
}

} // namespace

void applyTheme(Theme theme)
{
    registerIcons();
    qApp->setStyleSheet(QString());
    QApplication::setStyle(new SoftStyle); // takes it over
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Set last: a style sheet reads the palette when it is set.
    qApp->setStyleSheet(QString::fromLatin1(kStyleSheet));
}

QIcon icon(const QString& name)
{
    registerIcons();
    auto* engine = new TintedIconEngine(name);
    Q_ASSERT_X(!engine->isNull(), "icon", qPrintable(name));
    return QIcon(engine); // takes the engine over
}

} // namespace heirloom::ui
