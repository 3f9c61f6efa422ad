// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "app/output_plan.h"
#include "app/photo_list.h"
#include "engine/recipe/recipe.h"

#include <filesystem>
#include <variant>
#include <vector>

#include <QCommandLineParser>
#include <QString>

namespace heirloom::cli {

/// What the command restore is asked for. Thread: a plain value.
struct RestoreRequest {
    PhotoList photos;
    std::vector<std::filesystem::path> references;
    OutputWish output;
    std::filesystem::path comparison;
    int quality = 95;
    bool overwrite = false, skipExisting = false, copyUntouched = false, json = false;
    bool printRecipe = false; ///< and restores nothing
    Recipe recipe;            ///< of every photo; without faces those are taken that are found, as its default says
    std::vector<int> faces;   ///< ids of those that are asked for; empty: all
};

void addRestoreOptions(QCommandLineParser& parser, const Registry& methods,
                       const CodecRegistry& codecs = builtInCodecs());

/// What --recipe names, or an empty recipe. Errors: NotFound, those of recipeFromJson().
Result<Recipe> readRecipeOption(const QCommandLineParser& parser, const Console& console);

/// The request, or the sentence that says what is wrong with it. `recipe`: which the options change.
std::variant<RestoreRequest, QString> readRestoreRequest(const QCommandLineParser& parser, Recipe recipe,
                                                         Console& console);

} // namespace heirloom::cli
