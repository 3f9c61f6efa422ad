// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

namespace heirloom::nn {

/// How firmly what is shown is held to the estimate (ours). The coarse part of a change is what a Gaussian blur leaves of it: it moves
/// eyes, mouth and outline, and so changes who it is; the fine rest is texture. Thread: a plain value.
struct ShapeHold {
    double share = 0; ///< of the coarse part that is left out, 0 to 1: at 1 only texture is added
    double sigma = 2; ///< of the blur, in pixels of the picture
};

/// Both methods diffuse what is not known yet, and only that (ours): with c the best estimate of the clean thing x (a
/// latent or a picture),
///
///     x = c + s u        s = spread g, spread per channel (a buffer of the denoiser), g from the face's damage
///
/// u has about unit deviation whatever the damage. A denoiser of x itself spends its strength on repeating c, which it is
/// given, and a face that needs no help is led away from what it is. Here u = 0 is the estimate, and whatever changes u,
/// guidance included, moves x by no more than s allows. The damage is measured: it is the
/// mean square of what the Identity Recovery Network changed. g is a power of it, after fits over validation faces of
/// the mean square error of c against the damage, in logarithms (for latents: slope 0.67, correlation 0.85).
/// A value. Thread: reading is safe from any.
class Residual {
public:
    /// x of u, N x C x H x W; differentiable.
    at::Tensor clean(const at::Tensor& residual) const { return m_centre + m_scale * residual; }
    /// u of x.
    at::Tensor residual(const at::Tensor& clean) const { return (clean - m_centre) / m_scale; }
    /// c, which u = 0 stands for.
    const at::Tensor& centre() const { return m_centre; }
    /// Mean square of what the Identity Recovery Network changed, in the units of x: N x 1 x 1 x 1. About 0.1 in latents for a
    /// typical old photo, 0.001 in pictures.
    const at::Tensor& damage() const { return m_damage; }
    /// g, N x 1 x 1 x 1: 1 for typical damage, within [0.2, 2].
    const at::Tensor& residualScale() const { return m_residualScale; }
    /// How much of a change is to be shown, N x 1 x 1 x 1: 1 but for faces with little damage, where it falls in proportion to that.
    /// A sample is, by its nature, further from the truth than the estimate it scatters about; where the photo tells almost
    /// everything, that costs more likeness than its detail is worth.
    const at::Tensor& visibleShare() const { return m_visibleShare; }
    /// The face to show (difference decoding): the recovered one and what the change is worth, held to its shape. `made` is the
    /// picture of x, `base` that of c, all N x 3 x S x S; differentiable.
    at::Tensor shown(const at::Tensor& recovered, const at::Tensor& made, const at::Tensor& base,
                     const ShapeHold& hold = {}) const;

protected:
    /// `spread`: C numbers. `centre`: N x C x H x W. `damage`: N x 1 x 1 x 1, in the units of x, squared; g is
    /// (damage / typicalDamage)^power, and from the typical damage on all of a change is shown.
    Residual(const at::Tensor& spread, at::Tensor centre, const at::Tensor& damage, double typicalDamage, double power);

private:
    at::Tensor m_centre; ///< N x C x H x W
    at::Tensor m_damage; ///< N x 1 x 1 x 1, as the next
    at::Tensor m_residualScale;
    at::Tensor m_scale;        ///< N x C x 1 x 1
    at::Tensor m_visibleShare; ///< N x 1 x 1 x 1
};

} // namespace heirloom::nn
