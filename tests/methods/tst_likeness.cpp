// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"
#include "engine/methods/face_restorer.h"
#include "engine/methods/likeness.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/photo_restoration.h"
#include "tests/support/drawn_crop.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::drawnCrop;

namespace {

constexpr LikenessScale kScale{0.8, 0.7, 0.5, 2, 4, 3};

/// A unit vector whose cosine with the first axis is that; what is left goes along axis `beside`.
std::vector<float> personAt(double cosine, std::size_t beside = 1)
{
    std::vector<float> person(6, 0.0F);
    person[0] = static_cast<float>(cosine);
    person[beside] = static_cast<float>(std::sqrt(1 - cosine * cosine));
    return person;
}

const std::vector<float> kPerson = personAt(1);

} // namespace

class TestLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scaleIsReadWholeOrNotAtAll_data();
    void scaleIsReadWholeOrNotAtAll();
    void verdictDependsOnDamage_data();
    void verdictDependsOnDamage();
    void noFaceGetsNoCompliment();
    void bundleWithoutNumbersGivesNoVerdict();
    void referencesAreDoubted_data();
    void referencesAreDoubted();
    void referencesHelpOnlyWhereThePhotoAgrees_data();
    void referencesHelpOnlyWhereThePhotoAgrees();
    void comparesWithThePhotoItself();
    void anotherFaceIsSomebodyElse();
    void onlyFacesAreFaces_data();
    void onlyFacesAreFaces();

private:
    Crop sampleFace() const;
    QTemporaryDir m_folder;
};

void TestLikeness::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyRefineBundle((m_folder.path() + "/whole").toStdString()));
    QVERIFY(test::writeTinyRefineBundle((m_folder.path() + "/nobody").toStdString(), false));
}

Crop TestLikeness::sampleFace() const
{
    const auto photo = readPhoto((qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString());
    // The portrait's eyes, nose and mouth, as the finder sees them.
    static const auto finder = FaceFinder::load();
    const auto faces = finder->find(photo->pixels);
    return *cropOf(*photo, faces->front(), 256);
}

void TestLikeness::scaleIsReadWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("there");
    QTest::newRow("all of it") << "" << 0.0 << true;
    for (const auto& [key, value] : kScale.settings())
        QTest::newRow(qPrintable(QString::fromStdString("without " + key)))
            << QString::fromStdString(key) << std::numeric_limits<double>::quiet_NaN() << false;
    QTest::newRow("what is probable is more than what is sure") << "likeness_probably" << 0.9 << false;
    QTest::newRow("strangers are nearer than what is probable") << "likeness_other" << 0.75 << false;
    QTest::newRow("nothing can ever be told") << "likeness_same_damage" << -1.0 << true;
}

void TestLikeness::scaleIsReadWholeOrNotAtAll()
{
    QFETCH(QString, changed);
    QFETCH(double, value);
    QFETCH(bool, there);
    auto settings = kScale.settings();
    settings["guidance_full"] = 1; // of others
    if (std::isnan(value))
        settings.erase(changed.toStdString());
    else if (!changed.isEmpty())
        settings[changed.toStdString()] = value;
    const auto scale = LikenessScale::of(settings);
    QCOMPARE(scale.has_value(), there);
    if (changed.isEmpty())
        QVERIFY(*scale == kScale);
    if (!changed.isEmpty() && there)
        QVERIFY(scale->verdict(1, 0) != LikenessVerdict::SamePerson);
}

void TestLikeness::verdictDependsOnDamage_data()
{
    QTest::addColumn<double>("cosine");
    QTest::addColumn<double>("damage");
    QTest::addColumn<LikenessVerdict>("verdict");
    using V = LikenessVerdict;
    QTest::newRow("near, hardly damaged") << 0.95 << 0.5 << V::SamePerson;
    QTest::newRow("near enough, just so") << 0.8 << 2.0 << V::SamePerson;
    QTest::newRow("near, but more damaged") << 0.95 << 2.1 << V::Probably;
    QTest::newRow("near, but ruined") << 0.99 << 4.1 << V::CannotTell;
    QTest::newRow("as one stranger in a hundred") << 0.75 << 0.5 << V::Probably;
    QTest::newRow("between") << 0.6 << 0.5 << V::CannotTell;
    QTest::newRow("far, hardly damaged") << 0.4 << 0.5 << V::SomebodyElse;
    QTest::newRow("far, but the damage explains it") << 0.4 << 3.1 << V::CannotTell;
    QTest::newRow("opposite, ruined") << -0.9 << 9.0 << V::CannotTell;
}

