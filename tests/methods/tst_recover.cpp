// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_preparation.h"
#include "engine/methods/face_restorer.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <cmath>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::treatmentOf;

namespace {

Crop testCrop(bool grey)
{
    Crop crop{256, std::vector<float>(3 * 256 * 256)};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < 256 * 256; ++i)
            crop.rgb[c * 256 * 256 + i] = static_cast<float>(
                0.6 * std::sin(static_cast<double>(i % 256) / 9 + (grey ? 0 : static_cast<double>(c))));
    return crop;
}

} // namespace

/// The Identity Recovery Network, with which every method begins.
class TestRecover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cropsSurviveTensors();
    void recoverChangesAndRepeats();
    void sharpnessGoesFromOneNetworkToTheOther();
    void sharpnessNeedsItsNetwork_data();
    void sharpnessNeedsItsNetwork();
    void recoveryNetworksMustFit();
    void keysFollowWhatAFaceIsMadeOf_data();
    void keysFollowWhatAFaceIsMadeOf();
    void isPreparedForNoMore();
    void greyStaysGrey();
    void wrongSizeIsRefused();
    void notANumberIsAnErrorNotAnImage();
    void devices_data();
    void devices();

private:
    FaceRestorer restorer() const
    {
        return std::move(
            *FaceRestorer::load(builtInMethods(), m_folder.path().toStdString(), {"cpu", Precision::Float32}));
    }
    QTemporaryDir m_folder;
};

void TestRecover::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyBundle(m_folder.path().toStdString()));
}

void TestRecover::cropsSurviveTensors()
{
    const Crop crop = testCrop(false);
    const at::Tensor tensor = toTensor(crop);
    QVERIFY(tensor.sizes() == at::IntArrayRef({1, 3, 256, 256}));
    QCOMPARE(toCrop(tensor).rgb, crop.rgb);
    QCOMPARE(toCrop(tensor * 100).rgb.front(),
             crop.rgb.front() * 100 > 1 ? 1.0F : std::max(-1.0F, crop.rgb.front() * 100));
}

void TestRecover::recoverChangesAndRepeats()
{
    auto one = restorer();
    const auto first = one.recover(testCrop(false)), second = one.recover(testCrop(false));
    QVERIFY(first && second);
    QVERIFY(first->rgb != testCrop(false).rgb);
    QCOMPARE(first->rgb, second->rgb);
}

void TestRecover::sharpnessGoesFromOneNetworkToTheOther()
{
    const QTemporaryDir folder;
    const std::filesystem::path bundle = folder.path().toStdString();
    nn::IdentityRecoveryNetwork sharp = test::disturbed(test::tinyNetwork());
    QVERIFY(test::writeTinyBundle(bundle));
    QVERIFY(test::addNetwork(bundle, "identity_recovery_sharp", *sharp));
    FaceRestorer faces = std::move(*FaceRestorer::load(builtInMethods(), bundle.string(), {"cpu", Precision::Float32}));
    const Crop crop = testCrop(false);
    const auto none = faces.recover(crop), half = faces.recover(crop, 0.5), full = faces.recover(crop, 1);
    QVERIFY(none && half && full);
    QCOMPARE(none->rgb, restorer().recover(crop)->rgb); // 0 is the network that was there before
    QVERIFY(half->rgb != none->rgb && half->rgb != full->rgb && none->rgb != full->rgb);
    (void)faces.recover(crop, 0.25);
    QCOMPARE(faces.recover(crop, 0.5)->rgb, half->rgb);
    QCOMPARE(faces.restore(crop, treatmentOf("recover", {{param::kSharpness, 1.0}}))->crop.rgb, full->rgb);
    // Every method begins there, and such a face is another one to a cache.
    const auto faithful = faces.prepare(crop), prepared = faces.prepare(crop, {}, 1);
    QVERIFY(faithful && prepared);
    QCOMPARE(prepared->recovered.rgb, full->rgb);
    QVERIFY(prepared->key != faithful->key);
}

void TestRecover::sharpnessNeedsItsNetwork_data()
{
    QTest::addColumn<double>("sharpness");
    QTest::addColumn<int>("code");
    QTest::newRow("no sharp network") << 0.5 << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("beyond") << 1.5 << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("below") << -0.1 << static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("no number") << std::nan("") << static_cast<int>(ErrorCode::InvalidArgument);
}

void TestRecover::sharpnessNeedsItsNetwork()
{
    QFETCH(double, sharpness);
    QFETCH(int, code);
    const FaceTreatment sharp = treatmentOf("recover", {{param::kSharpness, sharpness}});
    QCOMPARE(static_cast<int>(restorer().resolve(sharp.method).error().code), code);
    QCOMPARE(static_cast<int>(restorer().restore(testCrop(false), sharp).error().code), code);
    QCOMPARE(static_cast<int>(restorer().prepare(testCrop(false), {}, sharpness).error().code), code);
}

void TestRecover::recoveryNetworksMustFit()
{
    const QTemporaryDir folder;
    const std::filesystem::path bundle = folder.path().toStdString();
    QVERIFY(test::writeTinyBundle(bundle));
    QVERIFY(
        test::addNetwork(bundle, "identity_recovery_sharp",
                         *nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig{4, {16, 32}, {1, 1}, 16, 1, {0, 0}})));
    const auto loaded = FaceRestorer::load(builtInMethods(), bundle.string(), {"cpu", Precision::Float32});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::ModelInvalid);
}

