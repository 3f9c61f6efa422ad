// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/recipe_json.h"

#include "engine/recipe/recipe_text.h"

#include <algorithm>
#include <array>
#include <exception>
#include <initializer_list>
#include <limits>
#include <set>
#include <utility>

#include <QString>

namespace heirloom {
namespace {

using nlohmann::json;

/// No photo has a coordinate beyond.
constexpr double kFar = 1e6;
constexpr double kLeastScale = 1e-6;
constexpr double kMostScale = 1e4;

OrderedJson pairs(const auto& points)
{
    OrderedJson list = OrderedJson::array();
    for (const Point& point : points)
        list.push_back({point.x, point.y});
    return list;
}

void addUnknown(OrderedJson& object, const std::map<std::string, std::string>& unknown)
{
    for (const auto& [key, text] : unknown)
        object[key] = OrderedJson::parse(text);
}

/// The members that nobody here knows, as text.
std::map<std::string, std::string> unknownOf(const JsonObject& object, std::initializer_list<const char*> known)
{
    std::map<std::string, std::string> unknown;
    if (!object.raw().is_object())
        return unknown;
    for (const auto& [key, value] : object.raw().items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            unknown[key] = value.dump();
    }
    return unknown;
}

OrderedJson jsonOf(const Choice& choice)
{
    OrderedJson object = {{"on", choice.on}};
    if (choice.version != 1)
        object["version"] = choice.version;
    object["params"] = jsonOf(choice.params);
    addUnknown(object, choice.unknown);
    return object;
}

std::optional<Value> valueOf(const json& value)
{
    if (value.is_boolean())
        return Value(value.get<bool>());
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    if (value.is_number_integer())
        return Value(value.get<std::int64_t>());
    if (value.is_number())
        return Value(value.get<double>());
    if (value.is_string())
        return Value(value.get<std::string>());
    if (value.is_array() && std::all_of(value.begin(), value.end(), [](const json& item) { return item.is_number(); }))
        return Value(value.get<std::vector<double>>());
    return std::nullopt;
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
        object.complain(RecipeText::tr("The file is damaged: “%1” is an empty list.").arg(object.placeOf("points")));
    return stroke;
}

} // namespace

PathCodec absolutePaths()
{
    return {[](OrderedJson& object, const std::filesystem::path& path) { object["path"] = path.string(); },
            [](const JsonObject& object) {
                return std::filesystem::path(object.text("path", kLongestText).toStdString());
            }};
}

OrderedJson jsonOf(const Params& params)
{
    OrderedJson object = OrderedJson::object();
    for (const auto& [id, value] : params.values())
        std::visit([&object, &key = id](const auto& held) { object[key] = held; }, value);
    addUnknown(object, params.unknown);
    return object;
}

OrderedJson jsonOf(const FaceTreatment& treatment)
{
    OrderedJson object = {{"method", treatment.method.id}};
    if (treatment.method.version != 1)
        object["methodVersion"] = treatment.method.version;
    object["params"] = jsonOf(treatment.method.params);
    object["seed"] = treatment.seed;
    object["strength"] = treatment.strength;
    object["grain"] = treatment.grain;
    return object;
}

OrderedJson jsonOf(const Face& face)
{
    return {{"id", face.id},
            {"box", {face.box.x, face.box.y, face.box.width, face.box.height}},
            {"points", pairs(face.points)},
            {"landmarks", pairs(face.landmarks)},
            {"toCrop", {face.toCrop.a, face.toCrop.b, face.toCrop.tx, face.toCrop.ty}},
            {"confidence", face.confidence},
            {"blur", face.blur},
            {"roll", face.roll},
            {"alignmentError", face.alignmentError},
            {"alignmentQuality", face.alignmentQuality},
            {"view", nameOf(face.view)}};
}

OrderedJson jsonOf(const FaceRecipe& face, const PathCodec& paths)
{
    OrderedJson object = {{"face", jsonOf(face.face)}, {"manual", face.manual}, {"included", face.included}};
    object.update(jsonOf(face.treatment));
    for (const ReferencePicture& reference : face.references) {
        OrderedJson picture = OrderedJson::object();
        paths.write(picture, reference.path);
        picture["face"] = jsonOf(reference.face);
        object["references"].push_back(std::move(picture));
    }
    if (!face.name.empty())
        object["name"] = face.name;
    addUnknown(object, face.unknown);
    return object;
}

OrderedJson jsonOf(const Recipe& recipe, const PathCodec& paths)
{
    OrderedJson object = {
        {"version", kRecipeVersion}, {"photo", OrderedJson::object()}, {"faces", OrderedJson::array()}};
    for (const Choice& stage : recipe.stages)
        object["photo"][stage.id] = jsonOf(stage);
    for (const FaceRecipe& face : recipe.faces)
        object["faces"].push_back(jsonOf(face, paths));
    object["default_face"] = jsonOf(recipe.defaultFace);
    for (const ProtectStroke& stroke : recipe.strokes)
        object["protect"].push_back(
            {{"protects", stroke.protects}, {"radius", stroke.radius}, {"points", pairs(stroke.points)}});
    for (const Box& box : recipe.dismissed)
        object["dismissed"].push_back({{"box", {box.x, box.y, box.width, box.height}}});
    addUnknown(object, recipe.unknown);
    return object;
}

Params readParams(const JsonObject& object)
{
    Params params;
    if (!object.raw().is_object())
        return params;
    for (const auto& [id, value] : object.raw().items()) {
        if (const std::optional<Value> known = valueOf(value))
            params.set(id, *known);
        else
            params.unknown[id] = value.dump();
    }
    return params;
}

namespace {

const Description* findCalled(std::span<const Description> all, const std::string& name)
{
    const auto found = std::ranges::find_if(all, [&](const Description& each) { return each.isCalled(name); });
    return found == all.end() ? nullptr : &*found;
}

/// The member "params" of a method or stage that is known.
void checkParams(const JsonObject& object, const Description& description, const Params& params)
{
    for (const ParamSpec& spec : description.params) {
        // Of no kind that a parameter can have: not a later version's.
        if (params.unknown.contains(spec.id))
            object.complain(RecipeText::tr("The file is damaged: “%1” is no value of a parameter.")
                                .arg(object.object("params").placeOf(spec.id.c_str())));
    }
    if (const auto sound = resolved(description, params); !sound)
        object.complain(RecipeText::tr("The file is damaged at “%1”: %2")
                            .arg(object.placeOf("params"), QString::fromStdString(sound.error().message)));
}

Choice readStage(const JsonObject& object, const std::string& id, std::span<const Description> stages)
{
    Choice choice{id};
    choice.on = object.flag("on");
    if (object.has("version"))
        choice.version = static_cast<int>(object.whole("version", 1, 1 << 20));
    choice.params = readParams(object.object("params"));
    choice.unknown = unknownOf(object, {"on", "version", "params"});
    if (const Description* stage = findCalled(stages, id)) {
        choice.id = stage->id;
        checkParams(object, *stage, choice.params);
    }
    return choice;
}

} // namespace

FaceTreatment readTreatment(const JsonObject& object, std::span<const Description> methods)
{
    FaceTreatment treatment;
    treatment.method.id = object.text("method", kLongestText).toStdString();
    if (object.has("methodVersion"))
        treatment.method.version = static_cast<int>(object.whole("methodVersion", 1, 1 << 20));
    treatment.method.params = readParams(object.object("params"));
    treatment.seed = object.whole("seed", 0, std::numeric_limits<std::uint64_t>::max());
    treatment.strength = object.number("strength", 0, 1);
    treatment.grain = object.number("grain", 0, 1);
    const Description* method = findCalled(methods, treatment.method.id);
    if (!method)
        return treatment; // of a later version: whoever computes with it says so
    treatment.method.id = method->id;
    checkParams(object, *method, treatment.method.params);
    return treatment;
}

Box readBox(const JsonObject& object)
{
    std::array<double, 4> box{};
    object.numbers("box", box, -kFar, kFar);
    if (box[2] < 0 || box[3] < 0)
        object.complain(
            RecipeText::tr("The file is damaged: “%1” is a box of less than no size.").arg(object.placeOf("box")));
    return {box[0], box[1], box[2], box[3]};
}

Face readFace(const JsonObject& object)
{
    Face face;
    face.id = static_cast<int>(object.whole("id", 0, std::numeric_limits<int>::max() - 1));
    face.box = readBox(object);
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
    if (object.has("alignmentQuality"))
        face.alignmentQuality = object.number("alignmentQuality", 0, 1);
    else
        face.confidence = std::clamp(face.confidence, 0.0,
                                     1.0); // of an earlier version's detector, on a scale of its own
    if (object.has("view"))
        face.view = headViewOf(object.text("view", kLongestText).toStdString());

    const double scale = face.toCrop.scale();
    if (!(scale >= kLeastScale && scale <= kMostScale))
        object.complain(
            RecipeText::tr("The file is damaged: “%1” makes a face of no size.").arg(object.placeOf("toCrop")));
    if (!(face.eyeDistance() > 0))
        object.complain(
            RecipeText::tr("The file is damaged: “%1” has both eyes in one place.").arg(object.placeOf("points")));
    return face;
}

FaceRecipe readFaceRecipe(const JsonObject& object, std::span<const Description> methods, const PathCodec& paths)
{
    FaceRecipe face;
    face.face = readFace(object.object("face"));
    face.manual = object.flag("manual");
    face.included = object.flag("included");
    face.treatment = readTreatment(object, methods);
    if (object.has("references")) {
        object.eachObject("references", kMostReferencesOfFace, [&](const JsonObject& picture) {
            std::filesystem::path path = paths.read(picture);
            face.references.push_back({std::move(path), readFace(picture.object("face"))});
        });
    }
    if (object.has("name"))
        face.name = object.text("name", kLongestText).toStdString();
    face.unknown = unknownOf(object, {"face", "manual", "included", "method", "methodVersion", "params", "seed",
                                      "strength", "grain", "references", "name"});
    return face;
}

Recipe readRecipe(const JsonObject& object, const Vocabulary& known, const PathCodec& paths)
{
    Recipe recipe;
    if (object.whole("version", 1, std::numeric_limits<std::uint64_t>::max()) > kRecipeVersion
        && !object.fault().any()) {
        object.complain(
            RecipeText::tr("This was made by a newer version of Heirloom, and this version cannot read it."),
            ErrorCode::Unsupported);
        return recipe;
    }
    const JsonObject photo = object.object("photo");
    if (photo.raw().is_object()) {
        for (const auto& [id, value] : photo.raw().items())
            recipe.stages.push_back(readStage(photo.object(id.c_str()), id, known.stages));
    }
    std::set<int> ids;
    object.eachObject("faces", kMostFacesOfPhoto, [&](const JsonObject& face) {
        recipe.faces.push_back(readFaceRecipe(face, known.methods, paths));
        const int id = recipe.faces.back().face.id;
        if (id < 1 || !ids.insert(id).second)
            face.complain(
                RecipeText::tr("The file is damaged: “%1” is 0 or used twice.").arg(face.object("face").placeOf("id")));
    });
    if (object.has("default_face"))
        recipe.defaultFace = readTreatment(object.object("default_face"), known.methods);
    if (object.has("protect")) {
        object.eachObject("protect", kMostStrokesOfPhoto,
                          [&](const JsonObject& stroke) { recipe.strokes.push_back(readStroke(stroke)); });
    }
    if (object.has("dismissed")) {
        object.eachObject("dismissed", kMostFacesOfPhoto,
                          [&](const JsonObject& dismissed) { recipe.dismissed.push_back(readBox(dismissed)); });
    }
    recipe.unknown = unknownOf(object, {"version", "photo", "faces", "default_face", "protect", "dismissed"});
    return recipe;
}

std::string recipeToJson(const Recipe& recipe, int indent)
{
    // A path need not be Unicode.
    return jsonOf(recipe, absolutePaths()).dump(indent, ' ', false, OrderedJson::error_handler_t::replace);
}

Result<Recipe> recipeFromJson(std::string_view text, const Vocabulary& known)
{
    if (text.size() > kMostRecipeBytes)
        return Error{ErrorCode::TooLarge, RecipeText::tr("The recipe is too large.").toStdString(), {}};
    JsonFault fault;
    try {
        const json parsed = parsedJson(text);
        Recipe recipe = readRecipe(JsonObject(parsed, {}, fault), known, absolutePaths());
        if (!fault.any())
            return recipe;
    } catch (const std::exception& error) {
        // A parser's complaint, or no memory for what the text pretends to hold.
        return Error{ErrorCode::Unreadable,
                     RecipeText::tr("The recipe is damaged: it is not sound JSON.").toStdString(), error.what()};
    }
    return Error{fault.code, fault.sentence.toStdString(), {}};
}

} // namespace heirloom
