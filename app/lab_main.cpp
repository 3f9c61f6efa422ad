// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include <array>

#include <QtGlobal>

using namespace heirloom::cli;

int main(int argc, char** argv)
{
    static constexpr std::array<Command, 4> kCommands{{
        {"prepare", QT_TRANSLATE_NOOP("Command", "Makes aligned face crops for training."), runPrepare},
        {"train", QT_TRANSLATE_NOOP("Command", "Trains a network."), runTrain},
        {"evaluate", QT_TRANSLATE_NOOP("Command", "Measures a method on clean faces that are damaged and restored."),
         runEvaluate},
        {"bench", QT_TRANSLATE_NOOP("Command", "Measures the speed of every stage."), runBench},
    }};
    return runProgram({"heirloom-lab", kCommands, {}}, argc, argv);
}
