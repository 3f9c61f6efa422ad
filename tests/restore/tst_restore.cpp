// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/align.h"
#include "engine/restore/crop_tensor.h"
#include "engine/restore/photo_restorer.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <cmath>
#include <cstring>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

namespace {

Crop testCrop(bool grey)
{
    Crop crop{256, std::vector<float>(3 * 256 * 256)};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < 256 * 256; ++i)
            crop.rgb[c * 256 * 256 + i] = static_cast<float>(0.6 * std::sin(static_cast<double>(i % 256) / 9 + (grey ? 0 : static_cast<double>(c))));
    return crop;
}

Photo testPhoto(int channels, SampleDepth depth, int width = 300, int height = 280)
{
    const ImageFormat format{width, height, channels, depth};
    std::vector<std::uint8_t> bytes(format.bytes());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(40 + i * 7919 % 160);
    Photo photo;
    photo.pixels = ImageBuffer(format, std::move(bytes));
    return photo;
}

Face faceAt(double x, double y, double eyes)
{
    return *faceFromPoints({Point{x, y}, Point{x + eyes, y}, Point{x + 0.5 * eyes, y + 0.6 * eyes}, Point{x + 0.1 * eyes, y + 1.05 * eyes},
                            Point{x + 0.9 * eyes, y + 1.05 * eyes}});
}

} // namespace

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cropsSurviveTensors();
    void recoverChangesAndRepeats();
    void sharpnessGoesFromOneNetworkToTheOther();
    void sharpnessNeedsItsNetwork_data();
    void sharpnessNeedsItsNetwork();
    void recoveryNetworksMustFit();
    void greyStaysGrey();
    void wrongSizeIsRefused();
    void notANumberIsAnErrorNotAnImage();
    void devices_data();
    void devices();
    void photoKeepsItsFormat_data();
    void photoKeepsItsFormat();
    void strengthZeroIsThePhoto();
    void facesAreChosen();
    void smallFacesSayWhy();
    void cancelled();
    void alignedCrops_data();
    void alignedCrops();

private:
    FaceRestorer restorer() const { return std::move(*FaceRestorer::load(m_folder.path().toStdString(), {"cpu", Precision::Float32})); }
    QTemporaryDir m_folder;
};

void TestRestore::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyBundle(m_folder.path().toStdString()));
}

void TestRestore::cropsSurviveTensors()
{
    const Crop crop = testCrop(false);
    const at::Tensor tensor = toTensor(crop);
    QVERIFY(tensor.sizes() == at::IntArrayRef({1, 3, 256, 256}));
    QCOMPARE(toCrop(tensor).rgb, crop.rgb);
    QCOMPARE(toCrop(tensor * 100).rgb.front(), crop.rgb.front() * 100 > 1 ? 1.0F : std::max(-1.0F, crop.rgb.front() * 100));
}

void TestRestore::recoverChangesAndRepeats()
{
    auto one = restorer();
    const auto first = one.recover(testCrop(false)), second = one.recover(testCrop(false));
    QVERIFY(first && second);
    QVERIFY(first->rgb != testCrop(false).rgb);
    QCOMPARE(first->rgb, second->rgb);
}

