// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QList>
#include <QString>
#include <QStringList>

namespace heirloom::ui {

/// What a report of an error is made from. Everything is as the user would read it.
struct ErrorReportFacts {
    QString error;  ///< the sentence that was shown; empty for a report without one
    QString detail; ///< what a library said; may be empty
    QString device; ///< what the engine runs on
    QString bundle; ///< "name version"
    QList<std::pair<QString, QString>> settings;
    QStringList logLines; ///< oldest first; the last kReportedLines are used
    QStringList photos;   ///< paths of all photos that the log could mention
};

constexpr int kReportedLines = 200;

enum class PhotoNames { Left, Included };

/// Plain text, in English: it is written for whoever mends the program. With PhotoNames::Left every known photo becomes
/// "photo 1" and so on, whatever looks like the path of a picture or a project becomes "(file)", and what lies in the
/// user's own folder or on another disk becomes "(folder)": names of photos are names of people. Thread: any.
QString errorReport(const ErrorReportFacts& facts, PhotoNames names);

} // namespace heirloom::ui
