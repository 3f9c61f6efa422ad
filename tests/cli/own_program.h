// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/program.h"

#include <array>
#include <iostream>
#include <sstream>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QStringList>

namespace heirloom::test {

/// What is written to a stream in the meantime.
class Caught {
public:
    explicit Caught(std::ostream& stream) : m_stream(stream), m_before(stream.rdbuf(m_text.rdbuf())) {}
    ~Caught() { m_stream.rdbuf(m_before); }
    QByteArray text() const { return QByteArray::fromStdString(m_text.str()); }

private:
    std::ostream& m_stream;
    std::ostringstream m_text;
    std::streambuf* m_before;
};

struct Ended {
    int status;
    QByteArray out, err;
};

/// Runs the command restore of a program with other methods or stages.
inline Ended restore(const QStringList& arguments, std::shared_ptr<const Registry> methods = builtInMethods(),
                     std::shared_ptr<const StageRegistry> stages = builtInStages())
{
    static constexpr std::array<cli::Command, 1> kCommands{
        {{"restore", "Restores the faces in photos.", cli::runRestore}}};
    std::vector<QByteArray> texts{"heirloom-cli", "restore"};
    for (const QString& argument : arguments)
        texts.push_back(argument.toUtf8());
    std::vector<char*> argv;
    for (QByteArray& text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    const Caught out(std::cout), err(std::cerr);
    const int status = cli::runProgram({"heirloom-cli", kCommands, {}, std::move(methods), std::move(stages)},
                                       static_cast<int>(texts.size()), argv.data());
    return {status, out.text(), err.text()};
}

} // namespace heirloom::test
