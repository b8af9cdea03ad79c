// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

#include <QCoreApplication>
#include <QString>

namespace eyewall::pages {

/// What meeting a limit means, as it stands behind a count. Thread: GUI.
struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(eyewall::pages::LimitWords)

public:
    [[nodiscard]] static QString text(monitor::Limit limit);
};

} // namespace eyewall::pages
