// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <future>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr const char* kSaverMode = "--keep-saving";

// What the child below writes by turns.
ImageBuffer turn(int number)
{
    return makePicture(320, 240, 3, SampleDepth::Bits16, static_cast<std::uint32_t>(number % 2));
}

SaveOptions turnOptions()
{
    return {.overwrite = true, .record = ProcessingRecord{.parameters = "method=recover; seed=7", .recipe = "{}"}};
}

// The child of the kill test: saves until somebody ends it.
[[noreturn]] void keepSaving(const char* path)
{
    const ImageBuffer pictures[2] = {turn(0), turn(1)};
    for (int i = 0;; ++i) {
        if (!savePhoto({}, pictures[i % 2], path, turnOptions()).ok())
            std::_Exit(1);
        std::puts("saved");
        std::fflush(stdout);
    }
}

} // namespace

class TestPhotoSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightBitsWhereAskedFor_data();
    void eightBitsWhereAskedFor();
    void theSourceIsNeverTheOutput_data();
    void theSourceIsNeverTheOutput();
    void anExistingFileNeedsOverwrite();
    void impossibleOutputsAreErrors();
    void wrongRequestsAreErrors();
    void whatAFormatCannotHoldIsSaid_data();
    void whatAFormatCannotHoldIsSaid();
    void aGreyProfileBecomesSrgbInWebp();
    void savingTwiceGivesTheSameBytes_data();
    void savingTwiceGivesTheSameBytes();
    void aKillLeavesTheOldFileOrTheNewOne();
    void manyThreadsSaveAtOnce();

private:
    std::filesystem::path file(const QString& name) const { return pathOf(m_folder.filePath(name)); }
    QTemporaryDir m_folder;
};

void TestPhotoSave::theSourceIsNeverTheOutput_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the same name") << "album/photo.png";
    QTest::newRow("another spelling") << "album/../album/./photo.png";
    QTest::newRow("a symbolic link") << "soft.png";
    QTest::newRow("a hard link") << "hard.png";
    QTest::newRow("through a linked folder") << "shelf/photo.png";
}

void TestPhotoSave::theSourceIsNeverTheOutput()
{
    QFETCH(QString, output);
    const auto original = file("album/photo.png");
    if (!std::filesystem::exists(original)) {
        std::filesystem::create_directory(file("album"));
        QVERIFY(savePhoto({}, turn(0), original, {}).ok());
        std::filesystem::create_symlink(original, file("soft.png"));
        std::filesystem::create_hard_link(original, file("hard.png"));
        std::filesystem::create_directory_symlink(file("album"), file("shelf"));
    }
    const auto bytes = bytesOf(original);
    const auto time = std::filesystem::last_write_time(original);
    const auto photo = readPhoto(original);
    QVERIFY(photo.ok());
    for (const bool overwrite : {false, true}) {
        const auto saved = savePhoto(*photo, turn(1), file(output), {.overwrite = overwrite});
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().code == ErrorCode::Exists);
        QVERIFY(saved.error().message.find("original") != std::string::npos);
    }
    QVERIFY(bytesOf(original) == bytes);
    QVERIFY(std::filesystem::last_write_time(original) == time);
    QVERIFY(savePhoto(*photo, turn(1), file("beside.png"), {.overwrite = true}).ok());
    QVERIFY(bytesOf(original) == bytes);
}

void TestPhotoSave::anExistingFileNeedsOverwrite()
{
    const auto path = file("there.png");
    QVERIFY(savePhoto({}, turn(0), path, {}).ok());
    const auto bytes = bytesOf(path);
    const auto refused = savePhoto({}, turn(1), path, {});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::Exists);
    QVERIFY(bytesOf(path) == bytes);
    QVERIFY(savePhoto({}, turn(1), path, {.overwrite = true}).ok());
    QVERIFY(equalPixels(readPhoto(path)->pixels, turn(1)));
}

void TestPhotoSave::impossibleOutputsAreErrors()
{
    const auto nowhere = savePhoto({}, turn(0), file("no/such/folder/a.png"), {});
    QVERIFY(nowhere.error().code == ErrorCode::WriteFailed);
    std::filesystem::create_directory(file("folder.png"));
    const auto folder = savePhoto({}, turn(0), file("folder.png"), {.overwrite = true});
    QVERIFY(folder.error().code == ErrorCode::Exists);
    QVERIFY(std::filesystem::is_directory(file("folder.png")));
    const auto wide = savePhoto({}, makePicture(17000, 2, 3, SampleDepth::Bits8), file("wide.webp"),
                                {.format = "webp"});
    QVERIFY(wide.error().code == ErrorCode::TooLarge);
}

