// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace heirloom::test {

/// Runs the programs as a person would, in a folder of its own.
class CliFolder {
protected:
    struct Run {
        int status;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    /// With the program that has the command: heirloom-cli or heirloom-lab.
    static Run run(const QStringList& arguments)
    {
        static const QStringList kOfTheLab{"prepare", "train", "evaluate", "bench"};
        QProcess process;
        process.start(kOfTheLab.contains(arguments.value(0)) ? HEIRLOOM_LAB : HEIRLOOM_CLI, arguments);
        if (!process.waitForFinished(120'000))
            return {-1, {}, process.errorString().toUtf8()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static QByteArray bytes(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QString path(const QString& name) const { return QDir(m_folder.path()).filePath(name); }

    /// The aged sample under another name.
    QString copySample(const QString& name) const
    {
        QFile::copy(qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut-aged.jpg", path(name));
        return path(name);
    }

    QTemporaryDir m_folder;
};

} // namespace heirloom::test
