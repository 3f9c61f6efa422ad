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

void addSessionOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {"bundle", tr("The networks: a bundle's name or folder."), "NAME|DIR", bundle::kBuiltInBundle},
        {"device", tr("auto, cpu or cuda[:N]."), "DEVICE", "auto"},
        {"threads", tr("Processor threads; 0 is one a core."), "N", "0"},
        {"aligned", tr("The photos are aligned face crops already; so are the results.")},
    });
}

Result<FaceSession> openSession(const QCommandLineParser& parser, const Console& console)
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
        auto finder = FaceFinder::load();
        if (!finder)
            return finder.error();
        session.finder = std::move(*finder);
    }
    return session;
}

Result<PhotoFaces> readFaces(const std::filesystem::path& path, const FaceSession& session, const Console& console)
{
    auto photo = readPhoto(path, {}, console.codecs());
    if (!photo)
        return photo.error();
    if (!session.finder) {
        if (photo->pixels.width() != photo->pixels.height())
            return Error{
                ErrorCode::InvalidArgument, tr("An aligned face has to be as wide as it is high.").toStdString(), {}};
        const Face whole = alignedFace(photo->pixels.width());
        return PhotoFaces{std::move(*photo), {whole}};
    }
    auto faces = session.finder->find(photo->pixels, console.cancel());
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
