// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/codec_words.h"
#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/plain_codec.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// A format in words.
QString told(const CodecDescription& format)
{
    QStringList words{QString::fromStdString(format.name)};
    for (const std::string& suffix : format.suffixes)
        words << QString::fromStdString("." + suffix);
    words << (format.grey ? "grey" : "no grey") << (format.alpha ? "alpha" : "no alpha")
          << (format.sixteenBits ? "16 bits" : "8 bits");
    if (format.longestSide != CodecDescription::kAnySide)
        words << QString::number(format.longestSide);
    words << (format.quality == Quality::None    ? "lossless"
              : format.quality == Quality::Lossy ? "lossy"
                                                 : "lossless at 100");
    words << (format.metadata == MetadataPlace::Nowhere ? "no metadata"
              : format.metadata == MetadataPlace::Exiv2 ? "by Exiv2"
                                                        : "by blocks");
    words << (format.iptc ? "IPTC" : "no IPTC");
    if (format.longestBlock)
        words << QStringLiteral("blocks of %1").arg(*format.longestBlock);
    return words.join(", ");
}

QString idOf(const Codec* codec)
{
    return codec ? QString::fromStdString(codec->describe().id) : QString();
}

} // namespace

class TestCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInCodecsAreWhatFilesRelyOn();
    void finds_data();
    void finds();
    void findsByName_data();
    void findsByName();
    void recognises_data();
    void recognises();
    void holds_data();
    void holds();
    void sizesGrowWithQuality();
    void words_data();
    void words();
    void aFormatOfOnesOwnIsReadAndSaved_data();
    void aFormatOfOnesOwnIsReadAndSaved();
    void whatItCannotHoldIsConvertedAndSaid_data();
    void whatItCannotHoldIsConvertedAndSaid();
    void itsResolutionIsKept();
    void itIsUnknownElsewhere();

private:
    std::filesystem::path file(const QString& name) const { return pathOf(m_folder.filePath(name)); }
    QTemporaryDir m_folder;
};

void TestCodecs::builtInCodecsAreWhatFilesRelyOn()
{
    QStringList all;
    for (const auto& codec : builtInCodecs().codecs())
        all << idOf(codec.get()) + ": " + told(codec->describe());
    const QStringList expected{
        "jpeg: JPEG, .jpg, .jpeg, .jpe, grey, no alpha, 8 bits, 65500, lossy, by Exiv2, IPTC, blocks of 65000",
        "png: PNG, .png, grey, alpha, 16 bits, lossless, by blocks, IPTC",
        "tiff: TIFF, .tif, .tiff, grey, alpha, 16 bits, lossless, by Exiv2, IPTC",
        "webp: WebP, .webp, no grey, alpha, 8 bits, 16383, lossless at 100, by blocks, no IPTC"};
    QCOMPARE(all, expected);
    QVERIFY(builtInCodecs().find(kUsualFormat));
}

void TestCodecs::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("an id") << "tiff"
                           << "tiff";
    QTest::newRow("a suffix") << "jpg"
                              << "jpeg";
    QTest::newRow("in capitals") << "WebP"
                                 << "webp";
    QTest::newRow("one's own id") << "plain"
                                  << "plain";
    QTest::newRow("one's own suffix") << "PLN"
                                      << "plain";
    QTest::newRow("nobody's") << "bmp"
                              << "";
    QTest::newRow("with a dot") << ".png"
                                << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestCodecs::finds()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(idOf(codecsAndPlain().find(name.toStdString())), id);
}

void TestCodecs::findsByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::newRow("JPEG") << "a/anna.jpg"
                          << "jpeg";
    QTest::newRow("rarely") << "anna.JPE"
                            << "jpeg";
    QTest::newRow("TIFF, long") << "anna.1948.tiff"
                                << "tiff";
    QTest::newRow("one's own") << "/a/anna.Pln"
                               << "plain";
    QTest::newRow("no format") << "anna.gif"
                               << "";
    QTest::newRow("no ending") << "anna"
                               << "";
    QTest::newRow("a dot alone") << "anna."
                                 << "";
    QTest::newRow("a hidden file") << ".png"
                                   << "";
}

void TestCodecs::findsByName()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    const CodecRegistry codecs = codecsAndPlain();
    QCOMPARE(idOf(codecs.ofName(pathOf(path))), id);
    QCOMPARE(QString::fromStdString(codecs.idForName(pathOf(path))), id.isEmpty() ? "png" : id);
}

