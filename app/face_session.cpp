// SPDX-License-Identifier: Apache-2.0
#include "app/face_session.h"

#include "engine/bundle/bundle.h"
#include "engine/faces/align.h"
#include "engine/photo/codec_words.h"
#include "engine/photo/photo_writer.h"

#include <utility>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FaceSession", text);
}

} // namespace

void addSearchOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {"detector", tr("What finds the faces: network (every view, also turned), or hog (frontal and upright)."),
         "NAME", "network"},
        {"min-confidence", tr("How sure it has to be of a face: less finds more, and more that are none."), "0..1",
         QString::number(FaceFinder::kFound)},
    });
}

QString wrongSearch(const QCommandLineParser& parser)
{
    const QString detector = parser.value("detector");
    if (detector != QLatin1String("network") && detector != QLatin1String("hog"))
        return tr("--detector takes network or hog.");
    bool isNumber = false;
    const double least = parser.value("min-confidence").toDouble(&isNumber);
    if (!isNumber || !(least > 0 && least <= 1))
        return tr("--min-confidence takes a number above 0 and up to 1.");
    return {};
}

Result<FaceSearch> openSearch(const QCommandLineParser& parser, Console& console)
{
    if (const QString wrong = wrongSearch(parser); !wrong.isEmpty())
        return Error{ErrorCode::InvalidArgument, wrong.toStdString(), {}};
    FinderOptions options;
    options.detector = parser.value("detector") == QLatin1String("hog") ? DetectorKind::Hog : DetectorKind::Network;
    auto finder = FaceFinder::load(options, console.cancel());
    if (!finder)
        return finder.error();
    if (!finder->note().empty())
        console.note({}, QString::fromStdString(finder->note()));
    return FaceSearch{std::move(*finder), parser.value("min-confidence").toDouble()};
}

void addSessionOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {"bundle", tr("The networks: a bundle's name or folder."), "NAME|DIR", bundle::kBuiltInBundle},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"aligned", tr("The photos are aligned face crops already; so are the results.")},
    });
    addSearchOptions(parser);
}

Result<FaceSession> openSession(const QCommandLineParser& parser, Console& console)
{
    const auto device = chooseDevice(parser.value("device").toStdString());
    if (!device)
        return device.error();
    setComputeThreads(parser.value("threads").toInt());
    auto restorer = FaceRestorer::load(console.methods(), parser.value("bundle").toStdString(), *device);
    if (!restorer)
        return restorer.error();
    FaceSession session{std::move(*restorer), std::nullopt};
    if (!parser.isSet("aligned")) {
        auto search = openSearch(parser, console);
        if (!search)
            return search.error();
        session.search = std::move(*search);
    }
    return session;
}

Result<PhotoFaces> readFaces(const std::filesystem::path& path, const FaceSession& session, const Console& console)
{
    auto photo = readPhoto(path, {}, console.codecs());
    if (!photo)
        return photo.error();
    if (!session.search) {
        if (photo->pixels.width() != photo->pixels.height())
            return Error{
                ErrorCode::InvalidArgument, tr("An aligned face has to be as wide as it is high.").toStdString(), {}};
        const Face whole = alignedFace(photo->pixels.width());
        return PhotoFaces{std::move(*photo), {whole}};
    }
    auto faces = session.search->find(photo->pixels, console.cancel());
    if (!faces)
        return faces.error();
    if (faces->empty())
        return Error{ErrorCode::NotFound, tr("No face was found in this photo.").toStdString(), {}};
    return PhotoFaces{std::move(*photo), std::move(*faces)};
}

Status savePicture(const Photo& photo, const ImageBuffer& picture, const std::filesystem::path& output, bool overwrite,
                   const CodecRegistry& codecs)
{
    const Codec* codec = codecs.ofName(output);
    if (!codec)
        return Error{ErrorCode::InvalidArgument,
                     tr("The picture's name has to end in %1.").arg(anyOf(endingsOf(codecs))).toStdString(),
                     {}};
    SaveOptions options;
    options.format = codec->describe().id;
    options.overwrite = overwrite;
    options.keepMetadata = false;
    Photo source;
    source.path = photo.path;
    const auto saved = savePhoto(source, picture, output, options, codecs);
    return saved ? success() : Status(saved.error());
}

} // namespace heirloom::cli
