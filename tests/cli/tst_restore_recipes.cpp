// SPDX-License-Identifier: Apache-2.0
// What is decided about a photo, as the command line prints and reads it, and as a saved photo tells it.
#include "engine/photo/photo.h"
#include "tests/cli/cli_folder.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <exiv2/exiv2.hpp>

#include <string>

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QTest>

using namespace heirloom;

class TestRestoreRecipes : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recipesRestoreAsTheirOptionsDo_data();
    void recipesRestoreAsTheirOptionsDo();
    void optionsChangeTheDefault();
    void facesThatWereNotAskedForStay();
    void facesThatAreNotThereAreSaid();
    void everyFaceTellsItsOwnSettings();
    void strokesOfARecipeCount();
    void whatIsNoRecipeIsRefused_data();
    void whatIsNoRecipeIsRefused();

private:
    /// Two people in one photo.
    QString pair();
    QString write(const QString& name, const QByteArray& text) const;
    /// The recipe that is printed for a photo.
    QByteArray printed(const QString& photo, const QStringList& options = {}) const;

    QString m_bundle;
};

void TestRestoreRecipes::initTestCase()
{
    m_bundle = path("bundle");
    QVERIFY(test::writeTinyRefineBundle(m_bundle.toStdString()));
    QVERIFY(test::addTinyPixelNetworks(m_bundle.toStdString()));
}

QString TestRestoreRecipes::pair()
{
    const QString file = path("pair.png");
    if (QFile::exists(file))
        return file;
    const QImage one(copySample("one.jpg"));
    QImage both(2 * one.width(), one.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, one);
    painter.drawImage(one.width(), 0, one);
    painter.end();
    return both.save(file) ? file : QString();
}

QString TestRestoreRecipes::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

QByteArray TestRestoreRecipes::printed(const QString& photo, const QStringList& options) const
{
    const Run result = run(QStringList{"restore", photo, "--bundle", m_bundle, "--print-recipe"} + options);
    return result.status == 0 ? result.out.trimmed() : result.err;
}

void TestRestoreRecipes::recipesRestoreAsTheirOptionsDo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("besides"); // what a recipe does not hold
    QTest::newRow("nothing said") << QStringList{} << QStringList{};
    QTest::newRow("latent") << QStringList{"--method",   "latent", "--steps", "2",
                                           "--identity", "1",      "--seed",  "18446744073709551615"}
                            << QStringList{};
    QTest::newRow("exact") << QStringList{"--method", "latent", "--steps", "2", "--exact"} << QStringList{};
    QTest::newRow("staged") << QStringList{"--method",      "staged", "--steps",         "3",
                                           "--shape-start", "0.4",    "--texture-start", "0.1"}
                            << QStringList{};
    QTest::newRow("blended") << QStringList{"--strength", "0.7", "--grain", "0.3", "--seed", "4"} << QStringList{};
    QTest::newRow("with a reference") << QStringList{"--method", "latent",      "--steps",
                                                     "2",        "--reference", copySample("reference.jpg")}
                                      << QStringList{};
    QTest::newRow("aligned") << QStringList{"--method", "latent", "--steps", "1"} << QStringList{"--aligned"};
}

void TestRestoreRecipes::recipesRestoreAsTheirOptionsDo()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, besides);
    const QString photo = copySample("photo.jpg"), direct = path("direct.png"), again = path("again.png");
    const QByteArray recipe = printed(photo, options + besides);
    QCOMPARE(QJsonDocument::fromJson(recipe).object()["faces"].toArray().size(), 1);
    QVERIFY(!QFile::exists(path("photo-restored.jpg"))); // it is printed, and that is all
    const QStringList common = QStringList{"restore", photo, "--bundle", m_bundle, "--overwrite"} + besides;
    const Run first = run(common + QStringList{"-o", direct} + options);
    QVERIFY2(first.status == 0, first.err);
    const Run second = run(common + QStringList{"-o", again, "--recipe", write("recipe.json", recipe)});
    QVERIFY2(second.status == 0, second.err);
    const auto one = readPhoto(direct.toStdString()), two = readPhoto(again.toStdString());
    QVERIFY(one && two);
    QVERIFY(test::samePixels(one->pixels, two->pixels));
    // And by the recipe that the result carries.
    const Run third = run(common + QStringList{"-o", again, "--recipe", direct});
    QVERIFY2(third.status == 0, third.err);
    const auto carried = readPhoto(again.toStdString());
    QVERIFY(carried && test::samePixels(one->pixels, carried->pixels));
    // What a photo tells of itself is that recipe, too.
    for (const QString& file : {direct, again}) {
        const auto told = provenanceOf(file.toStdString());
        QVERIFY(told);
        // Of reference pictures it tells the names, and not where somebody keeps them.
        QCOMPARE(QByteArray::fromStdString(told->recipe),
                 QByteArray(recipe).replace(path("reference.jpg").toUtf8(), "reference.jpg"));
    }
}

