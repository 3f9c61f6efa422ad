// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_test.h"

#include "engine/methods/common_params.h"
#include "engine/photo/photo.h"
#include "ui/panel/face_panel.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <random>
#include <vector>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// Somebody in a hurry: many requests, of which nothing may come too late, and a window that is closed in the middle.
class TestWindowStress : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyDrags();
    void closedInTheMiddle_data();
    void closedInTheMiddle();
    void closedWithADialogOpen();

private:
    /// A photo of two faces, known already; `enlarged` times as large as the sample.
    QString project(int enlarged) const;
    void drag(std::mt19937& random);
    void hurry(std::mt19937& random);
    void visitAll();
    void watchOrder();

    QTemporaryDir m_photos;
    std::map<int, std::vector<TradeoffPoint>> m_wanted; ///< of each face, since watchOrder()
    std::ptrdiff_t m_newest = 0;                        ///< of these, for the selected face: that which was shown last
    QStringList m_wrong;                                ///< what was shown that nobody wanted at that time
    int m_shown = 0;
};

namespace {

constexpr int kDrags = 200;
constexpr int kEnlarged = 6;
constexpr qint64 kMostDrift = qint64(32) << 20;

/// Bytes of this process in memory; 0 where that cannot be asked.
qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile file("/proc/self/statm");
    if (file.open(QFile::ReadOnly))
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

QString told(const TradeoffPoint& point)
{
    const Params& params = point.method.params;
    return QString("step %1, identity weight %2, seed %3")
        .arg(params.whole("steps", -1))
        .arg(params.number("identity", -1))
        .arg(point.seed);
}

} // namespace

void TestWindowStress::initTestCase()
{
    const QImage photo(sample());
    QVERIFY(photo.save(m_photos.filePath("1.png")));
    QVERIFY(photo.scaled(kEnlarged * photo.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .save(m_photos.filePath(QString("%1.png").arg(kEnlarged))));
}

QString TestWindowStress::project(int enlarged) const
{
    ProjectPhoto photo;
    photo.edit.path = m_photos.filePath(QString("%1.png").arg(enlarged));
    photo.edit.searched = true;
    for (const double x : {225, 380}) {
        FaceRecipe face;
        face.face = heirloom::test::placedFace(static_cast<int>(photo.edit.recipe.faces.size()) + 1, x * enlarged,
                                               124 * enlarged, 43 * enlarged);
        face.treatment = treatmentOf("latent", {{"steps", std::int64_t{kRunSteps / 2}}});
        photo.edit.recipe.faces.push_back(face);
    }
    photo.nextFace = 3;
    const QString file = m_home->path("two.heirloom");
    return saveProject({{photo}, {}}, file) ? file : QString();
}

void TestWindowStress::drag(std::mt19937& random)
{
    TradeoffPad& pad = *m_window->panel().findChild<TradeoffPad*>();
    std::uniform_int_distribution<int> column(0, pad.columns() - 1), row(0, pad.rows() - 1), moves(0, 6), pause(0, 5);
    const auto cell = [&] { return pad.cell(column(random), row(random)).center().toPoint(); };
    QPoint at = cell();
    QTest::mousePress(&pad, Qt::LeftButton, {}, at);
    for (int left = moves(random); left > 0; --left) {
        QTest::mouseMove(&pad, at = cell());
        if (pause(random) < 3)
            QTest::qWait(pause(random));
    }
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, at);
    QTest::qWait(pause(random));
}

