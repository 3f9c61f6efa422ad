// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace heirloom::ui {

/// The languages that the program carries texts of, by name ("de", "zh_CN"); English among them. Thread: any.
QStringList translatedLanguages();

/// The one of `translatedLanguages()` that suits a reader best; English if none does. Languages are told by tongue and
/// script, not by country: Austrian German is "de", but traditional Chinese is no "zh_CN".
/// @param wanted what the reader reads, best first, as QLocale::uiLanguages() names it
QString languageFor(const QStringList& wanted);

/// Makes the program speak a language: its own texts, those of Qt's dialogs, numbers and dates (the default QLocale, with
/// the digits 0 to 9, as in the texts) and, with a window system, the direction of layout. What has no translation stays
/// English. Called before the first widget is made and the first worker is started: what has been written stays as it is.
/// Another call takes the place of the former.
/// Nothing fails: a language that is unknown, or a part that is not there, is told in the log, and English takes its place.
/// Qt's own texts are carried along, if they were there when the program was built; otherwise the system's are taken.
/// @param language one of `translatedLanguages()`; empty for that of the system
/// @return the language that is spoken now
/// Thread: that of the application.
QString installTranslations(QCoreApplication& application, const QString& language);

} // namespace heirloom::ui
