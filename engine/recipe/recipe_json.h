// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/recipe/description.h"
#include "engine/recipe/json_reader.h"
#include "engine/recipe/recipe.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

// The recipe as JSON: the one form in which project files, presets, export queues, the command line and saved photos hold
// it. What is written is read back exactly; what a later version wrote beside it is kept. Thread: any.
namespace heirloom {

using OrderedJson = nlohmann::ordered_json; ///< in the order a person would tell it

/// Limits of what is read, far above any photo; what lies over them is refused before it takes memory.
constexpr int kMostRecipeBytes = 64 << 20;
constexpr int kMostFacesOfPhoto = 2000;
constexpr int kMostReferencesOfFace = 200;
constexpr int kMostStrokesOfPhoto = 20000;
constexpr int kMostPointsOfStroke = 100000;
constexpr int kLongestText = 8192;

/// How paths of reference pictures are written and read, where it is not just the absolute path.
struct PathCodec {
    std::function<void(OrderedJson& object, const std::filesystem::path& path)> write;
    std::function<std::filesystem::path(const JsonObject& object)> read;
};
/// The member "path", absolute.
PathCodec absolutePaths();

/// What a recipe's values are checked against. Methods and stages that are not in it are kept as they are. Thread: a plain
/// value.
struct Vocabulary {
    std::vector<Description> methods;
    std::vector<Description> stages;
};

/// `indent` -1: on one line.
std::string recipeToJson(const Recipe& recipe, int indent = -1);
/// The whole or nothing. Errors: Unreadable (damaged; the sentence names the place), Unsupported (of a newer version), TooLarge.
Result<Recipe> recipeFromJson(std::string_view text, const Vocabulary& known);

// Parts of it, for files that hold more than a recipe. Reading complains through the object's fault.

OrderedJson jsonOf(const Params& params);
OrderedJson jsonOf(const FaceTreatment& treatment);
OrderedJson jsonOf(const Face& face);
OrderedJson jsonOf(const FaceRecipe& face, const PathCodec& paths);
OrderedJson jsonOf(const Recipe& recipe, const PathCodec& paths);

Params readParams(const JsonObject& object);
FaceTreatment readTreatment(const JsonObject& object, std::span<const Description> methods);
Face readFace(const JsonObject& object);
FaceRecipe readFaceRecipe(const JsonObject& object, std::span<const Description> methods, const PathCodec& paths);
Recipe readRecipe(const JsonObject& object, const Vocabulary& known, const PathCodec& paths);

} // namespace heirloom
