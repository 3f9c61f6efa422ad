// SPDX-License-Identifier: Apache-2.0
#include "app/bench_stages.h"
#include "app/command.h"
#include "engine/bundle/bundle.h"
#include "engine/faces/align.h"
#include "engine/faces/blend.h"
#include "engine/faces/face_finder.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/photo_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

#include <sys/resource.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSysInfo>
#include <QTemporaryDir>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandBench", text);
}

/// Four copies of a portrait, enlarged to a quarter of a 12-megapixel picture each.
Result<ImageBuffer> makeGroup(const std::filesystem::path& portrait)
{
    const auto photo = readPhoto(portrait);
    if (!photo)
        return photo.error();
    constexpr int kWidth = 4000, kHeight = 3000;
    const ImageBuffer& small = photo->pixels;
    const ImageFormat format{kWidth, kHeight, 3, SampleDepth::Bits8};
    if (small.channels() != 3 || small.depth() != SampleDepth::Bits8)
        return Error{ErrorCode::Unsupported,
                     tr("The portrait for the measurement has to be an 8-bit colour picture.").toStdString(),
                     {}};
    std::vector<std::uint8_t> bytes(format.bytes());
    const double scale = std::max(2.0 * small.width() / kWidth, 2.0 * small.height() / kHeight);
    for (int y = 0; y < kHeight; ++y) {
        const int sourceY = std::min(small.height() - 1, static_cast<int>(scale * (y % (kHeight / 2))));
        for (int x = 0; x < kWidth; ++x) {
            const int sourceX = std::min(small.width() - 1, static_cast<int>(scale * (x % (kWidth / 2))));
            const std::uint8_t* from = small.row(sourceY) + 3 * sourceX;
            std::copy(from, from + 3,
                      bytes.data() + static_cast<std::size_t>(y) * format.bytesPerRow()
                          + 3U * static_cast<std::size_t>(x));
        }
    }
    return ImageBuffer(format, std::move(bytes));
}

Result<std::filesystem::path> benchPhoto(const QString& given, const std::filesystem::path& folder)
{
    if (!given.isEmpty())
        return std::filesystem::path(given.toStdString());
    for (const auto& models : bundle::bundleFolders()) {
        const auto portrait = models.parent_path() / "samples" / "astronaut.jpg";
        if (!std::filesystem::exists(portrait))
            continue;
        const auto group = makeGroup(portrait);
        if (!group)
            return group.error();
        SaveOptions options;
        options.format = "jpeg";
        const auto saved = savePhoto({}, *group, folder / "group.jpg", options);
        if (!saved)
            return saved.error();
        return folder / "group.jpg";
    }
    return Error{
        ErrorCode::NotFound, tr("The sample portrait is missing; name a photo with --photo.").toStdString(), {}};
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // kilobytes on Linux
}

struct Bench {
    std::vector<Stage> stages;
    std::vector<NetworkRatio> ratios;
    std::size_t faces = 0;
    ComputeDevice device;
};

Status runStages(Bench& bench, const std::filesystem::path& file, const std::string& bundleName, int runs,
                 const std::filesystem::path& folder, Console& console)
{
    auto& stages = bench.stages;
    const int few = std::max(3, runs / 4);
    Result<Photo> photo = Photo{};
    if (const Status s = measureStage(stages, "decode", few, console,
                                      [&] { return statusOf(photo = readPhoto(file)); });
        !s)
        return s;
    const auto finder = FaceFinder::load();
    if (!finder)
        return finder.error();
    Result<std::vector<Face>> faces = std::vector<Face>{};
    if (const Status s = measureStage(stages, "detection", few, console,
                                      [&] { return statusOf(faces = finder->find(photo->pixels)); });
        !s)
        return s;
    if (faces->empty())
        return Error{ErrorCode::InvalidArgument,
                     tr("No face was found in the photo; there is nothing to measure.").toStdString(),
                     {}};
    bench.faces = faces->size();
    std::vector<RestoredFace> restored;
    for (const Face& face : *faces) {
        auto crop = alignFace(photo->pixels, face, 256);
        if (!crop)
            return crop.error();
        restored.push_back({face, *crop, *crop});
    }
    if (const Status s = measureStage(stages, "alignment of a face", runs, console,
                                      [&] { return statusOf(alignFace(photo->pixels, faces->front(), 256)); });
        !s)
        return s;
    std::vector<Precision> precisions{Precision::Float32};
    if (bench.device.precision == Precision::BFloat16)
        precisions.push_back(Precision::BFloat16);
    for (const Precision precision : precisions) {
        ComputeDevice device = bench.device;
        device.precision = precision;
        auto restorer = FaceRestorer::load(console.methods(), bundleName, device);
        if (!restorer)
            return restorer.error();
        if (const Status s = measureStage(stages, "identity recovery of a face, " + device.precisionName(), runs,
                                          console,
                                          [&] {
                                              auto out = restorer->recover(restored.front().degraded);
                                              if (out)
                                                  restored.front().restored = *out;
                                              return statusOf(out);
                                          });
            !s)
            return s;
    }
    if (const Status s = measureRefinement(stages, bench.ratios, bundleName, bench.device, restored.front().degraded,
                                           runs, console);
        !s)
        return s;
    Result<ImageBuffer> blended = ImageBuffer{};
    if (const Status s = measureStage(stages, "blending of all faces", few, console,
                                      [&] { return statusOf(blended = blendFaces(photo->pixels, restored)); });
        !s)
        return s;
    SaveOptions options;
    options.format = "jpeg";
    options.overwrite = true;
    return measureStage(stages, "save", few, console,
                        [&] { return statusOf(savePhoto(*photo, *blended, folder / "result.jpg", options)); });
}

