// SPDX-License-Identifier: Apache-2.0
#include "ui/export/export_settings.h"

#include "ui/export/export_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

namespace heirloom::ui {
namespace {

template <typename Value>
using Names = std::array<std::pair<Value, const char*>, 3>;

const Names<ExistingFiles> kExistingNames{
    {{ExistingFiles::Skip, "skip"}, {ExistingFiles::Number, "number"}, {ExistingFiles::Replace, "replace"}}};

constexpr int kMostNumbers = 10000;
/// File systems take 255 units; the rest is for a number, the comparison's ending and the extension.
constexpr std::size_t kLongestBase = 220;

template <typename String>
String withSafeCharacters(String name)
{
    using Character = typename String::value_type;
    constexpr std::string_view kRefused = "<>:\"/\\|?*";
    for (Character& c : name) {
        const bool isControl = c >= 0 && c < Character(32);
        if (isControl || (c > 0 && c < Character(127) && kRefused.find(static_cast<char>(c)) != std::string_view::npos))
            c = Character('_');
    }
    return name;
}

template <typename String>
String cutTo(String name, std::size_t units)
{
    if (name.size() <= units)
        return name;
    if constexpr (sizeof(typename String::value_type) == 1) {
        while (units > 0 && (static_cast<unsigned char>(name[units]) & 0xC0U) == 0x80U) // within a character of UTF-8
            --units;
    }
    name.resize(units);
    return name;
}

bool isSamePath(const std::filesystem::path& a, const std::filesystem::path& b)
{
    // Some file systems tell capitals apart and others do not: whoever takes them for the same never loses an original.
    return textOf(a.lexically_normal()).compare(textOf(b.lexically_normal()), Qt::CaseInsensitive) == 0;
}

bool answers(const PathTest& test, const std::filesystem::path& path)
{
    return test && test(path);
}

/// The photo's own ending if it fits the format, so that names change no more than they must.
std::filesystem::path endingFor(const std::filesystem::path& source, const std::string& format,
                                const CodecRegistry& codecs)
{
    const Codec* codec = codecs.find(format);
    if (!codec || codecs.ofName(source) == codec)
        return source.extension();
    return pathOf("." + QString::fromStdString(codec->describe().suffixes.front()));
}

} // namespace

ExportSettings loadExportSettings(QSettings& from, const CodecRegistry& codecs)
{
    ExportSettings settings;
    from.beginGroup(QStringLiteral("export"));
    if (const Codec* codec = codecs.find(from.value("format").toString().toStdString()))
        settings.format = codec->describe().id;
    const int quality = from.value("quality").toInt();
    if (quality >= 1 && quality <= 100)
        settings.quality = quality;
    settings.eightBits = from.value("eightBits", settings.eightBits).toBool();
    const int longest = from.value("longestSide").toInt();
    if (longest >= kSmallestLongestSide && longest <= kLargestLongestSide)
        settings.longestSide = longest;
    settings.suffix = from.value("suffix", settings.suffix).toString().left(kLongestSuffix);
    settings.folder = from.value("folder").toString();
    settings.keepMetadata = from.value("keepMetadata", settings.keepMetadata).toBool();
    settings.comparison = from.value("comparison", settings.comparison).toBool();
    const QString existing = from.value("existing").toString();
    for (const auto& [value, name] : kExistingNames) {
        if (existing == QLatin1String(name))
            settings.existing = value;
    }
    from.endGroup();
    return settings;
}

void saveExportSettings(const ExportSettings& settings, QSettings& to)
{
    to.beginGroup(QStringLiteral("export"));
    to.setValue("format", QString::fromStdString(settings.format));
    to.setValue("quality", settings.quality);
    to.setValue("eightBits", settings.eightBits);
    to.setValue("longestSide", settings.longestSide);
    to.setValue("suffix", settings.suffix);
    to.setValue("folder", settings.folder);
    to.setValue("keepMetadata", settings.keepMetadata);
    to.setValue("comparison", settings.comparison);
    for (const auto& [value, name] : kExistingNames) {
        if (settings.existing == value)
            to.setValue("existing", QString::fromLatin1(name));
    }
    to.endGroup();
}

std::string formatFor(const std::filesystem::path& source, const ExportSettings& settings, const CodecRegistry& codecs)
{
    return settings.format.empty() ? codecs.idForName(source) : settings.format;
}

Result<std::filesystem::path> outputPathOf(const std::filesystem::path& source, const ExportSettings& settings,
                                           const PathTest& exists, const PathTest& claimed, const CodecRegistry& codecs)
{
    if (!source.has_filename())
        return Error{ErrorCode::InvalidArgument, ExportText::tr("This photo has no file name.").toStdString(), {}};
    const std::filesystem::path folder = settings.folder.isEmpty() ? source.parent_path() : pathOf(settings.folder);
    const std::filesystem::path extension = endingFor(source, formatFor(source, settings, codecs), codecs);
    const auto suffix = withSafeCharacters(pathOf(settings.suffix.left(kLongestSuffix)).native());
    auto base = cutTo(withSafeCharacters(source.stem().native()), kLongestBase - std::min(kLongestBase, suffix.size()));
    base += suffix;

    for (int number = 1; number < kMostNumbers; ++number) {
        std::filesystem::path output = folder / base;
        if (number > 1)
            output += pathOf(QStringLiteral("-%1").arg(number));
        output += extension;
        const std::filesystem::path comparison = settings.comparison ? comparisonPathOf(output) : output;
        const bool isSource = isSamePath(output, source) || isSamePath(comparison, source);
        if (isSource && settings.existing != ExistingFiles::Number) {
            const QString reason = ExportText::tr(
                "The result would replace the original photo; give its name an addition or choose another folder.");
            return Error{ErrorCode::Exists, reason.toStdString(), {}};
        }
        const bool isThere = answers(exists, output) || answers(exists, comparison);
        const bool isTaken = isSource || answers(claimed, output) || answers(claimed, comparison);
        if (!isTaken && !(isThere && settings.existing == ExistingFiles::Number))
            return output;
    }
    return Error{ErrorCode::Exists, ExportText::tr("Every name for the result is taken.").toStdString(), {}};
}

std::filesystem::path comparisonPathOf(const std::filesystem::path& output)
{
    std::filesystem::path comparison = output.parent_path() / output.stem();
    comparison += "-before-after";
    comparison += output.extension();
    return comparison;
}

Status applySettings(ExportRequest& request, const ExportSettings& settings, const PathTest& exists,
                     const PathTest& claimed, const CodecRegistry& codecs)
{
    const auto output = outputPathOf(request.source, settings, exists, claimed, codecs);
    if (!output)
        return output.error();
    request.target.output = *output;
    request.target.comparison = settings.comparison ? comparisonPathOf(*output) : std::filesystem::path();
    request.target.longestSide = settings.longestSide;
    request.target.save.format = formatFor(request.source, settings, codecs);
    request.target.save.quality = settings.quality;
    request.target.save.eightBits = settings.eightBits;
    request.target.save.overwrite = settings.existing == ExistingFiles::Replace;
    request.target.save.keepMetadata = settings.keepMetadata;
    return success();
}

QSize exportedSize(QSize photo, const ExportSettings& settings)
{
    const int longest = std::max(photo.width(), photo.height());
    if (photo.isEmpty() || settings.longestSide == 0 || longest <= settings.longestSide)
        return photo;
    return photo.scaled(settings.longestSide, settings.longestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

std::int64_t estimatedBytes(QSize size, const std::string& format, int quality, const CodecRegistry& codecs)
{
    const Codec* codec = codecs.find(format);
    if (size.isEmpty() || !codec)
        return 0;
    const double pixels = static_cast<double>(size.width()) * size.height();
    return std::llround(pixels * codec->describe().bitsPerPixel(quality) / 8);
}

QString folderProblem(const std::filesystem::path& folder)
{
    const QString text = textOf(folder.empty() ? std::filesystem::path(".") : folder);
    if (!QFileInfo::exists(text))
        return ExportText::tr("The folder “%1” is not there.").arg(text);
    if (!QFileInfo(text).isDir())
        return ExportText::tr("“%1” is not a folder.").arg(text);
    // What the permissions say is not all: read-only disks and network drives refuse in their own way.
    QTemporaryFile probe(text + "/.heirloom-XXXXXX");
    if (!probe.open())
        return ExportText::tr("Nothing can be saved in the folder “%1”.").arg(text);
    return {};
}

} // namespace heirloom::ui
