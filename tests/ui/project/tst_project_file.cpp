// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "engine/recipe/recipe_json.h"
#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/project_file.h"

using namespace heirloom;
using namespace heirloom::ui;

using Damage = std::function<void(QJsonObject&)>;
namespace {

QString sentenceOf(const Error& error)
{
    return QString::fromStdString(error.message);
}

/// A project with something of everything.
void fillAll(Project& project, Random& random, const QString& folder)
{
    fill(project, random, folder);
    project.setTreatment(1, 1, someTreatment(random));
    project.setIncluded(1, 2, false);
    const Params params{{"steps", std::int64_t{5}}, {"identity", 0.25}, {"shape_start", 0.5}};
    project.setTreatment(2, 2, {{.id = "staged", .params = params}});
    project.addFace(2, someFace(random), someTreatment(random));
    project.deleteFace(2, 1);
    project.moveFace(2, 2, someFace(random));
    project.setName(2, 2, "Tante Käthe");
    project.dismiss(3, someFace(random).box);
    project.setReferences(3, 1,
                          {{pathOf(folder + "/other.png"), someFace(random)}, {"/else/where.png", someFace(random)}});
    for (int i = 0; i < 5; ++i)
        project.addStroke(3, someStroke(random));
    project.setHash(1, QCryptographicHash::hash("1", QCryptographicHash::Sha256));
    project.addPhotos({folder + "/not searched \"yet\" \\ ü 写真.png"});
}

QByteArray someJson(int seed = 1)
{
    Project project;
    Random random(static_cast<std::uint64_t>(seed));
    fillAll(project, random, "/photos");
    return projectToJson({project.photos(), {}}, "/photos");
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Sets a value at a place such as "photos/0/faces/1/blur"; undefined removes it.
QJsonValue changed(const QJsonValue& value, const QStringList& place, const QJsonValue& wanted)
{
    if (place.isEmpty())
        return wanted;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = place.first().toInt();
        array.replace(index, changed(array.at(index), place.mid(1), wanted));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(place.first(), changed(object.value(place.first()), place.mid(1), wanted));
    return object;
}

/// A damaged file is refused in a sentence, or is a project that can be saved and read again.
bool isCleanErrorOrSound(const QByteArray& json)
{
    const Result<ProjectContents> contents = projectFromJson(json, "/photos");
    if (!contents) {
        const QString sentence = sentenceOf(contents.error());
        return sentence.endsWith('.') && sentence.size() > 20 && sentence.size() < 400;
    }
    const QByteArray again = projectToJson(*contents, "/photos");
    const Result<ProjectContents> back = projectFromJson(again, "/photos");
    return back && describe(back->photos) == describe(contents->photos);
}

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void onePhotoALine();
    void hardNumbers();
    void example();
    void wrongValues_data();
    void wrongValues();
    void damagedBytes_data();
    void damagedBytes();
    void cutAnywhere();
    void monsters_data();
    void monsters();
    void unknownKeys();
    void versions_data();
    void versions();
    void movedTogether();
    void madeElsewhere();
};

void TestProjectFile::roundTrip_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestProjectFile::roundTrip()
{
    QFETCH(int, seed);
    QTemporaryDir dir;
    Project project;
    Random random(static_cast<std::uint64_t>(seed));
    fillAll(project, random, dir.path());
    const QString path = dir.filePath("album.heirloom");
    const ProjectContents contents{project.photos(), "/some/where.heirloom"};
    QVERIFY(saveProject(contents, path));
    const Result<ProjectContents> back = readProject(path);
    QVERIFY2(back.ok(), back ? "" : back.error().message.c_str());
    QCOMPARE(describe(back->photos, false), describe(project.photos(), false));
    QCOMPARE(back->recoveryOf, contents.recoveryOf);
    for (std::size_t i = 0; i < back->photos.size(); ++i)
        QCOMPARE(back->photos[i].nextFace, project.photos()[i].nextFace); // ids of deleted faces stay unused

    // Once more from what was read: the same bytes.
    QCOMPARE(projectToJson(*back, dir.path()), projectToJson(contents, dir.path()));
}

void TestProjectFile::onePhotoALine()
{
    const QByteArray json = someJson();
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    int lines = 0;
    for (const QByteArray& line : json.split('\n'))
        lines += line.startsWith("{\"path\":");
    QCOMPARE(lines, 4);
}

void TestProjectFile::hardNumbers()
{
    ProjectPhoto photo;
    photo.edit.path = "/photos/a.png";
    Random random(1);
    FaceRecipe edit;
    edit.face = someFace(random);
    edit.face.id = 1;
    edit.treatment.seed = std::numeric_limits<std::uint64_t>::max();
    edit.treatment.method.params = {{"a", std::numeric_limits<std::int64_t>::min()},
                                    {"b", 1.0},
                                    {"c", 5e-324},
                                    {"d", std::vector<double>{0.1, 2}},
                                    {"e", std::string("ü \"x\"")},
                                    {"f", false}};
    edit.face.confidence = 0.1 + 0.2;
    edit.face.roll = -0.0;
    edit.face.box = {1e-300, -1.0 / 3, 5e-324, 123456.78901234567};
    edit.face.landmarks[67] = {std::nextafter(1.0, 2.0), std::nextafter(1e6, 0.0)};
    photo.edit.recipe.faces = {edit};
    const Result<ProjectContents> back = projectFromJson(projectToJson({{photo}, {}}, {}), {});
    QVERIFY2(back.ok(), back ? "" : back.error().message.c_str());
    QCOMPARE(describe(back->photos), describe({photo}));
    QVERIFY(std::signbit(back->photos[0].edit.recipe.faces[0].face.roll));
}

void TestProjectFile::example()
{
    // What the documentation shows is a project.
    QFile readme(HEIRLOOM_SOURCE_DIR "/ui/project/README.md");
    QVERIFY(readme.open(QIODevice::ReadOnly));
    static const QRegularExpression kBlock("```json\n(.*?)```", QRegularExpression::DotMatchesEverythingOption);
    QString text = kBlock.match(QString::fromUtf8(readme.readAll())).captured(1);
    QVERIFY(!text.isEmpty());
    QString landmarks;
    for (int i = 0; i < 68; ++i)
        landmarks += QString("%1[%2, 20]").arg(i ? ", " : "").arg(i);
    QVERIFY(text.contains("[ 68 points ]"));
    text.replace("[ 68 points ]", '[' + landmarks + ']');
    const Result<ProjectContents> contents = projectFromJson(text.toUtf8(), "/nowhere");
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    QCOMPARE(contents->photos.size(), std::size_t(1));
    QCOMPARE(contents->photos[0].edit.recipe.faces[0].references.size(), std::size_t(1));
    QCOMPARE(contents->photos[0].edit.recipe.strokes.size(), std::size_t(1));
}

void TestProjectFile::wrongValues_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QList<QJsonValue>>("values");
    const auto row = [](const char* place, const QList<QJsonValue>& values) {
        QTest::newRow(place) << QString::fromLatin1(place) << values;
    };
    const QJsonValue none(QJsonValue::Undefined);
    const QJsonValue null(QJsonValue::Null);
    const QJsonValue list = QJsonArray();
    const QJsonValue object = QJsonObject();
    const QList<QJsonValue> noNumber{none, null, "1", true, list, object, 1e300, -1e300};
    row("format", {none, null, "heirloom", 1, object});
    row("version", {none, null, "1.0", 1, list, object});
    row("version/major", {none, 0, -1, 1.5, "1", 1e300});
    row("version/minor", {none, -1, 1.5, "1", 1e300});
    row("photos", {none, null, "x", 1, object});
    row("photos/0", {null, 1, "x", list, object});
    row("photos/0/path",
        {none, null, 1, "", "relative.png", "../a.png", QString("/a") + QChar(0), QString(10000, '/')});
    row("photos/0/relativePath", {null, 1, list, QString(10000, 'x')});
    row("photos/0/sha256", {null, 1, "", "abc", QString(64, 'x'), QString(63, 'a')});
    row("photos/0/searched", {none, null, 1, "true"});
    row("photos/0/nextFace", {null, 0, -1, 1.5, 1e10, "4"});
    row("photos/0/recipe", {none, null, 1, "x", list, object});
    row("photos/0/recipe/version", {none, null, 0, 2, 1.5, "1"});
    row("photos/0/recipe/photo", {none, null, 1, list, "x"});
    row("photos/0/recipe/photo/scratches", {null, 1, list, object, QJsonObject{{"on", true}}, QJsonObject{{"on", 1}}});
    row("photos/0/recipe/default_face", {null, list, object});
    row("photos/0/recipe/faces", {none, null, 1, object});
    row("photos/0/recipe/faces/0", {null, 1, list, object});
    row("photos/0/recipe/faces/0/included", {none, null, 0, "no"});
    row("photos/0/recipe/faces/0/manual", {none, null, 0, "no"});
    row("photos/0/recipe/faces/0/method", {none, null, 1});
    row("photos/0/recipe/faces/0/methodVersion", {null, 0, 1.5, "1"});
    row("photos/0/recipe/faces/0/params", {none, null, 1, list});
    row("photos/0/recipe/faces/0/params/sharpness", {null, -0.001, 1.001, "1", true, list, object, 1e300});
    row("photos/0/recipe/faces/0/seed", {none, -1, 0.5, "1", 1e30});
    for (const char* key : {"strength", "grain"})
        row(qPrintable(QString("photos/0/recipe/faces/0/%1").arg(key)), {none, null, -0.001, 1.001, "1", true});
    row("photos/0/recipe/faces/0/face", {none, null, 1, list, object});
    row("photos/0/recipe/faces/0/face/id", {none, 0, -1, 1.5, 2, 1e10, 2147483647.0, "1"});
    row("photos/0/recipe/faces/0/face/box",
        {none, list, QJsonArray{1, 2, 3}, QJsonArray{1, 2, 3, 4, 5}, QJsonArray{1, 2, -3, 4}, QJsonArray{1, 2, 3, "4"},
         QJsonArray{1, 2, 3, null}});
    row("photos/0/recipe/faces/0/face/box/2", {-1, 1e7, null, "1"});
    row("photos/0/recipe/faces/0/face/points", {none, list, object, QJsonArray{1, 2, 3, 4, 5}});
    row("photos/0/recipe/faces/0/face/points/1",
        {null, 1, list, QJsonArray{1}, QJsonArray{1, 2, 3}, QJsonArray{1, null}});
    row("photos/0/recipe/faces/0/face/points/4/1", {1e7, -1e7, null, "1"});
    row("photos/0/recipe/faces/0/face/landmarks", {none, list, QJsonArray{QJsonArray{1, 2}}});
    row("photos/0/recipe/faces/0/face/landmarks/67", {null, list, QJsonArray{1}});
    row("photos/0/recipe/faces/0/face/toCrop",
        {none, list, QJsonArray{0, 0, 1, 1}, QJsonArray{1e-9, 0, 1, 1}, QJsonArray{1e6, 0, 1, 1}, QJsonArray{1, 0, 1}});
    for (const char* key : {"confidence", "blur", "roll", "alignmentError"})
        row(qPrintable(QString("photos/0/recipe/faces/0/face/%1").arg(key)), noNumber);
    row("photos/1/recipe/faces/0/params/steps", {null, -1, 201, 0.5, "8", true, list, object});
    row("photos/1/recipe/faces/0/params/identity", {null, -0.001, 1.001, "1", true});
    row("photos/1/recipe/faces/0/params/shape_start", {null, 0, 1.5, "1", list});
    row("photos/2/recipe/faces/0/references", {null, 1, object, QJsonArray{1}, QJsonArray{object}});
    row("photos/2/recipe/faces/0/references/0/path", {none, "", 1});
    row("photos/2/recipe/faces/0/references/0/face", {none, null, object});
    row("photos/2/recipe/faces/0/references/0/face/blur", {none, 2});
    row("photos/2/recipe/protect", {null, 1, object, QJsonArray{1}});
    row("photos/2/recipe/protect/0/radius", {none, 0, -1, 1e9, "1"});
    row("photos/2/recipe/protect/0/protects", {none, 1});
    row("photos/2/recipe/protect/0/points", {none, list, object, QJsonArray{1}});
    row("photos/2/recipe/protect/0/points/0", {null, list, QJsonArray{1}, QJsonArray{1, 1e9}});
    row("recoveryOf", {null, 1, list});
}

