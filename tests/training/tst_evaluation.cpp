// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/evaluation.h"
#include "engine/training/metrics/fidelity.h"
#include "tests/support/test_main.h"
#include "tests/training/npz_writer.h"

#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::training;

namespace {

at::Tensor face(std::uint64_t seed, std::int64_t size = 256)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return at::upsample_bilinear2d(at::rand({1, 3, size / 8, size / 8}, generator) * 1.6 - 0.8, {size, size}, false);
}

/// The face with every value `levels` 8-bit levels brighter.
at::Tensor shifted(const at::Tensor& face, double levels)
{
    return face + levels / 127.5;
}

double psnrOfShift(double levels)
{
    return 20.0 * std::log10(255.0 / levels);
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresOneFace()
    {
        const at::Tensor clean = face(1);
        const at::Tensor degraded = shifted(clean, 20.0);
        const at::Tensor restored = shifted(clean, 5.0);
        Evaluator evaluator;
        QVERIFY(evaluator.add("a.png", clean, degraded, restored[0]).ok());
        const EvaluationReport report = evaluator.report();
        QCOMPARE(report.faces.size(), std::size_t{1});
        const FaceFigures& figures = report.faces.front();
        QCOMPARE(figures.file, std::string("a.png"));
        QVERIFY(std::abs(figures.psnrIn - psnrOfShift(20.0)) < 1e-3);
        QVERIFY(std::abs(figures.psnrOut - psnrOfShift(5.0)) < 1e-3);
        QVERIFY(std::abs(figures.ssimIn - metrics::ssim(degraded, clean)[0]) < 1e-9);
        QVERIFY(std::abs(figures.ssimOut - metrics::ssim(restored, clean)[0]) < 1e-9);
        QVERIFY(figures.ssimOut > figures.ssimIn);
        QVERIFY(std::abs(figures.detailClean - metrics::detailEnergy(clean)[0]) < 1e-9);
        QVERIFY(std::abs(figures.detailIn - metrics::detailEnergy(degraded)[0]) < 1e-9);
        QVERIFY(!figures.identityIn && !figures.identityOut && !figures.niqeIn && !figures.niqeOut
                && !figures.niqeClean);
        QCOMPARE(report.gainedShare, 1.0);
        QVERIFY(report.thirds.empty());
        QCOMPARE(report.mean.psnrOut, figures.psnrOut);
        QVERIFY(report.mean.file.empty());
    }

    void ordersThirdsByDamage()
    {
        // Damage of the input in 8-bit levels, out of order; the result of each is one level better but for one.
        const std::vector<double> damage{3.0, 12.0, 30.0, 6.0, 24.0, 18.0, 9.0};
        const at::Tensor clean = face(2, 64);
        Evaluator evaluator;
        for (const double levels : damage)
            QVERIFY(evaluator
                        .add("face", clean, shifted(clean, levels), shifted(clean, levels == 9.0 ? 10.0 : levels - 1.0))
                        .ok());
        const EvaluationReport report = evaluator.report();
        QCOMPARE(report.thirds.size(), std::size_t{3});
        const auto mean = [](std::initializer_list<double> levels) {
            double sum = 0;
            for (const double level : levels)
                sum += psnrOfShift(level);
            return sum / static_cast<double>(levels.size());
        };
        QVERIFY(std::abs(report.thirds[0].psnrIn - mean({30.0, 24.0})) < 1e-3);
        QVERIFY(std::abs(report.thirds[1].psnrIn - mean({18.0, 12.0})) < 1e-3);
        QVERIFY(std::abs(report.thirds[2].psnrIn - mean({9.0, 6.0, 3.0})) < 1e-3);
        QVERIFY(std::abs(report.thirds[2].psnrOut - mean({10.0, 5.0, 2.0})) < 1e-3);
        QVERIFY(std::abs(report.mean.psnrIn - mean({3.0, 12.0, 30.0, 6.0, 24.0, 18.0, 9.0})) < 1e-3);
        QVERIFY(std::abs(report.gainedShare - 6.0 / 7.0) < 1e-12);
        QCOMPARE(report.faces[2].psnrIn < report.faces[0].psnrIn, true); // the faces stay in the order they came in
    }

    void teacherMeasuresIdentity()
    {
        at::manual_seed(10); // the network's weights
        nn::FaceRecognitionDensenet teacher;
        Evaluator evaluator(Judges{{}, teacher, {}});
        const at::Tensor clean = face(3);
        const at::Tensor other = face(4);
        QVERIFY(evaluator.add("mended", clean, other, clean).ok());
        QVERIFY(evaluator.add("spoilt", clean, clean, other).ok());
        const at::NoGradGuard noGrad;
        const at::Tensor embeddings = teacher->forward(nn::chipFromCrop(at::cat({clean, other})));
        const double distance = (embeddings[0] - embeddings[1]).norm().item<double>();
        QVERIFY(distance > 1e-5);
        const EvaluationReport report = evaluator.report();
        const auto isNear = [&](std::optional<double> measured, double expected) {
            return measured && std::abs(*measured - expected) < 1e-3 * distance;
        };
        QVERIFY(isNear(report.faces[0].identityIn, distance));
        QVERIFY(isNear(report.faces[0].identityOut, 0.0));
        QVERIFY(isNear(report.faces[1].identityIn, 0.0));
        QVERIFY(isNear(report.faces[1].identityOut, distance));
        QVERIFY(isNear(report.mean.identityIn, distance / 2.0));
    }

    void niqeIsTakenWhereThereIsOne()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("niqe.npz").toStdString();
        QVERIFY(test::writeZip(file, test::niqeParameters(), false));
        auto niqe = metrics::Niqe::load(file);
        QVERIFY(niqe.ok());
        at::Generator generator = at::detail::createCPUGenerator(6);
        const at::Tensor textured = at::rand({3, 256, 256}, generator) - 0.5;
        const double expected = *niqe->score(textured);
        Evaluator evaluator(Judges{*std::move(niqe), {}, {}});
        QVERIFY(evaluator.add("textured", textured, textured, textured).ok());
        QVERIFY(evaluator.add("flat", textured, textured, at::zeros({3, 256, 256})).ok());
        const EvaluationReport report = evaluator.report();
        QCOMPARE(*report.faces[0].niqeOut, expected);
        QVERIFY(!report.faces[1].niqeOut);
        QCOMPARE(*report.mean.niqeOut, expected); // over the one face that has it
        QVERIFY(toJson(report)["faces"][1]["niqe_out"].is_null());
    }

    void featuresMeasureWhatTheEyeSees()
    {
        torch::manual_seed(13);
        SqueezeNet network;
        Evaluator evaluator(Judges{{}, {}, network});
        for (std::uint64_t seed = 20; seed < 24; ++seed) {
            const at::Tensor clean = face(seed, 64);
            QVERIFY(
                evaluator.add("face", clean, clean + 0.3 * at::randn_like(clean), clean + 0.05 * at::randn_like(clean))
                    .ok());
        }
        const EvaluationReport report = evaluator.report();
        QVERIFY(*report.mean.perceptualOut > 0 && *report.mean.perceptualOut < *report.mean.perceptualIn);
        QVERIFY(report.mean.kernelIn && report.mean.kernelOut && !report.faces[0].kernelOut);
        const double detail = toJson(report)["mean"]["regions"]["skin"].get<double>();
        QVERIFY2(detail > 1, qPrintable(QString::number(detail)));
    }

    void refusesWhatCannotBeCompared_data()
    {
        QTest::addColumn<at::Tensor>("restored");
        QTest::addColumn<bool>("teacher");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const at::Tensor& restored, bool teacher, ErrorCode code) {
            QTest::newRow(name) << restored << teacher << static_cast<int>(code);
        };
        at::Tensor broken = face(7, 64);
        broken[0][1][2][3] = std::numeric_limits<float>::infinity();
        row("another size", face(7, 32), false, ErrorCode::InvalidArgument);
        row("grey", face(7, 64).narrow(1, 0, 1), false, ErrorCode::InvalidArgument);
        row("a batch", at::cat({face(7, 64), face(7, 64)}), false, ErrorCode::InvalidArgument);
        row("nothing", at::Tensor(), false, ErrorCode::InvalidArgument);
        row("a size that the teacher does not know", face(7, 64), true, ErrorCode::InvalidArgument);
        row("not finite", broken, false, ErrorCode::ComputeFailed);
    }

    void refusesWhatCannotBeCompared()
    {
        QFETCH(at::Tensor, restored);
        QFETCH(bool, teacher);
        QFETCH(int, code);
        Evaluator evaluator(Judges{{}, teacher ? std::optional(nn::FaceRecognitionDensenet()) : std::nullopt, {}});
        const Status status = evaluator.add("face", face(7, 64), face(8, 64), restored);
        QVERIFY(!status.ok());
        QCOMPARE(static_cast<int>(status.error().code), code);
        QVERIFY(evaluator.report().faces.empty());
    }

    void jsonHoldsTheContract()
    {
        const at::Tensor clean = face(9, 64);
        Evaluator evaluator;
        QVERIFY(evaluator.add("b.png", clean, shifted(clean, 10.0), (clean - clean.mean()) * 0.5).ok());
        const nlohmann::json json = toJson(evaluator.report());
        const std::vector<std::string> keys{
            "psnr_in",    "psnr_out",      "ssim_in",    "ssim_out",  "identity_in",  "identity_out", "niqe_in",
            "niqe_out",   "niqe_clean",    "detail_in",  "detail",    "detail_clean", "grid_in",      "grid",
            "grid_clean", "perceptual_in", "perceptual", "kernel_in", "kernel",       "regions_in",   "regions"};
        for (const nlohmann::json& figures : {json["mean"], json["faces"][0]})
            for (const std::string& key : keys)
                QVERIFY2(figures.contains(key), key.c_str());
        QCOMPARE(json["faces"][0]["file"].get<std::string>(), std::string("b.png"));
        QVERIFY(!json["mean"].contains("file"));
        QVERIFY(json["mean"]["identity_in"].is_null());
        QVERIFY(json["thirds"].is_array() && json["thirds"].empty());
        QVERIFY(json["gained_share"].is_number());
        QVERIFY(std::abs(json["mean"]["detail_in"].get<double>() - 1.0) < 1e-3);
        QVERIFY(std::abs(json["mean"]["detail"].get<double>() - 0.25)
                < 1e-3); // half the contrast, a quarter of the energy
    }

    void jsonOfNoFacesHoldsNoFigures()
    {
        const nlohmann::json json = toJson(Evaluator().report());
        QVERIFY(json["faces"].empty());
        QVERIFY(json["mean"]["psnr_in"].is_null());
        QVERIFY(!json.dump().empty());
    }
};

HEIRLOOM_GUILESS_TEST(TestEvaluation)
#include "tst_evaluation.moc"
