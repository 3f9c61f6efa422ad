// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bundle.h"
#include "engine/bundle/bundle_files.h"
#include "engine/bundle/strict_loading.h"
#include "engine/core/file_digest.h"
#include "engine/core/torch.h"
#include "engine/nn/denoiser.h"
#include "engine/nn/identity_recovery_network.h"
#include "engine/nn/latent_mask.h"
#include "engine/nn/recognition_network.h"
#include "engine/nn/vqgan.h"

#include <nlohmann/json.hpp>

#include <fstream>

#include <QByteArray>
#include <QSaveFile>

namespace heirloom::bundle {
namespace {

constexpr int kUsualResolution = 256; ///< pixels a side

using nlohmann::ordered_json;

using Configuration = std::map<std::string, std::vector<std::int64_t>>;

/// Checks that weights are exactly those of a `Network`; `describe` tells its configuration.
template <class Network>
Configuration checked(const WeightMap& weights,
                      Configuration (*describe)(const typename Network::ContainedType::Config&))
{
    const auto config = Network::ContainedType::Config::fromShapes(shapesOf(weights));
    const Network network(config);
    if (shapesOf(weightsOf(*network)) != shapesOf(weights))
        throw std::invalid_argument("the shapes do not fit together");
    return describe(config);
}

Configuration identityRecovery(const nn::IdentityRecoveryConfig& c)
{
    return {{"unshuffle", {c.unshuffle}}, {"widths", c.widths},
            {"blocks", c.blocks},         {"attention", c.attention},
            {"context", {c.context}},     {"context_level", {static_cast<std::int64_t>(c.contextLevel)}}};
}

Configuration vqgan(const nn::VqganConfig& c)
{
    return {
        {"unshuffle", {c.unshuffle}}, {"widths", c.widths},   {"blocks", c.blocks}, {"output_width", {c.outputWidth}},
        {"latent", {c.latent}},       {"groups", {c.groups}}, {"codes", {c.codes}}};
}

Configuration denoiser(const nn::DenoiserConfig& c)
{
    return {{"channels", {c.channels}}, {"condition", {c.condition}}, {"unshuffle", {c.unshuffle}},
            {"widths", c.widths},       {"blocks", c.blocks},         {"time", {c.time}}};
}

Configuration recognition(const nn::RecognitionConfig& c)
{
    return {{"unshuffle", {c.unshuffle}}, {"widths", c.widths}, {"blocks", c.blocks}, {"embedding", {c.embedding}}};
}

Configuration latentMask(const nn::LatentMaskConfig& c)
{
    return {{"latent", {c.latent}}, {"condition", {c.condition}}, {"width", {c.width}}, {"blocks", {c.blocks}}};
}

/// The configuration of a known role, read off the shapes. Throws std::invalid_argument for shapes that do not fit.
Configuration configOf(const std::string& role, const WeightMap& weights)
{
    if (role == "identity_recovery" || role == "identity_recovery_sharp")
        return checked<nn::IdentityRecoveryNetwork>(weights, identityRecovery);
    if (role == "vqgan")
        return checked<nn::Vqgan>(weights, vqgan);
    if (role == "denoiser" || role == "irm128" || role == "irm256" || role == "tem")
        return checked<nn::Denoiser>(weights, denoiser);
    if (role == "recognition")
        return checked<nn::RecognitionNetwork>(weights, recognition);
    if (role == "latent_mask")
        return checked<nn::LatentMask>(weights, latentMask);
    throw std::invalid_argument("there is no network called " + role);
}

ordered_json toJson(const Manifest& manifest)
{
    ordered_json networks = ordered_json::object();
    for (const NetworkEntry& entry : manifest.networks) {
        networks[entry.role] = {{"file", entry.file},
                                {"sha256", entry.sha256},
                                {"dtype", entry.dtype},
                                {"parameters", entry.parameters},
                                {"config", entry.config}};
    }
    ordered_json root{{"format", kManifestFormat},         {"name", manifest.name},
                      {"version", manifest.version},       {"licence", manifest.licence},
                      {"resolution", manifest.resolution}, {"networks", networks}};
    if (!manifest.settings.empty())
        root["settings"] = manifest.settings;
    return root;
}

Status writeManifest(const std::filesystem::path& folder, const Manifest& manifest)
{
    QSaveFile out(QString::fromStdString((folder / "manifest.json").string()));
    const std::string text = toJson(manifest).dump(2) + "\n";
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(text)) < 0 || !out.commit())
        return Error{ErrorCode::WriteFailed, "The bundle's manifest could not be written.",
                     out.errorString().toStdString()};
    return success();
}

Manifest updated(Manifest manifest, const ImportOptions& options, NetworkEntry entry)
{
    const auto choose = [](const std::string& wanted, std::string& value) { value = wanted.empty() ? value : wanted; };
    choose(options.name, manifest.name);
    choose(options.version, manifest.version);
    choose(options.licence, manifest.licence);
    if (options.resolution > 0)
        manifest.resolution = options.resolution;
    for (const auto& [key, value] : options.settings)
        manifest.settings[key] = value;
    std::erase_if(manifest.networks, [&](const NetworkEntry& old) { return old.role == entry.role; });
    manifest.networks.push_back(std::move(entry));
    return manifest;
}

} // namespace

std::string dtypeName(const at::Tensor& tensor)
{
    switch (tensor.scalar_type()) {
    case at::kFloat: return "F32";
    case at::kHalf: return "F16";
    case at::kBFloat16: return "BF16";
    default: return {};
    }
}

Status importNetwork(const std::filesystem::path& file, const std::filesystem::path& folder,
                     const ImportOptions& options)
try {
    auto weights = readSafetensors(file);
    if (!weights)
        return weights.error();
    NetworkEntry entry;
    entry.role = options.role;
    entry.file = options.role + ".safetensors";
    entry.dtype = "F16"; // three bits more of precision than bfloat16; the weights' range does not need more
    entry.config = configOf(options.role, *weights);
    for (auto& [name, tensor] : *weights) {
        tensor = tensor.to(at::kHalf);
        if (!at::isfinite(tensor).all().item<bool>())
            return Error{ErrorCode::ModelInvalid, "The weights do not fit into 16 bits.", name};
        entry.parameters += tensor.numel();
    }
    std::filesystem::create_directories(folder);
    Manifest manifest{"Heirloom", "0", "Apache-2.0", kUsualResolution, {}, {}};
    if (std::filesystem::exists(folder / "manifest.json")) {
        const auto bundle = Bundle::open(folder);
        if (!bundle)
            return bundle.error();
        manifest = bundle->manifest();
    }
    if (const Status written = writeSafetensors(folder / entry.file, *weights); !written)
        return written;
    entry.sha256 = sha256OfFile(folder / entry.file);
    return writeManifest(folder, updated(std::move(manifest), options, std::move(entry)));
} catch (const std::exception& e) {
    return Error{ErrorCode::ModelInvalid, "These weights are not those of the network they are meant for.", e.what()};
}

} // namespace heirloom::bundle
