// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"
#include "tests/support/test_main.h"
#include "tests/worker/tiny_bundles.h"
#include "tests/worker/worker_probe.h"

#include <cmath>
#include <memory>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// Faces in boxes that somebody drew.
class TestWorkerBoxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void places();
    void waitsForThePhoto();
    void canBeShown();
    void refuses_data();
    void refuses();
    void needsAnOpenPhoto();
    void answersNothingStale_data();
    void answersNothingStale();
    void saysThatLandmarksAreMissing();

private:
    WorkerOptions options() const
    {
        WorkerOptions options;
        options.bundle = (m_folder.path() + "/bundle").toStdString();
        options.device = "cpu";
        options.threads = 2;
        return options;
    }
    std::filesystem::path sample() const
    {
        return (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString();
    }
    /// A worker that has the sample open as photos 1 and 2, of which nothing is searched.
    std::unique_ptr<WorkerProbe> opened() const
    {
        auto probe = std::make_unique<WorkerProbe>(options());
        const auto &one = probe->open(1, sample()), &two = probe->open(2, sample());
        if (!QTest::qWaitFor([&] { return one.value() && two.value() && !probe->started.empty() && !probe->busy; },
                             kPatience))
            qFatal("The worker does not start, or does not read.");
        return probe;
    }
    Box around(double loose) const
    {
        const double more = 0.5 * (loose - 1) * m_face.box.width;
        return {m_face.box.x - more, m_face.box.y - more, m_face.box.width + 2 * more, m_face.box.height + 2 * more};
    }

    QTemporaryDir m_folder;
    Face m_face; ///< as it is found
};

void TestWorkerBoxes::initTestCase()
{
    const auto finder = FaceFinder::load();
    if (!finder)
        QSKIP("The landmark file of dlib is not installed.");
    QVERIFY(writeRefiningBundle(options().bundle));
    const auto photo = readPhoto(sample());
    QVERIFY(photo);
    const auto faces = finder->find(photo->pixels);
    QVERIFY(faces && faces->size() == 1);
    m_face = faces->front();
}

void TestWorkerBoxes::places()
{
    const auto probe = opened();
    const auto loose = watch(probe->worker->findFaceInBox(1, around(1.6)));
    QVERIFY(probe->busy);
    const auto wall = watch(probe->worker->findFaceInBox(2, {300, 20, 90, 110}));
    // Two boxes in a row are two faces.
    QTRY_VERIFY_WITH_TIMEOUT(loose->value() && wall->value(), kPatience);
    QVERIFY(!probe->busy);
    const Face& face = *loose->value();
    QVERIFY(face.confidence > 0);
    for (std::size_t i = 0; i < face.points.size(); ++i)
        QVERIFY(std::hypot(face.points[i].x - m_face.points[i].x, face.points[i].y - m_face.points[i].y)
                    * m_face.toCrop.scale()
                < 4);
    QCOMPARE(wall->value()->confidence, 0.0);
}

void TestWorkerBoxes::waitsForThePhoto()
{
    WorkerProbe probe(options());
    const auto& photo = probe.open(1, sample());
    const auto asked = watch(probe.worker->findFaceInBox(1, around(1.3)));
    QTRY_VERIFY_WITH_TIMEOUT(asked->value(), kPatience);
    QVERIFY(photo.value());
}

void TestWorkerBoxes::canBeShown()
{
    const auto probe = opened();
    const auto asked = watch(probe->worker->findFaceInBox(1, around(1.3)));
    QTRY_VERIFY_WITH_TIMEOUT(asked->value(), kPatience);
    Face face = *asked->value();
    face.id = 1;
    const auto& wanted = probe->show(requestOf(1, face, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(wanted.value(), kPatience);
}

void TestWorkerBoxes::refuses_data()
{
    QTest::addColumn<Box>("box");
    QTest::newRow("outside") << Box{-200, 0, 100, 100};
    QTest::newRow("nothing") << Box{100, 100, 0, 0};
}

void TestWorkerBoxes::refuses()
{
    QFETCH(Box, box);
    const auto probe = opened();
    const auto asked = watch(probe->worker->findFaceInBox(1, box));
    QTRY_VERIFY_WITH_TIMEOUT(asked->error(), kPatience);
    QCOMPARE(asked->error()->code, ErrorCode::InvalidArgument);
    QVERIFY(!asked->error()->message.empty());
    QVERIFY(!probe->busy);
}

void TestWorkerBoxes::needsAnOpenPhoto()
{
    const auto probe = opened();
    probe->worker->close(1);
    const auto closed = watch(probe->worker->findFaceInBox(1, around(1)));
    QTRY_VERIFY_WITH_TIMEOUT(closed->error(), kPatience);
    QCOMPARE(closed->error()->code, ErrorCode::NotFound);
    QVERIFY(!closed->error()->message.empty());
    QVERIFY(!probe->busy);
}

void TestWorkerBoxes::answersNothingStale_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"closed", "cancelled", "let go", "opened anew"})
        QTest::newRow(what) << QByteArray(what);
}

void TestWorkerBoxes::answersNothingStale()
{
    QFETCH(QByteArray, what);
    const auto probe = opened();
    auto gone = watch(probe->worker->findFaceInBox(1, around(1.4)));
    if (what == "closed")
        probe->worker->close(1);
    else if (what == "cancelled")
        gone->reply->cancel();
    else if (what == "let go")
        gone.reset();
    else
        probe->open(1, sample());
    // What was asked for later is answered.
    const auto later = watch(probe->worker->findFaceInBox(2, around(1.4)));
    QTRY_VERIFY_WITH_TIMEOUT(later->value(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!probe->busy, kPatience);
    QVERIFY(!gone || gone->isCancelled());
}

void TestWorkerBoxes::saysThatLandmarksAreMissing()
{
    WorkerOptions without = options();
    without.finder.landmarkFile = (m_folder.path() + "/nowhere.dat").toStdString();
    WorkerProbe probe(without);
    const auto& photo = probe.open(1, sample());
    const auto asked = watch(probe.worker->findFaceInBox(1, around(1)));
    QTRY_VERIFY_WITH_TIMEOUT(asked->error(), kPatience);
    QVERIFY(photo.value());
    QCOMPARE(asked->error()->code, ErrorCode::NotFound);
}

HEIRLOOM_GUILESS_TEST(TestWorkerBoxes)
#include "tst_worker_boxes.moc"
