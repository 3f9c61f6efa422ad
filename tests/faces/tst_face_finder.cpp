// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <cstring>
#include <memory>
#include <thread>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/faces/align.h"
#include "engine/faces/face_finder.h"
#include "tests/faces/sample_portrait.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

class FaceFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleHasOneFace();
    void faceIsFoundTurnedAndScaled_data();
    void faceIsFoundTurnedAndScaled();
    void alignedCropIsAlignedAlready();
    void everyFormatGivesTheSameFace_data();
    void everyFormatGivesTheSameFace();
    void facesAreNumberedInReadingOrder();
    void nothingIsFoundWhereNothingIs_data();
    void nothingIsFoundWhereNothingIs();
    void blurAndSizeAreMeasured();
    void stops_data();
    void stops();
    void landmarkFileIsRefused_data();
    void landmarkFileIsRefused();
    void landmarkFileIsTakenFromTheEnvironment();
    void loadingStops();

private:
    std::unique_ptr<FaceFinder> m_finder;
    cv::Mat m_sample; // float, R, G, B in 0..1
    Face m_face;      // of the sample
};

void FaceFinderTest::initTestCase()
{
    const ImageBuffer pixels = samplePixels();
    QVERIFY2(!pixels.isNull(), "resources/samples/astronaut.jpg is part of the project");
    m_sample = pictureOf(pixels);
    auto finder = FaceFinder::load({.detector = DetectorKind::Hog});
    QVERIFY2(finder.ok(), finder.ok() ? "" : finder.error().message.c_str());
    m_finder = std::make_unique<FaceFinder>(std::move(finder).value());
    const auto faces = m_finder->find(pixels);
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    m_face = faces->front();
}

void FaceFinderTest::sampleHasOneFace()
{
    QCOMPARE(m_face.id, 1);
    QVERIFY(m_face.confidence > 0.9 && m_face.confidence <= 1);
    QVERIFY(std::abs(m_face.roll) < 15);
    QVERIFY(m_face.blur < 0.5);
    QVERIFY(m_face.alignmentError < 8);
    QVERIFY(m_face.points[0].x < m_face.points[1].x);
    QVERIFY(m_face.points[2].y > m_face.points[0].y && m_face.points[2].y < m_face.points[3].y);
    for (const Point& p : m_face.points) {
        QVERIFY(p.x > m_face.box.x - 10 && p.x < m_face.box.x + m_face.box.width + 10);
        QVERIFY(p.y > m_face.box.y - 10 && p.y < m_face.box.y + m_face.box.height + 10);
    }
}

void FaceFinderTest::faceIsFoundTurnedAndScaled_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("width"); // of the face's box, in photo pixels
    for (const double degrees : {-30.0, -20.0, -10.0, 10.0, 20.0, 30.0})
        QTest::addRow("turned by %g", degrees) << degrees << 90.0;
    for (const double width : {40.0, 55.0, 130.0, 300.0})
        QTest::addRow("%g px wide", width) << 0.0 << width;
    QTest::newRow("turned and small") << 25.0 << 50.0;
}

void FaceFinderTest::faceIsFoundTurnedAndScaled()
{
    QFETCH(double, degrees);
    QFETCH(double, width);
    const double scale = width / m_face.box.width;
    const int side = static_cast<int>(std::max(160.0, 2.4 * width));
    const TurnedPhoto test = turnedPhoto(m_sample, m_face, degrees, scale, side);
    const auto faces = m_finder->find(test.photo);
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    const Face& face = faces->front();
    const double turned = face.roll - m_face.roll;
    QVERIFY2(std::abs(turned - degrees) < 3, qPrintable(QString::number(turned)));
    // The crop shows the same as the sample's own: its template points lie at the same places of the sample.
    const Similarity toSample = compose(test.sampleToPhoto.inverse(), face.toCrop.inverse());
    for (const Point& p : templatePoints()) {
        const Point expected = m_face.toCrop.inverse().apply(p);
        const Point found = toSample.apply(p);
        const double off = std::hypot(found.x - expected.x, found.y - expected.y) * m_face.toCrop.scale();
        QVERIFY2(off < (width < 60 ? 5 : 3), qPrintable(QString::number(off)));
    }
}

