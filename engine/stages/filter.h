// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/photo/photo.h"
#include "engine/recipe/key.h"

#include <cstddef>
#include <memory>

namespace heirloom {

/// What a filter found out about a whole picture before it works on parts of it: a level of noise, a mask. It does not
/// change. Thread: any.
class FilterAnalysis {
public:
    virtual ~FilterAnalysis() = default;
    virtual std::size_t bytes() const { return 0; }
};

/// How a stage computes a photo's pixels anew, each from those around it. The picture keeps its size, depth, channels and
/// profile. Immutable and shared. Thread: any.
class Filter {
public:
    virtual ~Filter() = default;

    /// Digest of all that the pixels depend on but the picture: the parameters, and the model.
    virtual Key key() const = 0;
    /// Of what analyse() depends on: of filters that differ in nothing else, one analysis is for all. All zero: there is
    /// nothing to find out.
    virtual Key analysisKey() const { return {}; }
    /// How many pixels around a pixel have a say in it, in a picture at this scale of the photo.
    virtual int halo(double scale) const = 0;
    /// Only for filters with an analysisKey(). `scale`: of the picture, 1 for the photo itself. Errors: Cancelled, and what
    /// is the filter's own.
    virtual Result<std::shared_ptr<const FilterAnalysis>> analyse(const Photo& picture, double scale,
                                                                  const CancelToken& cancel) const;
    /// A part of the picture, of the same size. Only what is further from its edges than the halo is used, or ends with the
    /// picture itself. `analysis`: of the whole picture; null without an analysisKey(). Errors as above.
    virtual Result<ImageBuffer> apply(const Photo& part, const FilterAnalysis* analysis, double scale,
                                      const CancelToken& cancel) const = 0;
};

inline Result<std::shared_ptr<const FilterAnalysis>> Filter::analyse(const Photo&, double, const CancelToken&) const
{
    return std::shared_ptr<const FilterAnalysis>();
}

} // namespace heirloom
