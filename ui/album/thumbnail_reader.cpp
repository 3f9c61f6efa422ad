// SPDX-License-Identifier: Apache-2.0
#include "ui/album/thumbnail_reader.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QRect>

#include "engine/photo/display_pixels.h"
#include "engine/photo/photo.h"

namespace heirloom::ui {
namespace {

constexpr double kFaceRoom = 1.5; ///< side of a face's picture, in sides of the detector's box

/// The longest side that is wanted of a photo of that upright size.
using SideFor = std::function<int(const QSize&)>;

struct JpegHeader {
    int components = 0;
    bool hasProfile = false;
    bool isSequential = false;
};

int bigEndian16(const QByteArray& bytes, int at)
{
    return static_cast<unsigned char>(bytes[at]) << 8 | static_cast<unsigned char>(bytes[at + 1]);
}

/// Nothing if the file is no JPEG, or a damaged one.
std::optional<JpegHeader> jpegHeaderOf(QIODevice& file)
{
    if (file.read(2) != QByteArrayLiteral("\xff\xd8"))
        return std::nullopt;
    JpegHeader header;
    for (;;) {
        const QByteArray start = file.read(4); // 0xff, the kind of segment, its length with these two bytes
        if (start.size() < 4 || start[0] != '\xff')
            return std::nullopt;
        const int kind = static_cast<unsigned char>(start[1]), length = bigEndian16(start, 2) - 2;
        const bool isFrame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
        const QByteArray begins = file.peek(12);
        if (isFrame) {
            if (begins.size() < 6)
                return std::nullopt;
            header.components = begins[5];
            header.isSequential = kind <= 0xc1;
            return header;
        }
        if (kind == 0xe2 && begins.startsWith("ICC_PROFILE"))
            header.hasProfile = true;
        if (length < 0 || file.skip(length) != length)
            return std::nullopt;
    }
}

/// A common JPEG, decoded at an eighth to eight eighths of its size. Nothing where our own reader knows better: printing
/// inks, grey with a profile, profiles that Qt cannot use, damage; and progressive ones, where little is to be gained.
std::optional<Thumbnail> readJpeg(const QString& path, const SideFor& sideFor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return std::nullopt;
    const std::optional<JpegHeader> header = jpegHeaderOf(file);
    const bool isColour = header && header->components == 3;
    const bool isGrey = header && header->components == 1 && !header->hasProfile;
    if (!header || !header->isSequential || (!isColour && !isGrey) || !file.seek(0))
        return std::nullopt;

    QImageReader reader(&file, QByteArrayLiteral("jpeg"));
    reader.setAutoTransform(true);
    reader.setQuality(100); // smooth where it is reduced by more than the decoder does
    const QSize stored = reader.size();
    const qint64 pixels = static_cast<qint64>(stored.width()) * stored.height();
    if (stored.isEmpty() || pixels > PhotoLimits{}.maxPixels)
        return std::nullopt;
    Thumbnail thumbnail;
    thumbnail.photo = reader.transformation() & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;
    const int side = sideFor(thumbnail.photo);
    if (side < std::max(stored.width(), stored.height()))
        reader.setScaledSize(QSizeF(stored).scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull() || (header->hasProfile && !picture.colorSpace().isValid()))
        return std::nullopt;
    picture.convertTo(QImage::Format_RGB32);
    if (picture.colorSpace().isValid())
        picture.convertToColorSpace(QColorSpace::SRgb);
    thumbnail.picture = picture;
    return thumbnail;
}

Result<Thumbnail> readAny(const QString& path, const SideFor& sideFor)
{
    const QByteArray utf8 = path.toUtf8();
    const auto photo = readPhoto(std::filesystem::path(
        std::u8string(reinterpret_cast<const char8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size()))));
    if (!photo)
        return photo.error();
    Thumbnail thumbnail;
    thumbnail.photo = {photo->pixels.width(), photo->pixels.height()};
    const auto pixels = displayPixels(*photo, sideFor(thumbnail.photo));
    if (!pixels)
        return pixels.error();
    const QImage whole(pixels->data(), pixels->width(), pixels->height(),
                       static_cast<qsizetype>(pixels->format().bytesPerRow()), QImage::Format_RGB888);
    thumbnail.picture = whole.convertToFormat(QImage::Format_RGB32); // the pixels before are the buffer's
    return thumbnail;
}

Result<Thumbnail> readAtSide(const QString& path, const SideFor& sideFor)
{
    if (std::optional<Thumbnail> fast = readJpeg(path, sideFor))
        return *std::move(fast);
    return readAny(path, sideFor);
}

double faceSide(const Face& face)
{
    return kFaceRoom * std::max(face.box.width, face.box.height);
}

/// In pixels of the photo; empty if the face does not lie in it.
QRectF squareAround(const Face& face, const QSize& photo)
{
    const QRectF whole(QPointF(0, 0), photo);
    const QRectF box(face.box.x, face.box.y, face.box.width, face.box.height);
    if (!(box.width() > 0 && box.height() > 0) || !whole.intersects(box))
        return {};
    const double side = std::min({faceSide(face), whole.width(), whole.height()});
    const QPointF centre = box.center();
    return {std::clamp(centre.x() - side / 2, 0.0, whole.width() - side),
            std::clamp(centre.y() - side / 2, 0.0, whole.height() - side), side, side};
}

QImage cut(const Thumbnail& thumbnail, const Face& face)
{
    const QRectF square = squareAround(face, thumbnail.photo);
    if (square.isEmpty())
        return {};
    const double scale = static_cast<double>(thumbnail.picture.width()) / static_cast<double>(thumbnail.photo.width());
    const int side = std::max(1, static_cast<int>(std::lround(square.width() * scale)));
    const QRect where(static_cast<int>(std::lround(square.x() * scale)),
                      static_cast<int>(std::lround(square.y() * scale)), side, side);
    const QImage piece = thumbnail.picture.copy(where & thumbnail.picture.rect());
    return side > kThumbnailSide
               ? piece.scaled(kThumbnailSide, kThumbnailSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               : piece;
}

} // namespace

Result<Thumbnail> readThumbnail(const QString& path)
{
    return readAtSide(path, [](const QSize&) { return kThumbnailSide; });
}

Result<std::vector<QImage>> readFacePictures(const QString& path, const std::vector<Face>& faces)
{
    // As large as the smallest face needs.
    const auto sideFor = [&faces](const QSize& photo) {
        const int longest = std::max(photo.width(), photo.height());
        double scale = static_cast<double>(std::min(kThumbnailSide, longest)) / longest;
        for (const Face& face : faces) {
            const QRectF square = squareAround(face, photo);
            if (!square.isEmpty())
                scale = std::max(scale, kThumbnailSide / square.width());
        }
        return static_cast<int>(std::ceil(longest * std::min(scale, 1.0)));
    };
    const auto thumbnail = readAtSide(path, sideFor);
    if (!thumbnail)
        return thumbnail.error();
    std::vector<QImage> pictures;
    for (const Face& face : faces)
        pictures.push_back(cut(*thumbnail, face));
    return pictures;
}

} // namespace heirloom::ui
