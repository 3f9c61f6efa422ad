// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <memory>

#include <QSettings>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/presets.h"
#include "ui/project/recent_files.h"

using namespace heirloom;
using namespace heirloom::ui;

class TestRecentAndPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recentOrder();
    void recentLimit();
    void recentDamagedSettings();
    void builtInPresets();
    void ownPresets();
    void presetNames_data();
    void presetNames();
    void presetsDamagedSettings();
    void presetKeepsTheSeed();

private:
    std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(m_dir->filePath("settings.ini"), QSettings::IniFormat);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRecentAndPresets::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestRecentAndPresets::recentOrder()
{
    {
        const auto store = settings();
        RecentFiles recent(store.get());
        QSignalSpy changed(&recent, &RecentFiles::changed);
        recent.add("/photos/a.png");
        recent.add("/photos/ü b.heirloom");
        recent.add("/photos/x/../a.png");
        recent.add("/photos/a.png"); // is first already
        recent.add("");
        QCOMPARE(changed.size(), 3);
        QCOMPARE(recent.files(), QStringList({"/photos/a.png", "/photos/ü b.heirloom"}));
    }
    const auto store = settings();
    RecentFiles recent(store.get());
    QCOMPARE(recent.files(), QStringList({"/photos/a.png", "/photos/ü b.heirloom"}));
    recent.remove("/photos/a.png");
    QCOMPARE(recent.files(), QStringList({"/photos/ü b.heirloom"}));
    recent.clear();
    QVERIFY(recent.files().isEmpty());
}

void TestRecentAndPresets::recentLimit()
{
    const auto store = settings();
    RecentFiles recent(store.get());
    for (int i = 0; i < 40; ++i)
        recent.add(QString("/photos/%1.png").arg(i));
    QCOMPARE(recent.files().size(), RecentFiles::kMost);
    QCOMPARE(recent.files().first(), QString("/photos/39.png"));
}

void TestRecentAndPresets::recentDamagedSettings()
{
    const auto store = settings();
    store->setValue("recentFiles", QStringList({"relative.png", "/a.png", "", "/a.png"}));
    QCOMPARE(RecentFiles(store.get()).files(), QStringList({"/a.png"}));
    store->setValue("recentFiles", 17);
    QVERIFY(RecentFiles(store.get()).files().isEmpty());
}

void TestRecentAndPresets::builtInPresets()
{
    const auto store = settings();
    const std::vector<Preset> presets = Presets(store.get()).all();
    QCOMPARE(presets.size(), std::size_t(3));
    for (const Preset& preset : presets)
        QVERIFY(preset.builtIn && !preset.name.isEmpty());
    QCOMPARE(presets[0].look.steps, 0);
    QVERIFY(presets[0].look.steps < presets[1].look.steps && presets[1].look.steps < presets[2].look.steps);
    QCOMPARE(presets[2].look.steps, kRunSteps);
}

void TestRecentAndPresets::ownPresets()
{
    Random random(1);
    FaceLook first = someLook(random);
    FaceLook second = someLook(random);
    first.seed = second.seed = 0; // not a matter of presets
    {
        const auto store = settings();
        Presets presets(store.get());
        QSignalSpy changed(&presets, &Presets::changed);
        QVERIFY(presets.save(" Oma's album, \"1931\" ", second));
        QVERIFY(presets.save("Größe = 2; %3", second));
        QVERIFY(presets.save("OMA'S album, \"1931\"", first)); // the same name once more
        QCOMPARE(changed.size(), 3);
    }
    const auto store = settings();
    Presets presets(store.get());
    std::vector<Preset> all = presets.all();
    QCOMPARE(all.size(), std::size_t(5));
    QCOMPARE(all[3].name, QString("OMA'S album, \"1931\""));
    QCOMPARE(describe(all[3].look), describe(first));
    QCOMPARE(all[4].name, QString("Größe = 2; %3"));
    QCOMPARE(describe(all[4].look), describe(second));
    QVERIFY(!all[3].builtIn);
    presets.remove(all[3].name);
    presets.remove(all[0].name);
    all = presets.all();
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(all[3].name, QString("Größe = 2; %3"));
}

void TestRecentAndPresets::presetNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("free");
    QTest::newRow("a name") << "Mine" << true;
    QTest::newRow("as long as may be") << QString(Presets::kLongestName, 'x') << true;
    QTest::newRow("none") << "" << false;
    QTest::newRow("blanks") << "   " << false;
    QTest::newRow("too long") << QString(Presets::kLongestName + 1, 'x') << false;
    QTest::newRow("a built-in one") << "Faithful" << false;
    QTest::newRow("a built-in one, written otherwise") << " balanced " << false;
}

void TestRecentAndPresets::presetNames()
{
    QFETCH(QString, name);
    QFETCH(bool, free);
    const auto store = settings();
    Presets presets(store.get());
    QCOMPARE(presets.isFree(name), free);
    QCOMPARE(presets.save(name, {}), free);
    QCOMPARE(presets.all().size(), std::size_t(free ? 4 : 3));
}

void TestRecentAndPresets::presetsDamagedSettings()
{
    const QList<QPair<QString, QVariant>> damages{{"method", "magic"}, {"steps", -1},         {"steps", kRunSteps + 1},
                                                  {"steps", "many"},   {"identity", "nan"},   {"identity", 1.5},
                                                  {"strength", "inf"}, {"grain", QVariant()}, {"name", " "},
                                                  {"starts1", 0.5},    {"starts1", 0}};
    for (const auto& [key, value] : damages) {
        init();
        const auto store = settings();
        Presets presets(store.get());
        QVERIFY(presets.save("First", {}));
        QVERIFY(presets.save("Second", {}));
        store->beginGroup("presets/1");
        store->setValue(key, value);
        store->endGroup();
        const std::vector<Preset> all = presets.all();
        QVERIFY2(all.size() == 4, qPrintable(key));
        QCOMPARE(all[3].name, QString("Second"));
    }
    const auto store = settings();
    store->setValue("presets/size", 2000000000);
    QVERIFY(Presets(store.get()).all().size() <= 3 + Presets::kMost);
}

void TestRecentAndPresets::presetKeepsTheSeed()
{
    Random random(2);
    const FaceLook face = someLook(random);
    FaceLook preset = someLook(random);
    const FaceLook after = withPreset(face, preset);
    QCOMPARE(after.seed, face.seed);
    preset.seed = face.seed;
    QVERIFY(after == preset);
}

HEIRLOOM_GUILESS_TEST(TestRecentAndPresets)
#include "tst_recent_and_presets.moc"