void TestRecover::keysFollowWhatAFaceIsMadeOf_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same again") << "" << true;
    for (const char* change :
         {"crop", "reference", "order of references", "sharpness", "network", "number", "precision"})
        QTest::newRow(change) << change << false;
}

void TestRecover::keysFollowWhatAFaceIsMadeOf()
{
    QFETCH(QString, change);
    const QTemporaryDir folder;
    const std::string bundle = folder.path().toStdString();
    const auto write = [&](bool other, double number) {
        return test::writeTinyBundle(bundle, other ? test::disturbed(test::tinyNetwork()) : test::tinyNetwork())
               && test::addNetwork(bundle, "identity_recovery_sharp", *test::disturbed(test::tinyNetwork()),
                                   {{"some_number", number}});
    };
    const auto keyOf = [&](Crop crop, std::vector<Crop> references, double sharpness, Precision precision) {
        auto faces = FaceRestorer::load(builtInMethods(), bundle, {"cpu", precision});
        return faces ? faces->prepare(crop, references, sharpness)->key : Key{};
    };
    const Crop face = testCrop(false), other = testCrop(true);
    QVERIFY(write(false, 1));
    const Key before = keyOf(face, {face, other}, 0.5, Precision::Float32);
    QVERIFY(before != Key{});
    if (change == "network" || change == "number")
        QVERIFY(write(change == "network", change == "number" ? 2 : 1));
    Crop crop = face;
    crop.rgb.back() += change == "crop" ? 0.001F : 0;
    std::vector<Crop> references{face, other};
    if (change == "reference")
        references.pop_back();
    if (change == "order of references")
        std::swap(references.front(), references.back());
    const Key after = keyOf(crop, references, change == "sharpness" ? 0.25 : 0.5,
                            change == "precision" ? Precision::BFloat16 : Precision::Float32);
    QVERIFY(after != Key{});
    QTEST(before == after, "same");
}

/// Somebody waits for it: what only a run of steps needs is not computed, and nothing else is missing.
void TestRecover::isPreparedForNoMore()
{
    const QTemporaryDir folder;
    QVERIFY(test::writeTinyRefineBundle(folder.path().toStdString()));
    auto faces = std::move(
        *FaceRestorer::load(builtInMethods(), folder.path().toStdString(), {"cpu", Precision::Float32}));
    QCOMPARE(preparationFor(*faces.describe("recover")), Preparation::Recovery);
    QCOMPARE(preparationFor(*faces.describe("latent")), Preparation::Everything);
    const Crop crop = testCrop(false), reference = testCrop(true);
    for (const std::vector<Crop>& references : {std::vector<Crop>(), std::vector<Crop>{reference}}) {
        const auto all = faces.prepare(crop, references),
                   own = faces.prepare(crop, references, 0, Preparation::Recovery);
        QVERIFY(all && own);
        QVERIFY(all->tensors->condition.defined() && all->tensors->identity.defined());
        QVERIFY(!own->tensors->condition.defined() && !own->tensors->identity.defined());
        QCOMPARE(own->recovered.rgb, all->recovered.rgb);
        QCOMPARE(own->pictures.size(), references.size() + 1);
        const auto whole = faces.restore(*all, treatmentOf("recover")),
                   alone = faces.restore(crop, treatmentOf("recover"), references);
        QVERIFY(whole && alone);
        QCOMPARE(alone->crop.rgb, whole->crop.rgb);
        QVERIFY(alone->likeness && whole->likeness);
        QCOMPARE(alone->likeness->photo, whole->likeness->photo);
    }
}

void TestRecover::greyStaysGrey()
{
    const auto restored = restorer().recover(testCrop(true));
    QVERIFY(restored);
    constexpr std::size_t kPlane = 256 * 256;
    for (std::size_t i = 0; i < kPlane; ++i)
        QVERIFY(restored->rgb[i] == restored->rgb[kPlane + i] && restored->rgb[i] == restored->rgb[2 * kPlane + i]);
}

void TestRecover::wrongSizeIsRefused()
{
    QCOMPARE(restorer().recover({128, std::vector<float>(3 * 128 * 128)}).error().code, ErrorCode::InvalidArgument);
}

void TestRecover::notANumberIsAnErrorNotAnImage()
{
    // Weights that are finite, as loading demands, but whose products are not.
    auto network = test::tinyNetwork();
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.fill_(60000);
    const QTemporaryDir folder;
    QVERIFY(test::writeTinyBundle(folder.path().toStdString(), network));
    for (const Precision precision : {Precision::Float32, Precision::BFloat16}) {
        auto overflowing = FaceRestorer::load(builtInMethods(), folder.path().toStdString(), {"cpu", precision});
        QVERIFY(overflowing);
        const auto result = overflowing->recover(testCrop(false));
        // In float32 the products may stay finite; then they are clamped, never the input.
        if (!result)
            QCOMPARE(result.error().code, ErrorCode::ComputeFailed);
        else
            QVERIFY(result->rgb != testCrop(false).rgb);
    }
}

void TestRecover::devices_data()
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

void TestRecover::devices()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const auto device = chooseDevice(name.toStdString());
    QCOMPARE(device ? -1 : static_cast<int>(device.error().code), code);
}

HEIRLOOM_GUILESS_TEST(TestRecover)
#include "tst_recover.moc"
