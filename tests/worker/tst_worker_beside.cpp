// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/photo_restoration.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

#include <algorithm>
#include <span>
#include <vector>

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// Faces beside the one that somebody looks at.
class TestWorkerBeside : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void facesInOnePhotoMeet();
    void facesBeside();
    void facesCompared();
};

void TestWorkerBeside::facesInOnePhotoMeet()
{
    const auto probe = opened();
    const Face left = placedFace(1, 180, 160), right = placedFace(2, 240, 160);
    const Generation beside = probe->worker->showBeside(requestOf(1, right, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(beside), kPatience);
    const Generation visible = probe->worker->show(requestOf(1, left, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(visible), kPatience);

    auto networks = restorer();
    const auto photo = readPhoto(file("photo.png"));
    std::vector<RestoredFace> faces;
    for (const Face& face : {left, right})
        faces.push_back(restoredAlone(*photo, requestOf(1, face, "recover").face, networks));
    const auto both = makeFacePatch(*photo, faces, 0, {}, 10000),
               alone = makeFacePatch(*photo, std::span(faces).first(1), 0, {}, 10000);
    QVERIFY(!samePixels(both->pixels, alone->pixels));
    QVERIFY(samePixels(probe->finalOf(visible)->patch.pixels, both->pixels));
}

void TestWorkerBeside::facesBeside()
{
    const auto probe = opened();
    const Face one = placedFace(1, 120, 150, 40), other = placedFace(2, 300, 150, 40);
    const Generation stale = probe->worker->showBeside(requestOf(1, one, "recover"));
    const Generation second = probe->worker->showBeside(requestOf(1, other, "recover"));
    const Generation visible = probe->worker->show(requestOf(1, one, "latent", 2));
    const Generation newer = probe->worker->showBeside(requestOf(1, one, "latent", 1));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(second) && probe->finalOf(visible) && probe->finalOf(newer), kPatience);
    QVERIFY(!probe->finalOf(stale));
    QCOMPARE(std::count_if(probe->shown.begin(), probe->shown.end(),
                           [&](const ShownFace& face) { return face.generation == second; }),
             1);
    QCOMPARE(probe->finalOf(second)->face, 2);
}

void TestWorkerBeside::facesCompared()
{
    const auto probe = opened();
    const Face left = placedFace(1, 180, 160), right = placedFace(2, 240, 160);
    const Generation visible = probe->worker->show(requestOf(1, left, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(visible), kPatience);
    const auto neighbour = [&] {
        const Generation beside = probe->worker->showBeside(requestOf(1, right, "recover"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(beside), kPatience); }();
        return probe->finalOf(beside)->patch.pixels;
    };
    const ImageBuffer before = neighbour();

    const Generation stale = probe->worker->compare(requestOf(1, left, "latent", 9));
    const Generation wanted = probe->worker->compare(requestOf(1, left, "latent", 3));
    QTRY_COMPARE_WITH_TIMEOUT(probe->compared.size(), 1U, kPatience);
    const ComparedFace compared = probe->compared[0];
    QVERIFY(compared.generation == wanted && compared.generation != stale);
    QCOMPARE(compared.photo, PhotoId{1});
    QCOMPARE(compared.face, 1);
    QVERIFY(compared.point == pointOf(requestOf(1, left, "latent", 3).face.treatment));
    QVERIFY(samePixels(neighbour(), before)); // the photo shows what it showed

    // The picture is that of the face, were it shown so.
    const Generation shown = probe->worker->show(requestOf(1, left, "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(shown), kPatience);
    QVERIFY(samePixels(probe->finalOf(shown)->after, compared.crop));
    QVERIFY(!samePixels(neighbour(), before));

    const Generation small = probe->worker->compare(requestOf(1, placedFace(1, 200, 150, 6), "latent", 3));
    QTRY_COMPARE_WITH_TIMEOUT(probe->failed.size(), 1U, kPatience);
    QCOMPARE(probe->failed[0].generation, small);
}

HEIRLOOM_GUILESS_TEST(TestWorkerBeside)
#include "tst_worker_beside.moc"
