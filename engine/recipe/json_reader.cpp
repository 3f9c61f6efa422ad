// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/json_reader.h"

#include "engine/recipe/recipe_text.h"

#include <stdexcept>

using nlohmann::json;

namespace heirloom {
namespace {

constexpr int kDeepest = 64;

// Not a number is out of every range.
bool isNumber(const json& value, double least, double most)
{
    if (!value.is_number())
        return false;
    const double number = value.get<double>();
    return number >= least && number <= most;
}

const json& nothing()
{
    static const json kNull;
    return kNull;
}

const json& emptyList()
{
    static const json kEmpty = json::array();
    return kEmpty;
}

} // namespace

json parsedJson(std::string_view text)
{
    return json::parse(text.begin(), text.end(), [](int depth, json::parse_event_t, json&) {
        if (depth > kDeepest)
            throw std::length_error("nested too deeply");
        return true;
    });
}

JsonObject::JsonObject(const json& value, const QString& place, JsonFault& fault)
    : m_value(value), m_place(place), m_fault(fault)
{
    if (value.is_object())
        return;
    complain(place.isEmpty() ? RecipeText::tr("The file is not one of Heirloom.")
                             : RecipeText::tr("The file is damaged: “%1” is not an object.").arg(place));
}

void JsonObject::complain(const QString& sentence, ErrorCode code) const
{
    if (m_fault.any())
        return;
    m_fault.sentence = sentence;
    m_fault.code = code;
}

QString JsonObject::placeOf(const char* key) const
{
    return m_place.isEmpty() ? QString::fromLatin1(key) : QStringLiteral("%1.%2").arg(m_place, QLatin1String(key));
}

bool JsonObject::has(const char* key) const
{
    return m_value.is_object() && m_value.contains(key);
}

const json& JsonObject::at(const char* key) const
{
    if (m_value.is_object()) {
        if (const auto found = m_value.find(key); found != m_value.end())
            return *found;
        complain(RecipeText::tr("The file is damaged: “%1” is missing.").arg(placeOf(key)));
    }
    return nothing();
}

double JsonObject::number(const char* key, double least, double most) const
{
    const json& value = at(key);
    if (isNumber(value, least, most))
        return value.get<double>();
    complain(RecipeText::tr("The file is damaged: “%1” is not a number from %2 to %3.")
                 .arg(placeOf(key))
                 .arg(least)
                 .arg(most));
    return least;
}

std::uint64_t JsonObject::whole(const char* key, std::uint64_t least, std::uint64_t most) const
{
    const json& value = at(key);
    // What was parsed is without a sign; what was made here need not be.
    if (value.is_number_unsigned() || (value.is_number_integer() && value.get<std::int64_t>() >= 0)) {
        const auto number = value.get<std::uint64_t>();
        if (number >= least && number <= most)
            return number;
    }
    complain(RecipeText::tr("The file is damaged: “%1” is not a whole number from %2 to %3.")
                 .arg(placeOf(key))
                 .arg(least)
                 .arg(most));
    return least;
}

bool JsonObject::flag(const char* key) const
{
    const json& value = at(key);
    if (value.is_boolean())
        return value.get<bool>();
    complain(RecipeText::tr("The file is damaged: “%1” is neither true nor false.").arg(placeOf(key)));
    return false;
}

QString JsonObject::text(const char* key, int longest) const
{
    const json& value = at(key);
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get_ref<const std::string&>());
        if (text.size() <= longest && !text.contains(QChar(0)))
            return text;
    }
    complain(RecipeText::tr("The file is damaged: “%1” is not a text of at most %n character(s).", nullptr, longest)
                 .arg(placeOf(key)));
    return {};
}

JsonObject JsonObject::object(const char* key) const
{
    return JsonObject(at(key), placeOf(key), m_fault);
}

const json& JsonObject::list(const char* key, int exactly, int most) const
{
    const json& value = at(key);
    if (exactly >= 0) {
        if (value.is_array() && value.size() == static_cast<std::size_t>(exactly))
            return value;
        complain(RecipeText::tr("The file is damaged: “%1” is not a list of %n entry(ies).", nullptr, exactly)
                     .arg(placeOf(key)));
        return emptyList();
    }
    if (value.is_array() && value.size() <= static_cast<std::size_t>(most))
        return value;
    complain(RecipeText::tr("The file is damaged: “%1” is not a list of at most %n entry(ies).", nullptr, most)
                 .arg(placeOf(key)));
    return emptyList();
}

void JsonObject::numbers(const char* key, std::span<double> out, double least, double most) const
{
    const json& values = list(key, static_cast<int>(out.size()), 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isNumber(values[i], least, most)) {
            complain(RecipeText::tr("The file is damaged: “%1” is not a number from %2 to %3.")
                         .arg(QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i))
                         .arg(least)
                         .arg(most));
            return;
        }
        out[i] = values[i].get<double>();
    }
}

bool JsonObject::isPair(const json& value, double range)
{
    return value.is_array() && value.size() == 2 && isNumber(value[0], -range, range)
           && isNumber(value[1], -range, range);
}

void JsonObject::complainOfPair(const char* key, int index, double range) const
{
    complain(RecipeText::tr("The file is damaged: “%1” is not a pair of numbers from %2 to %3.")
                 .arg(QStringLiteral("%1[%2]").arg(placeOf(key)).arg(index))
                 .arg(-range)
                 .arg(range));
}

} // namespace heirloom