void TestCodecs::recognises_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("id");
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0 and so on") << "jpeg";
    QTest::newRow("JPEG, three bytes") << QByteArray("\xFF\xD8\xFF") << "jpeg";
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << "png";
    QTest::newRow("PNG, cut") << QByteArray("\x89PNG\r\n\x1A") << "";
    QTest::newRow("TIFF of Intel") << QByteArray("II*\0", 4) << "tiff";
    QTest::newRow("TIFF of Motorola") << QByteArray("MM\0*", 4) << "tiff";
    QTest::newRow("BigTIFF of Intel") << QByteArray("II+\0", 4) << "tiff";
    QTest::newRow("BigTIFF of Motorola") << QByteArray("MM\0+", 4) << "tiff";
    QTest::newRow("WebP") << QByteArray("RIFF\4\0\0\0WEBP", 12) << "webp";
    QTest::newRow("WebP, cut") << QByteArray("RIFF\4\0\0\0WEB", 11) << "";
    QTest::newRow("another RIFF") << QByteArray("RIFF\4\0\0\0WAVE", 12) << "";
    QTest::newRow("one's own") << QByteArray("PLAIN!") << "plain";
    QTest::newRow("a letter") << QByteArray("Dear grandmother,") << "";
    QTest::newRow("nothing") << QByteArray() << "";
}

void TestCodecs::recognises()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, id);
    const std::vector<std::uint8_t> bytes(content.begin(), content.end());
    QCOMPARE(idOf(codecsAndPlain().ofContent(bytes)), id);
    std::vector<std::uint8_t> longer = bytes;
    longer.resize(1000, 7); // what follows says nothing
    QCOMPARE(idOf(codecsAndPlain().ofContent(longer)),
             content.endsWith("WEB") || content.endsWith('\x1A') ? QString() : id);
}

void TestCodecs::holds_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("held");
    QTest::newRow("JPEG, grey") << "jpeg" << 9 << 1 << 1 << true;
    QTest::newRow("JPEG, transparent") << "jpeg" << 9 << 4 << 1 << false;
    QTest::newRow("JPEG, 16 bits") << "jpeg" << 9 << 3 << 2 << false;
    QTest::newRow("JPEG, wide") << "jpeg" << 65501 << 3 << 1 << false;
    QTest::newRow("WebP, transparent") << "webp" << 9 << 4 << 1 << true;
    QTest::newRow("WebP, grey") << "webp" << 9 << 2 << 1 << false;
    QTest::newRow("WebP, as wide as can be") << "webp" << 16383 << 3 << 1 << true;
    QTest::newRow("PNG, everything") << "png" << 100000 << 2 << 2 << true;
    QTest::newRow("TIFF, everything") << "tiff" << 100000 << 4 << 2 << true;
}

void TestCodecs::holds()
{
    QFETCH(QString, format);
    QFETCH(int, width);
    QFETCH(int, channels);
    QFETCH(int, depth);
    QFETCH(bool, held);
    QCOMPARE(about(format.toStdString()).holds({width, 2, channels, static_cast<SampleDepth>(depth)}), held);
}

void TestCodecs::sizesGrowWithQuality()
{
    const CodecRegistry codecs = codecsAndPlain();
    for (const auto& codec : codecs.codecs()) {
        const CodecDescription& format = codec->describe();
        QVERIFY(format.bitsPerPixel(1) > 0);
        QCOMPARE(format.bitsPerPixel(0), format.bitsPerPixel(1));
        QCOMPARE(format.bitsPerPixel(101), format.usualSizes.back().bitsPerPixel);
        for (int quality = 2; quality <= 100; ++quality)
            QCOMPARE(format.bitsPerPixel(quality) > format.bitsPerPixel(quality - 1), format.hasQuality());
    }
    QCOMPARE(about("jpeg").bitsPerPixel(60), 0.9);
    CodecDescription unknown = plainDescription();
    unknown.usualSizes.clear();
    QCOMPARE(unknown.bitsPerPixel(50), 0.0);
}

void TestCodecs::words_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("any");
    QTest::addColumn<QString>("all");
    const CodecRegistry codecs = codecsAndPlain();
    QTest::newRow("none") << QStringList() << ""
                          << "";
    QTest::newRow("one") << QStringList{"PNG"} << "PNG"
                         << "PNG";
    QTest::newRow("with a quality") << namesOf(codecs, &CodecDescription::hasQuality) << "JPEG or WebP"
                                    << "JPEG and WebP";
    QTest::newRow("names") << namesOf(codecs) << "JPEG, PNG, TIFF, WebP or Plain"
                           << "JPEG, PNG, TIFF, WebP and Plain";
    QTest::newRow("ids") << idsOf(codecs) << "jpeg, png, tiff, webp or plain"
                         << "jpeg, png, tiff, webp and plain";
    QTest::newRow("endings") << endingsOf(codecs) << ".jpg, .png, .tif, .webp or .pln"
                             << ".jpg, .png, .tif, .webp and .pln";
    QTest::newRow("suffixes") << suffixesOf(codecs) << "jpg, jpeg, jpe, png, tif, tiff, webp, pln or plain"
                              << "jpg, jpeg, jpe, png, tif, tiff, webp, pln and plain";
    QTest::newRow("a name like a placeholder") << QStringList{"%1", "%2", "c"} << "%1, %2 or c"
                                               << "%1, %2 and c";
}

