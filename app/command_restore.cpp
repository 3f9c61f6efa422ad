// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/face_session.h"
#include "app/likeness_output.h"
#include "app/method_options.h"
#include "app/output_plan.h"
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
    PhotoList photos;
    std::vector<std::filesystem::path> references;
    OutputWish output;
    std::filesystem::path comparison;
    int quality = 95;
    bool overwrite = false, skipExisting = false, copyUntouched = false, json = false;
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
        {"overwrite", tr("Replaces results that are there already; never a photo of this run.")},
        {"skip-existing", tr("Passes over photos whose result is there already, as after a run that was broken off.")},
        {"copy-untouched", tr("Copies photos in which nothing was to be restored to where their result would be, byte by byte.")},
        {"recursive", tr("Looks into the folders inside folders, too.")},
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
        request.output.format = formatOfName(QStringLiteral("x.%1").arg(parser.value("format")).toStdString());
        if (!request.output.format)
            return tr("There is no format “%1”; use png, jpeg, tiff or webp.").arg(parser.value("format"));
    }
    request.output.file = parser.value("output").toStdString();
    request.output.folder = parser.value("out-dir").toStdString();
    request.comparison = parser.value("compare").toStdString();
    request.overwrite = parser.isSet("overwrite");
    request.skipExisting = parser.isSet("skip-existing");
    request.copyUntouched = parser.isSet("copy-untouched");
    request.json = parser.isSet("json");
    request.photos = listPhotos(parser.positionalArguments(), parser.isSet("recursive"));
    if (parser.positionalArguments().isEmpty())
        return tr("Name at least one photo.");
    if (!request.output.file.empty() && !request.output.folder.empty())
        return tr("Give either -o or --out-dir.");
    if (request.overwrite && request.skipExisting)
        return tr("Give either --overwrite or --skip-existing.");
    if ((!request.output.file.empty() || !request.comparison.empty()) && request.photos.photos.size() > 1)
        return tr("-o and --compare are for a single photo; use --out-dir for several.");
    if (!request.output.file.empty() && !request.output.format && !formatOfName(request.output.file))
        return tr("The output's name does not say a format; end it in .png, .jpg, .tif or .webp, or give --format.");
    return request;
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
    return {{"photo", photo.path.string()}, {"output", output.empty() ? ordered_json() : ordered_json(output.string())}, {"faces", faces}, {"ms", std::round(milliseconds * 10) / 10},
            {"device", restorer.device().name}, {"precision", restorer.device().precisionName()}};
}

void printText(const RestoredPhoto& result, const QString& photo, const std::filesystem::path& output, Console& console)
{
    const auto count = std::count_if(result.faces.begin(), result.faces.end(), [](const FaceOutcome& face) { return face.restored; });
    for (const FaceOutcome& face : result.faces) {
        if (!face.restored)
            console.note(photo, tr("Face %1: %2").arg(face.id).arg(QString::fromStdString(face.reason)));
    }
    if (count == 0) {
        console.note(photo, result.faces.empty() ? tr("No face was found, so nothing was done.") : tr("No face could be restored, so nothing was done."));
        if (!output.empty())
            console.print(tr("%1: copied as it is to %2").arg(photo, QString::fromStdString(output.string())));
        return;
    }
    console.print(QCoreApplication::translate("CommandRestore", "%1: %n face(s) restored, saved as %2", nullptr, static_cast<int>(count))
                      .arg(photo, QString::fromStdString(output.string())));
}

bool anyRestored(const RestoredPhoto& result)
{
    return std::any_of(result.faces.begin(), result.faces.end(), [](const FaceOutcome& face) { return face.restored; });
}

Result<RestoredPhoto> restored(const Request& request, const Photo& photo, FaceSession& session, const RestoreProgress& progress, const CancelToken& cancel)
{
    if (!session.finder)
        return restoreAlignedCrop(photo, session.restorer, request.settings, cancel);
    const auto faces = session.finder->find(photo.pixels, cancel);
    if (!faces)
        return faces.error();
    progress(0.3);
    return restorePhoto(photo, *faces, session.restorer, request.settings, cancel, [&](double done) { progress(0.3 + 0.6 * done); });
}

