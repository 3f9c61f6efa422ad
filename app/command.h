// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"

#include <QStringList>

class QCommandLineParser;

namespace heirloom::cli {

/// What the programs end with.
enum ExitStatus { Done = 0, SomethingFailed = 1, WrongUsage = 2 };

/// One subcommand. `arguments` begins with the program's name, as QCommandLineParser wants it.
struct Command {
    const char* name;
    const char* summary; ///< untranslated; context "Command"
    int (*run)(const QStringList& arguments, Console& console);
};

int runFaces(const QStringList& arguments, Console& console);
int runRestore(const QStringList& arguments, Console& console);
int runPrepare(const QStringList& arguments, Console& console);
int runTrain(const QStringList& arguments, Console& console);
int runEvaluate(const QStringList& arguments, Console& console);
int runBundles(const QStringList& arguments, Console& console);
int runSweep(const QStringList& arguments, Console& console);
int runUncertainty(const QStringList& arguments, Console& console);
int runBench(const QStringList& arguments, Console& console);

/// Parses a subcommand's arguments. Adds --help; with it, or on wrong usage, prints and returns the status to end with.
std::optional<int> parse(QCommandLineParser& parser, const QStringList& arguments, const QString& examples,
                         Console& console);

} // namespace heirloom::cli
