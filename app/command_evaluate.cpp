// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/evaluate_compare.h"
#include "app/evaluate_detector.h"
#include "app/evaluate_likeness.h"
#include "app/evaluate_print.h"
#include "app/evaluate_references.h"
#include "app/evaluate_sharpness.h"
#include "app/evaluate_study.h"
#include "app/evaluate_truncation.h"
#include "app/method_options.h"
#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_restorer.h"
#include "engine/training/crop_files.h"
#include "engine/training/evaluation.h"
#include "engine/training/trainer_parts.h"
#include "engine/training/training_pairs.h"

#include <nlohmann/json.hpp>

#include <array>
#include <functional>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

constexpr const char* kTruncation = "truncation"; ///< names of studies
constexpr const char* kSharpness = "sharpness";
constexpr const char* kDetector = "detector"; ///< what has an evaluation of its own
constexpr const char* kStaged = "staged";     ///< the method that the first one is about

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

void addOptions(QCommandLineParser& parser, const Registry& methods)
{
    parser.setApplicationDescription(
        tr("Damages clean aligned faces, restores them and measures both against the clean ones."));
    parser.addOptions({
        {"data", tr("Clean crops: a folder, or a packed safetensors file."), "DIR|FILE"},
        {"bundle", tr("The networks: a bundle's name or folder."), "NAME|DIR", bundle::kBuiltInBundle},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"damage-seed", tr("Seed of the damage; each face's own is drawn from it and its name."), "N",
         QString::number(kEvaluationSeed)},
        {"recogniser", tr("Weights of dlib's face recognition densenet, to measure identity with."), "FILE"},
        {"niqe", tr("NIQE's parameters (niqe_pris_params.npz), to measure quality without the clean face."), "FILE"},
        {"features", tr("Weights of SqueezeNet 1.1, to measure how different pictures look."), "FILE"},
        {"against", tr("Another bundle, measured in the same run on the same damage; may be given again."), "NAME|DIR"},
        {"blind",
         tr("Instead of measuring, restores the crops as they are and draws sheets of all candidates in hidden order; "
            "key.csv there says what is what."),
         "DIR"},
        {"sheet", tr("Writes degraded, restored and clean faces side by side as a picture."), "FILE.png"},
        {"count", tr("Measures only so many of the faces, spread evenly."), "N"},
        {"compare", tr("Measures all methods side by side, each as far as --steps says.")},
        {"study",
         tr("A number: with a method that has steps, measures the whole trade-off on so many faces. truncation: "
            "measures what truncating the start does, "
            "a cascade against one network, and the texture stage over its time. sharpness: measures the recovered "
            "face from faithful to sharp."),
         "FACES|truncation|sharpness"},
        {"plot", tr("Receives the study's plot."), "FILE.svg"},
        {"references",
         tr("Measures instead what another picture of the same person helps: a list of lines “reference,face”, needs "
            "--recogniser."),
         "FILE.csv"},
        {"json", tr("Prints one JSON object.")},
    });
    addMethodOptions(parser, methods);
    addLikenessOptions(parser);
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

Result<Judges> readJudges(const QCommandLineParser& parser, const std::optional<nn::FaceRecognitionDensenet>& teacher)
{
    Judges judges{{}, teacher, {}};
    if (parser.isSet("niqe")) {
        auto loaded = metrics::Niqe::load(parser.value("niqe").toStdString());
        if (!loaded)
            return loaded.error();
        judges.niqe = *loaded;
    }
    if (parser.isSet("features")) {
        auto loaded = loadSqueezeNet(parser.value("features").toStdString());
        if (!loaded)
            return loaded.error();
        judges.features = *loaded;
    }
    return judges;
}

/// What is measured, and with what.
struct Ground {
    const QCommandLineParser& parser;
    const CropDataset& crops;
    std::vector<std::int64_t> faces; ///< those that count
    std::uint64_t seed;              ///< of the damage
    const FaceTreatment& treatment;
    const Choice& choice; ///< its method with every parameter said
    FaceRestorer& restorer;
    const Judges& judges;
    Console& console;
};

Status writePlot(const QCommandLineParser& parser, const std::string& svg)
{
    if (!parser.isSet("plot"))
        return success();
    QSaveFile out(parser.value("plot"));
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(svg)) < 0 || !out.commit())
        return Error{ErrorCode::WriteFailed, tr("The plot could not be written.").toStdString(),
                     out.errorString().toStdString()};
    return success();
}

