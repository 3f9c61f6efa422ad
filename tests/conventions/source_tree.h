// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>

namespace heirloom::house {

/// The project's own files, as paths relative to its folder, sorted: what lies in its rooms and on its top level.
/// Build folders, results and editors' files are left out. Thread: any.
inline QStringList projectFiles(const QString& projectFolder)
{
    const QDir project(projectFolder);
    QStringList files = project.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const char* room : {".ci", "app", "engine", "packaging", "resources", "tests", "translations", "ui"}) {
        QDirIterator entries(project.filePath(QString::fromLatin1(room)), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(project.relativeFilePath(entries.next()));
    }
    // Not tracked by git, whether the folder is a checkout (.git is a file in a worktree) or not.
    files.removeAll(QStringLiteral(".git"));
    files.removeAll(QStringLiteral("compile_commands.json"));
    files.removeIf([](const QString& file) { return file.endsWith(QLatin1String(".user")); });
    files.sort();
    return files;
}

inline bool isCpp(const QString& file)
{
    return file.endsWith(QLatin1String(".h")) || file.endsWith(QLatin1String(".cpp"));
}

/// Nothing if the file cannot be read.
inline std::optional<QByteArray> contentOf(const QString& projectFolder, const QString& file)
{
    QFile source(QDir(projectFolder).filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    return source.readAll();
}

/// Every C++ file of app, ui and engine with its text.
inline QMap<QString, QString> programSources(const QString& projectFolder)
{
    QMap<QString, QString> sources;
    for (const QString& file : projectFiles(projectFolder)) {
        const QString top = file.section(QLatin1Char('/'), 0, 0);
        if (isCpp(file)
            && (top == QLatin1String("app") || top == QLatin1String("ui") || top == QLatin1String("engine")))
            sources.insert(file, QString::fromUtf8(contentOf(projectFolder, file).value_or(QByteArray())));
    }
    return sources;
}

} // namespace heirloom::house
