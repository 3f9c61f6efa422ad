// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/stage_controls.h"

#include <algorithm>
#include <cmath>

#include <QVBoxLayout>

#include "ui/panel/value_slider.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kPercent = 100;

/// A stage starts from some noise: 0 would be none of it.
int percentOf(double start)
{
    return std::clamp(static_cast<int>(std::lround(kPercent * start)), 1, kPercent);
}

} // namespace

StageControls::StageControls(QWidget* parent)
    : QWidget(parent), m_sliders{new ValueSlider(tr("New in the shape"), kPercent, 1, tr(" %")),
                                 new ValueSlider(tr("New in the detail"), kPercent, 1, tr(" %")),
                                 new ValueSlider(tr("New in the texture"), kPercent, 1, tr(" %"))}
{
    m_sliders[0]->setExplanation(tr("How much of the face's shape is drawn anew in the first stage; the rest is kept."));
    m_sliders[1]->setExplanation(tr("How much of the face's detail is drawn anew in the second stage; the rest is kept."));
    m_sliders[2]->setExplanation(tr("How much of the skin's texture is drawn anew in the last stage; the rest is kept."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    for (std::size_t stage = 0; stage < m_sliders.size(); ++stage) {
        m_sliders[stage]->setMinimum(1);
        layout->addWidget(m_sliders[stage]);
        connect(m_sliders[stage], &ValueSlider::valueChanged, this,
                [this, stage](int value, bool committed) { choose(stage, value, committed); });
    }
}

void StageControls::setUsual(const StageStarts& usual)
{
    m_usual = usual;
    show();
}

void StageControls::setStarts(const std::optional<StageStarts>& starts)
{
    m_starts = starts;
    show();
}

void StageControls::show()
{
    const StageStarts& starts = m_starts ? *m_starts : m_usual;
    for (std::size_t stage = 0; stage < m_sliders.size(); ++stage)
        m_sliders[stage]->setValue(percentOf(starts[stage]));
}

void StageControls::choose(std::size_t stage, int value, bool committed)
{
    StageStarts starts = m_starts.value_or(m_usual);
    if (percentOf(starts[stage]) != value)
        starts[stage] = percentOf(m_usual[stage]) == value ? m_usual[stage] : static_cast<double>(value) / kPercent;
    m_starts = starts == m_usual ? std::nullopt : std::optional(starts);
    Q_EMIT startsChanged(m_starts, committed);
}

} // namespace heirloom::ui
