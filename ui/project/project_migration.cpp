// SPDX-License-Identifier: Apache-2.0
#include "ui/project/project_migration.h"

#include "engine/methods/common_params.h"
#include "engine/methods/staged/staged.h"
#include "engine/recipe/recipe_json.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <utility>

#include <QString>

namespace heirloom::ui {
namespace {

using nlohmann::json;

/// Of today's parameters.
constexpr double kLeastStart = 0.001;

void moveMember(json& from, const char* key, json& to, const char* newKey)
{
    if (const auto found = from.find(key); found != from.end())
        to[newKey] = std::move(*found);
}

Choice readChoice(const JsonObject& look)
{
    FormerMethod former;
    former.name = look.text("method", kLongestText).toStdString();
    former.steps = static_cast<int>(look.whole("steps", 0, kFormerSteps));
    former.identity = look.number("identity", 0, 1);
    if (look.has("starts"))
        look.numbers("starts", former.starts.emplace(), kFormerLeastStart, 1);
    return choiceOf(former);
}

/// A face was its own place, and its look apart; now the place is apart.
void migrateFace(json& face, const QString& place, JsonFault& fault)
{
    const Choice method = readChoice(JsonObject(face, place, fault).object("look"));
    if (fault.any())
        return;
    json recipe = json::object();
    recipe["face"] = json::object();
    moveMembers(face, recipe["face"],
                {"id", "box", "points", "landmarks", "toCrop", "confidence", "blur", "roll", "alignmentError"});
    moveMember(face, "placed", recipe, "manual");
    moveMembers(face, recipe, {"included", "references"});
    recipe["method"] = method.id;
    recipe["params"] = json(jsonOf(method.params));
    moveMembers(face["look"], recipe, {"seed", "strength", "grain"});
    face = std::move(recipe);
}

void migratePhoto(json& photo, const QString& place, JsonFault& fault)
{
    json recipe = {{"version", kRecipeVersion}, {"photo", json::object()}};
    moveMembers(photo, recipe, {"faces"});
    moveMember(photo, "strokes", recipe, "protect");
    if (const auto faces = recipe.find("faces"); faces != recipe.end() && faces->is_array()) {
        for (std::size_t i = 0; i < faces->size() && !fault.any(); ++i)
            migrateFace((*faces)[i], QStringLiteral("%1.faces[%2]").arg(place).arg(i), fault);
    }
    photo["recipe"] = std::move(recipe);
}

} // namespace

void moveMembers(json& from, json& to, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (const auto found = from.find(key); found != from.end())
            to[key] = std::move(*found);
    }
}

Choice choiceOf(const FormerMethod& former)
{
    Choice choice{former.name};
    if (former.name == "recover")
        return choice;
    choice.params = {{param::kSteps, std::int64_t{former.steps}}, {param::kIdentity, former.identity}};
    if (former.exact)
        choice.params.set(param::kExact, true);
    if (former.name == "refine")
        choice.id = "latent";
    if (former.name == "truncated") {
        choice.id = "staged";
        for (std::size_t stage = 0; former.starts && stage < kStageStarts.size(); ++stage)
            choice.params.set(kStageStarts[stage], std::max((*former.starts)[stage], kLeastStart));
    }
    return choice;
}

void migrateToVersion2(json& project, JsonFault& fault)
{
    const auto photos = project.find("photos");
    if (photos == project.end() || !photos->is_array())
        return;
    for (std::size_t i = 0; i < photos->size() && !fault.any(); ++i) {
        if ((*photos)[i].is_object())
            migratePhoto((*photos)[i], QStringLiteral("photos[%1]").arg(i), fault);
    }
}

} // namespace heirloom::ui
