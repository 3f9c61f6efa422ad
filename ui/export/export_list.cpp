// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_list.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace heirloom::ui {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

constexpr QLatin1String kListName("/exports.json");

// JSON's numbers hold 53 bits; a seed has 64.
QString textOfSeed(std::uint64_t seed)
{
    return QString::number(seed);
}

template <typename Points>
QJsonArray jsonOfPoints(const Points& points)
{
    QJsonArray json;
    for (const Point& point : points) {
        json.append(point.x);
        json.append(point.y);
    }
    return json;
}

QJsonObject jsonOf(const Face& face)
{
    const Similarity& crop = face.toCrop;
    return {{"id", face.id},
            {"box", QJsonArray{face.box.x, face.box.y, face.box.width, face.box.height}},
            {"landmarks", jsonOfPoints(face.landmarks)},
            {"points", jsonOfPoints(face.points)},
            {"toCrop", QJsonArray{crop.a, crop.b, crop.tx, crop.ty}},
            {"confidence", face.confidence},
            {"blur", face.blur},
            {"roll", face.roll},
            {"alignmentError", face.alignmentError}};
}

QJsonObject jsonOf(const FaceOrder& order)
{
    QJsonObject json{{"face", jsonOf(order.face)},
            {"method", QString::fromStdString(nameOf(order.settings.method))},
            {"steps", order.settings.steps},
            {"identity", order.settings.identity},
            {"seed", textOfSeed(order.settings.seed)},
            {"exactGuidance", order.settings.exactGuidance},
            {"strength", order.strength},
            {"grain", order.grain}};
    if (order.settings.starts)
        json["starts"] = QJsonArray{(*order.settings.starts)[0], (*order.settings.starts)[1], (*order.settings.starts)[2]};
    return json;
}

QJsonObject jsonOf(const SaveOptions& save)
{
    QJsonObject json{{"format", QString::fromStdString(usualSuffix(save.format))},
                     {"quality", save.quality},
                     {"eightBits", save.eightBits},
                     {"overwrite", save.overwrite},
                     {"keepMetadata", save.keepMetadata}};
    if (save.record) {
        QJsonArray starts;
        for (const double start : save.record->starts)
            starts.append(start);
        json["record"] = QJsonObject{{"method", QString::fromStdString(save.record->method)},
                                     {"bundle", QString::fromStdString(save.record->bundle)},
                                     {"steps", save.record->steps},
                                     {"identity", save.record->identityWeight},
                                     {"sharpness", save.record->sharpness},
                                     {"strength", save.record->strength},
                                     {"seed", textOfSeed(save.record->seed)},
                                     {"starts", starts}};
    }
    return json;
}

QJsonArray jsonOfReferences(const RemainingExport& remaining)
{
    QJsonArray faces;
    for (std::size_t i = 0; i < remaining.request.references.size(); ++i) {
        QJsonArray pictures;
        for (std::size_t k = 0; k < remaining.request.references[i].size(); ++k)
            pictures.append(QJsonObject{{"path", textOf(remaining.referencePaths[i][k])},
                                        {"face", jsonOf(remaining.request.references[i][k].face)}});
        faces.append(pictures);
    }
    return faces;
}

/// Reads values and remembers whether one was missing, so that a reader need not ask after each.
class Reader {
public:
    bool isSound() const { return m_sound; }

