// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace heirloom {

/// One decision about a photo or a face.
using Value = std::variant<bool, std::int64_t, double, std::string, std::vector<double>>;

/// What somebody chose for a method or a stage, by the parameters' names. What is not in it stands as the description
/// says. Thread: a plain value.
class Params {
public:
    using Values = std::map<std::string, Value>;

    Params() = default;
    Params(std::initializer_list<Values::value_type> values) : m_values(values) {}

    const Value* find(const std::string& id) const;
    void set(const std::string& id, Value value) { m_values.insert_or_assign(id, std::move(value)); }
    void unset(const std::string& id) { m_values.erase(id); }
    const Values& values() const { return m_values; }

    // What a parameter says, or `otherwise` where it is not there or of another kind. A whole number is a number, too.
    bool flag(const std::string& id, bool otherwise = false) const;
    std::int64_t whole(const std::string& id, std::int64_t otherwise = 0) const;
    double number(const std::string& id, double otherwise = 0) const;
    std::string word(const std::string& id, const std::string& otherwise = {}) const;

    /// JSON of what a later version of Heirloom, or nobody, wrote beside them: kept, and written back.
    std::map<std::string, std::string> unknown;

    bool operator==(const Params&) const = default;

private:
    Values m_values;
};

} // namespace heirloom
