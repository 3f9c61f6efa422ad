// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/key.h"

#include <cstring>
#include <variant>

#include <QByteArray>
#include <QCryptographicHash>

namespace heirloom {

void KeyBuilder::append(char kind, const void* data, std::size_t size)
{
    const std::uint64_t length = size;
    m_parts.push_back(kind);
    m_parts.append(reinterpret_cast<const char*>(&length), sizeof length);
    m_parts.append(static_cast<const char*>(data), size);
}

KeyBuilder& KeyBuilder::add(std::string_view text)
{
    append('t', text.data(), text.size());
    return *this;
}

KeyBuilder& KeyBuilder::add(std::uint64_t number)
{
    append('n', &number, sizeof number);
    return *this;
}

KeyBuilder& KeyBuilder::add(double number)
{
    append('d', &number, sizeof number);
    return *this;
}

KeyBuilder& KeyBuilder::add(const Key& key)
{
    append('k', key.digest.data(), key.digest.size());
    return *this;
}

KeyBuilder& KeyBuilder::add(const Params& params)
{
    for (const auto& [id, value] : params.values()) {
        add(std::string_view(id));
        std::visit(
            [this](const auto& held) {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, std::string>)
                    append('w', held.data(), held.size());
                else if constexpr (std::is_same_v<Held, std::vector<double>>)
                    append('v', held.data(), held.size() * sizeof(double));
                else
                    append(std::is_same_v<Held, bool>     ? 'b'
                           : std::is_same_v<Held, double> ? 'd'
                                                          : 'i',
                           &held, sizeof held);
            },
            value);
    }
    append('.', "", 0);
    return *this;
}

KeyBuilder& KeyBuilder::addBytes(std::span<const std::byte> bytes)
{
    // Large buffers count by their digest: the parts stay small.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    const QByteArray digest = hash.result();
    append('h', digest.constData(), static_cast<std::size_t>(digest.size()));
    return *this;
}

Key KeyBuilder::key() const
{
    const QByteArray digest = QCryptographicHash::hash(
        QByteArrayView(m_parts.data(), static_cast<qsizetype>(m_parts.size())), QCryptographicHash::Sha256);
    Key key;
    std::memcpy(key.digest.data(), digest.constData(), key.digest.size());
    return key;
}

} // namespace heirloom
