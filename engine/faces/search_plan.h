// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace heirloom {

/// One look at the photo: turned and scaled, searched for faces of one size.
struct Look {
    double angle = 0; ///< degrees by which a face leans clockwise that stands upright in this look
    double scale = 1; ///< photo pixels to look pixels
};

/// What is searched for faces, and how finely. A pure function of the photo's size.
struct SearchPlan {
    double baseScale = 1;    ///< photo pixels to pixels of the grey picture that all looks are made from; at most 1
    std::vector<Look> looks; ///< most expensive first, so that two threads end together
};

SearchPlan planSearch(int width, int height);

} // namespace heirloom