void TestWindowStress::hurry(std::mt19937& random)
{
    std::uniform_int_distribution<int> what(0, 19);
    const auto answered = [this] {
        const Workspace& workspace = m_window->workspace();
        const FaceRecipe* recipe = m_window->project().face(workspace.photo(), workspace.selectedFace());
        const FaceView& view = workspace.view(workspace.selectedFace());
        return recipe && view.shown && view.shown->wanted == pointOf(recipe->treatment);
    };
    for (int i = 0; i < kDrags; ++i) {
        drag(random);
        switch (what(random)) {
        case 0: pressKeys(*m_window, *m_window->actions().nextFace); break;
        case 1: pressKeys(*m_window, *m_window->actions().undo); break;
        default: break;
        }
        if (i % 10 == 9) // a moment's rest: the answer to what was wanted last, and perhaps not yet the final one
            QTRY_VERIFY_WITH_TIMEOUT(answered(), kPatience);
    }
    drag(random);
    const auto settled = [this] {
        const Workspace& workspace = m_window->workspace();
        const std::vector<FaceRecipe>& faces = m_window->project().photos()[0].edit.recipe.faces;
        return std::all_of(faces.begin(), faces.end(), [&](const FaceRecipe& face) {
            const FaceView& view = workspace.view(face.face.id);
            return view.shown && view.shown->final && !view.busy && view.shown->shown == pointOf(face.treatment)
                   && view.shown->wanted == view.shown->shown;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 2 * kPatience);
}

/// All places of the trade-off: then what has been computed fills the memory it may take.
void TestWindowStress::visitAll()
{
    TradeoffPad& pad = *m_window->panel().findChild<TradeoffPad*>();
    QCOMPARE(pad.rows(), 5);
    QCOMPARE(pad.columns(), kRunSteps + 1);
    for (int row = 0; row < pad.rows(); ++row) {
        for (int column = 0; column < pad.columns(); ++column) {
            dragPad(pad, pad.column(), pad.row(), column, row);
            QVERIFY(QTest::qWaitFor([this] { return isShown(*m_window); }, kPatience));
        }
    }
}

/// From now on the pictures of the selected face must come in the order in which they were wanted.
void TestWindowStress::watchOrder()
{
    Project& project = m_window->project();
    for (const FaceRecipe& face : project.photos()[0].edit.recipe.faces)
        m_wanted[face.face.id] = {pointOf(face.treatment)};
    connect(&project, &Project::treatmentChanged, this, [this, &project](PhotoId id, int face) {
        m_wanted[face].push_back(pointOf(project.face(id, face)->treatment));
    });
    Workspace& workspace = m_window->workspace();
    connect(&workspace, &Workspace::faceSelected, this, [this] { m_newest = 0; });
    connect(&workspace, &Workspace::faceShown, this, [this, &workspace](const ShownFace& face) {
        if (face.face != workspace.selectedFace())
            return;
        const std::vector<TradeoffPoint>& wanted = m_wanted[face.face];
        const auto newest = std::find(wanted.begin() + m_newest, wanted.end(), face.wanted);
        if (newest == wanted.end())
            m_wrong.append(told(face.wanted) + " after what was wanted later");
        else
            m_newest = newest - wanted.begin();
    });
}

void TestWindowStress::manyDrags()
{
    Preferences preferences = loadPreferences(m_home->settings());
    preferences.cacheMebibytes = kSmallestCache; // full soon, and what it holds is no leak
    savePreferences(preferences, m_home->settings());
    m_window = m_home->window({project(1)});
    Workspace& workspace = m_window->workspace();
    connect(&workspace, &Workspace::faceShown, this, [&](const ShownFace& face) {
        ++m_shown;
        const FaceRecipe* recipe = m_window->project().face(face.photo, face.face);
        const TradeoffPoint wanted = recipe ? pointOf(recipe->treatment) : TradeoffPoint();
        // On the way to what is wanted by now, a picture may be of what was wanted a moment before.
        if (face.photo != workspace.photo() || !recipe || (face.final && !(face.wanted == wanted)))
            m_wrong.append(told(face.wanted) + " instead of " + told(wanted));
    });
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    watchOrder();

    std::mt19937 random(20);
    hurry(random);
    visitAll();
    const qint64 before = residentBytes();
    hurry(random);
    const qint64 drift = residentBytes() - before;
    qInfo("%d pictures were shown; %lld KiB more memory after the last round.", m_shown,
          static_cast<long long>(drift / 1024));
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join('\n')));
    QVERIFY(m_shown >= 2 * kDrags / 10);
    QVERIFY(drift < kMostDrift);
}

