// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/face_session.h"
#include "app/likeness_output.h"
#include "app/reference_pictures.h"
#include "app/restore_request.h"
#include "engine/core/file_digest.h"
#include "engine/faces/align.h"
#include "engine/methods/common_params.h"
#include "engine/methods/staged/staged.h"
#include "engine/pipeline/face_search.h"
#include "engine/pipeline/filtering.h"
#include "engine/pipeline/people.h"
#include "engine/pipeline/photo_export.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/recipe/recipe_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>
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

/// How a face was restored; nothing where it was not. Parameters that all methods once had are told by themselves.
void addTreatment(ordered_json& object, const FaceOutcome& face)
{
    for (const char* key : {"method", "steps", "identity", "sharpness", "seed", "starts"})
        object[key] = nullptr;
    object["likeness"] = jsonOf(face.likeness);
    object["params"] = nullptr;
    if (!face.restored)
        return;
    const Params& params = face.treatment.method.params;
    ordered_json starts = ordered_json::array();
    for (const char* start : kStageStarts) {
        if (params.find(start))
            starts.push_back(params.number(start));
    }
    object["method"] = face.treatment.method.id;
    object["steps"] = params.whole(param::kSteps);
    object["identity"] = params.number(param::kIdentity);
    object["sharpness"] = params.number(param::kSharpness);
    object["seed"] = face.treatment.seed;
    object["starts"] = std::move(starts);
    object["params"] = heirloom::jsonOf(params);
}

/// Who the face is; nothing where nobody said.
std::string whoIs(const Recipe& recipe, int face)
{
    const auto found = std::ranges::find(recipe.faces, face, [](const FaceRecipe& each) { return each.face.id; });
    return found == recipe.faces.end() ? std::string() : found->name;
}

ordered_json toJson(const Photo& photo, const ExportOutcome& saved, const RestoredPhoto& result, const Recipe& recipe,
                    const Plan& plan, double milliseconds, const FaceRestorer& restorer)
{
    ordered_json stages = ordered_json::array();
    for (const Choice& stage : plan.stages)
        stages.push_back({{"stage", stage.id}, {"params", heirloom::jsonOf(stage.params)}});
    ordered_json faces = ordered_json::array();
    for (const FaceOutcome& face : result.faces) {
        ordered_json object{{"id", face.id},
                            {"restored", face.restored},
                            {"reason", face.reason.empty() ? ordered_json() : ordered_json(face.reason)}};
        addTreatment(object, face);
        if (std::string name = whoIs(recipe, face.id); !name.empty())
            object["name"] = std::move(name);
        faces.push_back(std::move(object));
    }
    return {{"photo", photo.path.string()},
            {"output", saved.file.empty() ? ordered_json() : ordered_json(saved.file.string())},
            {"faces", faces},
            {"stages", stages},
            {"ms", std::round(milliseconds * 10) / 10},
            {"device", restorer.device().name},
            {"precision", restorer.device().precisionName()}};
}

/// What is said of a face.
QString sentenceOf(const Recipe& recipe, int face, const QString& sentence)
{
    const QString name = QString::fromStdString(whoIs(recipe, face));
    return name.isEmpty() ? tr("Face %1: %2").arg(face).arg(sentence)
                          : tr("Face %1, %2: %3").arg(QString::number(face), name, sentence);
}

void printText(const RestoredPhoto& result, const Recipe& recipe, const QString& photo, const ExportOutcome& saved,
               Console& console)
{
    const QString output = QString::fromStdString(saved.file.string());
    const auto count = std::count_if(result.faces.begin(), result.faces.end(),
                                     [](const FaceOutcome& face) { return face.restored; });
    for (const FaceOutcome& face : result.faces) {
        if (!face.restored)
            console.note(photo, sentenceOf(recipe, face.id, QString::fromStdString(face.reason)));
    }
    if (!saved.restored) {
        console.note(photo, result.faces.empty() ? tr("No face was found, so nothing was done.")
                                                 : tr("No face could be restored, so nothing was done."));
        if (!output.isEmpty())
            console.print(tr("%1: copied as it is to %2").arg(photo, output));
        return;
    }
    if (count == 0) {
        console.print(
            tr("%1: no face was restored; the whole photo was changed as asked, saved as %2").arg(photo, output));
        return;
    }
    console.print(QCoreApplication::translate("CommandRestore", "%1: %n face(s) restored, saved as %2", nullptr,
                                              static_cast<int>(count))
                      .arg(photo, output));
}

