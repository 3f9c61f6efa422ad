// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_references.h"

#include "app/reference_pictures.h"
#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/training/degradation.h"
#include "engine/training/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFile>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

constexpr double kSeverityTolerance = 0.05;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

std::filesystem::path found(const std::filesystem::path& list, const QString& name)
{
    const auto beside = list.parent_path() / name.trimmed().toStdString();
    return std::filesystem::exists(beside) ? beside : list.parent_path() / ".." / name.trimmed().toStdString();
}

/// The first damage of a face's own that is about so severe.
DegradationRecipe damageOf(const std::string& name, double severity, std::uint64_t seed)
{
    for (;; ++seed) {
        const DegradationRecipe recipe = drawDegradation(mixSeed(seed, name));
        if (std::abs(recipe.severity - severity) <= kSeverityTolerance)
            return recipe;
    }
}

} // namespace

Result<std::vector<ReferencePair>> readReferencePairs(const std::filesystem::path& list)
{
    QFile file(QString::fromStdString(list.string()));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, tr("The list of reference pictures cannot be opened.").toStdString(),
                     list.string()};
    std::vector<ReferencePair> pairs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList names = lines[i].split(',');
        if (names.size() != 2)
            return Error{ErrorCode::InvalidArgument,
                         tr("The list of reference pictures has a line that is not “reference,face”.").toStdString(),
                         lines[i].toStdString()};
        pairs.push_back({found(list, names[0]), found(list, names[1])});
    }
    if (pairs.empty())
        return Error{ErrorCode::InvalidArgument, tr("The list of reference pictures names none.").toStdString(),
                     list.string()};
    return pairs;
}

Result<ReferenceReport> studyReferences(const std::filesystem::path& list, std::uint64_t damageSeed,
                                        const FaceTreatment& treatment, FaceRestorer& restorer,
                                        nn::FaceRecognitionDensenet teacher, Console& console)
try {
    const auto pairs = readReferencePairs(list);
    if (!pairs)
        return pairs.error();
    at::NoGradGuard noGradient;
    const auto person = [&](const Crop& crop) { return teacher->forward(nn::chipFromCrop(toTensor(crop))); };
    ReferenceReport report;
    for (std::size_t i = 0; i < pairs->size(); ++i) {
        const auto pictures = readReferences({(*pairs)[i].face, (*pairs)[i].reference}, std::nullopt, restorer,
                                             console.cancel());
        if (!pictures)
            return pictures.error();
        const Crop &clean = pictures->crops.front(), &reference = pictures->crops.back();
        const at::Tensor wanted = person(clean);
        for (std::size_t k = 0; k < report.size(); ++k) {
            console.progress(tr("Evaluating"), static_cast<double>(report.size() * i + k),
                             static_cast<double>(report.size() * pairs->size()));
            ReferenceFigures& figures = report.at(k);
            figures.severity = static_cast<double>(2 * k + 1) / static_cast<double>(2 * report.size());
            const auto recipe = damageOf((*pairs)[i].face.filename().string(), figures.severity, damageSeed);
            const Crop degraded = toCrop(applyDegradation(toTensor(clean).squeeze(0), recipe).degraded);
            const auto alone = restorer.restore(degraded, treatment, {}, console.cancel());
            const auto helped = restorer.restore(degraded, treatment, {reference}, console.cancel());
            if (!alone || !helped)
                return alone ? helped.error() : alone.error();
            const auto distance = [&](const Crop& crop) { return (person(crop) - wanted).norm().item<double>(); };
            const double before = distance(alone->crop), after = distance(helped->crop);
            figures.degraded += distance(degraded);
            figures.alone += before;
            figures.helped += after;
            figures.closer += after < before;
            ++figures.faces;
        }
    }
    for (ReferenceFigures& figures : report) {
        for (double* sum : {&figures.degraded, &figures.alone, &figures.helped})
            *sum /= figures.faces;
    }
    return report;
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, tr("The faces could not be compared.").toStdString(), e.what()};
}

nlohmann::ordered_json toJson(const ReferenceReport& report)
{
    nlohmann::ordered_json severities = nlohmann::ordered_json::array();
    for (const ReferenceFigures& figures : report)
        severities.push_back({{"severity", figures.severity},
                              {"faces", figures.faces},
                              {"distance_in", figures.degraded},
                              {"distance_alone", figures.alone},
                              {"distance_with_reference", figures.helped},
                              {"closer", figures.closer}});
    return severities;
}

} // namespace heirloom::cli
