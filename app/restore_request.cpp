// SPDX-License-Identifier: Apache-2.0
#include "app/restore_request.h"

#include "app/face_session.h"
#include "app/method_options.h"
#include "app/stage_options.h"
#include "engine/photo/codec_words.h"
#include "engine/pipeline/plan.h"
#include "engine/recipe/recipe_json.h"

#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QFile>

namespace heirloom::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandRestore", text);
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

/// Takes a number over if it is given. False if it is none, or out of range.
template <typename Number>
bool readNumber(const QCommandLineParser& parser, const char* option, double low, double high, Number& out)
{
    if (!parser.isSet(option))
        return true;
    bool sound = false;
    const double value = parser.value(option).toDouble(&sound);
    if (!sound || !(value >= low && value <= high))
        return false;
    out = static_cast<Number>(value);
    return static_cast<double>(out) == value;
}

/// How faces are to be restored, and which. Otherwise the sentence that says what is wrong.
QString readRecipe(RestoreRequest& request, const QCommandLineParser& parser, Console& console)
{
    FaceTreatment& treatment = request.recipe.defaultFace;
    if (!readNumber(parser, "strength", 0, 1, treatment.strength) || !readNumber(parser, "grain", 0, 1, treatment.grain)
        || !readNumber(parser, "quality", 1, 100, request.quality))
        return tr("A number is out of its range; see --help.");
    const auto faces = parseFaces(parser.value("faces"));
    if (!faces)
        return tr("--faces takes “all” or numbers such as 1,3.");
    request.faces = *faces;
    auto read = readMethodOptions(parser, console, {treatment});
    if (auto* sentence = std::get_if<QString>(&read))
        return std::move(*sentence);
    treatment = std::get<FaceTreatment>(std::move(read));
    if (QString wrong = readStageOptions(parser, *console.stages(), request.recipe.stages); !wrong.isEmpty())
        return wrong;
    if (parser.isSet("aligned") && (request.recipe.faces.size() > 1 || !request.recipe.strokes.empty()))
        return tr("With --aligned a recipe holds one face at most, and no strokes.");
    return {};
}

/// What is wrong with options that go together; empty if nothing is.
QString wrongUsage(const RestoreRequest& request, const QCommandLineParser& parser, const CodecRegistry& codecs)
{
    const bool single = !request.output.file.empty() || !request.comparison.empty();
    const bool ofOnePhoto = !request.recipe.faces.empty() || !request.recipe.strokes.empty();
    if (parser.positionalArguments().isEmpty())
        return tr("Name at least one photo.");
    if (!request.output.file.empty() && !request.output.folder.empty())
        return tr("Give either -o or --out-dir.");
    if (request.overwrite && request.skipExisting)
        return tr("Give either --overwrite or --skip-existing.");
    if (single && request.photos.photos.size() > 1)
        return tr("-o and --compare are for a single photo; use --out-dir for several.");
    if (ofOnePhoto && request.photos.photos.size() > 1)
        return tr("The recipe tells of one photo's faces; name a single photo.");
    if (!request.output.file.empty() && request.output.format.empty() && !codecs.ofName(request.output.file))
        return tr("The output's name does not say a format; end it in %1, or give --format.")
            .arg(anyOf(endingsOf(codecs)));
    return wrongSearch(parser);
}

/// From a file of its own, or from a photo that Heirloom saved.
Result<Provenance> recipeText(const QString& name, const CodecRegistry& codecs)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, tr("The recipe cannot be opened.").toStdString(),
                     file.errorString().toStdString()};
    if (!codecs.ofName(name.toStdString()))
        return Provenance{file.read(kMostRecipeBytes + 1).toStdString(), {}};
    auto provenance = provenanceOf(name.toStdString());
    if (!provenance)
        return Error{ErrorCode::NotFound, tr("This photo carries no recipe of Heirloom's.").toStdString(),
                     name.toStdString()};
    return std::move(*provenance);
}

} // namespace

