// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"
#include "ui/style/style.h"

#include <QString>
#include <QStringList>

class QSettings;

namespace heirloom::ui {

constexpr int kMostThreads = 256;
constexpr int kSmallestCache = 64;       ///< MiB
constexpr int kLargestCache = 64 * 1024; ///< MiB

/// How the program runs, as the user wants it. Thread: a plain value.
struct Preferences {
    QString device = QStringLiteral("auto"); ///< "auto", "cpu" or "cuda"
    int threads = 0;                         ///< of the processor, up to kMostThreads; 0: one a core
    int cacheMebibytes = 512;                ///< kSmallestCache to kLargestCache
    QString bundle = QStringLiteral("builtin-256");
    QString language; ///< one of languages(); empty: the system's
    Theme theme = Theme::System;
    bool operator==(const Preferences&) const = default;
};

/// The languages that the program speaks.
QStringList languages();

/// What was last saved; what is missing or senseless there is as in a default-made value.
Preferences loadPreferences(QSettings& from);
void savePreferences(const Preferences& preferences, QSettings& to);

/// Sets what of the worker's options is preferred; the others stay.
void applyPreferences(const Preferences& preferences, WorkerOptions& options);

/// What has to begin anew before a change is there.
struct NeededRestarts {
    bool engine = false; ///< see RestorationWorker::restart: it is quick, but everything computed is dropped
    bool program = false;
};
NeededRestarts restartsFor(const Preferences& before, const Preferences& after);

} // namespace heirloom::ui
