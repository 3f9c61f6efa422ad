// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/loss_options.h"
#include "app/train_networks.h"
#include "engine/bundle/bundle.h"
#include "engine/core/torch.h"
#include "engine/methods/compute_device.h"
#include "engine/training/crop_files.h"

#include <array>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandTrain", text);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        tr("Trains a network and leaves its weights, a log and contact sheets in a folder."));
    parser.addPositionalArgument("NETWORK", tr("One of: %1.").arg(trainableNetworks().join(", ")));
    parser.addOptions({
        {"data", tr("Crops to learn from: a folder, or a packed safetensors file."), "DIR|FILE"},
        {"validate", tr("Crops of other people, to measure on at each checkpoint."), "DIR|FILE"},
        {"out", tr("Receives checkpoint, weights, log and contact sheets."), "DIR"},
        {"minutes", tr("Stops after so many minutes, with a checkpoint."), "M"},
        {"samples", tr("Length of the whole plan in samples; the learning rate falls towards its end."), "N", "60000"},
        {"batch", tr("Samples in one step."), "N", "8"},
        {"window", tr("Trains on random windows of so many pixels instead of whole crops; 0 is the whole crop."), "PX",
         "0"},
        {"rate", tr("Learning rate at its peak."), "RATE", "0.0005"},
        {"start", tr("Weights to begin with, of the same network."), "FILE"},
        {"down-weigh",
         tr("Crops whose file's name begins with PREFIX are drawn SHARE times as often as others, and are no example "
            "of how a clean picture looks; may be given again."),
         "PREFIX=SHARE"},
        {"grow", tr("The weights to begin with may be those of a smaller network: new layers begin so that they change "
                    "nothing.")},
        {"recogniser", tr("Weights of the face recognition network that judges or teaches."), "FILE"},
        {"bundle", tr("Bundle with the networks that this one builds on: a name or a folder."), "NAME|DIR",
         bundle::kBuiltInBundle},
        {"gradient-weight", tr("IRN: what differences of neighbouring pixels weigh beside the pixels."), "W", "0.5"},
        {"coarse-weight", tr("IRN: what means of 4x4 pixels weigh beside the pixels."), "W", "0"},
        {"photos", tr("Detector: whole photos with a labels.json that tells where their faces are."), "DIR"},
        {"scenes", tr("Detector: pictures without a face."), "DIR"},
        {"decoder-only", tr("VQGAN: encoder and codes of --start stay as they are.")},
        {"texture-weight", tr("VQGAN: what a difference in how much fine texture there is weighs beside the pixels."),
         "W", "0"},
        {"seed", tr("Seed of everything random."), "N", "1"},
        {"resume", tr("Goes on from the checkpoint in the output folder.")},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"precision", tr("auto, bf16 or f32."), "TYPE", "auto"},
        {"checkpoint-minutes", tr("Time between checkpoints."), "M", "5"},
    });
    addLossOptions(parser);
}

/// Reads the options; nothing on wrong usage.
std::optional<TrainingOptions> readOptions(const QCommandLineParser& parser, const ComputeDevice& device)
{
    TrainingOptions options;
    options.directory = parser.value("out").toStdString();
    std::array<bool, 7> ok{};
    options.samples = parser.value("samples").toLongLong(&ok[0]);
    options.batch = parser.value("batch").toLongLong(&ok[1]);
    options.learningRate = parser.value("rate").toDouble(&ok[2]);
    options.seed = parser.value("seed").toULongLong(&ok[3]);
    options.checkpointMinutes = parser.value("checkpoint-minutes").toDouble(&ok[4]);
    options.window = parser.value("window").toLongLong(&ok[5]);
    ok[6] = true;
    if (parser.isSet("minutes"))
        options.minutes = parser.value("minutes").toDouble(&ok[6]);
    options.resume = parser.isSet("resume");
    options.device = device.name;
    const QString precision = parser.value("precision");
    options.bfloat16 = precision == "bf16" || (precision == "auto" && device.precision == Precision::BFloat16);
    const bool sensible = options.samples > 0 && options.batch > 0 && options.learningRate > 0 && options.window >= 0
                          && options.window <= kCropSize && options.window % 16 == 0 && options.checkpointMinutes > 0
                          && (precision == "auto" || precision == "bf16" || precision == "f32");
    if (!sensible || std::find(ok.begin(), ok.end(), false) != ok.end())
        return std::nullopt;
    return options;
}