void report(const Bench& bench, bool json, Console& console)
{
    const QString machine = QSysInfo::prettyProductName() + ", " + QSysInfo::currentCpuArchitecture();
    if (!json) {
        for (const Stage& stage : bench.stages)
            console.print(tr("%1 p50 %2 ms, p95 %3 ms")
                              .arg(QString::fromStdString(stage.name), -36)
                              .arg(stage.percentile(0.5), 8, 'f', 1)
                              .arg(stage.percentile(0.95), 8, 'f', 1));
        for (const NetworkRatio& ratio : bench.ratios)
            console.print(tr("%1 takes %2 times as long as its convolutions alone")
                              .arg(QString::fromStdString(ratio.network), -36)
                              .arg(ratio.ratio, 0, 'f', 2));
        console.print(
            tr("%1 faces, %2 threads, %3 on %4, at most %5 MB of memory")
                .arg(bench.faces)
                .arg(computeThreads())
                .arg(QString::fromStdString(bench.device.precisionName()), QString::fromStdString(bench.device.name))
                .arg(std::lround(peakMegabytes())));
        return;
    }
    ordered_json stages = ordered_json::array();
    for (const Stage& stage : bench.stages)
        stages.push_back({{"name", stage.name},
                          {"p50_ms", stage.percentile(0.5)},
                          {"p95_ms", stage.percentile(0.95)},
                          {"runs", stage.milliseconds.size()}});
    ordered_json ratios = ordered_json::object();
    for (const NetworkRatio& ratio : bench.ratios)
        ratios[ratio.network] = ratio.ratio;
    console.print(ordered_json{{"machine", machine.toStdString()},
                               {"threads", computeThreads()},
                               {"device", bench.device.name},
                               {"precision", bench.device.precisionName()},
                               {"faces", bench.faces},
                               {"stages", stages},
                               {"time_over_convolutions", ratios},
                               {"peak_rss_mb", peakMegabytes()}});
}

} // namespace

int runBench(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Measures every stage on a 12-megapixel photo with four faces, made from the sample portrait."));
    parser.addOptions({
        {"photo", tr("Measures on this photo instead."), "PHOTO"},
        {"runs", tr("How often the short stages run."), "N", "20"},
        {"bundle", tr("The networks: a bundle's name or folder."), "NAME|DIR", bundle::kBuiltInBundle},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"json", tr("Prints one JSON object.")},
    });
    if (const auto status = parse(parser, arguments,
                                  "  heirloom-lab bench\n  heirloom-lab bench --json --device cuda\n", console))
        return *status;
    const int runs = parser.value("runs").toInt();
    if (runs < 1)
        return console.usageError(tr("A number is out of its range; see --help."));
    const auto fail = [&](const Error& error) {
        console.fail(tr("Measuring"), error);
        return static_cast<int>(SomethingFailed);
    };
    const auto device = chooseDevice(parser.value("device").toStdString());
    if (!device)
        return fail(device.error());
    setComputeThreads(parser.value("threads").toInt());
    const QTemporaryDir folder;
    const auto photo = benchPhoto(parser.value("photo"), folder.path().toStdString());
    if (!photo)
        return fail(photo.error());
    Bench bench{{}, {}, 0, *device};
    if (const Status done = runStages(bench, *photo, parser.value("bundle").toStdString(), runs,
                                      folder.path().toStdString(), console);
        !done)
        return fail(done.error());
    report(bench, parser.isSet("json"), console);
    return Done;
}

} // namespace heirloom::cli