void TestProjectFile::wrongValues()
{
    QFETCH(QString, place);
    QFETCH(QList<QJsonValue>, values);
    const QJsonObject sound = objectOf(someJson());
    QVERIFY(projectFromJson(QJsonDocument(sound).toJson(), "/photos"));
    for (const QJsonValue& value : values) {
        const QByteArray json = QJsonDocument(changed(sound, place.split('/'), value).toObject()).toJson();
        const Result<ProjectContents> contents = projectFromJson(json, "/photos");
        QVERIFY2(!contents, qPrintable(QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson())));
        // The sentence says where, by the last key at least: a list is named as a whole, or by its entry.
        const QString sentence = sentenceOf(contents.error());
        QString key = place.section('/', -1);
        for (int up = 2; !key[0].isLetter(); ++up)
            key = place.section('/', -up, -up);
        const bool head = key == "format";
        QVERIFY2(head || sentence.contains(key) || sentence.contains("newer"), qPrintable(sentence));
        QVERIFY2(sentence.endsWith('.') || sentence.endsWith(QString("”.")), qPrintable(sentence));
    }
}

void TestProjectFile::damagedBytes_data()
{
    QTest::addColumn<QString>("kind");
    for (int i = 0; i < 40; ++i)
        QTest::addRow("bits %d", i) << "bits";
    for (int i = 0; i < 20; ++i)
        QTest::addRow("digits %d", i) << "digits";
    for (int i = 0; i < 20; ++i)
        QTest::addRow("swapped %d", i) << "swapped";
    for (int i = 0; i < 20; ++i)
        QTest::addRow("words %d", i) << "words";
}

