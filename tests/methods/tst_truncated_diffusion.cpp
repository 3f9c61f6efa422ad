// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/load_network.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/trajectory.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_restorer.h"
#include "engine/methods/run_cache.h"
#include "engine/methods/staged/truncated_diffusion.h"
#include "engine/nn/pixel_stage.h"
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

namespace {

const TruncationPlan kPlan{{0.8, 0.6, 0.1}, {2, 2, 2}, false, 1};

/// A run, and its plan.
struct Wanted {
    RunOptions options{6, 0, 1, false};
    TruncationPlan plan = kPlan;
};

Wanted options(int steps = 6, const TruncationPlan& plan = kPlan, double identity = 0)
{
    return {{steps, identity, 1, false}, plan};
}

Result<std::unique_ptr<Run>> begun(const FaceRestorer& faces, const PreparedFace& face, const Wanted& wanted = {})
{
    return beginTruncatedDiffusion(faces.networks(), face, wanted.options, wanted.plan);
}

} // namespace

class TestTruncatedDiffusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksTellTheStages_data();
    void marksTellTheStages();
    void positionZeroIsTheRecoveredFace();
    void chainEqualsItsParts_data();
    void chainEqualsItsParts();
    void stagesBeginAtTheirOwnTimes_data();
    void stagesBeginAtTheirOwnTimes();
    void fractionalTimesAreContinuous_data();
    void fractionalTimesAreContinuous();
    void startingPictureMatters();
    void identityWeightMatters();
    void greyStaysGrey();
    void planComesFromTheManifest();
    void startsOfAFaceComeBeforeTheBundles();
    void guidanceIsMasked();
    void unsoundPlansAreRefused_data();
    void unsoundPlansAreRefused();
    void missingNetworksAreNamed();
    void withoutANetworkForTextureTheStageIsLeftOut();
    void cacheShowsWhatARunShows();
    void runsTakeWhatTheySay();
    void cancelledAndGoingOn();
    void aLaterStageThatFailsLeavesTheEarlier();

private:
    std::string folder(const char* which = "whole") const { return (m_folder.path() + "/" + which).toStdString(); }
    FaceRestorer restorer(const char* which = "whole") const
    {
        return std::move(*FaceRestorer::load(builtInMethods(), folder(which), {"cpu", Precision::Float32}));
    }
    Crop shown(FaceRestorer& faces, const Wanted& wanted, int position, const Crop& crop = drawnCrop(0)) const
    {
        const auto run = begun(faces, *faces.prepare(crop), wanted);
        return run && advanceTo(**run, position) ? *(*run)->show(position) : Crop{};
    }
    QTemporaryDir m_folder;
};

void TestTruncatedDiffusion::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyRefineBundle(folder()));
    QVERIFY(test::addTinyPixelNetworks(folder()));
    QVERIFY(test::writeTinyBundle(folder("smooth")));
    QVERIFY(test::addTinyPixelNetworks(folder("smooth"), false));
    QVERIFY(test::writeTinyRefineBundle(folder("latents")));
}

void TestTruncatedDiffusion::marksTellTheStages_data()
{
    QTest::addColumn<QList<int>>("shares");
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<QStringList>("stages");
    QTest::newRow("all") << QList<int>{6, 6, 4} << QList<int>{0, 6, 12} << QStringList{"Shape", "Detail", "Texture"};
    QTest::newRow("no texture") << QList<int>{1, 1, 0} << QList<int>{0, 8} << QStringList{"Shape", "Detail"};
    QTest::newRow("texture alone") << QList<int>{0, 0, 1} << QList<int>{0} << QStringList{"Texture"};
}

void TestTruncatedDiffusion::marksTellTheStages()
{
    QFETCH(QList<int>, shares);
    const auto own = folder("shares");
    std::filesystem::remove_all(own);
    QVERIFY(test::writeTinyBundle(own) && test::addTinyPixelNetworks(own));
    QVERIFY(test::addNetwork(
        own, "identity_recovery", *test::tinyNetwork(),
        {{"truncated_steps1", shares[0]}, {"truncated_steps2", shares[1]}, {"truncated_steps3", shares[2]}}));
    auto faces = restorer("shares");
    const auto run = faces.begin(*faces.prepare(drawnCrop(0)), treatmentOf("staged", {{param::kIdentity, 0.0}}));
    QVERIFY(run);
    QCOMPARE((*run)->steps(), kRunSteps);
    QList<int> positions;
    QStringList stages;
    const Description description = *faces.describe("staged");
    for (const RunMark& mark : description.marks) {
        positions << mark.position;
        stages << mark.name.source;
    }
    QTEST(positions, "positions");
    QTEST(stages, "stages");
    // Only of a stage that there is one can say where it starts.
    QCOMPARE(description.find("shape_start") != nullptr, shares[0] > 0);
    QCOMPARE(description.find("texture_start") != nullptr, shares[2] > 0);
}

