// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/training/detection_figures.h"
#include "engine/training/detection_scenes.h"
#include "engine/training/detector_loss.h"
#include "engine/training/detector_trainer.h"
#include "tests/support/test_main.h"
#include "tests/support/training_log.h"

#include <cmath>
#include <map>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::training;

namespace {

constexpr std::int64_t kSide = 128;

/// What passes for a face here: a bright square of 24 pixels, with the points of a face in it.
LabelledFace squareAt(double left, double top)
{
    LabelledFace face;
    face.box = {left, top, 24, 24};
    face.points = {{{left + 6, top + 8},
                    {left + 18, top + 8},
                    {left + 12, top + 13},
                    {left + 8, top + 18},
                    {left + 16, top + 18}}};
    return face;
}

/// Photos of one bright square each, somewhere on a dark ground.
std::vector<LabelledPhoto> squares(int count)
{
    std::vector<LabelledPhoto> photos;
    for (int i = 0; i < count; ++i) {
        LabelledPhoto photo;
        photo.name = "square " + std::to_string(i);
        photo.picture = at::full({3, 160, 192}, 40, at::kByte);
        const std::int64_t left = 20 + 37 * i % 130, top = 20 + 53 * i % 110;
        photo.picture.slice(1, top, top + 24).slice(2, left, left + 24).fill_(230);
        photo.faces = {squareAt(static_cast<double>(left), static_cast<double>(top))};
        photos.push_back(std::move(photo));
    }
    return photos;
}

nn::FaceDetectorNetwork smallNetwork()
{
    torch::manual_seed(3);
    nn::FaceDetectorConfig config;
    config.stem = 8;
    config.widths = {8, 16, 16, 16};
    config.blocks = {0, 1, 1, 0};
    return nn::FaceDetectorNetwork(config);
}

/// Maps that say exactly what a face is, and where.
std::vector<at::Tensor> perfectMaps(const LabelledFace& face)
{
    std::vector<at::Tensor> maps;
    for (const std::int64_t stride : nn::FaceDetectorNetworkImpl::kStrides) {
        at::Tensor map = at::zeros({1, 15, kSide / stride, kSide / stride});
        map.select(1, 0).fill_(-12);
        for (std::int64_t row = 0; row < map.size(2); ++row) {
            for (std::int64_t column = 0; column < map.size(3); ++column) {
                const double step = static_cast<double>(stride), x = (static_cast<double>(column) + 0.5) * step - 0.5,
                             y = (static_cast<double>(row) + 0.5) * step - 0.5;
                at::Tensor cell = map[0].select(1, row).select(1, column);
                cell[1] = (face.middle()[0] - x) / step;
                cell[2] = (face.middle()[1] - y) / step;
                cell[3] = std::log(face.box[2] / step);
                cell[4] = std::log(face.box[3] / step);
                for (std::size_t i = 0; i < 5; ++i) {
                    cell[5 + 2 * static_cast<std::int64_t>(i)] = (face.points[i][0] - x) / face.size();
                    cell[6 + 2 * static_cast<std::int64_t>(i)] = (face.points[i][1] - y) / face.size();
                }
                if (std::abs(x - face.middle()[0]) < 0.35 * face.size()
                    && std::abs(y - face.middle()[1]) < 0.35 * face.size())
                    cell[0] = 12;
            }
        }
        maps.push_back(map);
    }
    return maps;
}

} // namespace

class TestDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsStayOnTheirFaces();
    void sameNumbersSameSample();
    void mistakesAreDrawnAgain();
    void croppedFacesAreLaidIntoScenes();
    void boxesGoWithTheirPoints();
    void nothingIsWrongWithTheTruth();
    void everyMistakeCosts_data();
    void everyMistakeCosts();
    void whatDoesNotCountCostsNothing();
    void figuresCount();
    void kindsAreCounted();
    void learnsToFindSquares();
    void withoutPhotosThereIsNothingToLearn();
};

