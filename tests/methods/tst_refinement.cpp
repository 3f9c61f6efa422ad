// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_restorer.h"
#include "engine/methods/latent/latent_refinement.h"
#include "engine/methods/run_cache.h"
#include "engine/nn/gaussian_blur.h"
#include "tests/support/allocated.h"
#include "tests/support/drawn_crop.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <cmath>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::difference;
using test::drawnCrop;
using test::treatmentOf;

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
    void anyWeightIsTakenAsItIs();
    void cacheShowsWhatARunShows();
    void manySeedsTakeWhatTheCacheSays();
    void cancelled();
    void notANumberIsAnError();

private:
    FaceRestorer restorer(const char* which = "whole") const
    {
        return std::move(*FaceRestorer::load(builtInMethods(), (m_folder.path() + "/" + which).toStdString(),
                                             {"cpu", Precision::Float32}));
    }
    /// Of as many steps as these say; what the method begins has those of the control, or more.
    static Result<std::unique_ptr<Run>> refine(const FaceRestorer& faces, const PreparedFace& face,
                                               const RunOptions& options)
    {
        return beginLatentRefinement(faces.networks(), face, options);
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
    const auto run = faces.begin(*face, treatmentOf("latent"));
    QVERIFY(run);
    QCOMPARE((*run)->steps(), kRunSteps);
    QCOMPARE((*run)->ready(), 0);
    QCOMPARE((*run)->show(0)->rgb, faces.recover(drawnCrop(0))->rgb);
}

void TestRefinement::everyPositionDiffers()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    const auto run = refine(faces, *face, {4, 0, 1, false});
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
        auto run = refine(faces, *face, {3, 0.5, seed, false});
        while (run && (*run)->ready() < 3 && (*run)->advance({})) {
        }
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
        auto run = refine(faces, *face, {4, weight, 1, exact});
        while (run && (*run)->ready() < 3 && (*run)->advance({})) {
        }
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
    const auto free = refine(faces, *face, {4, 0, 1, false}), held = refine(faces, *face, {4, 1, 1, false});
    QVERIFY(free && held);
    for (int position = 1; position <= 4; ++position) { // the first two are at the times 1 and 0.75
        QVERIFY((*free)->advance({}) && (*held)->advance({}));
        QCOMPARE(difference(*(*free)->show(position), *(*held)->show(position)) == 0, position <= 2);
    }
}

void TestRefinement::shapeIsHeldWithTheIdentityWeight_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("refine") << "latent";
    QTest::newRow("in stages") << "staged";
}

void TestRefinement::shapeIsHeldWithTheIdentityWeight()
{
    QFETCH(QString, method);
    const std::string prefix = method == "latent" ? "" : "truncated_";
    const auto own = (m_folder.path() + "/held" + prefix.c_str()).toStdString();
    QVERIFY(test::writeTinyRefineBundle(own));
    QVERIFY(test::addTinyPixelNetworks(own));
    // Without guidance, so that only the hold tells the weights apart.
    QVERIFY(test::addNetwork(own, "identity_recovery", *test::tinyNetwork(),
                             {{prefix + "guidance_full", 0}, {prefix + "hold", 0.9}, {prefix + "hold_sigma", 3}}));
    auto faces = restorer(("held" + prefix).c_str());
    const auto face = faces.prepare(drawnCrop(0));
    const auto second = [&](double weight) {
        auto run = faces.begin(*face, treatmentOf(method.toStdString(), {{param::kIdentity, weight}}));
        return run && advanceTo(**run, 2) ? (*run)->show(2) : Result<Crop>(Error{});
    };
    const auto free = second(0), half = second(0.5), full = second(1);
    QVERIFY(free && half && full);
    // Of the change, what is coarser than what is held; pictures end at 1, so this cannot be exact.
    const auto coarse = [&](const Crop& crop) {
        return nn::gaussianBlur(toTensor(crop) - toTensor(face->recovered), 6).square().mean().sqrt().item<double>();
    };
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
    const double reference = **faces.heldCosine(*alone, drawnCrop(2)),
                 face = **faces.heldCosine(*helped, helped->recovered);
    QVERIFY2(face > reference + 1e-4 && face < 0.9999, qPrintable(QString("%1 of %2").arg(face).arg(reference)));
}

