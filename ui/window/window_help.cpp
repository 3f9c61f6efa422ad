// SPDX-License-Identifier: Apache-2.0
#include "ui/window/window_help.h"

#include "ui/support/about_dialog.h"
#include "ui/support/error_report.h"
#include "ui/support/log_file.h"
#include "ui/support/report_dialog.h"
#include "ui/support/shortcuts_dialog.h"

#include <utility>

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

namespace heirloom::ui {
namespace {

void open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowHelp::WindowHelp(QWidget& window, const LogFile* log) : QObject(&window), m_window(window), m_log(log) {}

void WindowHelp::showAbout(const QString& licenceText, const QString& modelCard)
{
    auto* dialog = new AboutDialog({licenceText, usedLibraries(), modelCard}, &m_window);
    // The browser's business, and only after a click.
    connect(dialog, &AboutDialog::linkActivated, this, [](const QUrl& address) { QDesktopServices::openUrl(address); });
    open(dialog);
}

void WindowHelp::showShortcuts()
{
    open(new ShortcutsDialog(m_window, &m_window));
}

void WindowHelp::showReport(ErrorReportFacts facts)
{
    if (m_log)
        facts.logLines = m_log->lastLines(kReportedLines);
    open(new ReportDialog(facts, &m_window));
}

void WindowHelp::showLog()
{
    if (m_log && m_log->isOpen())
        showFolderOf(m_log->path());
    else
        Q_EMIT said(InlineMessage::Kind::Warning, tr("There is no log, because its folder cannot be written to."));
}

void WindowHelp::showFolderOf(const QString& file)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())))
        Q_EMIT said(InlineMessage::Kind::Warning,
                    tr("The folder “%1” could not be shown.").arg(QFileInfo(file).absolutePath()));
}

} // namespace heirloom::ui