/// However a photo is turned, enlarged and mirrored.
void TestDetection::labelsStayOnTheirFaces()
{
    const DetectionData data{squares(6), {}, nullptr};
    int seen = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Random random(seed);
        const DetectionSample sample = drawDetectionSample(data, kSide, random);
        QVERIFY((sample.picture.sizes() == at::IntArrayRef{3, kSide, kSide}));
        QVERIFY(sample.faces.size() <= 1);
        for (const LabelledFace& face : sample.faces) {
            if (!face.counts || face.size() < 20)
                continue;
            const auto clamp = [](double value) { return std::clamp<std::int64_t>(std::llround(value), 0, kSide - 1); };
            const auto at = [&](Place place) {
                return sample.picture.slice(1, clamp(place[1]), clamp(place[1]) + 1)
                    .slice(2, clamp(place[0]), clamp(place[0]) + 1)
                    .mean()
                    .item<double>();
            };
            const double outside = sample.picture.median().item<double>();
            const Place middle = face.middle();
            if (middle[0] < 2 || middle[1] < 2 || middle[0] > kSide - 3 || middle[1] > kSide - 3)
                continue;
            QVERIFY2(face.size() > 90 || at(middle) > outside, qPrintable(QString::number(seed)));
            // Of a square that lies upright, the eye at the left is the first, mirrored or not.
            const auto& p = face.points;
            const double across = p[1][0] - p[0][0], down = p[3][1] - p[0][1];
            QVERIFY(across * down - (p[1][1] - p[0][1]) * (p[3][0] - p[0][0]) > 0);
            ++seen;
        }
    }
    QVERIFY(seen > 20);
}

void TestDetection::sameNumbersSameSample()
{
    CropDataset crops;
    crops.add("one", at::full({3, 256, 256}, 200, at::kByte));
    const DetectionData data{squares(3), {at::full({3, 200, 220}, 60, at::kByte)}, &crops};
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        Random one(seed), two(seed);
        const DetectionSample a = drawDetectionSample(data, kSide, one), b = drawDetectionSample(data, kSide, two);
        QVERIFY(at::equal(a.picture, b.picture));
        QCOMPARE(a.faces.size(), b.faces.size());
        QVERIFY(a.picture.min().item<double>() >= -1 && a.picture.max().item<double>() <= 1);
    }
}

/// What was taken for a face comes again, without a face.
void TestDetection::mistakesAreDrawnAgain()
{
    const DetectionData data{squares(3), {}, nullptr};
    const Mistake mistake{at::full({3, 120, 160}, 255, at::kByte), {80, 60}, 40};
    int without = 0, before = 0;
    for (std::uint64_t seed = 0; seed < 120; ++seed) {
        Random one(seed), two(seed);
        before += drawDetectionSample(data, kSide, one).faces.empty() ? 1 : 0;
        without += drawDetectionSample(data, kSide, two, {mistake}).faces.empty() ? 1 : 0;
    }
    QVERIFY2(without > before + 8 && without < before + 40, qPrintable(QString("%1 %2").arg(without).arg(before)));
}

void TestDetection::croppedFacesAreLaidIntoScenes()
{
    CropDataset crops;
    crops.add("white", at::full({3, 256, 256}, 255, at::kByte));
    DetectionData data{squares(1), {at::full({3, 300, 300}, 0, at::kByte)}, &crops};
    data.photos[0].picture.fill_(0); // so that whatever is bright was laid there
    data.photos[0].faces.clear();
    int laid = 0;
    for (std::uint64_t seed = 0; seed < 80; ++seed) {
        Random random(seed);
        const DetectionSample sample = drawDetectionSample(data, kSide, random);
        laid += static_cast<int>(sample.faces.size());
        if (!sample.faces.empty())
            QVERIFY(sample.picture.max().item<double>() > sample.picture.min().item<double>() + 0.1);
    }
    QVERIFY2(laid > 20, qPrintable(QString::number(laid)));
}

