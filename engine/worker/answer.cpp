// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/answer.h"

#include "engine/worker/error_translations.h"

#include <QCoreApplication>

namespace heirloom {

Error unanswered(bool stopped)
{
    if (stopped)
        return {ErrorCode::Cancelled, {}, {}};
    return {ErrorCode::ComputeFailed,
            QCoreApplication::translate("Engine", "Something went wrong inside Heirloom; the work was stopped.")
                .toStdString(),
            "A request was dropped without an answer."};
}

Error readable(Error error)
{
    error.message = inUsersLanguage(error.message);
    return error;
}

} // namespace heirloom
