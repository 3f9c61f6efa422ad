// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <nlohmann/json.hpp>

#include <QString>

namespace heirloom {

/// What is wrong with a file: the first thing that was noticed. Empty: nothing.
struct JsonFault {
    QString sentence;
    ErrorCode code = ErrorCode::Unreadable;
    bool any() const { return !sentence.isEmpty(); }
};

/// The text as JSON. Throws what the parser throws, and for text that is nested more deeply than any file of Heirloom:
/// copies of such values and their text are made by functions that call themselves, until the stack is gone.
nlohmann::json parsedJson(std::string_view text);

/// One object of a JSON file that nobody vouches for. Every value is asked for with its range; what is missing or out of
/// it is named in the fault, and a harmless value is returned, so that a reader need not ask after each. Unknown keys are
/// not looked at. Thread: that of the JSON.
class JsonObject {
public:
    /// `place`: what sentences call it, such as "photos[3]"; empty for the file itself. Both references must outlive it.
    JsonObject(const nlohmann::json& value, const QString& place, JsonFault& fault);

    bool has(const char* key) const;
    double number(const char* key, double least, double most) const;
    std::uint64_t whole(const char* key, std::uint64_t least, std::uint64_t most) const;
    bool flag(const char* key) const;
    QString text(const char* key, int longest) const;
    JsonObject object(const char* key) const;
    /// A list of exactly as many numbers, all within the range.
    void numbers(const char* key, std::span<double> out, double least, double most) const;
    /// A list of objects, `read` one by one: read(const JsonObject&). Stops at the first fault.
    template <typename Read>
    void eachObject(const char* key, int most, Read read) const;
    /// A list of pairs of numbers: read(double, double). `exactly` -1: as many as there are, up to `most`.
    template <typename Read>
    void eachPair(const char* key, int exactly, int most, double range, Read read) const;

    const nlohmann::json& raw() const { return m_value; }
    void complain(const QString& sentence, ErrorCode code = ErrorCode::Unreadable) const;
    /// "photos[3].path"
    QString placeOf(const char* key) const;
    const JsonFault& fault() const { return m_fault; }

private:
    const nlohmann::json& at(const char* key) const;
    /// An empty list after a complaint.
    const nlohmann::json& list(const char* key, int exactly, int most) const;
    static bool isPair(const nlohmann::json& value, double range);
    void complainOfPair(const char* key, int index, double range) const;

    const nlohmann::json& m_value;
    QString m_place;
    JsonFault& m_fault;
};

template <typename Read>
void JsonObject::eachObject(const char* key, int most, Read read) const
{
    int index = 0;
    for (const nlohmann::json& value : list(key, -1, most)) {
        if (m_fault.any())
            return;
        read(JsonObject(value, QStringLiteral("%1[%2]").arg(placeOf(key)).arg(index++), m_fault));
    }
}

template <typename Read>
void JsonObject::eachPair(const char* key, int exactly, int most, double range, Read read) const
{
    const nlohmann::json& pairs = list(key, exactly, most);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const nlohmann::json& pair = pairs[i];
        if (!isPair(pair, range)) {
            complainOfPair(key, static_cast<int>(i), range);
            return;
        }
        read(pair[0].get<double>(), pair[1].get<double>());
    }
}

} // namespace heirloom
