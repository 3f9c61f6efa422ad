// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/conventions/source_tree.h"
#include "tests/conventions/translation_files.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTemporaryDir>

using heirloom::house::contentOf;
using heirloom::house::TsFile;
using heirloom::house::TsMessage;

namespace {

const QString kProject = QStringLiteral(HEIRLOOM_SOURCE_DIR);
/// Holds the sentences of rooms that know no translation, and asks for them by value.
const QString kSentenceList = QStringLiteral("engine/worker/error_translations.cpp");
/// Where the words of descriptions are translated; where they are written, lupdate sees them (HEIRLOOM_TEXT).
const QString kDescriptionWords = QStringLiteral("engine/recipe/text.cpp");

QStringList listOf(const char* words)
{
    return QString::fromUtf8(words).split(' ', Qt::SkipEmptyParts);
}

QString nameOf(const QString& language)
{
    return QStringLiteral("translations/heirloom_%1.ts").arg(language);
}

std::optional<TsFile> fileOf(const QString& language)
{
    return heirloom::house::readTsFile(contentOf(kProject, nameOf(language)).value_or(QByteArray()));
}

/// Tells texts apart as Qt does.
QString keyOf(const TsMessage& message)
{
    return QStringList{message.context, message.source, message.comment}.join(QChar(0x1f));
}

QSet<QString> textsOf(const TsFile& file)
{
    QSet<QString> texts;
    for (const TsMessage& message : file.messages)
        texts.insert(message.source);
    return texts;
}

bool isTranslated(const QString& file)
{
    return file.startsWith(QLatin1String("ui/")) || file.startsWith(QLatin1String("engine/"))
           || file.startsWith(QLatin1String("app/desktop"));
}

} // namespace

/// Are the texts of the window ready for translators, and are the translations fit to be shown?
class TestTranslationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void translationChecker_data();
    void translationChecker();
    void readerRefuses_data();
    void readerRefuses();
    void sourceChecker_data();
    void sourceChecker();
    void plainSentenceChecker();
    void nothingIsHiddenFromTranslators_data();
    void nothingIsHiddenFromTranslators();
    void contextsAreThoseAtRunTime();
    void engineSentencesAreListed();
    void file_data();
    void file();
    void completeFile_data();
    void completeFile();

private:
    QMap<QString, QString> m_sources;
    TsFile m_extracted; ///< what lupdate finds in the sources today
    QString m_complaints;
};

void TestTranslationFiles::initTestCase()
{
    m_sources = heirloom::house::programSources(kProject);
    QVERIFY(m_sources.contains(kSentenceList));

    const QTemporaryDir folder;
    const QString file = folder.filePath("extracted.ts");
    QProcess lupdate;
    lupdate.setWorkingDirectory(kProject);
    lupdate.start(QStringLiteral(HEIRLOOM_LUPDATE), listOf(HEIRLOOM_LUPDATE_ARGUMENTS) + QStringList{"-ts", file});
    QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, HEIRLOOM_LUPDATE);
    m_complaints = QString::fromUtf8(lupdate.readAllStandardError());
    const auto content = contentOf(folder.path(), "extracted.ts");
    QVERIFY(content);
    const auto extracted = heirloom::house::readTsFile(*content);
    QVERIFY(extracted && extracted->messages.size() > 100);
    m_extracted = *extracted;
}