Status save(const Request& request, const Photo& photo, const RestoredPhoto& result, const PlannedPhoto& planned, const FaceRestorer& restorer, Console& console)
{
    SaveOptions options;
    options.format = planned.format;
    options.quality = request.quality;
    options.overwrite = request.overwrite;
    options.record = recordOf(request.settings.face, request.settings.strength, restorer);
    const auto saved = savePhoto(photo, result.pixels, planned.output, options);
    if (!saved)
        return saved.error();
    for (const std::string& sentence : saved->notes)
        console.note(QString::fromStdString(photo.path.string()), QString::fromStdString(sentence));
    return request.comparison.empty() ? success() : saveComparison(request, photo, result.pixels);
}

/// A photo in which nothing was to be done, where its result would be: the file itself, under its own ending.
Result<std::filesystem::path> copyUntouched(const Request& request, const PlannedPhoto& planned)
{
    const std::filesystem::path& photo = planned.photo.path;
    std::filesystem::path output = planned.output;
    output.replace_extension(photo.extension());
    std::error_code failure;
    const auto how = request.overwrite && output == planned.output ? std::filesystem::copy_options::overwrite_existing : std::filesystem::copy_options::none;
    if (std::filesystem::copy_file(photo, output, how, failure))
        return output;
    return Error{failure ? ErrorCode::WriteFailed : ErrorCode::Exists, tr("The photo could not be copied to where its result would be.").toStdString(), failure.message()};
}

/// One photo from file to file. False: there was nothing to do, and it was said.
Result<bool> restoreOne(const Request& request, const PlannedPhoto& planned, FaceSession& session,
                        const RestoreProgress& progress, Console& console)
{
    const auto started = std::chrono::steady_clock::now();
    const QString name = QString::fromStdString(planned.photo.path.string());
    std::error_code failure;
    if (!request.overwrite && std::filesystem::exists(planned.output, failure)) {
        if (!request.skipExisting)
            return Error{ErrorCode::Exists, tr("The output file is there already.").toStdString(), planned.output.string()};
        console.note(name, tr("Its result is there already; it was passed over."));
        return true;
    }
    const auto photo = readPhoto(planned.photo.path);
    if (!photo)
        return photo.error();
    for (const std::string& sentence : photo->notes)
        console.note(name, QString::fromStdString(sentence));
    const auto result = restored(request, *photo, session, progress, console.cancel());
    if (!result)
        return result.error();
    const bool done = anyRestored(*result);
    std::filesystem::path output = planned.output;
    if (done) {
        if (const Status saved = save(request, *photo, *result, planned, session.restorer, console); !saved)
            return saved.error();
    } else {
        const auto copied = request.copyUntouched ? copyUntouched(request, planned) : Result<std::filesystem::path>(std::filesystem::path());
        if (!copied)
            return copied.error();
        output = *copied;
    }
    const double milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    if (request.json)
        console.print(toJson(request, *photo, output, *result, milliseconds, session.restorer));
    else
        printText(*result, name, output, console);
    for (const FaceOutcome& face : result->faces) {
        for (const QString& sentence : face.likeness ? warningsOf(*face.likeness, request.references) : QStringList())
            console.note(name, tr("Face %1: %2").arg(face.id).arg(sentence));
    }
    return done || request.copyUntouched;
}

/// Leaves out what was only found in a folder and is a result itself.
std::vector<ListedPhoto> withoutResults(const std::vector<ListedPhoto>& photos, Console& console)
{
    std::vector<ListedPhoto> kept;
    for (const ListedPhoto& photo : photos) {
        if (photo.named || !isResultOfHeirloom(photo.path))
            kept.push_back(photo);
        else
            console.note(QString::fromStdString(photo.path.string()), tr("This is a result of Heirloom's own; it was passed over."));
    }
    return kept;
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
    if (!request.output.folder.empty()) {
        std::error_code failure;
        std::filesystem::create_directories(request.output.folder, failure);
    }
    int status = tellAbout(request.photos, console) ? Done : SomethingFailed;
    const std::vector<PlannedPhoto> plan = planOutputs(withoutResults(request.photos.photos, console), request.output);
    const auto total = static_cast<double>(plan.size());
    for (std::size_t i = 0; i < plan.size() && !console.cancel().cancelled(); ++i) {
        const QString name = QString::fromStdString(plan[i].photo.path.string());
        const auto progress = [&](double done) { console.progress(name, static_cast<double>(i) + done, total); };
        progress(0);
        const auto done = restoreOne(request, plan[i], session, progress, console);
        if (!done)
            console.fail(name, done.error());
        if (!done || !*done)
            status = SomethingFailed;
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
