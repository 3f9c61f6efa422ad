// SPDX-License-Identifier: Apache-2.0
#include "ui/support/report_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "ui/style/style.h"
#include "ui/support/inline_message.h"

namespace heirloom::ui {

ReportDialog::ReportDialog(const ErrorReportFacts& facts, QWidget* parent)
    : QDialog(parent), m_facts(facts), m_text(new QPlainTextEdit(this)),
      m_names(new QCheckBox(tr("Include the &names of my photos"), this)),
      m_message(new InlineMessage(InlineMessage::Closing::ByUser, this))
{
    setWindowTitle(tr("Error report"));
    auto* explanation = new QLabel(tr("This report helps to mend the program. It holds no pictures and is sent "
                                      "nowhere: copy it, or save it and pass it on."),
                                   this);
    explanation->setWordWrap(true);

    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English in every language
    m_text->setAccessibleName(tr("Text of the report"));
    m_names->setAccessibleName(tr("Include the names of my photos"));
    m_names->setAccessibleDescription(tr("Otherwise they are replaced by numbers."));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setAccessibleName(tr("Copy the report"));
    auto* saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    saveButton->setAccessibleName(tr("Save the report to a file"));
    saveButton->setIcon(icon("save"));
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacingLarge, kSpacingLarge, kSpacingLarge, kSpacingLarge);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_message);
    layout->addWidget(explanation);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_names);
    layout->addSpacing(kSpacing);
    layout->addWidget(buttons);
    resize(680, 520);

    connect(m_names, &QCheckBox::toggled, this, &ReportDialog::showReport);
    connect(copyButton, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &ReportDialog::askAndSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    showReport();
    copyButton->setFocus();
}

QString ReportDialog::report() const
{
    return errorReport(m_facts, m_names->isChecked() ? PhotoNames::Included : PhotoNames::Left);
}

Status ReportDialog::saveTo(const QString& path) const
{
    QSaveFile file(path);
    const QByteArray text = report().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return success();
    return Error{ErrorCode::WriteFailed, tr("The report could not be saved there.").toStdString(),
                 file.errorString().toStdString()};
}

void ReportDialog::showReport()
{
    m_text->setPlainText(report());
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(report());
    m_message->say(InlineMessage::Kind::Info, tr("The report is on the clipboard."));
}

void ReportDialog::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the error report"),
                                                      QStringLiteral("heirloom-report.txt"), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    if (const Status saved = saveTo(path); !saved)
        m_message->say(InlineMessage::Kind::Error, QString::fromStdString(saved.error().message));
    else
        m_message->say(InlineMessage::Kind::Info, tr("The report was saved."));
}

} // namespace heirloom::ui
