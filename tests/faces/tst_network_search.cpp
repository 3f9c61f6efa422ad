// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <map>
#include <memory>
#include <thread>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "engine/faces/face_finder.h"
#include "tests/faces/sample_portrait.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::pictures;

/// The shipped detector on portraits that may be shipped, laid into other pictures, turned, scaled and damaged. The places that
/// dlib's landmarks find in the portraits themselves are what its points are measured by.
class NetworkSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faceIsFound_data();
    void faceIsFound();
    void everyFormatGivesTheSameFace_data();
    void everyFormatGivesTheSameFace();
    void sameTwice();
    void nothingIsFoundWhereNothingIs_data();
    void nothingIsFoundWhereNothingIs();
    void lessSureFindsMore();
    void faceInADrawnBox_data();
    void faceInADrawnBox();
    void badFilesFallBackAndSaySo_data();
    void badFilesFallBackAndSaySo();
    void stops();

private:
    struct Portrait {
        cv::Mat picture;
        Face face; ///< as dlib finds it
    };
    std::unique_ptr<FaceFinder> m_finder;
    std::map<QString, Portrait> m_portraits;
};

namespace {

/// Mean distance of the five points, in eye distances of the expected face.
double gapOf(const Face& found, const Face& expected, const Similarity& toPhoto)
{
    double sum = 0;
    for (std::size_t i = 0; i < found.points.size(); ++i) {
        const Point p = toPhoto.apply(expected.points[i]);
        sum += std::hypot(found.points[i].x - p.x, found.points[i].y - p.y) / 5;
    }
    return sum / (expected.eyeDistance() * toPhoto.scale());
}

ImageBuffer damaged(const ImageBuffer& photo, const QString& how)
{
    cv::Mat picture = pictureOf(photo);
    if (how == "grey and faded") {
        cv::Mat grey;
        cv::cvtColor(picture, grey, cv::COLOR_RGB2GRAY);
        cv::cvtColor(0.35 + 0.3 * grey, picture, cv::COLOR_GRAY2RGB);
    } else if (how == "soft") {
        cv::GaussianBlur(picture, picture, {}, 2.2);
    } else if (how == "grain") {
        picture = withNoise(picture, 0.09);
    } else if (how == "creased") {
        for (int i = 0; i < 5; ++i)
            cv::line(picture, {40 + 60 * i, 0}, {90 + 50 * i, picture.rows}, cv::Scalar::all(0.95), 3);
    } else if (how == "half covered") {
        picture(cv::Rect(0, 2 * picture.rows / 3 - 40, picture.cols, 60)) = cv::Scalar(0.2, 0.25, 0.3);
    }
    return photoOf(picture);
}

} // namespace

void NetworkSearchTest::initTestCase()
{
    auto finder = FaceFinder::load();
    QVERIFY2(finder.ok(), finder.ok() ? "" : finder.error().message.c_str());
    QCOMPARE(QString::fromStdString(finder->note()), QString());
    QVERIFY(finder->detector() == DetectorKind::Network);
    m_finder = std::make_unique<FaceFinder>(std::move(*finder));
    const auto hog = FaceFinder::load({.detector = DetectorKind::Hog});
    QVERIFY(hog.ok());
    const QString portraits = QStringLiteral(HEIRLOOM_SOURCE_DIR "/tests/methods/portraits/%1.jpg");
    const QString samples = qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg";
    for (const auto& [name, path] :
         {std::pair{"astronaut", samples}, std::pair{"hopper", portraits.arg("hopper")},
          std::pair{"obama", portraits.arg("obama")}, std::pair{"biden", portraits.arg("biden")}}) {
        const auto photo = readPhoto(path.toStdString());
        QVERIFY(photo.ok());
        const auto faces = hog->find(photo->pixels);
        QVERIFY(faces.ok());
        QCOMPARE(faces->size(), std::size_t(1));
        m_portraits[name] = {pictureOf(photo->pixels), faces->front()};
    }
}

