// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/value_slider.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include "ui/style/style.h"

namespace heirloom::ui {

ValueSlider::ValueSlider(const QString& name, int maximum, int step, const QString& suffix, QWidget* parent)
    : QWidget(parent), m_step(step), m_label(new QLabel(name)), m_slider(new QSlider(Qt::Horizontal)),
      m_spin(new QSpinBox)
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
