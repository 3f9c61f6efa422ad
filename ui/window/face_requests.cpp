// SPDX-License-Identifier: Apache-2.0
#include "ui/window/face_requests.h"

#include "engine/pipeline/photo_restoration.h"
#include "engine/recipe/description.h"
#include "ui/project/photo_paths.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace heirloom::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FaceNotes)
};

/// Smaller than this between the eyes a face can be restored, but most of it is a guess; pixels of the photo.
constexpr double kSmallEyeDistance = 16;
/// Residuals of faces that look straight ahead stay below; crop pixels.
constexpr double kSidewaysError = 14;
constexpr double kStrongBlur = 0.85;

bool samePlace(const Face& a, const Face& b)
{
    return a.points == b.points && a.toCrop == b.toCrop;
}

bool sameReferences(const std::vector<ReferenceFace>& a, const std::vector<ReferenceFace>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ReferenceFace& x, const ReferenceFace& y) {
        return x.photo == y.photo && samePlace(x.face, y.face);
    });
}

} // namespace

FaceTreatment firstTreatment(const EngineState& engine)
{
    FaceTreatment treatment;
    // The first method that goes on from the recovered face, at that face itself: from there somebody drags as far as they like.
    const auto method = std::ranges::find_if(engine.methods, [](const AvailableMethod& each) {
        return each.available() && !each.description.position.empty();
    });
    if (method != engine.methods.end()) {
        treatment.method.id = method->description.id;
        treatment.method.params = atPosition(method->description, {}, 0);
    }
    return treatment;
}

FaceRequest requestOf(const ProjectPhoto& photo, const FaceRecipe& face, const ReferenceOf& referenceOf)
{
    FaceRequest request{photo.id, face, {}, photo.edit.recipe.strokes};
    for (const ReferencePicture& picture : face.references) {
        if (const PhotoId id = referenceOf(textOf(picture.path)); id != 0)
            request.references.push_back({id, picture.face});
    }
    return request;
}

bool sameSource(const FaceRequest& a, const FaceRequest& b)
{
    return samePlace(a.face.face, b.face.face) && sameReferences(a.references, b.references);
}

bool sameResult(const FaceRequest& a, const FaceRequest& b)
{
    return sameSource(a, b) && a.face.treatment == b.face.treatment && a.face.included == b.face.included
           && a.strokes == b.strokes;
}

QString issueOf(const Face& face)
{
    if (const std::string refusal = refusalOf(face); !refusal.empty())
        return QString::fromStdString(refusal);
    if (face.eyeDistance() < kSmallEyeDistance)
        return Text::tr("This face is very small; much of it has to be guessed.");
    if (face.alignmentError > kSidewaysError)
        return Text::tr("This face looks to the side or is hard to align; check its points.");
    if (face.needsCheck())
        return Text::tr("The points of this face may not be where the eyes, the nose and the mouth are.");
    if (face.blur > kStrongBlur)
        return Text::tr("This face is very blurred; much of it has to be guessed.");
    return {};
}

QString nameOf(const FaceRecipe& face)
{
    return face.name.empty() ? Text::tr("Face %1").arg(face.face.id) : QString::fromStdString(face.name);
}

} // namespace heirloom::ui
