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
    bool doubtful = false;    ///< restores faces, too, whose points somebody should check
    bool printRecipe = false; ///< and restores nothing
    Recipe recipe;            ///< of every photo; without faces those are taken that are found, as its default says
    std::string recipeOf{};   ///< SHA-256 of the photo whose faces the recipe tells of; empty: not known
    std::vector<int> faces;   ///< ids of those that are asked for; empty: all
};

void addRestoreOptions(QCommandLineParser& parser, const Console& console);

/// What --recipe names, or an empty recipe.
struct GivenRecipe {
    Recipe recipe;
    std::string originalSha256{}; ///< of the photo that a saved result was made of; empty: not known
};
/// Errors: NotFound, those of recipeFromJson().
Result<GivenRecipe> readRecipeOption(const QCommandLineParser& parser, const Console& console);

/// The request, or the sentence that says what is wrong with it. `recipe`: which the options change.
std::variant<RestoreRequest, QString> readRestoreRequest(const QCommandLineParser& parser, GivenRecipe recipe,
                                                         Console& console);

} // namespace heirloom::cli
