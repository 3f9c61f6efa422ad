// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_detector.h"

#include "app/command.h"
#include "engine/core/torch.h"
#include "engine/faces/face_finder.h"
#include "engine/training/crop_files.h"
#include "engine/training/detection_figures.h"
#include "engine/training/detection_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr("Looks for faces in labelled photos and counts those that are found."));
    parser.addOptions({
        {"photos", tr("A folder of photos."), "DIR"},
        {"labels", tr("Their faces; without it, labels.json of the folder."), "FILE.json"},
        {"split", tr("Which of the photos: train or val."), "NAME", "val"},
        {"weights", tr("A detector network; without it, the built-in one. The gradients are measured beside it."),
         "FILE.safetensors"},
        {"min-confidence", tr("From which score on a face of the network counts."), "0..1", "0.5"},
        {"smallest", tr("Faces of a smaller side count neither as found nor as missed."), "PIXELS", "12"},
        {"missed",
         tr("Receives each photo in which something was missed (labels green, those that do not count blue) or found "
            "in excess (red), in a folder for each detector."),
         "DIR"},
        {"json", tr("Prints one JSON object.")},
    });
}

/// One way to find faces, best first.
struct Detector {
    const char* name;
    double threshold; ///< of its scores
    std::function<Result<std::vector<nn::SeenFace>>(const LabelledPhoto&)> seenIn;
};

ImageBuffer pixelsOf(const at::Tensor& picture)
{
    const at::Tensor rows = picture.permute({1, 2, 0}).contiguous();
    const auto* bytes = rows.data_ptr<std::uint8_t>();
    return ImageBuffer({static_cast<int>(rows.size(1)), static_cast<int>(rows.size(0)), 3, SampleDepth::Bits8},
                       std::vector<std::uint8_t>(bytes, bytes + rows.numel()));
}

nn::SeenFace seenFrom(const Face& face)
{
    nn::SeenFace seen;
    seen.box = {face.box.x, face.box.y, face.box.width, face.box.height};
    for (std::size_t i = 0; i < face.points.size(); ++i)
        seen.points[i] = {face.points[i].x, face.points[i].y};
    seen.score = face.confidence;
    return seen;
}

/// A search as the program has it.
Result<Detector> detectorOf(const char* name, const FinderOptions& options, double threshold, const CancelToken& cancel)
{
    auto loaded = FaceFinder::load(options, cancel);
    if (!loaded)
        return loaded.error();
    if (!loaded->note().empty())
        return Error{ErrorCode::NotFound, loaded->note(), options.detectorFile.string()};
    const auto finder = std::make_shared<FaceFinder>(std::move(*loaded));
    const double least = std::max(threshold, 0.01);
    const auto seenIn = [finder, least, cancel](const LabelledPhoto& photo) -> Result<std::vector<nn::SeenFace>> {
        const auto faces = finder->find(pixelsOf(photo.picture), cancel, least);
        if (!faces)
            return faces.error();
        std::vector<nn::SeenFace> seen;
        std::transform(faces->begin(), faces->end(), std::back_inserter(seen), seenFrom);
        std::stable_sort(seen.begin(), seen.end(),
                         [](const nn::SeenFace& p, const nn::SeenFace& q) { return p.score > q.score; });
        return seen;
    };
    return Detector{name, threshold, seenIn};
}

Status writeMissed(const std::filesystem::path& folder, const LabelledPhoto& photo,
                   const std::vector<nn::SeenFace>& seen, double threshold)
{
    const at::Tensor picture = photo.picture.clone();
    for (const LabelledFace& face : photo.faces)
        outline(picture, face.box, face.counts ? 1 : 2);
    for (const nn::SeenFace& face : seen) {
        if (face.score >= threshold)
            outline(picture, face.box, 0);
    }
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    return writePicture(folder / std::filesystem::path(photo.name).stem(), picture);
}

struct Measured {
    DetectionFigures figures;
    double milliseconds = 0; ///< a photo
};

Result<Measured> measure(const Detector& detector, const std::vector<LabelledPhoto>& photos,
                         const QCommandLineParser& parser, Console& console)
{
    DetectionMeter meter(detector.threshold, parser.value("smallest").toDouble());
    std::chrono::duration<double, std::milli> spent{};
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (console.cancel().cancelled())
            return Error{ErrorCode::Cancelled, tr("Stopped.").toStdString(), {}};
        console.progress(tr("Searching"), static_cast<double>(i), static_cast<double>(photos.size()));
        const auto begun = std::chrono::steady_clock::now();
        const auto seen = detector.seenIn(photos[i]);
        if (!seen)
            return seen.error();
        spent += std::chrono::steady_clock::now() - begun;
        if (!meter.add(photos[i], *seen) && parser.isSet("missed")) {
            const auto folder = std::filesystem::path(parser.value("missed").toStdString()) / detector.name;
            if (const Status written = writeMissed(folder, photos[i], *seen, detector.threshold); !written)
                return written.error();
        }
    }
    return Measured{meter.figures(), spent.count() / static_cast<double>(std::max<std::size_t>(1, photos.size()))};
}