    double number(const QJsonValue& value)
    {
        require(value.isDouble() && std::isfinite(value.toDouble()));
        return value.toDouble();
    }
    int whole(const QJsonValue& value)
    {
        require(value.isDouble());
        return value.toInt();
    }
    bool flag(const QJsonValue& value)
    {
        require(value.isBool());
        return value.toBool();
    }
    QString text(const QJsonValue& value)
    {
        require(value.isString());
        return value.toString();
    }
    std::uint64_t seed(const QJsonValue& value)
    {
        bool ok = false;
        const std::uint64_t seed = text(value).toULongLong(&ok);
        require(ok);
        return seed;
    }
    QJsonArray array(const QJsonValue& value)
    {
        require(value.isArray());
        return value.toArray();
    }
    /// Fills as many points as `points` has.
    template <typename Points>
    void readPoints(const QJsonValue& value, Points& points)
    {
        const QJsonArray json = array(value);
        require(json.size() == 2 * static_cast<qsizetype>(points.size()));
        for (std::size_t i = 0; m_sound && i < points.size(); ++i) {
            const auto at = static_cast<qsizetype>(2 * i);
            points[i] = {number(json[at]), number(json[at + 1])};
        }
    }
    void require(bool condition) { m_sound = m_sound && condition; }

private:
    bool m_sound = true;
};

Face faceOf(const QJsonObject& json, Reader& reader)
{
    Face face;
    face.id = reader.whole(json["id"]);
    const QJsonArray box = reader.array(json["box"]);
    face.box = {reader.number(box.at(0)), reader.number(box.at(1)), reader.number(box.at(2)), reader.number(box.at(3))};
    reader.readPoints(json["landmarks"], face.landmarks);
    reader.readPoints(json["points"], face.points);
    const QJsonArray crop = reader.array(json["toCrop"]);
    face.toCrop = {reader.number(crop.at(0)), reader.number(crop.at(1)), reader.number(crop.at(2)),
                   reader.number(crop.at(3))};
    face.confidence = reader.number(json["confidence"]);
    face.blur = reader.number(json["blur"]);
    face.roll = reader.number(json["roll"]);
    face.alignmentError = reader.number(json["alignmentError"]);
    return face;
}

FaceOrder orderOf(const QJsonObject& json, Reader& reader)
{
    FaceOrder order;
    order.face = faceOf(json["face"].toObject(), reader);
    const std::optional<Method> method = methodOfName(reader.text(json["method"]).toStdString());
    reader.require(method.has_value());
    order.settings.method = method.value_or(Method::Recover);
    order.settings.steps = reader.whole(json["steps"]);
    order.settings.identity = reader.number(json["identity"]);
    order.settings.seed = reader.seed(json["seed"]);
    order.settings.exactGuidance = reader.flag(json["exactGuidance"]);
    order.strength = reader.number(json["strength"]);
    order.grain = reader.number(json["grain"]);
    if (json.contains("starts")) {
        const QJsonArray starts = reader.array(json["starts"]);
        order.settings.starts = {reader.number(starts.at(0)), reader.number(starts.at(1)), reader.number(starts.at(2))};
    }
    return order;
}

SaveOptions saveOptionsOf(const QJsonObject& json, Reader& reader)
{
    SaveOptions save;
    const std::optional<FileFormat> format = formatOfName(pathOf("x." + reader.text(json["format"])));
    reader.require(format.has_value());
    save.format = format.value_or(FileFormat::Png);
    save.quality = reader.whole(json["quality"]);
    save.eightBits = reader.flag(json["eightBits"]);
    save.overwrite = reader.flag(json["overwrite"]);
    save.keepMetadata = reader.flag(json["keepMetadata"]);
    if (json.contains("record")) {
        const QJsonObject record = json["record"].toObject();
        save.record = ProcessingRecord{.method = reader.text(record["method"]).toStdString(),
                                       .bundle = reader.text(record["bundle"]).toStdString(),
                                       .steps = reader.whole(record["steps"]),
                                       .identityWeight = reader.number(record["identity"]),
                                       .strength = reader.number(record["strength"]),
                                       .seed = reader.seed(record["seed"])};
        if (record.contains("sharpness")) // queues of before have none
            save.record->sharpness = reader.number(record["sharpness"]);
        for (const QJsonValue& start : record["starts"].toArray())
            save.record->starts.push_back(reader.number(start));
    }
    return save;
}

