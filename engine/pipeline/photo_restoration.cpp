// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/photo_restoration.h"

#include "engine/faces/align.h"
#include "engine/faces/blend.h"
#include "engine/methods/common_params.h"
#include "engine/methods/methods_text.h"
#include "engine/photo/colour_transform.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

namespace heirloom {
namespace {

/// The photo's colour profile in the form the faces room asks for.
Result<ColourMapping> mappingOf(const Photo& photo)
{
    const auto transform = ColourTransform::create(photo.iccProfile, photo.pixels.format().isGrey() ? 1 : 3);
    if (!transform)
        return transform.error();
    return ColourMapping{[t = *transform](const float* in, float* out, std::size_t n) { t.toSrgb(in, out, n); },
                         [t = *transform](const float* in, float* out, std::size_t n) { t.fromSrgb(in, out, n); }};
}

template <typename Sample>
void addChange(const ImageBuffer& source, const cv::Mat& change, const ColourMapping& colours,
               std::vector<std::uint8_t>& bytes)
{
    constexpr float kFull = std::numeric_limits<Sample>::max();
    const ImageFormat& format = source.format();
    const int channels = format.channels, own = format.isGrey() ? 1 : 3;
    const auto width = static_cast<std::size_t>(format.width);
    std::vector<float> mine(width * own), srgb(width * 3);
    for (int y = 0; y < format.height; ++y) {
        const auto* in = reinterpret_cast<const Sample*>(source.row(y));
        auto* out = reinterpret_cast<Sample*>(bytes.data() + static_cast<std::size_t>(y) * format.bytesPerRow());
        for (std::size_t x = 0; x < width; ++x)
            for (int c = 0; c < own; ++c)
                mine[x * own + c] = static_cast<float>(in[x * channels + c]) / kFull;
        colours.toSrgb(mine.data(), srgb.data(), width);
        const auto* delta = change.ptr<float>(y);
        for (std::size_t i = 0; i < srgb.size(); ++i)
            srgb[i] = std::clamp(srgb[i] + delta[i], 0.0F, 1.0F);
        colours.fromSrgb(srgb.data(), mine.data(), width);
        for (std::size_t x = 0; x < width; ++x)
            for (int c = 0; c < own; ++c)
                out[x * channels + c] = static_cast<Sample>(
                    std::lround(std::clamp(mine[x * own + c], 0.0F, 1.0F) * kFull));
    }
}

/// Whether another face would fail for the same reason.
bool concernsAll(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::OutOfMemory
           || error.code == ErrorCode::DeviceLost;
}

std::string whyLeftOut(const FaceRecipe& face)
{
    if (!face.manual && face.face.needsCheck())
        return QCoreApplication::translate(
                   "Methods",
                   "It is not sure where its eyes, nose and mouth are; somebody has to check the points first.")
            .toStdString();
    return QCoreApplication::translate("Methods", "The face was not asked for.").toStdString();
}

} // namespace

Result<Crop> cropOf(const Photo& photo, const Face& face, int size)
{
    const auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    return alignFace(photo.pixels, face, size, *colours);
}

std::string refusalOf(const Face& face)
{
    // The context in words: lupdate takes the std of what is returned for the scope of such a function.
    if (face.eyeDistance() < kSmallestEyeDistance)
        return QCoreApplication::translate("Methods", "The face is too small to be restored.").toStdString();
    if (face.alignmentError > kLargestAlignmentError)
        return QCoreApplication::translate("Methods",
                                           "The face is turned too far aside, or its eyes and mouth were not found.")
            .toStdString();
    return {};
}

Result<BlendOptions> blendOptionsOf(const Photo& photo, std::vector<ProtectStroke> strokes)
{
    auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    return BlendOptions{1.0, std::move(*colours), std::move(strokes)};
}

bool RestoredPhoto::anyRestored() const
{
    return std::ranges::any_of(faces, &FaceOutcome::restored);
}

/// A face under way.
struct PhotoRestoration::Face {
    Key networks; ///< with which it was begun
    Choice choice;
    int position = 0;
    PreparedFace prepared;
    std::unique_ptr<Run> run;
    std::optional<Crop> shown;
};

PhotoRestoration::PhotoRestoration(std::shared_ptr<const Photo> photo, Recipe recipe,
                                   std::vector<References> references)
    : m_photo(std::move(photo)), m_recipe(std::move(recipe)), m_references(std::move(references))
{
    m_references.resize(m_recipe.faces.size());
}

PhotoRestoration::~PhotoRestoration() = default;
PhotoRestoration::PhotoRestoration(PhotoRestoration&&) noexcept = default;
PhotoRestoration& PhotoRestoration::operator=(PhotoRestoration&&) noexcept = default;

Status PhotoRestoration::step(FaceRestorer& restorer, const CancelToken& cancel)
{
    if (cancel.cancelled())
        return Error{ErrorCode::Cancelled, MethodsText::tr("Restoring was stopped.").toStdString(), {}};
    if (done())
        return success();
    if (m_face && m_face->networks != restorer.bundleKey())
        m_face.reset();
    const Status stepped = m_face ? advance(restorer, cancel) : begin(restorer);
    if (stepped || concernsAll(stepped.error()))
        return stepped;
    m_failure = stepped.error();
    leave(stepped.error().message);
    return success();
}

Status PhotoRestoration::begin(FaceRestorer& restorer)
{
    const std::size_t index = m_outcomes.size();
    const FaceRecipe& wanted = m_recipe.faces[index];
    std::string reason = wanted.included ? refusalOf(wanted.face) : whyLeftOut(wanted);
    if (!reason.empty()) {
        leave(std::move(reason));
        return success();
    }
    auto choice = restorer.resolve(wanted.treatment.method);
    if (!choice)
        return choice.error();
    const auto method = restorer.describe(choice->id);
    if (!method)
        return method.error();
    const auto degraded = cropOf(*m_photo, wanted.face, restorer.resolution());
    if (!degraded)
        return degraded.error();
    auto prepared = restorer.prepare(*degraded, m_references[index], choice->params.number(param::kSharpness),
                                     preparationFor(*method));
    if (!prepared)
        return prepared.error();
    auto run = restorer.begin(*prepared, wanted.treatment);
    if (!run)
        return run.error();
    const int position = positionOf(*method, choice->params);
    m_face = std::make_unique<Face>(
        Face{restorer.bundleKey(), std::move(*choice), position, std::move(*prepared), std::move(*run), {}});
    return success();
}

Status PhotoRestoration::advance(FaceRestorer& restorer, const CancelToken& cancel)
{
    const FaceRecipe& wanted = m_recipe.faces[m_outcomes.size()];
    if (m_face->run->ready() < m_face->position)
        return m_face->run->advance(cancel);
    if (!m_face->shown) {
        auto shown = m_face->run->show(m_face->position);
        if (!shown)
            return shown.error();
        m_face->shown = std::move(*shown);
        return success();
    }
    auto likeness = restorer.likeness(m_face->prepared, *m_face->shown);
    if (!likeness)
        return likeness.error();
    FaceOutcome outcome{wanted.face.id, true, {}, std::move(*likeness), wanted.treatment};
    outcome.treatment.method = m_face->choice;
    m_restored.push_back({wanted.face,
                          m_face->prepared.degraded,
                          std::move(*m_face->shown),
                          {wanted.treatment.strength, wanted.treatment.grain, wanted.treatment.seed}});
    m_outcomes.push_back(std::move(outcome));
    m_face.reset();
    return success();
}

void PhotoRestoration::leave(std::string reason)
{
    m_outcomes.push_back({m_recipe.faces[m_outcomes.size()].face.id, false, std::move(reason), std::nullopt, {}});
    m_face.reset();
}

double PhotoRestoration::progress() const
{
    if (m_recipe.faces.empty())
        return 1;
    double face = 0;
    if (m_face) // prepared; then each evaluation, its picture, its figures
        face = (1.0 + m_face->run->ready() + (m_face->shown ? 1 : 0)) / (m_face->position + 3.0);
    return (static_cast<double>(m_outcomes.size()) + face) / static_cast<double>(m_recipe.faces.size());
}

Result<ImageBuffer> blended(const Photo& photo, const std::vector<RestoredFace>& faces,
                            const std::vector<ProtectStroke>& strokes, const CancelToken& cancel)
{
    if (faces.empty())
        return photo.pixels;
    const auto options = blendOptionsOf(photo, strokes);
    if (!options)
        return options.error();
    return blendFaces(photo.pixels, faces, *options, cancel);
}

Result<RestoredPhoto> restorePhoto(const Photo& photo, const Recipe& recipe, FaceRestorer& restorer,
                                   const std::vector<References>& references, const CancelToken& cancel,
                                   const RestoreProgress& progress)
{
    constexpr double kFaces = 0.7; // of the whole; the rest is blending
    PhotoRestoration restoration(std::make_shared<const Photo>(photo), recipe, references);
    while (!restoration.done()) {
        if (const Status stepped = restoration.step(restorer, cancel); !stepped)
            return stepped.error();
        if (progress)
            progress(kFaces * restoration.progress());
    }
    auto pixels = blended(photo, restoration.restored(), recipe.strokes, cancel);
    if (!pixels)
        return pixels.error();
    if (progress)
        progress(1);
    return RestoredPhoto{std::move(*pixels), restoration.outcomes()};
}

Result<RestoredPhoto> restoreAlignedCrop(const Photo& photo, const FaceTreatment& treatment, FaceRestorer& restorer,
                                         const References& references, const CancelToken& cancel)
try {
    const ImageBuffer& pixels = photo.pixels;
    if (pixels.width() != pixels.height())
        return Error{ErrorCode::InvalidArgument,
                     MethodsText::tr("An aligned face has to be as wide as it is high.").toStdString(),
                     {}};
    const auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    auto degraded = cropOf(photo, alignedFace(pixels.width()), restorer.resolution());
    if (!degraded)
        return degraded.error();
    auto choice = restorer.resolve(treatment.method);
    if (!choice)
        return choice.error();
    auto restored = restorer.restore(*degraded, treatment, references, cancel);
    if (!restored)
        return restored.error();

    // The change alone is resized and added: what the crop's resolution cannot hold stays the source's.
    const int size = restored->crop.size;
    std::vector<cv::Mat> planes;
    for (int c = 0; c < 3; ++c) {
        const cv::Mat before(size, size, CV_32F, degraded->rgb.data() + static_cast<std::ptrdiff_t>(c) * size * size);
        const cv::Mat after(size, size, CV_32F,
                            restored->crop.rgb.data() + static_cast<std::ptrdiff_t>(c) * size * size);
        planes.emplace_back((after - before) * (0.5 * treatment.strength));
    }
    cv::Mat change;
    cv::merge(planes, change);
    if (pixels.width() != size)
        cv::resize(change, change, {pixels.width(), pixels.height()}, 0, 0,
                   pixels.width() > size ? cv::INTER_CUBIC : cv::INTER_AREA);
    std::vector<std::uint8_t> bytes(pixels.data(), pixels.data() + pixels.format().bytes());
    if (pixels.depth() == SampleDepth::Bits16)
        addChange<std::uint16_t>(pixels, change, *colours, bytes);
    else
        addChange<std::uint8_t>(pixels, change, *colours, bytes);
    FaceOutcome outcome{1, true, {}, std::move(restored->likeness), treatment};
    outcome.treatment.method = std::move(*choice);
    return RestoredPhoto{ImageBuffer(pixels.format(), std::move(bytes)), {std::move(outcome)}};
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, MethodsText::tr("The restored face could not be put back.").toStdString(),
                 e.what()};
}

} // namespace heirloom
