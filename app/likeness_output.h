// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/likeness.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <optional>
#include <vector>

#include <QStringList>

namespace heirloom::cli {

/// {"photo", "references", "verdict", "doubtful_references"}: cosines, a word (see nameOf), and places in the list of
/// references, from 0. Null where nothing was compared.
nlohmann::ordered_json jsonOf(const std::optional<Likeness>& likeness);

/// What somebody who restores a photo must know of a face's likeness: that it looks like somebody else, or that a reference
/// picture does. Sentences; `references`: the files that were given.
QStringList warningsOf(const Likeness& likeness, const std::vector<std::filesystem::path>& references);

} // namespace heirloom::cli
