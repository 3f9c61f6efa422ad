// SPDX-License-Identifier: Apache-2.0
#include "ui/project/presets.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>

#include "engine/methods/common_params.h"
#include "engine/methods/registry.h"
#include "engine/recipe/json_reader.h"
#include "engine/recipe/recipe_json.h"
#include "ui/project/project_migration.h"

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

/// As Heirloom kept presets before there were methods with parameters of their own.
std::optional<FaceTreatment> formerTreatmentOf(const QSettings& settings)
{
    FormerMethod method{settings.value("method").toString().toStdString()};
    const auto steps = numberOf(settings, "steps", kFormerSteps);
    const auto identity = numberOf(settings, "identity", 1);
    const auto strength = numberOf(settings, "strength", 1);
    const auto grain = numberOf(settings, "grain", 1);
    if (!makeRegistry().find(method.name) || !steps || !identity || !strength || !grain)
        return std::nullopt;
    method.steps = static_cast<int>(*steps);
    method.identity = *identity;
    if (settings.contains("starts1")) {
        std::array<double, 3>& starts = method.starts.emplace();
        for (std::size_t stage = 0; stage < starts.size(); ++stage) {
            const auto start = numberOf(settings, QStringLiteral("starts%1").arg(stage + 1), 1);
            if (!start || *start == 0)
                return std::nullopt;
            starts[stage] = *start;
        }
    }
    FaceTreatment treatment{choiceOf(method)};
    treatment.strength = *strength;
    treatment.grain = *grain;
    return treatment;
}

std::optional<FaceTreatment> treatmentOf(const QSettings& settings)
{
    if (!settings.contains("treatment"))
        return formerTreatmentOf(settings);
    try {
        JsonFault fault;
        const nlohmann::json parsed = parsedJson(settings.value("treatment").toString().toStdString());
        const FaceTreatment treatment = readTreatment(JsonObject(parsed, {}, fault), makeRegistry().descriptions());
        return fault.any() ? std::nullopt : std::optional(treatment);
    } catch (const std::exception&) {
        return std::nullopt; // no sound JSON
    }
}

FaceTreatment latent(int steps)
{
    FaceTreatment treatment;
    treatment.method = {.id = "latent", .params = {{param::kSteps, std::int64_t{steps}}, {param::kIdentity, 0.5}}};
    return treatment;
}

auto named(const std::vector<Preset>& presets, const QString& name)
{
    return std::find_if(presets.begin(), presets.end(),
                        [&](const Preset& preset) { return preset.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

FaceTreatment withPreset(const FaceTreatment& current, const FaceTreatment& preset)
{
    FaceTreatment treatment = preset;
    treatment.seed = current.seed;
    return treatment;
}

Presets::Presets(QSettings* settings, QObject* parent) : QObject(parent), m_settings(settings) {}

std::vector<Preset> Presets::all() const
{
    std::vector<Preset> presets{{tr("Faithful"), {}, true}, // only what the photograph proves
                                {tr("Balanced"), latent(kRunSteps / 2), true},
                                {tr("Detailed"), latent(kRunSteps), true}};
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

bool Presets::save(const QString& name, const FaceTreatment& treatment)
{
    std::vector<Preset> presets = own();
    const auto found = named(presets, name.trimmed());
    if (!isFree(name) || (found == presets.end() && presets.size() >= kMost))
        return false;
    const FaceTreatment held = withPreset({}, treatment);
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
        const std::optional<FaceTreatment> treatment = treatmentOf(*m_settings);
        if (treatment && !name.isEmpty() && name.size() <= kLongestName && named(presets, name) == presets.end())
            presets.push_back({name, *treatment, false});
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
        m_settings->setValue("name", presets[i].name);
        m_settings->setValue("treatment", QString::fromStdString(jsonOf(presets[i].treatment).dump()));
    }
    m_settings->endArray();
    Q_EMIT changed();
}

} // namespace heirloom::ui
