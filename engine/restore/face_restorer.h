// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/restore/compute_device.h"
#include "engine/result.h"

#include <memory>
#include <string>

namespace heirloom {

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

    int resolution() const;
    const ComputeDevice& device() const;
    /// "name version", for the record in a saved photo.
    std::string bundleName() const;

private:
    struct Impl;
    explicit FaceRestorer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
