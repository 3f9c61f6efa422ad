// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/safetensors.h"
#include "engine/core/torch.h"
#include "tests/support/test_main.h"

#include <fstream>
#include <random>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::bundle;

namespace {

std::string fileOf(const std::string& header, const std::string& data, std::optional<std::uint64_t> length = {})
{
    const std::uint64_t bytes = length.value_or(header.size());
    std::string file;
    for (int i = 0; i < 8; ++i)
        file.push_back(static_cast<char>(bytes >> (8 * i) & 0xff));
    return file + header + data;
}

void write(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string read(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void sameTensorsSameBytes();
    void refuses_data();
    void refuses();
    void mutatedFilesNeverCrash();
    void missingFile();

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
};

void TestSafetensors::roundTrip_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<qint64>>("shape");
    const QList<QPair<const char*, at::ScalarType>> types{
        {"float32", at::kFloat}, {"float16", at::kHalf}, {"bfloat16", at::kBFloat16}, {"float64", at::kDouble},
        {"int64", at::kLong},    {"int32", at::kInt},    {"bytes", at::kByte}};
    for (const auto& [name, type] : types) {
        QTest::addRow("%s matrix", name) << static_cast<int>(type) << QList<qint64>{3, 5};
        QTest::addRow("%s scalar", name) << static_cast<int>(type) << QList<qint64>{};
        QTest::addRow("%s empty", name) << static_cast<int>(type) << QList<qint64>{0, 4};
    }
}

void TestSafetensors::roundTrip()
{
    QFETCH(int, type);
    QFETCH(QList<qint64>, shape);
    const std::vector<std::int64_t> sizes(shape.begin(), shape.end());
    const WeightMap tensors{{"a.weight", (at::rand(sizes) * 100).to(static_cast<at::ScalarType>(type))},
                            {"b", at::ones({2})}};
    QVERIFY(writeSafetensors(path("round"), tensors, {{"samples", "12"}}));
    Metadata metadata;
    const auto back = readSafetensors(path("round"), &metadata);
    QVERIFY(back);
    QCOMPARE(back->size(), std::size_t(2));
    QCOMPARE(metadata.at("samples"), std::string("12"));
    for (const auto& [name, tensor] : tensors) {
        QCOMPARE(back->at(name).scalar_type(), tensor.scalar_type());
        QVERIFY(back->at(name).sizes() == tensor.sizes());
        QVERIFY(at::equal(back->at(name), tensor));
    }
}

void TestSafetensors::sameTensorsSameBytes()
{
    const WeightMap tensors{{"x", at::arange(6, at::kFloat).view({2, 3})}, {"y", at::ones({1})}};
    QVERIFY(writeSafetensors(path("one"), tensors));
    QVERIFY(writeSafetensors(path("two"), tensors));
    QCOMPARE(read(path("one")), read(path("two")));
}

void TestSafetensors::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const std::string& file, ErrorCode code = ErrorCode::Unreadable) {
        QTest::newRow(name) << QByteArray::fromStdString(file) << static_cast<int>(code);
    };
    const std::string four(4, 'x'), eight(8, 'x');
    row("empty file", "");
    row("seven bytes", "1234567");
    row("header longer than the file", fileOf("{}", "", 100));
    row("header of four exabytes", fileOf("{}", "", 1ULL << 62), ErrorCode::TooLarge);
    row("not JSON", fileOf("{\"a\":", ""));
    row("an array", fileOf("[]", ""));
    row("space before the brace", fileOf(" {}", ""));
    row("trailing bytes", fileOf("{}", four));
    row("unknown type", fileOf(R"({"a":{"dtype":"C64","shape":[1],"data_offsets":[0,4]}})", four));
    row("shape and offsets disagree", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", four));
    row("negative side", fileOf(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", four));
    row("product overflows",
        fileOf(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", ""));
    row("offsets backwards", fileOf(R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[4,0]}})", four));
    row("overlap",
        fileOf(
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}})",
            eight));
    row("gap", fileOf(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", eight));
    row("data ends early", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", four));
    row("the same name twice",
        fileOf(
            R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
            four));
    row("entry is a number", fileOf(R"({"a":1})", ""));
    row("metadata is a number", fileOf(R"({"__metadata__":1})", ""));
    row("metadata holds a number", fileOf(R"({"__metadata__":{"a":1}})", ""));
    row("nine dimensions", fileOf(R"({"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,4]}})", four));
    row("deeply nested", fileOf(std::string("{\"a\":").append(100'000, '['), ""));
}

void TestSafetensors::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    write(path("bad"), file.toStdString());
    const auto result = readSafetensors(path("bad"));
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), code);
    QVERIFY(!result.error().message.empty());
}

void TestSafetensors::mutatedFilesNeverCrash()
{
    const WeightMap tensors{{"layer.weight", at::rand({4, 4})}, {"layer.bias", at::rand({4})}};
    QVERIFY(writeSafetensors(path("sound"), tensors));
    const std::string sound = read(path("sound"));
    std::mt19937 random(3);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string file = sound;
        for (int flips = 1 + i % 3; flips > 0; --flips)
            file[random() % file.size()] = static_cast<char>(random());
        if (i % 5 == 0)
            file.resize(random() % file.size());
        write(path("mutated"), file);
        const auto result = readSafetensors(path("mutated"));
        refused += result ? 0 : 1;
        if (result)
            QVERIFY(result->size() <= 2);
    }
    QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
}

void TestSafetensors::missingFile()
{
    const auto result = readSafetensors(path("not there"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

HEIRLOOM_APPLESS_TEST(TestSafetensors)
#include "tst_safetensors.moc"
