// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QWidget>

#include "tests/support/test_main.h"
#include "ui/preferences/preferences.h"
#include "ui/support/translations.h"

using namespace heirloom::ui;

namespace {

QString known()
{
    return QCoreApplication::translate("Photo", "There is no such file.");
}

QString exported(int photos)
{
    return QCoreApplication::translate("heirloom::ui::QueuePanel", "%n photo(s) exported", nullptr, photos);
}

QString cancelButton()
{
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text().remove('&');
}

bool qtSpeaks(const QString& language)
{
    QTranslator texts;
    return texts.load("qtbase_" + language, ":/translations");
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyLanguageOfThePreferencesIsThere();
    void readersGetTheirLanguage_data();
    void readersGetTheirLanguage();
    void languagesAreSpoken_data();
    void languagesAreSpoken();
    void qtsOwnTextsAreCarriedAlong();
    void englishHasPlurals();
    void aLaterCallReplacesAnEarlier();
    void theSystemChooses();
    void unknownLanguagesBecomeEnglish_data();
    void unknownLanguagesBecomeEnglish();
};

void TestTranslations::init()
{
    QCOMPARE(installTranslations(*qApp, "en"), QString("en"));
}

void TestTranslations::everyLanguageOfThePreferencesIsThere()
{
    QStringList offered = languages();
    QStringList there = translatedLanguages();
    offered.sort();
    there.sort();
    QCOMPARE(there, offered);
}

void TestTranslations::readersGetTheirLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QStringList() << "en";
    QTest::newRow("the C locale") << QStringList{"C"} << "en";
    QTest::newRow("Austria") << QStringList{"de-AT", "de"} << "de";
    QTest::newRow("Germany, as a locale") << QStringList{"de_DE"} << "de";
    QTest::newRow("Mexico") << QStringList{"es-MX"} << "es";
    QTest::newRow("Canada, French first") << QStringList{"fr-CA", "en-CA"} << "fr";
    QTest::newRow("Canada, English first") << QStringList{"en-CA", "fr-CA"} << "en";
    QTest::newRow("the second of a reader's languages") << QStringList{"pt-BR", "es"} << "es";
    QTest::newRow("Morocco") << QStringList{"ar-MA"} << "ar";
    QTest::newRow("Japan") << QStringList{"ja-JP"} << "ja";
    QTest::newRow("China") << QStringList{"zh-CN"} << "zh_CN";
    QTest::newRow("Singapore") << QStringList{"zh-Hans-SG"} << "zh_CN";
    QTest::newRow("Taiwan writes otherwise") << QStringList{"zh-TW", "zh-Hant-TW"} << "en";
    QTest::newRow("none of ours") << QStringList{"sw", "pl-PL"} << "en";
    QTest::newRow("no language") << QStringList{"", "??"} << "en";
}

void TestTranslations::readersGetTheirLanguage()
{
    QFETCH(QStringList, wanted);
    QTEST(languageFor(wanted), "language");
}

void TestTranslations::languagesAreSpoken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale::Language>("locale");
    QTest::newRow("en") << "There is no such file." << QLocale::English;
    QTest::newRow("de") << "Diese Datei gibt es nicht." << QLocale::German;
    QTest::newRow("fr") << "Ce fichier n’existe pas." << QLocale::French;
    QTest::newRow("es") << "Este archivo no existe." << QLocale::Spanish;
    QTest::newRow("ja") << "このファイルはありません。" << QLocale::Japanese;
    QTest::newRow("zh_CN") << "没有这个文件。" << QLocale::Chinese;
    QTest::newRow("ar") << "لا يوجد هذا الملف." << QLocale::Arabic;
}

void TestTranslations::languagesAreSpoken()
{
    const QString language = QTest::currentDataTag();
    QCOMPARE(installTranslations(*qApp, language), language);
    QTEST(known(), "text");
    QFETCH(QLocale::Language, locale);
    QCOMPARE(QLocale().language(), locale);
    QCOMPARE(QLocale().toString(1234567890).remove(QLocale().groupSeparator()), QString("1234567890"));
    const Qt::LayoutDirection direction = language == "ar" ? Qt::RightToLeft : Qt::LeftToRight;
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QCOMPARE(QWidget().layoutDirection(), direction);
    if (language != "en" && !qtSpeaks(language))
        QSKIP("Qt's own translations were not installed where the program was built");
    QCOMPARE(cancelButton() == QLatin1String("Cancel"), language == QLatin1String("en"));
}

void TestTranslations::qtsOwnTextsAreCarriedAlong()
{
    for (const QString& language : translatedLanguages()) {
        const QString file = QString("/qtbase_%1.qm").arg(language);
        if (language != "en" && QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + file))
            QVERIFY2(QFile::exists(":/translations" + file), qPrintable(language));
    }
}

void TestTranslations::englishHasPlurals()
{
    QCOMPARE(exported(1), QString("1 photo exported"));
    QCOMPARE(exported(3), QString("3 photos exported"));
}

void TestTranslations::aLaterCallReplacesAnEarlier()
{
    const QString english = known();
    installTranslations(*qApp, "ar");
    installTranslations(*qApp, "de");
    installTranslations(*qApp, "de");
    QVERIFY(known() != english);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    installTranslations(*qApp, "en");
    QCOMPARE(known(), english);
    QCOMPARE(cancelButton(), QString("Cancel"));
    // One set at a time: nothing piles up.
    QCOMPARE(qApp->findChildren<QTranslator*>().size(), 1);
}

void TestTranslations::theSystemChooses()
{
    const QString chosen = installTranslations(*qApp, QString());
    QCOMPARE(chosen, languageFor(QLocale::system().uiLanguages()));
    QCOMPARE(QLocale().language(), QLocale(chosen).language());
}

void TestTranslations::unknownLanguagesBecomeEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("one that is not spoken") << "tlh";
    QTest::newRow("a path") << "../de";
    QTest::newRow("other capitals") << "DE";
    QTest::newRow("a pattern") << "*";
}

void TestTranslations::unknownLanguagesBecomeEnglish()
{
    QFETCH(QString, language);
    installTranslations(*qApp, "ar");
    QTest::ignoreMessage(
        QtWarningMsg,
        qPrintable(QString("There are no texts in the language %1; it is English instead.").arg(language)));
    QCOMPARE(installTranslations(*qApp, language), QString("en"));
    QCOMPARE(known(), QString("There is no such file."));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::English);
}

HEIRLOOM_WINDOW_TEST(TestTranslations)
#include "tst_translations.moc"
