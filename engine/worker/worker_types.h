// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/faces/face_finder.h"
#include "engine/faces/protection.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/face_patch.h"
#include "engine/pipeline/photo_export.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/recipe/recipe.h"
#include "engine/stages/stage_registry.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QMetaType>

// What crosses between the window and the worker: values, never tensors.
namespace heirloom {

/// A photo that the worker holds, named by whoever opened it. 0 is none.
using PhotoId = std::uint64_t;

struct WorkerOptions {
    std::shared_ptr<const Registry> methods = builtInMethods();
    std::shared_ptr<const StageRegistry> stages = builtInStages();
    CodecRegistry codecs = builtInCodecs();
    std::string bundle = "builtin-256";
    std::string device = "auto";                          ///< as on the command line
    int threads = 0;                                      ///< processor threads; 0 is one a core
    std::size_t cacheBytes = std::size_t(512) << 20;      ///< for runs and pictures of the trade-off
    std::size_t stageCacheBytes = std::size_t(512) << 20; ///< for what stages made of whole photos
    FinderOptions finder = {};                            ///< what faces are found with
    /// For tests of failures: asked before each network evaluation, on the engine's thread; an error stands for one of
    /// the device. Empty: nothing is asked.
    std::function<Status()> beforeEvaluation = {};
};

/// What the engine runs on, for the status bar and the preferences.
struct EngineState {
    std::string bundle;       ///< "name version"
    std::string device;       ///< in words
    std::string precision;    ///< "bf16" or "f32"
    int resolution = 0;       ///< of the crops, pixels a side
    bool knowsPeople = false; ///< a face can be held to a person: identity weights above 0, reference pictures
    std::vector<AvailableMethod> methods; ///< all there are, with what the bundle says of them
};

/// How a photo is opened.
struct OpenOptions {
    bool display = true; ///< false: nobody is going to look at it, and what a screen needs is not made
};

/// A photo that has been read.
struct OpenedPhoto {
    PhotoId id = 0;
    Photo photo;
    ImageBuffer display; ///< see displayPixels(), at the photo's own size; null where it was not asked for
};

/// What the filters of its stages made of an open photo.
struct FilteredPhoto {
    PhotoId photo = 0;
    ImageBuffer display; ///< see displayPixels(), perhaps smaller than the photo; null: the photo as it was read
};

/// A face of a photo that the worker holds, as somebody's likeness.
struct ReferenceFace {
    PhotoId photo = 0;
    Face face;
};

/// One face, as it is wanted.
struct FaceRequest {
    PhotoId photo = 0;
    FaceRecipe face;                       ///< its reference pictures are those of `references`
    std::vector<ReferenceFace> references; ///< other pictures of the same person
    std::vector<ProtectStroke> strokes;    ///< of the whole photo
};

/// What is measured of a shown face.
struct FaceFigures {
    std::optional<Likeness> likeness; ///< to the photo's own face and the reference pictures; none without a recogniser
    double detail = 0;                ///< energy of the finest structure; that of the recovered face is 1
};

/// A face to be shown. A request may have several answers: what is there at once, then better ones; the last is
/// `final`.
struct ShownFace {
    PhotoId photo = 0;
    int face = 0;
    TradeoffPoint wanted;
    TradeoffPoint shown; ///< the nearest that was ready, if it is not what was wanted
    bool final = false;  ///< the wanted point, at full size
    FacePatch patch;     ///< to be laid over the photo
    ImageBuffer before;  ///< the degraded crop, 8-bit RGB in sRGB
    ImageBuffer after;   ///< the restored crop, likewise
    FaceFigures figures;
    double milliseconds = 0; ///< from the request's arrival
};

/// A face by itself at a point of the trade-off, to be compared with what is shown of it.
struct ComparedFace {
    PhotoId photo = 0;
    int face = 0;
    TradeoffPoint point;
    ImageBuffer crop; ///< 8-bit RGB in sRGB
};

/// How far one row of the trade-off is: which cells are lit, and what is known of them.
struct TradeoffRow {
    PhotoId photo = 0;
    int face = 0;
    TradeoffPoint point;                             ///< anywhere along it
    int ready = -1;                                  ///< positions 0 to `ready` can be shown at once; -1: none
    bool busy = false;                               ///< an evaluation of it is under way
    std::vector<std::optional<FaceFigures>> figures; ///< by position, as far as measured
};

/// What of a face is invented: colours to be laid over the photo.
struct InventedPatch {
    PhotoId photo = 0;
    int face = 0;
    Box where;          ///< pixels of the photo
    ImageBuffer pixels; ///< 8-bit RGBA in sRGB, not premultiplied
    double mean = 0;    ///< deviation over the face, in 8-bit levels
};

/// A whole photo to be restored and saved.
struct ExportRequest {
    std::filesystem::path source; ///< read anew: the pixels of a batch need not wait in memory
    bool search = false;          ///< finds the faces itself, and restores all that can be as recipe.defaultFace says
    Recipe recipe;
    std::vector<std::vector<ReferenceFace>> references; ///< by face of the recipe; may be empty
    ExportTarget target;
};

/// What became of it, if nothing went wrong.
struct ExportReport {
    std::filesystem::path file; ///< that was written; empty: none, as nothing was to be restored
    std::vector<FaceOutcome> faces;
    std::vector<std::string> notes; ///< plain sentences that the user must see
};

} // namespace heirloom
