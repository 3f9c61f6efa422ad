// SPDX-License-Identifier: Apache-2.0
#include "app/method_options.h"

#include "engine/faces/align.h"
#include "engine/photo/photo.h"
#include "engine/restore/photo_restorer.h"

#include <algorithm>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

constexpr int kMostSteps = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("MethodOptions", text);
}

std::optional<StageStarts> readStarts(const QString& text)
{
    const QStringList parts = text.split(',');
    StageStarts starts{};
    if (parts.size() != static_cast<qsizetype>(starts.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        bool sound = false;
        starts[i] = parts[static_cast<qsizetype>(i)].toDouble(&sound);
        if (!sound || !(starts[i] > 0 && starts[i] <= 1))
            return std::nullopt;
    }
    return starts;
}

Result<Crop> readReference(const std::filesystem::path& path, const std::optional<FaceFinder>& finder, int size, const CancelToken& cancel)
{
    const auto photo = readPhoto(path);
    if (!photo)
        return photo.error();
    if (!finder)
        return cropOf(*photo, alignedFace(photo->pixels.width()), size);
    const auto faces = finder->find(photo->pixels, cancel);
    if (!faces)
        return faces.error();
    const auto largest = std::max_element(faces->begin(), faces->end(), [](const Face& a, const Face& b) { return a.eyeDistance() < b.eyeDistance(); });
    if (largest == faces->end())
        return Error{ErrorCode::NotFound, tr("No face was found in this reference picture.").toStdString(), {}};
    return cropOf(*photo, *largest, size);
}

} // namespace

void addMethodOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {"method", tr("recover: the Identity Recovery Network alone; refine: and latent diffusion from there; truncated: and diffusion of the picture from there."), "METHOD", "recover"},
        {"steps", tr("With refine and truncated: from faithful (0) to detailed (%1 and more).").arg(kRunSteps), "N", QString::number(kRunSteps)},
        {"identity", tr("With refine and truncated: how firmly the face is held to the person, 0 to 1."), "W", "0.5"},
        {"sharpness", tr("From faithful (0) to sharp (1): the recovered face that every method begins with."), "S", "0"},
        {"starts", tr("With truncated: the times its three stages start from, above 0 and up to 1, instead of the bundle's."), "T1,T2,T3"},
        {"exact", tr("With refine and truncated: asks at every step whether it is the person, not at every few: exact and slow.")},
        {"seed", tr("Seed of everything random."), "N", "0"},
    });
}

std::variant<FaceSettings, QString> readMethodOptions(const QCommandLineParser& parser)
{
    FaceSettings settings;
    const auto method = methodOfName(parser.value("method").toStdString());
    if (!method)
        return tr("There is no method “%1”; use recover, refine or truncated.").arg(parser.value("method"));
    settings.method = *method;
    bool steps = false, identity = false, seed = false, sharpness = false;
    settings.sharpness = parser.value("sharpness").toDouble(&sharpness);
    settings.steps = parser.value("steps").toInt(&steps);
    settings.identity = parser.value("identity").toDouble(&identity);
    settings.seed = parser.value("seed").toULongLong(&seed);
    settings.exactGuidance = parser.isSet("exact");
    if (parser.isSet("starts")) {
        settings.starts = readStarts(parser.value("starts"));
        if (!settings.starts)
            return tr("--starts takes three numbers above 0 and up to 1, with commas between them.");
    }
    if (!steps || settings.steps < 0 || settings.steps > kMostSteps)
        return tr("--steps takes a number from 0 to %1.").arg(kMostSteps);
    if (!identity || !(settings.identity >= 0 && settings.identity <= 1))
        return tr("--identity takes a number from 0 to 1.");
    if (!sharpness || !(settings.sharpness >= 0 && settings.sharpness <= 1))
        return tr("--sharpness takes a number from 0 to 1.");
    if (!seed)
        return tr("--seed takes a whole number that is not negative.");
    return settings;
}

Result<std::vector<Crop>> readReferences(const std::vector<std::filesystem::path>& photos, const std::optional<FaceFinder>& finder,
                                         const FaceRestorer& restorer, const CancelToken& cancel)
{
    std::vector<Crop> crops;
    for (const auto& path : photos) {
        auto crop = readReference(path, finder, restorer.resolution(), cancel);
        if (!crop)
            return Error{crop.error().code, crop.error().message, path.string()};
        crops.push_back(std::move(*crop));
    }
    return crops;
}

} // namespace heirloom::cli
