// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/face_session.h"
#include "app/likeness_output.h"
#include "app/method_options.h"
#include "app/photo_list.h"
#include "engine/faces/face_finder.h"
#include "engine/photo/photo_writer.h"
#include "engine/photo/side_by_side.h"
#include "engine/restore/photo_restorer.h"
#include "engine/restore/processing_record.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
#include <variant>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using nlohmann::ordered_json;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandRestore", text);
}

/// What the command line asks for.
struct Request {
    std::vector<std::filesystem::path> photos, references;
    std::filesystem::path output, outputFolder, comparison;
    std::optional<FileFormat> format;
    int quality = 95;
    bool overwrite = false, json = false;
    RestoreSettings settings;
};

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr("Restores the faces in photos. The photos themselves are never changed; a result is a "
                                        "new file, by default beside the photo, named NAME-restored."));
    parser.addPositionalArgument("PHOTO", tr("Photos, or folders of photos."), "PHOTO...");
    parser.addOptions({
        {{"o", "output"}, tr("The result of a single photo."), "FILE"},
        {"out-dir", tr("Receives the results, named as the photos."), "DIR"},
        {"strength", tr("Between the photo (0) and the restored face (1)."), "S", "1"},
        {"grain", tr("How much of the photo's own grain the faces get back, 0 to 1."), "G", "0.6"},
        {"faces", tr("Which faces: all, or ids such as 1,3 (see the command faces)."), "LIST", "all"},
        {"reference", tr("Another picture of the same person, to hold the face to; may be repeated. The largest face in it counts."), "PHOTO"},
        {"compare", tr("Also writes before and after side by side, for a single photo."), "FILE"},
        {"format", tr("png, jpeg, tiff or webp; otherwise what the output's name says, or as the photo."), "FORMAT"},
        {"quality", tr("1 to 100, for JPEG and WebP."), "N", "95"},
        {"overwrite", tr("Replaces results that are there already.")},
        {"json", tr("Prints one JSON object a photo.")},
    });
    addMethodOptions(parser);
    addSessionOptions(parser);
}

std::optional<std::vector<int>> parseFaces(const QString& text)
{
    std::vector<int> faces;
    if (text == "all")
        return faces;
    for (const QString& item : text.split(',')) {
        bool ok = false;
        faces.push_back(item.trimmed().toInt(&ok));
        if (!ok || faces.back() < 1)
            return std::nullopt;
    }
    return faces;
}

/// The request, or the sentence that says what is wrong with it.
std::variant<Request, QString> readRequest(const QCommandLineParser& parser)
{
    Request request;
    std::array<bool, 3> ok{};
    request.settings.strength = parser.value("strength").toDouble(&ok[0]);
    request.settings.grain = parser.value("grain").toDouble(&ok[1]);
    request.quality = parser.value("quality").toInt(&ok[2]);
    const auto inRange = [](double value, double low, double high) { return value >= low && value <= high; };
    if (std::find(ok.begin(), ok.end(), false) != ok.end() || !inRange(request.settings.strength, 0, 1) ||
        !inRange(request.settings.grain, 0, 1) || !inRange(request.quality, 1, 100))
        return tr("A number is out of its range; see --help.");
    const auto faces = parseFaces(parser.value("faces"));
    if (!faces)
        return tr("--faces takes “all” or numbers such as 1,3.");
    request.settings.faces = *faces;
    const auto method = readMethodOptions(parser);
    if (const auto* sentence = std::get_if<QString>(&method))
        return *sentence;
    request.settings.face = std::get<FaceSettings>(method);
    for (const QString& reference : parser.values("reference"))
        request.references.emplace_back(reference.toStdString());
    if (parser.isSet("format")) {
        request.format = formatOfName(QStringLiteral("x.%1").arg(parser.value("format")).toStdString());
        if (!request.format)
            return tr("There is no format “%1”; use png, jpeg, tiff or webp.").arg(parser.value("format"));
    }
    request.output = parser.value("output").toStdString();
    request.outputFolder = parser.value("out-dir").toStdString();
    request.comparison = parser.value("compare").toStdString();
    request.overwrite = parser.isSet("overwrite");
    request.json = parser.isSet("json");
    request.photos = listPhotos(parser.positionalArguments());
    if (parser.positionalArguments().isEmpty())
        return tr("Name at least one photo.");
    if (!request.output.empty() && !request.outputFolder.empty())
        return tr("Give either -o or --out-dir.");
    if ((!request.output.empty() || !request.comparison.empty()) && request.photos.size() != 1)
        return tr("-o and --compare are for a single photo; use --out-dir for several.");
    if (!request.output.empty() && !request.format && !formatOfName(request.output))
        return tr("The output's name does not say a format; end it in .png, .jpg, .tif or .webp, or give --format.");
    return request;
}

