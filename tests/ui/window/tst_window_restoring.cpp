// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "engine/photo/display_pixels.h"
#include "engine/photo/photo.h"
#include "ui/canvas/wipe_divider.h"
#include "ui/panel/face_panel.h"
#include "ui/panel/method_choice.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/window/invented_note.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// What somebody does to restore a photo, from opening it to the saved result.
class TestWindowRestoring : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void watchSeesWhatBlocks();
    void watchSeesWhatComputes();
    void findsShowsAndRefines();
    void compareModes_data();
    void compareModes();
    void originalWhileAKeyIsHeld();
    void undoAndRedo();
    void leavesAFaceOut();
    void exportsWhatIsShown();
    void projectBringsTheSamePixels();
    void placesADrawnFace();
    void placesTwoDrawnFaces();

private:
    static TradeoffPad& pad(MainWindow& window) { return *window.panel().findChild<TradeoffPad*>(); }
    static Box faceBox(MainWindow& window)
    {
        return window.workspace().view(window.workspace().selectedFace()).shown->patch.where;
    }
    /// Before is left of the faces, after right of it and over them.
    static void moveDividerAside(MainWindow& window);
};

void TestWindowRestoring::moveDividerAside(MainWindow& window)
{
    WipeDivider& divider = *window.page().canvas().findChild<WipeDivider*>();
    const QPoint middle = divider.rect().center();
    QTest::mousePress(&divider, Qt::LeftButton, {}, middle);
    const int aim = onCanvas(window, faceBox(window)).left() - 60;
    QTest::mouseMove(&divider, QPoint(aim - divider.x(), middle.y()));
    QTest::mouseRelease(&divider, Qt::LeftButton, {}, QPoint(aim - divider.x(), middle.y()));
    QVERIFY(divider.x() < onCanvas(window, faceBox(window)).left());
    window.page().canvas().setFocus(); // so that no focus is drawn around the divider's handle
}

void TestWindowRestoring::watchSeesWhatBlocks()
{
    WatchedApplication& application = WatchedApplication::self();
    constexpr double kTaken = 20; // ms
    QTimer::singleShot(0, this, [] {
        const double end = WatchedApplication::milliseconds(CLOCK_THREAD_CPUTIME_ID) + kTaken;
        while (WatchedApplication::milliseconds(CLOCK_THREAD_CPUTIME_ID) < end) {
        }
    });
    QTRY_VERIFY(application.longest().processor >= kTaken);
    application.watch();
    QVERIFY(application.longest().processor < kTaken);
}

void TestWindowRestoring::watchSeesWhatComputes()
{
    ComputationWatch::compute();
    QVERIFY(m_computed->operators() > 0);
    m_computed.reset();
    m_computed = std::make_unique<ComputationWatch>(); // so that cleanup() finds nothing
    QCOMPARE(m_computed->operators(), 0);
}

