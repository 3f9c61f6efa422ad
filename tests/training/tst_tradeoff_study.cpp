// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/tradeoff_study.h"
#include "tests/support/test_main.h"

#include <nlohmann/json.hpp>

#include <QTest>
#include <QXmlStreamReader>

using namespace heirloom;
using namespace heirloom::training;

namespace {

const std::vector<int> kSteps{0, 4, 16};
const std::vector<double> kIdentities{0, 0.5, 1};

at::Tensor cleanFace()
{
    torch::manual_seed(1);
    return (0.4 * at::randn({3, 64, 64})).clamp(-0.9, 0.9);
}

/// Further along a row there is more noise; further down the picture is brighter and more similar.
std::vector<std::vector<StudiedPicture>> pictures(const at::Tensor& clean, bool similarityFalls)
{
    torch::manual_seed(2);
    const at::Tensor noise = at::randn({3, 64, 64});
    std::vector<std::vector<StudiedPicture>> rows;
    for (std::size_t i = 0; i < kIdentities.size(); ++i) {
        std::vector<StudiedPicture> row;
        for (std::size_t k = 0; k < kSteps.size(); ++k) {
            const double way = static_cast<double>(i) / 10;
            row.push_back({clean * 0.8 + 0.05 * static_cast<double>(k) * noise + 0.02 * static_cast<double>(i),
                           similarityFalls ? 0.9 - way : 0.7 + way});
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestTradeoffStudy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansAndTrends();
    void wrongShapesAreRefused();
    void plotIsSoundXml();
};

void TestTradeoffStudy::meansAndTrends()
{
    TradeoffStudy study(kSteps, kIdentities, std::nullopt);
    const at::Tensor clean = cleanFace();
    QVERIFY(study.add(clean, pictures(clean, false)));
    QVERIFY(study.add(clean, pictures(clean, true)));
    const StudyReport report = study.report();
    QCOMPARE(report.faces, std::size_t(2));
    QCOMPARE(report.psnrFalls, 1.0);
    QCOMPARE(report.detailRises, 1.0);
    QCOMPARE(report.similarityRises, 0.5);
    QVERIFY2(std::abs(report.smallestStop - 0.02 * 127.5) < 0.02, qPrintable(QString::number(report.smallestStop)));
    QVERIFY(report.rows[1][0].psnr > report.rows[1][2].psnr);
    QCOMPARE(*report.rows[2][0].similarity, 0.8);
    const nlohmann::json json = toJson(report);
    QCOMPARE(json["cells"].size(), std::size_t(9));
    QVERIFY(json["cells"][0]["distance"].is_null());
}

void TestTradeoffStudy::wrongShapesAreRefused()
{
    TradeoffStudy study(kSteps, kIdentities, std::nullopt);
    const at::Tensor clean = cleanFace();
    QCOMPARE(study.add(clean, {}).error().code, ErrorCode::InvalidArgument);
    auto other = pictures(clean, false);
    other[1][1].picture = at::zeros({3, 32, 32});
    QCOMPARE(study.add(clean, other).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(study.report().faces, std::size_t(0));
}

void TestTradeoffStudy::plotIsSoundXml()
{
    TradeoffStudy study(kSteps, kIdentities, std::nullopt);
    const at::Tensor clean = cleanFace();
    QVERIFY(study.add(clean, pictures(clean, false)));
    QXmlStreamReader reader(QString::fromStdString(toSvg(study.report())));
    int lines = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        lines += reader.isStartElement() && reader.name() == QLatin1String("polyline");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(lines, 9); // three weights in three panels
}

HEIRLOOM_APPLESS_TEST(TestTradeoffStudy)
#include "tst_tradeoff_study.moc"
