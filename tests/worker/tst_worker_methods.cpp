// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/face_pictures.h"
#include "tests/support/darkening.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

#include <algorithm>
#include <limits>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// Promises to return its failures, and does not.
class Careless final : public Method {
public:
    Description describe() const override
    {
        Description description{"careless"};
        description.networks = {"identity_recovery"};
        return description;
    }
    Status check(const NetworkPool&, const Params&) const override { return success(); }
    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool>, const PreparedFace&, const Params&,
                                       std::uint64_t) const override
    {
        throw std::runtime_error("nobody catches this");
    }
};

} // namespace

/// A method that the worker has never heard of, from the request to the pixels.
class TestWorkerMethods : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void isToldAmongTheOthers();
    void isShown();
    void followsItsHandle();
    void isShownBesideAndCompared();
    void isSaved();
    void nobodysMethod();
    void whatAMethodThrowsIsAFailure();
    void isForgottenWithoutItsRegistry();

private:
    WorkerOptions darkening() const
    {
        WorkerOptions all = options();
        all.methods = methodsAndDarken();
        return all;
    }
    FaceRestorer networks() const
    {
        return std::move(*FaceRestorer::load(methodsAndDarken(), file("bundle").string(), *chooseDevice("cpu")));
    }
    static FaceRequest wish(double depth)
    {
        FaceRequest request;
        request.photo = 1;
        request.face.face = placedFace(1, 200, 150);
        request.face.treatment = treatmentOf("darken", {{"depth", depth}}, 1);
        return request;
    }
    /// The answer to a request, once it is final; null if it fails.
    static const ShownFace* shown(WorkerProbe& probe, const FaceRequest& request)
    {
        const auto& wanted = probe.show(request);
        return QTest::qWaitFor([&] { return wanted.isOver(); }, kPatience) ? wanted.value() : nullptr;
    }
};

void TestWorkerMethods::isToldAmongTheOthers()
{
    WorkerProbe probe(darkening());
    QTRY_COMPARE_WITH_TIMEOUT(probe.started.size(), 1U, kPatience);
    QCOMPARE(usable(probe.started[0]), (std::vector<std::string>{"recover", "latent", "darken"}));
    const Description& method = probe.started[0].methods.back().description;
    QCOMPARE(method.on(ParamSpec::Axis::Across)->id, std::string("depth"));
}

void TestWorkerMethods::isShown()
{
    WorkerProbe probe(darkening());
    probe.open(1, file("photo.png"));
    const ShownFace* answer = shown(probe, wish(0.5));
    QVERIFY2(answer, probe.faces.back()->why());

    auto alone = networks();
    const auto photo = readPhoto(file("photo.png"));
    const RestoredFace face = restoredAlone(*photo, wish(0.5).face, alone);
    QVERIFY(face.restored.rgb == darkened(*alone.recover(face.degraded), 0.5).rgb);
    const auto patch = makeFacePatch(*photo, std::span(&face, 1), 0, {}, std::numeric_limits<int>::max());
    QVERIFY(answer->wanted == pointOf(wish(0.5).face.treatment) && answer->shown == answer->wanted);
    QVERIFY(samePixels(answer->before, pictureOf(face.degraded)));
    QVERIFY(samePixels(answer->after, pictureOf(face.restored)));
    QVERIFY(samePixels(answer->patch.pixels, patch->pixels));
    QVERIFY(answer->figures.likeness.has_value());
    // A run of one picture is there, or not.
    QVERIFY(std::all_of(probe.rows.begin(), probe.rows.end(),
                        [](const TradeoffRow& row) { return row.figures.size() == 1; }));
    QVERIFY(!probe.rows.empty() && probe.rows.back().ready == 0 && !probe.rows.back().busy);
}

/// Each value has its own picture and its own patch, also where they were shown before.
void TestWorkerMethods::followsItsHandle()
{
    WorkerProbe probe(darkening());
    probe.open(1, file("photo.png"));
    std::vector<ShownFace> first;
    for (const double depth : {0.25, 0.75, 0.7500001, 0.0}) {
        const ShownFace* answer = shown(probe, wish(depth));
        QVERIFY(answer);
        QVERIFY(samePixels(probe.faces.back()->came.front().after, answer->after)); // nothing else came before
        first.push_back(*answer);
    }
    QVERIFY(!samePixels(first[0].after, first[1].after) && !samePixels(first[0].patch.pixels, first[1].patch.pixels));
    QVERIFY(!samePixels(first[1].after, first[3].after) && !samePixels(first[1].patch.pixels, first[3].patch.pixels));
    const ShownFace* again = shown(probe, wish(0.25));
    QVERIFY(again && samePixels(again->after, first[0].after)
            && samePixels(again->patch.pixels, first[0].patch.pixels));
    // The recovered face of another method is not among them, nor they with it.
    FaceRequest recovered = wish(0);
    recovered.face.treatment = treatmentOf("recover", {}, 1);
    const ShownFace* plain = shown(probe, recovered);
    QVERIFY(plain && samePixels(plain->after, first[3].after)); // no darker at all
    again = shown(probe, wish(0.75));
    QVERIFY(again && samePixels(again->after, first[1].after)
            && samePixels(again->patch.pixels, first[1].patch.pixels));
}

