// SPDX-License-Identifier: Apache-2.0
#include "engine/training/picture_losses.h"

#include "engine/core/torch.h"
#include "engine/training/projected_opponent.h"
#include "engine/training/random.h"
#include "engine/training/trainer_parts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace heirloom::training {
namespace {

constexpr std::int64_t kWindow = 128;
constexpr std::size_t kFeatureLayers = 6;
constexpr std::int64_t kEyeBox = 48, kMouthBox = 64; ///< pixels of a 256 px crop
constexpr std::int64_t kBoxShift = 4;                ///< jitter of the boxes, pixels each way
constexpr std::int64_t kLargestShift = 4;            ///< pixels; the recogniser's stem sees blocks of 4
constexpr double kDecay = 0.98;                      ///< of running averages
const std::vector<std::int64_t> kPatchWidths{64, 128, 192}, kComponentWidths{48, 96, 144};

/// What a term looks at: parts of the made and the clean pictures, alike; with what they are to fit as further channels.
struct Parts {
    at::Tensor made, clean;
};

at::Tensor cut(const at::Tensor& picture, std::int64_t top, std::int64_t left, std::int64_t height, std::int64_t width)
{
    return picture.slice(-2, top, top + height).slice(-1, left, left + width);
}

/// Which window a picture is looked at in: 2 x H x W, the coordinates in the crop from -1 to 1.
at::Tensor coordinates(std::int64_t top, std::int64_t left, std::int64_t window, std::int64_t size,
                       const at::Tensor& like)
{
    const auto along = [&](std::int64_t first) {
        return (at::arange(first, first + window, like.options()) + 0.5) * (2.0 / static_cast<double>(size)) - 1;
    };
    return at::stack(
        {along(left).view({1, -1}).expand({window, window}), along(top).view({-1, 1}).expand({window, window})});
}

/// A random window of each picture, the same one for the same seed. `told`: with the degraded window and its coordinates.
Parts windows(const MadePictures& pictures, const at::Tensor& made, std::uint64_t seed, bool told)
{
    Random random(seed);
    const std::int64_t height = made.size(2), width = made.size(3), window = std::min({kWindow, height, width});
    std::vector<at::Tensor> shown, wanted;
    for (std::int64_t i = 0; i < made.size(0); ++i) {
        const std::int64_t top = random.index(height - window + 1), left = random.index(width - window + 1);
        at::Tensor one = cut(made[i], top, left, window, window),
                   other = cut(pictures.clean[i], top, left, window, window);
        if (told && pictures.degraded.defined()) {
            const at::Tensor fits = at::cat(
                {cut(pictures.degraded[i], top, left, window, window), coordinates(top, left, window, width, made)});
            one = at::cat({one, fits});
            other = at::cat({other, fits});
        }
        shown.push_back(one);
        wanted.push_back(other);
    }
    return {at::stack(shown), at::stack(wanted)};
}

/// A box about one place of each face, shifted a little; `mirrored` for the eye at the right, so that both look alike.
void addBoxes(const MadePictures& pictures, const at::Tensor& made, std::size_t place, std::int64_t box, bool mirrored,
              Random& random, std::vector<at::Tensor>& shown, std::vector<at::Tensor>& wanted)
{
    for (std::int64_t i = 0; i < made.size(0); ++i) {
        const auto first = [&](double centre, std::int64_t size) {
            const std::int64_t shift = random.index(2 * kBoxShift + 1) - kBoxShift;
            return std::clamp<std::int64_t>(std::llround(centre) + shift - box / 2, 0, size - box);
        };
        const auto& [x, y] = pictures.places[static_cast<std::size_t>(i)][place];
        const std::int64_t top = first(y, made.size(2)), left = first(x, made.size(3));
        const auto boxOf = [&](const at::Tensor& picture) {
            const at::Tensor part = cut(picture[i], top, left, box, box);
            return mirrored ? part.flip({2}) : part;
        };
        const at::Tensor fits = boxOf(pictures.degraded);
        shown.push_back(at::cat({boxOf(made), fits}));
        wanted.push_back(at::cat({boxOf(pictures.clean), fits}));
    }
}

Parts eyes(const MadePictures& pictures, const at::Tensor& made, std::uint64_t seed)
{
    Random random(seed);
    std::vector<at::Tensor> shown, wanted;
    addBoxes(pictures, made, 0, kEyeBox, false, random, shown, wanted);
    addBoxes(pictures, made, 1, kEyeBox, true, random, shown, wanted);
    return {at::stack(shown), at::stack(wanted)};
}

Parts mouths(const MadePictures& pictures, const at::Tensor& made, std::uint64_t seed)
{
    Random random(seed);
    std::vector<at::Tensor> shown, wanted;
    addBoxes(pictures, made, 2, kMouthBox, false, random, shown, wanted);
    return {at::stack(shown), at::stack(wanted)};
}

/// Both pictures moved alike by a few pixels: a pattern that only fools the recogniser where it was made for is worth nothing then.
Parts shifted(const MadePictures& pictures, const at::Tensor& made, std::uint64_t seed)
{
    Random random(seed);
    const std::vector<std::int64_t> shift{random.index(2 * kLargestShift + 1) - kLargestShift,
                                          random.index(2 * kLargestShift + 1) - kLargestShift};
    return {made.roll(shift, {2, 3}), pictures.clean.roll(shift, {2, 3})};
}

/// Those parts of clean pictures that may be shown as real; parts may hold several of each picture, in whole rounds.
at::Tensor realOnes(const at::Tensor& clean, const std::vector<bool>& examples)
{
    if (examples.empty() || std::find(examples.begin(), examples.end(), false) == examples.end())
        return clean;
    std::vector<std::int64_t> kept;
    for (std::int64_t i = 0; i < clean.size(0); ++i) {
        if (examples[static_cast<std::size_t>(i) % examples.size()])
            kept.push_back(i);
    }
    return clean.index_select(0, at::tensor(kept, at::kLong).to(clean.device()));
}

void average(double& running, double value)
{
    running = running == 0 ? value : kDecay * running + (1 - kDecay) * value;
}

} // namespace

