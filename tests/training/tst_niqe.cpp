// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/metrics/niqe.h"
#include "engine/training/metrics/npz.h"
#include "tests/support/test_main.h"
#include "tests/training/npz_writer.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::metrics;
using namespace heirloom::test;

namespace {

constexpr int kSize = 256;

/// A number in 0..255 that depends on nothing but its arguments.
int hash(std::uint32_t x, std::uint32_t y, std::uint32_t seed)
{
    std::uint32_t h = x * 374761393U + y * 668265263U + seed * 2246822519U;
    h = (h ^ (h >> 13U)) * 1274126177U;
    return static_cast<int>((h ^ (h >> 16U)) & 255U);
}

at::Tensor fromPixels(const std::function<int(int x, int y)>& level)
{
    at::Tensor levels = at::empty({kSize, kSize}, at::kLong);
    auto* out = levels.data_ptr<std::int64_t>();
    for (int i = 0; i < kSize * kSize; ++i)
        out[i] = level(i % kSize, i / kSize);
    return levels;
}

/// Noise of six scales, in whole numbers so that it is the same everywhere: a stand-in for a photograph.
at::Tensor texture()
{
    constexpr std::array<int, 6> cells{32, 16, 8, 4, 2, 1};
    constexpr std::array<int, 6> weights{16, 8, 6, 6, 6, 6};
    return fromPixels([&](int x, int y) {
        int sum = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int c = cells[i];
            const int fx = x % c;
            const int fy = y % c;
            const auto corner = [&](int dx, int dy) {
                return hash(static_cast<std::uint32_t>(x / c + dx), static_cast<std::uint32_t>(y / c + dy),
                            static_cast<std::uint32_t>(i));
            };
            sum += weights[i]
                   * (((c - fx) * (c - fy) * corner(0, 0) + fx * (c - fy) * corner(1, 0) + (c - fx) * fy * corner(0, 1)
                       + fx * fy * corner(1, 1))
                      / (c * c));
        }
        return sum / 48;
    });
}

/// `times` box filters of 3 x 3.
at::Tensor blurred(at::Tensor levels, int times)
{
    for (int i = 0; i < times; ++i) {
        const at::Tensor padded = at::replication_pad2d(levels.to(at::kDouble).unsqueeze(0), {1, 1, 1, 1}).squeeze(0);
        at::Tensor sum = at::zeros({kSize, kSize}, at::kDouble);
        for (int d = 0; d < 9; ++d)
            sum += padded.narrow(0, d / 3, kSize).narrow(1, d % 3, kSize);
        levels = sum.to(at::kLong).floor_divide(9);
    }
    return levels;
}

at::Tensor noisy(const at::Tensor& levels, int reach)
{
    const at::Tensor noise = fromPixels([&](int x, int y) {
        return hash(static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), 77) % (2 * reach + 1) - reach;
    });
    return (levels + noise).clamp(0, 255);
}

/// The top left corner without any texture.
at::Tensor flattened(const at::Tensor& levels, int width, int height)
{
    at::Tensor result = levels.clone();
    result.narrow(0, 0, height).narrow(1, 0, width).fill_(90);
    return result;
}

/// Levels as a picture with three different channels in [-1, 1].
at::Tensor picture(const at::Tensor& levels)
{
    const at::Tensor channels = at::stack({levels, (levels * 3).floor_divide(4) + 30, levels.floor_divide(2) + 60});
    return channels.to(at::kFloat) / 127.5 - 1.0;
}

} // namespace

class TestNiqe : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const QString& name) const { return m_folder.filePath(name).toStdString(); }

    Result<Niqe> niqe() const
    {
        if (!writeZip(path("niqe.npz"), niqeParameters(), true))
            return Error{ErrorCode::WriteFailed, "no archive", {}};
        return Niqe::load(path("niqe.npz"));
    }

