// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QSpinBox;

namespace heirloom::ui {

class DecimalBox;

/// A named whole number: a slider and a spin box that mirror each other. Thread: the window's.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    /// Values are `0, step, 2 * step ... maximum`; others that are typed move to the nearest. `suffix` follows the number.
    ValueSlider(const QString& name, int maximum, int step, const QString& suffix, QWidget* parent = nullptr);

    int value() const;
    /// Sends no signal.
    void setValue(int value);
    /// Values begin here instead of at 0; a multiple of the step.
    void setMinimum(int minimum);
    /// The number is shown with so many decimals: 25 with one of them as 2.5.
    void setDecimals(int decimals);
    /// What it does, in a sentence: tooltip and accessible description.
    void setExplanation(const QString& sentence);

    QSlider* slider() const { return m_slider; }
    QSpinBox* spinBox() const;

Q_SIGNALS:
    /// `committed` is false while the slider is dragged; when it is let go the last value comes once more, committed.
    void valueChanged(int value, bool committed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setBoth(int value);

    int m_step;
    QLabel* m_label;
    QSlider* m_slider;
    DecimalBox* m_spin;
};

} // namespace heirloom::ui
