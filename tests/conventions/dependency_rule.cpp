// SPDX-License-Identifier: Apache-2.0
#include "tests/conventions/dependency_rule.h"

#include <optional>
#include <utility>

#include <QRegularExpression>

namespace heirloom::house {
namespace {

/// A room may include itself and every room of its own height or below.
const QMap<QString, int>& heights()
{
    static const QMap<QString, int> kHeights{{"engine/core", 0},
                                             {"engine/nn", 1},
                                             {"engine/photo", 2},
                                             {"engine/faces", 2},
                                             {"engine/bundle", 2},
                                             {"engine/diffusion", 2},
                                             {"engine/recipe", 3},
                                             {"engine/methods", 4},
                                             {"engine/stages", 4},
                                             {"engine/pipeline", 5},
                                             {"engine/training", 5},
                                             {"engine/worker", 6},
                                             {"ui", 7},
                                             {"app", 8}};
    return kHeights;
}

bool beginsWithOneOf(const QString& text, const QStringList& beginnings)
{
    for (const QString& beginning : beginnings) {
        if (text.startsWith(beginning))
            return true;
    }
    return false;
}

bool isLibTorch(const QString& include)
{
    return beginsWithOneOf(include, {"torch/", "ATen/", "c10/", "engine/core/torch.h"});
}

bool isStandardLibrary(const QString& include)
{
    static const QRegularExpression kStandard("^[a-z][a-z0-9_]*$");
    return kStandard.match(include).hasMatch();
}

bool isProject(const QString& include)
{
    return beginsWithOneOf(include, {"app/", "ui/", "engine/"});
}

bool isForeignToUi(const QString& include)
{
    return isLibTorch(include) || beginsWithOneOf(include, {"dlib/", "opencv2/"});
}

/// The part of the engine that also builds on a machine with LibTorch alone. For a file of it, the beginnings of all
/// that it may include besides the standard library, LibTorch and engine/core; for others nothing.
std::optional<QStringList> allowanceOf(const QString& path)
{
    const QStringList weights{"engine/bundle/safetensors.h", "engine/bundle/strict_loading.h",
                              "engine/bundle/weight_map.h"};
    const QString room = DependencyRule::roomOf(path);
    if (room == QLatin1String("engine/nn"))
        return QStringList{"engine/nn/"};
    if (room == QLatin1String("engine/diffusion"))
        return QStringList{"engine/diffusion/", "engine/nn/"};
    if (path.startsWith("engine/bundle/safetensors.") || path.startsWith("engine/bundle/strict_loading."))
        return weights + QStringList{"nlohmann/"};
    if (room == QLatin1String("engine/training")) {
        QStringList allowance = weights;
        allowance << "engine/training/"
                  << "engine/diffusion/"
                  << "engine/nn/"
                  << "nlohmann/";
        // Doors in the wall, left out of a build without Qt and OpenCV.
        if (path.startsWith("engine/training/crop_files.") || path.startsWith("engine/training/detection_files."))
            allowance << "engine/photo/"
                      << "opencv2/";
        if (path.startsWith("engine/training/metrics/"))
            allowance << "zip.h";
        return allowance;
    }
    return std::nullopt;
}

} // namespace

DependencyRule::DependencyRule(QSet<QString> widgetHeaders) : m_widgetHeaders(std::move(widgetHeaders))
{
    // Of Qt Gui, but tied to the window system and to the thread of the windows.
    m_widgetHeaders.unite({"QPixmap", "qpixmap.h", "QBitmap", "qbitmap.h", "QIcon", "qicon.h"});
}

QStringList DependencyRule::violations(const QString& path, const QString& text) const
{
    QStringList found;
    for (const QString& include : includesOf(text)) {
        const QString reason = objection(path, include);
        if (!reason.isEmpty())
            found.append(QStringLiteral("%1 includes %2: %3").arg(path, include, reason));
    }
    return found;
}

QString DependencyRule::objection(const QString& path, const QString& include) const
{
    const QString room = roomOf(path);
    if (!heights().contains(room))
        return QStringLiteral("the house has no room %1").arg(room);
    if (include.endsWith(".moc"))
        return {};
    if (isProject(include)) {
        if (!heights().contains(roomOf(include)))
            return QStringLiteral("the house has no room %1").arg(roomOf(include));
        if (heights().value(roomOf(include)) > heights().value(room))
            return QStringLiteral("that room lies above");
    }
    if (include.startsWith("tests/"))
        return QStringLiteral("the program knows nothing of its tests");
    if (include.startsWith('.') || QRegularExpression("^[a-z0-9_]+\\.(h|inc)$").match(include).hasMatch()) {
        // Headers of C libraries look like a neighbour's; a neighbour is written with its room.
        static const QSet<QString> kLibraries{"png.h",   "tiffio.h", "turbojpeg.h", "lcms2.h", "zip.h",     "unistd.h",
                                              "fcntl.h", "signal.h", "cpuid.h",     "dlfcn.h", "pthread.h", "errno.h"};
        if (!kLibraries.contains(include) && !m_widgetHeaders.contains(include))
            return QStringLiteral("a header of ours is written with its room");
    }
    if (room == QLatin1String("ui") && isForeignToUi(include))
        return QStringLiteral("ui knows no tensors, no dlib and no OpenCV");
    if (room.startsWith("engine") && (include.startsWith("QtWidgets") || m_widgetHeaders.contains(include)))
        return QStringLiteral("the engine knows no windows");
    const std::optional<QStringList> allowance = allowanceOf(path);
    if (allowance && !isStandardLibrary(include) && !isLibTorch(include)
        && roomOf(include) != QLatin1String("engine/core") && !beginsWithOneOf(include, *allowance))
        return QStringLiteral("this file also builds where LibTorch is all there is");
    return {};
}

QStringList DependencyRule::indirectViolations(const QMap<QString, QString>& sources)
{
    QStringList found;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        if (roomOf(source.key()) != QLatin1String("ui"))
            continue;
        QStringList ahead{source.key()};
        QSet<QString> seen;
        while (!ahead.isEmpty()) {
            const QString file = ahead.takeFirst();
            if (seen.contains(file))
                continue;
            seen.insert(file);
            for (const QString& include : includesOf(sources.value(file))) {
                if (isForeignToUi(include))
                    found.append(QStringLiteral("%1 reaches %2 through %3").arg(source.key(), include, file));
                else if (sources.contains(include))
                    ahead.append(include);
            }
        }
    }
    return found;
}