void TestDetection::boxesGoWithTheirPoints()
{
    const std::array<Place, 5> upright{{{96, 120}, {160, 120}, {128, 157}, {100, 186}, {156, 186}}};
    const auto box = boxOfPoints(upright);
    QVERIFY(std::abs(box[0] + box[2] / 2 - 128) < 1e-9);
    QVERIFY(box[1] < 90 && box[1] + box[3] > 205 && box[3] > 1.2 * box[2]);
    std::array<Place, 5> turned{}; // a quarter clockwise about the origin
    for (std::size_t i = 0; i < 5; ++i)
        turned[i] = {-upright[i][1], upright[i][0]};
    const auto side = boxOfPoints(turned);
    QVERIFY(std::abs(side[2] - box[3]) < 1e-9 && std::abs(side[3] - box[2]) < 1e-9);
    QVERIFY(std::abs(side[0] + box[1] + box[3]) < 1e-9 && std::abs(side[1] - box[0]) < 1e-9);
}

void TestDetection::nothingIsWrongWithTheTruth()
{
    const LabelledFace face = squareAt(50, 40);
    const DetectorLoss loss = detectorLoss(perfectMaps(face), {{face}});
    QVERIFY2(loss.box.item<double>() < 1e-4, qPrintable(QString::number(loss.box.item<double>())));
    QVERIFY(loss.points.item<double>() < 1e-5);
    QVERIFY2(loss.score.item<double>() < 0.02, qPrintable(QString::number(loss.score.item<double>())));
    const auto found = nn::facesIn(perfectMaps(face), 0, 0.5);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(nn::overlapOf(found[0].box, face.box).ofBoth > 0.999);
}

void TestDetection::everyMistakeCosts_data()
{
    QTest::addColumn<int>("output");
    QTest::addColumn<double>("change");
    QTest::newRow("a place that sees nothing") << 0 << -24.0;
    QTest::newRow("shifted") << 1 << 0.5;
    QTest::newRow("too high") << 4 << 0.4;
    QTest::newRow("a point elsewhere") << 9 << 0.3;
}

void TestDetection::everyMistakeCosts()
{
    QFETCH(int, output);
    QFETCH(double, change);
    const LabelledFace face = squareAt(50, 40);
    const double before = detectorLoss(perfectMaps(face), {{face}}).total.item<double>();
    auto maps = perfectMaps(face);
    for (at::Tensor& map : maps)
        map.select(1, output).add_(change).requires_grad_(false);
    const double after = detectorLoss(maps, {{face}}).total.item<double>();
    QVERIFY2(after > before + 0.05, qPrintable(QString("%1 %2").arg(before).arg(after)));
    // A face where none is.
    auto ghost = perfectMaps(face);
    ghost[0][0][0][1][1] = 8;
    QVERIFY(detectorLoss(ghost, {{face}}).score.item<double>()
            > detectorLoss(perfectMaps(face), {{face}}).score.item<double>() + 0.1);
}

void TestDetection::whatDoesNotCountCostsNothing()
{
    LabelledFace face = squareAt(50, 40);
    face.counts = false;
    const DetectorLoss loss = detectorLoss(perfectMaps(face), {{face}});
    QVERIFY(loss.total.item<double>() < 1e-3);
    auto blind = perfectMaps(face);
    for (at::Tensor& map : blind)
        map.select(1, 0).fill_(-12);
    QVERIFY(detectorLoss(blind, {{face}}).total.item<double>() < 1e-3);
}

void TestDetection::figuresCount()
{
    nn::FaceDetectorNetwork network = smallNetwork();
    torch::NoGradGuard still;
    for (auto& parameter : network->named_parameters()) {
        if (parameter.key().starts_with("say") && parameter.key().ends_with("bias"))
            parameter.value()[0] = -20; // it sees nothing at all
    }
    const auto photos = squares(3);
    const DetectionFigures none = detectionFigures(network, photos, 0.5);
    QCOMPARE(none.faces, std::int64_t(3));
    QCOMPARE(none.photos, std::int64_t(3));
    QCOMPARE(none.found + none.ghosts, std::int64_t(0));
    QCOMPARE(none.averagePrecision, 0.0);
    QCOMPARE(detectionFigures(network, photos, 0.5, 40).faces, std::int64_t(0)); // too small to count
}