private Q_SLOTS:
    void readsArrays_data()
    {
        QTest::addColumn<bool>("deflated");
        QTest::newRow("stored") << false;
        QTest::newRow("deflated") << true;
    }

    void readsArrays()
    {
        QFETCH(bool, deflated);
        const std::vector<double> numbers{1, 2, 3, 4, 5, 6};
        const std::vector<float> narrow{0.5F, -1.25F};
        QVERIFY(writeZip(path("arrays.npz"),
                         {{"matrix.npy", npy(numbers, "2, 3")},
                          {"columns.npy", npy(numbers, "2, 3", true)},
                          {"narrow.npy", npy(narrow, "2,")},
                          {"scalar.npy", npy(std::vector<double>{7.0}, "")},
                          {"none.npy", npy(std::vector<double>{}, "0, 3", true)}},
                         deflated));
        const auto arrays = readNpz(path("arrays.npz"));
        QVERIFY2(arrays.ok(), arrays.ok() ? "" : arrays.error().detail.c_str());
        QCOMPARE(arrays->size(), std::size_t{5});
        QCOMPARE(arrays->at("matrix").shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(arrays->at("matrix").values, numbers);
        QCOMPARE(arrays->at("columns").shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(arrays->at("columns").values, (std::vector<double>{1, 3, 5, 2, 4, 6}));
        QCOMPARE(arrays->at("narrow").values, (std::vector<double>{0.5, -1.25}));
        QVERIFY(arrays->at("scalar").shape.empty());
        QCOMPARE(arrays->at("scalar").values, std::vector<double>{7.0});
        QVERIFY(arrays->at("none").values.empty());
    }

    void refusesSpoiltArrays_data()
    {
        QTest::addColumn<QByteArray>("npyFile");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& file, ErrorCode code = ErrorCode::Unreadable) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << static_cast<int>(code);
        };
        const std::string data(48, '\0');
        const auto header = [&](const std::string& type, const std::string& shape) {
            return npyWithHeader("{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }", data);
        };
        row("empty", "");
        row("signature alone", "\x93NUMPY");
        row("another signature", "\x89PNG    " + header("<f8", "6,").substr(8));
        row("shape larger than the data", header("<f8", "7,"));
        row("shape smaller than the data", header("<f8", "5,"));
        row("shape without end", header("<f8", "99999999999999999999,"));
        row("shape whose product overflows", header("<f8", "4294967296, 4294967296"));
        row("negative size", header("<f8", "-6,"));
        row("too many dimensions", header("<f8", "1, 1, 1, 1, 1, 1, 1, 1, 6"));
        row("header longer than the file", std::string("\x93NUMPY\x01\x00\xFF\x0F", 10) + "{'descr'");
        row("words in the shape", header("<f8", "six"));
        row("text behind the dictionary",
            npyWithHeader("{'descr': '<f8', 'fortran_order': False, 'shape': (6,), } import os", data));
        row("neither order", npyWithHeader("{'descr': '<f8', 'fortran_order': Maybe, 'shape': (6,), }", data));
        row("header without dictionary", npyWithHeader("hello", data));
        row("unknown version", [&] {
            auto file = header("<f8", "6,");
            file[6] = 9;
            return file;
        }());
        row("pickled objects", header("|O", "6,"), ErrorCode::Unsupported);
        row("big-endian numbers", header(">f8", "6,"), ErrorCode::Unsupported);
        row("whole numbers", header("<i8", "6,"), ErrorCode::Unsupported);
    }

    void refusesSpoiltArrays()
    {
        QFETCH(QByteArray, npyFile);
        QFETCH(int, code);
        QVERIFY(writeZip(path("spoilt.npz"), {{"a.npy", npyFile.toStdString()}}, false));
        const auto arrays = readNpz(path("spoilt.npz"));
        QVERIFY(!arrays.ok());
        QCOMPARE(static_cast<int>(arrays.error().code), code);
        QVERIFY(!arrays.error().message.empty());
    }

    void refusesSpoiltArchives_data()
    {
        QTest::addColumn<QByteArray>("file");
        QVERIFY(writeZip(path("sound.npz"), {{"a.npy", npy(std::vector<double>(100, 1.5), "100,")}}, false));
        QFile sound(m_folder.filePath("sound.npz"));
        QVERIFY(sound.open(QIODevice::ReadOnly));
        const QByteArray bytes = sound.readAll();
        QByteArray flipped = bytes;
        flipped[300] = static_cast<char>(~flipped[300]); // within the numbers, which only the checksum guards
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("mu_pris_param = 3\n");
        QTest::newRow("cut short") << bytes.left(bytes.size() - 10);
        QTest::newRow("half") << bytes.left(bytes.size() / 2);
        QTest::newRow("one byte flipped") << flipped;
    }

    void refusesSpoiltArchives()
    {
        QFETCH(QByteArray, file);
        QFile out(m_folder.filePath("broken.npz"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file), file.size());
        out.close();
        const auto arrays = readNpz(path("broken.npz"));
        QVERIFY(!arrays.ok());
        QCOMPARE(arrays.error().code, ErrorCode::Unreadable);
    }

    void refusesOversizedArchives()
    {
        const std::string zeros(65U << 20U, '\0');
        QVERIFY(writeZip(path("bomb.npz"), {{"a.npy", zeros}}, true));
        QVERIFY(QFile(m_folder.filePath("bomb.npz")).size() < 1 << 20);
        QCOMPARE(readNpz(path("bomb.npz")).error().code, ErrorCode::TooLarge);

        ZipEntries many;
        for (int i = 0; i < 65; ++i)
            many.emplace_back(std::to_string(i) + ".npy", npy(std::vector<double>{1.0}, ""));
        QVERIFY(writeZip(path("many.npz"), many, false));
        QCOMPARE(readNpz(path("many.npz")).error().code, ErrorCode::TooLarge);
    }

    void refusesWhatIsNoFile()
    {
        QCOMPARE(readNpz(path("nowhere.npz")).error().code, ErrorCode::NotFound);
        QCOMPARE(readNpz(m_folder.path().toStdString()).error().code, ErrorCode::NotFound);
        QVERIFY(writeZip(path("foreign.npz"), {{"readme.txt", "hello"}}, false));
        QCOMPARE(readNpz(path("foreign.npz")).error().code, ErrorCode::Unreadable);
    }

    void refusesForeignParameters_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("no mean") << 0;
        QTest::newRow("no covariance") << 1;
        QTest::newRow("35 features") << 2;
        QTest::newRow("covariance as a line") << 3;
        QTest::newRow("not a number in the mean") << 4;
        QTest::newRow("infinite covariance") << 5;
    }

    void refusesForeignParameters()
    {
        QFETCH(int, row);
        ZipEntries entries = niqeParameters();
        std::vector<double> mean = niqeMean();
        std::vector<double> covariance = niqeCovariance();
        if (row <= 1)
            entries.erase(entries.begin() + row);
        if (row == 2) {
            mean.pop_back();
            entries[0].second = npy(mean, "1, 35");
        }
        if (row == 3)
            entries[1].second = npy(covariance, "1296,");
        if (row == 4) {
            mean[7] = std::numeric_limits<double>::quiet_NaN();
            entries[0].second = npy(mean, "36,");
        }
        if (row == 5) {
            covariance[7] = std::numeric_limits<double>::infinity();
            entries[1].second = npy(covariance, "36, 36");
        }
        QVERIFY(writeZip(path("foreign.npz"), entries, false));
        const auto loaded = Niqe::load(path("foreign.npz"));
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, ErrorCode::ModelInvalid);
        QVERIFY(!loaded.error().detail.empty());
    }

    void agreesWithAnIndependentProgram_data()
    {
        // Computed by a separate program in NumPy and SciPy, written from the paper, for the same pictures and parameters.
        QTest::addColumn<at::Tensor>("levels");
        QTest::addColumn<double>("expected");
        const at::Tensor sharp = texture();
        QCOMPARE(sharp.sum().item<std::int64_t>(), std::int64_t{8398053}); // the same picture as there
        QTest::newRow("sharp") << sharp << 0.015432498;
        QTest::newRow("blurred once") << blurred(sharp, 1) << 22.277927887;
        QTest::newRow("blurred twice") << blurred(sharp, 2) << 27.101019159;
        QTest::newRow("noise of 8") << noisy(sharp, 8) << 5.517372806;
        QTest::newRow("flat strip") << flattened(sharp, 40, kSize) << 1.221599475;
        QTest::newRow("one flat block, which has no statistics") << flattened(sharp, 99, 99) << 5.234372153;
        QTest::newRow("two blocks side by side") << sharp.narrow(0, 0, 130) << 1.534003533;
    }

    void agreesWithAnIndependentProgram()
    {
        QFETCH(at::Tensor, levels);
        QFETCH(double, expected);
        const auto model = niqe();
        QVERIFY(model.ok());
        const auto score = model->score(picture(levels));
        QVERIFY2(score.ok(), score.ok() ? "" : score.error().message.c_str());
        QVERIFY2(std::abs(*score - expected) < 1e-6, qPrintable(QString::number(*score, 'f', 9)));
    }

    void risesWithDamage()
    {
        const auto model = niqe();
        QVERIFY(model.ok());
        const at::Tensor sharp = texture();
        const double best = *model->score(picture(sharp));
        double last = best;
        for (const int times : {1, 2, 4}) {
            const double now = *model->score(picture(blurred(sharp, times)));
            QVERIFY(now > last);
            last = now;
        }
        last = best;
        for (const int reach : {4, 8, 16}) {
            const double now = *model->score(picture(noisy(sharp, reach)));
            QVERIFY(now > last);
            last = now;
        }
    }

    void judgesTheSavedPicture()
    {
        const auto model = niqe();
        QVERIFY(model.ok());
        const at::Tensor sharp = picture(texture());
        const double expected = *model->score(sharp);
        QCOMPARE(*model->score(sharp.unsqueeze(0).to(at::kDouble)), expected);
        QCOMPARE(*model->score(sharp + 0.3 / 127.5), expected); // less than half an 8-bit level
        const at::Tensor bright = picture(texture() + 100);
        QCOMPARE(*model->score(bright), *model->score(bright.clamp(-1.0, 1.0)));
    }

    void refusesWhatHasNoQuality_data()
    {
        QTest::addColumn<at::Tensor>("image");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const at::Tensor& image, ErrorCode code = ErrorCode::InvalidArgument) {
            QTest::newRow(name) << image << static_cast<int>(code);
        };
        const at::Tensor sharp = picture(texture());
        at::Tensor broken = sharp.clone();
        broken[1][50][60] = std::numeric_limits<float>::quiet_NaN();
        row("not a number", broken);
        row("one block", sharp.narrow(1, 0, 191).narrow(2, 0, 191));
        row("grey", sharp.narrow(0, 0, 1));
        row("two pictures", at::stack({sharp, sharp}));
        row("a row", sharp.select(1, 0));
        row("flat", at::zeros({3, kSize, kSize}), ErrorCode::ComputeFailed);
    }

    void refusesWhatHasNoQuality()
    {
        QFETCH(at::Tensor, image);
        QFETCH(int, code);
        const auto model = niqe();
        QVERIFY(model.ok());
        const auto score = model->score(image);
        QVERIFY(!score.ok());
        QCOMPARE(static_cast<int>(score.error().code), code);
    }
};

HEIRLOOM_GUILESS_TEST(TestNiqe)
#include "tst_niqe.moc"
