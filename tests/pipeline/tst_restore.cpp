// SPDX-License-Identifier: Apache-2.0
#include "tests/pipeline/drawn_photos.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <cstring>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::faceAt;
using test::noisyPhoto;
using test::recipeOf;

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void photoKeepsItsFormat_data();
    void photoKeepsItsFormat();
    void strengthZeroIsThePhoto();
    void facesAreChosen();
    void smallFacesSayWhy();
    void cancelled();
    void alignedCrops_data();
    void alignedCrops();

private:
    FaceRestorer restorer() const
    {
        return std::move(
            *FaceRestorer::load(builtInMethods(), m_folder.path().toStdString(), {"cpu", Precision::Float32}));
    }
    QTemporaryDir m_folder;
};

void TestRestore::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyBundle(m_folder.path().toStdString()));
}

void TestRestore::photoKeepsItsFormat_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    for (const int channels : {1, 2, 3, 4})
        for (const int depth : {1, 2})
            QTest::addRow("%d channels, %d bit", channels, 8 * depth) << channels << depth;
}

void TestRestore::photoKeepsItsFormat()
{
    QFETCH(int, channels);
    QFETCH(int, depth);
    const Photo photo = noisyPhoto(channels, static_cast<SampleDepth>(depth));
    auto network = restorer();
    const auto result = restorePhoto(photo, recipeOf({faceAt(110, 110, 60)}), network);
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    QVERIFY(result->pixels.format() == photo.pixels.format());
    QVERIFY(!test::samePixels(result->pixels, photo.pixels));
    QVERIFY(std::memcmp(result->pixels.data(), photo.pixels.data(), photo.pixels.format().bytesPerRow()) == 0);
    QVERIFY(result->faces.at(0).restored);
}

void TestRestore::strengthZeroIsThePhoto()
{
    const Photo photo = noisyPhoto(3, SampleDepth::Bits8);
    auto network = restorer();
    FaceTreatment none;
    none.strength = 0;
    const auto result = restorePhoto(photo, recipeOf({faceAt(110, 110, 60)}, none), network);
    QVERIFY(result);
    QVERIFY(test::samePixels(result->pixels, photo.pixels));
}

void TestRestore::facesAreChosen()
{
    const Photo photo = noisyPhoto(3, SampleDepth::Bits8, 600, 300);
    Recipe recipe = recipeOf({faceAt(110, 110, 60, 1), faceAt(410, 110, 60, 2)});
    recipe.faces[0].included = false;
    auto network = restorer();
    const auto result = restorePhoto(photo, recipe, network);
    QVERIFY(result);
    QVERIFY(!result->faces.at(0).restored && !result->faces.at(0).reason.empty());
    QVERIFY(result->faces.at(1).restored && result->faces.at(1).reason.empty());
    for (int y = 0; y < 300; ++y) // the left half is the other face's
        QVERIFY(std::memcmp(result->pixels.row(y), photo.pixels.row(y), 3 * 250) == 0);
}

void TestRestore::smallFacesSayWhy()
{
    const Photo photo = noisyPhoto(3, SampleDepth::Bits8);
    auto network = restorer();
    const auto result = restorePhoto(photo, recipeOf({faceAt(100, 100, kSmallestEyeDistance - 1)}), network);
    QVERIFY(result);
    QVERIFY(!result->faces.at(0).restored && !result->faces.at(0).reason.empty());
    QVERIFY(test::samePixels(result->pixels, photo.pixels));
}

void TestRestore::cancelled()
{
    CancelToken cancel;
    cancel.cancel();
    auto network = restorer();
    const auto stopped = restorePhoto(noisyPhoto(3, SampleDepth::Bits8), recipeOf({faceAt(110, 110, 60)}), network, {},
                                      cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestRestore::alignedCrops_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    QTest::newRow("256 colour") << 256 << 3 << 1;
    QTest::newRow("512 colour") << 512 << 3 << 1;
    QTest::newRow("200 grey, 16 bit") << 200 << 1 << 2;
}

void TestRestore::alignedCrops()
{
    QFETCH(int, size);
    QFETCH(int, channels);
    QFETCH(int, depth);
    const Photo photo = noisyPhoto(channels, static_cast<SampleDepth>(depth), size, size);
    auto network = restorer();
    const auto result = restoreAlignedCrop(photo, {}, network);
    QVERIFY(result);
    QVERIFY(result->pixels.format() == photo.pixels.format());
    QVERIFY(!test::samePixels(result->pixels, photo.pixels));
    QCOMPARE(result->faces.size(), 1U);
    QVERIFY(result->faces[0].restored);
    QCOMPARE(result->faces[0].treatment.method.params, (Params{{"sharpness", 0.0}})); // all that was done is said
    FaceTreatment none;
    none.strength = 0;
    const auto unchanged = restoreAlignedCrop(photo, none, network);
    QVERIFY(unchanged);
    QVERIFY(test::samePixels(unchanged->pixels, photo.pixels));
    QCOMPARE(restoreAlignedCrop(noisyPhoto(3, SampleDepth::Bits8, 300, 200), {}, network).error().code,
             ErrorCode::InvalidArgument);
}

HEIRLOOM_GUILESS_TEST(TestRestore)
#include "tst_restore.moc"
