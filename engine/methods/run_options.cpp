// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/run_options.h"

#include "engine/methods/methods_text.h"

namespace heirloom {

RunOptions runOptions(const Description& description, const Params& params, std::uint64_t seed)
{
    return {lengthOf(description, params), params.number(param::kIdentity), seed, params.flag(param::kExact)};
}

Status checkOptions(const RunOptions& options)
{
    if (options.steps >= 1 && options.identity >= 0 && options.identity <= 1)
        return success();
    return Error{ErrorCode::InvalidArgument,
                 MethodsText::tr("The number of steps has to be at least 1 and the identity weight between 0 and 1.")
                     .toStdString(),
                 {}};
}

} // namespace heirloom
