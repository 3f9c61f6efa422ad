// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"
#include "engine/stages/stage_registry.h"

#include <vector>

#include <QCommandLineParser>
#include <QString>

namespace heirloom::cli {

/// An option for each parameter that a stage of the whole photo describes.
void addStageOptions(QCommandLineParser& parser, const StageRegistry& stages);
/// Puts what was given into a recipe's stages, and turns on those of which something was. Returns the sentence that says what
/// is wrong; empty if nothing is.
QString readStageOptions(const QCommandLineParser& parser, const StageRegistry& registry, std::vector<Choice>& stages);

} // namespace heirloom::cli
