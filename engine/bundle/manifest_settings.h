// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <map>
#include <string>

namespace heirloom::bundle {

/// Adds numbers to the settings of a bundle's manifest, or changes them; all else stays as it is. The file appears whole or
/// stays what it was. Errors: NotFound, ModelInvalid (not a manifest), WriteFailed. Thread: any.
Status storeSettings(const std::filesystem::path& folder, const std::map<std::string, double>& settings);

} // namespace heirloom::bundle
