// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_list.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "engine/methods/registry.h"
#include "engine/pipeline/plan.h"
#include "engine/recipe/json_reader.h"
#include "engine/recipe/recipe_json.h"
#include "ui/export/export_migration.h"
#include "ui/export/export_text.h"

namespace heirloom::ui {
namespace {

constexpr QLatin1String kListName("/exports.json");
constexpr int kVersion = 2;

std::string utf8(const std::filesystem::path& path)
{
    return textOf(path).toUtf8().toStdString(); // also of a name that is not Unicode
}

std::filesystem::path readPath(const JsonObject& object, const char* key)
{
    return pathOf(object.text(key, kLongestText));
}

PathCodec paths()
{
    return {[](OrderedJson& object, const std::filesystem::path& path) { object["path"] = utf8(path); },
            [](const JsonObject& object) { return readPath(object, "path"); }};
}

OrderedJson jsonOf(const SaveOptions& save)
{
    return {{"format", save.format},
            {"quality", save.quality},
            {"eightBits", save.eightBits},
            {"overwrite", save.overwrite},
            {"keepMetadata", save.keepMetadata}};
}

OrderedJson jsonOf(const ExportTarget& target)
{
    return {{"output", utf8(target.output)},
            {"comparison", utf8(target.comparison)},
            {"untouched", utf8(target.untouched)},
            {"longestSide", target.longestSide},
            {"save", jsonOf(target.save)}};
}

OrderedJson jsonOfReferences(const RemainingExport& remaining)
{
    OrderedJson faces = OrderedJson::array();
    for (std::size_t i = 0; i < remaining.request.references.size(); ++i) {
        OrderedJson pictures = OrderedJson::array();
        for (std::size_t k = 0; k < remaining.request.references[i].size(); ++k)
            pictures.push_back({{"path", utf8(remaining.referencePaths[i][k])},
                                {"face", heirloom::jsonOf(remaining.request.references[i][k].face)}});
        OrderedJson face = OrderedJson::object();
        face["pictures"] = std::move(pictures);
        faces.push_back(std::move(face));
    }
    return faces;
}

SaveOptions readSaveOptions(const JsonObject& object, const CodecRegistry& codecs)
{
    SaveOptions save;
    if (const Codec* codec = codecs.find(object.text("format", kLongestText).toStdString()))
        save.format = codec->describe().id;
    else
        object.complain(QStringLiteral("%1 is no file format").arg(object.placeOf("format")));
    save.quality = static_cast<int>(object.whole("quality", 1, 100));
    save.eightBits = object.flag("eightBits");
    save.overwrite = object.flag("overwrite");
    save.keepMetadata = object.flag("keepMetadata");
    return save;
}

ExportTarget readTarget(const JsonObject& object, const CodecRegistry& codecs)
{
    ExportTarget target;
    target.output = readPath(object, "output");
    if (!target.output.has_filename())
        object.complain(QStringLiteral("%1 is no file").arg(object.placeOf("output")));
    target.comparison = readPath(object, "comparison");
    target.untouched = readPath(object, "untouched");
    target.longestSide = static_cast<int>(object.whole("longestSide", 0, kLargestLongestSide));
    target.save = readSaveOptions(object.object("save"), codecs);
    return target;
}

void readReferences(const JsonObject& object, RemainingExport& remaining)
{
    object.eachObject("references", kMostFacesOfPhoto, [&](const JsonObject& face) {
        auto& references = remaining.request.references.emplace_back();
        auto& places = remaining.referencePaths.emplace_back();
        face.eachObject("pictures", kMostReferencesOfFace, [&](const JsonObject& picture) {
            references.push_back({0, readFace(picture.object("face"))});
            places.push_back(readPath(picture, "path"));
        });
    });
}

/// Nothing of an export that is not whole. What is wrong with it is nothing for the user: nobody reads the complaints.
std::optional<RemainingExport> readExport(nlohmann::json& order, const Vocabulary& known, const CodecRegistry& codecs)
{
    JsonFault fault;
    if (!order.contains("version"))
        migrateExportToVersion2(order, fault);
    const JsonObject object(order, {}, fault);
    object.whole("version", kVersion, kVersion);
    RemainingExport remaining;
    remaining.request.source = readPath(object, "source");
    if (!remaining.request.source.has_filename())
        object.complain(QStringLiteral("%1 is no file").arg(object.placeOf("source")));
    const auto existing = object.whole("existing", 0, static_cast<std::uint64_t>(ExistingFiles::Replace));
    remaining.existing = static_cast<ExistingFiles>(existing);
    remaining.request.search = object.flag("search");
    remaining.request.recipe = readRecipe(object.object("recipe"), known, paths());
    readReferences(object, remaining);
    remaining.request.target = readTarget(object.object("target"), codecs);
    return fault.any() ? std::nullopt : std::optional(std::move(remaining));
}

/// The exports of a list that can be read. Throws what the parser throws.
ExportList readList(const QByteArray& text, const CodecRegistry& codecs)
{
    ExportList list;
    nlohmann::json parsed = parsedJson({text.constData(), static_cast<std::size_t>(text.size())});
    list.damaged = !parsed.is_array();
    if (list.damaged)
        return list;
    const Vocabulary known = vocabularyOf(makeRegistry(), makeStageRegistry());
    for (nlohmann::json& order : parsed) {
        auto remaining = readExport(order, known, codecs);
        list.damaged = list.damaged || !remaining;
        if (remaining)
            list.exports.push_back(std::move(*remaining));
    }
    return list;
}

} // namespace

QByteArray toJson(const RemainingExport& remaining)
{
    const ExportRequest& request = remaining.request;
    const OrderedJson object = {{"version", kVersion},
                                {"source", utf8(request.source)},
                                {"existing", static_cast<int>(remaining.existing)},
                                {"search", request.search},
                                {"recipe", heirloom::jsonOf(request.recipe, paths())},
                                {"references", jsonOfReferences(remaining)},
                                {"target", jsonOf(request.target)}};
    return QByteArray::fromStdString(object.dump());
}

Status saveExportList(const QString& folder, const QByteArrayList& exports)
{
    const QString path = folder + kListName;
    bool isSaved = true;
    if (exports.isEmpty()) {
        isSaved = !QFile::exists(path) || QFile::remove(path);
    } else {
        QSaveFile file(path);
        const QByteArray content = "[\n" + exports.join(",\n") + "\n]\n";
        isSaved = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                  && file.commit();
    }
    if (isSaved)
        return success();
    const QString reason = ExportText::tr(
        "The list of waiting photos cannot be kept; the export will not go on after a restart.");
    return Error{ErrorCode::WriteFailed, reason.toStdString(), path.toStdString()};
}

ExportList loadExportList(const QString& folder, const CodecRegistry& codecs)
{
    ExportList list;
    QFile file(folder + kListName);
    if (folder.isEmpty() || !file.exists())
        return list;
    try {
        if (file.open(QIODevice::ReadOnly))
            list = readList(file.readAll(), codecs);
        else
            list.damaged = true;
    } catch (const std::exception&) {
        list = {{}, true}; // no sound JSON, or no memory for what it pretends to hold
    }
    file.close();
    if (list.damaged) {
        const QString aside = file.fileName() + ".damaged";
        QFile::remove(aside);
        QFile::rename(file.fileName(), aside);
    }
    return list;
}

} // namespace heirloom::ui
