// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/crop_dataset.h"
#include "engine/training/picture_losses.h"
#include "engine/training/training_run.h"

#include <QCommandLineParser>
#include <QStringList>

namespace heirloom::cli {

/// What one run of `train` is given.
struct TrainingJob {
    const training::CropDataset& train;
    const training::CropDataset& validation;
    training::TrainingOptions options;
    training::TrainingHooks hooks;
    const training::PictureLossSettings& losses; ///< of networks that make pictures
    const QCommandLineParser& parser;            ///< for options that only some networks have
};

/// The names `train` knows.
QStringList trainableNetworks();

/// Makes the network of that name (one of trainableNetworks()), begins it where the options say, and trains it.
Result<training::TrainingProgress> trainNetwork(const QString& name, const TrainingJob& job);

} // namespace heirloom::cli