void TestCodecs::words()
{
    QFETCH(QStringList, words);
    QFETCH(QString, any);
    QFETCH(QString, all);
    QCOMPARE(anyOf(words), any);
    QCOMPARE(allOf(words), all);
}

void TestCodecs::aFormatOfOnesOwnIsReadAndSaved_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("withProfile");
    for (const int depth : {1, 2}) {
        for (int channels = 1; channels <= 4; ++channels) {
            for (const bool profile : {false, true})
                QTest::addRow("%d bit, %d channels, %s", 8 * depth, channels, profile ? "profile" : "no profile")
                    << depth << channels << profile;
        }
    }
}

void TestCodecs::aFormatOfOnesOwnIsReadAndSaved()
{
    QFETCH(int, depth);
    QFETCH(int, channels);
    QFETCH(bool, withProfile);
    const CodecRegistry codecs = codecsAndPlain();
    const ImageBuffer pixels = makePicture(31, 17, channels, static_cast<SampleDepth>(depth));
    Photo source;
    if (withProfile)
        source.iccProfile = channels <= 2 ? greyProfile() : wideRgbProfile();
    const auto path = file("own.pln");
    const SaveOptions options{.format = codecs.idForName(path), .overwrite = true};
    const auto saved = savePhoto(source, pixels, path, options, codecs);
    QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().detail.c_str());
    QVERIFY(saved->notes.empty());
    const auto photo = readPhoto(path, {}, codecs);
    QVERIFY2(photo.ok(), photo.ok() ? "" : photo.error().detail.c_str());
    QCOMPARE(photo->format, std::string("plain"));
    QVERIFY(photo->notes.empty());
    QVERIFY(equalPixels(photo->pixels, pixels));
    QVERIFY(photo->iccProfile == source.iccProfile);
    QVERIFY(readPhoto(path, {.maxSide = 30}, codecs).error().code == ErrorCode::TooLarge);
}

void TestCodecs::whatItCannotHoldIsConvertedAndSaid_data()
{
    QTest::addColumn<CodecDescription>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("withProfile");
    QTest::addColumn<bool>("withRecord");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<int>("channelsAfter");
    QTest::addColumn<int>("depthAfter");
    const CodecDescription whole = plainDescription();
    const auto with = [&](auto change) {
        CodecDescription format = plainDescription();
        change(format);
        return format;
    };
    const QString grey = "Plain has no grey; the photo was stored as colour with equal channels.";
    const QString converted = "Plain has no grey; the photo was converted from its grey profile to sRGB.";
    const QString laid = "Plain has no transparency; the photo was laid on white.";
    const QString rounded = "This file format holds 8 bits a channel; the photo's 16 were rounded.";
    const QString untold = "Plain has no place for EXIF, XMP and IPTC data; it was left out.";
    const auto noGrey = with([](auto& format) { format.grey = false; });
    const auto noAlpha = with([](auto& format) { format.alpha = false; });
    const auto shallow = with([](auto& format) { format.sixteenBits = false; });
    const auto least = with([](auto& format) { format.grey = format.alpha = format.sixteenBits = false; });
    QTest::newRow("everything") << whole << 2 << true << false << QStringList() << 2 << 2;
    QTest::newRow("a record") << whole << 3 << false << true << QStringList{untold} << 3 << 2;
    QTest::newRow("no grey") << noGrey << 1 << false << false << QStringList{grey} << 3 << 2;
    QTest::newRow("no grey, a profile") << noGrey << 2 << true << false << QStringList{converted} << 4 << 2;
    QTest::newRow("no grey, but colour") << noGrey << 3 << true << false << QStringList() << 3 << 2;
    QTest::newRow("no transparency") << noAlpha << 4 << true << false << QStringList{laid} << 3 << 2;
    QTest::newRow("8 bits") << shallow << 4 << true << false << QStringList{rounded} << 4 << 1;
    QTest::newRow("8 bits of colour") << least << 2 << false << false << QStringList{rounded, laid, grey} << 3 << 1;
}