/// The study that --study asks for, if it does, with its plot; as JSON, or printed.
Result<nlohmann::ordered_json> studyOf(const Ground& ground)
{
    const QCommandLineParser& parser = ground.parser;
    if (!parser.isSet("study"))
        return nlohmann::ordered_json();
    const bool json = parser.isSet("json");
    if (parser.value("study") == kTruncation) {
        const auto reports = studyTruncation(ground.crops, static_cast<std::int64_t>(ground.faces.size()), ground.seed,
                                             ground.treatment, ground.restorer, ground.judges.teacher, ground.console);
        if (!reports)
            return reports.error();
        if (const Status written = writePlot(parser, toSvg({reports->starts, reports->texture})); !written)
            return written.error();
        if (!json) {
            printTruncation(reports->starts, ground.console);
            printTruncation(reports->texture, ground.console);
        }
        return nlohmann::ordered_json{{"starts", nlohmann::ordered_json(toJson(reports->starts))},
                                      {"texture", nlohmann::ordered_json(toJson(reports->texture))}};
    }
    if (parser.value("study") == kSharpness) {
        const auto report = studySharpness(ground.crops, static_cast<std::int64_t>(ground.faces.size()), ground.seed,
                                           ground.restorer, *ground.judges.features, ground.console);
        if (!report)
            return report.error();
        if (!json)
            printSharpness(*report, ground.console);
        return toJson(*report);
    }
    const auto report = studyTradeoff(ground.crops, parser.value("study").toLongLong(), ground.seed, ground.treatment,
                                      ground.restorer, ground.judges.teacher, ground.console);
    if (!report)
        return report.error();
    if (const Status written = writePlot(parser, toSvg(*report)); !written)
        return written.error();
    if (!json)
        printStudy(*report, ground.console);
    return nlohmann::ordered_json(toJson(*report));
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

/// Restores and measures the faces; false if it was stopped or a face failed.
bool measure(const Ground& ground, Evaluator& evaluator, std::vector<at::Tensor>& sheet)
{
    constexpr std::size_t kSheetFaces = 24;
    bool sound = true;
    const std::vector<std::int64_t>& faces = ground.faces;
    for (std::size_t i = 0; i < faces.size() && !ground.console.cancel().cancelled(); ++i) {
        ground.console.progress(tr("Evaluating"), static_cast<double>(i), static_cast<double>(faces.size()));
        const TrainingPair pair = evaluationPair(ground.crops, faces[i], ground.seed);
        const std::string& name = ground.crops.name(faces[i]);
        const auto restored = ground.restorer.restore(toCrop(pair.degraded), ground.treatment, {},
                                                      ground.console.cancel());
        const Status added = restored ? evaluator.add(name, pair.clean, pair.degraded, toTensor(restored->crop))
                                      : Status(restored.error());
        if (!added) {
            ground.console.fail(QString::fromStdString(name), added.error());
            sound = false;
            continue;
        }
        if (i % std::max<std::size_t>(1, faces.size() / kSheetFaces) == 0)
            sheet.push_back(toBytes(at::cat({pair.degraded, toTensor(restored->crop).squeeze(0), pair.clean}, 2)));
    }
    return sound && !ground.console.cancel().cancelled();
}

nlohmann::ordered_json settingsOf(const Ground& ground)
{
    // Where all methods are compared, what those have been told that are not the chosen one.
    const bool all = ground.parser.isSet("compare");
    const Params& params = all ? ground.treatment.method.params : ground.choice.params;
    const double identity = all ? std::get<double>(identityParam().standard) : 0;
    const ComputeDevice& device = ground.restorer.device();
    return {{"damage_seed", ground.seed},
            {"steps", params.whole(param::kSteps, all ? kRunSteps : 0)},
            {"identity", params.number(param::kIdentity, identity)},
            {"seed", ground.treatment.seed},
            {"bundle", ground.restorer.bundleName()},
            {"device", device.name},
            {"precision", device.precisionName()}};
}

Status writeSheetIfAsked(const Ground& ground, const std::vector<at::Tensor>& sheet)
{
    return ground.parser.isSet("sheet") ? writeSheet(ground.parser.value("sheet").toStdString(), sheet) : success();
}

/// The chosen method, or all with --compare, of the bundle and of those that --against names, as far as they can.
std::vector<Candidate> candidatesOf(const Ground& ground, std::vector<FaceRestorer>& others)
{
    std::vector<std::pair<QString, FaceRestorer*>> restorers{{ground.parser.value("bundle"), &ground.restorer}};
    for (std::size_t i = 0; i < others.size(); ++i)
        restorers.emplace_back(ground.parser.values("against").at(static_cast<qsizetype>(i)), &others[i]);
    std::vector<Candidate> candidates;
    for (const auto& [name, restorer] : restorers) {
        for (const AvailableMethod& method : restorer->methods()) {
            FaceTreatment treatment = ground.treatment;
            if (!ground.parser.isSet("compare") && method.description.id != treatment.method.id)
                continue;
            treatment.method.id = method.description.id;
            if (restorer->resolve(treatment.method)) // as these parameters ask for it, not only at its least
                candidates.push_back({name.toStdString(), *restorer, std::move(treatment)});
        }
    }
    return candidates;
}

/// Several candidates side by side.
Result<int> compareAll(const Ground& ground, const Judges& judges, const std::vector<Candidate>& candidates)
{
    if (ground.parser.isSet("blind")) {
        const Status written = writeBlindSheets(ground.crops, candidates, ground.seed,
                                                ground.parser.value("blind").toStdString(), ground.console);
        return written ? Result<int>(Done) : Result<int>(written.error());
    }
    const Comparison comparison = compare(
        ground.crops, ground.faces, ground.seed, candidates, [&] { return Evaluator(judges); }, ground.console);
    nlohmann::ordered_json methods = nlohmann::ordered_json::array();
    for (const CandidateReport& candidate : comparison.candidates) {
        nlohmann::ordered_json object{{"method", candidate.method},
                                      {"bundle", candidate.bundle},
                                      {"version", candidate.version},
                                      {"ms", candidate.milliseconds}};
        object.update(nlohmann::ordered_json(toJson(candidate.figures)));
        methods.push_back(std::move(object));
        if (ground.parser.isSet("json") || candidate.figures.faces.empty())
            continue;
        ground.console.print(tr("%1 (%2), %3, %4 ms a face:")
                                 .arg(QString::fromStdString(candidate.bundle),
                                      QString::fromStdString(candidate.version),
                                      QString::fromStdString(candidate.method))
                                 .arg(candidate.milliseconds, 0, 'f', 0));
        printText(candidate.figures, ground.console);
    }
    if (ground.parser.isSet("json"))
        ground.console.print(nlohmann::ordered_json{{"settings", settingsOf(ground)}, {"methods", methods}});
    if (const Status written = writeSheetIfAsked(ground, comparison.rows); !written)
        return written.error();
    return comparison.sound ? Done : SomethingFailed;
}

/// One method, and the study that may be asked for beside.
Result<int> evaluate(const Ground& ground, Evaluator evaluator)
{
    std::vector<at::Tensor> sheet;
    const QString which = ground.parser.value("study");
    const bool studied = which == kTruncation || which == kSharpness; // have figures of their own
    const bool sound = studied || measure(ground, evaluator, sheet);
    const EvaluationReport report = evaluator.report();
    if (!ground.parser.isSet("json") && !report.faces.empty())
        printText(report, ground.console);
    const auto study = studyOf(ground);
    if (!study)
        return study.error();
    if (ground.parser.isSet("json")) {
        nlohmann::ordered_json object{{"method", ground.choice.id}, {"settings", settingsOf(ground)}};
        if (!studied)
            object.update(nlohmann::ordered_json(toJson(report)));
        if (!study->is_null())
            object["study"] = *study;
        ground.console.print(object);
    }
    if (const Status written = writeSheetIfAsked(ground, sheet); !written)
        return written.error();
    return sound ? Done : SomethingFailed;
}

/// The bundles that --against names. Errors: those of loading.
Result<std::vector<FaceRestorer>> loadOthers(const QCommandLineParser& parser, const ComputeDevice& device,
                                             const Console& console)
{
    std::vector<FaceRestorer> others;
    for (const QString& name : parser.values("against")) {
        auto other = FaceRestorer::load(console.methods(), name.toStdString(), device);
        if (!other)
            return other.error();
        others.push_back(std::move(*other));
    }
    return others;
}

/// What is wrong with the options that go together; empty if nothing is.
QString wrongUsage(const QCommandLineParser& parser, const Description& method)
{
    if (!parser.isSet("data") && !parser.isSet("references"))
        return tr("Evaluation needs --data.");
    if (parser.isSet("references") && !parser.isSet("recogniser"))
        return tr("--references needs --recogniser.");
    if (parser.isSet("count") && parser.value("count").toLongLong() < 1)
        return tr("--count takes a number of faces.");
    if (parser.isSet("study") && parser.value("study") == kTruncation && method.id != kStaged)
        return tr("--study truncation needs --method %1.").arg(kStaged);
    if (parser.value("study") == kSharpness && !parser.isSet("features"))
        return tr("--study sharpness needs --features.");
    if (parser.isSet("study") && parser.value("study") != kTruncation && parser.value("study") != kSharpness
        && (method.position.empty() || parser.value("study").toLongLong() < 1))
        return tr("--study takes a number of faces, and needs a --method with steps.");
    return {};
}

} // namespace