void NetworkSearchTest::faceIsFound_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("eyes"); // pixels between them
    QTest::addColumn<QString>("damage");
    QTest::addColumn<double>("gap"); // at most
    for (const char* who : {"astronaut", "hopper", "obama", "biden"}) {
        QTest::addRow("%s", who) << QString(who) << 0.0 << 40.0 << QString() << 0.12;
        QTest::addRow("%s, small", who) << QString(who) << 0.0 << 12.0 << QString() << 0.2;
        for (const double degrees : {-90.0, 35.0, 90.0, 180.0})
            QTest::addRow("%s, turned by %g", who, degrees) << QString(who) << degrees << 36.0 << QString() << 0.2;
        for (const char* damage : {"grey and faded", "soft", "grain", "creased"})
            QTest::addRow("%s, %s", who, damage) << QString(who) << 0.0 << 36.0 << QString(damage) << 0.2;
    }
}

void NetworkSearchTest::faceIsFound()
{
    QFETCH(QString, who);
    QFETCH(double, degrees);
    QFETCH(double, eyes);
    QFETCH(QString, damage);
    QFETCH(double, gap);
    const Portrait& portrait = m_portraits[who];
    const double scale = eyes / portrait.face.eyeDistance();
    const TurnedPhoto laid = turnedPhoto(portrait.picture, portrait.face, degrees, scale, 400);
    const auto faces = m_finder->find(damaged(laid.photo, damage));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    const Face& face = faces->front();
    QCOMPARE(face.id, 1);
    QVERIFY(face.confidence >= FaceFinder::kFound && face.confidence <= 1);
    const double off = gapOf(face, portrait.face, laid.sampleToPhoto);
    QVERIFY2(off < gap, qPrintable(QString::number(off)));
    const double turned = std::remainder(face.roll - portrait.face.roll - degrees, 360);
    QVERIFY2(std::abs(turned) < 10, qPrintable(QString::number(turned)));
    QVERIFY(face.view == HeadView::Frontal || face.view == HeadView::ThreeQuarter);
    const Point nose = face.toCrop.apply(face.points[2]);
    QVERIFY(std::hypot(nose.x - 128, nose.y - 157) < 30);
}

void NetworkSearchTest::everyFormatGivesTheSameFace_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    for (const bool deep : {false, true}) {
        for (const int channels : {1, 2, 3, 4})
            QTest::addRow("%d channels of %d bit", channels, deep ? 16 : 8) << channels << deep;
    }
}

void NetworkSearchTest::everyFormatGivesTheSameFace()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    const Portrait& portrait = m_portraits["astronaut"];
    const auto faces = m_finder->find(
        photoOf(portrait.picture, channels, deep ? SampleDepth::Bits16 : SampleDepth::Bits8));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
    QVERIFY(gapOf(faces->front(), portrait.face, {}) < 0.12);
}

void NetworkSearchTest::sameTwice()
{
    const ImageBuffer photo = photoOf(m_portraits["hopper"].picture);
    const auto first = m_finder->find(photo), second = m_finder->find(photo);
    QVERIFY(first.ok() && second.ok() && first->size() == 1 && second->size() == 1);
    QVERIFY(first->front().points == second->front().points);
    QVERIFY(first->front().toCrop == second->front().toCrop);
    QCOMPARE(first->front().confidence, second->front().confidence);
}

void NetworkSearchTest::nothingIsFoundWhereNothingIs_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"plain", "scene", "noise", "single pixel", "thin strip", "long strip", "shuttle"})
        QTest::newRow(what) << QString(what);
}

void NetworkSearchTest::nothingIsFoundWhereNothingIs()
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
    else if (what == "long strip")
        picture = cv::Mat(2, 6000, CV_32FC3, cv::Scalar(0.4, 0.4, 0.4));
    else if (what == "shuttle")
        picture = m_portraits["astronaut"].picture(cv::Rect(340, 0, 172, 300)).clone();
    const auto faces = m_finder->find(photoOf(picture));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(0));
}

