// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/method_choice.h"

#include <algorithm>

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/style/style.h"

namespace heirloom::ui {

MethodChoice::MethodChoice(QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_explanation(new QLabel)
{
    m_explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    auto* grid = new QGridLayout;
    grid->setSpacing(kSpacingSmall);
    layout->addLayout(grid);
    layout->addWidget(m_explanation);
    for (const Method method : {Method::Recover, Method::Refine, Method::Truncated})
        addButton(method);
    // Two in a row: three do not fit the panel in every language.
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    for (int i = 0; i < buttons.size(); ++i)
        grid->addWidget(buttons[i], i / 2, i % 2, 1, i % 2 == 0 && i + 1 == buttons.size() ? 2 : 1);
    setMethod(Method::Recover);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        explain();
        Q_EMIT methodChosen(static_cast<Method>(id));
    });
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
