// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/evaluate_references.h"
#include "app/evaluate_study.h"
#include "app/method_options.h"
#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"
#include "engine/restore/crop_tensor.h"
#include "engine/restore/face_restorer.h"
#include "engine/training/crop_files.h"
#include "engine/training/evaluation.h"
#include "engine/training/training_pairs.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <array>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

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
        {"bundle", tr("The networks: a bundle's name or folder."), "NAME|DIR", bundle::kBuiltInBundle},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"damage-seed", tr("Seed of the damage; each face's own is drawn from it and its name."), "N", QString::number(kEvaluationSeed)},
        {"recogniser", tr("Weights of dlib's face recognition densenet, to measure identity with."), "FILE"},
        {"niqe", tr("NIQE's parameters (niqe_pris_params.npz), to measure quality without the clean face."), "FILE"},
        {"sheet", tr("Writes degraded, restored and clean faces side by side as a picture."), "FILE.png"},
        {"study", tr("With refine: measures the whole trade-off on so many faces, and plots it."), "FACES"},
        {"plot", tr("Receives the study's plot."), "FILE.svg"},
        {"references", tr("Measures instead what another picture of the same person helps: a list of lines “reference,face”, needs --recogniser."), "FILE.csv"},
        {"json", tr("Prints one JSON object.")},
    });
    addMethodOptions(parser);
}

/// The recognition network that --recogniser names, if any.
Result<std::optional<nn::FaceRecognitionDensenet>> readTeacher(const QCommandLineParser& parser)
{
    std::optional<nn::FaceRecognitionDensenet> teacher;
    if (!parser.isSet("recogniser"))
        return teacher;
    const auto weights = bundle::readSafetensors(parser.value("recogniser").toStdString());
    if (!weights)
        return weights.error();
    teacher.emplace();
    if (const Status loaded = bundle::loadStrict(**teacher, *weights); !loaded)
        return loaded.error();
    return teacher;
}