void TestPhotoSave::wrongRequestsAreErrors()
{
    QVERIFY(savePhoto({}, {}, file("null.png"), {}).error().code == ErrorCode::InvalidArgument);
    for (const int quality : {0, 101}) {
        const auto saved = savePhoto({}, turn(0), file("q.jpg"), {.format = "jpeg", .quality = quality});
        QVERIFY(saved.error().code == ErrorCode::InvalidArgument);
    }
    Photo grey;
    grey.pixels = makePicture(8, 8, 1, SampleDepth::Bits8);
    grey.iccProfile = greyProfile();
    QVERIFY(savePhoto(grey, turn(0), file("mix.png"), {}).error().code == ErrorCode::InvalidArgument);
    QVERIFY(!std::filesystem::exists(file("mix.png")));
}

void TestPhotoSave::whatAFormatCannotHoldIsSaid_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("notes");
    QTest::addColumn<int>("channelsAfter");
    QTest::newRow("16 bit to JPEG") << std::string("jpeg") << 3 << 2 << 1 << 3;
    QTest::newRow("grey 16 bit to JPEG") << std::string("jpeg") << 1 << 2 << 1 << 1;
    QTest::newRow("alpha to JPEG") << std::string("jpeg") << 4 << 1 << 1 << 3;
    QTest::newRow("grey, alpha, 16 bit to JPEG") << std::string("jpeg") << 2 << 2 << 2 << 1;
    QTest::newRow("16 bit to WebP") << std::string("webp") << 4 << 2 << 1 << 4;
    QTest::newRow("grey to WebP") << std::string("webp") << 1 << 1 << 1 << 3;
    QTest::newRow("grey and alpha to WebP") << std::string("webp") << 2 << 1 << 1 << 4;
    QTest::newRow("nothing for PNG") << std::string("png") << 2 << 2 << 0 << 2;
    QTest::newRow("nothing for TIFF") << std::string("tiff") << 2 << 2 << 0 << 2;
}

void TestPhotoSave::whatAFormatCannotHoldIsSaid()
{
    QFETCH(std::string, format);
    QFETCH(int, channels);
    QFETCH(int, depth);
    QFETCH(int, notes);
    QFETCH(int, channelsAfter);
    const ImageBuffer pixels = makePicture(40, 30, channels, static_cast<SampleDepth>(depth));
    const auto report = savePhoto({}, pixels, file("held"), {.format = format, .quality = 100, .overwrite = true});
    QVERIFY(report.ok());
    QCOMPARE(int(report->notes.size()), notes);
    const auto photo = readPhoto(file("held"));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.channels(), channelsAfter);
    // The opaque side keeps its brightness, the clear side of a JPEG is white.
    const auto first = pixelAt(pixels, 39, 15);
    const int expected = depth == 2 ? first[1] : first[0]; // the high byte
    QVERIFY(std::abs(pixelAt(photo->pixels, 39, 15)[depth == 2 && notes == 0 ? 1 : 0] - expected) <= 3);
    if (!about(format).alpha && channels % 2 == 0)
        QVERIFY(pixelAt(photo->pixels, 0, 15)[0] > 250);
}

void TestPhotoSave::aGreyProfileBecomesSrgbInWebp()
{
    Photo grey;
    grey.iccProfile = greyProfile(1.0);
    const ImageFormat format{16, 16, 1, SampleDepth::Bits8};
    grey.pixels = ImageBuffer(format, std::vector<std::uint8_t>(format.bytes(), 55));
    const auto report = savePhoto(grey, grey.pixels, file("grey.webp"), {.format = "webp", .quality = 100});
    QVERIFY(report.ok());
    QCOMPARE(report->notes.size(), std::size_t{1});
    const auto photo = readPhoto(file("grey.webp"));
    QVERIFY(photo.ok());
    QVERIFY(photo->iccProfile.empty());
    const auto pixel = pixelAt(photo->pixels, 3, 3);
    QVERIFY(pixel[0] == pixel[1] && pixel[1] == pixel[2]);
    QVERIFY(std::abs(pixel[0] - 128) <= 1); // 55 of 255 in linear light
}

