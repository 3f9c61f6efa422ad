// SPDX-License-Identifier: Apache-2.0
#include "ui/project/presets.h"

#include <algorithm>
#include <optional>

namespace heirloom::ui {
namespace {

/// In its range, or nothing: somebody may have edited the settings.
std::optional<double> numberOf(const QSettings& settings, const QString& key, double most)
{
    bool ok = false;
    const double value = settings.value(key).toDouble(&ok);
    if (!ok || !(value >= 0 && value <= most))
        return std::nullopt;
    return value;
}

std::optional<FaceLook> lookOf(const QSettings& settings)
{
    const auto method = methodOfName(settings.value("method").toString().toStdString());
    const auto steps = numberOf(settings, "steps", kRunSteps);
    const auto identity = numberOf(settings, "identity", 1);
    const auto strength = numberOf(settings, "strength", 1);
    const auto grain = numberOf(settings, "grain", 1);
    if (!method || !steps || !identity || !strength || !grain)
        return std::nullopt;
    FaceLook look;
    look.method = *method;
    look.steps = static_cast<int>(*steps);
    look.identity = *identity;
    look.strength = *strength;
    look.grain = *grain;
    if (settings.contains("starts1")) {
        const auto first = numberOf(settings, "starts1", 1), second = numberOf(settings, "starts2", 1), third = numberOf(settings, "starts3", 1);
        if (!first || !second || !third || *first == 0 || *second == 0 || *third == 0)
            return std::nullopt;
        look.starts = {*first, *second, *third};
    }
    return look;
}

auto named(const std::vector<Preset>& presets, const QString& name)
{
    return std::find_if(presets.begin(), presets.end(),
                        [&](const Preset& preset) { return preset.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

FaceLook withPreset(const FaceLook& current, const FaceLook& preset)
{
    FaceLook look = preset;
    look.seed = current.seed;
    return look;
}

Presets::Presets(QSettings* settings, QObject* parent) : QObject(parent), m_settings(settings) {}

std::vector<Preset> Presets::all() const
{
    FaceLook faithful; // only what the photograph proves
    faithful.method = Method::Recover;
    faithful.steps = 0;
    FaceLook balanced;
    balanced.method = Method::Refine;
    balanced.steps = kRunSteps / 2;
    FaceLook detailed = balanced;
    detailed.steps = kRunSteps;

    std::vector<Preset> presets{
        {tr("Faithful"), faithful, true}, {tr("Balanced"), balanced, true}, {tr("Detailed"), detailed, true}};
    const std::vector<Preset> mine = own();
    presets.insert(presets.end(), mine.begin(), mine.end());
    return presets;
}

bool Presets::isFree(const QString& name) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongestName)
        return false;
    const std::vector<Preset> presets = all();
    const auto found = named(presets, trimmed);
    return found == presets.end() || !found->builtIn;
}

bool Presets::save(const QString& name, const FaceLook& look)
{
    std::vector<Preset> presets = own();
    const auto found = named(presets, name.trimmed());
    if (!isFree(name) || (found == presets.end() && presets.size() >= kMost))
        return false;
    const FaceLook held = withPreset({}, look);
    if (found == presets.end())
        presets.push_back({name.trimmed(), held, false});
    else
        presets[static_cast<std::size_t>(found - presets.begin())] = {name.trimmed(), held, false};
    setOwn(presets);
    return true;
}

void Presets::remove(const QString& name)
{
    std::vector<Preset> presets = own();
    const auto found = named(presets, name.trimmed());
    if (found == presets.end())
        return;
    presets.erase(found);
    setOwn(presets);
}

std::vector<Preset> Presets::own() const
{
    std::vector<Preset> presets;
    const int count = std::min(m_settings->beginReadArray("presets"), kMost);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const QString name = m_settings->value("name").toString().trimmed();
        const std::optional<FaceLook> look = lookOf(*m_settings);
        if (look && !name.isEmpty() && name.size() <= kLongestName && named(presets, name) == presets.end())
            presets.push_back({name, *look, false});
    }
    m_settings->endArray();
    return presets;
}

void Presets::setOwn(const std::vector<Preset>& presets)
{
    m_settings->remove("presets");
    m_settings->beginWriteArray("presets", static_cast<int>(presets.size()));
    for (std::size_t i = 0; i < presets.size(); ++i) {
        m_settings->setArrayIndex(static_cast<int>(i));
        const FaceLook& look = presets[i].look;
        m_settings->setValue("name", presets[i].name);
        m_settings->setValue("method", QString::fromStdString(nameOf(look.method)));
        m_settings->setValue("steps", look.steps);
        m_settings->setValue("identity", look.identity);
        m_settings->setValue("strength", look.strength);
        m_settings->setValue("grain", look.grain);
        for (std::size_t stage = 0; look.starts && stage < look.starts->size(); ++stage)
            m_settings->setValue(QStringLiteral("starts%1").arg(stage + 1), (*look.starts)[stage]);
    }
    m_settings->endArray();
    Q_EMIT changed();
}

} // namespace heirloom::ui