void TestCodecs::whatItCannotHoldIsConvertedAndSaid()
{
    QFETCH(CodecDescription, format);
    QFETCH(int, channels);
    QFETCH(bool, withProfile);
    QFETCH(bool, withRecord);
    QFETCH(QStringList, notes);
    QFETCH(int, channelsAfter);
    QFETCH(int, depthAfter);
    const CodecRegistry codecs = codecsAndPlain(format);
    const ImageBuffer pixels = makePicture(31, 17, channels, SampleDepth::Bits16);
    Photo source;
    if (withProfile)
        source.iccProfile = channels <= 2 ? greyProfile(1.0) : wideRgbProfile();
    SaveOptions options{.format = "plain", .overwrite = true};
    if (withRecord)
        options.record = ProcessingRecord{};
    const auto saved = savePhoto(source, pixels, file("held"), options, codecs);
    QVERIFY(saved.ok());
    QStringList said;
    for (const std::string& note : saved->notes)
        said << QString::fromStdString(note);
    QCOMPARE(said, notes);
    const auto photo = readPhoto(file("held"), {}, codecs);
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.channels(), channelsAfter);
    QCOMPARE(int(photo->pixels.depth()), depthAfter);
    QVERIFY(format.holds(photo->pixels.format()));
    const bool colourOfGrey = channels <= 2 && channelsAfter >= 3;
    QCOMPARE(photo->iccProfile.empty(), !withProfile || colourOfGrey);
    if (colourOfGrey) {
        const auto* samples = reinterpret_cast<const std::uint16_t*>(photo->pixels.data());
        QVERIFY(depthAfter == 1 || (samples[0] == samples[1] && samples[1] == samples[2]));
        const auto* before = reinterpret_cast<const std::uint16_t*>(pixels.data());
        QVERIFY(depthAfter == 1 || withProfile == (samples[0] > before[0])); // light is darker as a number than sRGB
    }
}

void TestCodecs::itsResolutionIsKept()
{
    const CodecRegistry codecs = codecsAndPlain();
    const ImageBuffer pixels = makePicture(31, 17, 3, SampleDepth::Bits8);
    MetadataBlocks metadata;
    metadata.resolution = Resolution{300, 600};
    const auto bytes = codecs.find("plain")->encode(pixels, 100, metadata);
    QVERIFY(bytes.ok());
    writeBytes(file("paper.pln"), *bytes);
    const auto photo = readPhoto(file("paper.pln"), {}, codecs);
    QVERIFY(photo.ok() && photo->metadata);
    for (const char* format : {"plain", "jpeg"}) {
        QVERIFY(savePhoto(*photo, photo->pixels, file("paper"), {.format = format, .overwrite = true}, codecs).ok());
        const auto back = readPhoto(file("paper"), {}, codecs);
        const SaveOptions options{.format = "plain", .overwrite = true};
        QVERIFY(savePhoto(*back, back->pixels, file("again"), options, codecs).ok());
        const auto decoded = codecs.find("plain")->decode(bytesOf(file("again")), {});
        QVERIFY(decoded.ok() && decoded->resolution);
        QCOMPARE(decoded->resolution->x, 300.0);
        QCOMPARE(decoded->resolution->y, 600.0);
    }
}

void TestCodecs::itIsUnknownElsewhere()
{
    const CodecRegistry codecs = codecsAndPlain();
    const ImageBuffer pixels = makePicture(31, 17, 3, SampleDepth::Bits8);
    QVERIFY(savePhoto({}, pixels, file("unknown.pln"), {.format = "plain"}, codecs).ok());
    const auto photo = readPhoto(file("unknown.pln"));
    QVERIFY(!photo.ok());
    QVERIFY(photo.error().code == ErrorCode::Unsupported);
    QCOMPARE(photo.error().message, std::string("The file is no JPEG, PNG, TIFF or WebP photo."));
    writeBytes(file("letter.pln"), {'D', 'e', 'a', 'r'});
    QCOMPARE(readPhoto(file("letter.pln"), {}, codecs).error().message,
             std::string("The file is no JPEG, PNG, TIFF, WebP or Plain photo."));
    const auto saved = savePhoto({}, pixels, file("never.pln"), {.format = "plain"});
    QVERIFY(!saved.ok());
    QVERIFY(saved.error().code == ErrorCode::InvalidArgument);
    QVERIFY(!std::filesystem::exists(file("never.pln")));
    CodecDescription narrow = plainDescription();
    narrow.longestSide = 30;
    const auto wide = savePhoto({}, pixels, file("wide.pln"), {.format = "plain"}, codecsAndPlain(narrow));
    QVERIFY(wide.error().code == ErrorCode::TooLarge);
    QCOMPARE(wide.error().message,
             std::string("The photo has more pixels a side than this file format can hold; choose PNG or TIFF."));
}

HEIRLOOM_GUILESS_TEST(TestCodecs)
#include "tst_codecs.moc"
