// SPDX-License-Identifier: Apache-2.0
#include "engine/core/file_digest.h"

#include <QCryptographicHash>
#include <QFile>

namespace heirloom {

std::string sha256OfFile(const std::filesystem::path& file)
{
    QFile in(QString::fromStdString(file.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!in.open(QIODevice::ReadOnly) || !hash.addData(&in))
        return {};
    return hash.result().toHex().toStdString();
}

} // namespace heirloom