void TestRestore::sharpnessGoesFromOneNetworkToTheOther()
{
    const QTemporaryDir folder;
    const std::filesystem::path bundle = folder.path().toStdString();
    nn::IdentityRecoveryNetwork sharp = test::disturbed(test::tinyNetwork());
    QVERIFY(test::writeTinyBundle(bundle));
    QVERIFY(test::addNetwork(bundle, "identity_recovery_sharp", *sharp));
    FaceRestorer faces = std::move(*FaceRestorer::load(bundle.string(), {"cpu", Precision::Float32}));
    const Crop crop = testCrop(false);
    const auto none = faces.recover(crop), half = faces.recover(crop, 0.5), full = faces.recover(crop, 1);
    QVERIFY(none && half && full);
    QCOMPARE(none->rgb, restorer().recover(crop)->rgb); // 0 is the network that was there before
    QVERIFY(half->rgb != none->rgb && half->rgb != full->rgb && none->rgb != full->rgb);
    (void)faces.recover(crop, 0.25);
    QCOMPARE(faces.recover(crop, 0.5)->rgb, half->rgb);
    FaceSettings settings;
    settings.sharpness = 1;
    QCOMPARE(faces.restore(crop, settings)->crop.rgb, full->rgb);
    // Every method begins there, and such a face is another one to a cache.
    const auto faithful = faces.prepare(crop), prepared = faces.prepare(crop, {}, 1);
    QVERIFY(faithful && prepared);
    QCOMPARE(prepared->recovered.rgb, full->rgb);
    QVERIFY(prepared->key != faithful->key);
}

void TestRestore::sharpnessNeedsItsNetwork_data()
{
    QTest::addColumn<double>("sharpness");
    QTest::addColumn<int>("code");
    QTest::newRow("no sharp network") << 0.5 << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("beyond") << 1.5 << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("below") << -0.1 << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("no number") << std::nan("") << static_cast<int>(ErrorCode::InvalidArgument);
}

void TestRestore::sharpnessNeedsItsNetwork()
{
    QFETCH(double, sharpness);
    QFETCH(int, code);
    FaceSettings settings;
    settings.sharpness = sharpness;
    QCOMPARE(static_cast<int>(restorer().supports(settings).error().code), code);
    QCOMPARE(static_cast<int>(restorer().restore(testCrop(false), settings).error().code), code);
    QCOMPARE(static_cast<int>(restorer().prepare(testCrop(false), {}, sharpness).error().code), code);
}

void TestRestore::recoveryNetworksMustFit()
{
    const QTemporaryDir folder;
    const std::filesystem::path bundle = folder.path().toStdString();
    QVERIFY(test::writeTinyBundle(bundle));
    QVERIFY(test::addNetwork(bundle, "identity_recovery_sharp",
                             *nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig{4, {16, 32}, {1, 1}, 16, 1, {0, 0}})));
    const auto loaded = FaceRestorer::load(bundle.string(), {"cpu", Precision::Float32});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::ModelInvalid);
}

void TestRestore::greyStaysGrey()
{
    const auto restored = restorer().recover(testCrop(true));
    QVERIFY(restored);
    constexpr std::size_t kPlane = 256 * 256;
    for (std::size_t i = 0; i < kPlane; ++i)
        QVERIFY(restored->rgb[i] == restored->rgb[kPlane + i] && restored->rgb[i] == restored->rgb[2 * kPlane + i]);
}

void TestRestore::wrongSizeIsRefused()
{
    QCOMPARE(restorer().recover({128, std::vector<float>(3 * 128 * 128)}).error().code, ErrorCode::InvalidArgument);
}

void TestRestore::notANumberIsAnErrorNotAnImage()
{
    // Weights that are finite, as loading demands, but whose products are not.
    auto network = test::tinyNetwork();
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.fill_(60000);
    const QTemporaryDir folder;
    QVERIFY(test::writeTinyBundle(folder.path().toStdString(), network));
    for (const Precision precision : {Precision::Float32, Precision::BFloat16}) {
        auto overflowing = FaceRestorer::load(folder.path().toStdString(), {"cpu", precision});
        QVERIFY(overflowing);
        const auto result = overflowing->recover(testCrop(false));
        // In float32 the products may stay finite; then they are clamped, never the input.
        if (!result)
            QCOMPARE(result.error().code, ErrorCode::ComputeFailed);
        else
            QVERIFY(result->rgb != testCrop(false).rgb);
    }
}

void TestRestore::devices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code"); // -1: fine
    QTest::newRow("cpu") << "cpu" << -1;
    QTest::newRow("auto") << "auto" << -1;
    QTest::newRow("no such kind") << "tpu" << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("not a number") << "cuda:x" << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("trailing text") << "cuda:0x" << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("a GPU that is not here") << "cuda:99" << static_cast<int>(ErrorCode::NotFound);
}

