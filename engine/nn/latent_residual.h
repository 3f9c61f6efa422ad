// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/denoiser.h"

namespace heirloom::nn {

/// Latent refinement diffuses what is not known yet, and only that (ours): with c the recovered face's latent,
///
///     z = c + s u        s = spread g, spread per channel (a buffer of the denoiser), g from the face's damage
///
/// u has about unit deviation whatever the damage. A denoiser of z itself spends its strength on repeating c, which it is
/// given, and a face that needs no help is led away from what it is; here u = 0 is the recovered face, and the reach of
/// everything that happens to u, guidance included, is that of the doubt. The damage is measured: it is the
/// mean square of what the Identity Recovery Network changed, in latents. The cube root is a fit over validation faces
/// (mean square error of c against the damage, in logarithms: slope 0.67, correlation 0.85).
class LatentResidual {
public:
    /// `condition`: latentCondition() of N faces. The spread is taken from the denoiser.
    LatentResidual(Denoiser& denoiser, const at::Tensor& condition) : LatentResidual(denoiser->spread, condition) {}
    /// `spread`: of each latent channel.
    LatentResidual(const at::Tensor& spread, const at::Tensor& condition);

    /// z of u, N x C x H x W; differentiable.
    at::Tensor latent(const at::Tensor& residual) const { return m_centre + m_scale * residual; }
    /// u of z.
    at::Tensor residual(const at::Tensor& latent) const { return (latent - m_centre) / m_scale; }
    /// c, which u = 0 stands for.
    const at::Tensor& centre() const { return m_centre; }
    /// Mean square of what the Identity Recovery Network changed, in latents: N x 1 x 1 x 1. About 0.1 for a typical old photo.
    const at::Tensor& damage() const { return m_damage; }
    /// How much of a change is to be shown, N x 1 x 1 x 1: 1 but for faces with little damage, where it falls to 0 with the damage.
    /// A sample is, by its nature, further from the truth than the estimate it scatters about; where the photo tells almost
    /// everything, that costs more likeness than its detail is worth.
    const at::Tensor& worth() const { return m_worth; }
    /// The face to show (difference decoding): the recovered one and what the change is worth. `made` is G of a latent, `base` G(c).
    at::Tensor shown(const at::Tensor& recovered, const at::Tensor& made, const at::Tensor& base) const
    {
        return recovered + m_worth * (made - base);
    }

private:
    at::Tensor m_centre; ///< N x C x H x W
    at::Tensor m_scale;  ///< N x C x 1 x 1
    at::Tensor m_damage, m_worth; ///< N x 1 x 1 x 1
};

} // namespace heirloom::nn
