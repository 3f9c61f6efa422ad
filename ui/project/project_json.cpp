// SPDX-License-Identifier: Apache-2.0
#include "ui/project/project_json.h"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "engine/methods/registry.h"
#include "engine/pipeline/plan.h"
#include "engine/recipe/json_reader.h"
#include "engine/recipe/recipe_json.h"
#include "ui/project/photo_paths.h"
#include "ui/project/project_migration.h"

namespace heirloom::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(heirloom::ui::ProjectFile)
};

constexpr const char* kFormat = "heirloom-project";
constexpr auto kLargestId = static_cast<std::uint64_t>(std::numeric_limits<int>::max() - 1);

std::string utf8(const QString& text)
{
    return text.toUtf8().toStdString(); // without lone surrogates, which JSON cannot hold
}

void writePath(OrderedJson& object, const QString& path, const QString& folder)
{
    object["path"] = utf8(path);
    if (folder.isEmpty())
        return;
    // On another drive of Windows there is no relative path; it stays absolute.
    if (const QString relative = QDir(folder).relativeFilePath(path); QDir::isRelativePath(relative))
        object["relativePath"] = utf8(relative);
}

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

/// Reference pictures are written and found as the photos are.
PathCodec writingPaths(const QString& folder)
{
    PathCodec paths;
    paths.write = [folder](OrderedJson& object, const std::filesystem::path& path) {
        writePath(object, textOf(path), folder);
    };
    return paths;
}

PathCodec readingPaths(const std::optional<QString>& folder)
{
    PathCodec paths;
    paths.read = [folder](const JsonObject& object) { return pathOf(readPlace(object, folder).path); };
    return paths;
}

OrderedJson json(const ProjectPhoto& photo, const QString& folder)
{
    OrderedJson object = OrderedJson::object();
    writePath(object, photo.edit.path, folder);
    if (!photo.edit.sha256.isEmpty())
        object["sha256"] = photo.edit.sha256.toHex().toStdString();
    object["searched"] = photo.edit.searched;
    object["nextFace"] = photo.nextFace;
    object["recipe"] = jsonOf(photo.edit.recipe, writingPaths(folder));
    return object;
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

ProjectPhoto readPhoto(const JsonObject& object, const Vocabulary& known, const std::optional<QString>& folder)
{
    ProjectPhoto photo;
    const Place place = readPlace(object, folder);
    photo.edit.path = place.path;
    photo.missing = place.missing;
    photo.edit.sha256 = readHash(object);
    photo.edit.searched = object.flag("searched");
    photo.edit.recipe = readRecipe(object.object("recipe"), known, readingPaths(folder));
    for (const FaceRecipe& face : photo.edit.recipe.faces)
        photo.nextFace = std::max(photo.nextFace, face.face.id + 1);
    if (object.has("nextFace"))
        photo.nextFace = std::max(photo.nextFace, static_cast<int>(object.whole("nextFace", 1, kLargestId)));
    return photo;
}

Error failure(ErrorCode code, const QString& sentence, const std::string& detail = {})
{
    return Error{code, sentence.toStdString(), detail};
}

/// What tells a project from other JSON, and one that can be read from a newer one: the major version.
Result<int> readHead(const JsonObject& root)
{
    if (!root.has("format") || root.text("format", 100) != QLatin1String(kFormat))
        return failure(ErrorCode::Unreadable, Text::tr("The file is not a project of Heirloom."));
    const JsonObject version = root.object("version");
    const auto major = version.whole("major", 1, std::numeric_limits<std::uint32_t>::max());
    version.whole("minor", 0, std::numeric_limits<std::uint32_t>::max());
    if (root.fault().any())
        return failure(ErrorCode::Unreadable, root.fault().sentence);
    if (major > kProjectMajor)
        return failure(ErrorCode::Unsupported,
                       Text::tr("The project was made by a newer version of Heirloom: its format is number %1, and "
                                "this version reads up to number %2.")
                           .arg(major)
                           .arg(kProjectMajor));
    return static_cast<int>(major);
}

ProjectContents readContents(const JsonObject& root, const std::optional<QString>& folder)
{
    ProjectContents contents;
    contents.recoveryOf = root.has("recoveryOf") ? root.text("recoveryOf", kLongestText) : QString();
    std::optional<QString> where = folder;
    if (where && !contents.recoveryOf.isEmpty())
        where = QFileInfo(contents.recoveryOf).absolutePath();
    const Vocabulary known = vocabularyOf(makeRegistry(), makeStageRegistry());
    root.eachObject("photos", kMostPhotos,
                    [&](const JsonObject& photo) { contents.photos.push_back(readPhoto(photo, known, where)); });
    return contents;
}

Result<ProjectContents> read(const QByteArray& text, const std::optional<QString>& folder)
{
    if (text.size() > kMostProjectBytes)
        return failure(ErrorCode::TooLarge, Text::tr("The project is too large."));
    JsonFault fault;
    ProjectContents contents;
    try {
        nlohmann::json parsed = parsedJson({text.constData(), static_cast<std::size_t>(text.size())});
        const JsonObject root(parsed, {}, fault);
        if (fault.any())
            return failure(fault.code, fault.sentence);
        const Result<int> major = readHead(root);
        if (!major)
            return major.error();
        if (*major < 2)
            migrateToVersion2(parsed, fault);
        if (!fault.any())
            contents = readContents(root, folder);
    } catch (const std::exception& error) {
        // A parser's complaint, or no memory for what the file pretends to hold.
        return failure(ErrorCode::Unreadable, Text::tr("The project file is damaged: it is not sound JSON."),
                       error.what());
    }
    if (fault.any())
        return failure(fault.code, fault.sentence);
    return contents;
}

} // namespace

QByteArray projectToJson(const ProjectContents& contents, const QString& folder)
{
    // By hand at the top, so that each photo is one line: readable, and quick to compare.
    QByteArray text = "{\n";
    OrderedJson head = {{"format", kFormat},
                        {"version", {{"major", kProjectMajor}, {"minor", kProjectMinor}}},
                        {"program", "Heirloom " HEIRLOOM_VERSION}};
    if (!contents.recoveryOf.isEmpty())
        head["recoveryOf"] = utf8(contents.recoveryOf);
    for (const auto& [key, value] : head.items())
        text += QByteArray::fromStdString(OrderedJson(key).dump() + ": " + value.dump() + ",\n");
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
