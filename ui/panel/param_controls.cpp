// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/param_controls.h"

#include "engine/recipe/axis.h"
#include "ui/panel/value_slider.h"
#include "ui/style/style.h"

#include <cmath>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace heirloom::ui {
namespace {

/// A slider counts in whole numbers: of pixels whole ones, of degrees tenths, and hundredths of what else is no whole number.
double unitsOf(const ParamSpec& spec)
{
    if (spec.kind != ParamSpec::Kind::Number || spec.unit == ParamSpec::Unit::PhotoPixels)
        return 1;
    return spec.unit == ParamSpec::Unit::Degrees ? 10 : 100;
}

int decimalsOf(const ParamSpec& spec)
{
    return spec.unit == ParamSpec::Unit::Degrees ? 1 : spec.unit == ParamSpec::Unit::Stops ? 2 : 0;
}

int shownAs(const ParamSpec& spec, double value)
{
    return static_cast<int>(std::lround(value * unitsOf(spec)));
}

QString suffixOf(const ParamSpec& spec)
{
    switch (spec.unit) {
    case ParamSpec::Unit::Percent: return ParamControls::tr(" %");
    case ParamSpec::Unit::Degrees: return ParamControls::tr("°");
    case ParamSpec::Unit::PhotoPixels: return ParamControls::tr(" px");
    case ParamSpec::Unit::Stops:
    case ParamSpec::Unit::None: break;
    }
    return {};
}

/// Of a slider: the distance of the stops, where they are evenly spread.
int stepOf(const ParamSpec& spec)
{
    if (spec.kind == ParamSpec::Kind::Whole || spec.stops.size() < 2)
        return 1;
    const int step = shownAs(spec, spec.stops[1] - spec.stops[0]);
    for (std::size_t i = 1; i < spec.stops.size(); ++i) {
        if (shownAs(spec, spec.stops[i] - spec.stops[i - 1]) != step)
            return 1;
    }
    return std::max(1, step);
}

double numberOf(const Value& value)
{
    return Params{{"value", value}}.number("value");
}

} // namespace

QString valueInWords(const ParamSpec& spec, double value)
{
    if (spec.unit == ParamSpec::Unit::Percent)
        return ParamControls::tr("%1 percent").arg(shownAs(spec, value));
    // As the slider says it.
    const int decimals = decimalsOf(spec);
    return QLocale().toString(shownAs(spec, value) / std::pow(10, decimals), 'f', decimals) + suffixOf(spec);
}

ParamControls::ParamControls(Filter filter, QWidget* parent)
    : QWidget(parent), m_filter(std::move(filter)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpacing);
}

void ParamControls::setDescription(const Description& description)
{
    std::string built = description.id;
    for (const ParamSpec& spec : description.params) {
        if (spec.everyday && m_filter(spec))
            built.append("/").append(spec.id);
    }
    m_description = description;
    if (built == m_built) {
        setParams(m_params);
        return;
    }
    m_built = std::move(built);
    for (auto& [id, control] : m_controls) {
        // A number that is half typed is no choice for the next method.
        control.widget->blockSignals(true);
        control.widget->disconnect(this);
        m_layout->removeWidget(control.widget);
        control.widget->hide();
        control.widget->deleteLater();
    }
    m_controls.clear();
    for (const ParamSpec& spec : description.params) {
        if (!spec.everyday || !m_filter(spec))
            continue;
        Control control = make(spec);
        control.widget->setObjectName(QString::fromStdString(spec.id));
        m_layout->addWidget(control.widget);
        control.widget->show(); // at once, and not when the layout comes to it
        m_controls.emplace(spec.id, std::move(control));
    }
    setParams(m_params);
    Q_EMIT rebuilt();
}

void ParamControls::setParams(const Params& params)
{
    m_params = params;
    for (const auto& [id, control] : m_controls) {
        const ParamSpec* spec = m_description.find(id);
        const Value* value = params.find(id);
        control.show(value && checkValue(*spec, *value) ? *value : spec->standard);
    }
}

