// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"

#include <array>
#include <csignal>
#include <cstring>
#include <iostream>

#include <unistd.h>

#include <QCoreApplication>

using namespace heirloom;
using namespace heirloom::cli;

namespace {

const CancelToken* g_cancel = nullptr; // a signal handler can reach nothing else

extern "C" void handleInterrupt(int)
{
    if (g_cancel->cancelled())
        _exit(130); // asked twice: end at once; saving is atomic, so nothing is left half-written
    g_cancel->cancel();
}

constexpr std::array<Command, 9> kCommands{{
    {"faces", QT_TRANSLATE_NOOP("Command", "Finds the faces in photos."), runFaces},
    {"restore", QT_TRANSLATE_NOOP("Command", "Restores the faces in photos."), runRestore},
    {"sweep", QT_TRANSLATE_NOOP("Command", "Shows the trade-off between fidelity and quality as one picture."), runSweep},
    {"uncertainty", QT_TRANSLATE_NOOP("Command", "Shows what of the restored faces is invented."), runUncertainty},
    {"evaluate", QT_TRANSLATE_NOOP("Command", "Measures a method on clean faces that are damaged and restored."), runEvaluate},
    {"prepare", QT_TRANSLATE_NOOP("Command", "Makes aligned face crops for training."), runPrepare},
    {"train", QT_TRANSLATE_NOOP("Command", "Trains a network."), runTrain},
    {"bundles", QT_TRANSLATE_NOOP("Command", "Lists, checks and fills bundles of networks."), runBundles},
    {"bench", QT_TRANSLATE_NOOP("Command", "Measures the speed of every stage."), runBench},
}};

QString usage()
{
    QString text = QCoreApplication::translate("Command", "Usage: heirloom-cli COMMAND [OPTIONS]") + "\n\n";
    for (const Command& command : kCommands)
        text += QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(command.name), -12).arg(QCoreApplication::translate("Command", command.summary));
    return text + "\n" + QCoreApplication::translate("Command", "“heirloom-cli COMMAND --help” tells more.");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName("heirloom-cli");
    QCoreApplication::setApplicationVersion(HEIRLOOM_VERSION);
    const CancelToken cancel;
    g_cancel = &cancel;
    struct sigaction action {};
    action.sa_handler = handleInterrupt;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);

    Console console(cancel);
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == "--version" || name == "-v") {
        console.print(QStringLiteral("heirloom-cli " HEIRLOOM_VERSION));
        return Done;
    }
    if (name == "--help" || name == "-h" || name == "help") {
        console.print(usage());
        return Done;
    }
    for (const Command& command : kCommands) {
        if (name == QLatin1String(command.name)) {
            arguments.removeAt(1);
            const int status = command.run(arguments, console);
            console.endProgress();
            return status;
        }
    }
    return console.usageError(name.isEmpty() ? usage() : QCoreApplication::translate("Command", "There is no command “%1”.").arg(name) + "\n" + usage());
}
