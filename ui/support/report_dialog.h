// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "ui/support/error_report.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace heirloom::ui {

class InlineMessage;

/// Shows a report, to be copied or saved; it is sent nowhere. Thread: the window's.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDialog(const ErrorReportFacts& facts, QWidget* parent = nullptr);

    QString report() const;
    /// Errors: WriteFailed. Replaces a file that is there.
    Status saveTo(const QString& path) const;

private:
    void showReport();
    void copy();
    void askAndSave();

    ErrorReportFacts m_facts;
    QPlainTextEdit* m_text;
    QCheckBox* m_names;
    InlineMessage* m_message;
};

} // namespace heirloom::ui
