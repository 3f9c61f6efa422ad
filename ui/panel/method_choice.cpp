// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/method_choice.h"

#include <algorithm>

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/style/style.h"

namespace heirloom::ui {

MethodChoice::MethodChoice(QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_grid(new QGridLayout), m_explanation(new QLabel)
{
    m_explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    m_grid->setSpacing(kSpacingSmall);
    layout->addLayout(m_grid);
    layout->addWidget(m_explanation);
    for (const Method method : {Method::Recover, Method::Refine, Method::Truncated})
        addButton(method);
    arrange();
    setMethod(Method::Recover);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        explain();
        Q_EMIT methodChosen(static_cast<Method>(id));
    });
}

void MethodChoice::arrange()
{
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    const int count = static_cast<int>(buttons.size());
    int widest = 0;
    for (QAbstractButton* button : buttons) {
        // As narrow as its word allows; a style's own least width is for buttons that stand alone.
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 2 * kSpacing);
        widest = std::max(widest, button->minimumWidth());
    }
    const int columns = count * widest + (count - 1) * kSpacingSmall <= width() ? count : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        const bool alone = i % columns == 0 && i + 1 == count;
        m_grid->addWidget(buttons[i], i / columns, i % columns, 1, alone ? columns : 1);
    }
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void MethodChoice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MethodChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

Method MethodChoice::method() const
{
    return static_cast<Method>(m_buttons->checkedId());
}

void MethodChoice::setMethod(Method method)
{
    m_buttons->button(static_cast<int>(method))->setChecked(true);
    explain();
}

void MethodChoice::setAvailable(const std::vector<Method>& methods)
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        const auto method = static_cast<Method>(m_buttons->id(button));
        const bool available = std::find(methods.begin(), methods.end(), method) != methods.end();
        const QString text = available ? explanationOf(method)
                                       : tr("The installed bundle does not have the networks for this method.");
        button->setEnabled(available);
        button->setToolTip(text);
        button->setAccessibleDescription(text);
    }
}

void MethodChoice::addButton(Method method)
{
    auto* button = new QPushButton(nameOf(method));
    button->setCheckable(true);
    button->setToolTip(explanationOf(method));
    button->setAccessibleName(tr("Method: %1").arg(nameOf(method)));
    button->setAccessibleDescription(explanationOf(method));
    m_buttons->addButton(button, static_cast<int>(method));
}

QString MethodChoice::nameOf(Method method)
{
    switch (method) {
    case Method::Recover: return tr("Recover");
    case Method::Refine: return tr("Refine");
    case Method::Truncated: return tr("In stages");
    }
    return {};
}

QString MethodChoice::explanationOf(Method method)
{
    switch (method) {
    case Method::Recover: return tr("Clears up what the photo shows and adds nothing of its own.");
    case Method::Refine: return tr("Goes on from there and adds fine detail, some of which is invented.");
    case Method::Truncated: return tr("Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.");
    }
    return {};
}

void MethodChoice::explain()
{
    m_explanation->setText(explanationOf(method()));
}

} // namespace heirloom::ui