void NetworkSearchTest::lessSureFindsMore()
{
    const ImageBuffer photo = photoOf(m_portraits["biden"].picture);
    std::size_t before = 0;
    for (const double least : {0.9999, 0.7, 0.5, FaceFinder::kSuggested}) {
        const auto faces = m_finder->find(photo, {}, least);
        QVERIFY(faces.ok());
        QVERIFY(faces->size() >= before);
        for (const Face& face : *faces)
            QVERIFY(face.confidence >= least);
        before = faces->size();
    }
    QVERIFY(before >= 1);
}

void NetworkSearchTest::faceInADrawnBox_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("eyes");
    QTest::addColumn<double>("width"); // of the box, in eye distances
    QTest::newRow("tight") << 0.0 << 40.0 << 2.0;
    QTest::newRow("loose") << 0.0 << 40.0 << 4.0;
    QTest::newRow("head and shoulders") << 0.0 << 40.0 << 6.0;
    QTest::newRow("lying") << 90.0 << 40.0 << 3.5;
    QTest::newRow("head down") << 180.0 << 40.0 << 3.5;
    QTest::newRow("small") << 0.0 << 9.0 << 3.5;
}

void NetworkSearchTest::faceInADrawnBox()
{
    QFETCH(double, degrees);
    QFETCH(double, eyes);
    QFETCH(double, width);
    for (const auto& [who, portrait] : m_portraits) {
        const TurnedPhoto laid = turnedPhoto(portrait.picture, portrait.face, degrees,
                                             eyes / portrait.face.eyeDistance(), 400);
        const double side = width * eyes;
        const auto face = m_finder->findInBox(laid.photo, {200 - side / 2, 200 - side / 2, side, side});
        QVERIFY(face.ok());
        QVERIFY2(face->confidence > 0, qPrintable(who));
        const double off = gapOf(*face, portrait.face, laid.sampleToPhoto);
        QVERIFY2(off < (eyes < 20 ? 0.35 : 0.3), qPrintable(QString("%1: %2").arg(who).arg(off)));
    }
}

void NetworkSearchTest::badFilesFallBackAndSaySo_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("missing") << QString();
    QTest::newRow("empty") << QString("");
    QTest::newRow("text") << QString("These are no weights.");
    QTest::newRow("another network") << QString(":recognition");
}

void NetworkSearchTest::badFilesFallBackAndSaySo()
{
    QFETCH(QString, content);
    const QTemporaryDir folder;
    QString path = folder.filePath("face_detector.safetensors");
    if (content == ":recognition") {
        path = qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/models/builtin-256/recognition.safetensors";
    } else if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    const auto finder = FaceFinder::load({.detectorFile = path.toStdString()});
    QVERIFY(finder.ok());
    QVERIFY(finder->detector() == DetectorKind::Hog);
    QVERIFY2(QString::fromStdString(finder->note()).count('.') >= 2, finder->note().c_str());
    const auto faces = finder->find(photoOf(m_portraits["astronaut"].picture));
    QVERIFY(faces.ok());
    QCOMPARE(faces->size(), std::size_t(1));
}

void NetworkSearchTest::stops()
{
    const ImageBuffer photo = photoOf(scene(2400, 1800));
    const CancelToken cancel;
    std::thread canceller([cancel] { cancel.cancel(); });
    const auto faces = m_finder->find(photo, cancel);
    canceller.join();
    QVERIFY(!faces.ok());
    QCOMPARE(faces.error().code, ErrorCode::Cancelled);
    QVERIFY(m_finder->find(photoOf(m_portraits["obama"].picture))->size() == 1);
}

HEIRLOOM_GUILESS_TEST(NetworkSearchTest)
#include "tst_network_search.moc"
