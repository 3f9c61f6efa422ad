// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace heirloom::ui {

/// Says below the photo what the colours over it tell, and how far their measurement is; the photo itself has the scale.
/// Thread: the window's.
class InventedNote : public QWidget {
    Q_OBJECT

public:
    explicit InventedNote(QWidget* parent = nullptr);

    /// 0..1; at 1 nothing is under way.
    void setProgress(double done);
    /// Whether the networks can invent anything at all.
    void setPossible(bool possible);

private:
    void showState();

    QLabel* m_sentence;
    QProgressBar* m_progress;
    double m_done = 1;
    bool m_possible = true;
};

} // namespace heirloom::ui
