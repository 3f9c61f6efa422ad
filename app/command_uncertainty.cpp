// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/face_session.h"
#include "app/method_options.h"
#include "engine/methods/uncertainty.h"
#include "engine/photo/codec_words.h"
#include "engine/photo/photo_writer.h"
#include "engine/pipeline/photo_restoration.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandUncertainty", text);
}

/// Without --method it is the first that has anything random in it.
MethodWish wishOf(const Registry& methods)
{
    MethodWish wish;
    const std::vector<Description> all = methods.descriptions();
    if (const auto random = std::ranges::find_if(all, &Description::random); random != all.end())
        wish.standard.method = {random->id, random->paramsVersion};
    return wish;
}

void addOptions(QCommandLineParser& parser, const Registry& methods)
{
    parser.setApplicationDescription(
        tr("Shows what of the restored faces the photo does not determine: how much runs with different seeds "
           "differ, as colours over the photo with a legend in 8-bit levels."));
    parser.addPositionalArgument("PHOTO", tr("A photo."));
    addSessionOptions(parser);
    addMethodOptions(parser, methods, wishOf(methods));
    parser.addOptions({
        {{"o", "output"}, tr("Receives the picture."), "MAP"},
        {"seeds", tr("How many runs are compared."), "K", "6"},
        {"overwrite", tr("Replaces a picture that is there already.")},
        {"json", tr("Prints one JSON object.")},
    });
}

/// The maps of all faces that can be restored.
Result<std::vector<MappedFace>> mapFaces(const PhotoFaces& found, FaceSession& session, const FaceTreatment& treatment,
                                         int seeds, Console& console)
{
    std::vector<MappedFace> maps;
    const auto total = static_cast<double>(found.faces.size());
    for (std::size_t i = 0; i < found.faces.size(); ++i) {
        const auto crop = cropOf(found.photo, found.faces[i], session.restorer.resolution());
        if (!crop)
            return crop.error();
        auto map = measureUncertainty(
            session.restorer, *crop, treatment, {}, seeds, console.cancel(),
            [&](double done) { console.progress(tr("Comparing seeds"), static_cast<double>(i) + done, total); });
        if (!map)
            return map.error();
        maps.push_back({found.faces[i], std::move(*map)});
    }
    return maps;
}

} // namespace

int runUncertainty(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addOptions(parser, *console.methods());
    if (const auto status = parse(parser, arguments,
                                  "  heirloom-cli uncertainty aunt.jpg -o aunt-invented.png\n"
                                  "  heirloom-cli uncertainty aunt.jpg --steps 8 --seeds 12 -o aunt-invented.png\n",
                                  console))
        return *status;
    const QString name = parser.positionalArguments().value(0), output = parser.value("output");
    const int seeds = parser.value("seeds").toInt();
    if (parser.positionalArguments().size() != 1 || output.isEmpty() || !console.codecs().ofName(output.toStdString()))
        return console.usageError(
            tr("Name one photo, and with -o a picture that ends in %1.").arg(anyOf(endingsOf(console.codecs()))));
    const MethodWish wish = wishOf(*console.methods());
    auto method = readMethodOptions(parser, console, wish);
    if (const auto* sentence = std::get_if<QString>(&method))
        return console.usageError(*sentence);
    if (seeds < 2 || seeds > 100)
        return console.usageError(tr("--seeds takes a number from 2 to 100."));
    auto& treatment = std::get<FaceTreatment>(method);
    if (const Method* chosen = console.methods()->find(treatment.method.id); chosen && !chosen->describe().random) {
        treatment.method.id = wish.standard.method.id; // with this one all runs would be alike
        treatment.method.version = wish.standard.method.version;
    }
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
    const auto maps = mapFaces(*found, *session, treatment, seeds, console);
    if (!maps)
        return fail(maps.error());
    const auto overlay = uncertaintyOverlay(found->photo, *maps);
    if (!overlay)
        return fail(overlay.error());
    if (const Status saved = savePicture(found->photo, *overlay, output.toStdString(), parser.isSet("overwrite"),
                                         console.codecs());
        !saved)
        return fail(saved.error());
    ordered_json faces = ordered_json::array();
    for (const MappedFace& face : *maps) {
        const auto& deviation = face.map.deviation;
        const double mean = std::accumulate(deviation.begin(), deviation.end(), 0.0)
                            / static_cast<double>(deviation.size());
        faces.push_back({{"id", face.face.id}, {"mean_deviation", std::round(mean * 1000) / 1000}});
        if (!parser.isSet("json"))
            console.print(tr("Face %1: %2 levels on average").arg(face.face.id).arg(mean, 0, 'f', 2));
    }
    if (parser.isSet("json"))
        console.print(ordered_json{
            {"photo", name.toStdString()}, {"output", output.toStdString()}, {"seeds", seeds}, {"faces", faces}});
    return Done;
}

} // namespace heirloom::cli
