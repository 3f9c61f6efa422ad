// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace heirloom::ui {

/// The context of this folder's translated sentences that belong to no widget.
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace heirloom::ui
