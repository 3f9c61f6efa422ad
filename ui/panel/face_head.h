// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace heirloom::ui {

class InlineMessage;

/// Who the selected face is, at the top of its controls: the name with a button to change it, and what is wrong with the face.
/// While a name is typed, Enter or going elsewhere takes it and Escape gives it up. Thread: the window's.
class FaceHead : public QWidget {
    Q_OBJECT

public:
    explicit FaceHead(QWidget* parent = nullptr);

    /// `title`: what the face is called; `name`: the person's, empty where nobody has said it. A name that is being typed is
    /// given up if these are others.
    void setTitle(const QString& title, const QString& name);
    /// What is wrong, a sentence; empty: nothing. `checkPoints`: with a button to look at the points.
    void setIssue(const QString& sentence, bool checkPoints);
    /// Somebody wants to type the name.
    void editName();

Q_SIGNALS:
    void nameChosen(const QString& name);
    void pointsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endEditing(bool take);

    QLabel* m_title;
    QToolButton* m_rename;
    QLineEdit* m_field;
    InlineMessage* m_issue;
    QString m_name;
    bool m_editing = false;
};

} // namespace heirloom::ui