void TestTruncatedDiffusion::positionZeroIsTheRecoveredFace()
{
    auto faces = restorer();
    const auto run = begun(faces, *faces.prepare(drawnCrop(0)));
    QVERIFY(run);
    QCOMPARE((*run)->ready(), 0);
    QCOMPARE((*run)->show(0)->rgb, faces.recover(drawnCrop(0))->rgb);
    QCOMPARE((*run)->show(1).error().code, ErrorCode::InvalidArgument);
    std::size_t held = (*run)->bytes();
    Crop before = *(*run)->show(0);
    while ((*run)->ready() < 6) {
        QVERIFY((*run)->advance({}));
        QVERIFY((*run)->bytes() > held);
        held = (*run)->bytes();
        const Crop now = *(*run)->show((*run)->ready());
        QVERIFY(difference(now, before) > 1e-6);
        before = now;
    }
    QCOMPARE((*run)->advance({}).error().code, ErrorCode::InvalidArgument);
}

void TestTruncatedDiffusion::chainEqualsItsParts_data()
{
    QTest::addColumn<bool>("fromDegraded");
    QTest::newRow("from the recovered face") << false;
    QTest::newRow("from the degraded face") << true;
}

/// The same with nothing but networks, stages and trajectories: each one's start, time, condition and noise.
void TestTruncatedDiffusion::chainEqualsItsParts()
{
    QFETCH(bool, fromDegraded);
    auto faces = restorer();
    const Crop crop = drawnCrop(0);
    TruncationPlan plan = kPlan;
    plan.fromDegraded = fromDegraded;
    plan.noise = 1.25;
    plan.textureNoise = 1.125;
    const auto run = begun(faces, *faces.prepare(crop), options(6, plan));
    QVERIFY(run && advanceTo(**run, 6));

    const auto bundle = bundle::Bundle::open(folder());
    const at::Tensor degraded = toTensor(crop), recovered = toTensor(*faces.recover(crop));
    const auto trajectory = [&](const char* role, const at::Tensor& start, std::size_t stage,
                                const at::Tensor& condition) {
        auto network = *bundle::loadNetwork<nn::Denoiser>(*bundle, role, "cpu", at::kFloat);
        auto made = diffusion::Trajectory::start(
            start, {1 + stage * kStageSeedStep},
            {*diffusion::times(plan.starts[stage], 0, 2), diffusion::Solver::DpmSolver2M, stage < 2 ? 1.25 : 1.125},
            [=](const at::Tensor& z, double t) mutable { return network->forward(z, at::full({1}, t), condition); });
        return made && made->run() ? *made : std::move(*made);
    };
    const auto spread = [&](const char* role) {
        return (*bundle::loadNetwork<nn::Denoiser>(*bundle, role, "cpu", at::kFloat))->spread;
    };
    const auto first = nn::PixelStage::first(spread("irm128"), recovered, degraded);
    const auto one = trajectory("irm128",
                                fromDegraded ? first.residual(nn::halved(degraded)) : at::zeros({1, 3, 128, 128}), 0,
                                first.condition());
    const auto second = nn::PixelStage::second(spread("irm256"), recovered, degraded, first.clean(one.prediction(1)));
    const auto two = trajectory("irm256", at::zeros({1, 3, 256, 256}), 1, second.condition());
    const auto three = trajectory("tem", second.clean(two.prediction(1)), 2, {});
    const auto check = [&](int position, const at::Tensor& found) {
        const Crop made = toCrop(recovered + first.visibleShare() * (found - recovered));
        return difference(*(*run)->show(position), made) < 1e-5;
    };
    for (int k = 0; k < 2; ++k) {
        QVERIFY2(check(1 + k, nn::withCoarse(recovered, first.clean(one.prediction(k)))), "first stage");
        QVERIFY2(check(3 + k, second.clean(two.prediction(k))), "second stage");
        QVERIFY2(check(5 + k, three.prediction(k)), "texture");
    }
}

