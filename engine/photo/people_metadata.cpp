// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/people_metadata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QString>

namespace heirloom {
namespace {

constexpr const char* kRegions = "Xmp.mwg-rs.Regions";
constexpr const char* kRegionList = "Xmp.mwg-rs.Regions/mwg-rs:RegionList";
constexpr const char* kAppliedTo = "Xmp.mwg-rs.Regions/mwg-rs:AppliedToDimensions";
constexpr const char* kMicrosoft = "Xmp.MP.RegionInfo";
constexpr std::size_t kLongestKind = 32; ///< bytes
constexpr double kSlack = 0.1;           ///< a share of the picture by which a region may lie outside of it
constexpr double kSameShape = 0.02;      ///< by which sides' ratios may differ, besides the rounding of a small picture
constexpr double kSmallestRegion = 1;    ///< pixels a side

/// What belongs to a structure, by its path without the prefixes of namespaces, which each file chooses for itself.
using Fields = std::map<std::string, std::string, std::less<>>;

/// A rectangle in shares of a picture's sides.
struct Share {
    double left = 0, top = 0, right = 0, bottom = 0;
};

/// Which picture the metadata say that they tell of.
enum class AppliedTo { Stored, Upright, Another };

std::string withoutPrefixes(const std::string& key)
{
    std::string path;
    std::size_t begin = 0;
    while (begin <= key.size()) {
        const std::size_t end = std::min(key.find('/', begin), key.size());
        const std::string_view part = std::string_view(key).substr(begin, end - begin);
        const std::size_t colon = part.find(':');
        path.append(path.empty() ? "" : "/").append(colon == std::string_view::npos ? part : part.substr(colon + 1));
        begin = end + 1;
    }
    return path;
}

std::string_view textOf(const Fields& fields, std::string_view name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<double> numberOf(std::string_view text)
{
    bool sound = false;
    const double value = QByteArray(text.data(), static_cast<qsizetype>(text.size())).trimmed().toDouble(&sound);
    return sound && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// On one line, and without what would turn a line around or act on a terminal.
std::string plainText(std::string_view text)
{
    QString plain;
    for (const char32_t letter : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
        const bool turnsTheLine = (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
        if (QChar::category(letter) == QChar::Other_Control)
            plain += QLatin1Char(' ');
        else if (!turnsTheLine)
            plain += QString::fromUcs4(&letter, 1);
    }
    return plain.simplified().toStdString();
}

/// What is told of regions, by their places in a list of theirs.
class RegionTexts {
public:
    /// `path`: of a key, without prefixes.
    void add(std::string_view path, std::string_view list, const Exiv2::Xmpdatum& datum)
    {
        if (!path.starts_with(list) || !path.substr(list.size()).starts_with('['))
            return;
        path.remove_prefix(list.size() + 1);
        int place = 0;
        const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), place);
        path.remove_prefix(static_cast<std::size_t>(end - path.data()));
        if (error != std::errc() || !path.starts_with("]/"))
            return;
        if (place < 1 || place > kMostRegions)
            m_all = false;
        else
            m_regions[place].emplace(path.substr(2), datum.toString());
    }

    const std::map<int, Fields>& regions() const { return m_regions; }
    bool all() const { return m_all; }

private:
    std::map<int, Fields> m_regions;
    bool m_all = true;
};

std::optional<Share> shareOf(std::optional<double> left, std::optional<double> top, std::optional<double> width,
                             std::optional<double> height)
{
    if (!left || !top || !width || !height)
        return std::nullopt;
    const Share share{*left, *top, *left + *width, *top + *height};
    const bool isSound = *width > 0 && *height > 0 && share.left >= -kSlack && share.top >= -kSlack
                         && share.right <= 1 + kSlack && share.bottom <= 1 + kSlack;
    if (!isSound)
        return std::nullopt;
    return Share{std::max(share.left, 0.0), std::max(share.top, 0.0), std::min(share.right, 1.0),
                 std::min(share.bottom, 1.0)};
}

/// Of the Metadata Working Group: the middle and the sides. Nothing for a circle or a point.
std::optional<Share> areaOf(const Fields& region)
{
    const std::string_view unit = textOf(region, "Area/unit");
    const auto x = numberOf(textOf(region, "Area/x")), y = numberOf(textOf(region, "Area/y"));
    const auto width = numberOf(textOf(region, "Area/w")), height = numberOf(textOf(region, "Area/h"));
    if (!(unit.empty() || unit == "normalized") || !x || !y || !width || !height)
        return std::nullopt;
    return shareOf(*x - *width / 2, *y - *height / 2, width, height);
}

/// Of Microsoft: the corner and the sides.
std::optional<Share> rectangleOf(const Fields& region)
{
    const std::string_view text = textOf(region, "Rectangle");
    const QList<QByteArray> parts = QByteArray(text.data(), static_cast<qsizetype>(text.size())).split(',');
    if (parts.size() != 4)
        return std::nullopt;
    const auto number = [&](qsizetype i) {
        return numberOf({parts[i].data(), static_cast<std::size_t>(parts[i].size())});
    };
    return shareOf(number(0), number(1), number(2), number(3));
}

/// As readPhoto() turns the pixels.
Share turnedUpright(const Share& share, int orientation)
{
    const auto [l, t, r, b] = share;
    switch (orientation) {
    case 2: return {1 - r, t, 1 - l, b};
    case 3: return {1 - r, 1 - b, 1 - l, 1 - t};
    case 4: return {l, 1 - b, r, 1 - t};
    case 5: return {t, l, b, r};
    case 6: return {1 - b, l, 1 - t, r};
    case 7: return {1 - b, 1 - r, 1 - t, 1 - l};
    case 8: return {t, 1 - r, b, 1 - l};
    default: return share;
    }
}

bool isOfShape(double width, double height, const ImageFormat& picture)
{
    const double ratio = width * picture.height / (height * picture.width);
    const double rounding = 1 / std::min({width, height, 1.0 * picture.width, 1.0 * picture.height});
    return std::abs(ratio - 1) <= kSameShape + rounding;
}

/// A picture that was cropped by a program that knows of no regions has another shape than they were made for.
AppliedTo appliedTo(const Fields& dimensions, const ImageFormat& stored, int orientation)
{
    const std::string_view unit = textOf(dimensions, "unit");
    const auto width = numberOf(textOf(dimensions, "w")), height = numberOf(textOf(dimensions, "h"));
    if (!width || !height || *width < 1 || *height < 1 || !(unit.empty() || unit == "pixel"))
        return AppliedTo::Stored; // nothing is said
    if (isOfShape(*width, *height, stored))
        return AppliedTo::Stored;
    ImageFormat turned = stored;
    std::swap(turned.width, turned.height);
    // Some programs do not keep to the guidelines and tell of the picture as they show it.
    return orientation >= 5 && isOfShape(*width, *height, turned) ? AppliedTo::Upright : AppliedTo::Another;
}

/// Collects the regions of one photo.
class People {
public:
    explicit People(const ImageFormat& size) : m_size(size) {}

    void add(std::string_view name, std::string_view kind, const std::optional<Share>& share)
    {
        NamedRegion region{plainText(name)};
        if (region.name.empty())
            return;
        if (std::string plain = plainText(kind); !plain.empty())
            region.kind = std::move(plain);
        const bool isKnown = isPlaced(region, share);
        if (isKnown && isThere(region))
            return; // in both forms
        if (isKnown && region.name.size() <= NamedRegion::kLongestName && region.kind.size() <= kLongestKind
            && m_found.people.size() < kMostRegions)
            m_found.people.push_back(std::move(region));
        else
            m_found.complete = false;
    }
    void leaveOut() { m_found.complete = false; }
    FoundPeople found() && { return std::move(m_found); }

private:
    bool isPlaced(NamedRegion& region, const std::optional<Share>& share) const
    {
        if (!share)
            return false;
        region.x = share->left * m_size.width;
        region.y = share->top * m_size.height;
        region.width = (share->right - share->left) * m_size.width;
        region.height = (share->bottom - share->top) * m_size.height;
        return region.width >= kSmallestRegion && region.height >= kSmallestRegion;
    }
    bool isThere(const NamedRegion& region) const
    {
        const double x = region.x + region.width / 2, y = region.y + region.height / 2;
        return std::ranges::any_of(m_found.people, [&](const NamedRegion& other) {
            return other.name == region.name && other.kind == region.kind && x >= other.x && x <= other.x + other.width
                   && y >= other.y && y <= other.y + other.height;
        });
    }

    ImageFormat m_size;
    FoundPeople m_found;
};

void addText(Exiv2::XmpData& xmp, const std::string& key, const std::string& text)
{
    const Exiv2::XmpTextValue value(text);
    xmp.add(Exiv2::XmpKey(key), &value);
}

void addStructure(Exiv2::XmpData& xmp, const std::string& key)
{
    Exiv2::XmpTextValue value;
    value.setXmpStruct();
    xmp.add(Exiv2::XmpKey(key), &value);
}

/// With a point, whatever the user's language.
std::string decimal(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 8).ptr;
    return {text.data(), end};
}

/// Adds entry `place`, counted from 1. False if nothing of it lies in the picture.
bool addRegion(Exiv2::XmpData& xmp, int place, const NamedRegion& region, const ImageFormat& picture)
{
    const double left = std::max(region.x, 0.0) / picture.width;
    const double right = std::min(region.x + region.width, 1.0 * picture.width) / picture.width;
    const double top = std::max(region.y, 0.0) / picture.height;
    const double bottom = std::min(region.y + region.height, 1.0 * picture.height) / picture.height;
    const std::string name = plainText(region.name); // XML holds no control characters
    if (!(right > left && bottom > top) || name.empty())
        return false;
    const std::string entry = std::string(kRegionList) + "[" + std::to_string(place) + "]";
    const std::string area = entry + "/mwg-rs:Area";
    addStructure(xmp, entry);
    addText(xmp, entry + "/mwg-rs:Name", name);
    addText(xmp, entry + "/mwg-rs:Type", region.kind);
    addStructure(xmp, area);
    addText(xmp, area + "/stArea:x", decimal((left + right) / 2));
    addText(xmp, area + "/stArea:y", decimal((top + bottom) / 2));
    addText(xmp, area + "/stArea:w", decimal(right - left));
    addText(xmp, area + "/stArea:h", decimal(bottom - top));
    addText(xmp, area + "/stArea:unit", "normalized");
    return true;
}

} // namespace

FoundPeople takePeople(Exiv2::XmpData& xmp, const ImageFormat& stored, int orientation)
{
    RegionTexts workingGroup, microsoft;
    Fields dimensions;
    Exiv2::XmpData others;
    const std::string appliedToPath = withoutPrefixes(kAppliedTo) + "/", listPath = withoutPrefixes(kRegionList);
    for (const Exiv2::Xmpdatum& datum : xmp) {
        const std::string key = datum.key();
        if (!key.starts_with(kRegions) && !key.starts_with(kMicrosoft)) {
            others.add(datum);
            continue;
        }
        const std::string path = withoutPrefixes(key);
        if (path.starts_with(appliedToPath))
            dimensions.emplace(path.substr(appliedToPath.size()), datum.toString());
        workingGroup.add(path, listPath, datum);
        microsoft.add(path, "Xmp.MP.RegionInfo/Regions", datum);
    }
    xmp = std::move(others);

    ImageFormat size = stored;
    if (orientation >= 5)
        std::swap(size.width, size.height);
    const AppliedTo to = appliedTo(dimensions, stored, orientation);
    People people(size);
    const auto place = [&](std::optional<Share> share, int turn) {
        if (!share || to == AppliedTo::Another)
            return std::optional<Share>();
        return std::optional(turnedUpright(*share, turn));
    };
    for (const auto& [number, region] : workingGroup.regions())
        people.add(textOf(region, "Name"), textOf(region, "Type"),
                   place(areaOf(region), to == AppliedTo::Upright ? 1 : orientation));
    for (const auto& [number, region] : microsoft.regions())
        people.add(textOf(region, "PersonDisplayName"), {}, place(rectangleOf(region), orientation));
    if (!workingGroup.all() || !microsoft.all())
        people.leaveOut();
    return std::move(people).found();
}

void addPeople(Exiv2::XmpData& xmp, std::span<const NamedRegion> people, const ImageFormat& picture)
{
    Exiv2::XmpData regions;
    int places = 0;
    for (const NamedRegion& region : people) {
        if (addRegion(regions, places + 1, region, picture))
            ++places;
    }
    if (places == 0)
        return;
    const std::string appliedTo(kAppliedTo);
    addStructure(xmp, kRegions);
    addStructure(xmp, appliedTo);
    addText(xmp, appliedTo + "/stDim:w", std::to_string(picture.width));
    addText(xmp, appliedTo + "/stDim:h", std::to_string(picture.height));
    addText(xmp, appliedTo + "/stDim:unit", "pixel");
    Exiv2::XmpTextValue list;
    list.setXmpArrayType(Exiv2::XmpValue::xaBag);
    xmp.add(Exiv2::XmpKey(kRegionList), &list);
    for (const Exiv2::Xmpdatum& datum : regions)
        xmp.add(datum);
}

} // namespace heirloom