void TestProjectFile::damagedBytes()
{
    QFETCH(QString, kind);
    static const QByteArray kSound = someJson(3);
    // A row is its own draw, and the same one every time.
    Random random(qHash(QByteArray(QTest::currentDataTag()), 7));
    const QByteArrayList words{"null", "NaN", "-Infinity", "1e999", "-1", "1e308", "{}", "[]", "\"\"", "true", "[[[["};
    const int last = static_cast<int>(kSound.size()) - 1;
    int refused = 0;
    for (int i = 0; i < 20; ++i) {
        QByteArray json = kSound;
        const int hits = drawnWhole(random, 1, 4);
        for (int hit = 0; hit < hits; ++hit) {
            const int at = drawnWhole(random, 0, last);
            if (kind == "bits") {
                json[at] = static_cast<char>(json[at] ^ (1 << drawnWhole(random, 0, 7)));
            } else if (kind == "digits") {
                const auto digit = json.indexOf('.', at);
                if (digit > 0)
                    json.insert(digit, QByteArray(drawnWhole(random, 1, 400), '9'));
            } else if (kind == "swapped") {
                std::swap(json[at], json[drawnWhole(random, 0, last)]);
            } else {
                const auto comma = json.indexOf(',', at);
                json.insert(comma + 1, words[drawnWhole(random, 0, static_cast<int>(words.size()) - 1)] + ',');
            }
        }
        QVERIFY2(isCleanErrorOrSound(json), json.left(2000).constData());
        refused += !projectFromJson(json, "/photos");
    }
    QVERIFY(kind == "bits" || refused > 0); // a hit among digits may go unnoticed
}