void TestRestoreRecipes::optionsChangeTheDefault()
{
    const QByteArray recipe = R"({"version": 1, "photo": {}, "faces": [], "default_face": {"method": "latent",
        "params": {"steps": 1, "identity": 0.25}, "seed": 3, "strength": 0.5, "grain": 0.25}})";
    const QString file = write("default.json", recipe), photo = copySample("default.jpg");
    const auto defaultOf = [&](const QStringList& options) {
        const QByteArray text = printed(photo, QStringList{"--recipe", file} + options);
        const QJsonObject whole = QJsonDocument::fromJson(text).object();
        QJsonObject face = whole["faces"].toArray()[0].toObject();
        for (const char* key : {"face", "manual", "included"})
            face.remove(key);
        return face == whole["default_face"].toObject() ? face : QJsonObject();
    };
    const QJsonObject as = defaultOf({});
    QCOMPARE(as["method"].toString(), QString("latent"));
    QCOMPARE(as["params"].toObject(), (QJsonObject{{"steps", 1}, {"identity", 0.25}}));
    QCOMPARE(as["seed"].toInt(), 3);
    QCOMPARE(as["strength"].toDouble(), 0.5);
    const QJsonObject changed = defaultOf({"--steps", "2", "--strength", "1", "--seed", "9"});
    QCOMPARE(changed["method"].toString(), QString("latent"));
    QCOMPARE(changed["params"].toObject(), (QJsonObject{{"steps", 2}, {"identity", 0.25}}));
    QCOMPARE(changed["seed"].toInt(), 9);
    QCOMPARE(changed["strength"].toDouble(), 1.0);
    QCOMPARE(changed["grain"].toDouble(), 0.25);
}

void TestRestoreRecipes::facesThatWereNotAskedForStay()
{
    const QByteArray recipe = printed(pair(), {"--faces", "2"});
    const QJsonArray faces = QJsonDocument::fromJson(recipe).object()["faces"].toArray();
    QCOMPARE(faces.size(), 2);
    for (const auto& face : faces)
        QCOMPARE(face.toObject()["included"].toBool(), face.toObject()["face"].toObject()["id"].toInt() == 2);
    const Run result = run(
        {"restore", pair(), "--bundle", m_bundle, "-o", path("second.png"), "--faces", "2", "--json"});
    QVERIFY2(result.status == 0, result.err);
    for (const auto& entry : result.json()["faces"].toArray()) {
        const QJsonObject face = entry.toObject();
        const bool wanted = face["id"].toInt() == 2;
        QCOMPARE(face["restored"].toBool(), wanted);
        QCOMPARE(face["reason"].isNull(), wanted);
        for (const char* key : {"method", "steps", "identity", "sharpness", "seed", "starts", "params"})
            QVERIFY2(face.contains(key) && face[key].isNull() != wanted, key);
    }
}

void TestRestoreRecipes::facesThatAreNotThereAreSaid()
{
    const QString photo = copySample("alone.jpg");
    for (const QStringList& how : {QStringList{}, QStringList{"--recipe", write("alone.json", printed(photo))}}) {
        const Run result = run(
            QStringList{"restore", photo, "--bundle", m_bundle, "-o", path("alone.png"), "--faces", "1,7"} + how);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("There is no face 7 in this photo."), result.err);
        QVERIFY(!QFile::exists(path("alone.png")));
    }
}