void TestTruncatedDiffusion::stagesBeginAtTheirOwnTimes_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("first") << 0;
    QTest::newRow("second") << 1;
    QTest::newRow("texture") << 2;
}

void TestTruncatedDiffusion::stagesBeginAtTheirOwnTimes()
{
    QFETCH(int, stage);
    auto faces = restorer();
    TruncationPlan other = kPlan;
    other.starts[static_cast<std::size_t>(stage)] *= 0.7;
    const int before = 2 * stage; // the last position of the stages before
    QCOMPARE(shown(faces, options(6, other), before).rgb, shown(faces, options(), before).rgb);
    QVERIFY(difference(shown(faces, options(6, other), before + 1), shown(faces, options(), before + 1)) > 1e-6);
}

void TestTruncatedDiffusion::fractionalTimesAreContinuous_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("first") << 0;
    QTest::newRow("second") << 1;
    QTest::newRow("texture") << 2;
}

void TestTruncatedDiffusion::fractionalTimesAreContinuous()
{
    QFETCH(int, stage);
    auto faces = restorer();
    const auto moved = [&](double by) {
        TruncationPlan plan = kPlan;
        plan.starts[static_cast<std::size_t>(stage)] += by;
        return difference(shown(faces, options(6, plan), 6), shown(faces, options(), 6));
    };
    const double little = moved(0.0001), more = moved(0.001);
    QVERIFY2(little > 0 && little < 0.002, qPrintable(QString::number(little)));
    // No step in it: about as much more as the time is more.
    QVERIFY2(more > 5 * little && more < 20 * little, qPrintable(QString("%1 %2").arg(little).arg(more)));
}

void TestTruncatedDiffusion::startingPictureMatters()
{
    auto faces = restorer();
    TruncationPlan degraded = kPlan;
    degraded.fromDegraded = true;
    QVERIFY(difference(shown(faces, options(6, degraded), 1), shown(faces, options(), 1)) > 1e-5);
    // From pure noise it counts no more.
    TruncationPlan full = kPlan;
    full.starts[0] = degraded.starts[0] = 1;
    QCOMPARE(shown(faces, options(6, degraded), 2).rgb, shown(faces, options(6, full), 2).rgb);
}

void TestTruncatedDiffusion::identityWeightMatters()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0), {drawnCrop(2)});
    const auto first = [&](double weight) {
        auto run = begun(faces, *face, options(6, kPlan, weight));
        return run && (*run)->advance({}) ? (*run)->show(1) : Result<Crop>(Error{});
    };
    const auto free = first(0), half = first(0.5), full = first(1);
    QVERIFY(free && half && full);
    QVERIFY(difference(*free, *half) > 0);
    QVERIFY(difference(*free, *full) > difference(*free, *half));
}

void TestTruncatedDiffusion::greyStaysGrey()
{
    auto faces = restorer();
    for (int position = 0; position <= 6; ++position) {
        const Crop crop = shown(faces, options(), position, drawnCrop(0, true));
        QCOMPARE(crop.size, 256);
        for (std::size_t i = 0; i < 256 * 256; ++i)
            QCOMPARE(crop.rgb[i], crop.rgb[2 * 256 * 256 + i]);
    }
}

void TestTruncatedDiffusion::planComesFromTheManifest()
{
    const auto own = folder("settings");
    QVERIFY(test::writeTinyBundle(own));
    QVERIFY(test::addTinyPixelNetworks(own));
    const auto weights = std::filesystem::path(own) / "raw.safetensors";
    QVERIFY(bundle::writeSafetensors(weights, bundle::weightsOf(*test::tinyNetwork())));
    QVERIFY(bundle::importNetwork(weights, own,
                                  {"identity_recovery",
                                   {},
                                   {},
                                   {},
                                   256,
                                   {{"truncated_t1", 0.5},
                                    {"truncated_t3", 0.125},
                                    {"truncated_steps2", 3},
                                    {"truncated_from_degraded", 1},
                                    {"truncated_noise", 1.5},
                                    {"truncated_texture_noise", 1.25}}}));
    const auto faces = restorer("settings");
    const TruncationPlan plan = truncationPlan(faces.networks()->bundle().manifest()), usual;
    QCOMPARE(plan.starts[0], 0.5);
    QCOMPARE(plan.starts[1], usual.starts[1]);
    QCOMPARE(plan.starts[2], 0.125);
    QCOMPARE(plan.shares[1], 3);
    QCOMPARE(plan.shares[0], usual.shares[0]);
    QVERIFY(plan.fromDegraded);
    QCOMPARE(plan.noise, 1.5);
    QCOMPARE(plan.textureNoise, 1.25);
    // What nobody chooses is as the bundle says.
    const auto choice = faces.resolve({"staged", 1, true, {{param::kIdentity, 0.0}}});
    QVERIFY(choice);
    QCOMPARE(choice->params.number("shape_start"), 0.5);
    QCOMPARE(choice->params.number("detail_start"), usual.starts[1]);
    QCOMPARE(choice->params.number("texture_start"), 0.125);
}

