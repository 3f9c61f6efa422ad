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

namespace {

struct PlacedFace {
    Generation generation = 0;
    PhotoId photo = 0;
    Face face;
};

/// A probe that also writes down which faces were placed.
struct PlacingProbe : WorkerProbe {
    explicit PlacingProbe(const WorkerOptions& options) : WorkerProbe(options)
    {
        QObject::connect(worker.get(), &RestorationWorker::placed, worker.get(),
                         [this](Generation generation, PhotoId photo, const Face& face) {
                             placed.push_back({generation, photo, face});
                         });
    }

    const Face* placedBy(Generation generation) const
    {
        for (const PlacedFace& each : placed) {
            if (each.generation == generation)
                return &each.face;
        }
        return nullptr;
    }

    std::vector<PlacedFace> placed;
};

} // namespace

/// Faces in boxes that somebody drew.
class TestWorkerPlacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void places();
    void canBeShown();
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
    std::unique_ptr<PlacingProbe> opened() const
    {
        auto probe = std::make_unique<PlacingProbe>(options());
        probe->worker->openKnown(1, sample());
        probe->worker->openKnown(2, sample());
        if (!QTest::qWaitFor([&] { return probe->opened.size() == 2 && !probe->started.empty() && !probe->busy; },
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

void TestWorkerPlacing::initTestCase()
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

void TestWorkerPlacing::places()
{
    const auto probe = opened();
    const ImageBuffer pixels = probe->opened[0].photo.pixels;
    const Generation loose = probe->worker->placeFace(1, pixels, around(1.6));
    QVERIFY(probe->busy);
    const Generation wall = probe->worker->placeFace(2, pixels, {300, 20, 90, 110});
    QVERIFY(loose != 0 && wall > loose);
    // Two boxes in a row are two faces.
    QTRY_COMPARE_WITH_TIMEOUT(probe->placed.size(), 2U, kPatience);
    QVERIFY(probe->failed.empty() && probe->found.empty());
    QVERIFY(!probe->busy);
    const auto& [generation, photo, face] = probe->placed[0];
    QCOMPARE(generation, loose);
    QCOMPARE(photo, 1U);
    QVERIFY(face.confidence > 0);
    for (std::size_t i = 0; i < face.points.size(); ++i)
        QVERIFY(std::hypot(face.points[i].x - m_face.points[i].x, face.points[i].y - m_face.points[i].y)
                    * m_face.toCrop.scale()
                < 4);
    QCOMPARE(probe->placed[1].photo, 2U);
    QCOMPARE(probe->placed[1].face.confidence, 0.0);
}

void TestWorkerPlacing::canBeShown()
{
    const auto probe = opened();
    const Generation asked = probe->worker->placeFace(1, probe->opened[0].photo.pixels, around(1.3));
    QTRY_VERIFY_WITH_TIMEOUT(probe->placedBy(asked), kPatience);
    Face face = *probe->placedBy(asked);
    face.id = 1;
    const Generation wanted = probe->worker->show(requestOf(1, face, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(wanted), kPatience);
}

void TestWorkerPlacing::refuses()
{
    const auto probe = opened();
    const Generation outside = probe->worker->placeFace(1, probe->opened[0].photo.pixels, {-200, 0, 100, 100});
    const Generation nothing = probe->worker->placeFace(1, {}, around(1));
    QTRY_COMPARE_WITH_TIMEOUT(probe->failed.size(), 2U, kPatience);
    QCOMPARE(probe->failed[0].generation, outside);
    QCOMPARE(probe->failed[1].generation, nothing);
    for (const WorkFailure& failure : probe->failed) {
        QCOMPARE(failure.photo, 1U);
        QCOMPARE(failure.error.code, ErrorCode::InvalidArgument);
        QVERIFY(!failure.error.message.empty());
    }
    QVERIFY(probe->placed.empty() && !probe->busy);
}

void TestWorkerPlacing::needsAnOpenPhoto()
{
    const auto probe = opened();
    const ImageBuffer pixels = probe->opened[0].photo.pixels;
    probe->worker->close(1);
    const Generation closed = probe->worker->placeFace(1, pixels, around(1));
    QTRY_COMPARE_WITH_TIMEOUT(probe->failed.size(), 1U, kPatience);
    QCOMPARE(probe->failed[0].generation, closed);
    QCOMPARE(probe->failed[0].error.code, ErrorCode::NotFound);
    QVERIFY(!probe->failed[0].error.message.empty());
    QVERIFY(probe->placed.empty() && !probe->busy);
}

void TestWorkerPlacing::answersNothingStale_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"closed", "cancelled", "opened anew"})
        QTest::newRow(what) << QByteArray(what);
}

void TestWorkerPlacing::answersNothingStale()
{
    QFETCH(QByteArray, what);
    const auto probe = opened();
    const ImageBuffer pixels = probe->opened[0].photo.pixels;
    const Generation gone = probe->worker->placeFace(1, pixels, around(1.4));
    if (what == "closed")
        probe->worker->close(1);
    else if (what == "cancelled")
        probe->worker->cancel(gone);
    else
        probe->worker->openKnown(1, sample());
    // What was asked for later is answered, and answers keep their order.
    const Generation later = probe->worker->placeFace(2, pixels, around(1.4));
    QTRY_VERIFY_WITH_TIMEOUT(probe->placedBy(later), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!probe->busy, kPatience);
    QCOMPARE(probe->placed.size(), 1U);
    QVERIFY(probe->failed.empty());
}

void TestWorkerPlacing::saysThatLandmarksAreMissing()
{
    WorkerOptions without = options();
    without.landmarkFile = (m_folder.path() + "/nowhere.dat").toStdString();
    PlacingProbe probe(without);
    probe.worker->openKnown(1, sample());
    QTRY_COMPARE_WITH_TIMEOUT(probe.opened.size(), 1U, kPatience);
    probe.worker->placeFace(1, probe.opened[0].photo.pixels, around(1));
    QTRY_COMPARE_WITH_TIMEOUT(probe.failed.size(), 1U, kPatience);
    QCOMPARE(probe.failed[0].error.code, ErrorCode::NotFound);
    QVERIFY(probe.placed.empty());
}

HEIRLOOM_GUILESS_TEST(TestWorkerPlacing)
#include "tst_worker_placing.moc"
