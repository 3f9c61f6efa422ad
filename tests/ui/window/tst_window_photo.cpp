// SPDX-License-Identifier: Apache-2.0
#include "tests/support/blur_stage.h"
#include "tests/support/same_pixels.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "engine/photo/display_pixels.h"
#include "engine/photo/photo.h"
#include "engine/photo/photo_writer.h"
#include "engine/stages/geometry/geometry.h"
#include "ui/panel/crop_options.h"
#include "ui/panel/photo_panel.h"
#include "ui/panel/value_slider.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// What somebody does to the whole photo: turn, crop, brighten.
class TestWindowPhoto : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void turnsAndTurnsBack();
    void brightensAtOnceAndComputesNothing();
    void cropsAndGivesUp();
    void filtersOfOnesOwn();
    void savesWhatIsShown();
    void projectKeepsIt();
    void findsFacesWhereTheyAreUpright();
    void facesBearTheNamesOfThePhoto();

private:
    const Recipe& recipe() const { return m_window->project().photos().front().edit.recipe; }
    Geometry geometry() const { return geometryOf(stageOf(recipe(), kGeometryStage).params); }
    ValueSlider& slider(const char* id) const { return *m_window->photoPanel().findChild<ValueSlider*>(id); }
};

void TestWindowPhoto::turnsAndTurnsBack()
{
    moveIn(&TestBundles::refining);
    m_window = m_home->restored();
    const QImage before = shot(*m_window);
    QSignalSpy shown(&m_window->workspace(), &Workspace::faceShown);
    m_window->actions().turnRight->trigger();
    QCOMPARE(geometry(), Geometry{1});
    QVERIFY(differing(before, shot(*m_window)) > before.width() * before.height() / 10);
    m_window->actions().mirror->trigger();
    m_window->actions().turnLeft->trigger();
    m_window->actions().mirror->trigger();
    QCOMPARE(geometry(), Geometry{2});
    for (int i = 0; i < 4; ++i)
        m_window->actions().undo->trigger();
    QCOMPARE(geometry(), Geometry());
    QCOMPARE(differing(before, shot(*m_window)), 0);
    QVERIFY(shown.isEmpty()); // nothing of a face was computed anew
}

void TestWindowPhoto::brightensAtOnceAndComputesNothing()
{
    moveIn(&TestBundles::refining);
    m_window = m_home->restored();
    QSignalSpy shown(&m_window->workspace(), &Workspace::faceShown);
    const QImage before = shot(*m_window);
    QSlider* handle = slider("exposure").slider();
    handle->setSliderDown(true);
    handle->setSliderPosition(40);
    const QImage during = shot(*m_window);
    QVERIFY(differing(before, during) > 0);
    handle->setSliderPosition(80);
    handle->setSliderDown(false);
    const QImage after = shot(*m_window);
    // Before lies at the left of the divider, and stays.
    const QRect left(0, 0, before.width() / 2 - 20, before.height());
    QCOMPARE(differing(before, after, left), 0);
    QVERIFY(differing(during, after) > 0);
    m_window->actions().undo->trigger();
    QCOMPARE(differing(before, shot(*m_window)), 0);
    QVERIFY(shown.isEmpty());
}

void TestWindowPhoto::cropsAndGivesUp()
{
    moveIn(&TestBundles::refining);
    m_window = m_home->restored();
    auto& options = *m_window->photoPanel().findChild<CropOptions*>();
    QVERIFY(!options.isVisible());
    m_window->actions().cropTool->trigger();
    QVERIFY(options.isVisible());
    Q_EMIT m_window->page().canvas().cropChanged(0.1, 0.2, 0.3, 0, false);
    Q_EMIT m_window->page().canvas().cropChanged(0.25, 0.2, 0.3, 0, true);
    QCOMPARE(geometry(), (Geometry{0, false, 0, 0.25, 0.2, 0.3, 0}));
    options.findChild<QPushButton*>("cropDone")->click();
    QVERIFY(!options.isVisible());
    QVERIFY(m_window->actions().selectTool->isChecked());

    m_window->actions().cropTool->trigger();
    Q_EMIT m_window->page().canvas().cropChanged(0, 0, 0, 0.5, true);
    Q_EMIT m_window->page().canvas().angleDrawn(-3.5);
    QCOMPARE(geometry(), (Geometry{0, false, -3.5, 0, 0, 0, 0.5}));
    Q_EMIT m_window->page().canvas().angleDrawn(-30);
    QCOMPARE(geometry().angle, -kMostStraightened);
    QVERIFY(m_window->page().message().isSaying());
    options.findChild<QPushButton*>("cropGiveUp")->click();
    QCOMPARE(geometry(), (Geometry{0, false, 0, 0.25, 0.2, 0.3, 0}));
    QVERIFY(m_window->actions().selectTool->isChecked());
}

