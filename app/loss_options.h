// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/picture_losses.h"

#include <QCommandLineParser>

namespace heirloom::cli {

/// The options of `train` that say what counts beside a network's own loss: --features, --perceptual, --patch, --projected,
/// --components, --identity, --terms-from and --fade-in.
void addLossOptions(QCommandLineParser& parser);

/// What they say, with the networks they need. Errors: InvalidArgument with a sentence about the option; those of reading weights.
Result<training::PictureLossSettings> readLossOptions(const QCommandLineParser& parser);

} // namespace heirloom::cli