struct PictureLosses::Term {
    std::string name;
    double share = 0;
    std::function<Parts(const MadePictures&, const at::Tensor& made, std::uint64_t seed)> look;
    std::function<at::Tensor(const Parts&)> compare; ///< without an opponent
    std::optional<Opponent> opponent;
    double value = 0, norm = 0, gap = 0; ///< running averages

    void learn(const MadePictures& pictures, std::uint64_t seed)
    {
        const Parts parts = look(pictures, pictures.made.detach(), seed);
        const at::Tensor real = realOnes(parts.clean, pictures.examples);
        if (real.size(0) > 0)
            average(gap, opponent->learn(real, parts.made));
    }

    /// Its gradient at the picture.
    at::Tensor pull(const MadePictures& pictures, std::uint64_t seed)
    {
        const at::Tensor leaf = pictures.made.detach().requires_grad_(true);
        const Parts parts = look(pictures, leaf, seed);
        const at::Tensor loss = opponent ? opponent->loss(parts.made) : compare(parts);
        average(value, loss.item<double>());
        const at::Tensor gradient = torch::autograd::grad({loss}, {leaf})[0];
        average(norm, gradient.norm().item<double>());
        return gradient;
    }
};

at::Tensor featureDifference(SqueezeNet features, const at::Tensor& made, const at::Tensor& clean)
{
    std::vector<at::Tensor> wanted;
    {
        at::NoGradGuard noGradient;
        wanted = features->forward(clean, kFeatureLayers);
    }
    const std::vector<at::Tensor> got = features->forward(made, kFeatureLayers);
    at::Tensor sum = at::zeros({}, made.options());
    for (std::size_t i = 0; i < got.size(); ++i)
        sum = sum + (got[i] - wanted[i]).abs().mean() / (wanted[i].mean() + 1e-6);
    return sum / static_cast<double>(got.size());
}

Status PictureLossSettings::check() const
{
    for (const double share : {perceptual, patch, projected, components, identity}) {
        if (!std::isfinite(share) || share < 0)
            return Error{ErrorCode::InvalidArgument, "A loss's share is a number of 0 or more.", {}};
    }
    if ((perceptual > 0 || projected > 0) && !features)
        return Error{ErrorCode::InvalidArgument, "Comparing by features needs the weights of SqueezeNet.", {}};
    if (identity > 0 && !recognition)
        return Error{ErrorCode::InvalidArgument, "Who a face is can only be judged with a recognition network.", {}};
    return success();
}

