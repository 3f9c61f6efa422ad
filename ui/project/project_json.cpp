// SPDX-License-Identifier: Apache-2.0
#include "ui/project/project_json.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <limits>
#include <optional>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "ui/project/json_reader.h"

namespace heirloom::ui {
namespace {

using Json = nlohmann::ordered_json; // in the order a person would tell it

struct Text {
    Q_DECLARE_TR_FUNCTIONS(heirloom::ui::ProjectFile)
};

constexpr const char* kFormat = "heirloom-project";
/// No photo has a coordinate beyond.
constexpr double kFar = 1e6;
constexpr double kLeastStart = 1e-6;
constexpr double kLeastScale = 1e-6;
constexpr double kMostScale = 1e4;

// Writing

std::string utf8(const QString& text)
{
    return text.toUtf8().toStdString(); // without lone surrogates, which JSON cannot hold
}

Json pairs(const auto& points)
{
    Json list = Json::array();
    for (const Point& point : points)
        list.push_back({point.x, point.y});
    return list;
}

Json json(const Face& face)
{
    return {{"id", face.id},
            {"box", {face.box.x, face.box.y, face.box.width, face.box.height}},
            {"points", pairs(face.points)},
            {"landmarks", pairs(face.landmarks)},
            {"toCrop", {face.toCrop.a, face.toCrop.b, face.toCrop.tx, face.toCrop.ty}},
            {"confidence", face.confidence},
            {"blur", face.blur},
            {"roll", face.roll},
            {"alignmentError", face.alignmentError}};
}

Json json(const FaceLook& look)
{
    Json object = {{"method", nameOf(look.method)}, {"steps", look.steps}, {"identity", look.identity}, {"seed", look.seed},
                   {"strength", look.strength},     {"grain", look.grain}};
    if (look.starts)
        object["starts"] = *look.starts;
    return object;
}

void writePath(Json& object, const QString& path, const QString& folder)
{
    object["path"] = utf8(path);
    if (folder.isEmpty())
        return;
    // On another drive of Windows there is no relative path; it stays absolute.
    if (const QString relative = QDir(folder).relativeFilePath(path); QDir::isRelativePath(relative))
        object["relativePath"] = utf8(relative);
}

Json json(const FaceEdit& edit, const QString& folder)
{
    Json object = json(edit.face);
    object["included"] = edit.included;
    object["placed"] = edit.placed;
    object["look"] = json(edit.look);
    for (const ReferencePicture& reference : edit.references) {
        Json picture = Json::object();
        writePath(picture, reference.path, folder);
        picture["face"] = json(reference.face);
        object["references"].push_back(std::move(picture));
    }
    return object;
}

Json json(const ProjectPhoto& photo, const QString& folder)
{
    Json object = Json::object();
    writePath(object, photo.edit.path, folder);
    if (!photo.edit.sha256.isEmpty())
        object["sha256"] = photo.edit.sha256.toHex().toStdString();
    object["searched"] = photo.edit.searched;
    object["nextFace"] = photo.nextFace;
    object["faces"] = Json::array();
    for (const FaceEdit& edit : photo.edit.faces)
        object["faces"].push_back(json(edit, folder));
    for (const ProtectStroke& stroke : photo.edit.strokes)
        object["strokes"].push_back(
            {{"protects", stroke.protects}, {"radius", stroke.radius}, {"points", pairs(stroke.points)}});
    return object;
}

// Reading

/// Where a photo is now.
struct Place {
    QString path;
    bool missing = false;
};

/// On any system: projects travel.
bool isAbsoluteSomewhere(const QString& path)
{
    return path.startsWith('/') || (path.size() > 2 && path[0].isLetter() && path[1] == ':' && path[2] == '/');
}

/// No folder: nobody looks on the disk.
Place readPlace(const JsonObject& object, const std::optional<QString>& folder)
{
    Place place{QDir::cleanPath(object.text("path", kLongestText))};
    if (!isAbsoluteSomewhere(place.path))
        object.complain(
            Text::tr("The project file is damaged: “%1” is not an absolute path.").arg(object.placeOf("path")));
    const QString relative = object.has("relativePath") ? object.text("relativePath", kLongestText) : QString();
    if (!folder || object.fault().any() || (QDir::isAbsolutePath(place.path) && QFileInfo::exists(place.path)))
        return place;
    if (!relative.isEmpty() && !folder->isEmpty()) {
        const QString beside = QDir::cleanPath(QDir(*folder).absoluteFilePath(relative));
        if (QFileInfo::exists(beside))
            return {beside};
    }
    place.missing = true;
    return place;
}

Face readFace(const JsonObject& object)
{
    Face face;
    face.id = static_cast<int>(object.whole("id", 0, std::numeric_limits<int>::max() - 1));
    std::array<double, 4> box{};
    object.numbers("box", box, -kFar, kFar);
    face.box = {box[0], box[1], box[2], box[3]};
    const auto readPoints = [&](const char* key, auto& points) {
        std::size_t i = 0;
        object.eachPair(key, static_cast<int>(points.size()), 0, kFar, [&](double x, double y) {
            points[i++] = {x, y};
        });
    };
    readPoints("points", face.points);
    readPoints("landmarks", face.landmarks);
    std::array<double, 4> transform{};
    object.numbers("toCrop", transform, -1e12, 1e12);
    face.toCrop = {transform[0], transform[1], transform[2], transform[3]};
    face.confidence = object.number("confidence", -1e9, 1e9);
    face.blur = object.number("blur", 0, 1);
    face.roll = object.number("roll", -360, 360);
    face.alignmentError = object.number("alignmentError", 0, 1e9);

    const double scale = face.toCrop.scale();
    if (!(scale >= kLeastScale && scale <= kMostScale))
        object.complain(
            Text::tr("The project file is damaged: “%1” makes a face of no size.").arg(object.placeOf("toCrop")));
    if (face.box.width < 0 || face.box.height < 0)
        object.complain(
            Text::tr("The project file is damaged: “%1” is a box of less than no size.").arg(object.placeOf("box")));
    if (!(face.eyeDistance() > 0))
        object.complain(
            Text::tr("The project file is damaged: “%1” has both eyes in one place.").arg(object.placeOf("points")));
    return face;
}

FaceLook readLook(const JsonObject& object)
{
    FaceLook look;
    if (const auto method = methodOfName(object.text("method", kLongestText).toStdString()))
        look.method = *method;
    else
        object.complain(
            Text::tr("The project file asks for a method that this version of Heirloom does not know: “%1”.")
                .arg(object.placeOf("method")));
    look.steps = static_cast<int>(object.whole("steps", 0, kRunSteps));
    look.identity = object.number("identity", 0, 1);
    look.seed = object.whole("seed", 0, std::numeric_limits<std::uint64_t>::max());
    look.strength = object.number("strength", 0, 1);
    look.grain = object.number("grain", 0, 1);
    if (object.has("starts"))
        object.numbers("starts", look.starts.emplace(), kLeastStart, 1);
    return look;
}

FaceEdit readFaceEdit(const JsonObject& object, const std::optional<QString>& folder)
{
    FaceEdit edit;
    edit.face = readFace(object);
    edit.included = object.flag("included");
    edit.placed = object.flag("placed");
    edit.look = readLook(object.object("look"));
    if (object.has("references")) {
        object.eachObject("references", kMostReferencesOfFace, [&](const JsonObject& picture) {
            const Place place = readPlace(picture, folder);
            edit.references.push_back({place.path, readFace(picture.object("face"))});
        });
    }
    return edit;
}

ProtectStroke readStroke(const JsonObject& object)
{
    ProtectStroke stroke;
    stroke.protects = object.flag("protects");
    stroke.radius = object.number("radius", 1e-3, kFar);
    object.eachPair("points", -1, kMostPointsOfStroke, kFar, [&](double x, double y) {
        stroke.points.push_back({x, y});
    });
    if (stroke.points.empty())
        object.complain(Text::tr("The project file is damaged: “%1” is an empty list.").arg(object.placeOf("points")));
    return stroke;
}

QByteArray readHash(const JsonObject& object)
{
    if (!object.has("sha256"))
        return {};
    const QByteArray hex = object.text("sha256", 64).toLatin1();
    const QByteArray hash = QByteArray::fromHex(hex);
    if (hash.size() != 32 || hash.toHex() != hex.toLower())
        object.complain(Text::tr("The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.")
                            .arg(object.placeOf("sha256")));
    return hash;
}

ProjectPhoto readPhoto(const JsonObject& object, const std::optional<QString>& folder)
{
    ProjectPhoto photo;
    const Place place = readPlace(object, folder);
    photo.edit.path = place.path;
    photo.missing = place.missing;
    photo.edit.sha256 = readHash(object);
    photo.edit.searched = object.flag("searched");
    std::set<int> ids;
    object.eachObject("faces", kMostFacesOfPhoto, [&](const JsonObject& face) {
        photo.edit.faces.push_back(readFaceEdit(face, folder));
        const int id = photo.edit.faces.back().face.id;
        if (id < 1 || !ids.insert(id).second)
            face.complain(Text::tr("The project file is damaged: “%1” is 0 or used twice.").arg(face.placeOf("id")));
        photo.nextFace = std::max(photo.nextFace, id + 1);
    });
    if (object.has("nextFace"))
        photo.nextFace = std::max(photo.nextFace,
                                  static_cast<int>(object.whole("nextFace", 1, std::numeric_limits<int>::max() - 1)));
    if (object.has("strokes")) {
        object.eachObject("strokes", kMostStrokesOfPhoto,
                          [&](const JsonObject& stroke) { photo.edit.strokes.push_back(readStroke(stroke)); });
    }
    return photo;
}

Error failure(ErrorCode code, const QString& sentence, const std::string& detail = {})
{
    return Error{code, sentence.toStdString(), detail};
}

/// What tells a project from other JSON, and one that can be read from a newer one.
std::optional<Error> checkHead(const JsonObject& root)
{
    if (!root.has("format") || root.text("format", 100) != QLatin1String(kFormat))
        return failure(ErrorCode::Unreadable, Text::tr("The file is not a project of Heirloom."));
    const JsonObject version = root.object("version");
    const auto major = version.whole("major", 1, std::numeric_limits<std::uint32_t>::max());
    version.whole("minor", 0, std::numeric_limits<std::uint32_t>::max());
    if (!root.fault().any() && major > kProjectMajor)
        return failure(ErrorCode::Unsupported,
                       Text::tr("The project was made by a newer version of Heirloom: its format is number %1, and "
                                "this version reads up to number %2.")
                           .arg(major)
                           .arg(kProjectMajor));
    return std::nullopt;
}

Result<ProjectContents> read(const QByteArray& text, const std::optional<QString>& folder)
{
    if (text.size() > kMostProjectBytes)
        return failure(ErrorCode::TooLarge, Text::tr("The project is too large."));
    JsonFault fault;
    ProjectContents contents;
    try {
        const nlohmann::json parsed = nlohmann::json::parse(text.cbegin(), text.cend());
        const JsonObject root(parsed, {}, fault);
        if (fault.any())
            return failure(ErrorCode::Unreadable, fault.sentence);
        if (const std::optional<Error> error = checkHead(root))
            return *error;
        contents.recoveryOf = root.has("recoveryOf") ? root.text("recoveryOf", kLongestText) : QString();
        std::optional<QString> where = folder;
        if (where && !contents.recoveryOf.isEmpty())
            where = QFileInfo(contents.recoveryOf).absolutePath();
        root.eachObject("photos", kMostPhotos,
                        [&](const JsonObject& photo) { contents.photos.push_back(readPhoto(photo, where)); });
    } catch (const std::exception& error) {
        // A parser's complaint, or no memory for what the file pretends to hold.
        return failure(ErrorCode::Unreadable, Text::tr("The project file is damaged: it is not sound JSON."),
                       error.what());
    }
    if (fault.any())
        return failure(ErrorCode::Unreadable, fault.sentence);
    return contents;
}

} // namespace

QByteArray projectToJson(const ProjectContents& contents, const QString& folder)
{
    // By hand at the top, so that each photo is one line: readable, and quick to compare.
    QByteArray text = "{\n";
    Json head = {{"format", kFormat},
                 {"version", {{"major", kProjectMajor}, {"minor", kProjectMinor}}},
                 {"program", "Heirloom " HEIRLOOM_VERSION}};
    if (!contents.recoveryOf.isEmpty())
        head["recoveryOf"] = utf8(contents.recoveryOf);
    for (const auto& [key, value] : head.items())
        text += QByteArray::fromStdString(Json(key).dump() + ": " + value.dump() + ",\n");
    text += "\"photos\": [";
    const char* separator = "\n";
    for (const ProjectPhoto& photo : contents.photos) {
        text += separator + QByteArray::fromStdString(json(photo, folder).dump());
        separator = ",\n";
    }
    return text + "\n]\n}\n";
}

Result<ProjectContents> projectFromJson(const QByteArray& text, const QString& folder)
{
    return read(text, folder);
}

Status checkProjectJson(const QByteArray& text)
{
    const Result<ProjectContents> contents = read(text, std::nullopt);
    return contents ? success() : Status(contents.error());
}

} // namespace heirloom::ui
