// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/film_strip_model.h"

using namespace heirloom;
using namespace heirloom::ui;
using State = FilmStripModel::State;

class TestFilmStripModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheProject();
    void manyEdits();
    void roles();
    void thumbnails();
    void thumbnailsAreFinished();
    void editing_data();
    void editing();
    void sentences_data();
    void sentences();
    void missingPhoto();
};

namespace {

QStringList names(const FilmStripModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

QStringList names(const Project& project)
{
    QStringList list;
    for (const ProjectPhoto& photo : project.photos())
        list.append(QFileInfo(photo.edit.path).fileName());
    return list;
}

} // namespace

void TestFilmStripModel::followsTheProject()
{
    Project project;
    project.addPhotos({"/photos/first.png"});
    FilmStripModel model(&project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QCOMPARE(names(model), QStringList({"first.png"}));

    project.addPhotos({"/photos/b.png", "/photos/c.png"});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(names(model), QStringList({"first.png", "b.png", "c.png"}));
    const QPersistentModelIndex last = model.indexOf(3);
    project.removePhotos({2});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(last.row(), 1);
    QCOMPARE(names(model), QStringList({"first.png", "c.png"}));
    QVERIFY(!model.indexOf(2).isValid());
    project.undoStack()->undo();
    QCOMPARE(names(model), QStringList({"first.png", "b.png", "c.png"}));
    QCOMPARE(model.indexOf(2).row(), 1);
    QCOMPARE(model.idAt(model.index(2)), PhotoId(3));
    QCOMPARE(model.idAt({}), PhotoId(0));
    project.replaceAll({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestFilmStripModel::manyEdits()
{
    Project project;
    FilmStripModel model(&project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Random random(1);
    for (int i = 0; i < 200; ++i) {
        const int photos = static_cast<int>(project.photos().size());
        switch (drawnWhole(random, 0, 4)) {
        case 0: project.undoStack()->undo(); break;
        case 1: project.undoStack()->redo(); break;
        case 2:
            if (photos > 1)
                project.removePhotos({project.photos()[static_cast<std::size_t>(drawnWhole(random, 0, photos - 1))].id,
                                      project.photos().front().id});
            break;
        default: project.addPhotos({QString("/photos/%1.png").arg(i), QString("/photos/%1 b.png").arg(i)}); break;
        }
        QCOMPARE(names(model), names(project));
    }
    QVERIFY(model.rowCount() > 10);
}

void TestFilmStripModel::roles()
{
    Project project;
    project.addPhotos({"/photos/a b.png"});
    FilmStripModel model(&project);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(FilmStripModel::NameRole).toString(), QString("a b.png"));
    QCOMPARE(index.data(FilmStripModel::PathRole).toString(), QString("/photos/a b.png"));
    QCOMPARE(index.data(FilmStripModel::IdRole).toULongLong(), 1ULL);
    QVERIFY(index.data(FilmStripModel::ThumbnailRole).value<QImage>().isNull());
    QCOMPARE(index.data(FilmStripModel::StateRole).value<State>(), State::Waiting);
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QDir::toNativeSeparators("/photos/a b.png")));
    const QSet<QByteArray> wanted{"photoId", "path", "state", "reason", "display", "decoration"};
    const QList<QByteArray> has = model.roleNames().values();
    QVERIFY(QSet<QByteArray>(has.begin(), has.end()).contains(wanted));
}

void TestFilmStripModel::thumbnails()
{
    Project project;
    project.addPhotos({"/photos/a.png", "/photos/b.png"});
    FilmStripModel model(&project);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    model.setThumbnail(2, image);
    model.setThumbnail(77, image);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(Qt::DecorationRole).value<QImage>(), image);
    QVERIFY(model.index(0).data(Qt::DecorationRole).value<QImage>().isNull());
}

void TestFilmStripModel::thumbnailsAreFinished()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    FilmStripModel model(&project);
    QImage image(8, 6, QImage::Format_RGB888);
    image.fill(Qt::darkGray);
    image.setPixelColor(0, 0, Qt::white);
    model.setThumbnail(1, image);
    model.setState(1, State::Ready);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    project.setStage(1, {"geometry", 1, true, {{"turn", std::int64_t{1}}}}, "Turn");
    const auto shown = [&] { return model.index(0).data(Qt::DecorationRole).value<QImage>(); };
    QCOMPARE(shown().size(), QSize(6, 8));
    QCOMPARE(shown().pixelColor(5, 0), QColor(Qt::white));
    QCOMPARE(model.state(1), State::Edited);
    project.setStage(1, {"tone", 1, true, {{"exposure", -1.0}}}, "Darken");
    QVERIFY(shown().pixelColor(0, 0).red() < QColor(Qt::darkGray).red());
    QVERIFY(!changed.isEmpty());
    project.undoStack()->undo();
    project.undoStack()->undo();
    QCOMPARE(shown(), image);
}

void TestFilmStripModel::editing_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("after");
    QTest::newRow("waiting") << State::Waiting << State::Waiting;
    QTest::newRow("reading") << State::Reading << State::Reading;
    QTest::newRow("ready") << State::Ready << State::Edited;
    QTest::newRow("edited") << State::Edited << State::Edited;
    QTest::newRow("exported") << State::Exported << State::Edited;
    QTest::newRow("problem") << State::Problem << State::Problem;
}

void TestFilmStripModel::editing()
{
    QFETCH(State, before);
    QFETCH(State, after);
    Project project;
    Random random(1);
    fill(project, random, "/photos");
    FilmStripModel model(&project);
    const auto check = [&](const std::function<void()>& edit) {
        model.setState(2, before, "Because.");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        edit();
        QCOMPARE(model.state(2), after);
        QCOMPARE(model.state(1), State::Waiting);
        QCOMPARE(changed.size(), before == after ? 0 : 1);
    };
    check([&] { project.setTreatment(2, 1, someTreatment(random)); });
    check([&] { project.setIncluded(2, 1, false); });
    check([&] { project.addStroke(2, someStroke(random)); });
}

void TestFilmStripModel::sentences_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("waiting") << State::Waiting;
    QTest::newRow("reading") << State::Reading;
    QTest::newRow("ready") << State::Ready;
    QTest::newRow("edited") << State::Edited;
    QTest::newRow("exported") << State::Exported;
    QTest::newRow("problem") << State::Problem;
}

void TestFilmStripModel::sentences()
{
    QFETCH(State, state);
    Project project;
    project.addPhotos({"/photos/a.png"});
    FilmStripModel model(&project);
    model.setState(1, state, state == State::Problem ? "The file is damaged." : QString());
    const QString sentence = model.index(0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(sentence.endsWith('.'), qPrintable(sentence));
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().endsWith(sentence));
    QCOMPARE(sentence == "The file is damaged.", state == State::Problem);
}

void TestFilmStripModel::missingPhoto()
{
    Project project;
    FilmStripModel model(&project);
    ProjectPhoto photo;
    photo.edit.path = "/photos/gone.png";
    photo.missing = true;
    project.replaceAll({photo}, {});
    QCOMPARE(model.state(project.photos()[0].id), State::Problem);
    QVERIFY(!model.index(0).data(FilmStripModel::ReasonRole).toString().isEmpty());
}

HEIRLOOM_WINDOW_TEST(TestFilmStripModel)
#include "tst_film_strip_model.moc"
