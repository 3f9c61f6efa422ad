// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/faces/protection.h"
#include "engine/restore/refinement.h"

#include <cstdint>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

// What a person decided: the values that a project file holds. Never pixels.
namespace heirloom::ui {

/// How one face is to look.
struct FaceLook {
    Method method = Method::Recover;
    int steps = kRunSteps / 2; ///< 0 faithful to kRunSteps detailed
    double identity = 0.5;     ///< identity weight, 0..1
    std::uint64_t seed = 0;
    double strength = 1;       ///< 0 the photo as it is, 1 the restored face
    double grain = 0.6;        ///< 0..1
    std::optional<StageStarts> starts{}; ///< Truncated: where its stages start, if not where the bundle says
    bool operator==(const FaceLook&) const = default;
};

/// Another picture of the same person.
struct ReferencePicture {
    QString path; ///< of the photo, absolute
    Face face;    ///< in it
};

struct FaceEdit {
    Face face;            ///< as found, or as placed by hand
    bool included = true; ///< false: the photo's own face stays
    bool placed = false;  ///< drawn or aligned by hand
    FaceLook look;
    std::vector<ReferencePicture> references;
};

struct PhotoEdit {
    QString path;           ///< absolute
    QByteArray sha256;      ///< of the file; empty until known
    bool searched = false;  ///< the faces have been looked for
    std::vector<FaceEdit> faces;
    std::vector<ProtectStroke> strokes;
};

} // namespace heirloom::ui
