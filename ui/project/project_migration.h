// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/json_reader.h"
#include "engine/recipe/recipe.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

// What the first edition wrote, in today's words. Thread: any.
namespace heirloom::ui {

/// A method as all files of the first edition told it: every one had the same settings, whether it looked at them or not.
struct FormerMethod {
    std::string name; ///< "recover", "refine" or "truncated"; others are kept
    int steps = 0;
    double identity = 0;
    bool exact = false;
    std::optional<std::array<double, 3>> starts{}; ///< of "truncated": not where the bundle says
};

/// The most that FormerMethod::steps could be, and the least of FormerMethod::starts.
constexpr int kFormerSteps = 16;
constexpr double kFormerLeastStart = 1e-6;

/// The same method with the parameters that it looks at.
Choice choiceOf(const FormerMethod& former);

/// Members that are there change their owner; nothing is copied, whatever the file holds.
void moveMembers(nlohmann::json& from, nlohmann::json& to, std::initializer_list<const char*> keys);

/// A project file of version 1 as one of version 2; values that move and mean something else now are checked, the others
/// are left to whoever reads version 2.
void migrateToVersion2(nlohmann::json& project, JsonFault& fault);

} // namespace heirloom::ui
