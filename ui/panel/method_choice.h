// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/refinement.h"

#include <vector>

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace heirloom::ui {

/// One of the methods, each with a sentence about it. Thread: the window's.
class MethodChoice : public QWidget {
    Q_OBJECT

public:
    explicit MethodChoice(QWidget* parent = nullptr);

    Method method() const;
    /// Sends no signal; also for a method that cannot be chosen, which then is shown as it is.
    void setMethod(Method method);
    /// Those that the bundle has the networks for; all others cannot be chosen and say why.
    void setAvailable(const std::vector<Method>& methods);

    /// What a method is called.
    static QString nameOf(Method method);

Q_SIGNALS:
    void methodChosen(heirloom::Method method);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButton(Method method);
    /// All in a row where they fit, else two: not every language has words as short as this one's.
    void arrange();
    static QString explanationOf(Method method);
    void explain();

    QButtonGroup* m_buttons;
    QGridLayout* m_grid;
    int m_columns = 0;
    QLabel* m_explanation;
};

} // namespace heirloom::ui