void TestLikeness::verdictDependsOnDamage()
{
    QFETCH(double, cosine);
    QFETCH(double, damage);
    QTEST(kScale.verdict(cosine, damage), "verdict");
    const Likeness likeness = likenessOf(kScale, {{kPerson, damage, true}}, personAt(cosine));
    QTEST(likeness.verdict, "verdict");
    QVERIFY(std::abs(likeness.photo - cosine) < 1e-6);
    QVERIFY(!likeness.references && likeness.doubtful.empty());
}

void TestLikeness::noFaceGetsNoCompliment()
{
    for (const double cosine : {1.0, 0.2}) {
        const Likeness likeness = likenessOf(kScale, {{kPerson, 0, false}}, personAt(cosine));
        QCOMPARE(likeness.verdict, LikenessVerdict::NoFace);
        // Nor does a reference help it to one, or is doubted for its sake.
        const Likeness helped = likenessOf(kScale, {{kPerson, 0, false}, {personAt(0.1), 0, true}}, personAt(cosine));
        QCOMPARE(helped.verdict, LikenessVerdict::NoFace);
        QVERIFY(helped.doubtful.empty());
    }
}

void TestLikeness::bundleWithoutNumbersGivesNoVerdict()
{
    const Likeness likeness = likenessOf(std::nullopt, {{kPerson, 0, true}, {personAt(0.1), 0, true}}, personAt(0.9));
    QCOMPARE(likeness.verdict, LikenessVerdict::NotMeasured);
    QVERIFY(likeness.doubtful.empty());
    QVERIFY(std::abs(likeness.photo - 0.9) < 1e-6);
    QVERIFY(likeness.references.has_value());
}

void TestLikeness::referencesAreDoubted_data()
{
    QTest::addColumn<std::vector<Witness>>("pictures");
    QTest::addColumn<std::vector<int>>("doubtful");
    using Pictures = std::vector<Witness>;
    using Places = std::vector<int>;
    const Witness clear{kPerson, 1, true}, ruined{personAt(0, 2), 9, true}, own{personAt(0.9), 1, true},
        stranger{personAt(0.1, 3), 1, true};
    QTest::newRow("none") << Pictures{clear} << Places{};
    QTest::newRow("the person") << Pictures{clear, own} << Places{};
    QTest::newRow("somebody else") << Pictures{clear, stranger} << Places{0};
    QTest::newRow("one of each") << Pictures{clear, stranger, own} << Places{0};
    QTest::newRow("a ruined photo tells nothing") << Pictures{ruined, stranger} << Places{};
    QTest::newRow("nor does a ruined reference") << Pictures{clear, {personAt(0.1, 3), 9, true}} << Places{};
    QTest::newRow("nor one without a face") << Pictures{clear, {personAt(0.1, 3), 1, false}} << Places{};
    QTest::newRow("two against one, of a ruined photo")
        << Pictures{ruined, own, {personAt(0.95), 1, true}, stranger} << Places{2};
    QTest::newRow("one against one, of a ruined photo: either") << Pictures{ruined, own, stranger} << Places{0, 1};
    QTest::newRow("the photo counts more than other references") << Pictures{clear, own, stranger} << Places{1};
    QTest::newRow("not alike, not unlike") << Pictures{clear, {personAt(0.6), 1, true}} << Places{};
}

void TestLikeness::referencesAreDoubted()
{
    QFETCH(std::vector<Witness>, pictures);
    QTEST(doubtfulReferences(kScale, pictures), "doubtful");
    QTEST(likenessOf(kScale, pictures, kPerson).doubtful, "doubtful");
}

void TestLikeness::referencesHelpOnlyWhereThePhotoAgrees_data()
{
    QTest::addColumn<double>("photoAndReference");
    QTest::addColumn<double>("damage");
    QTest::addColumn<LikenessVerdict>("verdict");
    using V = LikenessVerdict;
    // The result was held to the reference, and is exactly like it.
    QTest::newRow("a ruined photo that looks like the reference") << 0.75 << 9.0 << V::Probably;
    QTest::newRow("a ruined photo that does not") << 0.3 << 9.0 << V::CannotTell;
    QTest::newRow("another man, of a clear photo") << 0.1 << 1.0 << V::SomebodyElse;
    QTest::newRow("the person, of a clear photo") << 0.9 << 1.0 << V::SamePerson;
}