void TestRefinement::greyStaysGrey()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0, true));
    auto run = refine(faces, *face, {2, 0, 1, false});
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
    auto run = faces.begin(*faces.prepare(drawnCrop(0)), treatmentOf("latent"));
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
    QVERIFY(recovery.resolve({"recover"}));
    QCOMPARE(recovery.resolve({"latent"}).error().code, ErrorCode::NotFound);
    const auto face = recovery.prepare(drawnCrop(0));
    QVERIFY(face);
    QCOMPARE(recovery.begin(*face, treatmentOf("latent")).error().code, ErrorCode::NotFound);
    QCOMPARE(refine(recovery, *face, {}).error().code, ErrorCode::NotFound);
    auto strangers = restorer("nobody");
    QVERIFY(strangers.resolve({"latent"})); // which by itself asks for nobody then
    QCOMPARE(strangers.resolve({"latent"})->params.number(param::kIdentity), 0.0);
    const FaceTreatment held = treatmentOf("latent", {{param::kIdentity, 0.5}});
    const auto refused = strangers.resolve(held.method);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    const FaceTreatment free = treatmentOf("latent", {{param::kIdentity, 0.0}});
    QVERIFY(strangers.resolve(free.method));
    const auto stranger = strangers.prepare(drawnCrop(0));
    QVERIFY(strangers.begin(*stranger, free));
    QCOMPARE(refine(strangers, *stranger, {4, 0.5, 0, false}).error().code, ErrorCode::NotFound);
    QCOMPARE(strangers.begin(*stranger, treatmentOf("latent", {{param::kIdentity, 0.5}})).error().code,
             ErrorCode::NotFound);
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
    const auto face = faces.prepare(drawnCrop(0));
    QCOMPARE(refine(faces, *face, {steps, identity, 0, false}).error().code, ErrorCode::InvalidArgument);
    if (identity == 0.5)
        return; // somebody who asks for no steps asks for the position 0
    const FaceTreatment asked = treatmentOf("latent", {{param::kSteps, steps}, {param::kIdentity, identity}});
    QCOMPARE(faces.begin(*face, asked).error().code, ErrorCode::InvalidArgument);
}

void TestRefinement::anyWeightIsTakenAsItIs()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0), {drawnCrop(2)});
    const auto shown = [&](double weight) {
        return faces.restore(*face, treatmentOf("latent", {{param::kSteps, 8}, {param::kIdentity, weight}}, 1))->crop;
    };
    const Crop stop = shown(0.25), beside = shown(0.3);
    QVERIFY(difference(stop, beside) > 0);
    // And it is the same run as that of so many steps and this very weight.
    auto run = refine(faces, *face, {kRunSteps, 0.3, 1, false});
    QVERIFY(run && advanceTo(**run, 8));
    QCOMPARE((*run)->show(8)->rgb, beside.rgb);
}

void TestRefinement::cacheShowsWhatARunShows()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    const FaceTreatment treatment = treatmentOf("latent", {{param::kIdentity, 0.3}}, 5);
    auto run = faces.begin(*face, treatment);
    QVERIFY(run && (*run)->advance({}) && (*run)->advance({}) && (*run)->advance({}));
    RunCache cache(1); // too small for anything but what was asked for last
    const RunKey key = runKeyOf(face->key, *faces.describe("latent"), *faces.resolve(treatment.method), treatment.seed);
    const auto begin = [&] { return faces.begin(*face, treatment); };
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
    RunCache cache(kLimit);
    const Description method = *faces.describe("latent");
    const Choice choice = *faces.resolve({"latent", 1, true, {{param::kIdentity, 0.0}}});
    const std::size_t before = *test::allocated();
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        QVERIFY(cache.prefetch(runKeyOf(face->key, method, choice, seed), [&] {
            return faces.begin(*face, {choice, seed});
        }));
        QVERIFY(cache.bytes() <= kLimit);
    }
    QVERIFY(cache.bytes() > kLimit / 2);
    const std::size_t after = *test::allocated();
    QVERIFY2(after < before + kLimit + kMargin, qPrintable(QString("%1 bytes more").arg(after - before)));
}

void TestRefinement::cancelled()
{
    auto faces = restorer();
    auto run = faces.begin(*faces.prepare(drawnCrop(0)), treatmentOf("latent"));
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
    auto run = refine(faces, *faces.prepare(drawnCrop(0)), {4, 0, 0, false});
    QVERIFY(run);
    QCOMPARE((*run)->advance({}).error().code, ErrorCode::ComputeFailed);
    QCOMPARE((*run)->ready(), 0);
    QVERIFY((*run)->show(0));
}

HEIRLOOM_GUILESS_TEST(TestRefinement)
#include "tst_refinement.moc"
