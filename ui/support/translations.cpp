// SPDX-License-Identifier: Apache-2.0
#include "ui/support/translations.h"

#include <algorithm>
#include <memory>

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// The texts lie in a static library, whose resources are registered by nobody else. Has to be outside of a namespace.
static void registerTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace heirloom::ui {
namespace {

const QString kFolder = QStringLiteral(":/translations");
const QString kPrefix = QStringLiteral("heirloom_");
const QString kEnding = QStringLiteral(".qm");
const QString kEnglish = QStringLiteral("en");
/// Tells our translators among the application's children.
const QString kName = QStringLiteral("heirloom_translator");

bool sameTongue(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

bool writesPlainDigits(const QLocale& locale)
{
    return locale.zeroDigit() == QLatin1String("0");
}

/// How numbers and dates are written: as the system does, if it speaks this language.
QLocale localeOf(const QString& language)
{
    const QLocale own(language);
    QList<QLocale> candidates{own};
    if (const QLocale system = QLocale::system(); sameTongue(system, own))
        candidates.prepend(system);
    candidates += QLocale::matchingLocales(own.language(), own.script(), QLocale::AnyTerritory);
    const auto plain = std::find_if(candidates.cbegin(), candidates.cend(), writesPlainDigits);
    return plain == candidates.cend() ? own : *plain;
}

/// Looked at after those that are installed later.
void install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) {
        qWarning("There are no texts %s in %s.", qUtf8Printable(file), qUtf8Printable(folder));
        return;
    }
    translator->setObjectName(kName);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList translatedLanguages()
{
    registerTexts();
    QStringList languages;
    for (const QString& file : QDir(kFolder).entryList({kPrefix + '*' + kEnding}, QDir::Files, QDir::Name))
        languages.append(file.mid(kPrefix.size(), file.size() - kPrefix.size() - kEnding.size()));
    return languages;
}

QString languageFor(const QStringList& wanted)
{
    const QStringList languages = translatedLanguages();
    for (const QString& each : wanted) {
        const auto suits = [reader = QLocale(each)](const QString& one) { return sameTongue(QLocale(one), reader); };
        const auto found = std::find_if(languages.cbegin(), languages.cend(), suits);
        if (found != languages.cend())
            return *found;
    }
    return kEnglish;
}

QString installTranslations(QCoreApplication& application, const QString& language)
{
    QString spoken = language.isEmpty() ? languageFor(QLocale::system().uiLanguages()) : language;
    if (!translatedLanguages().contains(spoken)) {
        qWarning("There are no texts in the language %s; it is English instead.", qUtf8Printable(spoken));
        spoken = kEnglish;
    }
    // They leave the application when they are destroyed.
    qDeleteAll(application.findChildren<QTranslator*>(kName, Qt::FindDirectChildrenOnly));

    if (spoken != kEnglish) {
        const QString texts = QStringLiteral("qtbase_") + spoken;
        const bool carried = QDir(kFolder).exists(texts + kEnding);
        install(application, texts, carried ? kFolder : QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    // English below the other: it has the plural forms of what is not translated.
    install(application, kPrefix + kEnglish, kFolder);
    if (spoken != kEnglish)
        install(application, kPrefix + spoken, kFolder);

    const QLocale locale = localeOf(spoken);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication*>(&application))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    qInfo("The program speaks %s.", qUtf8Printable(spoken));
    return spoken;
}

} // namespace heirloom::ui
