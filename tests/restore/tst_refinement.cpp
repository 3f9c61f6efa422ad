// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/nn/gaussian_blur.h"
#include "engine/restore/crop_tensor.h"
#include "engine/restore/face_restorer.h"
#include "engine/restore/tradeoff_cache.h"
#include "tests/support/allocated.h"
#include "tests/support/drawn_crop.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <cmath>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::difference;
using test::drawnCrop;

class TestRefinement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void positionZeroIsTheRecoveredFace();
    void everyPositionDiffers();
    void repeatsFromASeed();
    void identityWeightMatters_data();
    void identityWeightMatters();
    void guidanceBeginsWhenTheBundleSays();
    void shapeIsHeldWithTheIdentityWeight_data();
    void shapeIsHeldWithTheIdentityWeight();
    void referencesChangeTheTarget();
    void greyStaysGrey();
    void notReadyIsRefused();
    void heldCosineIsToTheTarget();
    void missingNetworksAreNamed();
    void optionsAreChecked_data();
    void optionsAreChecked();
    void cacheShowsWhatARunShows();
    void manySeedsTakeWhatTheCacheSays();
    void cancelled();
    void notANumberIsAnError();

private:
    FaceRestorer restorer(const char* which = "whole") const
    {
        return std::move(*FaceRestorer::load((m_folder.path() + "/" + which).toStdString(), {"cpu", Precision::Float32}));
    }
    QTemporaryDir m_folder;
};

void TestRefinement::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyRefineBundle((m_folder.path() + "/whole").toStdString()));
    QVERIFY(test::writeTinyRefineBundle((m_folder.path() + "/nobody").toStdString(), false));
    QVERIFY(test::writeTinyBundle((m_folder.path() + "/recovery").toStdString()));
}

void TestRefinement::positionZeroIsTheRecoveredFace()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    QVERIFY(face);
    const auto run = faces.refine(*face, {});
    QVERIFY(run);
    QCOMPARE((*run)->ready(), 0);
    QCOMPARE((*run)->show(0)->rgb, faces.recover(drawnCrop(0))->rgb);
}

void TestRefinement::everyPositionDiffers()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    const auto run = faces.refine(*face, {4, 0, 1, false});
    QVERIFY(run);
    QCOMPARE((*run)->steps(), 4);
    std::vector<Crop> shown{*(*run)->show(0)};
    std::size_t held = (*run)->bytes();
    while ((*run)->ready() < 4) {
        QVERIFY((*run)->advance({}));
        shown.push_back(*(*run)->show((*run)->ready()));
        QVERIFY(difference(shown.back(), shown[shown.size() - 2]) > 1e-6);
        QVERIFY((*run)->bytes() > held);
        held = (*run)->bytes();
    }
    QVERIFY(!(*run)->advance({}));
    // Going back shows the same again.
    QCOMPARE((*run)->show(2)->rgb, shown[2].rgb);
}

void TestRefinement::repeatsFromASeed()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    const auto last = [&](std::uint64_t seed) {
        auto run = faces.refine(*face, {3, 0.5, seed, false});
        while (run && (*run)->ready() < 3 && (*run)->advance({})) { }
        return (*run)->show(3);
    };
    const auto one = last(1), again = last(1), other = last(2);
    QVERIFY(one && again && other);
    QCOMPARE(one->rgb, again->rgb);
    QVERIFY(difference(*one, *other) > 1e-6);
}

void TestRefinement::identityWeightMatters_data()
{
    QTest::addColumn<bool>("exact");
    QTest::newRow("every few steps") << false;
    QTest::newRow("every step") << true;
}

void TestRefinement::identityWeightMatters()
{
    QFETCH(bool, exact);
    const auto second = (m_folder.path() + "/second").toStdString();
    QVERIFY(test::writeTinyRefineBundle(second));
    QVERIFY(test::addNetwork(second, "identity_recovery", *test::tinyNetwork(), {{"guidance_every", 2}}));
    auto faces = restorer("second");
    const auto face = faces.prepare(drawnCrop(0), {drawnCrop(2)});
    // Three steps, the third one guided in both rows: at the first one an untrained denoiser says the same whatever it sees, so
    // that nothing is told to change.
    const auto third = [&](double weight) {
        auto run = faces.refine(*face, {4, weight, 1, exact});
        while (run && (*run)->ready() < 3 && (*run)->advance({})) { }
        return run ? (*run)->show(3) : Result<Crop>(run.error());
    };
    const auto free = third(0), half = third(0.5), full = third(1);
    QVERIFY(free && half && full);
    QVERIFY(difference(*free, *half) > 0);
    QVERIFY(difference(*free, *full) > difference(*free, *half));
}