void TestProjectFile::cutAnywhere()
{
    const QByteArray sound = someJson(4);
    const qsizetype end = sound.lastIndexOf('}');
    for (qsizetype size = 0; size <= end; size += size < 400 ? 1 : 97)
        QVERIFY2(!projectFromJson(sound.left(size), "/photos"), qPrintable(QString::number(size)));
    QVERIFY(projectFromJson(sound.left(end + 1), "/photos"));
}

void TestProjectFile::monsters_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = "{\"format\":\"heirloom-project\",\"version\":{\"major\":2,\"minor\":0},\"photos\":[";
    const QByteArray recipe = "\"recipe\":{\"version\":1,\"photo\":{},\"faces\":[]";
    const QByteArray photo = "{\"path\":\"/a.png\",\"searched\":true," + recipe + "}}";
    QVERIFY(projectFromJson(head + photo + "]}", "/photos"));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("deep lists") << QByteArray(1000000, '[');
    QTest::newRow("deep closed lists") << head + QByteArray(500000, '[') + QByteArray(500000, ']') + "]}";
    QTest::newRow("deep lists that nobody knows")
        << head + photo.chopped(2) + ",\"x\":" + QByteArray(500000, '[') + QByteArray(500000, ']') + "}}]}";
    QByteArray objects;
    for (int i = 0; i < 100000; ++i)
        objects += "{\"a\":";
    QTest::newRow("deep objects") << objects;
    QTest::newRow("not UTF-8") << head + "{\"path\":\"/\xff\xfe.png\",\"searched\":true," + recipe + "}}]}";
    QTest::newRow("a long text") << head + "{\"path\":\"/" + QByteArray(1000000, 'a') + "\"}]}";
    QTest::newRow("something behind the end") << head + "]} {}";
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("a text") << QByteArray("\"heirloom\"");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n");
    QTest::newRow("too many photos") << head + (photo + ',').repeated(kMostPhotos) + photo + "]}";
    QTest::newRow("too large") << QByteArray(kMostProjectBytes + 1, ' ');
    QTest::newRow("too many strokes")
        << head + photo.chopped(2) + ",\"protect\":["
               + QByteArray("{\"protects\":true,\"radius\":1,\"points\":[[1,1]]},").repeated(kMostStrokesOfPhoto)
               + "{\"protects\":true,\"radius\":1,\"points\":[[1,1]]}]}}]}";
}

