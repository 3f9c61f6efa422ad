// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/json_reader.h"

#include <nlohmann/json.hpp>

namespace heirloom::ui {

/// An export as the first edition kept it in its list, as one of version 2; what is not looked at here is left to whoever
/// reads that. Thread: any.
void migrateExportToVersion2(nlohmann::json& order, JsonFault& fault);

} // namespace heirloom::ui
