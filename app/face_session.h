// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/faces/face_finder.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/photo.h"

#include <filesystem>
#include <optional>
#include <vector>

#include <QCommandLineParser>

namespace heirloom::cli {

/// What commands that work on photos' faces work with.
struct FaceSession {
    FaceRestorer restorer;
    std::optional<FaceFinder> finder; ///< none if photos are aligned crops already
};

/// The options --bundle, --device, --threads and --aligned.
void addSessionOptions(QCommandLineParser& parser);
/// Loads what they ask for, with the methods of the program. Errors: those of choosing a device and of loading.
Result<FaceSession> openSession(const QCommandLineParser& parser, const Console& console);

/// A photo and the faces in it; for an aligned crop that one face.
struct PhotoFaces {
    Photo photo;
    std::vector<Face> faces;
};
/// Errors: those of reading and finding; NotFound for a photo without a face; InvalidArgument for an aligned crop that is
/// not square.
Result<PhotoFaces> readFaces(const std::filesystem::path& path, const FaceSession& session, const Console& console);

/// Saves a picture that explains a photo: in the format its name says, without metadata, never over the photo itself.
/// Errors: those of savePhoto; InvalidArgument for a name that says no format.
Status savePicture(const Photo& photo, const ImageBuffer& picture, const std::filesystem::path& output, bool overwrite,
                   const CodecRegistry& codecs = builtInCodecs());

} // namespace heirloom::cli