/// A stage that computes pixels: the photo behind the divider changes, and the face is restored in it.
void TestWindowPhoto::filtersOfOnesOwn()
{
    moveIn(&TestBundles::refining);
    const auto counts = std::make_shared<heirloom::test::FilterCounts>();
    m_home->config.worker.stages = heirloom::test::stagesAndBlur(counts);
    m_window = m_home->restored();
    QSignalSpy filtered(&m_window->workspace(), &Workspace::photoFiltered);
    const QImage before = shot(*m_window);
    const ImageBuffer face = m_window->workspace().view(m_window->workspace().selectedFace()).shown->after;
    slider("radius").slider()->setValue(8);
    QTRY_VERIFY_WITH_TIMEOUT(!filtered.isEmpty() && isShown(*m_window), kPatience);
    const QRect left(0, 0, before.width() / 2 - 20, before.height());
    const QRect right(before.width() / 2 + 20, 0, before.width() / 2 - 20, before.height());
    QTRY_VERIFY_WITH_TIMEOUT(differing(before, shot(*m_window), right) > before.width() * before.height() / 20,
                             kPatience);
    QCOMPARE(differing(before, shot(*m_window), left), 0);
    const ImageBuffer soft = m_window->workspace().view(m_window->workspace().selectedFace()).shown->after;
    QVERIFY(!heirloom::test::samePixels(face, soft));

    // Undone, all is as it was; and done again, nothing is computed anew.
    m_window->actions().undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window) && differing(before, shot(*m_window)) == 0, kPatience);
    counts->reset();
    m_window->actions().redo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window) && differing(before, shot(*m_window), right) > 0, kPatience);
    QCOMPARE(counts->parts.load(), 0);
}

void TestWindowPhoto::savesWhatIsShown()
{
    moveIn(&TestBundles::refining);
    m_window = m_home->restored();
    m_window->actions().turnRight->trigger();
    slider("exposure").slider()->setValue(50);
    QSignalSpy done(&m_window->exports(), &ExportController::exported);
    ExportSettings settings;
    settings.folder = m_home->path("out");
    QDir().mkpath(settings.folder);
    m_window->exports().exportAs({m_window->workspace().photo()}, settings);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, kPatience);
    const QFileInfoList files = QDir(settings.folder).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto saved = readPhoto(files.front().filePath().toStdString());
    QVERIFY(saved.ok());
    const OpenedPhoto& photo = *m_window->workspace().pixels();
    QCOMPARE(saved->pixels.width(), photo.photo.pixels.height());
    QCOMPARE(saved->pixels.height(), photo.photo.pixels.width());
    const auto told = provenanceOf(files.front().filePath().toStdString());
    QVERIFY(told && told->recipe.find("\"exposure\":0.5") != std::string::npos);
}

void TestWindowPhoto::projectKeepsIt()
{
    moveIn(&TestBundles::refining);
    m_window = m_home->restored();
    m_window->actions().turnLeft->trigger();
    slider("contrast").slider()->setValue(30);
    const QImage before = shot(*m_window);
    const QString file = m_home->path("turned.heirloom");
    QVERIFY(saveProject({m_window->project().photos(), {}}, file));
    m_window.reset();
    m_window = m_home->window({file});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(geometry(), Geometry{3});
    QCOMPARE(slider("contrast").value(), 30);
    QCOMPARE(differing(before, shot(*m_window)), 0);
}

/// A print that was laid on the scanner sideways.
void TestWindowPhoto::findsFacesWhereTheyAreUpright()
{
    moveIn(&TestBundles::refining);
    const auto photo = readPhoto(sample().toStdString());
    QVERIFY(photo.ok());
    const QString sideways = m_home->path("sideways.png");
    const auto turned = framed(photo->pixels, turnedFrame({photo->pixels.width(), photo->pixels.height()}, 1));
    QVERIFY(savePhoto({}, *turned, sideways.toStdString(), {}).ok());
    m_home->config.worker.finder.detector = DetectorKind::Hog; // which sees only faces that are about upright
    m_window = m_home->window({sideways});
    QSignalSpy searched(&m_window->workspace(), &Workspace::photoSearched);
    QTRY_COMPARE_WITH_TIMEOUT(searched.size(), 1, kPatience);
    QVERIFY(recipe().faces.empty());
    m_window->actions().turnLeft->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(recipe().faces.size(), std::size_t(1));
    const Point middle = recipe().faces[0].face.points[2];
    QVERIFY(middle.x > 0.5 * turned->width()); // in the pixels of the file
    m_window->actions().turnRight->trigger();  // what was found stays
    QCOMPARE(recipe().faces.size(), std::size_t(1));
    QCOMPARE(searched.size(), 2);
}

/// A photo manager has written who is in the photo.
void TestWindowPhoto::facesBearTheNamesOfThePhoto()
{
    moveIn(&TestBundles::refining);
    const auto photo = readPhoto(sample().toStdString());
    QVERIFY(photo.ok());
    SaveOptions options;
    options.people = std::vector<NamedRegion>{{"Eileen", 196, 90, 104, 110}, {"Nobody", 400, 400, 60, 60}};
    const QString named = m_home->path("named.png");
    QVERIFY(savePhoto(*photo, photo->pixels, named.toStdString(), options).ok());
    m_window = m_home->window({named});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(recipe().faces.size(), std::size_t(1));
    QCOMPARE(recipe().faces[0].name, std::string("Eileen"));
}

WINDOW_TEST_MAIN(TestWindowPhoto)
#include "tst_window_photo.moc"