void TestRefinement::guidanceBeginsWhenTheBundleSays()
{
    const auto late = (m_folder.path() + "/late").toStdString();
    QVERIFY(test::writeTinyRefineBundle(late));
    QVERIFY(test::addNetwork(late, "identity_recovery", *test::tinyNetwork(), {{"guidance_from", 0.5}}));
    auto faces = restorer("late");
    const auto face = faces.prepare(drawnCrop(0), {drawnCrop(2)});
    const auto free = faces.refine(*face, {4, 0, 1, false}), held = faces.refine(*face, {4, 1, 1, false});
    QVERIFY(free && held);
    for (int position = 1; position <= 4; ++position) { // the first two are at the times 1 and 0.75
        QVERIFY((*free)->advance({}) && (*held)->advance({}));
        QCOMPARE(difference(*(*free)->show(position), *(*held)->show(position)) == 0, position <= 2);
    }
}

void TestRefinement::shapeIsHeldWithTheIdentityWeight_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("refine") << Method::Refine;
    QTest::newRow("in stages") << Method::Truncated;
}

void TestRefinement::shapeIsHeldWithTheIdentityWeight()
{
    QFETCH(Method, method);
    const std::string prefix = method == Method::Refine ? "" : "truncated_";
    const auto own = (m_folder.path() + "/held" + prefix.c_str()).toStdString();
    QVERIFY(test::writeTinyRefineBundle(own));
    QVERIFY(test::addTinyPixelNetworks(own));
    // Without guidance, so that only the hold tells the weights apart.
    QVERIFY(test::addNetwork(own, "identity_recovery", *test::tinyNetwork(),
                             {{prefix + "guidance_full", 0}, {prefix + "hold", 0.9}, {prefix + "hold_sigma", 3}}));
    auto faces = restorer(("held" + prefix).c_str());
    const auto face = faces.prepare(drawnCrop(0));
    RefineOptions options;
    options.method = method;
    const auto second = [&](double weight) {
        options.identity = weight;
        auto run = faces.refine(*face, options);
        return run && advanceTo(**run, 2) ? (*run)->show(2) : Result<Crop>(Error{});
    };
    const auto free = second(0), half = second(0.5), full = second(1);
    QVERIFY(free && half && full);
    // Of the change, what is coarser than what is held; pictures end at 1, so this cannot be exact.
    const auto coarse = [&](const Crop& crop) { return nn::gaussianBlur(toTensor(crop) - toTensor(face->recovered), 6).square().mean().sqrt().item<double>(); };
    QVERIFY(coarse(*free) > 0);
    QVERIFY(coarse(*half) < 0.7 * coarse(*free));
    QVERIFY(coarse(*full) < 0.3 * coarse(*free));
    QVERIFY(difference(*full, face->recovered) > 0.1 * difference(*free, face->recovered)); // texture stays
}

void TestRefinement::referencesChangeTheTarget()
{
    auto faces = restorer();
    const auto alone = faces.prepare(drawnCrop(0)), helped = faces.prepare(drawnCrop(0), {drawnCrop(2)});
    QVERIFY(alone && helped);
    QVERIFY(alone->key != helped->key);
    QCOMPARE(alone->recovered.rgb, helped->recovered.rgb);
    QVERIFY(std::abs(**faces.heldCosine(*alone, alone->recovered) - 1) < 1e-4);
    // The person is somewhere between what the face says and what the reference says.
    const double reference = **faces.heldCosine(*alone, drawnCrop(2)), face = **faces.heldCosine(*helped, helped->recovered);
    QVERIFY2(face > reference + 1e-4 && face < 0.9999, qPrintable(QString("%1 of %2").arg(face).arg(reference)));
}

void TestRefinement::greyStaysGrey()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0, true));
    auto run = faces.refine(*face, {2, 0, 1, false});
    QVERIFY(run && (*run)->advance({}) && (*run)->advance({}));
    for (int position = 0; position <= 2; ++position) {
        const auto shown = (*run)->show(position);
        QVERIFY(shown);
        for (std::size_t i = 0; i < 256 * 256; ++i)
            QCOMPARE(shown->rgb[i], shown->rgb[2 * 256 * 256 + i]);
    }
}

void TestRefinement::notReadyIsRefused()
{
    auto faces = restorer();
    auto run = faces.refine(*faces.prepare(drawnCrop(0)), {});
    QVERIFY(run);
    QCOMPARE((*run)->show(1).error().code, ErrorCode::InvalidArgument);
    QCOMPARE((*run)->show(-1).error().code, ErrorCode::InvalidArgument);
}

