// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace heirloom::ui {

/// A line above the faces: how many there are, a button to search harder, and what is to be said of the places that may be
/// faces, one after the other. Thread: the window's.
class SuggestionBar : public QWidget {
    Q_OBJECT

public:
    /// What it is about.
    struct State {
        int faces = 0;
        bool isSearching = false; ///< harder
        bool isSearched = false;  ///< harder, and that has ended
        int suggestions = 0;
        bool operator==(const State&) const = default;
    };

    explicit SuggestionBar(QWidget* parent = nullptr);

    void setState(const State& state);

Q_SIGNALS:
    void searchRequested();
    void addRequested();
    void dismissRequested();
    void nextRequested();

private:
    QPushButton* addButton(const char* iconName, const QString& text, const QString& explanation);

    QLabel* m_sentence;
    QPushButton* m_add;
    QPushButton* m_dismiss;
    QPushButton* m_next;
    QPushButton* m_search;
    State m_state;
};

} // namespace heirloom::ui