void TestRestoreRecipes::everyFaceTellsItsOwnSettings()
{
    QJsonObject recipe = QJsonDocument::fromJson(printed(pair())).object();
    QJsonArray faces = recipe["faces"].toArray();
    QCOMPARE(faces.size(), 2);
    QString refined, recovered;
    for (int i = 0; i < 2; ++i) {
        QJsonObject face = faces[i].toObject();
        const int id = face["face"].toObject()["id"].toInt();
        if (i == 0) {
            face["method"] = "latent";
            face["params"] = QJsonObject{{"steps", 1}, {"identity", 0.25}};
            face["seed"] = 7;
            refined = QString(
                          "face %1: method=latent; exact=no; identity=0.25; sharpness=0; steps=1; strength=1; seed=7")
                          .arg(id);
        } else {
            face["strength"] = 0.5;
            recovered = QString("face %1: method=recover; sharpness=0; strength=0.5; seed=0").arg(id);
        }
        faces[i] = face;
    }
    recipe["faces"] = faces;
    const QString file = write("two.json", QJsonDocument(recipe).toJson(QJsonDocument::Compact)),
                  output = path("two.jpg");
    const Run result = run({"restore", pair(), "--bundle", m_bundle, "-o", output, "--recipe", file});
    QVERIFY2(result.status == 0, result.err);

    Exiv2::XmpParser::initialize();
    Exiv2::XmpProperties::registerNs("urn:heirloom:1.0/", "heirloom");
    const auto image = Exiv2::ImageFactory::open(output.toStdString());
    image->readMetadata();
    Exiv2::XmpData& xmp = image->xmpData();
    const QString done = QString::fromStdString(xmp["Xmp.xmpMM.History[1]/stEvt:parameters"].toString());
    QVERIFY2(done.contains(refined) && done.contains(recovered), qPrintable(done));
    const QJsonObject told =
        QJsonDocument::fromJson(QByteArray::fromStdString(xmp["Xmp.heirloom.Recipe"].toString())).object();
    const QJsonArray both = told["faces"].toArray();
    QCOMPARE(both.size(), 2);
    for (int i = 0; i < 2; ++i) {
        for (const char* key : {"method", "params", "seed", "strength"})
            QVERIFY2(both[i].toObject()[key] == faces[i].toObject()[key], key);
    }
    QVERIFY(!xmp["Xmp.heirloom.OriginalSHA256"].toString().empty());
}

void TestRestoreRecipes::strokesOfARecipeCount()
{
    const QString photo = copySample("protected.jpg");
    QJsonObject recipe = QJsonDocument::fromJson(printed(photo)).object();
    recipe["protect"] = QJsonArray{
        QJsonObject{{"protects", true}, {"radius", 1000}, {"points", QJsonArray{QJsonArray{190, 190}}}}};
    const QString file = write("protected.json", QJsonDocument(recipe).toJson());
    const Run result = run({"restore", photo, "--bundle", m_bundle, "-o", path("protected.png"), "--recipe", file});
    QVERIFY2(result.status == 0, result.err);
    const auto before = readPhoto(photo.toStdString()), after = readPhoto(path("protected.png").toStdString());
    QVERIFY(before && after);
    QVERIFY(test::samePixels(before->pixels, after->pixels)); // all of it is protected
}

void TestRestoreRecipes::whatIsNoRecipeIsRefused_data()
{
    QTest::addColumn<QByteArray>("recipe"); // empty: the one of the photo
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString photo = copySample("refused.jpg");
    QTest::newRow("no JSON") << QByteArray("this is no recipe") << QStringList{photo} << 1;
    QTest::newRow("an empty object") << QByteArray("{}") << QStringList{photo} << 1;
    QTest::newRow("of a newer version") << QByteArray(R"({"version": 99, "photo": {}, "faces": []})")
                                        << QStringList{photo} << 1;
    QTest::newRow("steps that cannot be") << QByteArray(
        R"({"version": 1, "photo": {}, "faces": [], "default_face": {"method": "latent", "params": {"steps": 1000},
                          "seed": 0, "strength": 1, "grain": 0.5}})")
                                          << QStringList{photo} << 1;
    QTest::newRow("a method of a later version")
        << QByteArray(R"({"version": 1, "photo": {}, "faces": [], "default_face": {"method": "magic", "params": {},
                          "seed": 0, "strength": 1, "grain": 0.5}})")
        << QStringList{photo} << 1;
    QTest::newRow("one photo's, for two") << QByteArray() << QStringList{photo, copySample("other.jpg")} << 2;
}

void TestRestoreRecipes::whatIsNoRecipeIsRefused()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    if (recipe.isEmpty())
        recipe = printed(arguments.front());
    const Run result = run(QStringList{"restore", "--bundle", m_bundle, "--out-dir", path("refused"), "--recipe",
                                       write("refused.json", recipe)}
                           + arguments);
    QCOMPARE(result.status, status);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(QDir(path("refused")).entryList(QDir::Files).isEmpty());
}

HEIRLOOM_GUILESS_TEST(TestRestoreRecipes)
#include "tst_restore_recipes.moc"
