// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/face_restorer.h"

#include <string>
#include <vector>

#include <QWidget>

class QAbstractButton;
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

    /// Of the chosen method; empty if none is.
    std::string method() const;
    /// Sends no signal; also for a method that cannot be chosen, which then is shown as it is.
    void setMethod(const std::string& id);
    /// All there are; those that the networks cannot do cannot be chosen and say why.
    void setMethods(const std::vector<AvailableMethod>& methods);
    QAbstractButton* button(const std::string& id) const;

Q_SIGNALS:
    void methodChosen(const std::string& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    /// All in a row where they fit, else two: not every language has words as short as this one's.
    void arrange();
    void explain();
    int indexOf(const std::string& id) const;

    std::vector<AvailableMethod> m_methods; ///< a button's id is its index here

    QButtonGroup* m_buttons;
    QGridLayout* m_grid;
    int m_columns = 0;
    QLabel* m_explanation;
};

} // namespace heirloom::ui
