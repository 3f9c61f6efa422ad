// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/network_pool.h"

#include "engine/bundle/load_network.h"
#include "engine/core/torch.h"
#include "engine/methods/methods_text.h"
#include "engine/nn/device_failure.h"

#include <future>
#include <utility>
#include <vector>

namespace heirloom {
namespace {

constexpr const char* kSharpRecovery = "identity_recovery_sharp";

template <class Network>
Status loadOptional(std::optional<Network>& network, const bundle::Bundle& bundle, const char* role,
                    const std::string& device, at::ScalarType type)
{
    if (!bundle.manifest().find(role))
        return success();
    auto loaded = bundle::loadNetwork<Network>(bundle, role, device, type);
    if (!loaded)
        return loaded.error();
    network = std::move(*loaded);
    return success();
}

at::ScalarType typeOf(Precision precision)
{
    return precision == Precision::BFloat16 ? at::kBFloat16 : at::kFloat;
}

/// All at once, each on a thread of its own: most of the time goes into memory, and the largest one alone takes half of it.
Status loadTogether(const std::vector<std::function<Status()>>& loads)
{
    std::vector<std::future<Status>> running;
    for (const auto& load : loads)
        running.push_back(std::async(std::launch::async, load));
    Status all = success();
    for (auto& each : running) {
        const Status done = each.get();
        all = all ? done : all;
    }
    return all;
}

Result<FaceNetworks> loadNetworks(const bundle::Bundle& bundle, const std::string& device, Precision precision)
try {
    const at::ScalarType type = typeOf(precision);
    FaceNetworks networks;
    std::optional<nn::IdentityRecoveryNetwork> faithful, sharp;
    const Status loaded = loadTogether(
        {[&]() -> Status {
             auto recovery = bundle::loadNetwork<nn::IdentityRecoveryNetwork>(bundle, "identity_recovery", device,
                                                                              type);
             if (!recovery)
                 return recovery.error();
             faithful = *recovery;
             return success();
         },
         [&] { return loadOptional(sharp, bundle, kSharpRecovery, device, type); },
         [&] { return loadOptional(networks.vqgan, bundle, "vqgan", device, type); },
         [&] { return loadOptional(networks.denoiser, bundle, "denoiser", device, type); },
         [&] { return loadOptional(networks.recognition, bundle, "recognition", device, type); },
         [&] { return loadOptional(networks.mask, bundle, "latent_mask", device, type); }});
    if (!loaded)
        return loaded.error();
    networks.recovery = RecoveryNetworks(*faithful, sharp);
    return networks;
} catch (const std::exception& e) {
    return Error{ErrorCode::ModelInvalid,
                 MethodsText::tr("The faithful and the sharp recovery network of this bundle do not fit together.")
                     .toStdString(),
                 e.what()};
}

Status addPixelNetworks(FaceNetworks& networks, const bundle::Bundle& bundle, const std::string& device,
                        Precision precision)
{
    const at::ScalarType type = typeOf(precision);
    return loadTogether({[&] { return loadOptional(networks.irm128, bundle, "irm128", device, type); },
                         [&] { return loadOptional(networks.irm256, bundle, "irm256", device, type); },
                         [&] { return loadOptional(networks.tem, bundle, "tem", device, type); }});
}

Key keyOf(const bundle::Manifest& manifest, const ComputeDevice& device)
{
    KeyBuilder key("networks");
    for (const bundle::NetworkEntry& network : manifest.networks)
        key.add(network.role).add(network.sha256);
    for (const auto& [name, value] : manifest.settings)
        key.add(name).add(value);
    return key.add(static_cast<std::uint64_t>(manifest.resolution)).add(device.name).add(device.precisionName()).key();
}

} // namespace

NetworkPool::NetworkPool(bundle::Bundle bundle, ComputeDevice device)
    : m_bundle(std::move(bundle)), m_device(std::move(device)), m_key(keyOf(m_bundle.manifest(), m_device))
{
}

Result<std::shared_ptr<NetworkPool>> NetworkPool::load(const std::string& bundleName, const ComputeDevice& device)
{
    auto found = bundle::findBundle(bundleName);
    if (!found)
        return found.error();
    std::shared_ptr<NetworkPool> pool(new NetworkPool(std::move(*found), device));
    auto networks = loadNetworks(pool->m_bundle, device.name, device.precision);
    if (!networks)
        return networks.error();
    pool->m_working = std::move(*networks);
    return pool;
}

Result<FaceNetworks*> NetworkPool::exact()
{
    if (m_device.precision == Precision::Float32)
        return &m_working;
    if (!m_exact) {
        auto networks = loadNetworks(m_bundle, m_device.name, Precision::Float32);
        if (!networks)
            return networks.error();
        m_exact = std::move(*networks);
    }
    if (m_pixelNetworks && !m_exact->irm256) {
        if (const Status added = addPixelNetworks(*m_exact, m_bundle, m_device.name, Precision::Float32); !added)
            return added.error();
    }
    return &*m_exact;
}

FaceScorer& NetworkPool::scorer()
{
    if (!m_scorer)
        m_scorer.emplace();
    return *m_scorer;
}

Status NetworkPool::loadPixelNetworks()
{
    if (m_pixelNetworks)
        return success();
    const Status added = addPixelNetworks(m_working, m_bundle, m_device.name, m_device.precision);
    m_pixelNetworks = added.ok();
    return added;
}

Status NetworkPool::checkSharpness(double sharpness) const
{
    if (!(sharpness >= 0 && sharpness <= 1))
        return Error{
            ErrorCode::InvalidArgument, MethodsText::tr("The sharpness is a number from 0 to 1.").toStdString(), {}};
    if (sharpness > 0 && !m_working.recovery.canSharpen())
        return Error{
            ErrorCode::NotFound,
            MethodsText::tr("This bundle has no sharp recovery network, so the sharpness can only be 0.").toStdString(),
            kSharpRecovery};
    return success();
}

Status NetworkPool::checkKnowsPeople(double identity) const
{
    if (identity > 0 && !knowsPeople())
        return Error{ErrorCode::NotFound,
                     MethodsText::tr("This bundle has no recognition network, so it cannot hold a face to a person; "
                                     "its identity weight can only be 0.")
                         .toStdString(),
                     "recognition"};
    return success();
}

Status NetworkPool::step(diffusion::Trajectory& trajectory,
                         const std::function<diffusion::Trajectory::Denoiser(FaceNetworks&)>& denoiser,
                         const CancelToken& cancel)
{
    const Status done = trajectory.step(cancel);
    if (done || done.error().code != ErrorCode::ComputeFailed || m_device.precision == Precision::Float32)
        return done;
    const auto networks = exact();
    if (!networks)
        return networks.error();
    trajectory.setDenoiser(denoiser(**networks));
    const Status again = trajectory.step(cancel);
    trajectory.setDenoiser(denoiser(m_working));
    return again;
}

Result<at::Tensor> NetworkPool::compute(const std::function<at::Tensor(FaceNetworks&)>& function)
try {
    at::NoGradGuard noGradient;
    at::Tensor result = function(m_working);
    if (at::isfinite(result).all().item<bool>())
        return result;
    if (m_device.precision != Precision::Float32) {
        const auto networks = exact();
        if (!networks)
            return networks.error();
        result = function(**networks);
        if (at::isfinite(result).all().item<bool>())
            return result;
    }
    return Error{
        ErrorCode::ComputeFailed,
        MethodsText::tr("The network gave a result that is not a number; the face was left as it is.").toStdString(),
        {}};
} catch (const c10::Error& e) {
    return Error{
        nn::failureOf(e),
        MethodsText::tr("The device failed or has too little memory; the face was left as it is.").toStdString(),
        e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e),
                 MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
}

} // namespace heirloom
