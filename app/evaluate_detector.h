// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"

#include <QStringList>

namespace heirloom::cli {

/// `heirloom-lab evaluate detector`: what of the faces of labelled photos is found, by what they are like. Returns the exit
/// status.
int runEvaluateDetector(const QStringList& arguments, Console& console);

} // namespace heirloom::cli
