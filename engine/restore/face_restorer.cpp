// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/face_restorer.h"

#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"
#include "engine/nn/identity_recovery_network.h"
#include "engine/restore/crop_tensor.h"

#include <ATen/ATen.h>

#include <optional>
#include <utility>

#include <QCoreApplication>

namespace heirloom {
namespace {

constexpr const char* kRole = "identity_recovery";
/// Largest difference between two channels, of the range 2, at which a face counts as colourless.
constexpr double kGreyTolerance = 2.0 / 255;

std::string tr(const char* sentence)
{
    return QCoreApplication::translate("FaceRestorer", sentence).toStdString();
}

nn::IdentityRecoveryConfig configOf(const bundle::NetworkEntry& entry)
{
    const auto& config = entry.config;
    return {config.at("unshuffle").at(0), config.at("widths"), config.at("blocks"), config.at("context").at(0)};
}

bool isGrey(const at::Tensor& face)
{
    return (face.amax(1) - face.amin(1)).max().item<double>() <= kGreyTolerance;
}

} // namespace

struct FaceRestorer::Impl {
    bundle::Bundle bundle;
    ComputeDevice device;
    nn::IdentityRecoveryNetwork network;
    std::optional<nn::IdentityRecoveryNetwork> exact; ///< in float32, made when it is first needed

    Result<nn::IdentityRecoveryNetwork> loadNetwork(Precision precision) const
    {
        const auto weights = bundle.weights(kRole);
        if (!weights)
            return weights.error();
        nn::IdentityRecoveryNetwork loaded(configOf(*bundle.manifest().find(kRole)));
        if (const Status status = bundle::loadStrict(*loaded, *weights); !status)
            return status.error();
        const at::ScalarType type = precision == Precision::BFloat16 ? at::kBFloat16 : at::kFloat;
        for (at::Tensor& parameter : loaded->parameters()) {
            parameter.set_requires_grad(false);
            parameter.set_data(parameter.to(at::Device(device.name), type)
                                   .contiguous(parameter.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous));
        }
        return loaded;
    }

    /// Nothing if the result is not finite.
    std::optional<at::Tensor> run(nn::IdentityRecoveryNetwork& net, const at::Tensor& face) const
    {
        at::NoGradGuard noGradient;
        at::Tensor restored = net->forward(face);
        if (!at::isfinite(restored).all().item<bool>())
            return std::nullopt;
        return restored;
    }
};

FaceRestorer::FaceRestorer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FaceRestorer::~FaceRestorer() = default;
FaceRestorer::FaceRestorer(FaceRestorer&&) noexcept = default;
FaceRestorer& FaceRestorer::operator=(FaceRestorer&&) noexcept = default;

Result<FaceRestorer> FaceRestorer::load(const std::string& bundleName, const ComputeDevice& device)
try {
    auto found = bundle::findBundle(bundleName);
    if (!found)
        return found.error();
    auto impl = std::make_unique<Impl>(Impl{*found, device, nullptr, std::nullopt});
    auto network = impl->loadNetwork(device.precision);
    if (!network)
        return network.error();
    impl->network = *network;
    return FaceRestorer(std::move(impl));
} catch (const std::exception& e) {
    return Error{ErrorCode::ModelInvalid, tr("The networks could not be loaded."), e.what()};
}

Result<Crop> FaceRestorer::recover(const Crop& degraded)
try {
    if (degraded.size != resolution())
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("FaceRestorer", "An aligned face has to be %1 pixels wide and high for this bundle.")
                         .arg(resolution()).toStdString(), {}};
    const at::Tensor face = toTensor(degraded).to(at::Device(m_impl->device.name));
    std::optional<at::Tensor> restored = m_impl->run(m_impl->network, face);
    if (!restored && m_impl->device.precision != Precision::Float32) {
        if (!m_impl->exact) {
            auto exact = m_impl->loadNetwork(Precision::Float32);
            if (!exact)
                return exact.error();
            m_impl->exact = *exact;
        }
        restored = m_impl->run(*m_impl->exact, face);
    }
    if (!restored)
        return Error{ErrorCode::ComputeFailed, tr("The network gave a result that is not a number; the face was left as it is."), {}};
    if (isGrey(face))
        restored = (0.299 * restored->slice(1, 0, 1) + 0.587 * restored->slice(1, 1, 2) + 0.114 * restored->slice(1, 2, 3)).expand_as(face);
    return toCrop(*restored);
} catch (const c10::Error& e) {
    return Error{ErrorCode::ComputeFailed, tr("The device failed or has too little memory; the face was left as it is."), e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, tr("The face could not be computed; it was left as it is."), e.what()};
}

int FaceRestorer::resolution() const
{
    return m_impl->bundle.manifest().resolution;
}

const ComputeDevice& FaceRestorer::device() const
{
    return m_impl->device;
}

std::string FaceRestorer::bundleName() const
{
    return m_impl->bundle.manifest().name + " " + m_impl->bundle.manifest().version;
}

} // namespace heirloom