PictureLosses::PictureLosses(PictureLossSettings settings, double opponentRate, bool conditioned,
                             const TrainingOptions& options)
    : m_settings(std::move(settings)), m_options(options)
{
    const auto add = [this](std::string name, double share, auto look) -> Term& {
        auto term = std::make_unique<Term>();
        term->name = std::move(name);
        term->share = share;
        term->look = look;
        m_terms.push_back(std::move(term));
        return *m_terms.back();
    };
    const auto plain = [](const MadePictures& p, const at::Tensor& made, std::uint64_t seed) {
        return windows(p, made, seed, false);
    };
    const auto told = [](const MadePictures& p, const at::Tensor& made, std::uint64_t seed) {
        return windows(p, made, seed, true);
    };
    if (m_settings.features) {
        (*m_settings.features)->to(at::Device(options.device)); // its type stays: what it judges by is exact
    }
    if (m_settings.perceptual > 0)
        add("perceptual", m_settings.perceptual, plain).compare = [net = *m_settings.features](const Parts& parts) {
            return featureDifference(net, parts.made, parts.clean);
        };
    if (m_settings.identity > 0) {
        freeze(**m_settings.recognition, options);
        add("identity", m_settings.identity, shifted).compare =
            [net = *m_settings.recognition](const Parts& parts) mutable {
                return (1 - (net->forward(parts.made) * net->forward(parts.clean)).sum(1)).mean();
            };
    }
    const std::int64_t channels = conditioned ? 3 + 3 + 2 : 3;
    if (m_settings.patch > 0)
        add("patch", m_settings.patch, told).opponent = patchOpponent("patch", channels, kPatchWidths, opponentRate,
                                                                      options);
    if (m_settings.projected > 0)
        add("projected", m_settings.projected, plain).opponent = projectedOpponent("projected", *m_settings.features,
                                                                                   opponentRate, options);
    if (m_settings.components > 0) {
        add("eyes", m_settings.components, eyes).opponent = patchOpponent("eyes", 6, kComponentWidths, opponentRate,
                                                                          options);
        add("mouth", m_settings.components, mouths).opponent = patchOpponent("mouth", 6, kComponentWidths, opponentRate,
                                                                             options);
    }
}

PictureLosses::~PictureLosses() = default;

at::Tensor PictureLosses::join(const at::Tensor& own, const MadePictures& pictures, std::int64_t sample)
{
    if (m_terms.empty() || sample < m_settings.from)
        return own;
    const auto seedOf = [&](std::uint64_t part) {
        return mixSeed(mixSeed(m_options.seed, static_cast<std::uint64_t>(sample)), part);
    };
    const at::Tensor ours = torch::autograd::grad({own}, {pictures.made}, {}, true)[0];
    average(m_ownNorm, ours.norm().item<double>());
    const double grown = std::min(1.0, static_cast<double>(sample - m_settings.from + 1)
                                           / static_cast<double>(std::max<std::int64_t>(1, m_settings.fadeIn)));
    at::Tensor sum = at::zeros_like(ours);
    for (const auto& term : m_terms) {
        const std::uint64_t seed = seedOf(term->name.size()); // windows of terms of other names lie elsewhere
        if (term->opponent)
            term->learn(pictures, seed);
        const at::Tensor pull = term->pull(pictures, seed);
        sum.add_(pull, grown * term->share * m_ownNorm / (term->norm + 1e-12));
    }
    const at::Tensor joined = (pictures.made * sum).sum();
    return own + joined - joined.detach();
}

void PictureLosses::accompany(TrainingRun& run)
{
    for (const auto& term : m_terms) {
        if (term->opponent)
            run.accompany(term->opponent->companion());
    }
    const auto state = [this] {
        bundle::WeightMap all{{"own", at::tensor({m_ownNorm}, at::kDouble)}};
        for (const auto& term : m_terms)
            all.emplace(term->name, at::tensor({term->value, term->norm, term->gap}, at::kDouble));
        return all;
    };
    const auto restore = [this](const bundle::WeightMap& saved) -> Status {
        if (const auto own = saved.find("own"); own != saved.end())
            m_ownNorm = own->second.item<double>();
        for (const auto& term : m_terms) {
            if (const auto found = saved.find(term->name); found != saved.end() && found->second.numel() == 3) {
                term->value = found->second[0].item<double>();
                term->norm = found->second[1].item<double>();
                term->gap = found->second[2].item<double>();
            }
        }
        return success();
    };
    run.accompany({"losses", state, restore, {}});
}

TrainingRun::Figures PictureLosses::figures() const
{
    TrainingRun::Figures figures;
    for (const auto& term : m_terms) {
        figures.emplace_back(term->name, term->value);
        figures.emplace_back(term->name + "_pull", m_ownNorm > 0 ? term->norm / m_ownNorm : 0);
        if (term->opponent)
            figures.emplace_back(term->name + "_gap", term->gap);
    }
    return figures;
}

} // namespace heirloom::training