int runEvaluate(const QStringList& arguments, Console& console)
{
    if (arguments.value(1) == kDetector)
        return runEvaluateDetector(arguments.mid(0, 1) + arguments.mid(2), console);
    QCommandLineParser parser;
    addOptions(parser, *console.methods());
    if (const auto status = parse(
            parser, arguments,
            "  heirloom-lab evaluate --data crops/val --json\n"
            "  heirloom-lab evaluate --data crops/val --niqe niqe_pris_params.npz --recogniser densenet.safetensors\n",
            console))
        return *status;
    const auto options = readMethodOptions(parser, console);
    if (const auto* sentence = std::get_if<QString>(&options))
        return console.usageError(*sentence);
    const FaceTreatment& treatment = std::get<FaceTreatment>(options);
    const Method* method = console.methods()->find(treatment.method.id);
    if (const QString wrong = wrongUsage(parser, method ? method->describe() : Description{}); !wrong.isEmpty())
        return console.usageError(wrong);
    const auto fail = [&](const Error& error) {
        console.fail(tr("Evaluation"), error);
        return static_cast<int>(SomethingFailed);
    };
    const auto device = chooseDevice(parser.value("device").toStdString());
    if (!device)
        return fail(device.error());
    setComputeThreads(parser.value("threads").toInt());
    auto restorer = FaceRestorer::load(console.methods(), parser.value("bundle").toStdString(), *device);
    if (!restorer)
        return fail(restorer.error());
    const auto choice = restorer->resolve(treatment.method);
    if (!choice)
        return fail(choice.error());
    const auto teacher = readTeacher(parser);
    if (!teacher)
        return fail(teacher.error());
    const std::uint64_t seed = parser.value("damage-seed").toULongLong();
    if (parser.isSet("references")) {
        const auto helped = studyReferences(parser.value("references").toStdString(), seed, treatment, *restorer,
                                            **teacher, console);
        if (!helped)
            return fail(helped.error());
        printReferences(*helped, restorer->bundleName(), *choice, parser.isSet("json"), console);
        return Done;
    }
    const auto judges = readJudges(parser, *teacher);
    if (!judges)
        return fail(judges.error());
    auto others = loadOthers(parser, *device, console);
    if (!others)
        return fail(others.error());
    const auto crops = readCrops(parser.value("data").toStdString(), nullptr, console.cancel());
    if (!crops)
        return fail(crops.error());
    const std::int64_t count = parser.isSet("count") ? parser.value("count").toLongLong() : crops->size();
    if (parser.isSet("likeness"))
        return evaluateLikeness(parser, *crops, spreadIndices(crops->size(), count), seed, treatment, *restorer,
                                *teacher, console);
    const Ground ground{parser,  *crops, spreadIndices(crops->size(), count), seed, treatment, *choice, *restorer,
                        *judges, console};
    const bool several = parser.isSet("compare") || parser.isSet("blind") || !others->empty();
    const auto done = several ? compareAll(ground, *judges, candidatesOf(ground, *others))
                              : evaluate(ground, Evaluator(*judges));
    return done ? *done : fail(done.error());
}

} // namespace heirloom::cli