void addRestoreOptions(QCommandLineParser& parser, const Console& console)
{
    const CodecRegistry& codecs = console.codecs();
    const QStringList withQuality = namesOf(codecs, &CodecDescription::hasQuality);
    parser.setApplicationDescription(
        tr("Restores the faces in photos. The photos themselves are never changed; a result is a "
           "new file, by default beside the photo, named NAME-restored."));
    parser.addPositionalArgument("PHOTO", tr("Photos, or folders of photos."), "PHOTO...");
    parser.addOptions({
        {{"o", "output"}, tr("The result of a single photo."), "FILE"},
        {"out-dir", tr("Receives the results, named as the photos."), "DIR"},
        {"strength", tr("Between the photo (0) and the restored face (1); otherwise 1."), "S"},
        {"grain", tr("How much of the photo's own grain the faces get back, 0 to 1; otherwise 0.6."), "G"},
        {"faces", tr("Which faces: all, or ids such as 1,3 (see the command faces)."), "LIST", "all"},
        {"doubtful", tr("Restores those faces, too, of which it is not sure where eyes, nose and mouth are.")},
        {"reference",
         tr("Another picture of the same person, to hold the face to; may be repeated. The largest face in it counts."),
         "PHOTO"},
        {"recipe",
         tr("A recipe as --print-recipe prints it, or a photo that Heirloom saved. If it tells of faces, those are "
            "restored as it says, and none are "
            "looked for; other options change how faces are restored of which it does not tell, and what is done to "
            "the "
            "whole photo."),
         "FILE"},
        {"print-recipe", tr("Prints what would be done, a recipe on one line a photo, and restores nothing.")},
        {"compare", tr("Also writes before and after side by side, for a single photo."), "FILE"},
        {"format", tr("%1; otherwise what the output's name says, or as the photo.").arg(anyOf(idsOf(codecs))),
         "FORMAT"},
        {"quality", tr("1 to 100, for %1; otherwise 95.").arg(allOf(withQuality)), "N"},
        {"overwrite", tr("Replaces results that are there already; never a photo of this run.")},
        {"skip-existing", tr("Passes over photos whose result is there already, as after a run that was broken off.")},
        {"copy-untouched",
         tr("Copies photos in which nothing was to be restored to where their result would be, byte by byte.")},
        {"recursive", tr("Looks into the folders inside folders, too.")},
        {"json", tr("Prints one JSON object a photo.")},
    });
    addMethodOptions(parser, *console.methods());
    addStageOptions(parser, *console.stages());
    addSessionOptions(parser);
}

Result<GivenRecipe> readRecipeOption(const QCommandLineParser& parser, const Console& console)
{
    if (!parser.isSet("recipe"))
        return GivenRecipe{};
    const auto text = recipeText(parser.value("recipe"), console.codecs());
    if (!text)
        return text.error();
    auto recipe = recipeFromJson(text->recipe, vocabularyOf(*console.methods(), *console.stages()));
    if (!recipe)
        return recipe.error();
    // A saved photo tells the names of reference pictures alone: they are looked for beside it.
    const std::filesystem::path beside = std::filesystem::path(parser.value("recipe").toStdString()).parent_path();
    for (FaceRecipe& face : recipe->faces) {
        for (ReferencePicture& reference : face.references) {
            if (reference.path.is_relative())
                reference.path = beside / reference.path;
        }
    }
    return GivenRecipe{std::move(*recipe), text->originalSha256};
}

std::variant<RestoreRequest, QString> readRestoreRequest(const QCommandLineParser& parser, GivenRecipe recipe,
                                                         Console& console)
{
    RestoreRequest request;
    if (!recipe.recipe.faces.empty() || !recipe.recipe.strokes.empty())
        request.recipeOf = std::move(recipe.originalSha256);
    request.recipe = std::move(recipe.recipe);
    if (const QString wrong = readRecipe(request, parser, console); !wrong.isEmpty())
        return wrong;
    for (const QString& reference : parser.values("reference"))
        request.references.emplace_back(reference.toStdString());
    if (parser.isSet("format")) {
        const Codec* codec = console.codecs().find(parser.value("format").toStdString());
        if (!codec)
            return tr("There is no format “%1”; use %2.").arg(parser.value("format"), anyOf(idsOf(console.codecs())));
        request.output.format = codec->describe().id;
    }
    request.output.file = parser.value("output").toStdString();
    request.output.folder = parser.value("out-dir").toStdString();
    request.comparison = parser.value("compare").toStdString();
    request.overwrite = parser.isSet("overwrite");
    request.skipExisting = parser.isSet("skip-existing");
    request.copyUntouched = parser.isSet("copy-untouched");
    request.doubtful = parser.isSet("doubtful");
    request.json = parser.isSet("json");
    request.printRecipe = parser.isSet("print-recipe");
    request.photos = listPhotos(parser.positionalArguments(), parser.isSet("recursive"), console.codecs());
    if (const QString wrong = wrongUsage(request, parser, console.codecs()); !wrong.isEmpty())
        return wrong;
    return request;
}

} // namespace heirloom::cli