void FaceFinderTest::alignedCropIsAlignedAlready()
{
    const Crop crop = alignFace(photoOf(m_sample), m_face, 256).value();
    cv::Mat picture(256, 256, CV_32FC3);
    for (int i = 0; i < 256 * 256; ++i) {
        for (int c = 0; c < 3; ++c)
            picture.at<cv::Vec3f>(i)[c] = 0.5F * (crop.rgb[static_cast<std::size_t>(c * 65536 + i)] + 1);
    }
    const auto faces = m_finder->find(photoOf(picture));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    for (const Point& p : templatePoints()) {
        const Point q = faces->front().toCrop.apply(p);
        QVERIFY2(std::hypot(q.x - p.x, q.y - p.y) < 2.5, qPrintable(QString::number(std::hypot(q.x - p.x, q.y - p.y))));
    }
}

void FaceFinderTest::everyFormatGivesTheSameFace_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    for (const bool deep : {false, true}) {
        for (const int channels : {1, 2, 3, 4})
            QTest::addRow("%d channels of %d bit", channels, deep ? 16 : 8) << channels << deep;
    }
}

void FaceFinderTest::everyFormatGivesTheSameFace()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    const cv::Mat part = m_sample(cv::Rect(0, 0, m_sample.cols, 300));
    const auto faces = m_finder->find(photoOf(part, channels, deep ? SampleDepth::Bits16 : SampleDepth::Bits8));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    for (std::size_t i = 0; i < 5; ++i) {
        const Point& p = faces->front().points[i];
        QVERIFY(std::hypot(p.x - m_face.points[i].x, p.y - m_face.points[i].y) < 2);
    }
}

void FaceFinderTest::facesAreNumberedInReadingOrder()
{
    const cv::Rect head(int(m_face.box.x) - 25, int(m_face.box.y) - 30, 150, 160);
    const cv::Mat portrait = m_sample(head & cv::Rect(0, 0, m_sample.cols, m_sample.rows));
    cv::Mat album(2 * portrait.rows + 60, 2 * portrait.cols + 60, CV_32FC3, cv::Scalar(0.4, 0.4, 0.4));
    // The upper right one hangs a little higher than the upper left one, as people in a row do.
    const cv::Point places[] = {
        {10, 30}, {portrait.cols + 40, 15}, {10, portrait.rows + 50}, {portrait.cols + 40, portrait.rows + 45}};
    for (const cv::Point& place : places)
        portrait.copyTo(album(cv::Rect(place, portrait.size())));
    const ImageBuffer photo = photoOf(album);
    const auto faces = m_finder->find(photo);
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(4));
    for (std::size_t i = 0; i < 4; ++i) {
        const Face& face = (*faces)[i];
        QCOMPARE(face.id, static_cast<int>(i) + 1);
        QVERIFY(cv::Rect(places[i], portrait.size()).contains({int(face.points[2].x), int(face.points[2].y)}));
    }
    const auto again = m_finder->find(photo);
    QVERIFY(again.ok());
    for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY((*again)[i].landmarks == (*faces)[i].landmarks);
        QVERIFY((*again)[i].toCrop == (*faces)[i].toCrop);
        QCOMPARE((*again)[i].confidence, (*faces)[i].confidence);
    }
}

void FaceFinderTest::nothingIsFoundWhereNothingIs_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"plain", "scene", "noise", "single pixel", "thin strip"})
        QTest::newRow(what) << QString(what);
}

