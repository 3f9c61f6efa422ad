// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/key.h"
#include "tests/support/test_main.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

KeyBuilder builder()
{
    return KeyBuilder("test");
}

KeyBuilder& addBytes(KeyBuilder& key, const std::string& bytes)
{
    return key.addBytes(std::as_bytes(std::span(bytes)));
}

Key keyOf(const Params& params)
{
    return builder().add(params).key();
}

Key bytes(const std::string& text)
{
    KeyBuilder key = builder();
    return addBytes(key, text).key();
}

} // namespace

/// What is computed of the same has the same key, what is computed of anything else another.
class TestKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameGivesTheSame();
    void anythingElseGivesAnother_data();
    void anythingElseGivesAnother();
    void everyBitCounts_data();
    void everyBitCounts();
    void partsDoNotRunTogether();
    void whatNobodyKnowsCountsForNothing();
    void nothingHasNoKey();
};

void TestKey::theSameGivesTheSame()
{
    const auto key = [] {
        KeyBuilder all("face");
        all.add("text")
            .add(std::uint64_t{7})
            .add(0.1)
            .add(bytes("k"))
            .add(Params{{"b", 1}, {"a", std::vector<double>{1, 2}}});
        return addBytes(all, "pixels").key();
    };
    QVERIFY(key() == key());
    // Asking for it changes nothing, and what is added later changes nothing of what was asked for.
    KeyBuilder going = builder();
    const Key before = going.add("one").key();
    QVERIFY(before == going.key());
    QVERIFY(before != going.add("two").key());
    // In whatever order parameters were chosen.
    Params one, other;
    one.set("a", 1.0);
    one.set("b", 2.0);
    other.set("b", 2.0);
    other.set("a", 1.0);
    QVERIFY(keyOf(one) == keyOf(other));
}

void TestKey::anythingElseGivesAnother_data()
{
    QTest::addColumn<Key>("one");
    QTest::addColumn<Key>("other");
    const auto row = [](const char* name, const Key& one, const Key& other) { QTest::newRow(name) << one << other; };
    row("kind", KeyBuilder("face").key(), KeyBuilder("run").key());
    row("kind is not just a first part", KeyBuilder("face").add("run").key(), KeyBuilder("run").add("face").key());
    row("something or nothing", builder().key(), builder().add("").key());
    row("nothing twice", builder().add("").key(), builder().add("").add("").key());
    row("text", builder().add("a").key(), builder().add("b").key());
    row("order", builder().add("a").add("b").key(), builder().add("b").add("a").key());
    row("where one part ends", builder().add("ab").add("c").key(), builder().add("a").add("bc").key());
    row("one part or two", builder().add("ab").key(), builder().add("a").add("b").key());
    row("text with an end in it", builder().add(std::string_view("a\0b", 3)).key(), builder().add("a").key());
    row("number", builder().add(std::uint64_t{1}).key(), builder().add(std::uint64_t{2}).key());
    row("large numbers", builder().add(~std::uint64_t{0}).key(), builder().add(~std::uint64_t{0} - 1).key());
    row("a number or its digits", builder().add(std::uint64_t{1}).key(), builder().add("1").key());
    row("fractions by their last bit", builder().add(0.1).key(), builder().add(std::nextafter(0.1, 1)).key());
    row("whole or fraction", builder().add(std::uint64_t{1}).key(), builder().add(1.0).key());
    row("of the same bits", builder().add(std::bit_cast<std::uint64_t>(1.0)).key(), builder().add(1.0).key());
    row("signs of nothing", builder().add(0.0).key(), builder().add(-0.0).key());
    row("keys", builder().add(bytes("a")).key(), builder().add(bytes("b")).key());
    row("bytes", bytes("a"), bytes("b"));
    row("no bytes", bytes(""), builder().key());
    row("bytes or text", bytes("a"), builder().add("a").key());
    row("no parameters", keyOf({}), builder().key());
    row("a parameter", keyOf({{"a", 1}}), keyOf({}));
    row("its name", keyOf({{"a", 1}}), keyOf({{"b", 1}}));
    row("its value", keyOf({{"a", 1}}), keyOf({{"a", 2}}));
    row("whole or fraction in it", keyOf({{"a", 1}}), keyOf({{"a", 1.0}}));
    row("switch or number in it", keyOf({{"a", true}}), keyOf({{"a", 1}}));
    row("switch", keyOf({{"a", true}}), keyOf({{"a", false}}));
    row("word or number in it", keyOf({{"a", std::string("1")}}), keyOf({{"a", 1}}));
    row("list", keyOf({{"a", std::vector<double>{1, 2}}}), keyOf({{"a", std::vector<double>{2, 1}}}));
    row("list of one", keyOf({{"a", std::vector<double>{1}}}), keyOf({{"a", 1.0}}));
    row("name and value exchanged", keyOf({{"a", std::string("b")}}), keyOf({{"b", std::string("a")}}));
    row("parameters here or there", builder().add(Params{{"a", 1}}).add(Params{{"b", 1}}).key(),
        builder().add(Params{{"a", 1}, {"b", 1}}).add(Params{}).key());
    row("parameters or their parts", keyOf({{"a", std::string("b")}}), builder().add("a").add("b").key());
}

void TestKey::anythingElseGivesAnother()
{
    QFETCH(Key, one);
    QFETCH(Key, other);
    QVERIFY(one != other);
    QVERIFY((one < other) != (other < one));
}

void TestKey::everyBitCounts_data()
{
    QTest::addColumn<bool>("fraction");
    QTest::newRow("of a number") << false;
    QTest::newRow("of a fraction") << true;
}

void TestKey::everyBitCounts()
{
    QFETCH(bool, fraction);
    const std::uint64_t start = std::bit_cast<std::uint64_t>(1.5);
    std::set<Key> keys;
    for (int bit = -1; bit < 64; ++bit) {
        const std::uint64_t flipped = bit < 0 ? start : start ^ (std::uint64_t{1} << bit);
        keys.insert(fraction ? builder().add(std::bit_cast<double>(flipped)).key() : builder().add(flipped).key());
    }
    QCOMPARE(keys.size(), 65U);
}

/// All ways to cut a word into parts.
void TestKey::partsDoNotRunTogether()
{
    const std::string word = "recipes!";
    std::set<Key> keys;
    const std::size_t ways = std::size_t{1} << (word.size() - 1);
    for (std::size_t cuts = 0; cuts < ways; ++cuts) {
        KeyBuilder key = builder();
        std::string part;
        for (std::size_t i = 0; i < word.size(); ++i) {
            part += word[i];
            if (i + 1 == word.size() || (cuts >> i & 1) != 0)
                key.add(std::exchange(part, {}));
        }
        keys.insert(key.key());
    }
    QCOMPARE(keys.size(), ways);
}

void TestKey::whatNobodyKnowsCountsForNothing()
{
    Params params{{"a", 1}};
    const Key before = keyOf(params);
    params.unknown["later"] = "{}";
    QVERIFY(keyOf(params) == before);
}

void TestKey::nothingHasNoKey()
{
    QVERIFY(KeyBuilder("").key() != Key{});
    QVERIFY(Key{} == Key{});
}

HEIRLOOM_APPLESS_TEST(TestKey)
#include "tst_key.moc"
