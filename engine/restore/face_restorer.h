// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/restore/compute_device.h"
#include "engine/restore/refinement.h"
#include "engine/result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

class NetworkPool;

/// The networks of one bundle on one device, applied to aligned faces.
/// Thread: one thread at a time owns it (its tensors and its device); make it there.
class FaceRestorer {
public:
    /// `bundle`: a name or a folder. Errors: those of bundle::findBundle, Bundle::weights and loadStrict.
    static Result<FaceRestorer> load(const std::string& bundle, const ComputeDevice& device);

    ~FaceRestorer();
    FaceRestorer(FaceRestorer&&) noexcept;
    FaceRestorer& operator=(FaceRestorer&&) noexcept;

    /// Method "recover": the Identity Recovery Network alone. The crop has the bundle's resolution; so has the result.
    /// A face without any colour stays so. A result that is not finite is computed once more in float32; if that is not
    /// finite either, or the device fails, the error says so: the input is never returned as if it were a result.
    Result<Crop> recover(const Crop& degraded);

    /// What a method starts from. `references`: other pictures of the same person, aligned crops of the same size; they
    /// say who it is better than a damaged face can. Errors: as recover().
    Result<PreparedFace> prepare(const Crop& degraded, const std::vector<Crop>& references = {});
    /// Begins a run of latent refinement. Errors: NotFound (the bundle lacks a network this needs), InvalidArgument.
    Result<std::unique_ptr<Refinement>> refine(const PreparedFace& face, const RefineOptions& options);
    /// Cosine of what the recognition network says of a crop and of the person the face is held to, -1 to 1; none if the
    /// bundle has no recognition network. Errors: as recover().
    Result<std::optional<double>> similarity(const PreparedFace& face, const Crop& crop);
    /// Whether the bundle has the networks for refine(), and those for an identity weight.
    bool canRefine() const;
    bool knowsPeople() const;

    int resolution() const;
    const ComputeDevice& device() const;
    /// "name version", for the record in a saved photo.
    std::string bundleName() const;

private:
    explicit FaceRestorer(std::shared_ptr<NetworkPool> pool);
    std::shared_ptr<NetworkPool> m_pool;
};

} // namespace heirloom