void FaceFinderTest::nothingIsFoundWhereNothingIs()
{
    QFETCH(QString, what);
    cv::Mat picture(300, 400, CV_32FC3, cv::Scalar(0.4, 0.4, 0.4));
    if (what == "scene")
        picture = scene(400, 300);
    else if (what == "noise")
        picture = withNoise(picture, 0.2);
    else if (what == "single pixel")
        picture = picture(cv::Rect(0, 0, 1, 1)).clone();
    else if (what == "thin strip")
        picture = picture(cv::Rect(0, 0, 400, 3)).clone();
    const auto faces = m_finder->find(photoOf(picture));
    QVERIFY(faces.ok());
    QVERIFY(faces->empty());
    const auto none = m_finder->find(ImageBuffer());
    QVERIFY(!none.ok());
    QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
}

void FaceFinderTest::blurAndSizeAreMeasured()
{
    cv::Mat soft;
    cv::GaussianBlur(m_sample, soft, {}, 2.0);
    const auto faces = m_finder->find(photoOf(soft));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    QVERIFY(faces->front().blur > m_face.blur + 0.2);
    QVERIFY(std::abs(faces->front().eyeDistance() / m_face.eyeDistance() - 1) < 0.06);
}

void FaceFinderTest::stops_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("before it begins") << true;
    QTest::newRow("at any time, from another thread") << false;
}

void FaceFinderTest::stops()
{
    QFETCH(bool, before);
    const ImageBuffer photo = photoOf(scene(2400, 1800));
    const CancelToken cancel;
    std::thread canceller;
    if (before)
        cancel.cancel();
    else
        canceller = std::thread([cancel] { cancel.cancel(); });
    const auto faces = m_finder->find(photo, cancel);
    if (canceller.joinable())
        canceller.join();
    QVERIFY(!faces.ok());
    QCOMPARE(faces.error().code, ErrorCode::Cancelled);
    // The finder is sound afterwards.
    const auto next = m_finder->find(photoOf(m_sample(cv::Rect(0, 0, m_sample.cols, 300))));
    QVERIFY(next.ok());
    QCOMPARE(next->size(), std::size_t(1));
}

void FaceFinderTest::landmarkFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("empty") << QByteArray("") << ErrorCode::Unreadable;
    QTest::newRow("text") << QByteArray("These are not landmarks.") << ErrorCode::Unreadable;
    QTest::newRow("header that promises much") << QByteArray(64, '\x08') << ErrorCode::Unreadable;
}

void FaceFinderTest::landmarkFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath("landmarks.dat");
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const auto finder = FaceFinder::load({.landmarkFile = path.toStdString()});
    QVERIFY(!finder.ok());
    QCOMPARE(finder.error().code, code);
    QVERIFY(!finder.error().message.empty());
    const auto fromFolder = FaceFinder::load({.landmarkFile = folder.path().toStdString()});
    QVERIFY(!fromFolder.ok());
}

void FaceFinderTest::landmarkFileIsTakenFromTheEnvironment()
{
    const QByteArray before = qgetenv("HEIRLOOM_LANDMARKS");
    const QTemporaryDir folder;
    qputenv("HEIRLOOM_LANDMARKS", folder.filePath("nowhere.dat").toUtf8());
    const auto finder = FaceFinder::load({.detector = DetectorKind::Hog});
    if (before.isEmpty())
        qunsetenv("HEIRLOOM_LANDMARKS");
    else
        qputenv("HEIRLOOM_LANDMARKS", before);
    QVERIFY(!finder.ok());
    QCOMPARE(finder.error().code, ErrorCode::NotFound);
    QVERIFY(finder.error().detail.find("nowhere.dat") != std::string::npos);
}

void FaceFinderTest::loadingStops()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto finder = FaceFinder::load({}, cancel);
    QVERIFY(!finder.ok());
    QCOMPARE(finder.error().code, ErrorCode::Cancelled);
}

HEIRLOOM_GUILESS_TEST(FaceFinderTest)
#include "tst_face_finder.moc"