void TestRestore::devices()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const auto device = chooseDevice(name.toStdString());
    QCOMPARE(device ? -1 : static_cast<int>(device.error().code), code);
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
    const Photo photo = testPhoto(channels, static_cast<SampleDepth>(depth));
    auto network = restorer();
    Face face = faceAt(110, 110, 60);
    face.id = 1;
    const auto result = restorePhoto(photo, {face}, network, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    QVERIFY(result->pixels.format() == photo.pixels.format());
    QVERIFY(!test::samePixels(result->pixels, photo.pixels));
    QVERIFY(std::memcmp(result->pixels.data(), photo.pixels.data(), photo.pixels.format().bytesPerRow()) == 0);
    QVERIFY(result->faces.at(0).restored);
}

void TestRestore::strengthZeroIsThePhoto()
{
    const Photo photo = testPhoto(3, SampleDepth::Bits8);
    auto network = restorer();
    RestoreSettings settings;
    settings.strength = 0;
    const auto result = restorePhoto(photo, {faceAt(110, 110, 60)}, network, settings);
    QVERIFY(result);
    QVERIFY(test::samePixels(result->pixels, photo.pixels));
}

void TestRestore::facesAreChosen()
{
    const Photo photo = testPhoto(3, SampleDepth::Bits8, 600, 300);
    Face one = faceAt(110, 110, 60), two = faceAt(410, 110, 60);
    one.id = 1;
    two.id = 2;
    auto network = restorer();
    RestoreSettings settings;
    settings.faces = {2};
    const auto result = restorePhoto(photo, {one, two}, network, settings);
    QVERIFY(result);
    QVERIFY(!result->faces.at(0).restored && !result->faces.at(0).reason.empty());
    QVERIFY(result->faces.at(1).restored && result->faces.at(1).reason.empty());
    for (int y = 0; y < 300; ++y) // the left half is the other face's
        QVERIFY(std::memcmp(result->pixels.row(y), photo.pixels.row(y), 3 * 250) == 0);
    settings.faces = {3};
    QCOMPARE(restorePhoto(photo, {one, two}, network, settings).error().code, ErrorCode::InvalidArgument);
}

void TestRestore::smallFacesSayWhy()
{
    const Photo photo = testPhoto(3, SampleDepth::Bits8);
    auto network = restorer();
    const auto result = restorePhoto(photo, {faceAt(100, 100, kSmallestEyeDistance - 1)}, network, {});
    QVERIFY(result);
    QVERIFY(!result->faces.at(0).restored && !result->faces.at(0).reason.empty());
    QVERIFY(test::samePixels(result->pixels, photo.pixels));
}

void TestRestore::cancelled()
{
    CancelToken cancel;
    cancel.cancel();
    auto network = restorer();
    QCOMPARE(restorePhoto(testPhoto(3, SampleDepth::Bits8), {faceAt(110, 110, 60)}, network, {}, cancel).error().code, ErrorCode::Cancelled);
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
    const Photo photo = testPhoto(channels, static_cast<SampleDepth>(depth), size, size);
    auto network = restorer();
    const auto result = restoreAlignedCrop(photo, network, {});
    QVERIFY(result);
    QVERIFY(result->pixels.format() == photo.pixels.format());
    QVERIFY(!test::samePixels(result->pixels, photo.pixels));
    RestoreSettings none;
    none.strength = 0;
    const auto unchanged = restoreAlignedCrop(photo, network, none);
    QVERIFY(unchanged);
    QVERIFY(test::samePixels(unchanged->pixels, photo.pixels));
    QCOMPARE(restoreAlignedCrop(testPhoto(3, SampleDepth::Bits8, 300, 200), network, {}).error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_GUILESS_TEST(TestRestore)
#include "tst_restore.moc"