FileFormat formatFor(const Request& request, const Photo& photo)
{
    if (request.format)
        return *request.format;
    if (!request.output.empty())
        return *formatOfName(request.output);
    return photo.format;
}

std::filesystem::path outputFor(const Request& request, const Photo& photo, FileFormat format)
{
    if (!request.output.empty())
        return request.output;
    // The photo's own ending if it fits what is written, so that names change no more than they must.
    const bool keep = formatOfName(photo.path) == format;
    std::filesystem::path name = photo.path.stem();
    if (request.outputFolder.empty())
        name += "-restored";
    if (keep) {
        name += photo.path.extension();
    } else {
        name += '.';
        name += usualSuffix(format);
    }
    return (request.outputFolder.empty() ? photo.path.parent_path() : request.outputFolder) / name;
}

Status saveComparison(const Request& request, const Photo& photo, const ImageBuffer& after)
{
    const auto both = sideBySide(photo.pixels, after);
    if (!both)
        return both.error();
    SaveOptions options;
    options.format = formatOfName(request.comparison).value_or(FileFormat::Png);
    options.overwrite = request.overwrite;
    options.keepMetadata = false;
    Photo source = photo;
    if (photo.pixels.format().isGrey() != both->format().isGrey())
        source.iccProfile.clear();
    const auto saved = savePhoto(source, *both, request.comparison, options);
    return saved ? success() : Status(saved.error());
}

/// What is written into the result's metadata. Steps and identity weight mean nothing to `recover`.
ordered_json toJson(const Request& request, const Photo& photo, const std::filesystem::path& output, const RestoredPhoto& result,
                    double milliseconds, const FaceRestorer& restorer)
{
    const ProcessingRecord record = recordOf(request.settings.face, request.settings.strength, restorer);
    ordered_json faces = ordered_json::array();
    for (const FaceOutcome& face : result.faces)
        faces.push_back({{"id", face.id}, {"restored", face.restored}, {"reason", face.reason.empty() ? ordered_json() : ordered_json(face.reason)},
                         {"method", record.method}, {"steps", record.steps}, {"identity", record.identityWeight}, {"sharpness", record.sharpness}, {"seed", record.seed}, {"starts", record.starts},
                         {"likeness", jsonOf(face.likeness)}});
    return {{"photo", photo.path.string()}, {"output", output.string()}, {"faces", faces}, {"ms", std::round(milliseconds * 10) / 10},
            {"device", restorer.device().name}, {"precision", restorer.device().precisionName()}};
}

void printText(const RestoredPhoto& result, const QString& photo, const std::filesystem::path& output, Console& console)
{
    const auto count = std::count_if(result.faces.begin(), result.faces.end(), [](const FaceOutcome& face) { return face.restored; });
    for (const FaceOutcome& face : result.faces) {
        if (!face.restored)
            console.note(photo, tr("Face %1: %2").arg(face.id).arg(QString::fromStdString(face.reason)));
    }
    if (result.faces.empty())
        console.note(photo, tr("No face was found; the result is the photo as it is."));
    console.print(QCoreApplication::translate("CommandRestore", "%1: %n face(s) restored, saved as %2", nullptr, static_cast<int>(count))
                      .arg(photo, QString::fromStdString(output.string())));
}

