// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include <array>

#include <QtGlobal>

using namespace heirloom::cli;

int main(int argc, char** argv)
{
    static constexpr std::array<Command, 5> kCommands{{
        {"faces", QT_TRANSLATE_NOOP("Command", "Finds the faces in photos."), runFaces},
        {"restore", QT_TRANSLATE_NOOP("Command", "Restores the faces in photos."), runRestore},
        {"sweep", QT_TRANSLATE_NOOP("Command", "Shows the trade-off between fidelity and quality as one picture."),
         runSweep},
        {"uncertainty", QT_TRANSLATE_NOOP("Command", "Shows what of the restored faces is invented."), runUncertainty},
        {"bundles", QT_TRANSLATE_NOOP("Command", "Lists, checks and fills bundles of networks."), runBundles},
    }};
    static constexpr std::array<MovedCommand, 4> kMoved{{{"prepare", "heirloom-lab"},
                                                         {"train", "heirloom-lab"},
                                                         {"evaluate", "heirloom-lab"},
                                                         {"bench", "heirloom-lab"}}};
    return runProgram({"heirloom-cli", kCommands, kMoved}, argc, argv);
}