void TestTranslationFiles::translationChecker_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QString>("fault"); ///< empty: none

    const auto text = [](const char* row, const char* source, const char* translation, const char* fault) {
        QTest::newRow(row) << "de" << false << source << QStringList{QString::fromUtf8(translation)} << fault;
    };
    text("good", "Face %1 of %2.", "Von %2 Gesichtern das Gesicht %1.", "");
    text("empty", "Faces", " ", "empty");
    text("a placeholder lost", "Face %1 of %2", "Gesicht %1", "placeholders");
    text("a placeholder twice", "Face %1", "Gesicht %1 %1", "placeholders");
    text("another placeholder", "Face %1", "Gesicht %2", "placeholders");
    text("a localised placeholder", "Face %L1", "Gesicht %1", "placeholders");
    text("tags", "<b>Face</b> one", "Gesicht <b>eins</b>", "");
    text("a tag not closed", "<b>Face</b> one", "<b>Gesicht eins", "placeholders");
    text("a smaller sign is no tag", "a < b", "b > a", "");
    text("a pattern of files lost", "Photos (*.png *.jpg)", "Fotos (*.png)", "placeholders");
    text("the mark of unsaved work lost", "%1[*] – Heirloom", "%1 – Heirloom", "placeholders");
    text("a shortcut", "Ctrl+Shift+O", "Ctrl+Shift+O", "");
    text("a shortcut translated", "Ctrl+Shift+O", "Strg+Umschalt+O", "shortcut");
    text("a key translated", "V", "A", "shortcut");
    text("a line lost", "One\ntwo", "Eins zwei", "placeholders");
    text("a colon lost", "Face:", "Gesicht", "ends otherwise");
    text("an ellipsis lost", "Open…", "Öffnen", "ends otherwise");
    text("another ellipsis", "Open…", "Öffnen...", "");
    text("a full stop too many", "Open", "Öffnen.", "ends otherwise");
    text("a question", "Really?", "Wirklich.", "ends otherwise");
    text("quotes at the end", "Use “Open.”", "Nehmen Sie „Öffnen“.", "");
    text("a mnemonic may go", "&Open", "Öffnen", "");
    text("a space lost", " MiB", "MiB", "space");

    const auto forms = [](const char* row, const char* language, const QStringList& translations, const char* fault) {
        QTest::newRow(row) << language << true << "%n face(s)" << translations << fault;
    };
    forms("two forms", "de", {"Ein Gesicht", "%n Gesichter"}, "");
    forms("a form missing", "de", {"%n Gesichter"}, "plural forms");
    forms("a form empty", "de", {"", "%n Gesichter"}, "empty");
    forms("many without a number", "de", {"Ein Gesicht", "Gesichter"}, "the number 0 times");
    forms("the number twice", "de", {"%n von %n", "%n Gesichter"}, "the number 2 times");
    forms("French counts nought as one", "fr", {"Un visage", "%n visages"}, "the number 0 times");
    forms("Japanese has one", "ja", {"顔 %n 個"}, "");
    forms("Chinese has one", "zh_CN", {"%n 张脸", "%n 张脸"}, "plural forms");
    forms("Arabic has six", "ar", {"لا وجوه", "وجه واحد", "وجهان", "%n وجوه", "%n وجهًا", "%n وجه"}, "");
    forms("Arabic with two", "ar", {"وجه", "%n وجوه"}, "plural forms");
    forms("an unknown language", "xx", {"%n"}, "not known");
    QTest::newRow("Chinese ends") << "zh_CN" << false << "Face:" << QStringList{"脸："} << "";
    QTest::newRow("Japanese ends") << "ja" << false << "It is done." << QStringList{"完了しました。"} << "";
    QTest::newRow("Arabic asks") << "ar" << false << "Really?" << QStringList{"حقًا؟"} << "";
}

void TestTranslationFiles::translationChecker()
{
    QFETCH(QString, language);
    QFETCH(bool, plural);
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(QString, fault);

    const QStringList found = heirloom::house::translationFaults({"Context", source, {}, plural, true, translations},
                                                                 language);
    QCOMPARE(found.size(), fault.isEmpty() ? 0 : 1);
    if (!fault.isEmpty())
        QVERIFY2(found.first().contains(fault), qPrintable(found.first()));
}

void TestTranslationFiles::readerRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another kind of file") << QByteArray("<html><message/></html>");
    QTest::newRow("a tag that is not closed") << QByteArray("<TS><context><message></context></TS>");
    QTest::newRow("cut short") << QByteArray("<TS><context><name>A</name><message><source>B</source>");
}

void TestTranslationFiles::readerRefuses()
{
    QFETCH(QByteArray, content);
    QVERIFY(!heirloom::house::readTsFile(content));
}

void TestTranslationFiles::sourceChecker_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("hidden");
    QTest::newRow("a text") << R"(x = tr("A face");)" << QStringList{"A face"} << 0;
    QTest::newRow("on lines of its own") << "x = tr(\n  \"A face \"\n  \"here\");" << QStringList{"A face here"} << 0;
    QTest::newRow("with a class") << R"(FacesText::tr("A \"face\"\n"))" << QStringList{"A \"face\"\n"} << 0;
    QTest::newRow("with a context") << R"(QCoreApplication::translate("Faces", "A face"))" << QStringList{"A face"}
                                    << 0;
    QTest::newRow("marked") << R"(QT_TRANSLATE_NOOP("Faces", "A face"),)" << QStringList{"A face"} << 0;
    QTest::newRow("two of them") << R"(a ? tr("One") : tr("%n faces", nullptr, n))" << QStringList{"One", "%n faces"}
                                 << 0;
    QTest::newRow("a painter moves") << R"(painter.translate(a, b); p->translate(c);)" << QStringList() << 0;
    QTest::newRow("a comment") << R"(// tr("A face") and tr(x))" << QStringList() << 0;
    QTest::newRow("an address is no comment") << R"(f("https://a"); tr("A face"))" << QStringList{"A face"} << 0;
    QTest::newRow("a helper of one's own") << R"(QString tr(const char* sentence))" << QStringList() << 1;
    QTest::newRow("a variable") << R"(tr(kName))" << QStringList() << 1;
    QTest::newRow("a context alone") << R"(QCoreApplication::translate("Faces", sentence))" << QStringList() << 1;
}

void TestTranslationFiles::sourceChecker()
{
    QFETCH(QString, code);
    QFETCH(QStringList, texts);
    QFETCH(int, hidden);
    const auto found = heirloom::house::translatedTexts(code);
    QStringList got;
    for (const auto& each : found.texts)
        got.append(each.text);
    QCOMPARE(got, texts);
    QCOMPARE(found.hidden.size(), hidden);
}

