// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/truncation_study.h"

#include "engine/training/metrics/fidelity.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

#include <cmath>

#include <QTest>
#include <QXmlStreamReader>

using namespace heirloom;
using namespace heirloom::training;

namespace {

at::Tensor cleanFace(std::uint64_t seed)
{
    torch::manual_seed(seed);
    return (0.4 * at::randn({3, 64, 64})).clamp(-0.9, 0.9);
}

/// The later the start, the further from the clean face; the second line is twice as far.
std::vector<TruncatedRun> runs(const at::Tensor& clean, double milliseconds)
{
    std::vector<TruncatedRun> runs;
    for (const auto& [line, far] : {std::pair("near", 1.0), std::pair("far", 2.0)}) {
        for (const double start : {0.25, 0.5, 1.0})
            runs.push_back({line, start, clean * (1 - 0.1 * far * start), milliseconds});
    }
    return runs;
}

} // namespace

class TestTruncationStudy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansOverFaces();
    void otherRunsAreRefused();
    void plotIsSoundXml();
};

void TestTruncationStudy::meansOverFaces()
{
    TruncationStudy study(std::nullopt);
    const at::Tensor one = cleanFace(1), two = cleanFace(2);
    QVERIFY(study.add(one, runs(one, 100)));
    QVERIFY(study.add(two, runs(two, 300)));
    const TruncationReport report = study.report();
    QCOMPARE(report.faces, std::size_t(2));
    QCOMPARE(report.lines.size(), std::size_t(2));
    QCOMPARE(report.lines[1].name, std::string("far"));
    QCOMPARE(report.lines[0].points.size(), std::size_t(3));
    const TruncationPoint& point = report.lines[0].points[2];
    QCOMPARE(point.start, 1.0);
    QCOMPARE(point.milliseconds, 200.0);
    QVERIFY(!point.distance);
    const double psnr = (metrics::psnr((0.9 * one).unsqueeze(0), one.unsqueeze(0)).front()
                         + metrics::psnr((0.9 * two).unsqueeze(0), two.unsqueeze(0)).front())
                        / 2;
    QVERIFY(std::abs(point.psnr - psnr) < 1e-6);
    QVERIFY(std::abs(point.detail - 0.81) < 1e-4); // an energy: the square of 0.9
    QVERIFY(report.lines[0].points[0].psnr > point.psnr);
    QVERIFY(report.lines[1].points[2].psnr < point.psnr);
    const nlohmann::json json = toJson(report);
    QCOMPARE(json["lines"][1]["points"].size(), std::size_t(3));
    QVERIFY(json["lines"][0]["points"][0]["distance"].is_null());
}

void TestTruncationStudy::otherRunsAreRefused()
{
    TruncationStudy study(std::nullopt);
    const at::Tensor clean = cleanFace(1);
    QCOMPARE(study.add(clean, {}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(study.add(clean, runs(clean, 1)));
    auto fewer = runs(clean, 1), moved = fewer, shaped = fewer;
    fewer.pop_back();
    moved[1].start = 0.75;
    shaped[2].picture = at::zeros({3, 32, 32});
    for (const auto& other : {fewer, moved, shaped})
        QCOMPARE(study.add(clean, other).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(study.report().faces, std::size_t(1));
}

void TestTruncationStudy::plotIsSoundXml()
{
    TruncationStudy study(std::nullopt);
    const at::Tensor clean = cleanFace(1);
    QVERIFY(study.add(clean, runs(clean, 1)));
    QXmlStreamReader reader(QString::fromStdString(toSvg({study.report(), study.report()})));
    int lines = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        lines += reader.isStartElement() && reader.name() == QLatin1String("polyline");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(lines, 12); // two lines in three panels of two reports
}

HEIRLOOM_APPLESS_TEST(TestTruncationStudy)
#include "tst_truncation_study.moc"
