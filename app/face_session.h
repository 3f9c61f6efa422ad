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

/// How commands find faces.
struct FaceSearch {
    FaceFinder finder;
    double least = FaceFinder::kFound; ///< confidence

    /// Errors: those of FaceFinder::find().
    Result<std::vector<Face>> find(const ImageBuffer& photo, const CancelToken& cancel) const
    {
        return finder.find(photo, cancel, least);
    }
};

/// The options --detector and --min-confidence.
void addSearchOptions(QCommandLineParser& parser);
/// What is wrong with them; empty if nothing is.
QString wrongSearch(const QCommandLineParser& parser);
/// Loads what they ask for, and says where it is something else. Errors: those of FaceFinder::load(); InvalidArgument
/// where something is wrong with them.
Result<FaceSearch> openSearch(const QCommandLineParser& parser, Console& console);

/// What commands that work on photos' faces work with.
struct FaceSession {
    FaceRestorer restorer;
    std::optional<FaceSearch> search; ///< none if photos are aligned crops already
};

/// The options --bundle, --device, --threads and --aligned, and those of addSearchOptions().
void addSessionOptions(QCommandLineParser& parser);
/// Loads what they ask for, with the methods of the program. Errors: those of choosing a device and of loading.
Result<FaceSession> openSession(const QCommandLineParser& parser, Console& console);

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
