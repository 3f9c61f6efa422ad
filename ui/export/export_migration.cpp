// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_migration.h"

#include "engine/recipe/recipe_json.h"
#include "ui/project/project_migration.h"

#include <cstddef>
#include <initializer_list>
#include <utility>

#include <QString>

namespace heirloom::ui {
namespace {

using nlohmann::json;

/// Points were one list of numbers; now each is a pair.
void makePairs(json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found == object.end() || !found->is_array() || found->size() % 2 != 0)
        return;
    json pairs = json::array();
    for (std::size_t i = 0; i < found->size(); i += 2)
        pairs.push_back(json::array({std::move((*found)[i]), std::move((*found)[i + 1])}));
    *found = std::move(pairs);
}

json migratedFace(json& object)
{
    json face = object.is_object() ? std::move(object["face"]) : json();
    makePairs(face, "points");
    makePairs(face, "landmarks");
    return face;
}

/// What was a method's and what was the face's own, apart from its place.
json migratedTreatment(const JsonObject& order)
{
    FormerMethod former;
    former.name = order.text("method", kLongestText).toStdString();
    former.steps = static_cast<int>(order.whole("steps", 0, kFormerSteps));
    former.identity = order.number("identity", 0, 1);
    former.exact = order.flag("exactGuidance");
    if (order.has("starts"))
        order.numbers("starts", former.starts.emplace(), kFormerLeastStart, 1);
    FaceTreatment treatment{choiceOf(former)};
    bool isWhole = false;
    treatment.seed =
        order.text("seed", kLongestText).toULongLong(&isWhole); // a text, as not every reader keeps 64 bits
    if (!isWhole)
        order.complain(QStringLiteral("%1 is no number").arg(order.placeOf("seed")));
    treatment.strength = order.number("strength", 0, 1);
    treatment.grain = order.number("grain", 0, 1);
    return json(jsonOf(treatment));
}

void requireLists(const json& order, JsonFault& fault)
{
    const JsonObject object(order, {}, fault);
    for (const char* key : {"faces", "strokes", "references"}) {
        if (!object.has(key) || !order[key].is_array())
            object.complain(QStringLiteral("%1 is no list").arg(object.placeOf(key)));
    }
}

json migratedRecipe(json& order, JsonFault& fault)
{
    json recipe = {{"version", kRecipeVersion}, {"photo", json::object()}, {"faces", json::array()}};
    recipe["default_face"] = migratedTreatment(JsonObject(order, {}, fault).object("look"));
    for (json& each : order["faces"]) {
        json face = migratedTreatment(JsonObject(each, QStringLiteral("faces"), fault));
        face["face"] = migratedFace(each);
        face["manual"] = false;
        face["included"] = true; // those that were left out were no part of an order
        recipe["faces"].push_back(std::move(face));
    }
    for (json& stroke : order["strokes"])
        makePairs(stroke, "points");
    recipe["protect"] = std::move(order["strokes"]);
    return recipe;
}

} // namespace

void migrateExportToVersion2(json& order, JsonFault& fault)
{
    requireLists(order, fault);
    if (fault.any())
        return;
    json recipe = migratedRecipe(order, fault);
    json references = json::array();
    for (json& pictures : order["references"]) {
        for (json& picture : pictures) {
            if (picture.is_object())
                picture["face"] = migratedFace(picture);
        }
        json face = json::object();
        face["pictures"] = std::move(pictures);
        references.push_back(std::move(face));
    }
    json target = json::object();
    moveMembers(order, target, {"output", "comparison", "longestSide", "save"});
    target["untouched"] = "";
    order["version"] = 2;
    order["recipe"] = std::move(recipe);
    order["references"] = std::move(references);
    order["target"] = std::move(target);
}

} // namespace heirloom::ui
