// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/face_session.h"
#include "app/photo_list.h"
#include "engine/faces/face_view.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/face_search.h"
#include "engine/pipeline/people.h"

#include <nlohmann/json.hpp>

#include <cmath>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandFaces", text);
}

double rounded(double value, double unit = 100)
{
    return std::round(value * unit) / unit;
}

ordered_json toJson(const FaceRecipe& found)
{
    const Face& face = found.face;
    ordered_json points = ordered_json::array();
    for (const Point& point : face.points)
        points.push_back({rounded(point.x), rounded(point.y)});
    const Box& box = face.box;
    ordered_json object{{"id", face.id},
                        {"box", {rounded(box.x), rounded(box.y), rounded(box.width), rounded(box.height)}},
                        {"points", points},
                        {"confidence", rounded(face.confidence, 1000)},
                        {"blur", rounded(face.blur, 1000)},
                        {"roll", rounded(face.roll)},
                        {"eye_distance", rounded(face.eyeDistance())},
                        {"view", nameOf(face.view)},
                        {"alignment_error", rounded(face.alignmentError)},
                        {"alignment_quality", rounded(face.alignmentQuality, 1000)}};
    if (!found.name.empty())
        object["name"] = found.name;
    return object;
}

/// The photo's faces, with the names that its metadata give them.
std::vector<FaceRecipe> named(const Photo& photo, const std::vector<Face>& faces)
{
    std::vector<FaceRecipe> recipes = recipesOf(faces, {}, true);
    nameFaces(recipes, photo.people);
    return recipes;
}

void printText(const Photo& photo, const std::vector<FaceRecipe>& faces, Console& console)
{
    const QString name = QString::fromStdString(photo.path.string());
    console.print(QCoreApplication::translate("CommandFaces", "%1: %n face(s)", nullptr, static_cast<int>(faces.size()))
                      .arg(name));
    for (const FaceRecipe& found : faces) {
        const Face& face = found.face;
        const QString line = tr("  %1: at %2, %3, %4 × %5 pixels, blur %6, leaning %7°")
                                 .arg(face.id)
                                 .arg(std::lround(face.box.x))
                                 .arg(std::lround(face.box.y))
                                 .arg(std::lround(face.box.width))
                                 .arg(std::lround(face.box.height))
                                 .arg(face.blur, 0, 'f', 2)
                                 .arg(std::lround(face.roll));
        console.print(found.name.empty() ? line : tr("%1, named %2").arg(line, QString::fromStdString(found.name)));
    }
}

} // namespace

int runFaces(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Finds the faces in photos: boxes, landmarks, confidence, size, sharpness, and the "
           "names that the photos' metadata give them."));
    parser.addPositionalArgument("PHOTO", tr("Photos, or folders of photos."), "PHOTO...");
    const QCommandLineOption json("json", tr("Prints one JSON object a photo."));
    parser.addOption(json);
    addSearchOptions(parser);
    if (const auto status = parse(
            parser, arguments, "  heirloom-cli faces wedding.jpg\n  heirloom-cli faces --json scans/ > faces.jsonl\n",
            console))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return console.usageError(tr("Name at least one photo."));
    if (const QString wrong = wrongSearch(parser); !wrong.isEmpty())
        return console.usageError(wrong);

    const auto search = openSearch(parser, console);
    if (!search) {
        console.fail({}, search.error());
        return SomethingFailed;
    }
    int status = Done;
    const PhotoList listed = listPhotos(parser.positionalArguments(), false, console.codecs());
    const std::vector<std::filesystem::path> photos = listed.paths();
    if (!tellAbout(listed, console))
        status = SomethingFailed;
    for (std::size_t i = 0; i < photos.size() && !console.cancel().cancelled(); ++i) {
        const QString name = QString::fromStdString(photos[i].string());
        console.progress(name, static_cast<double>(i), static_cast<double>(photos.size()));
        const auto photo = readPhoto(photos[i], {}, console.codecs());
        if (!photo) {
            console.fail(name, photo.error());
            status = SomethingFailed;
            continue;
        }
        for (const std::string& sentence : photo->notes)
            console.note(name, QString::fromStdString(sentence));
        const auto faces = search->find(photo->pixels, console.cancel());
        if (!faces) {
            console.fail(name, faces.error());
            status = SomethingFailed;
            continue;
        }
        const std::vector<FaceRecipe> found = named(*photo, *faces);
        if (!parser.isSet(json)) {
            printText(*photo, found, console);
            continue;
        }
        ordered_json list = ordered_json::array();
        for (const FaceRecipe& face : found)
            list.push_back(toJson(face));
        console.print(ordered_json{{"photo", photos[i].string()},
                                   {"width", photo->pixels.width()},
                                   {"height", photo->pixels.height()},
                                   {"quarter_turns_to_upright", turnsToUpright(*faces)},
                                   {"faces", list}});
    }
    return console.cancel().cancelled() ? static_cast<int>(SomethingFailed) : status;
}

} // namespace heirloom::cli
