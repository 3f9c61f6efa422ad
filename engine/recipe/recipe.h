// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/faces/protection.h"
#include "engine/recipe/params.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

// All that is decided about a photo. Plain values: any thread.
namespace heirloom {

/// One method or stage with its parameters.
struct Choice {
    std::string id;
    int version = 1; ///< Description::paramsVersion that the parameters were chosen for
    bool on = true;
    Params params{};
    std::map<std::string, std::string> unknown{}; ///< of a stage, see Params::unknown
    bool operator==(const Choice&) const = default;
};

/// How a face is restored, wherever it lies and whoever it is: what presets hold, and what is copied from face to face.
struct FaceTreatment {
    Choice method{"recover"};
    std::uint64_t seed = 0; ///< of everything random, the grain too
    double strength = 1;    ///< 0 the photo as it is, 1 the restored face
    double grain = 0.6;     ///< how much of the photo's own grain the restored face gets back, 0..1
    bool operator==(const FaceTreatment&) const = default;
};

/// Where in its trade-off a face stands. Whether it is asked for or shown, the parameters are those that somebody chose,
/// and the rest is as the method says.
struct TradeoffPoint {
    Choice method{"recover"};
    std::uint64_t seed = 0;
    bool operator==(const TradeoffPoint&) const = default;
};
inline TradeoffPoint pointOf(const FaceTreatment& treatment)
{
    return {treatment.method, treatment.seed};
}

/// Another picture of the same person.
struct ReferencePicture {
    std::filesystem::path path; ///< of the photo, absolute
    Face face;                  ///< in it
};

/// One face of a photo.
struct FaceRecipe {
    Face face;            ///< as found, or as set by hand; its id is unique in the photo
    bool manual = false;  ///< drawn or aligned by hand
    bool included = true; ///< false: the photo's own face stays
    FaceTreatment treatment;
    std::vector<ReferencePicture> references;
    std::string name{};                           ///< of the person, UTF-8; empty where nobody said
    std::map<std::string, std::string> unknown{}; ///< see Params::unknown

    /// Of the treatment: 0 for a face that is left out.
    double strength() const { return included ? treatment.strength : 0; }
};

/// Everything that is decided about one photo. The order of the stages is the pipeline's, whatever it is here.
struct Recipe {
    std::vector<Choice> stages; ///< of the whole photo; one that is not here does nothing
    std::vector<FaceRecipe> faces;
    FaceTreatment defaultFace;          ///< of faces that nobody has decided about
    std::vector<ProtectStroke> strokes; ///< where the photo's own pixels stay
    std::vector<Box> dismissed{};       ///< what somebody said is no face: a search leaves it out
    std::map<std::string, std::string> unknown{};
};

/// Whether somebody has said of this place that it is no face.
bool isDismissed(const Recipe& recipe, const Box& box);

/// A stage of the recipe, or one that is on and chooses nothing.
Choice stageOf(const Recipe& recipe, const std::string& id);
/// Takes the place of the stage of this id, or its place among the ids; one that is on and chooses nothing goes.
void setStage(Recipe& recipe, const Choice& stage);

/// Of the format that is written; a larger one is refused when read.
constexpr int kRecipeVersion = 1;

} // namespace heirloom
