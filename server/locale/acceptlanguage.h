// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

namespace eyewall {

/// The languages of an Accept-Language field (RFC 9110 section 12.5.4), the most wanted first and in their
/// order where they are wanted alike; without those of weight 0, "*", and what is malformed. At most 100.
/// Thread: any.
[[nodiscard]] QStringList acceptedLanguages(QByteArrayView field);

} // namespace eyewall