void TestProjectFile::monsters()
{
    QFETCH(QByteArray, json);
    QVERIFY(!projectFromJson(json, "/photos"));
    QVERIFY(isCleanErrorOrSound(json));
    QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath("a.heirloom"), json));
    QVERIFY(!readProject(dir.filePath("a.heirloom")));
}

void TestProjectFile::unknownKeys()
{
    QJsonValue json = objectOf(someJson());
    for (const char* place : {"colour", "version/patch", "photos/0/rating", "photos/0/recipe/mood",
                              "photos/0/recipe/faces/0/nickname", "photos/0/recipe/faces/0/face/beard",
                              "photos/0/recipe/faces/0/params/warmth", "photos/2/recipe/protect/0/softness"})
        json = changed(json, QString(place).split('/'), QJsonArray{QJsonObject{{"any", "thing"}}});
    const Result<ProjectContents> contents = projectFromJson(QJsonDocument(json.toObject()).toJson(), "/photos");
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    QCOMPARE(contents->photos.size(), std::size_t(4));

    // What a newer program decided is not lost on its way through this one.
    const QJsonObject again = objectOf(projectToJson(*contents, "/photos"));
    const QJsonValue recipe = again["photos"][0]["recipe"];
    QVERIFY(recipe["mood"].isArray() && recipe["faces"][0]["nickname"].isArray());
    QVERIFY(recipe["faces"][0]["params"]["warmth"].isArray());
}

void TestProjectFile::versions_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<bool>("readable");
    QTest::newRow("this one") << kProjectMajor << kProjectMinor << true;
    QTest::newRow("with additions") << kProjectMajor << kProjectMinor + 7 << true;
    QTest::newRow("another format") << kProjectMajor + 1 << 0 << false;
}

void TestProjectFile::versions()
{
    QFETCH(int, major);
    QFETCH(int, minor);
    QFETCH(bool, readable);
    QJsonValue json = changed(objectOf(someJson()), {"version", "major"}, major);
    json = changed(json, {"version", "minor"}, minor);
    if (!readable)
        json = changed(json, {"photos"}, "nobody knows what this is then");
    const Result<ProjectContents> contents = projectFromJson(QJsonDocument(json.toObject()).toJson(), "/photos");
    QCOMPARE(contents.ok(), readable);
    if (!readable) {
        QCOMPARE(contents.error().code, ErrorCode::Unsupported);
        QVERIFY2(sentenceOf(contents.error()).contains(QString::number(major)), contents.error().message.c_str());
    }
}

void TestProjectFile::movedTogether()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath("old/scans"));
    QVERIFY(writeFile(dir.filePath("old/scans/a.png"), "a photo"));
    Project project;
    Random random(1);
    project.addPhotos({dir.filePath("old/scans/a.png")});
    project.facesFound(1, {someFace(random)});
    project.setReferences(1, 1, {{pathOf(dir.filePath("old/scans/a.png")), someFace(random)}});
    QVERIFY(saveProject({project.photos(), {}}, dir.filePath("old/album.heirloom")));
    Result<ProjectContents> contents = readProject(dir.filePath("old/album.heirloom"));
    QVERIFY(contents);
    QCOMPARE(contents->photos[0].edit.path, dir.filePath("old/scans/a.png"));
    QVERIFY(!contents->photos[0].missing);

    QVERIFY(QDir(dir.path()).rename("old", "new"));
    contents = readProject(dir.filePath("new/album.heirloom"));
    QVERIFY(contents);
    QCOMPARE(contents->photos[0].edit.path, dir.filePath("new/scans/a.png"));
    QCOMPARE(textOf(contents->photos[0].edit.recipe.faces[0].references[0].path), dir.filePath("new/scans/a.png"));
    QVERIFY(!contents->photos[0].missing);
}

void TestProjectFile::madeElsewhere()
{
    QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath("a.png"), "a photo"));
    QJsonValue json = objectOf(someJson());
    json = changed(json, {"photos", "0", "path"}, "C:/Photos/a.png");
    json = changed(json, {"photos", "0", "relativePath"}, "a.png");
    const Result<ProjectContents> contents = projectFromJson(QJsonDocument(json.toObject()).toJson(), dir.path());
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    QCOMPARE(contents->photos[0].edit.path, dir.filePath("a.png"));
    QVERIFY(!contents->photos[0].missing);
}

HEIRLOOM_GUILESS_TEST(TestProjectFile)
#include "tst_project_file.moc"