/// What is needed for every photo.
struct Workshop {
    const RestoreRequest& request;
    FaceSession session;
    ReferencePictures references;
    Console& console;
};

Result<Plan> planOf(const Workshop& shop, const Photo& photo, const Recipe& recipe)
{
    return planPhoto(*shop.console.stages(), recipe.stages, {photo.pixels.width(), photo.pixels.height()});
}

/// The faces of a photo, each to be restored as the default says, with the names that the photo's metadata give them.
Result<std::vector<FaceRecipe>> facesOf(const Workshop& shop, const Photo& photo)
{
    std::vector<Face> faces;
    if (const auto& search = shop.session.search) {
        const auto plan = planOf(shop, photo, shop.request.recipe);
        if (!plan)
            return plan.error();
        auto found = facesIn(photo.pixels, plan->frame,
                             [&](const ImageBuffer& upright) { return search->find(upright, shop.console.cancel()); });
        if (!found)
            return found.error();
        faces = std::move(*found);
    } else {
        faces.push_back(alignedFace(photo.pixels.width()));
        faces.back().id = 1;
    }
    std::vector<FaceRecipe> recipes = recipesOf(faces, shop.request.recipe.defaultFace, shop.request.doubtful);
    nameFaces(recipes, photo.people);
    return recipes;
}

/// All that is decided about a photo. Errors: those of finding faces; InvalidArgument (an id that is not there, a recipe of
/// another photo).
Result<Recipe> recipeOf(const Workshop& shop, const Photo& photo)
{
    const std::string& original = shop.request.recipeOf;
    if (!original.empty() && sha256OfFile(photo.path) != original)
        return Error{ErrorCode::InvalidArgument,
                     tr("The recipe was made for another photo, whose faces lie elsewhere.").toStdString(),
                     {}};
    Recipe recipe = shop.request.recipe;
    if (recipe.faces.empty()) {
        auto faces = facesOf(shop, photo);
        if (!faces)
            return faces.error();
        recipe.faces = std::move(*faces);
    }
    const std::vector<int>& wanted = shop.request.faces;
    for (const int id : wanted) {
        if (std::ranges::none_of(recipe.faces, [id](const FaceRecipe& face) { return face.face.id == id; }))
            return Error{
                ErrorCode::InvalidArgument, tr("There is no face %1 in this photo.").arg(id).toStdString(), {}};
    }
    for (FaceRecipe& face : recipe.faces) {
        if (!wanted.empty())
            face.included = std::ranges::find(wanted, face.face.id) != wanted.end();
        if (!shop.references.pictures.empty())
            face.references = shop.references.pictures;
    }
    return recipe;
}

/// Crops of the reference pictures of every face: those that were named for all, or else those of the recipe itself.
Result<std::vector<References>> referencesOf(const Workshop& shop, const Recipe& recipe)
{
    std::vector<References> references;
    for (const FaceRecipe& face : recipe.faces) {
        if (!face.included || !shop.references.crops.empty()) {
            references.push_back(face.included ? shop.references.crops : References());
            continue;
        }
        auto crops = cropsOf(face.references, shop.session.restorer, shop.console.codecs());
        if (!crops)
            return crops.error();
        references.push_back(std::move(*crops));
    }
    return references;
}

Result<RestoredPhoto> restored(Workshop& shop, const Photo& photo, const Recipe& recipe, const Plan& plan,
                               const RestoreProgress& progress)
{
    constexpr double kFilters = 0.5; // of the whole, where there are any
    const auto references = referencesOf(shop, recipe);
    if (!references)
        return references.error();
    const CancelToken& cancel = shop.console.cancel();
    const double before = plan.filters.empty() ? 0 : kFilters;
    const auto source = filtered(std::make_shared<const Photo>(photo), plan.filters, cancel,
                                 [&](double done) { progress(before * done); });
    if (!source)
        return source.error();
    // An aligned crop of which the face was not asked for is a photo like any other.
    if (!shop.session.search && recipe.faces.front().included)
        return restoreAlignedCrop(**source, recipe.faces.front().treatment, shop.session.restorer, references->front(),
                                  cancel);
    return restorePhoto(**source, recipe, shop.session.restorer, *references, cancel,
                        [&](double done) { progress(before + (1 - before) * done); });
}

