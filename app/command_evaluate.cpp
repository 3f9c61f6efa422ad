// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"
#include "engine/restore/crop_tensor.h"
#include "engine/restore/face_restorer.h"
#include "engine/training/crop_files.h"
#include "engine/training/evaluation.h"
#include "engine/training/identity_recovery_trainer.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <array>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr("Damages clean aligned faces, restores them and measures both against the clean ones."));
    parser.addOptions({
        {"data", tr("Clean crops: a folder, or a packed safetensors file."), "DIR|FILE"},
        {"method", tr("recover: the Identity Recovery Network alone."), "METHOD", "recover"},
        {"bundle", tr("The networks: a bundle's name or folder."), "NAME|DIR", bundle::kBuiltInBundle},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"seed", tr("Seed of the damage; each face's own is drawn from it and its name."), "N", QString::number(kEvaluationSeed)},
        {"recogniser", tr("Weights of dlib's face recognition densenet, to measure identity with."), "FILE"},
        {"niqe", tr("NIQE's parameters (niqe_pris_params.npz), to measure quality without the clean face."), "FILE"},
        {"sheet", tr("Writes degraded, restored and clean faces side by side as a picture."), "FILE.png"},
        {"json", tr("Prints one JSON object.")},
    });
}

Result<Evaluator> makeEvaluator(const QCommandLineParser& parser)
{
    std::optional<metrics::Niqe> niqe;
    if (parser.isSet("niqe")) {
        auto loaded = metrics::Niqe::load(parser.value("niqe").toStdString());
        if (!loaded)
            return loaded.error();
        niqe = *loaded;
    }
    std::optional<nn::FaceRecognitionDensenet> teacher;
    if (parser.isSet("recogniser")) {
        const auto weights = bundle::readSafetensors(parser.value("recogniser").toStdString());
        if (!weights)
            return weights.error();
        teacher.emplace();
        if (const Status loaded = bundle::loadStrict(**teacher, *weights); !loaded)
            return loaded.error();
    }
    return Evaluator(niqe, teacher);
}

void printText(const EvaluationReport& report, Console& console)
{
    const auto line = [&](const QString& name, const FaceFigures& f) {
        QString text = tr("%1: PSNR %2 to %3 dB (%4), SSIM %5 to %6").arg(name, -9)
                           .arg(f.psnrIn, 0, 'f', 2).arg(f.psnrOut, 0, 'f', 2).arg(QString::asprintf("%+.2f", f.psnrOut - f.psnrIn))
                           .arg(f.ssimIn, 0, 'f', 3).arg(f.ssimOut, 0, 'f', 3);
        if (f.identityIn && f.identityOut)
            text += tr(", distance to the person %1 to %2").arg(*f.identityIn, 0, 'f', 3).arg(*f.identityOut, 0, 'f', 3);
        if (f.niqeIn && f.niqeOut && f.niqeClean)
            text += tr(", NIQE %1 to %2 (clean %3)").arg(*f.niqeIn, 0, 'f', 2).arg(*f.niqeOut, 0, 'f', 2).arg(*f.niqeClean, 0, 'f', 2);
        console.print(text + tr(", detail %1 to %2 of the clean faces’").arg(f.detailIn / f.detailClean, 0, 'f', 2).arg(f.detailOut / f.detailClean, 0, 'f', 2));
    };
    line(tr("all"), report.mean);
    const std::array<QString, 3> names{tr("heaviest"), tr("middle"), tr("lightest")};
    for (std::size_t i = 0; i < report.thirds.size(); ++i)
        line(names.at(i), report.thirds[i]);
    console.print(tr("Better than the input: %1 % of %2 faces.").arg(100 * report.gainedShare, 0, 'f', 1).arg(report.faces.size()));
}

/// Every so-maniest face, twelve rows of two: what the figures mean to the eye.
Status writeSheet(const std::filesystem::path& file, const std::vector<at::Tensor>& rows)
{
    std::vector<at::Tensor> lines;
    for (std::size_t i = 0; i + 1 < rows.size(); i += 2)
        lines.push_back(at::cat({rows[i], rows[i + 1]}, 2));
    if (lines.empty())
        return success();
    return writePicture(std::filesystem::path(file).replace_extension(), at::cat(lines, 1));
}

/// Restores and measures every face; false if it was stopped or a face failed.
bool measure(const CropDataset& crops, std::uint64_t seed, FaceRestorer& restorer, Evaluator& evaluator, std::vector<at::Tensor>& sheet, Console& console)
{
    constexpr std::int64_t kSheetFaces = 24;
    bool sound = true;
    for (std::int64_t i = 0; i < crops.size() && !console.cancel().cancelled(); ++i) {
        console.progress(tr("Evaluating"), static_cast<double>(i), static_cast<double>(crops.size()));
        const TrainingPair pair = evaluationPair(crops, i, seed);
        const auto restored = restorer.recover(toCrop(pair.degraded));
        const Status added = restored ? evaluator.add(crops.name(i), pair.clean, pair.degraded, toTensor(*restored)) : Status(restored.error());
        if (!added) {
            console.fail(QString::fromStdString(crops.name(i)), added.error());
            sound = false;
            continue;
        }
        if (i % std::max<std::int64_t>(1, crops.size() / kSheetFaces) == 0)
            sheet.push_back(toBytes(at::cat({pair.degraded, toTensor(*restored).squeeze(0), pair.clean}, 2)));
    }
    return sound && !console.cancel().cancelled();
}

} // namespace

int runEvaluate(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parse(parser, arguments, "  heirloom-cli evaluate --data crops/val --json\n"
                                  "  heirloom-cli evaluate --data crops/val --niqe niqe_pris_params.npz --recogniser densenet.safetensors\n", console))
        return *status;
    if (!parser.isSet("data"))
        return console.usageError(tr("Evaluation needs --data."));
    if (parser.value("method") != "recover")
        return console.usageError(tr("There is no method “%1”; use recover.").arg(parser.value("method")));
    const auto fail = [&](const Error& error) {
        console.fail(tr("Evaluation"), error);
        return static_cast<int>(SomethingFailed);
    };
    const auto device = chooseDevice(parser.value("device").toStdString());
    if (!device)
        return fail(device.error());
    setComputeThreads(parser.value("threads").toInt());
    auto restorer = FaceRestorer::load(parser.value("bundle").toStdString(), *device);
    if (!restorer)
        return fail(restorer.error());
    auto evaluator = makeEvaluator(parser);
    if (!evaluator)
        return fail(evaluator.error());
    const auto crops = readCrops(parser.value("data").toStdString(), nullptr, console.cancel());
    if (!crops)
        return fail(crops.error());
    std::vector<at::Tensor> sheet;
    const std::uint64_t seed = parser.value("seed").toULongLong();
    const bool sound = measure(*crops, seed, *restorer, *evaluator, sheet, console);
    const EvaluationReport report = evaluator->report();
    if (parser.isSet("json")) {
        nlohmann::ordered_json object{{"method", "recover"},
                                      {"settings", {{"seed", seed}, {"bundle", restorer->bundleName()}, {"device", device->name}, {"precision", device->precisionName()}}}};
        object.update(nlohmann::ordered_json(toJson(report)));
        console.print(object);
    } else if (!report.faces.empty()) {
        printText(report, console);
    }
    if (parser.isSet("sheet")) {
        if (const Status written = writeSheet(parser.value("sheet").toStdString(), sheet); !written)
            return fail(written.error());
    }
    return sound ? Done : SomethingFailed;
}

} // namespace heirloom::cli
