// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/manifest_settings.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

class TestManifestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreAddedAndChanged_data();
    void numbersAreAddedAndChanged();
    void whatIsNoManifestStays();

private:
    QString file() const { return m_folder.path() + "/manifest.json"; }
    void write(const QByteArray& bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    Status store(const std::map<std::string, double>& settings) const
    {
        return bundle::storeSettings(m_folder.path().toStdString(), settings);
    }
    QTemporaryDir m_folder;
};

void TestManifestSettings::numbersAreAddedAndChanged_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("there were others") << QByteArray(R"(, "settings": {"zeal": 0.1, "likeness_same": 0.9})")
                                       << QStringList{"likeness_same", "zeal"};
    QTest::newRow("there were none") << QByteArray() << QStringList{"likeness_same"};
}

void TestManifestSettings::numbersAreAddedAndChanged()
{
    QFETCH(QByteArray, settings);
    QFETCH(QStringList, keys);
    write(R"({"format": 1, "version": "7", "networks": {"b": {"file": "b"}, "a": {"file": "a"}})" + settings + "}");
    QVERIFY(store({{"likeness_same", 0.8}}));
    const QJsonObject root = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(root["settings"].toObject().keys(), keys);
    QCOMPARE(root["settings"].toObject()["likeness_same"].toDouble(), 0.8);
    // All else is as it was, and where it was.
    QCOMPARE(root["version"].toString(), QString("7"));
    QVERIFY(bytes().indexOf("\"b\"") < bytes().indexOf("\"a\""));
}

void TestManifestSettings::whatIsNoManifestStays()
{
    QFile::remove(file());
    QCOMPARE(store({{"likeness_same", 0.8}}).error().code, ErrorCode::NotFound);
    for (const QByteArray& wrong :
         {QByteArray("{\"settings\": "), QByteArray("{\"settings\": 7}"), QByteArray("[1]")}) {
        write(wrong);
        QCOMPARE(store({{"likeness_same", 0.8}}).error().code, ErrorCode::ModelInvalid);
        QCOMPARE(bytes(), wrong);
    }
}

HEIRLOOM_GUILESS_TEST(TestManifestSettings)
#include "tst_manifest_settings.moc"