QWidget* ParamControls::control(const std::string& id) const
{
    const auto found = m_controls.find(id);
    return found == m_controls.end() ? nullptr : found->second.widget;
}

std::vector<QWidget*> ParamControls::controls() const
{
    std::vector<QWidget*> all;
    for (const ParamSpec& spec : m_description.params) {
        if (QWidget* there = control(spec.id))
            all.push_back(there);
    }
    return all;
}

ParamControls::Control ParamControls::make(const ParamSpec& spec)
{
    switch (spec.kind) {
    case ParamSpec::Kind::Switch: return makeSwitch(spec);
    case ParamSpec::Kind::Choice: return makeChoice(spec);
    case ParamSpec::Kind::Whole:
    case ParamSpec::Kind::Number: break;
    }
    return makeSlider(spec);
}

ParamControls::Control ParamControls::makeSlider(const ParamSpec& spec)
{
    auto* slider = new ValueSlider(translated(spec.label), shownAs(spec, spec.controlHigh()), stepOf(spec),
                                   suffixOf(spec));
    // A start of nothing at all would show as 0 and be refused.
    slider->setMinimum(spec.low > 0 ? std::max(1, shownAs(spec, spec.low)) : shownAs(spec, spec.low));
    slider->setDecimals(decimalsOf(spec));
    slider->setExplanation(translated(spec.hint));
    connect(slider, &ValueSlider::valueChanged, this, [this, spec](int shown, bool committed) {
        const ParamSpec* known = m_description.find(spec.id);
        const Value* held = m_params.find(spec.id);
        const double standard = numberOf((known ? *known : spec).standard);
        const double now = held ? numberOf(*held) : standard;
        // Whoever touches it and moves nothing chooses nothing, and what is shown rounded stays exact.
        if (shownAs(spec, now) == shown && (!committed || !held))
            return;
        const double value = shownAs(spec, now) == shown        ? now
                             : shownAs(spec, standard) == shown ? standard
                                                                : shown / unitsOf(spec);
        send(spec.id, spec.kind == ParamSpec::Kind::Whole ? Value(static_cast<std::int64_t>(value)) : Value(value),
             committed);
    });
    return {slider, [slider, spec](const Value& value) { slider->setValue(shownAs(spec, numberOf(value))); }};
}

ParamControls::Control ParamControls::makeSwitch(const ParamSpec& spec)
{
    auto* box = new QCheckBox(translated(spec.label));
    box->setToolTip(translated(spec.hint));
    box->setAccessibleDescription(translated(spec.hint));
    connect(box, &QCheckBox::toggled, this, [this, id = spec.id](bool on) { send(id, on, true); });
    return {box, [box](const Value& value) {
                const QSignalBlocker quiet(box);
                const bool* on = std::get_if<bool>(&value);
                box->setChecked(on && *on);
            }};
}

ParamControls::Control ParamControls::makeChoice(const ParamSpec& spec)
{
    auto* row = new QWidget;
    auto* form = new QFormLayout(row);
    form->setContentsMargins(0, 0, 0, 0);
    auto* list = new QComboBox;
    for (const ChoiceSpec& choice : spec.choices)
        list->addItem(translated(choice.label), QString::fromStdString(choice.id));
    list->setToolTip(translated(spec.hint));
    list->setAccessibleName(translated(spec.label));
    list->setAccessibleDescription(translated(spec.hint));
    form->addRow(translated(spec.label), list);
    connect(list, &QComboBox::activated, this,
            [this, id = spec.id, list] { send(id, list->currentData().toString().toStdString(), true); });
    return {row, [list](const Value& value) {
                const auto* word = std::get_if<std::string>(&value);
                list->setCurrentIndex(word ? list->findData(QString::fromStdString(*word)) : -1);
            }};
}

void ParamControls::send(const std::string& id, const Value& value, bool committed)
{
    m_params.set(id, value);
    Q_EMIT paramChanged(id, value, committed);
}

} // namespace heirloom::ui