Result<CropDataset> readData(const QString& source, Console& console)
{
    std::vector<std::string> skipped;
    auto crops = readCrops(source.toStdString(), &skipped, console.cancel());
    for (const std::string& name : skipped)
        console.note(QString::fromStdString(name), tr("This is not a square 8-bit picture and was skipped."));
    return crops;
}

/// Gives the crops that --down-weigh names their share. False on wrong usage.
bool downWeigh(CropDataset& crops, const QCommandLineParser& parser, Console& console)
{
    for (const QString& text : parser.values("down-weigh")) {
        const QString prefix = text.section('=', 0, 0);
        bool sound = false;
        const double share = text.section('=', 1).toDouble(&sound);
        if (!sound || !(share >= 0 && share < 1) || prefix.isEmpty())
            return false;
        const std::int64_t count = crops.downWeigh(prefix.toStdString(), share);
        if (count == crops.size())
            return false;
        console.note(prefix, tr("%1 crops count less.").arg(count));
    }
    return true;
}

TrainingHooks makeHooks(Console& console)
{
    TrainingHooks hooks;
    hooks.cancel = console.cancel();
    hooks.writePicture = writePicture;
    hooks.progress = [&console](const TrainingProgress& p) {
        console.progress(tr("%1 of %2 samples, %3 a second, loss %4")
                             .arg(p.samples)
                             .arg(p.planned)
                             .arg(p.samplesPerSecond, 0, 'f', 1)
                             .arg(p.loss, 0, 'f', 4),
                         static_cast<double>(p.samples), static_cast<double>(p.planned));
    };
    return hooks;
}

} // namespace

int runTrain(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parse(parser, arguments,
                                  "  heirloom-lab train irn --data crops/train --validate crops/val --out runs/irn\n"
                                  "  heirloom-lab train irn --data crops/train --out runs/irn --resume --minutes 60\n",
                                  console))
        return *status;
    if (parser.positionalArguments().size() != 1 || !trainableNetworks().contains(parser.positionalArguments().front()))
        return console.usageError(tr("Name one network to train: %1.").arg(trainableNetworks().join(", ")));
    if (!parser.isSet("data") || !parser.isSet("out"))
        return console.usageError(tr("Training needs --data and --out."));
    const auto device = chooseDevice(parser.value("device").toStdString());
    if (!device) {
        console.fail({}, device.error());
        return SomethingFailed;
    }
    const auto options = readOptions(parser, *device);
    if (!options)
        return console.usageError(tr("An option has a value that makes no sense; see --help."));

    const auto fail = [&](const Error& error) {
        console.fail(tr("Training"), error);
        return static_cast<int>(SomethingFailed);
    };
    const auto losses = readLossOptions(parser);
    if (!losses)
        return losses.error().code == ErrorCode::InvalidArgument
                   ? console.usageError(QString::fromStdString(losses.error().message))
                   : fail(losses.error());
    auto train = readData(parser.value("data"), console);
    if (!train)
        return fail(train.error());
    if (!downWeigh(*train, parser, console))
        return console.usageError(tr("--down-weigh takes the beginning of files' names and a share from 0 to below 1, "
                                     "and must leave some crops as they are."));
    const auto validation = parser.isSet("validate") ? readData(parser.value("validate"), console)
                                                     : Result<CropDataset>(CropDataset{});
    if (!validation)
        return fail(validation.error());
    setComputeThreads(parser.value("threads").toInt());
    torch::manual_seed(options->seed);
    const auto result = trainNetwork(parser.positionalArguments().front(),
                                     {*train, *validation, *options, makeHooks(console), *losses, parser});
    if (!result)
        return fail(result.error());
    console.print(tr("%1 of %2 samples done; the weights are in %3.")
                      .arg(result->samples)
                      .arg(result->planned)
                      .arg(QString::fromStdString((options->directory / "weights.safetensors").string())));
    return console.cancel().cancelled() ? SomethingFailed : Done;
}

} // namespace heirloom::cli
