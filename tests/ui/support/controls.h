// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QStringList>
#include <QWidget>

namespace heirloom::ui::test {

/// The control of that accessible name; null if there is none.
template <typename Control>
Control* controlNamed(const QWidget& window, const QString& name)
{
    for (Control* control : window.findChildren<Control*>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

/// Controls that the keyboard reaches, but of which a screen reader has nothing to say.
inline QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        const bool isPartOfControl = qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
                                     || qobject_cast<const QComboBox*>(parent) != nullptr
                                     || parent->inherits("QComboBoxPrivateContainer")
                                     || (parent->inherits("QLineEdit") && widget->inherits("QToolButton"));
        if (!widget->isVisibleTo(&window) || widget->focusPolicy() == Qt::NoFocus || isPartOfControl)
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->objectName());
    }
    return nameless;
}

} // namespace heirloom::ui::test
