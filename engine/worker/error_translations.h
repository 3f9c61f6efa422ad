// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace heirloom {

/// A sentence of the rooms that know nothing of Qt's translations (the bundle, its weights, diffusion) in the user's
/// language. Everything else comes back as it is: the other rooms' sentences are translated where they are written.
/// Thread: any.
std::string inUsersLanguage(const std::string& sentence);

} // namespace heirloom
