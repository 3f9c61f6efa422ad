// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "engine/photo/codec_registry.h"

// What people are told of the formats there are. Thread: pure functions, any.
namespace heirloom {

using CodecQuestion = std::function<bool(const CodecDescription&)>;

/// "JPEG", "PNG": of the formats of which the answer is yes. An empty question is answered by yes.
QStringList namesOf(const CodecRegistry& codecs, const CodecQuestion& question = {});
/// "jpeg", "png".
QStringList idsOf(const CodecRegistry& codecs);
/// ".jpg", ".png": the usual ones.
QStringList endingsOf(const CodecRegistry& codecs);
/// "jpg", "jpeg", "jpe", "png": all.
QStringList suffixesOf(const CodecRegistry& codecs);

/// "JPEG", "JPEG or PNG", "JPEG, PNG or TIFF".
QString anyOf(const QStringList& words);
/// "JPEG", "JPEG and PNG", "JPEG, PNG and TIFF".
QString allOf(const QStringList& words);

} // namespace heirloom
