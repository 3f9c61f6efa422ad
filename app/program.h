// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "engine/methods/registry.h"
#include "engine/stages/stage_registry.h"

#include <memory>
#include <span>

namespace heirloom::cli {

/// A command that another program has now.
struct MovedCommand {
    const char* name;
    const char* program;
};

/// A program of subcommands.
struct Program {
    const char* name;
    std::span<const Command> commands;
    std::span<const MovedCommand> moved; ///< is told, and ends as wrong usage
    std::shared_ptr<const Registry> methods = builtInMethods();
    std::shared_ptr<const StageRegistry> stages = builtInStages();
    CodecRegistry codecs = builtInCodecs();
};

/// The whole of main(): reads which command is wanted, runs it, and returns what to end with. Ctrl-C asks the command to stop; pressed
/// again, it ends the program at once. An exception that nobody caught becomes a sentence and SomethingFailed, and so does output
/// that could not be written.
int runProgram(const Program& program, int argc, char** argv);

} // namespace heirloom::cli
