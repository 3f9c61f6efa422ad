// SPDX-License-Identifier: Apache-2.0
#include "app/command.h"
#include "app/photo_list.h"
#include "engine/faces/align.h"
#include "engine/faces/face_finder.h"
#include "engine/photo/colour_transform.h"
#include "engine/photo/photo_writer.h"
#include "engine/training/crop_files.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace heirloom::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandPrepare", text);
}

/// Which faces are good enough to learn from.
struct Selection {
    double eyeDistance = 58; ///< pixels of the photo
    double blur = 0.5;
    double alignmentError = 14; ///< pixels of the crop
};

/// Above this a 512 px crop holds more than a 256 px one.
constexpr double kLargeEyeDistance = 110;

bool isGood(const Face& face, const Selection& selection)
{
    return face.eyeDistance() >= selection.eyeDistance && face.blur <= selection.blur
           && face.alignmentError <= selection.alignmentError;
}

ImageBuffer toPicture(const Crop& crop)
{
    const auto pixels = static_cast<std::size_t>(crop.size) * static_cast<std::size_t>(crop.size);
    std::vector<std::uint8_t> bytes(3 * pixels);
    for (std::size_t i = 0; i < pixels; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            bytes[3 * i + c] = static_cast<std::uint8_t>(
                std::lround(std::clamp((crop.rgb[c * pixels + i] + 1) * 127.5F, 0.0F, 255.0F)));
    return ImageBuffer({crop.size, crop.size, 3, SampleDepth::Bits8}, std::move(bytes));
}

Status writeCrop(const Photo& photo, const Face& face, const std::filesystem::path& folder, bool overwrite)
{
    const auto transform = ColourTransform::create(photo.iccProfile, photo.pixels.format().isGrey() ? 1 : 3);
    if (!transform)
        return transform.error();
    const int size = face.eyeDistance() >= kLargeEyeDistance ? 512 : 256;
    const ColourMapping colours{[&](const float* in, float* out, std::size_t n) { transform->toSrgb(in, out, n); }, {}};
    const auto crop = alignFace(photo.pixels, face, size, colours);
    if (!crop)
        return crop.error();
    const auto target = folder / std::to_string(size);
    std::error_code failure;
    std::filesystem::create_directories(target, failure);
    SaveOptions options;
    options.format = "jpeg";
    options.overwrite = overwrite;
    const auto saved = savePhoto(
        {}, toPicture(*crop), target / (photo.path.stem().string() + "_" + std::to_string(face.id) + ".jpg"), options);
    return saved ? success() : Status(saved.error());
}

struct Counts {
    int kept = 0, left = 0;
};

Status preparePhoto(const std::filesystem::path& path, const FaceFinder& finder, const Selection& selection,
                    const std::filesystem::path& folder, bool overwrite, Counts& counts, Console& console)
{
    const auto photo = readPhoto(path, {}, console.codecs());
    if (!photo)
        return photo.error();
    const auto faces = finder.find(photo->pixels, console.cancel());
    if (!faces)
        return faces.error();
    for (const Face& face : *faces) {
        if (!isGood(face, selection)) {
            ++counts.left;
            continue;
        }
        if (const Status written = writeCrop(*photo, face, folder, overwrite); !written)
            return written;
        ++counts.kept;
    }
    return success();
}

Status pack(const std::filesystem::path& folder, const std::filesystem::path& file, Console& console)
{
    const auto crops = training::readCrops(folder, nullptr, console.cancel());
    return crops ? crops->pack(file) : Status(crops.error());
}

} // namespace

int runPrepare(const QStringList& arguments, Console& console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Finds, aligns and selects faces, and writes them as crops to train on: 512 pixels wide where "
           "the eyes are at least 110 pixels apart, otherwise 256."));
    parser.addPositionalArgument("PHOTO", tr("Photos, or folders of photos."), "PHOTO...");
    const Selection defaults;
    parser.addOptions({
        {{"o", "out"}, tr("Receives the crops."), "DIR"},
        {"min-eyes", tr("Smallest distance between the eyes, in pixels."), "PX", QString::number(defaults.eyeDistance)},
        {"max-blur", tr("Largest blur, 0 to 1."), "B", QString::number(defaults.blur)},
        {"pack", tr("Also packs all crops of the folder into one safetensors file."), "FILE"},
        {"overwrite", tr("Replaces crops that are there already.")},
    });
    if (const auto status = parse(parser, arguments,
                                  "  heirloom-lab prepare portraits/ -o crops\n"
                                  "  heirloom-lab prepare portraits/ -o crops --pack crops.safetensors\n",
                                  console))
        return *status;
    if (parser.positionalArguments().isEmpty() || !parser.isSet("out"))
        return console.usageError(tr("Name photos, and a folder with -o."));
    bool eyesOk = false, blurOk = false;
    Selection selection;
    selection.eyeDistance = parser.value("min-eyes").toDouble(&eyesOk);
    selection.blur = parser.value("max-blur").toDouble(&blurOk);
    if (!eyesOk || !blurOk)
        return console.usageError(tr("A number is out of its range; see --help."));
    const auto finder = FaceFinder::load();
    if (!finder) {
        console.fail({}, finder.error());
        return SomethingFailed;
    }
    Counts counts;
    int status = Done;
    const std::filesystem::path folder = parser.value("out").toStdString();
    const PhotoList listed = listPhotos(parser.positionalArguments(), false, console.codecs());
    const std::vector<std::filesystem::path> photos = listed.paths();
    if (!tellAbout(listed, console))
        status = SomethingFailed;
    for (std::size_t i = 0; i < photos.size() && !console.cancel().cancelled(); ++i) {
        const QString name = QString::fromStdString(photos[i].string());
        console.progress(name, static_cast<double>(i), static_cast<double>(photos.size()));
        const Status prepared = preparePhoto(photos[i], *finder, selection, folder, parser.isSet("overwrite"), counts,
                                             console);
        if (!prepared) {
            console.fail(name, prepared.error());
            status = SomethingFailed;
        }
    }
    console.print(tr("%1 crops written, %2 faces left out as too small, too blurred or badly aligned.")
                      .arg(counts.kept)
                      .arg(counts.left));
    if (parser.isSet("pack") && !console.cancel().cancelled()) {
        if (const Status packed = pack(folder, parser.value("pack").toStdString(), console); !packed) {
            console.fail(parser.value("pack"), packed.error());
            status = SomethingFailed;
        }
    }
    return console.cancel().cancelled() ? static_cast<int>(SomethingFailed) : status;
}

} // namespace heirloom::cli
