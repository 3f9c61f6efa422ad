// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"
#include "ui/support/inline_message.h"

#include <functional>
#include <optional>

#include <QObject>
#include <QString>
#include <QStringList>

class QWidget;

namespace heirloom::ui {

class LogFile;
struct ErrorReportFacts;

/// The dialogs that explain: about, keyboard, report of a problem, log. Thread: the window's.
class WindowHelp : public QObject {
    Q_OBJECT

public:
    /// `log` may be null; both outlive this.
    WindowHelp(QWidget& window, const LogFile* log);

    void showAbout(const QString& licenceText, const QString& modelCard);
    void showShortcuts();
    void showReport(ErrorReportFacts facts);
    void showLog();
    /// By whatever shows folders on this system.
    void showFolderOf(const QString& file);

Q_SIGNALS:
    void said(heirloom::ui::InlineMessage::Kind kind, const QString& sentence);

private:
    QWidget& m_window;
    const LogFile* m_log;
};

} // namespace heirloom::ui
