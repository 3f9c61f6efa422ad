// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/face_session.h"
#include "app/likeness_output.h"
#include "app/method_options.h"
#include "app/reference_pictures.h"
#include "engine/methods/common_params.h"
#include "engine/methods/tradeoff_sheet.h"
#include "engine/photo/codec_words.h"
#include "engine/photo/photo_writer.h"
#include "engine/pipeline/photo_restoration.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <variant>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandSweep", text);
}

/// Numbers separated by commas; empty if one of them is none or out of range.
std::vector<double> parseNumbers(const QString& text, double low, double high)
{
    std::vector<double> numbers;
    for (const QString& item : text.split(',')) {
        bool ok = false;
        numbers.push_back(item.trimmed().toDouble(&ok));
        if (!ok || !(numbers.back() >= low && numbers.back() <= high))
            return {};
    }
    return numbers;
}

ordered_json toJson(const QString& photo, const QString& output, const Face& face, const TradeoffSweep& sweep)
{
    ordered_json cells = ordered_json::array();
    for (const auto& row : sweep.rows) {
        for (const TradeoffCell& cell : row)
            cells.push_back({{"steps", cell.steps}, {"identity", cell.identity}, {"likeness", jsonOf(cell.likeness)}});
    }
    return {{"photo", photo.toStdString()}, {"output", output.toStdString()}, {"face", face.id}, {"cells", cells}};
}

/// The methods that can be swept: they have steps and an identity weight.
std::vector<Description> sweepable(const Registry& methods)
{
    std::vector<Description> found = methods.descriptions();
    std::erase_if(
        found, [](const Description& each) { return each.position != param::kSteps || !each.find(param::kIdentity); });
    return found;
}

/// Steps and identity weights are lists here; without --method it is the first that can be swept.
MethodWish wishOf(const Registry& methods)
{
    MethodWish wish{{}, {param::kSteps, param::kIdentity}};
    if (const auto able = sweepable(methods); !able.empty())
        wish.standard.method = {able.front().id, able.front().paramsVersion};
    return wish;
}

void addOptions(QCommandLineParser& parser, const Registry& methods)
{
    parser.setApplicationDescription(
        tr("Shows one face at every combination of steps and identity weight, as one labelled picture: "
           "N is the number of steps, w the identity weight, below each face is how like the photo's own face it is; a "
           "dash where that cannot be told."));
    parser.addPositionalArgument("PHOTO", tr("A photo."));
    addSessionOptions(parser);
    parser.addOptions({
        {{"o", "output"}, tr("Receives the picture."), "SHEET"},
        {"steps", tr("The numbers of steps."), "LIST", "0,4,8,16"},
        {"identity", tr("The identity weights."), "LIST", "0,0.5,1"},
        {"face", tr("Which face: its id (see the command faces); otherwise the largest."), "ID"},
        {"reference", tr("Another picture of the same person; may be repeated."), "PHOTO"},
        {"overwrite", tr("Replaces a picture that is there already.")},
        {"json", tr("Prints one JSON object.")},
    });
    addMethodOptions(parser, methods, wishOf(methods));
}

/// Why a method cannot be swept; empty if it can.
QString notSweepable(const FaceTreatment& treatment, const Registry& methods)
{
    QStringList ids;
    for (const Description& each : sweepable(methods)) {
        if (each.id == treatment.method.id)
            return {};
        ids << QString::fromStdString(each.id);
    }
    return tr("There are steps to sweep with --method %1.").arg(anyOf(ids));
}

/// The face that --face names, or the largest.
const Face* chooseFace(const std::vector<Face>& faces, const QCommandLineParser& parser)
{
    const auto chosen = parser.isSet("face")
                            ? std::find_if(faces.begin(), faces.end(),
                                           [&](const Face& face) { return face.id == parser.value("face").toInt(); })
                            : std::max_element(faces.begin(), faces.end(), [](const Face& a, const Face& b) {
                                  return a.eyeDistance() < b.eyeDistance();
                              });
    return chosen == faces.end() ? nullptr : &*chosen;
}

Result<TradeoffSweep> sweepFace(const PhotoFaces& found, const Face& face, FaceSession& session,
                                const FaceTreatment& treatment, const QCommandLineParser& parser, Console& console)
{
    std::vector<std::filesystem::path> references;
    for (const QString& reference : parser.values("reference"))
        references.emplace_back(reference.toStdString());
    const auto people = readReferences(references, session.search, session.restorer, console.cancel(),
                                       console.codecs());
    if (!people)
        return people.error();
    const auto degraded = cropOf(found.photo, face, session.restorer.resolution());
    if (!degraded)
        return degraded.error();
    std::vector<int> steps;
    for (const double number : parseNumbers(parser.value("steps"), 0, 200))
        steps.push_back(static_cast<int>(number));
    return sweepTradeoff(session.restorer, *degraded, treatment, people->crops, steps,
                         parseNumbers(parser.value("identity"), 0, 1), console.cancel(),
                         [&](double done) { console.progress(tr("Sweeping"), done, 1); });
}

} // namespace

int runSweep(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addOptions(parser, *console.methods());
    if (const auto status = parse(
            parser, arguments,
            "  heirloom-cli sweep aunt.jpg -o aunt-sweep.png\n"
            "  heirloom-cli sweep wedding.tif --face 2 --steps 0,2,4,8,16 --identity 0,0.25,0.5,0.75,1 -o sheet.png\n",
            console))
        return *status;
    const QString name = parser.positionalArguments().value(0), output = parser.value("output");
    if (parser.positionalArguments().size() != 1 || output.isEmpty() || !console.codecs().ofName(output.toStdString()))
        return console.usageError(
            tr("Name one photo, and with -o a picture that ends in %1.").arg(anyOf(endingsOf(console.codecs()))));
    if (parseNumbers(parser.value("steps"), 0, 200).empty() || parseNumbers(parser.value("identity"), 0, 1).empty())
        return console.usageError(
            tr("--steps takes numbers such as 0,4,16, --identity numbers from 0 to 1 such as 0,0.5,1."));
    const auto method = readMethodOptions(parser, console, wishOf(*console.methods()));
    if (const auto* sentence = std::get_if<QString>(&method))
        return console.usageError(*sentence);
    const FaceTreatment& treatment = std::get<FaceTreatment>(method);
    if (const QString wrong = notSweepable(treatment, *console.methods()); !wrong.isEmpty())
        return console.usageError(wrong);
    const auto fail = [&](const Error& error) {
        console.fail(name, error);
        return static_cast<int>(SomethingFailed);
    };
    auto session = openSession(parser, console);
    if (!session)
        return fail(session.error());
    const auto found = readFaces(name.toStdString(), *session, console);
    if (!found)
        return fail(found.error());
    const Face* face = chooseFace(found->faces, parser);
    if (!face)
        return fail({ErrorCode::NotFound,
                     tr("There is no face %1 in this photo.").arg(parser.value("face")).toStdString(),
                     {}});
    const auto sweep = sweepFace(*found, *face, *session, treatment, parser, console);
    if (!sweep)
        return fail(sweep.error());
    const auto sheet = tradeoffSheet(*sweep);
    if (!sheet)
        return fail(sheet.error());
    if (const Status saved = savePicture(found->photo, *sheet, output.toStdString(), parser.isSet("overwrite"),
                                         console.codecs());
        !saved)
        return fail(saved.error());
    if (parser.isSet("json"))
        console.print(toJson(name, output, *face, *sweep));
    else
        console.print(tr("%1: face %2, saved as %3").arg(name).arg(face->id).arg(output));
    return Done;
}

} // namespace heirloom::cli
