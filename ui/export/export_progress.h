// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include <QString>

// How far a batch of exports is and how long it still takes, from what was measured. Thread: pure functions, any.
namespace heirloom::ui {

/// One job of the batch. Jobs that were skipped or cancelled are no part of it: they tell nothing about the others.
struct ExportShare {
    double weight = 1;  ///< work in it, > 0; megapixels
    double done = 0;    ///< 0..1
    double seconds = 0; ///< it has worked so far, pauses left out; 0: not measured
    bool over = false;  ///< nothing more happens; `done` is then 1
};

/// 0..1; 1 for an empty batch.
double overallProgress(std::span<const ExportShare> shares);

/// Seconds that the rest of the batch takes at the speed measured so far, at least 1 while anything is left. Nothing
/// before one job or a tenth of the batch is measured: earlier it would be a guess; nothing when all is over.
std::optional<double> secondsLeft(std::span<const ExportShare> shares);

/// "About 3 minutes left", in the user's language.
QString remainingInWords(double seconds);

} // namespace heirloom::ui
