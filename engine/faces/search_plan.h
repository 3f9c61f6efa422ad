// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace heirloom {

/// One pass of the detector over the photo: turned and scaled, searched for faces of one size.
struct DetectorPass {
    double angle = 0; ///< degrees by which a face leans clockwise that stands upright in this pass
    double scale = 1; ///< photo pixels to those of the pass
};

/// What is searched for faces, and how finely. A pure function of the photo's size.
struct SearchPlan {
    double baseScale = 1; ///< photo pixels to pixels of the grey picture that all passes are made from; at most 1
    std::vector<DetectorPass> passes; ///< most expensive first, so that two threads end together
};

/// `largeOnly`: a quick search for faces that fill a tenth of the photo's width and more, upright.
SearchPlan planSearch(int width, int height, bool largeOnly = false);

} // namespace heirloom
