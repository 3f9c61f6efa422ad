// SPDX-License-Identifier: Apache-2.0
#include "ui/support/error_report.h"

#include "engine/photo/codec_words.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

namespace heirloom::ui {
namespace {

/// Longer first, or "anna.jpg" would be replaced within "grandma-anna.jpg".
QList<std::pair<QString, QString>> substitutes(const QStringList& photos)
{
    QList<std::pair<QString, QString>> all;
    for (int i = 0; i < photos.size(); ++i) {
        const QString substitute = QStringLiteral("photo %1").arg(i + 1);
        const QFileInfo file(photos[i]);
        all.append({photos[i], substitute});
        all.append({QDir::toNativeSeparators(photos[i]), substitute});
        all.append({file.fileName(), substitute});
        if (file.completeBaseName().size() >= 3) // shorter ones are also parts of words
            all.append({file.completeBaseName(), substitute});
    }
    all.removeIf([](const auto& each) { return each.first.isEmpty(); });
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return all;
}

QString withoutNames(QString text, const QStringList& photos)
{
    for (const auto& [name, substitute] : substitutes(photos))
        text.replace(name, substitute, Qt::CaseInsensitive);
    // Names of people have spaces: from the first sign of a path to the last sign of a file, rather too much than too little.
    static const QString kEnding = "\\.(" + suffixesOf(builtInCodecs()).join('|') + "|heirloom)\\b";
    static const QRegularExpression kQuoted("([\"“'])[^\"”'\\n]*" + kEnding + "([\"”'])",
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPath("(file://|[A-Za-z]:[\\\\/]|~?/|\\\\\\\\)[^\\n]*" + kEnding,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kName("[^\\s\"“'(]+" + kEnding, QRegularExpression::CaseInsensitiveOption);
    text.replace(kQuoted, "\\1(file)\\3");
    text.replace(kPath, "(file)");
    text.replace(kName, "(file)");
    // Where people keep things; what follows is not known to end before the line does.
    const QRegularExpression kept("(" + QRegularExpression::escape(QDir::homePath())
                                  + "|/media|/mnt|/run/media|/Volumes)/[^\"”\\n]*");
    text.replace(kept, "(folder)");
    return text;
}

} // namespace

QString errorReport(const ErrorReportFacts& facts, PhotoNames names)
{
    const auto valueOf = [](const QString& text) { return text.isEmpty() ? QStringLiteral("unknown") : text; };
    QStringList lines;
    lines << "Heirloom error report" << QString();
    lines << "Error:    " + (facts.error.isEmpty() ? QStringLiteral("none") : facts.error);
    if (!facts.detail.isEmpty())
        lines << "Detail:   " + facts.detail;
    lines << "Version:  " HEIRLOOM_VERSION;
    lines << QStringLiteral("Qt:       %1, built with %2")
                 .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR));
    lines << QStringLiteral("System:   %1, %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture());
    lines << "Device:   " + valueOf(facts.device);
    lines << "Networks: " + valueOf(facts.bundle);
    lines << QString() << "Settings";
    for (const auto& [name, value] : facts.settings)
        lines << "  " + name + " = " + value;
    lines << QString() << "Log";
    for (const QString& line : facts.logLines.mid(std::max<qsizetype>(0, facts.logLines.size() - kReportedLines)))
        lines << "  " + line;
    const QString report = lines.join('\n') + '\n';
    return names == PhotoNames::Included ? report : withoutNames(report, facts.photos);
}

} // namespace heirloom::ui