void readReferences(const QJsonArray& faces, RemainingExport& remaining, Reader& reader)
{
    for (const QJsonValue& pictures : faces) {
        std::vector<ReferenceFace> references;
        std::vector<std::filesystem::path> paths;
        for (const QJsonValue& picture : reader.array(pictures)) {
            references.push_back({0, faceOf(picture["face"].toObject(), reader)});
            paths.push_back(pathOf(reader.text(picture["path"])));
        }
        remaining.request.references.push_back(std::move(references));
        remaining.referencePaths.push_back(std::move(paths));
    }
}

void readStrokes(const QJsonArray& strokes, ExportRequest& request, Reader& reader)
{
    for (const QJsonValue& json : strokes) {
        ProtectStroke stroke;
        stroke.points.resize(static_cast<std::size_t>(reader.array(json["points"]).size()) / 2);
        reader.readPoints(json["points"], stroke.points);
        stroke.radius = reader.number(json["radius"]);
        stroke.protects = reader.flag(json["protects"]);
        request.strokes.push_back(std::move(stroke));
    }
}

} // namespace

QJsonObject toJson(const RemainingExport& remaining)
{
    const ExportRequest& request = remaining.request;
    QJsonArray faces;
    for (const FaceOrder& order : request.faces)
        faces.append(jsonOf(order));
    QJsonArray strokes;
    for (const ProtectStroke& stroke : request.strokes)
        strokes.append(QJsonObject{
            {"points", jsonOfPoints(stroke.points)}, {"radius", stroke.radius}, {"protects", stroke.protects}});
    return {{"source", textOf(request.source)},
            {"output", textOf(request.output)},
            {"comparison", textOf(request.comparison)},
            {"existing", static_cast<int>(remaining.existing)},
            {"search", request.search},
            {"look", jsonOf(request.look)},
            {"faces", faces},
            {"references", jsonOfReferences(remaining)},
            {"strokes", strokes},
            {"longestSide", request.longestSide},
            {"save", jsonOf(request.save)}};
}

Result<RemainingExport> remainingExportOf(const QJsonObject& json)
{
    Reader reader;
    RemainingExport remaining;
    ExportRequest& request = remaining.request;
    request.source = pathOf(reader.text(json["source"]));
    request.output = pathOf(reader.text(json["output"]));
    request.comparison = pathOf(reader.text(json["comparison"]));
    reader.require(request.source.has_filename() && request.output.has_filename());
    const int existing = reader.whole(json["existing"]);
    reader.require(existing >= 0 && existing <= static_cast<int>(ExistingFiles::Replace));
    remaining.existing = static_cast<ExistingFiles>(existing);
    request.search = reader.flag(json["search"]);
    request.look = orderOf(json["look"].toObject(), reader);
    for (const QJsonValue& order : reader.array(json["faces"]))
        request.faces.push_back(orderOf(order.toObject(), reader));
    readReferences(reader.array(json["references"]), remaining, reader);
    readStrokes(reader.array(json["strokes"]), request, reader);
    request.longestSide = reader.whole(json["longestSide"]);
    request.save = saveOptionsOf(json["save"].toObject(), reader);
    if (!reader.isSound()) {
        const QString reason = ExportText::tr("The list of photos that were waiting to be exported is damaged.");
        return Error{ErrorCode::Unreadable, reason.toStdString(), json["source"].toString().toStdString()};
    }
    return remaining;
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

ExportList loadExportList(const QString& folder)
{
    ExportList list;
    QFile file(folder + kListName);
    if (folder.isEmpty() || !file.exists())
        return list;
    const QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                                  : QJsonDocument();
    file.close();
    list.damaged = !document.isArray();
    for (const QJsonValue& json : document.array()) {
        auto order = remainingExportOf(json.toObject());
        list.damaged = list.damaged || !order.ok();
        if (order)
            list.exports.push_back(std::move(order).value());
    }
    if (list.damaged) {
        const QString aside = file.fileName() + ".damaged";
        QFile::remove(aside);
        QFile::rename(file.fileName(), aside);
    }
    return list;
}

} // namespace heirloom::ui