void TestWindowRestoring::findsShowsAndRefines()
{
    m_window = m_home->window({sample()});
    Workspace& workspace = m_window->workspace();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(m_window->project().photos().size(), std::size_t(1));
    QCOMPARE(m_window->project().photos()[0].edit.recipe.faces.size(), std::size_t(1));
    QVERIFY(!m_window->page().message().isSaying());
    QCOMPARE(workspace.selected()->treatment.method.id, std::string("latent")); // what the bundle can
    QCOMPARE(stepsOf(workspace.selected()->treatment), 0);
    moveDividerAside(*m_window);
    const QRect face = onCanvas(*m_window, faceBox(*m_window));
    const QImage refined = shot(*m_window);

    const auto press = [this](const char* name) {
        auto* button = controlNamed<QAbstractButton>(m_window->panel(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    press("Method: Recover");
    QCOMPARE(workspace.selected()->treatment.method.id, std::string("recover"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    const QImage recovered = shot(*m_window);
    press("Method: Refine");

    TradeoffPad& field = pad(*m_window);
    QVERIFY(!field.isUnavailable());
    const QSignalSpy shown(&workspace, &Workspace::faceShown);
    dragPad(field, 4, 2, 11, 4);
    QCOMPARE(stepsOf(workspace.selected()->treatment), 11);
    QCOMPARE(workspace.selected()->treatment.method.params.number("identity"), 1.0);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QVERIFY(shown.size() >= 1);
    const ShownFace& now = *workspace.view(workspace.selectedFace()).shown;
    QCOMPARE(now.shown, pointOf(workspace.selected()->treatment));
    const QImage detailed = shot(*m_window);
    QVERIFY(differing(detailed, recovered, face) > 100);
    QVERIFY(differing(detailed, refined, face) > 100);
    // Left of the divider is the photo as it was, whatever is done to the face.
    QCOMPARE(differing(detailed, recovered, QRect(0, 60, face.left() - 100, detailed.height() - 60)), 0);
    const auto* plot = m_window->panel().findChild<TradeoffPlot*>();
    QTRY_VERIFY_WITH_TIMEOUT(plot->accessibleDescription().startsWith("Here the likeness"), kPatience);
}

void TestWindowRestoring::compareModes_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::newRow("wipe") << CompareMode::Wipe;
    QTest::newRow("side by side") << CompareMode::SideBySide;
    QTest::newRow("original") << CompareMode::Original;
    QTest::newRow("invented") << CompareMode::Invented;
}

void TestWindowRestoring::compareModes()
{
    QFETCH(CompareMode, mode);
    m_window = m_home->restored();
    PhotoCanvas& canvas = m_window->page().canvas();
    moveDividerAside(*m_window);
    const QRect face = onCanvas(*m_window, faceBox(*m_window));
    const QImage wiped = shot(*m_window);
    WindowActions& actions = m_window->actions();
    QSignalSpy invented(&m_window->workspace(), &Workspace::invented);
    const QAction* action = actions.compare->actions().at(static_cast<int>(mode));
    QAction* another = mode == CompareMode::Original ? actions.sideBySide : actions.original;
    another->trigger();
    QVERIFY(canvas.compareMode() != mode);
    pressKeys(*m_window, *action);
    QCOMPARE(canvas.compareMode(), mode);
    QVERIFY(action->isChecked());
    another->trigger();
    QVERIFY(canvas.compareMode() != mode);
    actions.compare->actions().at(static_cast<int>(mode))->trigger();
    QCOMPARE(canvas.compareMode(), mode);

    const auto* note = m_window->page().findChild<InventedNote*>();
    QCOMPARE(note->isVisible(), mode == CompareMode::Invented);
    const QImage picture = shot(*m_window);
    switch (mode) {
    case CompareMode::Wipe: QCOMPARE(differing(picture, wiped), 0); break;
    case CompareMode::Original:
        QVERIFY(differing(picture, wiped, face) > 100);
        QCOMPARE(differing(picture, wiped, QRect(face.right() + 2, face.top(), 100, face.height())), 0);
        break;
    case CompareMode::SideBySide: {
        // The same places of the photo in both halves, below their titles and whatever divides them.
        const int titles = 60, height = picture.height() - titles;
        int fewest = picture.width() * height;
        for (int gap = 0; gap < 12; ++gap) {
            const QRect left(0, titles, (picture.width() - gap) / 2, height);
            const QRect right = left.translated(picture.width() - left.width(), 0);
            fewest = std::min(fewest, differing(picture.copy(left), picture.copy(right)));
        }
        QVERIFY(fewest > 100);
        QVERIFY(fewest < picture.width() * height / 8);
        break;
    }
    case CompareMode::Invented:
        QTRY_VERIFY_WITH_TIMEOUT(!invented.isEmpty(), kPatience);
        QVERIFY(differing(shot(*m_window), picture) > 100);
        actions.wipe->trigger();
        QCOMPARE(canvas.compareMode(), CompareMode::Wipe);
        QTRY_VERIFY(!note->isVisible());
        break;
    }
}

void TestWindowRestoring::originalWhileAKeyIsHeld()
{
    m_window = m_home->restored();
    moveDividerAside(*m_window);
    const QRect face = onCanvas(*m_window, faceBox(*m_window));
    const QImage after = shot(*m_window);
    QTest::keyPress(m_window.get(), Qt::Key_O);
    QVERIFY(differing(shot(*m_window), after, face) > 100);
    QTest::keyRelease(m_window.get(), Qt::Key_O);
    QCOMPARE(differing(shot(*m_window), after), 0);
}

void TestWindowRestoring::undoAndRedo()
{
    m_window = m_home->restored();
    Workspace& workspace = m_window->workspace();
    moveDividerAside(*m_window);
    const QImage before = shot(*m_window);
    QVERIFY(!m_window->actions().undo->isEnabled());
    dragPad(pad(*m_window), 2, 2, 9, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    const QImage changed = shot(*m_window);
    QVERIFY(differing(before, changed) > 100);

    // A whole drag is one step.
    pressKeys(*m_window, *m_window->actions().undo);
    QCOMPARE(stepsOf(workspace.selected()->treatment), 2);
    QCOMPARE(pad(*m_window).column(), 2);
    QVERIFY(!m_window->actions().undo->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(shot(*m_window), before), 0);

    pressKeys(*m_window, *m_window->actions().redo);
    QCOMPARE(stepsOf(workspace.selected()->treatment), 9);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(shot(*m_window), changed), 0);
}

void TestWindowRestoring::leavesAFaceOut()
{
    m_window = m_home->restored();
    moveDividerAside(*m_window);
    const QImage with = shot(*m_window);
    m_window->actions().original->trigger();
    const QImage asItWas = shot(*m_window);
    m_window->actions().wipe->trigger();
    // At the patch's very rim the screen mixes its pixels with their own copies instead of with the photo's.
    const QRect face = onCanvas(*m_window, faceBox(*m_window)).adjusted(2, 2, -2, -2);

    QTest::keyClick(m_window.get(), Qt::Key_R);
    QVERIFY(!m_window->workspace().selected()->included);
    QTRY_COMPARE_WITH_TIMEOUT(differing(shot(*m_window), asItWas, face), 0, kPatience);
    QTest::keyClick(m_window.get(), Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(differing(shot(*m_window), with), 0, kPatience);

    QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(m_window->project().photos()[0].edit.recipe.faces.empty());
    QCOMPARE(m_window->workspace().selectedFace(), 0);
    pressKeys(*m_window, *m_window->actions().undo);
    QTest::keyClick(m_window.get(), Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(shot(*m_window), with), 0);
}

void TestWindowRestoring::exportsWhatIsShown()
{
    m_window = m_home->restored();
    dragPad(pad(*m_window), 2, 2, 6, 2);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    ExportSettings settings;
    settings.format = "png";
    settings.folder = m_home->path("results");
    QVERIFY(QDir().mkpath(settings.folder));
    const QSignalSpy exported(&m_window->exports(), &ExportController::exported);
    WatchedApplication::self().perform(
        "ExportController::exportAs", [&] { m_window->exports().exportAs({m_window->workspace().photo()}, settings); });
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kPatience);
    QVERIFY(exported[0][1].toBool());
    QCOMPARE(QDir(settings.folder).entryList(QDir::Files), QStringList("astronaut-restored.png"));
    QTRY_VERIFY(m_window->findChild<QDockWidget*>("queue")->isVisible());

    const auto saved = readPhoto(pathOf(settings.folder + "/astronaut-restored.png"));
    QVERIFY(saved);
    const QImage result = imageOf(*displayPixels(*saved));
    const QImage source = imageOf(m_window->workspace().pixels()->display);
    const FacePatch& patch = m_window->workspace().view(1).shown->patch;
    const QRect where = QRectF(patch.where.x, patch.where.y, patch.where.width, patch.where.height).toRect();
    QCOMPARE(result.size(), source.size());
    QCOMPARE(differing(result.copy(where), imageOf(patch.pixels)), 0);
    const int within = differing(result, source, where);
    QVERIFY(within > 1000);
    QCOMPARE(differing(result, source), within); // the rest of the photo is as it was
    QVERIFY(QFileInfo(sample()).lastModified() < QFileInfo(settings.folder + "/astronaut-restored.png").lastModified());
}

void TestWindowRestoring::projectBringsTheSamePixels()
{
    m_window = m_home->restored();
    dragPad(pad(*m_window), 2, 2, 7, 1);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    const ImageBuffer patch = m_window->workspace().view(1).shown->patch.pixels;
    const QImage picture = shot(*m_window);
    const QString file = m_home->path("album.heirloom");
    {
        const Unwatched dialog("on most desktops the dialog is the system's, and this one reads the whole folder");
        m_window->actions().saveAs->trigger();
        auto* asking = m_window->findChild<QFileDialog*>();
        QVERIFY(asking && asking->isVisible());
        QLineEdit* name = asking->findChild<QLineEdit*>();
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
    }
    QTRY_COMPARE(m_window->project().filePath(), file);
    QVERIFY(!m_window->project().isModified());
    QVERIFY(m_window->windowTitle().contains("album"));
    m_window->close();
    m_window.reset();

    m_window = m_home->window({file});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QVERIFY(!m_window->project().isModified());
    QVERIFY(heirloom::test::samePixels(m_window->workspace().view(1).shown->patch.pixels, patch));
    QCOMPARE(differing(shot(*m_window), picture), 0);
}

void TestWindowRestoring::placesADrawnFace()
{
    m_window = m_home->restored();
    QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ShiftModifier);
    PhotoCanvas& canvas = m_window->page().canvas();
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QCOMPARE(canvas.tool(), CanvasTool::DrawFace);
    const QRect box = onCanvas(*m_window, {175, 76, 91, 91});
    QTest::mousePress(&canvas, Qt::LeftButton, {}, box.topLeft());
    QTest::mouseMove(&canvas, box.center());
    QTest::mouseMove(&canvas, box.bottomRight());
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, box.bottomRight());
    QCOMPARE(canvas.tool(), CanvasTool::Select);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QVERIFY(m_window->workspace().selected()->manual);
    QVERIFY(std::abs(m_window->workspace().selected()->face.eyeDistance() - 43) < 6);
}

/// While the first is still being found, the next one is drawn: both come.
void TestWindowRestoring::placesTwoDrawnFaces()
{
    m_window = m_home->restored();
    Workspace& workspace = m_window->workspace();
    const auto faces = [&] { return m_window->project().photos()[0].edit.recipe.faces.size(); };
    const std::size_t before = faces();
    workspace.findFaceInBox({300, 200, 60, 60});
    workspace.findFaceInBox({20, 20, 60, 60});
    QTRY_COMPARE_WITH_TIMEOUT(faces(), before + 2, kPatience);
}

WINDOW_TEST_MAIN(TestWindowRestoring)
#include "tst_window_restoring.moc"
