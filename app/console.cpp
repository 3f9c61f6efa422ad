// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include "app/command.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <utility>

#include <unistd.h>

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

QString duration(double seconds)
{
    const int whole = static_cast<int>(seconds + 0.5);
    if (whole < 60)
        return QCoreApplication::translate("Console", "%1 s").arg(whole);
    if (whole < 3600)
        return QCoreApplication::translate("Console", "%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return QCoreApplication::translate("Console", "%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

} // namespace

Console::Console(CancelToken cancel, std::shared_ptr<const Registry> methods,
                 std::shared_ptr<const StageRegistry> stages, CodecRegistry codecs)
    : m_cancel(std::move(cancel)), m_methods(std::move(methods)), m_stages(std::move(stages)),
      m_codecs(std::move(codecs)), m_terminal(isatty(STDERR_FILENO) != 0)
{
}

void Console::print(const QString& line)
{
    endProgress();
    std::cout << line.toStdString() << std::endl;
}

void Console::print(const nlohmann::ordered_json& object)
{
    endProgress();
    // Names of files need not be UTF-8; a broken byte must not end the program.
    std::cout << object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << std::endl;
}

bool Console::allWritten() const
{
    return std::cout.flush().good();
}

void Console::note(const QString& subject, const QString& sentence)
{
    endProgress();
    std::cerr << (subject.isEmpty() ? sentence : subject + ": " + sentence).toStdString() << std::endl;
}

void Console::fail(const QString& subject, const Error& error)
{
    note(subject, QString::fromStdString(error.message));
    if (qEnvironmentVariableIsSet("HEIRLOOM_VERBOSE") && !error.detail.empty())
        std::cerr << "  " << error.detail << std::endl;
}

int Console::usageError(const QString& sentence)
{
    note({}, sentence);
    return WrongUsage;
}

void Console::progress(const QString& what, double done, double total)
{
    if (!m_terminal || total <= 0)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (!m_started)
        m_started = now;
    const double seconds = std::chrono::duration<double>(now - *m_started).count();
    QString line =
        QCoreApplication::translate("Console", "%1: %2 %").arg(what).arg(static_cast<int>(100 * done / total));
    if (done > 0 && done < total && seconds > 1)
        line = QCoreApplication::translate("Console", "%1, about %2 left")
                   .arg(line, duration(seconds * (total - done) / done));
    std::cerr << "\r\033[K" << line.toStdString() << std::flush;
    m_lineOpen = true;
}

void Console::endProgress()
{
    if (m_lineOpen)
        std::cerr << "\r\033[K" << std::flush;
    m_lineOpen = false;
}

std::optional<int> parse(QCommandLineParser& parser, const QStringList& arguments, const QString& examples,
                         Console& console)
{
    const QCommandLineOption help({"h", "help"}, QCoreApplication::translate("Console", "Shows this help."));
    parser.addOption(help);
    if (!parser.parse(arguments))
        return console.usageError(parser.errorText());
    if (parser.isSet(help)) {
        std::cout << parser.helpText().toStdString() << '\n'
                  << QCoreApplication::translate("Console", "Examples:").toStdString() << '\n'
                  << examples.toStdString() << std::flush;
        return Done;
    }
    if (parser.optionNames().contains("threads")) {
        bool sound = false;
        if (parser.value("threads").toInt(&sound) < 0 || !sound)
            return console.usageError(
                QCoreApplication::translate("Console", "--threads takes a whole number of 0 or more."));
    }
    return std::nullopt;
}

} // namespace heirloom::cli