/// One photo from file to file.
Status restoreOne(const Request& request, const std::filesystem::path& path, FaceSession& session,
                  const RestoreProgress& progress, Console& console)
{
    const auto started = std::chrono::steady_clock::now();
    const QString name = QString::fromStdString(path.string());
    const auto photo = readPhoto(path);
    if (!photo)
        return photo.error();
    for (const std::string& sentence : photo->notes)
        console.note(name, QString::fromStdString(sentence));
    Result<RestoredPhoto> result = RestoredPhoto{};
    FaceRestorer& restorer = session.restorer;
    if (!session.finder) {
        result = restoreAlignedCrop(*photo, restorer, request.settings, console.cancel());
    } else {
        const auto faces = session.finder->find(photo->pixels, console.cancel());
        if (!faces)
            return faces.error();
        progress(0.3);
        result = restorePhoto(*photo, *faces, restorer, request.settings, console.cancel(), [&](double done) { progress(0.3 + 0.6 * done); });
    }
    if (!result)
        return result.error();
    const FileFormat format = formatFor(request, *photo);
    const auto output = outputFor(request, *photo, format);
    SaveOptions options;
    options.format = format;
    options.quality = request.quality;
    options.overwrite = request.overwrite;
    options.record = recordOf(request.settings.face, request.settings.strength, restorer);
    const auto saved = savePhoto(*photo, result->pixels, output, options);
    if (!saved)
        return saved.error();
    for (const std::string& sentence : saved->notes)
        console.note(name, QString::fromStdString(sentence));
    if (!request.comparison.empty()) {
        if (const Status compared = saveComparison(request, *photo, result->pixels); !compared)
            return compared;
    }
    const double milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    if (request.json)
        console.print(toJson(request, *photo, output, *result, milliseconds, restorer));
    else
        printText(*result, name, output, console);
    for (const FaceOutcome& face : result->faces) {
        for (const QString& sentence : face.likeness ? warningsOf(*face.likeness, request.references) : QStringList())
            console.note(name, tr("Face %1: %2").arg(face.id).arg(sentence));
    }
    return success();
}

int restoreAll(Request request, FaceSession session, Console& console)
{
    const auto fail = [&](const Error& error) {
        console.fail({}, error);
        return static_cast<int>(SomethingFailed);
    };
    if (const Status able = session.restorer.supports(request.settings.face); !able)
        return fail(able.error());
    auto references = readReferences(request.references, session.finder, session.restorer, console.cancel());
    if (!references)
        return fail(references.error());
    request.settings.face.references = std::move(*references);
    if (!request.outputFolder.empty()) {
        std::error_code failure;
        std::filesystem::create_directories(request.outputFolder, failure);
    }
    int status = Done;
    const auto total = static_cast<double>(request.photos.size());
    for (std::size_t i = 0; i < request.photos.size() && !console.cancel().cancelled(); ++i) {
        const QString name = QString::fromStdString(request.photos[i].string());
        const auto progress = [&](double done) { console.progress(name, static_cast<double>(i) + done, total); };
        progress(0);
        const Status restored = restoreOne(request, request.photos[i], session, progress, console);
        if (!restored) {
            console.fail(name, restored.error());
            status = SomethingFailed;
        }
    }
    return console.cancel().cancelled() ? static_cast<int>(SomethingFailed) : status;
}

} // namespace

int runRestore(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parse(parser, arguments,
                                  "  heirloom-cli restore grandmother.jpg\n"
                                  "  heirloom-cli restore wedding.tif -o wedding-restored.tif --faces 1,3 --strength 0.8\n"
                                  "  heirloom-cli restore uncle.jpg --method refine --steps 8 --identity 1 --reference uncle-1952.jpg\n"
                                  "  heirloom-cli restore scans/ --out-dir restored/ --json\n", console))
        return *status;
    const auto request = readRequest(parser);
    if (const auto* sentence = std::get_if<QString>(&request))
        return console.usageError(*sentence);
    auto session = openSession(parser);
    if (!session) {
        console.fail({}, session.error());
        return SomethingFailed;
    }
    return restoreAll(std::get<Request>(request), std::move(*session), console);
}

} // namespace heirloom::cli