void TestTruncatedDiffusion::startsOfAFaceComeBeforeTheBundles()
{
    auto faces = restorer();
    const auto restored = [&](const StageStarts& starts) {
        return faces.restore(drawnCrop(0), treatmentOf("staged",
                                                       {{param::kSteps, 3},
                                                        {param::kIdentity, 0.0},
                                                        {"shape_start", starts[0]},
                                                        {"detail_start", starts[1]},
                                                        {"texture_start", starts[2]}},
                                                       1));
    };
    const auto usual = faces.restore(drawnCrop(0),
                                     treatmentOf("staged", {{param::kSteps, 3}, {param::kIdentity, 0.0}}, 1));
    QVERIFY(usual);
    QCOMPARE(restored(truncationPlan(faces.networks()->bundle().manifest()).starts)->crop.rgb, usual->crop.rgb);
    const auto other = restored({0.3, 0.3, 0.03});
    QVERIFY(other && difference(other->crop, usual->crop) > 1e-6);
    // They are those of a plan, which stays as it is but for them.
    TruncationPlan plan = truncationPlan(faces.networks()->bundle().manifest());
    plan.starts = {0.3, 0.3, 0.03};
    QCOMPARE(other->crop.rgb, shown(faces, options(kRunSteps, plan), 3).rgb);
    QCOMPARE(restored({0, 0.3, 0.03}).error().code, ErrorCode::InvalidArgument);
}

/// A mask of nearly nothing leaves the run as it is without guidance.
void TestTruncatedDiffusion::guidanceIsMasked()
{
    const auto own = folder("masked");
    QVERIFY(test::writeTinyRefineBundle(own) && test::addTinyPixelNetworks(own));
    nn::LatentMask shut(nn::LatentMaskConfig{8, 16, 12, 1});
    {
        const at::NoGradGuard noGradient;
        for (auto& parameter : shut->named_parameters())
            parameter.value().fill_(parameter.key() == "head.bias" ? -12 : 0);
    }
    QVERIFY(test::addNetwork(own, "latent_mask", *shut));
    auto open = restorer(), masked = restorer("masked");
    const auto moved = [&](FaceRestorer& faces) {
        return difference(shown(faces, options(6, kPlan, 1), 4), shown(faces, options(6, kPlan, 0), 4));
    };
    const double most = moved(open), least = moved(masked);
    QVERIFY2(least < most / 100, qPrintable(QString("%1 %2").arg(least).arg(most)));
}

void TestTruncatedDiffusion::unsoundPlansAreRefused_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<int>("share");
    QTest::addColumn<double>("noise");
    QTest::newRow("from no noise") << 0.0 << 1 << 1.0;
    QTest::newRow("beyond pure noise") << 1.1 << 1 << 1.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1 << 1.0;
    QTest::newRow("no stage") << 0.5 << 0 << 1.0;
    QTest::newRow("negative share") << 0.5 << -1 << 1.0;
    QTest::newRow("no noise") << 0.5 << 1 << 0.0;
}

void TestTruncatedDiffusion::unsoundPlansAreRefused()
{
    QFETCH(double, start);
    QFETCH(int, share);
    QFETCH(double, noise);
    auto faces = restorer();
    const auto run = begun(faces, *faces.prepare(drawnCrop(0)),
                           options(6, {{start, 1, 1}, {share, 0, 0}, false, noise}));
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::InvalidArgument);
}