void TestPhotoSave::savingTwiceGivesTheSameBytes_data()
{
    QTest::addColumn<std::string>("format");
    for (const std::string& format : allFormats())
        QTest::newRow(format.c_str()) << format;
}

void TestPhotoSave::savingTwiceGivesTheSameBytes()
{
    QFETCH(std::string, format);
    Photo source;
    source.iccProfile = wideRgbProfile();
    QVERIFY(savePhoto(source, makePicture(90, 70, 3, SampleDepth::Bits8), file("base"),
                      {.format = format, .overwrite = true, .record = ProcessingRecord{}})
                .ok());
    const auto photo = readPhoto(file("base"));
    QVERIFY(photo.ok());
    const SaveOptions options{.format = format,
                              .overwrite = true,
                              .record = ProcessingRecord{.parameters = "method=recover; seed=5", .recipe = "{}"}};
    QVERIFY(savePhoto(*photo, photo->pixels, file("one"), options).ok());
    QVERIFY(savePhoto(*photo, photo->pixels, file("two"), options).ok());
    QVERIFY(!bytesOf(file("one")).empty());
    QVERIFY(bytesOf(file("one")) == bytesOf(file("two")));
}

void TestPhotoSave::aKillLeavesTheOldFileOrTheNewOne()
{
    std::vector<std::vector<std::uint8_t>> whole;
    for (int number = 0; number < 2; ++number) {
        QVERIFY(savePhoto({}, turn(number), file("whole.png"), turnOptions()).ok());
        whole.push_back(bytesOf(file("whole.png")));
    }
    const QString target = m_folder.filePath("killed.png");
    for (int instant = 0; instant < 40; ++instant) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"tst_photo_save", kSaverMode, target});
        QVERIFY(child.waitForReadyRead(10'000));      // the first one is there
        QVERIFY(!child.waitForFinished(1 + instant)); // it never ends by itself; the wait only chooses the instant
        child.kill();
        QVERIFY(child.waitForFinished(10'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto bytes = bytesOf(pathOf(target));
        QVERIFY2(bytes == whole[0] || bytes == whole[1], qPrintable(QString("after kill %1").arg(instant)));
    }
}

void TestPhotoSave::manyThreadsSaveAtOnce()
{
    const std::vector<std::string> formats = allFormats();
    std::vector<std::future<bool>> others;
    for (int i = 0; i < 8; ++i) {
        const auto path = file(QString("thread%1").arg(i));
        others.push_back(std::async(std::launch::async, [&formats, path, i] {
            const SaveOptions options{
                .format = formats[static_cast<std::size_t>(i) % formats.size()],
                .quality = 100,
                .record = ProcessingRecord{.parameters = std::string("seed=").append(std::to_string(i))}};
            const ImageBuffer pixels = makePicture(120, 90, 3, SampleDepth::Bits8, static_cast<std::uint32_t>(i));
            if (!savePhoto({}, pixels, path, options).ok())
                return false;
            const auto photo = readPhoto(path);
            return photo.ok() && photo->metadata
                   && (!about(options.format).isLossless(100) || equalPixels(photo->pixels, pixels));
        }));
    }
    for (auto& other : others)
        QVERIFY(other.get());
}

void TestPhotoSave::eightBitsWhereAskedFor_data()
{
    QTest::addColumn<std::string>("format");
    QTest::newRow("PNG") << std::string("png");
    QTest::newRow("TIFF") << std::string("tiff");
}

void TestPhotoSave::eightBitsWhereAskedFor()
{
    QFETCH(std::string, format);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("result").toStdString();
    const ImageBuffer deep = makePicture(40, 30, 3, SampleDepth::Bits16);
    const auto saved = savePhoto({}, deep, path, {.format = format, .eightBits = true});
    QVERIFY(saved.ok());
    QVERIFY(saved->notes.empty()); // it was asked for
    const auto read = readPhoto(path);
    QVERIFY(read.ok());
    QCOMPARE(read->pixels.depth(), SampleDepth::Bits8);
    const auto* sample = reinterpret_cast<const std::uint16_t*>(deep.data());
    for (int i = 0; i < 40 * 30 * 3; ++i)
        QVERIFY(std::abs(read->pixels.data()[i] * 257 - sample[i]) <= 129);
}

HEIRLOOM_TEST_FUNCTION(TestPhotoSave)
{
    if (argc == 3 && QByteArray(argv[1]) == kSaverMode)
        keepSaving(argv[2]);
    QCoreApplication application(argc, argv);
    TestPhotoSave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_photo_save.moc"