ExportTarget targetOf(const RestoreRequest& request, const PlannedPhoto& planned, bool anythingDone)
{
    ExportTarget target;
    target.output = planned.output;
    target.save.format = planned.format;
    target.save.quality = request.quality;
    target.comparison = request.comparison;
    if (request.copyUntouched) {
        target.untouched = planned.output;
        target.untouched.replace_extension(planned.photo.path.extension()); // it is no other format than it was
    }
    // A copy under another name than the one that was planned might replace a photo of this run.
    target.save.overwrite = request.overwrite && (anythingDone || target.untouched == target.output);
    return target;
}

void tellWarnings(const RestoredPhoto& result, const Recipe& recipe, const QString& name, Console& console)
{
    for (std::size_t i = 0; i < result.faces.size(); ++i) {
        const FaceOutcome& face = result.faces[i];
        std::vector<std::filesystem::path> references;
        for (const ReferencePicture& reference : recipe.faces[i].references)
            references.push_back(reference.path);
        for (const QString& sentence : face.likeness ? warningsOf(*face.likeness, references) : QStringList())
            console.note(name, sentenceOf(recipe, face.id, sentence));
    }
}

/// What lies where something is to be written; empty if nothing does, or if it may be replaced.
std::filesystem::path inTheWay(const RestoreRequest& request, const PlannedPhoto& planned)
{
    std::error_code failure;
    for (const auto& file : {planned.output, request.comparison}) {
        if (!request.overwrite && !file.empty() && std::filesystem::exists(file, failure))
            return file;
    }
    return {};
}

Result<Photo> readAndTell(const std::filesystem::path& path, Console& console)
{
    auto photo = readPhoto(path, {}, console.codecs());
    for (const std::string& sentence : photo ? photo->notes : std::vector<std::string>())
        console.note(QString::fromStdString(path.string()), QString::fromStdString(sentence));
    return photo;
}

/// One photo from file to file. False: not all that was asked for is there, and it was said.
Result<bool> restoreOne(Workshop& shop, const PlannedPhoto& planned, const RestoreProgress& progress)
{
    const auto started = std::chrono::steady_clock::now();
    const RestoreRequest& request = shop.request;
    const QString name = QString::fromStdString(planned.photo.path.string());
    if (const auto file = inTheWay(request, planned); !file.empty()) {
        if (!request.skipExisting || file != planned.output)
            return Error{ErrorCode::Exists, tr("The output file is there already.").toStdString(), file.string()};
        shop.console.note(name, tr("Its result is there already; it was passed over."));
        return true;
    }
    const auto photo = readAndTell(planned.photo.path, shop.console);
    if (!photo)
        return photo.error();
    const auto recipe = recipeOf(shop, *photo);
    if (!recipe)
        return recipe.error();
    const auto plan = planOf(shop, *photo, *recipe);
    if (!plan)
        return plan.error();
    for (const std::string& stage : plan->unknown)
        shop.console.note(
            name, tr("The recipe's stage “%1” is not known here and was left out.").arg(QString::fromStdString(stage)));
    progress(0.3);
    const auto result = restored(shop, *photo, *recipe, *plan, [&](double done) { progress(0.3 + 0.6 * done); });
    if (!result)
        return result.error();
    const FaceRestorer& restorer = shop.session.restorer;
    const ExportTarget target = targetOf(request, planned, result->anyRestored() || plan->changesAnything());
    const auto saved = saveRestored(*photo, *result, *recipe, *plan, target, restorer.bundleName(),
                                    shop.console.cancel(), shop.console.codecs());
    if (!saved)
        return saved.error();
    for (const std::string& sentence : saved->notes)
        shop.console.note(name, QString::fromStdString(sentence));
    const double milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    if (request.json)
        shop.console.print(toJson(*photo, *saved, *result, *recipe, *plan, milliseconds, restorer));
    else
        printText(*result, *recipe, name, *saved, shop.console);
    tellWarnings(*result, *recipe, name, shop.console);
    std::error_code failure;
    if (saved->restored)
        return request.comparison.empty() || std::filesystem::exists(request.comparison, failure);
    return request.copyUntouched;
}