void TestTruncatedDiffusion::missingNetworksAreNamed()
{
    auto latents = restorer("latents");
    QCOMPARE(latents.resolve({"staged"}).error().code, ErrorCode::NotFound);
    QCOMPARE(begun(latents, *latents.prepare(drawnCrop(0))).error().code, ErrorCode::NotFound);
    auto strangers = restorer("smooth");
    QVERIFY(strangers.resolve({"staged"})); // which by itself asks for nobody then
    const auto held = strangers.resolve({"staged", 1, true, {{param::kIdentity, 0.5}}});
    QVERIFY(!held); // there is nobody to hold it to
    QCOMPARE(held.error().code, ErrorCode::NotFound);
    QVERIFY(strangers.resolve({"staged", 1, true, {{param::kIdentity, 0.0}}}));
    auto whole = restorer();
    const auto one = whole.begin(*whole.prepare(drawnCrop(0)), treatmentOf("recover"));
    QVERIFY(one);
    QCOMPARE((*one)->steps(), 0);
    QCOMPARE((*one)->advance({}).error().code, ErrorCode::InvalidArgument);
}

void TestTruncatedDiffusion::withoutANetworkForTextureTheStageIsLeftOut()
{
    auto faces = restorer("smooth");
    QCOMPARE(truncationPlan(faces.networks()->bundle().manifest()).shares[2], 0);
    QVERIFY(faces.restore(drawnCrop(0), treatmentOf("staged", {{param::kIdentity, 0.0}})));
    QCOMPARE(begun(faces, *faces.prepare(drawnCrop(0))).error().code, ErrorCode::NotFound);
}

void TestTruncatedDiffusion::cacheShowsWhatARunShows()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    RunCache cache(1); // too small for anything but what was asked for last
    const RunKey key{face->key, KeyBuilder("a run").key()};
    const auto begin = [&] { return begun(faces, *face); };
    for (const int position : {6, 1, 0, 4, 6})
        QCOMPARE(cache.show(key, position, begin)->rgb, shown(faces, options(), position).rgb);
}

void TestTruncatedDiffusion::runsTakeWhatTheySay()
{
    if (!test::allocated())
        QSKIP("What is allocated can be asked of the GNU C library's own allocator only.");
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0));
    std::vector<std::unique_ptr<Run>> runs;
    std::size_t said = 0, before = 0;
    for (std::uint64_t seed = 0; seed < 9; ++seed) {
        if (seed == 1) // the first one also takes what the networks keep for the next time
            before = *test::allocated();
        Wanted wanted;
        wanted.options.seed = seed;
        auto run = begun(faces, *face, wanted);
        QVERIFY(run && advanceTo(**run, 6));
        said += seed > 0 ? (*run)->bytes() : 0;
        runs.push_back(std::move(*run));
    }
    const double share = static_cast<double>(*test::allocated() - before) / static_cast<double>(said);
    QVERIFY2(share > 0.8 && share < 1.2, qPrintable(QString("%1 of %2 bytes").arg(share).arg(said)));
}

void TestTruncatedDiffusion::cancelledAndGoingOn()
{
    auto faces = restorer();
    auto run = begun(faces, *faces.prepare(drawnCrop(0)));
    QVERIFY(run && advanceTo(**run, 2));
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE((*run)->advance(cancel).error().code, ErrorCode::Cancelled); // at the start of the second stage
    QCOMPARE((*run)->ready(), 2);
    QVERIFY(advanceTo(**run, 6));
    QCOMPARE((*run)->show(6)->rgb, shown(faces, options(), 6).rgb);
}

void TestTruncatedDiffusion::aLaterStageThatFailsLeavesTheEarlier()
{
    const auto own = folder("broken");
    QVERIFY(test::writeTinyBundle(own));
    QVERIFY(test::addTinyPixelNetworks(own));
    nn::Denoiser network(nn::DenoiserConfig{3, 9, 4, {16, 32}, {1, 1}, 16});
    {
        at::NoGradGuard noGradient;
        for (at::Tensor& parameter : network->parameters())
            parameter.fill_(60000); // sound numbers that overflow on the way
    }
    QVERIFY(test::addNetwork(own, "irm256", *network));
    auto faces = restorer("broken");
    auto run = begun(faces, *faces.prepare(drawnCrop(0)));
    QVERIFY(run);
    QCOMPARE(advanceTo(**run, 6).error().code, ErrorCode::ComputeFailed);
    QCOMPARE((*run)->ready(), 2);
    QVERIFY((*run)->show(2));
}

HEIRLOOM_GUILESS_TEST(TestTruncatedDiffusion)
#include "tst_truncated_diffusion.moc"
