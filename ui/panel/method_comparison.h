// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/face_restorer.h"

#include <optional>
#include <string>
#include <vector>

#include <QImage>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace heirloom::ui {

/// The face by the methods that go on from the recovered face, beside each other. Begins with a button that tries another
/// one; from then on their pictures stand there, and a click on one takes its method. Thread: the window's.
class MethodComparison : public QWidget {
    Q_OBJECT

public:
    explicit MethodComparison(QWidget* parent = nullptr);

    /// Those that can be compared: the others are left out. With less than two there is nothing to compare.
    void setMethods(const std::vector<AvailableMethod>& methods);
    bool canCompare(const std::string& method) const;
    /// The chosen method, and how far it goes. Where all methods begin they show the same, which is said.
    void setMethod(const std::string& method, int position);
    /// The face by a method, where the handle stands now.
    void setPicture(const std::string& method, const QImage& picture);
    /// The handle stands elsewhere: the pictures are over.
    void clearPictures();
    /// Another face: back to the button.
    void close();
    /// Open, and another method's picture is not there: the first of them.
    std::optional<std::string> missing() const;
    /// As the button does.
    void tryOther();

    QPushButton* tryButton() const { return m_try; }
    /// Null if it is not among those that can be compared.
    QToolButton* button(const std::string& method) const;

Q_SIGNALS:
    /// One of the pictures was clicked.
    void methodChosen(const std::string& method);
    void otherTried(const std::string& method);

private:
    struct Entry {
        Description description;
        QToolButton* button = nullptr;
        QImage picture; ///< null: not known
    };

    Entry* find(const std::string& method);
    void addButtons(const std::vector<Description>& methods);
    void show();
    bool isComparing() const { return m_open && canCompare(m_method); }

    std::string m_method;
    int m_position = 0;
    bool m_open = false;
    std::vector<Entry> m_entries;
    QPushButton* m_try;
    QWidget* m_both;
    QStackedWidget* m_note; ///< as high as its longer text: nothing below moves while a handle is dragged
};

} // namespace heirloom::ui
