// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace heirloom::test {

/// Writes a bundle that can refine, seeded: the same every time.
bool writeRefiningBundle(const std::filesystem::path& folder);
/// The same, which can restore in stages, too.
bool writeStagedBundle(const std::filesystem::path& folder);
/// The refining one with a denoiser of sound numbers that overflow on the way.
bool writeOverflowingBundle(const std::filesystem::path& folder);
/// The same with a recovery network of that kind.
bool writeHopelessBundle(const std::filesystem::path& folder);

} // namespace heirloom::test