void TestWindowStress::closedInTheMiddle_data()
{
    QTest::addColumn<QString>("of");
    for (const char* of : {"nothing", "looking for files", "reading", "finding", "showing",
                           "measuring what is invented", "exporting", "saving the project"})
        QTest::newRow(of) << QString(of);
}

void TestWindowStress::closedInTheMiddle()
{
    QFETCH(QString, of);
    const QString photo = m_photos.filePath(QString("%1.png").arg(kEnlarged)), known = project(kEnlarged),
                  results = m_home->path("results");
    QVERIFY(QDir().mkpath(results));
    ExportSettings settings;
    settings.folder = results;
    m_window = m_home->window(QStringList());
    Workspace& workspace = m_window->workspace();
    // Waited for by the signals themselves: a moment later it may be over.
    QSignalSpy changed(&workspace, &Workspace::photoChanged), ready(&workspace, &Workspace::photoReady);
    if (of == "looking for files" || of == "reading" || of == "finding") {
        m_window->start({photo});
        QVERIFY(of == "looking for files" || changed.wait(kPatience));
        QVERIFY(of != "finding" || ready.wait(kPatience));
        QCOMPARE(workspace.pixels() != nullptr, of == "finding");
        QCOMPARE(workspace.isSearching(), of == "finding" || of == "reading");
    } else if (of != "nothing") {
        m_window->start({known});
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    }
    if (of == "showing") {
        std::mt19937 random(3);
        drag(random);
        QVERIFY(workspace.view(1).busy);
    } else if (of == "measuring what is invented") {
        m_window->actions().invented->trigger();
        QSignalSpy progress(&workspace, &Workspace::inventedProgressed); // after the first, which says that it begins
        QVERIFY(progress.wait(kPatience));
    } else if (of == "exporting") {
        m_window->exports().exportAs({workspace.photo()}, settings);
        QSignalSpy changes(&m_window->exports().queue(), &ExportQueue::changed);
        while (m_window->exports().queue().progress() == 0)
            QVERIFY(changes.wait(kPatience));
    } else if (of == "saving the project") {
        m_window->actions().deleteFace->trigger();
        m_window->documents().save();
    }

    QElapsedTimer clock;
    clock.start();
    {
        const Unwatched closing("what is not saved is written before the window goes");
        m_window->close();
        m_window.reset();
    }
    const qint64 taken = clock.elapsed();
    qInfo("Closed within %lld ms.", static_cast<long long>(taken));
    QVERIFY(taken < kPatience / 2); // not a hang; how long it takes is told by bench_window
    for (const QString& name : QDir(results).entryList(QDir::Files | QDir::Hidden)) // a result is whole or not there
        QVERIFY2(name == "6-restored.png" && readPhoto(pathOf(results + '/' + name)), qPrintable(name));

    // The next window goes on where this one was.
    const bool saved = QFileInfo::exists(results + "/6-restored.png");
    m_window = m_home->window(QStringList());
    InlineMessage& message = m_window->page().message();
    if (of == "exporting" && !saved) {
        QVERIFY(message.sentence().contains("1 photo"));
        Q_EMIT message.actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(results + "/6-restored.png"), kPatience);
    } else if (of == "saving the project") {
        QVERIFY2(!message.isSaying(), qPrintable(message.sentence()));
        const auto contents = readProject(known);
        QVERIFY(contents);
        QCOMPARE(contents->photos.at(0).edit.recipe.faces.size(), std::size_t(1));
    }
}

void TestWindowStress::closedWithADialogOpen()
{
    m_window = m_home->window({project(1)});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    const Unwatched dialogs("only their end is of interest");
    WindowActions& actions = m_window->actions();
    for (QAction* action : {actions.openPhotos, actions.exportPhoto, actions.preferences, actions.chooseReferences,
                            actions.shortcuts, actions.about, actions.report}) {
        action->trigger();
        QTest::qWait(0);
    }
    QVERIFY(m_window->findChildren<QDialog*>().size() >= 7);
    m_window->close();
    m_window.reset();
}

WINDOW_TEST_MAIN(TestWindowStress)
#include "tst_window_stress.moc"