/// The recipe by which a photo would be restored. Its result is nobody's business here.
Result<bool> printRecipe(const Workshop& shop, const PlannedPhoto& planned)
{
    const auto photo = readAndTell(planned.photo.path, shop.console);
    if (!photo)
        return photo.error();
    const auto recipe = recipeOf(shop, *photo);
    if (!recipe)
        return recipe.error();
    shop.console.print(heirloom::jsonOf(*recipe, absolutePaths()));
    return true;
}

/// Leaves out what was only found in a folder and is a result itself.
std::vector<ListedPhoto> withoutResults(const std::vector<ListedPhoto>& photos, Console& console)
{
    std::vector<ListedPhoto> kept;
    for (const ListedPhoto& photo : photos) {
        if (photo.named || !isResultOfHeirloom(photo.path))
            kept.push_back(photo);
        else
            console.note(QString::fromStdString(photo.path.string()),
                         tr("This is a result of Heirloom's own; it was passed over."));
    }
    return kept;
}

/// Whether the networks can do what is asked for. Errors: those of FaceRestorer::resolve().
Status checkMethods(const Recipe& recipe, const FaceRestorer& restorer)
{
    const auto check = [&](const FaceTreatment& treatment) {
        const auto choice = restorer.resolve(treatment.method);
        return choice ? success() : Status(choice.error());
    };
    if (recipe.faces.empty())
        return check(recipe.defaultFace);
    for (const FaceRecipe& face : recipe.faces) {
        if (const Status able = face.included ? check(face.treatment) : success(); !able)
            return able;
    }
    return success();
}

int restoreAll(const RestoreRequest& request, FaceSession session, Console& console)
{
    const auto fail = [&](const Error& error) {
        console.fail({}, error);
        return static_cast<int>(SomethingFailed);
    };
    if (const Status able = checkMethods(request.recipe, session.restorer); !able)
        return fail(able.error());
    auto references = readReferences(request.references, session.search, session.restorer, console.cancel(),
                                     console.codecs());
    if (!references)
        return fail(references.error());
    Workshop shop{request, std::move(session), std::move(*references), console};
    if (!request.output.folder.empty() && !request.printRecipe) {
        std::error_code failure;
        std::filesystem::create_directories(request.output.folder, failure);
    }
    int status = tellAbout(request.photos, console) ? Done : SomethingFailed;
    const std::vector<PlannedPhoto> plan = planOutputs(withoutResults(request.photos.photos, console), request.output,
                                                       console.codecs());
    const auto total = static_cast<double>(plan.size());
    for (std::size_t i = 0; i < plan.size() && !console.cancel().cancelled(); ++i) {
        const QString name = QString::fromStdString(plan[i].photo.path.string());
        const auto progress = [&](double done) { console.progress(name, static_cast<double>(i) + done, total); };
        progress(0);
        const auto done = request.printRecipe ? printRecipe(shop, plan[i]) : restoreOne(shop, plan[i], progress);
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
    addRestoreOptions(parser, console);
    if (const auto status = parse(
            parser, arguments,
            "  heirloom-cli restore grandmother.jpg\n"
            "  heirloom-cli restore wedding.tif -o wedding-restored.tif --faces 1,3 --strength 0.8\n"
            "  heirloom-cli restore uncle.jpg --method latent --steps 8 --identity 1 --reference uncle-1952.jpg\n"
            "  heirloom-cli restore scans/ --out-dir restored/ --json\n"
            "  heirloom-cli restore aunt.jpg --method latent --print-recipe > aunt.json\n"
            "  heirloom-cli restore aunt.jpg --recipe aunt.json\n",
            console))
        return *status;
    const auto fail = [&](const Error& error) {
        console.fail({}, error);
        return static_cast<int>(SomethingFailed);
    };
    auto recipe = readRecipeOption(parser, console);
    if (!recipe) {
        console.fail(parser.value("recipe"), recipe.error());
        return SomethingFailed;
    }
    const auto request = readRestoreRequest(parser, std::move(*recipe), console);
    if (const auto* sentence = std::get_if<QString>(&request))
        return console.usageError(*sentence);
    auto session = openSession(parser, console);
    if (!session)
        return fail(session.error());
    return restoreAll(std::get<RestoreRequest>(request), std::move(*session), console);
}

} // namespace heirloom::cli
