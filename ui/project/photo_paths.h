// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/photo/codec_registry.h"

#include <filesystem>

#include <QString>
#include <QStringList>

namespace heirloom::ui {

/// A path for people and for Qt, and back; never throws, also where a name is not legal Unicode. Thread: any.
QString textOf(const std::filesystem::path& path);
std::filesystem::path pathOf(const QString& text);

constexpr int kMostCollectedPhotos = 2000;

/// What lies behind paths that somebody dropped or opened. Absolute paths, each once.
struct CollectedPhotos {
    QStringList photos;   ///< whose names promise a format that can be read, in natural order ("2" before "10")
    QStringList projects; ///< project files that were named themselves
    QStringList refused;  ///< named themselves, but not there, or of no kind that can be read
    int leftOut = 0;      ///< photos over the limit
};

/// Folders are searched with their sub-folders, without what is hidden and without following links to folders. A long
/// search stops when it is cancelled, with what it has. Thread: any.
CollectedPhotos collectPhotos(const QStringList& paths, int most = kMostCollectedPhotos, const CancelToken& cancel = {},
                              const CodecRegistry& codecs = builtInCodecs());

/// The names of files as people count: case hardly matters, and runs of digits are numbers. Total: false both ways only
/// for equal names. Thread: any.
bool naturallyLess(const QString& a, const QString& b);

} // namespace heirloom::ui
