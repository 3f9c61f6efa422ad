// SPDX-License-Identifier: Apache-2.0
#include "ui/project/photo_paths.h"

#include <algorithm>
#include <string>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <QStringView>

#include "ui/project/project_file.h"

namespace heirloom::ui {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The digits at the front, which are taken off; without zeros in front, so that a longer one is a larger one.
QStringView takeNumber(QStringView& text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    QStringView digits = text.first(end);
    text = text.sliced(end);
    while (digits.size() > 1 && digits.front() == QLatin1Char('0'))
        digits = digits.sliced(1);
    return digits;
}

/// Below 0: a comes first.
int compareNaturally(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView x = takeNumber(a);
            const QStringView y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
            continue;
        }
        // A folder's own files stand together: what ends a folder's name comes before all that may be in a name.
        const auto weight = [](QChar c) { return c == QLatin1Char('/') ? char16_t(0) : c.toCaseFolded().unicode(); };
        if (const int order = weight(a.front()) - weight(b.front()); order != 0)
            return order;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return static_cast<int>(!a.isEmpty()) - static_cast<int>(!b.isEmpty());
}

} // namespace

QString textOf(const std::filesystem::path& path)
{
    const std::u8string utf8 = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
}

std::filesystem::path pathOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return std::filesystem::path(
        std::u8string(reinterpret_cast<const char8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())));
}

bool naturallyLess(const QString& a, const QString& b)
{
    const int order = compareNaturally(a, b);
    return order != 0 ? order < 0 : a < b;
}

CollectedPhotos collectPhotos(const QStringList& paths, int most, const CancelToken& cancel,
                              const CodecRegistry& codecs)
{
    const auto isPhotoName = [&](const QFileInfo& info) { return codecs.ofName(info.filesystemFilePath()) != nullptr; };
    CollectedPhotos found;
    QSet<QString> seen; // by what links lead to: a photo is opened once
    const auto add = [&](const QFileInfo& info) {
        const QString real = info.canonicalFilePath();
        if (real.isEmpty() || seen.contains(real))
            return;
        seen.insert(real);
        found.photos.append(QDir::cleanPath(info.absoluteFilePath()));
    };
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            QDirIterator walk(info.absoluteFilePath(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
            while (walk.hasNext() && !cancel.cancelled()) {
                const QFileInfo file = walk.nextFileInfo();
                if (isPhotoName(file))
                    add(file);
            }
        } else if (info.isFile() && isPhotoName(info)) {
            add(info);
        } else {
            const bool project = info.isFile() && info.suffix().compare(projectSuffix(), Qt::CaseInsensitive) == 0;
            (project ? found.projects : found.refused).append(QDir::cleanPath(info.absoluteFilePath()));
        }
    }
    std::sort(found.photos.begin(), found.photos.end(), naturallyLess);
    if (found.photos.size() > most) {
        found.leftOut = static_cast<int>(found.photos.size()) - most;
        found.photos.resize(most);
    }
    return found;
}

} // namespace heirloom::ui