/// By what the faces are like, whichever detector it was.
void TestDetection::kindsAreCounted()
{
    LabelledPhoto photo;
    const auto add = [&](double left, HeadView view, bool covered, bool counts = true) {
        LabelledFace face = squareAt(left, 50);
        face.view = view;
        face.covered = covered;
        face.counts = counts;
        face.hasPoints = view == HeadView::Frontal;
        photo.faces.push_back(face);
    };
    add(0, HeadView::Frontal, false);
    add(40, HeadView::Profile, false);
    add(80, HeadView::Frontal, true);
    add(120, HeadView::ThreeQuarter, false, false);
    const auto seenAt = [](double left, double score) {
        const LabelledFace there = squareAt(left, 50);
        nn::SeenFace seen;
        seen.box = there.box;
        seen.points = there.points;
        seen.points[2][0] += 5; // of ten from eyes to mouth
        seen.score = score;
        return seen;
    };
    DetectionMeter meter(0.5);
    // A face, one of those that do not count, nothing at all, and a covered one that is not sure enough.
    QVERIFY(!meter.add(photo, {seenAt(0, 0.9), seenAt(122, 0.8), seenAt(200, 0.7), seenAt(80, 0.3)}));
    const DetectionFigures figures = meter.figures();
    QCOMPARE(figures.faces, std::int64_t(3));
    QCOMPARE(figures.found, std::int64_t(1));
    QCOMPARE(figures.ghosts, std::int64_t(1));
    QCOMPARE(figures.recall(), 1.0 / 3);
    QCOMPARE(figures.precision(), 0.5);
    QVERIFY(std::abs(figures.averagePrecision - (1.0 + 2.0 / 3) / 3) < 1e-9);
    QVERIFY(std::abs(figures.pointError - 0.1) < 1e-9);
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> kinds;
    for (const DetectionShare& share : figures.kinds)
        kinds[share.kind] = {share.found, share.faces};
    const std::map<std::string, std::pair<std::int64_t, std::int64_t>> wanted{
        {"frontal", {1, 2}},  {"three_quarter", {0, 0}}, {"profile", {0, 1}},   {"covered", {0, 1}},
        {"below_25", {1, 3}}, {"25_to_50", {0, 0}},      {"50_to_100", {0, 0}}, {"from_100", {0, 0}}};
    QVERIFY(kinds == wanted);
    QVERIFY(DetectionMeter(0.5).add(photo, {seenAt(0, 0.9), seenAt(40, 0.9), seenAt(80, 0.9)})); // faultless
}

/// The whole way, in a minute at most.
void TestDetection::learnsToFindSquares()
{
    const QTemporaryDir folder;
    TrainingOptions options;
    options.directory = folder.path().toStdString();
    options.samples = 2400;
    options.learningRate = 3e-3;
    options.bfloat16 = false;
    nn::FaceDetectorNetwork network = smallNetwork();
    const DetectionData data{squares(8), {}, nullptr};
    const auto done = trainDetector(network, data, squares(4), kSide, options, {});
    QVERIFY2(done.ok(), done ? "" : done.error().message.c_str());
    QCOMPARE(done->samples, std::int64_t(2400));
    const auto log = heirloom::testing::readLog(options.directory);
    QVERIFY2(log.at("precision").back() > 0.6, qPrintable(QString::number(log.at("precision").back())));
    QVERIFY(std::filesystem::exists(options.directory / "sheet_2400.ppm"));
    const auto weights = bundle::readSafetensors(options.directory / "weights.safetensors");
    nn::FaceDetectorNetwork shipped(nn::FaceDetectorConfig::fromShapes(bundle::shapesOf(*weights)));
    QVERIFY(bundle::loadStrict(*shipped, *weights).ok());
    QVERIFY(std::abs(detectionFigures(shipped, squares(4), 0.5).averagePrecision - log.at("precision").back()) < 1e-4);
}

void TestDetection::withoutPhotosThereIsNothingToLearn()
{
    const auto done = trainDetector(smallNetwork(), {}, {}, kSide, {}, {});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_APPLESS_TEST(TestDetection)
#include "tst_detection.moc"
