// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/refinement.h"

#include <array>
#include <optional>

#include <QImage>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace heirloom::ui {

/// The face by both methods that diffuse, beside each other. Begins with a button that tries the other method; from then on
/// both pictures stand there, and a click on one takes its method. Thread: the window's.
class MethodComparison : public QWidget {
    Q_OBJECT

public:
    explicit MethodComparison(QWidget* parent = nullptr);

    /// The chosen method, and how far it goes; nothing is compared while that is Method::Recover. Where both methods begin they
    /// show the same, which is said.
    void setMethod(Method method, int steps);
    /// The face by a method, where the handle stands now.
    void setPicture(Method method, const QImage& picture);
    /// The handle stands elsewhere: the pictures are over.
    void clearPictures();
    /// Another face: back to the button.
    void close();
    /// Open, and the other method's picture is not there.
    std::optional<Method> missing() const;
    /// As the button does.
    void tryOther();

    QPushButton* tryButton() const { return m_try; }
    QToolButton* button(Method method) const { return m_buttons[indexOf(method)]; }

Q_SIGNALS:
    /// One of the pictures was clicked.
    void methodChosen(heirloom::Method method);
    void otherTried(heirloom::Method method);

private:
    static std::size_t indexOf(Method method) { return method == Method::Truncated ? 1 : 0; }
    void show();

    bool isComparing() const { return m_open && m_method != Method::Recover; }

    Method m_method = Method::Recover;
    int m_steps = 0;
    bool m_open = false;
    std::array<QImage, 2> m_pictures; ///< null: not known
    QPushButton* m_try;
    QWidget* m_both;
    QStackedWidget* m_note; ///< as high as its longer text: nothing below moves while a handle is dragged
    std::array<QToolButton*, 2> m_buttons;
};

} // namespace heirloom::ui
