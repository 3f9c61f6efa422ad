// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/value_slider.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include "ui/style/style.h"

namespace heirloom::ui {

/// Whole numbers that are shown as fractions of ten, a hundred and so on.
class DecimalBox : public QSpinBox {
public:
    void setDecimals(int decimals)
    {
        m_decimals = decimals;
        setValue(value()); // and so the text
        lineEdit()->setText(prefix() + textFromValue(value()) + suffix());
    }

protected:
    QString textFromValue(int value) const override
    {
        return m_decimals == 0 ? QSpinBox::textFromValue(value)
                               : QLocale().toString(value / std::pow(10, m_decimals), 'f', m_decimals);
    }
    int valueFromText(const QString& text) const override
    {
        return m_decimals == 0 ? QSpinBox::valueFromText(text)
                               : static_cast<int>(std::lround(numberIn(text).value_or(0) * std::pow(10, m_decimals)));
    }
    QValidator::State validate(QString& text, int& place) const override
    {
        if (m_decimals == 0)
            return QSpinBox::validate(text, place);
        const auto number = numberIn(text);
        const double value = number.value_or(0) * std::pow(10, m_decimals);
        return number && value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    }

private:
    std::optional<double> numberIn(QString text) const
    {
        if (text.endsWith(suffix()))
            text.chop(suffix().size());
        bool sound = false;
        const double number = QLocale().toDouble(text.trimmed(), &sound);
        return sound ? std::optional(number) : std::nullopt;
    }

    int m_decimals = 0;
};

ValueSlider::ValueSlider(const QString& name, int maximum, int step, const QString& suffix, QWidget* parent)
    : QWidget(parent), m_step(step), m_label(new QLabel(name)), m_slider(new QSlider(Qt::Horizontal)),
      m_spin(new DecimalBox)
{
    m_slider->setRange(0, maximum / step);
    m_slider->setPageStep(std::max(1, maximum / step / 4));
    m_slider->setAccessibleName(name);
    m_spin->setRange(0, maximum);
    m_spin->setSingleStep(step);
    m_spin->setSuffix(suffix);
    m_spin->setKeyboardTracking(false);
    m_spin->setAccessibleName(name);
    // As wide as the widest of its kind, so that sliders below each other are of one length.
    m_spin->setMinimumWidth(m_spin->fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 40);
    m_label->setBuddy(m_spin);
    for (QWidget* control : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_spin)}) {
        control->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        control->installEventFilter(this);
    }

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kSpacing);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_slider, 1, 0);
    layout->addWidget(m_spin, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);

    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        setBoth(position * m_step);
        Q_EMIT valueChanged(position * m_step, !m_slider->isSliderDown());
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT valueChanged(value(), true); });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int typed) {
        const int before = value();
        setBoth(static_cast<int>(std::lround(static_cast<double>(typed) / m_step)) * m_step);
        if (value() != before)
            Q_EMIT valueChanged(value(), true);
    });
}

int ValueSlider::value() const
{
    return m_slider->value() * m_step;
}

void ValueSlider::setValue(int value)
{
    setBoth(value);
}

void ValueSlider::setMinimum(int minimum)
{
    const QSignalBlocker slider(m_slider), spin(m_spin);
    m_slider->setMinimum(minimum / m_step);
    m_spin->setMinimum(minimum);
}

void ValueSlider::setDecimals(int decimals)
{
    m_spin->setDecimals(decimals);
}

QSpinBox* ValueSlider::spinBox() const
{
    return m_spin;
}

void ValueSlider::setExplanation(const QString& sentence)
{
    setToolTip(sentence);
    m_slider->setAccessibleDescription(sentence);
    m_spin->setAccessibleDescription(sentence);
}

bool ValueSlider::eventFilter(QObject* watched, QEvent* event)
{
    // A panel that is scrolled must not change what lies under the pointer on the way.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueSlider::setBoth(int value)
{
    const QSignalBlocker slider(m_slider), spin(m_spin);
    m_slider->setValue(static_cast<int>(std::lround(static_cast<double>(value) / m_step)));
    m_spin->setValue(value);
}

} // namespace heirloom::ui
