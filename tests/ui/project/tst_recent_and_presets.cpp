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
    void presetsOfBefore_data();
    void presetsOfBefore();
    void presetsDamagedSettings();
    void presetsOfALaterVersion();
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
    QCOMPARE(describe(presets[0].treatment), describe(FaceTreatment{}));
    for (std::size_t i = 1; i < presets.size(); ++i) {
        const std::int64_t steps = i == 1 ? kRunSteps / 2 : kRunSteps;
        const Choice method{.id = "latent", .params = {{"steps", steps}, {"identity", 0.5}}};
        QCOMPARE(describe(presets[i].treatment.method), describe(method));
    }
}

void TestRecentAndPresets::ownPresets()
{
    Random random(1);
    FaceTreatment first = someTreatment(random);
    FaceTreatment second = someTreatment(random);
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
    QCOMPARE(describe(all[3].treatment), describe(first));
    QCOMPARE(all[4].name, QString("Größe = 2; %3"));
    QCOMPARE(describe(all[4].treatment), describe(second));
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

void TestRecentAndPresets::presetsOfBefore_data()
{
    QTest::addColumn<QVariantMap>("changes");
    QTest::addColumn<Choice>("method");
    QTest::addColumn<bool>("sound");
    const Params params{{"steps", std::int64_t{9}}, {"identity", 0.25}};
    const Choice latent{.id = "latent", .params = params};
    QTest::newRow("refine") << QVariantMap() << latent << true;
    QTest::newRow("recover") << QVariantMap{{"method", "recover"}} << Choice{"recover"} << true;
    QTest::newRow("truncated") << QVariantMap{{"method", "truncated"}} << Choice{.id = "staged", .params = params}
                               << true;
    Params started = params;
    started.set("shape_start", 0.9);
    started.set("detail_start", 0.5);
    started.set("texture_start", 0.125);
    const QVariantMap starts{{"method", "truncated"}, {"starts1", 0.9}, {"starts2", 0.5}, {"starts3", 0.125}};
    QTest::newRow("starts") << starts << Choice{.id = "staged", .params = started} << true;
    const QList<QPair<QString, QVariant>> damages{{"method", "magic"}, {"steps", -1},         {"steps", kRunSteps + 1},
                                                  {"steps", "many"},   {"identity", "nan"},   {"identity", 1.5},
                                                  {"strength", "inf"}, {"grain", QVariant()}, {"name", " "},
                                                  {"starts1", 0.5},    {"starts1", 0}};
    for (const auto& [key, value] : damages)
        QTest::addRow("%s: %s", qPrintable(key), qPrintable(value.toString()))
            << QVariantMap{{key, value}} << latent << false;
}

/// From before there were methods with parameters of their own.
void TestRecentAndPresets::presetsOfBefore()
{
    QFETCH(QVariantMap, changes);
    QFETCH(Choice, method);
    QFETCH(bool, sound);
    const auto store = settings();
    QVariantMap preset{{"name", "Mine"},   {"method", "refine"}, {"steps", 9},
                       {"identity", 0.25}, {"strength", 0.75},   {"grain", 0.5}};
    preset.insert(changes);
    store->beginWriteArray("presets", 1);
    store->setArrayIndex(0);
    for (auto entry = preset.cbegin(); entry != preset.cend(); ++entry)
        store->setValue(entry.key(), entry.value());
    store->endArray();
    Presets presets(store.get());
    QCOMPARE(presets.all().size(), std::size_t(sound ? 4 : 3));
    if (!sound)
        return;
    const QString wanted = describe(FaceTreatment{method, 0, 0.75, 0.5});
    QCOMPARE(describe(presets.all()[3].treatment), wanted);

    // Beside a new one, it is kept in today's words.
    QVERIFY(presets.save("Another", {}));
    QCOMPARE(describe(presets.all()[3].treatment), wanted);
    QVERIFY(store->contains("presets/1/treatment") && !store->contains("presets/1/steps"));
}

void TestRecentAndPresets::presetsDamagedSettings()
{
    const QString sound = R"({"method": "latent", "params": {"steps": 3}, "seed": 0, "strength": 1, "grain": 0.5})";
    const QList<QPair<QString, QVariant>> damages{
        {"name", " "},
        {"treatment", ""},
        {"treatment", 17},
        {"treatment", "[]"},
        {"treatment", sound.chopped(1)},
        {"treatment", QString(sound).replace("\"latent\"", "1")},
        {"treatment", QString(sound).replace("3", "-3")},
        {"treatment", QString(sound).replace("strength\": 1", "strength\": 2")},
        {"treatment", QString(sound).replace("\"grain\"", "\"gain\"")},
        {"treatment", QString(200000, '[')}};
    for (const auto& [key, value] : damages) {
        init();
        const auto store = settings();
        Presets presets(store.get());
        QVERIFY(presets.save("First", {}));
        QVERIFY(presets.save("Second", {}));
        store->setValue("presets/1/treatment", sound);
        QCOMPARE(presets.all().size(), std::size_t(5));
        store->setValue("presets/1/" + key, value);
        const std::vector<Preset> all = presets.all();
        QVERIFY2(all.size() == 4, qPrintable(value.toString().left(100)));
        QCOMPARE(all[3].name, QString("Second"));
    }
    const auto store = settings();
    store->setValue("presets/size", 2000000000);
    QVERIFY(Presets(store.get()).all().size() <= 3 + Presets::kMost);
}

void TestRecentAndPresets::presetsOfALaterVersion()
{
    FaceTreatment treatment;
    treatment.method = {"clairvoyance", 2, true, {{"mood", std::string("good")}}};
    treatment.strength = 0.25;
    const auto store = settings();
    Presets presets(store.get());
    QVERIFY(presets.save("Mine", treatment));
    QCOMPARE(describe(presets.all()[3].treatment), describe(treatment));
}

void TestRecentAndPresets::presetKeepsTheSeed()
{
    Random random(2);
    const FaceTreatment face = someTreatment(random);
    FaceTreatment preset = someTreatment(random);
    const FaceTreatment after = withPreset(face, preset);
    QCOMPARE(after.seed, face.seed);
    preset.seed = face.seed;
    QVERIFY(after == preset);
}

HEIRLOOM_GUILESS_TEST(TestRecentAndPresets)
#include "tst_recent_and_presets.moc"
