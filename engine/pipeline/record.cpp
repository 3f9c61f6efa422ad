// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/record.h"

#include "engine/recipe/recipe_json.h"

#include <array>
#include <charconv>
#include <variant>

namespace heirloom {
namespace {

constexpr std::size_t kLongestLine = 15'000; ///< bytes; an XMP packet holds 65,000 in a JPEG

/// With a point, whatever the user's language.
std::string number(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 6).ptr;
    return {text.data(), end};
}

std::string written(const Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "yes" : "no";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return std::to_string(*whole);
    if (const auto* decimal = std::get_if<double>(&value))
        return number(*decimal);
    if (const auto* word = std::get_if<std::string>(&value))
        return *word;
    std::string list;
    for (const double each : std::get<std::vector<double>>(value))
        list.append(list.empty() ? "" : "/").append(number(each));
    return list;
}

std::string written(const Params& params)
{
    std::string text;
    for (const auto& [id, value] : params.values())
        text.append("; ").append(id).append("=").append(written(value));
    return text;
}

std::string written(const FaceTreatment& treatment)
{
    std::string text = "method=";
    text += treatment.method.id;
    text += written(treatment.method.params);
    text += "; strength=";
    text += number(treatment.strength);
    text += "; seed=";
    text += std::to_string(treatment.seed);
    text += "; grain=";
    text += number(treatment.grain);
    return text;
}

/// Results are given away: they tell what a reference picture is called, and not where somebody keeps it.
PathCodec namesAlone()
{
    PathCodec codec = absolutePaths();
    codec.write = [write = codec.write](OrderedJson& object, const std::filesystem::path& path) {
        write(object, path.filename());
    };
    return codec;
}

} // namespace

ProcessingRecord recordOf(const Recipe& recipe, const std::vector<FaceOutcome>& faces, const Plan& plan,
                          const std::string& bundle, const std::string& originalSha256)
{
    ProcessingRecord record;
    record.parameters = "bundle=";
    record.parameters += bundle;
    std::size_t told = 0;
    for (const FaceOutcome& face : faces) {
        if (record.parameters.size() > kLongestLine)
            break;
        ++told;
        record.parameters.append("; face ").append(std::to_string(face.id)).append(": ");
        record.parameters += face.restored ? written(face.treatment) : "left as it was";
    }
    if (told < faces.size())
        record.parameters.append("; and ").append(std::to_string(faces.size() - told)).append(" more faces");
    for (const Choice& stage : plan.stages)
        record.parameters.append("; ").append(stage.id).append(": on").append(written(stage.params));
    // A name need not be Unicode.
    record.recipe = jsonOf(recipe, namesAlone()).dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
    record.originalSha256 = originalSha256;
    return record;
}

} // namespace heirloom
