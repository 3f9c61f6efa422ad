// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

#include <QCoreApplication>

#include "engine/core/result.h"

namespace heirloom {

/// The context of this room's translated sentences.
struct FacesText {
    Q_DECLARE_TR_FUNCTIONS(Faces)
};

inline Error facesError(ErrorCode code, const QString& sentence, std::string detail = {})
{
    return {code, sentence.toStdString(), std::move(detail)};
}

} // namespace heirloom
