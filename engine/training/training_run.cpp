// SPDX-License-Identifier: Apache-2.0
#include "engine/training/training_run.h"

#include "engine/core/torch.h"
#include "engine/training/random.h"
#include "engine/training/training_curves.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <numbers>

namespace heirloom::training {
namespace {

constexpr double kWarmupSamples = 2'000; ///< or a tenth of a shorter plan

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

Status writePpm(const std::filesystem::path& stem, const at::Tensor& bytes)
{
    const at::Tensor rows = bytes.permute({1, 2, 0}).contiguous();
    std::ofstream out(std::filesystem::path(stem) += ".ppm", std::ios::binary);
    out << "P6\n" << rows.size(1) << ' ' << rows.size(0) << "\n255\n";
    out.write(static_cast<const char*>(rows.data_ptr()), static_cast<std::streamsize>(rows.nbytes()));
    if (!out.flush())
        return Error{ErrorCode::WriteFailed, "A contact sheet could not be written.", stem.string()};
    return success();
}

TrainingRun::TrainingRun(torch::nn::Module& module, TrainingOptions options, TrainingHooks hooks)
    : m_options(std::move(options)), m_hooks(std::move(hooks)), m_optimiser(module)
{
    m_progress.planned = m_options.samples;
}

double TrainingRun::learningRateAt(std::int64_t samples) const
{
    const auto plan = static_cast<double>(std::max<std::int64_t>(1, m_options.samples));
    const double warmup = std::min(1.0, static_cast<double>(samples + 1) / std::min(kWarmupSamples, plan / 10));
    const double done = std::min(1.0, static_cast<double>(samples) / plan);
    return m_options.learningRate * warmup * (0.005 + 0.995 * 0.5 * (1 + std::cos(std::numbers::pi * done)));
}

Status TrainingRun::load()
{
    bundle::Metadata metadata;
    const auto state = bundle::readSafetensors(m_options.directory / "checkpoint.safetensors", &metadata);
    if (!state)
        return state.error();
    if (const Status restored = m_optimiser.restore(*state); !restored)
        return restored;
    for (const Companion& companion : m_companions) {
        bundle::WeightMap own;
        for (const auto& [name, tensor] : *state) {
            if (name.starts_with(companion.name + ":"))
                own.emplace(name.substr(companion.name.size() + 1), tensor);
        }
        if (const Status restored = companion.restore(own); !restored)
            return restored;
    }
    m_progress.samples = std::stoll(metadata["samples"]);
    m_progress.seconds = std::stod(metadata["seconds"]);
    return success();
}

Status TrainingRun::log(const Figures& figures) const
{
    const auto file = m_options.directory / "log.csv";
    std::string header = "samples,seconds,learning_rate,loss", before;
    for (const auto& [name, value] : figures)
        header += ',' + name;
    std::getline(std::ifstream(file), before);
    if (!before.empty() && before != header) // resumed with other figures: one table, one set of columns
        std::filesystem::rename(file,
                                m_options.directory / ("log_until_" + std::to_string(m_progress.samples) + ".csv"));
    std::ofstream out(file, std::ios::app);
    if (before != header)
        out << header << '\n';
    out << m_progress.samples << ',' << m_progress.seconds << ',' << m_progress.learningRate << ',' << m_progress.loss;
    for (const auto& [name, value] : figures)
        out << ',' << value;
    out << '\n';
    if (!out.flush())
        return Error{ErrorCode::WriteFailed, "The training log could not be written.", file.string()};
    std::ofstream(m_options.directory / "curves.svg")
        << curvesOf(file); // to look at; the training does not end for want of it
    return success();
}

Status TrainingRun::save(const Validate& validate)
{
    const bundle::Metadata metadata{{"samples", std::to_string(m_progress.samples)},
                                    {"seconds", std::to_string(m_progress.seconds)}};
    bundle::WeightMap state = m_optimiser.state(), weights = m_optimiser.averaged();
    for (const Companion& companion : m_companions) {
        for (const auto& [name, tensor] : companion.state())
            state.emplace(companion.name + ":" + name, tensor);
        if (companion.shipped)
            weights.merge(companion.shipped(weights));
    }
    if (const Status saved = bundle::writeSafetensors(m_options.directory / "checkpoint.safetensors", state, metadata);
        !saved)
        return saved;
    if (const Status saved = bundle::writeSafetensors(m_options.directory / "weights.safetensors", weights, metadata);
        !saved)
        return saved;
    return log(validate(weights, m_progress.samples));
}

Result<TrainingProgress> TrainingRun::run(const Loss& loss, const Validate& validate)
try {
    std::filesystem::create_directories(m_options.directory);
    if (m_options.resume) {
        if (const Status loaded = load(); !loaded)
            return loaded.error();
    }
    const double started = now(), before = m_progress.seconds;
    const std::int64_t firstSample = m_progress.samples;
    double lastSave = started, lastReport = started;
    const auto overtime = [&] { return m_options.minutes && now() - started > *m_options.minutes * 60; };
    while (m_progress.samples < m_options.samples && !overtime() && !m_hooks.cancel.cancelled()) {
        const std::int64_t count = std::min(m_options.batch, m_options.samples - m_progress.samples);
        at::manual_seed(
            mixSeed(m_options.seed, static_cast<std::uint64_t>(m_progress.samples))); // resumed as if never stopped
        const at::Tensor value = loss(m_progress.samples, count);
        value.backward();
        m_progress.learningRate = learningRateAt(m_progress.samples);
        m_progress.gradientNorm = m_optimiser.step(m_progress.learningRate);
        if (!std::isfinite(m_progress.gradientNorm))
            return Error{
                ErrorCode::ComputeFailed, "Training met a number that is not finite; the last checkpoint is kept.", {}};
        const double current = value.item<double>();
        m_progress.loss = m_progress.loss == 0 ? current : 0.99 * m_progress.loss + 0.01 * current;
        m_progress.samples += count;
        m_progress.seconds = before + now() - started;
        m_progress.samplesPerSecond = static_cast<double>(m_progress.samples - firstSample) / (now() - started);
        if (now() - lastReport > 10 && m_hooks.progress) {
            lastReport = now();
            m_hooks.progress(m_progress);
        }
        if (now() - lastSave > m_options.checkpointMinutes * 60) {
            if (const Status saved = save(validate); !saved)
                return saved.error();
            lastSave = now();
        }
    }
    if (const Status saved = save(validate); !saved)
        return saved.error();
    return m_progress;
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "Training stopped because of an error; the last checkpoint is kept.",
                 e.what()};
}

} // namespace heirloom::training
