// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/face_head.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/style.h"
#include "ui/support/inline_message.h"

namespace heirloom::ui {
namespace {

constexpr int kLongestName = 120; ///< characters

} // namespace

FaceHead::FaceHead(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_rename(new QToolButton), m_field(new QLineEdit),
      m_issue(new InlineMessage(InlineMessage::Closing::ByCaller))
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_rename->setText(tr("Name…"));
    m_rename->setAccessibleName(tr("Name this face"));
    m_rename->setToolTip(tr("Says who this is. The name stays with the photo's settings."));
    m_rename->setAutoRaise(true);
    m_rename->setFocusPolicy(Qt::StrongFocus);
    m_field->setAccessibleName(tr("Name of the person"));
    m_field->setPlaceholderText(tr("Name of the person"));
    m_field->setMaxLength(kLongestName);
    m_field->installEventFilter(this);
    m_field->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(m_title, 1);
    row->addWidget(m_field, 1);
    row->addWidget(m_rename);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpacing);
    column->addLayout(row);
    column->addWidget(m_issue);

    connect(m_rename, &QToolButton::clicked, this, &FaceHead::editName);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { endEditing(true); });
    connect(m_issue, &InlineMessage::actionTriggered, this, &FaceHead::pointsRequested);
}

void FaceHead::setTitle(const QString& title, const QString& name)
{
    if (title == m_title->text() && name == m_name)
        return;
    endEditing(false);
    m_title->setText(title);
    m_name = name;
}

void FaceHead::setIssue(const QString& sentence, bool checkPoints)
{
    if (sentence.isEmpty())
        m_issue->clear();
    else
        m_issue->say(InlineMessage::Kind::Warning, sentence, checkPoints ? tr("Check the Points") : QString());
}

void FaceHead::editName()
{
    m_editing = true;
    m_field->setText(m_name);
    m_field->show();
    m_field->setFocus();
    m_field->selectAll();
    m_title->hide();
    m_rename->hide();
}

void FaceHead::endEditing(bool take)
{
    if (!m_editing)
        return;
    m_editing = false; // that the field loses the focus is no second end
    const QString name = m_field->text();
    const bool hadFocus = m_field->hasFocus();
    m_title->show();
    m_rename->show();
    if (hadFocus)
        m_rename->setFocus();
    m_field->hide();
    if (take && name != m_name)
        Q_EMIT nameChosen(name);
}

bool FaceHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        endEditing(false);
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            endEditing(true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heirloom::ui