Result<Evaluator> makeEvaluator(const QCommandLineParser& parser, const std::optional<nn::FaceRecognitionDensenet>& teacher)
{
    std::optional<metrics::Niqe> niqe;
    if (parser.isSet("niqe")) {
        auto loaded = metrics::Niqe::load(parser.value("niqe").toStdString());
        if (!loaded)
            return loaded.error();
        niqe = *loaded;
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

void printStudy(const StudyReport& study, Console& console)
{
    for (const auto& row : study.rows) {
        const StudyCell& last = row.back();
        QString text = tr("Identity weight %1, all steps: PSNR %2 dB, detail %3").arg(last.identity).arg(last.psnr, 0, 'f', 2).arg(last.detail, 0, 'f', 2);
        if (last.distance)
            text += tr(", distance to the person %1").arg(*last.distance, 0, 'f', 3);
        console.print(text);
    }
    console.print(tr("Along the steps PSNR falls on %1 % and detail rises on %2 % of %3 faces; with the identity weight similarity rises on %4 %.")
                      .arg(100 * study.psnrFalls, 0, 'f', 0).arg(100 * study.detailRises, 0, 'f', 0).arg(study.faces)
                      .arg(100 * study.similarityRises, 0, 'f', 0));
}

void printReferences(const ReferenceReport& report, const std::string& bundle, const FaceSettings& settings, bool json, Console& console)
{
    if (json) {
        console.print(nlohmann::ordered_json{{"method", nameOf(settings.method)}, {"bundle", bundle}, {"steps", settings.steps},
                                             {"identity", settings.identity}, {"references", toJson(report)}});
        return;
    }
    for (const ReferenceFigures& figures : report)
        console.print(tr("Severity %1: distance to the person %2, restored %3, with a reference picture %4 (closer on %5 of %6 faces).")
                          .arg(figures.severity, 0, 'f', 2).arg(figures.degraded, 0, 'f', 3).arg(figures.alone, 0, 'f', 3)
                          .arg(figures.helped, 0, 'f', 3).arg(figures.closer).arg(figures.faces));
}

/// The study that --study asks for, if it does, with its plot.
Result<std::optional<StudyReport>> studyOf(const QCommandLineParser& parser, const CropDataset& crops, std::uint64_t seed, const FaceSettings& settings,
                                           FaceRestorer& restorer, const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console)
{
    if (!parser.isSet("study"))
        return std::optional<StudyReport>{};
    const auto report = studyTradeoff(crops, parser.value("study").toLongLong(), seed, settings, restorer, teacher, console);
    if (!report)
        return report.error();
    if (parser.isSet("plot")) {
        QSaveFile out(parser.value("plot"));
        if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(toSvg(*report))) < 0 || !out.commit())
            return Error{ErrorCode::WriteFailed, tr("The plot could not be written.").toStdString(), out.errorString().toStdString()};
    }
    return std::optional(*report);
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
bool measure(const CropDataset& crops, std::uint64_t seed, const FaceSettings& settings, FaceRestorer& restorer, Evaluator& evaluator, std::vector<at::Tensor>& sheet, Console& console)
{
    constexpr std::int64_t kSheetFaces = 24;
    bool sound = true;
    for (std::int64_t i = 0; i < crops.size() && !console.cancel().cancelled(); ++i) {
        console.progress(tr("Evaluating"), static_cast<double>(i), static_cast<double>(crops.size()));
        const TrainingPair pair = evaluationPair(crops, i, seed);
        const auto restored = restorer.restore(toCrop(pair.degraded), settings, console.cancel());
        const Status added = restored ? evaluator.add(crops.name(i), pair.clean, pair.degraded, toTensor(restored->crop)) : Status(restored.error());
        if (!added) {
            console.fail(QString::fromStdString(crops.name(i)), added.error());
            sound = false;
            continue;
        }
        if (i % std::max<std::int64_t>(1, crops.size() / kSheetFaces) == 0)
            sheet.push_back(toBytes(at::cat({pair.degraded, toTensor(restored->crop).squeeze(0), pair.clean}, 2)));
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
    if (!parser.isSet("data") && !parser.isSet("references"))
        return console.usageError(tr("Evaluation needs --data."));
    if (parser.isSet("references") && !parser.isSet("recogniser"))
        return console.usageError(tr("--references needs --recogniser."));
    const auto method = readMethodOptions(parser);
    if (const auto* sentence = std::get_if<QString>(&method))
        return console.usageError(*sentence);
    const FaceSettings& settings = std::get<FaceSettings>(method);
    if (parser.isSet("study") && (settings.method != Method::Refine || parser.value("study").toLongLong() < 1))
        return console.usageError(tr("--study takes a number of faces, and needs --method refine."));
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
    if (const Status able = restorer->supports(settings); !able)
        return fail(able.error());
    const auto teacher = readTeacher(parser);
    if (!teacher)
        return fail(teacher.error());
    const std::uint64_t seed = parser.value("damage-seed").toULongLong();
    if (parser.isSet("references")) {
        const auto helped = studyReferences(parser.value("references").toStdString(), seed, settings, *restorer, **teacher, console);
        if (!helped)
            return fail(helped.error());
        printReferences(*helped, restorer->bundleName(), settings, parser.isSet("json"), console);
        return Done;
    }
    auto evaluator = makeEvaluator(parser, *teacher);
    if (!evaluator)
        return fail(evaluator.error());
    const auto crops = readCrops(parser.value("data").toStdString(), nullptr, console.cancel());
    if (!crops)
        return fail(crops.error());
    std::vector<at::Tensor> sheet;
    const bool sound = measure(*crops, seed, settings, *restorer, *evaluator, sheet, console);
    const EvaluationReport report = evaluator->report();
    const auto study = studyOf(parser, *crops, seed, settings, *restorer, *teacher, console);
    if (!study)
        return fail(study.error());
    if (parser.isSet("json")) {
        const bool refined = settings.method != Method::Recover;
        nlohmann::ordered_json object{{"method", nameOf(settings.method)},
                                      {"settings", {{"damage_seed", seed}, {"steps", refined ? settings.steps : 0}, {"identity", refined ? settings.identity : 0},
                                                    {"seed", settings.seed}, {"bundle", restorer->bundleName()}, {"device", device->name}, {"precision", device->precisionName()}}}};
        object.update(nlohmann::ordered_json(toJson(report)));
        if (*study)
            object["study"] = nlohmann::ordered_json(toJson(**study));
        console.print(object);
    } else if (!report.faces.empty()) {
        printText(report, console);
        if (*study)
            printStudy(**study, console);
    }
    if (parser.isSet("sheet")) {
        if (const Status written = writeSheet(parser.value("sheet").toStdString(), sheet); !written)
            return fail(written.error());
    }
    return sound ? Done : SomethingFailed;
}

} // namespace heirloom::cli
