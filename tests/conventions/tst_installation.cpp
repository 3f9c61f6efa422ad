// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/conventions/source_tree.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace {

const QString kProject = QStringLiteral(HEIRLOOM_SOURCE_DIR);
constexpr int kPatience = 60000;

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove("HEIRLOOM_RESOURCES");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// Heirloom as it is installed, in a folder of the test's own.
class TestInstallation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsItsFiles_data();
    void bringsItsFiles();
    void findsItsOwnBundle();
    void showsWhatItIs();
    void opensItsProjects();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_entry; ///< what desktops show of it
};

void TestInstallation::initTestCase()
{
    const Run installed = run(HEIRLOOM_CMAKE, {"--install", HEIRLOOM_BINARY_DIR, "--prefix", m_folder.path()});
    QVERIFY2(installed.status == 0, installed.err.constData());
    const QString desktop = path("share/applications/heirloom.desktop");
    QVERIFY(QFile::exists(desktop));
    m_entry = std::make_unique<QSettings>(desktop, QSettings::IniFormat);
    m_entry->beginGroup("Desktop Entry");
}

void TestInstallation::bringsItsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::newRow("program") << "bin/heirloom" << QString();
    QTest::newRow("command line") << "bin/heirloom-cli" << QString();
    QTest::newRow("licence") << "share/doc/heirloom/copyright"
                             << "LICENSE";
    for (const QString& file : heirloom::house::projectFiles(kProject)) {
        if (file.startsWith("resources/models/") || file.startsWith("resources/samples/"))
            QTest::newRow(qPrintable(file)) << "share/heirloom/" + file.section('/', 1) << file;
    }
}

void TestInstallation::bringsItsFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, source);
    const QFileInfo file(path(name));
    QVERIFY(file.isFile());
    QCOMPARE(file.isExecutable(), source.isEmpty());
    if (!source.isEmpty())
        QCOMPARE(file.size(), QFileInfo(kProject + '/' + source).size());
}

void TestInstallation::findsItsOwnBundle()
{
    const Run listed = run(path("bin/heirloom-cli"), {"bundles", "list", "--json"});
    QVERIFY2(listed.status == 0, listed.err.constData());
    const QJsonObject first = QJsonDocument::fromJson(listed.out.split('\n').value(0)).object();
    QCOMPARE(QDir(first["folder"].toString()).canonicalPath(),
             QDir(path("share/heirloom/models/builtin-256")).canonicalPath());
    QCOMPARE(run(path("bin/heirloom-cli"), {"bundles", "verify", "builtin-256"}).status, 0);
}

void TestInstallation::showsWhatItIs()
{
    QCOMPARE(m_entry->value("Type").toString(), "Application");
    QVERIFY(QFile::exists(path("bin/" + m_entry->value("TryExec").toString())));
    QVERIFY(m_entry->value("Exec").toString().endsWith(" heirloom %F"));
    QVERIFY(QFile::exists(path("share/icons/hicolor/scalable/apps/" + m_entry->value("Icon").toString() + ".svg")));
    // In all languages that the window speaks.
    for (const char* key : {"GenericName", "Comment"}) {
        for (const char* language : {"", "[ar]", "[de]", "[es]", "[fr]", "[ja]", "[zh_CN]"})
            QVERIFY2(m_entry->contains(key + QString(language)), language);
    }
}

void TestInstallation::opensItsProjects()
{
    QFile types(path("share/mime/packages/heirloom.xml"));
    QVERIFY(types.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(types.readAll());
    QVERIFY(text.contains("pattern=\"*.heirloom\""));
    QVERIFY(text.contains("type=\"application/x-heirloom\""));
    // A semicolon begins a comment in an INI file, so the list is read as it stands.
    QFile desktop(path("share/applications/heirloom.desktop"));
    QVERIFY(desktop.open(QFile::ReadOnly));
    QVERIFY(
        desktop.readAll().contains("\nMimeType=application/x-heirloom;image/jpeg;image/png;image/tiff;image/webp;\n"));
}

HEIRLOOM_GUILESS_TEST(TestInstallation)
#include "tst_installation.moc"
