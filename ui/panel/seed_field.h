// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <QWidget>

class QLineEdit;

namespace heirloom::ui {

/// Which of many possible outcomes: a number to be typed, and a button for another one. Thread: the window's.
class SeedField : public QWidget {
    Q_OBJECT

public:
    explicit SeedField(QWidget* parent = nullptr);

    std::uint64_t seed() const { return m_seed; }
    /// Sends no signal.
    void setSeed(std::uint64_t seed);

Q_SIGNALS:
    void seedChosen(quint64 seed);

private:
    void choose(std::uint64_t seed);

    std::uint64_t m_seed = 0;
    QLineEdit* m_edit;
};

} // namespace heirloom::ui