void TestRefinement::heldCosineIsToTheTarget()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    const auto other = faces.heldCosine(*face, drawnCrop(1));
    QVERIFY(other && *other);
    QVERIFY(**other >= -1.0001 && **other <= 1.0001);
    auto strangers = restorer("nobody");
    QVERIFY(!*strangers.heldCosine(*strangers.prepare(drawnCrop(0)), drawnCrop(1)));
}

void TestRefinement::missingNetworksAreNamed()
{
    auto recovery = restorer("recovery");
    FaceSettings settings;
    QVERIFY(recovery.supports(settings));
    settings.method = Method::Refine;
    QCOMPARE(recovery.supports(settings).error().code, ErrorCode::NotFound);
    const auto face = recovery.prepare(drawnCrop(0));
    QVERIFY(face);
    QCOMPARE(recovery.refine(*face, {}).error().code, ErrorCode::NotFound);
    auto strangers = restorer("nobody");
    QCOMPARE(strangers.supports(settings).error().code, ErrorCode::NotFound);
    settings.identity = 0;
    QVERIFY(strangers.supports(settings));
    const auto stranger = strangers.prepare(drawnCrop(0));
    QVERIFY(strangers.refine(*stranger, {4, 0, 0, false}));
    QCOMPARE(strangers.refine(*stranger, {4, 0.5, 0, false}).error().code, ErrorCode::NotFound);
}

void TestRefinement::optionsAreChecked_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("identity");
    QTest::newRow("no steps") << 0 << 0.5;
    QTest::newRow("negative weight") << 4 << -0.1;
    QTest::newRow("too much weight") << 4 << 1.1;
    QTest::newRow("not a number") << 4 << std::numeric_limits<double>::quiet_NaN();
}

void TestRefinement::optionsAreChecked()
{
    QFETCH(int, steps);
    QFETCH(double, identity);
    auto faces = restorer();
    QCOMPARE(faces.refine(*faces.prepare(drawnCrop(0)), {steps, identity, 0, false}).error().code, ErrorCode::InvalidArgument);
}

void TestRefinement::cacheShowsWhatARunShows()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    auto run = faces.refine(*face, {3, identityOfStop(2), 5, false});
    QVERIFY(run && (*run)->advance({}) && (*run)->advance({}) && (*run)->advance({}));
    TradeoffCache cache(1); // too small for anything but what was asked for last
    const TradeoffKey key{face->key, Method::Refine, 5, 2};
    const auto begin = [&] { return faces.refine(*face, {3, identityOfStop(key.identityStop), key.seed, false}); };
    for (const int position : {3, 1, 0, 2, 3})
        QCOMPARE(cache.show(key, position, begin)->rgb, (*run)->show(position)->rgb);
}

void TestRefinement::manySeedsTakeWhatTheCacheSays()
{
    if (!test::allocated())
        QSKIP("What is allocated can be asked of the GNU C library's own allocator only.");
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    constexpr std::size_t kLimit = 4 << 20, kMargin = 8 << 20; // and what the networks keep for the next time
    TradeoffCache cache(kLimit);
    const std::size_t before = *test::allocated();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        QVERIFY(cache.prefetch({face->key, Method::Refine, seed, 0}, [&] { return faces.refine(*face, {kRunSteps, 0, seed, false}); }));
        QVERIFY(cache.bytes() <= kLimit);
    }
    QVERIFY(cache.bytes() > kLimit / 2);
    const std::size_t after = *test::allocated();
    QVERIFY2(after < before + kLimit + kMargin, qPrintable(QString("%1 bytes more").arg(after - before)));
}

void TestRefinement::cancelled()
{
    auto faces = restorer();
    auto run = faces.refine(*faces.prepare(drawnCrop(0)), {});
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE((*run)->advance(cancel).error().code, ErrorCode::Cancelled);
    QCOMPARE((*run)->ready(), 0);
}

void TestRefinement::notANumberIsAnError()
{
    const auto folder = (m_folder.path() + "/broken").toStdString();
    QVERIFY(test::writeTinyRefineBundle(folder));
    nn::Denoiser denoiser(nn::DenoiserConfig{8, 16, 1, {16, 24}, {1, 1}, 16});
    {
        at::NoGradGuard noGradient;
        for (at::Tensor& parameter : denoiser->parameters())
            parameter.fill_(60000); // sound numbers that overflow on the way
    }
    QVERIFY(test::addNetwork(folder, "denoiser", *denoiser));
    auto faces = restorer("broken");
    auto run = faces.refine(*faces.prepare(drawnCrop(0)), {4, 0, 0, false});
    QVERIFY(run);
    QCOMPARE((*run)->advance({}).error().code, ErrorCode::ComputeFailed);
    QCOMPARE((*run)->ready(), 0);
    QVERIFY((*run)->show(0));
}

HEIRLOOM_GUILESS_TEST(TestRefinement)
#include "tst_refinement.moc"
