// SPDX-License-Identifier: Apache-2.0
// Who is in a photo, by what a photo manager has written into it.
#include "engine/photo/photo_writer.h"
#include "tests/cli/cli_folder.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <cmath>
#include <vector>

#include <QJsonArray>
#include <QTest>

using namespace heirloom;

class TestNames : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void facesTellTheirNames();
    void resultsKeepTheNames();
    void aRecipeSaysWhoItIs();

private:
    QString m_bundle, m_photo;
    NamedRegion m_region; ///< of the sample's face
};

void TestNames::initTestCase()
{
    m_bundle = path("bundle");
    QVERIFY(test::writeTinyBundle(m_bundle.toStdString()));
    const QString sample = copySample("nameless.jpg");
    const Run found = run({"faces", "--json", sample});
    QCOMPARE(found.status, 0);
    const QJsonObject face = found.json()["faces"].toArray()[0].toObject();
    QVERIFY(!face.contains("name"));
    const QJsonArray box = face["box"].toArray();
    m_region = {"Käthe Groß", box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};

    const auto photo = readPhoto(sample.toStdString());
    QVERIFY(photo.ok());
    SaveOptions options{.format = "jpeg", .overwrite = true};
    options.people = std::vector<NamedRegion>{m_region, {"Otto", 0, 0, 30, 30}};
    m_photo = path("named.jpg");
    QVERIFY(savePhoto(*photo, photo->pixels, m_photo.toStdString(), options).ok());
}

void TestNames::facesTellTheirNames()
{
    const Run json = run({"faces", "--json", m_photo});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.json()["faces"].toArray()[0].toObject()["name"].toString(), QString("Käthe Groß"));
    const Run text = run({"faces", m_photo});
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains(", named Käthe Groß"), text.out);
    QVERIFY(!text.out.contains("Otto")); // no face
}

void TestNames::resultsKeepTheNames()
{
    const QString output = path("turned.png");
    const Run result = run({"restore", m_photo, "--bundle", m_bundle, "--json", "--turn", "1", "-o", output});
    QVERIFY2(result.status == 0, result.err);
    QCOMPARE(result.json()["faces"].toArray()[0].toObject()["name"].toString(), QString("Käthe Groß"));
    const auto photo = readPhoto(output.toStdString());
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), std::size_t{2});
    const NamedRegion& seen = photo->people[0];
    QCOMPARE(seen.name, m_region.name);
    // What was at the bottom is at the left.
    QVERIFY(std::abs(seen.x - (photo->pixels.width() - m_region.y - m_region.height)) < 0.1);
    QVERIFY(std::abs(seen.y - m_region.x) < 0.1);
    QVERIFY(std::abs(seen.width - m_region.height) < 0.1 && std::abs(seen.height - m_region.width) < 0.1);
    QCOMPARE(photo->people[1].name, std::string("Otto"));
}

void TestNames::aRecipeSaysWhoItIs()
{
    const Run printed = run({"restore", m_photo, "--bundle", m_bundle, "--print-recipe"});
    QVERIFY2(printed.status == 0, printed.err);
    QJsonObject recipe = printed.json();
    QJsonArray faces = recipe["faces"].toArray();
    QJsonObject face = faces[0].toObject();
    QCOMPARE(face["name"].toString(), QString("Käthe Groß"));
    face["name"] = "Aunt Käthe";
    faces[0] = face;
    recipe["faces"] = faces;
    QFile file(path("recipe.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(recipe).toJson());
    file.close();
    const QString output = path("aunt.png");
    const Run result = run({"restore", m_photo, "--bundle", m_bundle, "--recipe", file.fileName(), "-o", output});
    QVERIFY2(result.status == 0, result.err);
    const auto photo = readPhoto(output.toStdString());
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), std::size_t{2});
    QCOMPARE(photo->people[0].name, std::string("Aunt Käthe"));
}

HEIRLOOM_GUILESS_TEST(TestNames)
#include "tst_names.moc"
