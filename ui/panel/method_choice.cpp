// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/method_choice.h"

#include <algorithm>

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/panel/param_controls.h"
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
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        explain();
        Q_EMIT methodChosen(m_methods[static_cast<std::size_t>(id)].description.id);
    });
}

void MethodChoice::arrange()
{
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    const int count = static_cast<int>(buttons.size());
    if (count == 0)
        return;
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

std::string MethodChoice::method() const
{
    const int index = m_buttons->checkedId();
    return index < 0 ? std::string() : m_methods[static_cast<std::size_t>(index)].description.id;
}

void MethodChoice::setMethod(const std::string& id)
{
    if (QAbstractButton* known = button(id)) {
        known->setChecked(true);
    } else if (QAbstractButton* checked = m_buttons->checkedButton()) {
        // A method of another version of Heirloom: none of these.
        m_buttons->setExclusive(false);
        checked->setChecked(false);
        m_buttons->setExclusive(true);
    }
    explain();
}

void MethodChoice::setMethods(const std::vector<AvailableMethod>& methods)
{
    const std::string chosen = method();
    const bool same = std::equal(
        methods.begin(), methods.end(), m_methods.begin(), m_methods.end(),
        [](const AvailableMethod& a, const AvailableMethod& b) { return a.description.id == b.description.id; });
    m_methods = methods;
    if (!same)
        addButtons();
    for (std::size_t i = 0; i < m_methods.size(); ++i) {
        const AvailableMethod& each = m_methods[i];
        const QString text = each.available() ? translated(each.description.sentence)
                                              : QString::fromStdString(each.whyNot);
        QAbstractButton* button = m_buttons->button(static_cast<int>(i));
        button->setEnabled(each.available());
        button->setToolTip(text);
        button->setAccessibleDescription(text);
    }
    setMethod(chosen);
}

void MethodChoice::addButtons()
{
    for (QAbstractButton* old : m_buttons->buttons()) {
        m_buttons->removeButton(old);
        delete old;
    }
    for (std::size_t i = 0; i < m_methods.size(); ++i) {
        const QString name = translated(m_methods[i].description.name);
        auto* button = new QPushButton(name);
        button->setObjectName(QString::fromStdString(m_methods[i].description.id));
        button->setCheckable(true);
        button->setAccessibleName(tr("Method: %1").arg(name));
        m_buttons->addButton(button, static_cast<int>(i));
    }
    m_columns = 0;
    arrange();
}

int MethodChoice::indexOf(const std::string& id) const
{
    const auto found = std::ranges::find_if(m_methods,
                                            [&](const AvailableMethod& each) { return each.description.isCalled(id); });
    return found == m_methods.end() ? -1 : static_cast<int>(found - m_methods.begin());
}

QAbstractButton* MethodChoice::button(const std::string& id) const
{
    return m_buttons->button(indexOf(id));
}

void MethodChoice::explain()
{
    const int index = m_buttons->checkedId();
    m_explanation->setText(index < 0
                               ? tr("This face was set up with a method that this version of Heirloom does not have.")
                               : translated(m_methods[static_cast<std::size_t>(index)].description.sentence));
}

} // namespace heirloom::ui