void TestLikeness::referencesHelpOnlyWhereThePhotoAgrees()
{
    QFETCH(double, photoAndReference);
    QFETCH(double, damage);
    const std::vector<float> reference = personAt(photoAndReference);
    const Likeness likeness = likenessOf(kScale, {{kPerson, damage, true}, {reference, 0.5, true}}, reference);
    QTEST(likeness.verdict, "verdict");
    QVERIFY(std::abs(likeness.photo - photoAndReference) < 1e-6);
    QCOMPARE(likeness.references.has_value(), likeness.doubtful.empty());
}

void TestLikeness::comparesWithThePhotoItself()
{
    auto faces = std::move(
        *FaceRestorer::load(builtInMethods(), (m_folder.path() + "/whole").toStdString(), {"cpu", Precision::Float32}));
    const auto face = faces.prepare(drawnCrop(0), {drawnCrop(2)});
    QVERIFY(face);
    QCOMPARE(face->pictures.size(), std::size_t(2));
    // The photo's face itself is all like it; our own estimate is not, and neither is the reference.
    QVERIFY(std::abs((**faces.likeness(*face, drawnCrop(0))).photo - 1) < 1e-4);
    const Likeness estimate = **faces.likeness(*face, face->recovered),
                   reference = **faces.likeness(*face, drawnCrop(2));
    QVERIFY2(estimate.photo < 0.999, qPrintable(QString::number(estimate.photo)));
    QVERIFY(std::abs(*reference.references - 1) < 1e-4 && reference.photo < 0.999);
    QCOMPARE(estimate.verdict, LikenessVerdict::NotMeasured); // the bundle has no numbers
    // What is only recovered is compared in the same way.
    const auto recovered = faces.restore(drawnCrop(0), {});
    QVERIFY(recovered && recovered->likeness);
    QVERIFY(std::abs(recovered->likeness->photo - estimate.photo) < 1e-4);
    // Without a recognition network nothing is compared.
    auto strangers = std::move(*FaceRestorer::load(builtInMethods(), (m_folder.path() + "/nobody").toStdString(),
                                                   {"cpu", Precision::Float32}));
    QVERIFY(!*strangers.likeness(*strangers.prepare(drawnCrop(0)), drawnCrop(1)));
    QVERIFY(!strangers.restore(drawnCrop(0), {})->likeness);
    QCOMPARE(strangers.witness(drawnCrop(0)).error().code, ErrorCode::NotFound);
}

void TestLikeness::anotherFaceIsSomebodyElse()
{
    auto faces = std::move(*FaceRestorer::load(builtInMethods(), "builtin-256", {"cpu", Precision::Float32}));
    QVERIFY2(faces.likenessScale(), "The built-in bundle tells what its cosines mean.");
    const auto recovered = faces.restore(sampleFace(), {});
    QVERIFY(recovered);
    QCOMPARE(recovered->likeness->verdict, LikenessVerdict::SamePerson);
    // A result turned upside down is nobody she knows.
    const auto face = faces.prepare(sampleFace());
    Crop turned = face->recovered;
    for (int c = 0; c < 3; ++c)
        std::reverse(turned.rgb.begin() + c * 256 * 256, turned.rgb.begin() + (c + 1) * 256 * 256);
    QCOMPARE((**faces.likeness(*face, turned)).verdict, LikenessVerdict::SomebodyElse);
    // A drawn pattern is no face, however like itself it stays.
    QCOMPARE(faces.restore(drawnCrop(0), {})->likeness->verdict, LikenessVerdict::NoFace);
}

void TestLikeness::onlyFacesAreFaces_data()
{
    QTest::addColumn<int>("turn"); // quarters
    QTest::addColumn<bool>("face");
    QTest::newRow("upright") << 0 << true;
    QTest::newRow("lying") << 1 << false;
    QTest::newRow("upside down") << 2 << false;
}

void TestLikeness::onlyFacesAreFaces()
{
    QFETCH(int, turn);
    Crop crop = sampleFace();
    for (int i = 0; i < turn; ++i) {
        const Crop before = crop;
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t y = 0; y < 256; ++y)
                for (std::size_t x = 0; x < 256; ++x)
                    crop.rgb[(c * 256 + x) * 256 + 255 - y] = before.rgb[(c * 256 + y) * 256 + x];
    }
    auto faces = std::move(
        *FaceRestorer::load(builtInMethods(), (m_folder.path() + "/whole").toStdString(), {"cpu", Precision::Float32}));
    const auto witness = faces.witness(crop);
    QVERIFY(witness);
    QTEST(witness->face, "face");
}

HEIRLOOM_GUILESS_TEST(TestLikeness)
#include "tst_likeness.moc"