void TestTranslationFiles::plainSentenceChecker()
{
    const QString code = R"(Error{code, "It failed.", "the detail"}; f(tr("It is known.")); "two " "words.";)"
                         R"("Is it " "so?"; // "A comment.")";
    QCOMPARE(heirloom::house::plainSentences(code), (QStringList{"It failed.", "Is it so?"}));
}

void TestTranslationFiles::nothingIsHiddenFromTranslators_data()
{
    QTest::addColumn<QString>("path");
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (isTranslated(source.key()))
            QTest::newRow(qPrintable(source.key())) << source.key();
    }
}

void TestTranslationFiles::nothingIsHiddenFromTranslators()
{
    QFETCH(QString, path);
    const auto found = heirloom::house::translatedTexts(m_sources.value(path));
    static const QSet<QString> extracted = textsOf(m_extracted);
    for (const auto& each : found.texts)
        QVERIFY2(extracted.contains(each.text), qPrintable(QString("line %1: %2").arg(each.line).arg(each.text)));
    const qsizetype allowed = path == kSentenceList || path == kDescriptionWords ? 1 : 0;
    QVERIFY2(found.hidden.size() == allowed,
             qPrintable(QString("line %1: lupdate cannot see the text").arg(found.hidden.value(0))));
}

void TestTranslationFiles::contextsAreThoseAtRunTime()
{
    // Where lupdate is in doubt about a class it says so, and files the text under a context that nobody asks for.
    QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints));
    QString all;
    for (const QString& source : std::as_const(m_sources))
        all += source;
    QSet<QString> contexts;
    for (const TsMessage& message : std::as_const(m_extracted.messages))
        contexts.insert(message.context);
    for (const QString& context : std::as_const(contexts)) {
        const QString name = context.section("::", -1);
        const QRegularExpression object(QString("class %1\\b[^;{]*\\{\\s*Q_OBJECT\\b").arg(name));
        const bool isObject = context == "heirloom::ui::" + name && object.match(all).hasMatch();
        const bool isNamed = all.contains(QString("Q_DECLARE_TR_FUNCTIONS(%1)").arg(context))
                             || all.contains(QString("translate(\"%1\"").arg(context))
                             || all.contains(QString("QT_TRANSLATE_NOOP(\"%1\"").arg(context));
        QVERIFY2(isObject || isNamed, qPrintable(context));
    }
}

void TestTranslationFiles::engineSentencesAreListed()
{
    QSet<QString> written;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const QString room = source.key().section('/', 0, 1);
        if (QStringList{"engine/core", "engine/bundle", "engine/diffusion", "engine/nn"}.contains(room)) {
            for (const QString& sentence : heirloom::house::plainSentences(source.value()))
                written.insert(sentence);
        }
    }
    QSet<QString> listed;
    for (const TsMessage& message : std::as_const(m_extracted.messages)) {
        if (message.context == QLatin1String("Engine"))
            listed.insert(message.source);
    }
    QVERIFY(written.size() > 10);
    const QStringList missing = (written - listed).values();
    const QStringList stale = (listed - written).values();
    QVERIFY2(missing.isEmpty(), qPrintable(kSentenceList + " lacks:\n" + missing.join('\n')));
    QVERIFY2(stale.isEmpty(), qPrintable("nobody says any more:\n" + stale.join('\n')));
}

void TestTranslationFiles::file_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : listOf(HEIRLOOM_LANGUAGES))
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslationFiles::file()
{
    QFETCH(QString, language);
    const auto file = fileOf(language);
    QVERIFY2(file, "the file is missing or not well formed");
    QCOMPARE(file->language, language);
    QStringList found;
    for (const TsMessage& message : file->messages) {
        if (!message.finished)
            continue;
        for (const QString& fault : heirloom::house::translationFaults(message, language))
            found.append(QString("%1, “%2”: %3").arg(message.context, message.source, fault));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

void TestTranslationFiles::completeFile_data()
{
    QTest::addColumn<QString>("language");
    const QStringList complete = listOf(HEIRLOOM_COMPLETE_LANGUAGES);
    for (const QString& language : complete)
        QTest::newRow(qPrintable(language)) << language;
    if (complete.isEmpty())
        QSKIP("no language is declared complete in translations/languages.cmake");
}

void TestTranslationFiles::completeFile()
{
    QFETCH(QString, language);
    const auto file = fileOf(language);
    QVERIFY(file);
    QSet<QString> finished;
    for (const TsMessage& message : file->messages) {
        if (message.finished)
            finished.insert(keyOf(message));
    }
    QStringList missing;
    for (const TsMessage& message : std::as_const(m_extracted.messages)) {
        if ((message.plural || language != QLatin1String("en")) && !finished.contains(keyOf(message)))
            missing.append(message.context + ": " + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable("not translated:\n" + missing.join('\n')));
}

HEIRLOOM_APPLESS_TEST(TestTranslationFiles)
#include "tst_translation_files.moc"
