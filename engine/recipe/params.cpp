// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/params.h"

namespace heirloom {

const Value* Params::find(const std::string& id) const
{
    const auto found = m_values.find(id);
    return found == m_values.end() ? nullptr : &found->second;
}

bool Params::flag(const std::string& id, bool otherwise) const
{
    const Value* value = find(id);
    const bool* flag = value ? std::get_if<bool>(value) : nullptr;
    return flag ? *flag : otherwise;
}

std::int64_t Params::whole(const std::string& id, std::int64_t otherwise) const
{
    const Value* value = find(id);
    const std::int64_t* whole = value ? std::get_if<std::int64_t>(value) : nullptr;
    return whole ? *whole : otherwise;
}

double Params::number(const std::string& id, double otherwise) const
{
    const Value* value = find(id);
    if (!value)
        return otherwise;
    if (const double* number = std::get_if<double>(value))
        return *number;
    const std::int64_t* whole = std::get_if<std::int64_t>(value);
    return whole ? static_cast<double>(*whole) : otherwise;
}

std::string Params::word(const std::string& id, const std::string& otherwise) const
{
    const Value* value = find(id);
    const std::string* word = value ? std::get_if<std::string>(value) : nullptr;
    return word ? *word : otherwise;
}

} // namespace heirloom
