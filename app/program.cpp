// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include <csignal>
#include <exception>

#include <unistd.h>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

const CancelToken* g_cancel = nullptr; // a signal handler can reach nothing else

extern "C" void handleInterrupt(int)
{
    if (g_cancel->cancelled())
        _exit(130); // asked twice: end at once; saving is atomic, so nothing is left half-written
    g_cancel->cancel();
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Command", text);
}

QString usage(const Program& program)
{
    const QString name = QString::fromLatin1(program.name);
    QString text = tr("Usage: %1 COMMAND [OPTIONS]").arg(name) + "\n\n";
    for (const Command& command : program.commands)
        text += QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(command.name), -12).arg(tr(command.summary));
    return text + "\n" + tr("“%1 COMMAND --help” tells more.").arg(name);
}

int runCommand(const Program& program, QStringList arguments, Console& console)
{
    const QString name = arguments.value(1);
    if (name == "--version" || name == "-v") {
        console.print(QStringLiteral("%1 " HEIRLOOM_VERSION).arg(QString::fromLatin1(program.name)));
        return Done;
    }
    if (name == "--help" || name == "-h" || name == "help") {
        console.print(usage(program));
        return Done;
    }
    for (const Command& command : program.commands) {
        if (name == QLatin1String(command.name)) {
            arguments.removeAt(1);
            const int status = command.run(arguments, console);
            console.endProgress();
            return status;
        }
    }
    for (const MovedCommand& command : program.moved) {
        if (name == QLatin1String(command.name))
            return console.usageError(
                tr("“%1” is a command of %2 now.").arg(name, QString::fromLatin1(command.program)));
    }
    return console.usageError(name.isEmpty() ? usage(program)
                                             : tr("There is no command “%1”.").arg(name) + "\n" + usage(program));
}

} // namespace

int runProgram(const Program& program, int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QString::fromLatin1(program.name));
    QCoreApplication::setApplicationVersion(HEIRLOOM_VERSION);
    const CancelToken cancel;
    g_cancel = &cancel;
    struct sigaction action {};
    action.sa_handler = handleInterrupt;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);

    Console console(cancel, program.methods, program.stages, program.codecs);
    int status = SomethingFailed;
    try {
        status = runCommand(program, QCoreApplication::arguments(), console);
    } catch (const std::exception& e) {
        console.fail({},
                     {ErrorCode::ComputeFailed,
                      tr("Something went wrong that should not have; nothing more was done.").toStdString(), e.what()});
    } catch (...) {
        console.fail({}, {ErrorCode::ComputeFailed,
                          tr("Something went wrong that should not have; nothing more was done.").toStdString(),
                          {}});
    }
    if (!console.allWritten()) {
        console.note({}, tr("Not all that was to be printed could be written."));
        return status == Done ? SomethingFailed : status;
    }
    return status;
}

} // namespace heirloom::cli
