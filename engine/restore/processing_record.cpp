// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/processing_record.h"

namespace heirloom {

ProcessingRecord recordOf(const FaceSettings& settings, double strength, const FaceRestorer& restorer)
{
    const bool refined = settings.method != Method::Recover;
    ProcessingRecord record{nameOf(settings.method), restorer.bundleName(), refined ? settings.steps : 0, refined ? settings.identity : 0,
                            strength, settings.seed, settings.sharpness, {}};
    if (settings.method == Method::Truncated) {
        const StageStarts starts = restorer.truncation(settings.starts).starts;
        record.starts.assign(starts.begin(), starts.end());
    }
    return record;
}

} // namespace heirloom
