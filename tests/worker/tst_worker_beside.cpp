// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/photo_restoration.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

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
    const auto& beside = probe->showBeside(requestOf(1, right, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(beside.value(), kPatience);
    const auto& visible = probe->show(requestOf(1, left, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(visible.value(), kPatience);

    auto networks = restorer();
    const auto photo = readPhoto(file("photo.png"));
    std::vector<RestoredFace> faces;
    for (const Face& face : {left, right})
        faces.push_back(restoredAlone(*photo, requestOf(1, face, "recover").face, networks));
    const auto both = makeFacePatch(*photo, faces, 0, {}, 10000),
               alone = makeFacePatch(*photo, std::span(faces).first(1), 0, {}, 10000);
    QVERIFY(!samePixels(both->pixels, alone->pixels));
    QVERIFY(samePixels(visible.value()->patch.pixels, both->pixels));
}

void TestWorkerBeside::facesBeside()
{
    const auto probe = opened();
    const Face one = placedFace(1, 120, 150, 40), other = placedFace(2, 300, 150, 40);
    const auto& stale = probe->showBeside(requestOf(1, one, "recover"));
    const auto& second = probe->showBeside(requestOf(1, other, "recover"));
    const auto& visible = probe->show(requestOf(1, one, "latent", 2));
    const auto& newer = probe->showBeside(requestOf(1, one, "latent", 1));
    QTRY_VERIFY_WITH_TIMEOUT(second.value() && visible.value() && newer.value(), kPatience);
    QVERIFY(stale.isCancelled());
    QCOMPARE(second.came.size(), std::size_t(1));
    QCOMPARE(second.value()->face, 2);
}

void TestWorkerBeside::facesCompared()
{
    const auto probe = opened();
    const Face left = placedFace(1, 180, 160), right = placedFace(2, 240, 160);
    const auto& visible = probe->show(requestOf(1, left, "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(visible.value(), kPatience);
    const auto neighbour = [&] {
        const auto& beside = probe->showBeside(requestOf(1, right, "recover"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(beside.value(), kPatience); }();
        return beside.value()->patch.pixels;
    };
    const ImageBuffer before = neighbour();

    const auto stale = watch(probe->worker->compare(requestOf(1, left, "latent", 9)));
    const auto wanted = watch(probe->worker->compare(requestOf(1, left, "latent", 3)));
    QTRY_VERIFY_WITH_TIMEOUT(wanted->value(), kPatience);
    QVERIFY(stale->isCancelled());
    const ComparedFace compared = *wanted->value();
    QCOMPARE(compared.photo, PhotoId{1});
    QCOMPARE(compared.face, 1);
    QVERIFY(compared.point == pointOf(requestOf(1, left, "latent", 3).face.treatment));
    QVERIFY(samePixels(neighbour(), before)); // the photo shows what it showed

    // The picture is that of the face, were it shown so.
    const auto& shown = probe->show(requestOf(1, left, "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(shown.value(), kPatience);
    QVERIFY(samePixels(shown.value()->after, compared.crop));
    QVERIFY(!samePixels(neighbour(), before));

    const auto small = watch(probe->worker->compare(requestOf(1, placedFace(1, 200, 150, 6), "latent", 3)));
    QTRY_VERIFY_WITH_TIMEOUT(small->error(), kPatience);
    QCOMPARE(small->error()->code, ErrorCode::Unsupported);
}

HEIRLOOM_GUILESS_TEST(TestWorkerBeside)
#include "tst_worker_beside.moc"
