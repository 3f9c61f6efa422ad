// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/registry.h"
#include "engine/recipe/recipe.h"

#include <string>
#include <variant>
#include <vector>

#include <QCommandLineParser>
#include <QString>

namespace heirloom::cli {

/// In what a command's method options differ from those of others. Thread: a plain value.
struct MethodWish {
    FaceTreatment standard{};       ///< holds where no option says otherwise
    std::vector<std::string> own{}; ///< parameters for which the command has options of its own
};

/// The options --method, --seed, and one for each parameter that any of the methods describes.
void addMethodOptions(QCommandLineParser& parser, const Registry& methods, const MethodWish& wish = {});

/// What they say of the methods of the program, or the sentence that says what is wrong with them. Only what was given is
/// among the parameters; also what the method itself does not have, as a command may go from one to another. Former names
/// go on working, and the console is told.
std::variant<FaceTreatment, QString> readMethodOptions(const QCommandLineParser& parser, Console& console,
                                                       const MethodWish& wish = {});

} // namespace heirloom::cli
