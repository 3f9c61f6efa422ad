// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace heirloom::house {

/// One text of a .ts file.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = false;
    QStringList translations; ///< one, or with `plural` one a form
};

struct TsFile {
    QString language;
    QList<TsMessage> messages;
};

/// Nothing if it is not well formed, or no .ts file.
std::optional<TsFile> readTsFile(const QByteArray& content);

/// What is wrong with a finished translation, one sentence each: what is to be filled in, tags, ends of sentences,
/// plural forms. Nothing for a good one.
QStringList translationFaults(const TsMessage& message, const QString& language);

/// A text that C++ sources give to be translated.
struct SourceText {
    QString text;
    int line = 0;
};

struct SourceTexts {
    QList<SourceText> texts;
    QList<int> hidden; ///< lines on which tr() or translate() is given no literal: lupdate cannot see what
};

/// What `code` passes to tr(), translate() and the macros that mark texts.
SourceTexts translatedTexts(const QString& code);

/// The whole sentences among the literals of `code` that are not translated where they stand.
QStringList plainSentences(const QString& code);

} // namespace heirloom::house
