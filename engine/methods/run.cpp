// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/run.h"

namespace heirloom {

Status advanceTo(Run& run, int position, const CancelToken& cancel)
{
    while (run.ready() < position) {
        if (const Status done = run.advance(cancel); !done)
            return done;
    }
    return success();
}

} // namespace heirloom
