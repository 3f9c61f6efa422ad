// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/restore/compute_device.h"
#include "engine/restore/refinement.h"
#include "engine/core/result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

class NetworkPool;

/// How one face is to be restored. Thread: a plain value.
struct FaceSettings {
    Method method = Method::Recover;
    int steps = kRunSteps;       ///< position of the handle: 0 is the recovered face, kRunSteps or more a whole run
    double identity = 0.5;       ///< identity weight, 0 to 1
    std::uint64_t seed = 0;
    bool exactGuidance = false;  ///< see RefineOptions
    std::vector<Crop> references; ///< other pictures of the same person, aligned
    std::optional<StageStarts> starts{}; ///< Truncated: where its stages start, instead of where the bundle says
    double sharpness = 0; ///< of the recovered face, with which every method begins: 0 faithful, 1 sharp
};

struct RestoredCrop {
    Crop crop;
    std::optional<Likeness> likeness; ///< none where nothing is compared: without a recognition network
};

/// The networks of one bundle on one device, applied to aligned faces.
/// Thread: one thread at a time owns it (its tensors and its device); make it there.
class FaceRestorer {
public:
    /// `bundle`: a name or a folder. Errors: those of bundle::findBundle, Bundle::weights and loadStrict.
    static Result<FaceRestorer> load(const std::string& bundle, const ComputeDevice& device);

    ~FaceRestorer();
    FaceRestorer(FaceRestorer&&) noexcept;
    FaceRestorer& operator=(FaceRestorer&&) noexcept;

    /// Method::Recover: the Identity Recovery Network alone. The crop has the bundle's resolution; so has the result.
    /// A face without any colour stays so. A result that is not finite is computed once more in float32; if that is not
    /// finite either, or the device fails, the error says so: the input is never returned as if it were a result.
    /// `sharpness`: 0 faithful to 1 sharp. Errors besides: NotFound (the bundle has no sharp network), InvalidArgument.
    Result<Crop> recover(const Crop& degraded, double sharpness = 0);

    /// Whether the bundle has the networks that these settings need. Errors: NotFound, with a sentence that says which.
    Status supports(const FaceSettings& settings) const;

    /// The whole way: prepare, run as far as asked, show. Errors: those of the parts; Cancelled.
    Result<RestoredCrop> restore(const Crop& degraded, const FaceSettings& settings, const CancelToken& cancel = {});
    /// The same for a face that is prepared already; the settings' references and sharpness were for that.
    Result<RestoredCrop> restore(const PreparedFace& face, const FaceSettings& settings, const CancelToken& cancel = {});

    /// What a method starts from. `references`: other pictures of the same person, aligned crops of the same size; they
    /// say who it is better than a damaged face can. Errors: as recover().
    Result<PreparedFace> prepare(const Crop& degraded, const std::vector<Crop>& references = {}, double sharpness = 0);
    /// Begins a run of a method. Errors: NotFound (the bundle lacks a network this needs), InvalidArgument.
    Result<std::unique_ptr<Refinement>> refine(const PreparedFace& face, const RefineOptions& options);
    /// How much a result looks like the face in the photo and those of the reference pictures; none if the bundle has no
    /// recognition network. Errors: as recover().
    Result<std::optional<Likeness>> likeness(const PreparedFace& face, const Crop& result);
    /// Cosine of a result and of what guidance holds this face to: whether guidance does its work, no likeness, since our
    /// estimate has a part in that. None as above. Errors: as recover().
    Result<std::optional<double>> heldCosine(const PreparedFace& face, const Crop& result);
    /// What the bundle's recognition network sees in a picture by itself. Errors: NotFound (there is none); as recover().
    Result<Witness> witness(const Crop& picture);
    /// Who a picture shows, as in Witness::person, without all else. Errors: the same.
    Result<std::vector<float>> person(const Crop& picture);
    /// What the bundle says that cosines mean; none if it says nothing.
    std::optional<LikenessScale> likenessScale() const;

    /// What a run of truncated diffusion does: the bundle's plan, with other start times if there are any.
    TruncationPlan truncation(const std::optional<StageStarts>& starts = {}) const;
    /// What a whole run is for these settings, of as many evaluations as their steps need.
    RefineOptions runOf(const FaceSettings& settings) const;
    int resolution() const;
    const ComputeDevice& device() const;
    /// "name version", for the record in a saved photo.
    std::string bundleName() const;

private:
    explicit FaceRestorer(std::shared_ptr<NetworkPool> pool);
    /// Of the recovered face of a crop without references, which needs none of what a PreparedFace has besides.
    Result<std::optional<Likeness>> likenessAlone(const Crop& degraded, const Crop& recovered);
    std::shared_ptr<NetworkPool> m_pool;
};

} // namespace heirloom
