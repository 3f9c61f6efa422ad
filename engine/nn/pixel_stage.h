// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/denoiser.h"
#include "engine/nn/residual.h"

// What the pixel-space networks of truncated diffusion (DiffBFR, arXiv 2305.04517) see of a face. Pictures are N x 3 x S x S
// in [-1, 1], float32, S a multiple of 8. Thread: free of state.
namespace heirloom::nn {

/// The built-in networks: the Identity Restoration Module's two (half the crop's size, the crop's size) and the unconditional
/// one of the Texture Enhancement Module.
DenoiserConfig irm128Config();
DenoiserConfig irm256Config();
DenoiserConfig temConfig();

/// Half as large: means of 2 x 2 pixels.
at::Tensor halved(const at::Tensor& pictures);
/// Twice as large, bicubic.
at::Tensor enlarged(const at::Tensor& pictures);
/// Pictures with the coarse part of others, which are half as large: p + enlarged(half - halved(p)). Detail that a picture
/// of half the size cannot hold stays that of p (ours; the paper enlarges the first result alone).
at::Tensor withCoarse(const at::Tensor& pictures, const at::Tensor& half);

/// One stage of identity restoration (DiffBFR, section 3.2). The paper diffuses the picture; here it is the residual about the
/// best estimate so far (ours, see Residual):
///
///     first   at half size: about the recovered face; the network is told that and the degraded face
///     second  at full size: about the recovered face with the coarse part of what the first one found; the network is told
///             that, the degraded and the recovered face
///
/// The pictures it is told beside the centre are in units of the residual too. A truncated start from a picture p,
/// alpha(ts) p + sigma(ts) eps in the paper, is alpha(ts) residual(p) + sigma(ts) eps here: sigma(ts) eps from the centre.
/// The damage is measured at half size, where noise counts less.
class PixelStage : public Residual {
public:
    static PixelStage first(const at::Tensor& spread, const at::Tensor& recovered, const at::Tensor& degraded);
    /// `found`: what the first stage found, N x 3 x S/2 x S/2; halved(recovered) where there was none.
    static PixelStage second(const at::Tensor& spread, const at::Tensor& recovered, const at::Tensor& degraded,
                             const at::Tensor& found);

    /// N x 6 (first) or 9 (second) x H x W.
    const at::Tensor& condition() const { return m_condition; }

private:
    PixelStage(const at::Tensor& spread, at::Tensor centre, const at::Tensor& damage, double power,
               const std::vector<at::Tensor>& told);

    at::Tensor m_condition;
};

} // namespace heirloom::nn