void TestWorkerMethods::isShownBesideAndCompared()
{
    WorkerProbe probe(darkening());
    probe.open(1, file("photo.png"));
    const ShownFace* answer = shown(probe, wish(0.5));
    QVERIFY(answer);
    const ImageBuffer half = answer->after;
    FaceRequest other = wish(0.5);
    other.face.face = placedFace(2, 200, 150); // in the same place
    const auto& beside = probe.showBeside(other);
    QTRY_VERIFY_WITH_TIMEOUT(beside.value(), kPatience);
    QVERIFY(samePixels(beside.value()->after, half));
    const auto compared = watch(probe.worker->compare(wish(0.75)));
    QTRY_VERIFY_WITH_TIMEOUT(compared->value(), kPatience);
    QVERIFY(!samePixels(compared->value()->crop, half));
}

void TestWorkerMethods::isSaved()
{
    WorkerProbe probe(darkening());
    ExportRequest request;
    request.source = file("photo.png");
    request.target.output = file("darkened.png");
    request.recipe.faces = {wish(0.5).face, requestOf(0, placedFace(2, 320, 170), "latent", 2, 0.37).face};
    const auto exported = watch(probe.worker->exportPhoto(request));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    const ExportReport& report = *exported->value();
    QVERIFY(report.faces[0].restored && report.faces[1].restored);
    QVERIFY(report.faces[0].treatment.method.params == (Params{{"depth", 0.5}}));
    auto alone = networks();
    const auto expected = restorePhoto(*readPhoto(file("photo.png")), request.recipe, alone);
    QVERIFY(expected && samePixels(readPhoto(report.file)->pixels, expected->pixels));
    const auto provenance = provenanceOf(report.file);
    QVERIFY(provenance && provenance->recipe.find("\"darken\"") != std::string::npos);
}

void TestWorkerMethods::nobodysMethod()
{
    WorkerProbe probe(darkening());
    probe.open(1, file("photo.png"));
    FaceRequest request = wish(0.5);
    request.face.treatment.method.id = "enchant";
    const auto& wanted = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(wanted.error(), kPatience);
    QCOMPARE(wanted.error()->code, ErrorCode::NotFound);
    QVERIFY(wanted.error()->message.find("enchant") != std::string::npos);
    request = wish(1.5); // and a value that cannot be
    const auto& tooMuch = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(tooMuch.error(), kPatience);
    QCOMPARE(tooMuch.error()->code, ErrorCode::InvalidArgument);
    QVERIFY(shown(probe, wish(0.5)));
    QVERIFY(!probe.busy);
}

void TestWorkerMethods::isForgottenWithoutItsRegistry()
{
    WorkerProbe probe(darkening());
    probe.open(1, file("photo.png"));
    QVERIFY(shown(probe, wish(0.5)));
    probe.worker->restart(options());
    QTRY_COMPARE_WITH_TIMEOUT(probe.started.size(), 2U, kPatience);
    QCOMPARE(usable(probe.started[1]), (std::vector<std::string>{"recover", "latent"}));
    QVERIFY(!shown(probe, wish(0.5)));
    QCOMPARE(probe.faces.back()->error()->code, ErrorCode::NotFound);
}

void TestWorkerMethods::whatAMethodThrowsIsAFailure()
{
    Registry registry = makeRegistry();
    registry.add(std::make_unique<Careless>());
    WorkerOptions careless = options();
    careless.methods = std::make_shared<const Registry>(std::move(registry));
    WorkerProbe probe(careless);
    probe.open(1, file("photo.png"));
    FaceRequest request = wish(0);
    request.face.treatment = treatmentOf("careless");
    const auto& wanted = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(wanted.error(), kPatience);
    QCOMPARE(wanted.error()->code, ErrorCode::ComputeFailed);
    QCOMPARE(wanted.error()->detail, std::string("nobody catches this"));
    // And the engine goes on.
    request.face.treatment = treatmentOf("recover");
    QVERIFY(shown(probe, request));
}

HEIRLOOM_GUILESS_TEST(TestWorkerMethods)
#include "tst_worker_methods.moc"