nlohmann::ordered_json toJson(const Measured& measured)
{
    const DetectionFigures& figures = measured.figures;
    nlohmann::ordered_json kinds = nlohmann::ordered_json::object();
    for (const DetectionShare& share : figures.kinds)
        kinds[share.kind] = {{"faces", share.faces}, {"found", share.found}};
    return {{"photos", figures.photos},
            {"faces", figures.faces},
            {"found", figures.found},
            {"ghosts", figures.ghosts},
            {"recall", figures.recall()},
            {"precision", figures.precision()},
            {"average_precision", figures.averagePrecision},
            {"point_error", figures.pointError},
            {"ms", measured.milliseconds},
            {"kinds", kinds}};
}

void printText(const char* name, const Measured& measured, Console& console)
{
    const DetectionFigures& figures = measured.figures;
    console.print(tr("%1: found %2 of %3 faces in %4 photos, %5 in excess, %6 ms a photo")
                      .arg(QString(name))
                      .arg(figures.found)
                      .arg(figures.faces)
                      .arg(figures.photos)
                      .arg(figures.ghosts)
                      .arg(std::lround(measured.milliseconds)));
    console.print(tr("  recall %1, precision %2, average precision %3, error of the points %4")
                      .arg(figures.recall(), 0, 'f', 3)
                      .arg(figures.precision(), 0, 'f', 3)
                      .arg(figures.averagePrecision, 0, 'f', 3)
                      .arg(figures.pointError, 0, 'f', 3));
    for (const DetectionShare& share : figures.kinds) {
        if (share.faces > 0)
            console.print(QStringLiteral("  %1 %2/%3")
                              .arg(QString::fromStdString(share.kind), -14)
                              .arg(share.found)
                              .arg(share.faces));
    }
}

Result<std::vector<Detector>> detectorsOf(const QCommandLineParser& parser, const Console& console)
{
    std::vector<Detector> detectors;
    FinderOptions network;
    network.detectorFile = parser.value("weights").toStdString();
    const double threshold = parser.value("min-confidence").toDouble();
    for (const auto& [name, options] :
         {std::pair{"hog", FinderOptions{.detector = DetectorKind::Hog}}, std::pair{"network", network}}) {
        auto detector = detectorOf(name, options, threshold, console.cancel());
        if (!detector)
            return detector.error();
        detectors.push_back(std::move(*detector));
    }
    return detectors;
}

/// What is wrong with the options; empty if nothing is.
QString wrongUsage(const QCommandLineParser& parser)
{
    if (!parser.isSet("photos"))
        return tr("Measuring a detector needs --photos.");
    bool isNumber = false;
    const double confidence = parser.value("min-confidence").toDouble(&isNumber);
    if (!isNumber || !(confidence >= 0 && confidence <= 1))
        return tr("--min-confidence takes a number from 0 to 1.");
    if (!(parser.value("smallest").toDouble(&isNumber) >= 0) || !isNumber)
        return tr("--smallest takes a number of pixels.");
    return {};
}

} // namespace

int runEvaluateDetector(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parse(parser, arguments,
                                  "  heirloom-lab evaluate detector --photos detect --weights weights.safetensors\n"
                                  "  heirloom-lab evaluate detector --photos old --labels old_photos.json --json\n",
                                  console))
        return *status;
    if (const QString wrong = wrongUsage(parser); !wrong.isEmpty())
        return console.usageError(wrong);
    const auto fail = [&](const Error& error) {
        console.fail(tr("Evaluation"), error);
        return static_cast<int>(SomethingFailed);
    };
    const auto photos = readLabelledPhotos(parser.value("photos").toStdString(), parser.value("split").toStdString(),
                                           console.cancel(), parser.value("labels").toStdString());
    if (!photos)
        return fail(photos.error());
    if (photos->empty())
        return fail({ErrorCode::NotFound, tr("The labels tell of no photo of this split.").toStdString(), {}});
    const auto detectors = detectorsOf(parser, console);
    if (!detectors)
        return fail(detectors.error());
    nlohmann::ordered_json all = nlohmann::ordered_json::object();
    for (const Detector& detector : *detectors) {
        const auto measured = measure(detector, *photos, parser, console);
        if (!measured)
            return fail(measured.error());
        if (!parser.isSet("json"))
            printText(detector.name, *measured, console);
        all[detector.name] = toJson(*measured);
    }
    if (parser.isSet("json"))
        console.print(all);
    return Done;
}

} // namespace heirloom::cli
