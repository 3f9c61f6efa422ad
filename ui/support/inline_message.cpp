// SPDX-License-Identifier: Apache-2.0
#include "ui/support/inline_message.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kIconSize = 18;
constexpr int kStripe = 3;

} // namespace

InlineMessage::InlineMessage(Closing closing, QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_refusal(new QPushButton(this)), m_close(new QToolButton(this)),
      m_slide(new QPropertyAnimation(this, "maximumHeight", this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it may hold the name of a file
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(icon("close"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setVisible(closing == Closing::ByUser);
    m_action->hide();
    m_refusal->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpacing + kStripe, kSpacing, kSpacing, kSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_refusal, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();

    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_refusal, &QPushButton::clicked, this, &InlineMessage::refused);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_slide, &QPropertyAnimation::finished, this, [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
}

void InlineMessage::say(Kind kind, const QString& sentence, const QString& action, const QString& refusal)
{
    if (isSaying() && kind == m_kind && sentence == m_sentence && action == m_action->text()
        && refusal == m_refusal->text())
        return; // said already: a screen reader need not repeat it
    const bool wasSaying = isSaying();
    m_kind = kind;
    m_sentence = sentence;
    m_text->setText(sentence);
    for (const auto& [button, text] : {std::pair(m_action, action), std::pair(m_refusal, refusal)}) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setAccessibleDescription(sentence);
        button->setVisible(!text.isEmpty());
    }
    showIcon();
    switch (kind) {
    case Kind::Info: setAccessibleName(sentence); break;
    case Kind::Warning: setAccessibleName(tr("Warning: %1").arg(sentence)); break;
    case Kind::Error: setAccessibleName(tr("Error: %1").arg(sentence)); break;
    }
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    if (!wasSaying)
        slideIn();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::clear()
{
    m_slide->stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    m_sentence.clear();
    hide();
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::Window), signColour(), 0.14));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    const QRect stripe(0, kSpacingSmall, kStripe, height() - 2 * kSpacingSmall);
    painter.setBrush(signColour());
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), stripe), kStripe / 2.0, kStripe / 2.0);
}

void InlineMessage::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void InlineMessage::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // Layouts around a wrapped label ask for its height at another width first; this is the one that it has.
    if (m_slide->state() != QAbstractAnimation::Running && layout()->hasHeightForWidth())
        setMinimumHeight(layout()->heightForWidth(width()));
}

QColor InlineMessage::signColour() const
{
    switch (m_kind) {
    case Kind::Info: return palette().color(QPalette::Highlight);
    case Kind::Warning: return warningColour(palette());
    case Kind::Error: return isDark(palette()) ? QColor(0xe5, 0x7a, 0x6c) : QColor(0xa8, 0x32, 0x26);
    }
    return {};
}

void InlineMessage::showIcon()
{
    const QIcon sign = icon(m_kind == Kind::Info ? "info" : "warning");
    m_icon->setPixmap(sign.pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
}

void InlineMessage::slideIn()
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible())
        return;
    m_slide->stop();
    setMinimumHeight(0);
    m_slide->setDuration(duration);
    m_slide->setStartValue(0);
    m_slide->setEndValue(std::max(sizeHint().height(), layout()->heightForWidth(width())));
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->start();
}

} // namespace heirloom::ui