QStringList DependencyRule::circles(const QMap<QString, QString>& sources)
{
    QMap<QString, QSet<QString>> known;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        for (const QString& include : includesOf(source.value())) {
            if (isProject(include) && roomOf(include) != roomOf(source.key()))
                known[roomOf(source.key())].insert(roomOf(include));
        }
    }
    QStringList found;
    for (auto room = known.cbegin(); room != known.cend(); ++room) {
        for (const QString& other : room.value()) {
            if (room.key() < other && known.value(other).contains(room.key()))
                found.append(QStringLiteral("%1 and %2 include each other").arg(room.key(), other));
        }
    }
    return found;
}

QStringList DependencyRule::includesOf(const QString& text)
{
    static const QRegularExpression kComment("/\\*.*?\\*/", QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kInclude("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"\\n]+)[>\"]",
                                             QRegularExpression::MultilineOption);
    QString code = text;
    code.remove(kComment);
    QStringList includes;
    for (auto match = kInclude.globalMatch(code); match.hasNext();)
        includes.append(match.next().captured(1));
    return includes;
}

QString DependencyRule::roomOf(const QString& path)
{
    const QStringList parts = path.split('/');
    if (parts.first() != QLatin1String("engine"))
        return parts.first();
    return parts.size() > 2 ? parts.at(0) + '/' + parts.at(1) : parts.first();
}

} // namespace heirloom::house
